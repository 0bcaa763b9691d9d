"""CR-08: the record is made of the customer's own orders."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from desktop.composition.backend import Backend
from desktop.composition.service_records import make_service_record
from domain.read_models import ListQuery
from domain.renewals.record import Renewal, RenewalKind
from tests.unit.exports.printed import page_texts, squeeze


def test_the_record_of_a_customer(backend: Backend, tmp_path: Path) -> None:
    with backend.queries() as queries:
        orders = queries.orders(queries.list_ids(ListQuery("work_order"), 50))
    order = next(each for each in orders if each.details.customer_id is not None)
    day = order.milestones.reported_at.date()
    renewal = Renewal(
        RenewalKind.CONTRACT,
        order.details.customer_id,
        order.details.customer_name,
        "13800138000",
        "2026 维保",
        day - timedelta(days=30),
        day + timedelta(days=90),
    )
    out = make_service_record(backend, renewal, tmp_path / "new" / "a.pdf", "zh_CN")
    whole = squeeze("".join(page_texts(out)))
    assert squeeze(order.details.title) in whole
    assert squeeze(order.details.customer_name) in whole
    assert "2026维保" in whole
