"""Answers to an auditor, on paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desktop.composition.letterhead import company_profile, company_zone
from domain.ports.storage import Queries
from domain.production.tracing import TraceQuestion

if TYPE_CHECKING:
    from desktop.composition.backend import Backend


def make_trace_report(backend: Backend, question: TraceQuestion, out: Path, language: str) -> Path:
    from exports.trace_report import build_trace_report

    with backend.queries() as queries:
        rows = queries.production.trace(question)
        company, zone = company_profile(queries), company_zone(queries)
        asked = tuple(_asked(queries, question, zone))
    out.parent.mkdir(parents=True, exist_ok=True)
    return build_trace_report(asked, rows, company, language, zone, backend.clock(), out)


def _asked(queries: Queries, question: TraceQuestion, zone: ZoneInfo) -> Iterator[str]:
    """What was looked for, one line each."""

    def line(title: str, text: str) -> str:
        return f"{title}: {text}"

    translate = QCoreApplication.translate
    for machine in queries.assets([question.asset_id] if question.asset_id else ()):
        yield line(translate("Production", "Machine"), f"{machine.code} {machine.name}".strip())
    for title, moment in (
        (translate("Production", "From"), question.since),
        (translate("Production", "Until"), question.until),
    ):
        if moment is not None:
            yield line(title, f"{moment.astimezone(zone):%Y-%m-%d %H:%M}")
    for title, text in (
        (translate("Production", "Material batch"), question.batch),
        (translate("Production", "Production order"), question.production_order),
        (translate("Production", "Operator"), question.operator),
    ):
        if text:
            yield line(title, text)
