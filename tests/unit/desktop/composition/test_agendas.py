"""RV-09: the agenda is made of what the database holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from desktop.composition.agendas import make_agenda
from desktop.composition.backend import Backend
from domain.reviews.review import Measure, ReviewReason
from domain.usecases.reviews import put_on_agenda, save_review
from tests.unit.exports.printed import page_texts, squeeze

BEFORE, DAY = date(2026, 11, 20), date(2026, 11, 27)


def test_the_agenda_of_a_day(backend: Backend, tmp_path: Path) -> None:
    with backend.queries() as queries:
        hits = [hit for hit in queries.search("漏水").hits if hit.kind == "work_order"][:2]
    first, second = hits[0], hits[-1]
    with backend.store() as store:
        (old,) = put_on_agenda(store, {first.id: (ReviewReason.COMPLAINT,)}, BEFORE)
        measures = (Measure("换供应商", "李敏", DAY), Measure("已做", "李敏", DAY, BEFORE))
        save_review(store, replace(old, measures=measures, held_on=BEFORE))
        put_on_agenda(store, {second.id: (ReviewReason.REPEAT, ReviewReason.COST)}, DAY)
    out = make_agenda(backend, DAY, tmp_path / "new" / "a.pdf", "zh_CN")
    whole = squeeze("".join(page_texts(out)))
    assert squeeze(second.code) in whole
    assert "换供应商" in whole
    assert "已做" not in whole
