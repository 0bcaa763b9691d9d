"""Possible duplicates, merged on request."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.views.imports.place import ImportsPlace
from domain.customers.customer import Customer, Phone
from tests.unit.desktop.fake_services import Office
from tests.unit.desktop.views.imports.ledgers import a_ledger, open_ledger


def test_a_possible_duplicate_is_merged_on_request(
    place: ImportsPlace, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    with office.services.jobs._sessions.store() as store:
        store.save_customer(Customer(0, "东城医院", "OLD", phones=(Phone("13800138001"),)))
    open_ledger(place, a_ledger(tmp_path), qtbot)
    twins = place.review.twins.table
    assert twins.rowCount() == 1
    tick = twins.item(0, 0)
    assert tick is not None
    tick.setCheckState(Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: place.review.is_counted and place.review.choice().same_as != {})  # type: ignore[union-attr]
    place.review.go.click()
    qtbot.waitUntil(place.start.undo.isEnabled)
    batch = place.start.selected()
    assert batch is not None
    assert (batch.created, batch.updated, batch.refused) == (1, 1, 1)


def test_all_possible_duplicates_are_merged_at_once_without_reading_again(
    place: ImportsPlace,
    office: Office,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with office.services.jobs._sessions.store() as store:
        for number in (1, 2):
            phone = Phone(f"1380013800{number}")
            store.save_customer(Customer(0, f"老客户{number}", f"OLD{number}", phones=(phone,)))
    open_ledger(place, a_ledger(tmp_path), qtbot)
    monkeypatch.setattr("desktop.composition.imports.validate", None)
    review = place.review
    review.twins.all.click()
    qtbot.waitUntil(lambda: review.is_counted and " 2 changed" in review.figures.text())
    review.reading.keys_chosen.emit(("name", "phones"))
    qtbot.waitUntil(lambda: review.is_counted and "name" in review.reading.keys.text())
    review.reading.keys_chosen.emit(())
    review.twins.all.click()
    qtbot.waitUntil(lambda: review.is_counted and " 2 new" in review.figures.text())
