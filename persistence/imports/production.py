"""From the values of a row to a production record, new or brought up to date (RV-08)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from domain.ledgers.fields import OWN
from domain.production.record import ProductionRecord, batches_in, parameters_in
from persistence.imports.names import Names


def record_of(
    values: Mapping[str, Any], before: ProductionRecord | None, names: Names
) -> ProductionRecord:
    """``before`` with what the row says, or a new one. Columns nobody else wants are parameters of
    the process; without an end it is a moment."""
    starts_at = values["starts_at"]
    asset_id = names.asset(values.get("asset_code", ""), values.get("asset_name", ""))
    record = before or ProductionRecord(0, asset_id or 0, starts_at, starts_at)
    texts = {
        name: values[name]
        for name in ("production_order", "product", "operator", "notes")
        if name in values
    }
    if "batches" in values:
        texts["batches"] = batches_in(values["batches"])
    parameters = dict(record.parameters)
    parameters.update(parameters_in(values.get("parameters", "")))
    parameters.update(values.get(OWN, ()))
    return replace(
        record,
        starts_at=starts_at,
        ends_at=max(values.get("ends_at", record.ends_at), starts_at),
        parameters=tuple(parameters.items()),
        **texts,
    )
