"""The quotation of a real order, with the company's own prices."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.composition.backend import Backend
from desktop.composition.report_desk import ConsoleReports
from desktop.composition.settlements import make_settlement
from desktop.jobs import JobRunner
from domain.settlement import Settlement
from domain.usecases.company import change_setting
from tests.unit.desktop.composition.test_printing import result_of
from tests.unit.exports.printed import page_texts


def test_the_company_s_prices_count(backend: Backend, qtbot: QtBot, tmp_path: Path) -> None:
    with backend.store() as store:
        change_setting(store, "tariff.travel_fen", 4_321)
    with backend.queries() as queries:
        order = queries.search("外机漏水").hits[0]
    made = make_settlement(backend, order.id, tmp_path / "one" / "a.pdf", "zh_CN")
    jobs = JobRunner(backend)
    again = result_of(
        qtbot, ConsoleReports(backend, jobs).settlement(order.id, "zh_CN", tmp_path / "b.pdf")
    )
    assert isinstance(again, Settlement)
    assert again == made
    assert (tmp_path / "b.pdf").read_bytes() == (tmp_path / "one" / "a.pdf").read_bytes()
    assert made.is_quotation
    assert [line.total_fen for line in made.lines if line.kind == "travel"] == [4_321]
    assert "43.21" in page_texts(tmp_path / "b.pdf")[0]
    jobs.shutdown()
    jobs.deleteLater()
