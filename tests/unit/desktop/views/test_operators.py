"""The list of operators, signing in, and what somebody without a right is told."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.composition.backend import Backend
from desktop.composition.identity import Identity
from desktop.settings import ACTOR
from desktop.views.dispatch.override_bar import OverrideBar
from desktop.views.handover.panel import HandoverPanel
from desktop.views.settings.operators_page import OperatorsPage
from desktop.views.settings.person_page import PersonPage
from domain.people.operators import ALL_RIGHTS, Operator, Right, is_pin
from domain.usecases import rights
from tests.unit.desktop.fake_services import Office


def _list(office: Office) -> tuple[Operator, ...]:
    with office.queries() as queries:
        return queries.operators()


def _two(office: Office) -> None:
    with office.store() as store:
        rights.save_operator(store, Operator("chen", "陈主管", ALL_RIGHTS), "1357")
        rights.save_operator(store, Operator("wang", "王芳"))


def test_the_first_on_the_list_is_who_sits_here(office: Office, qtbot: QtBot) -> None:
    page = OperatorsPage(office.services)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    page.shown()
    office.settle()
    assert page.list.count() == 0
    page.begin_new()
    assert page.name.text() == office.services.session.actor
    assert all(box.isChecked() for box in page.boxes.values())
    page.asks.setChecked(True)
    page.pin.setText("12")
    page.save()
    office.settle()
    assert page.form.error_of(page.pin)
    page.pin.setText("2468")
    page.save()
    office.settle()
    (kept,) = _list(office)
    assert kept.rights == ALL_RIGHTS and is_pin("2468", kept.pin)
    assert office.services.session.confirmed == kept.name
    assert page.pin.text() == "" and not page.is_dirty
    # Another change leaves the PIN as it is; the last who may change the list cannot give it up.
    page.boxes[Right.ERASE].setChecked(False)
    page.save()
    office.settle()
    assert is_pin("2468", _list(office)[0].pin)
    page.boxes[Right.SETTINGS].setChecked(False)
    page.save()
    office.settle()
    assert page.bar.problem.text()
    assert Right.SETTINGS in _list(office)[0].rights


def test_signing_in_with_a_pin(office: Office, qtbot: QtBot) -> None:
    _two(office)
    page = PersonPage(office.services)
    qtbot.addWidget(page)
    page.show()
    page.shown()
    office.settle()
    assert page.name.isHidden() and page.who.isVisible()
    page.who.names.setCurrentText("陈主管")
    assert page.who.pin.isVisible()
    page.who.pin.setText("0000")
    page.who.button.click()
    office.settle()
    assert page.who.problem.isVisible()
    assert office.services.session.confirmed == ""
    page.who.pin.setText("1357")
    page.who.button.click()
    office.settle()
    assert office.settings.get(ACTOR) == "陈主管"
    assert office.services.session.confirmed == "陈主管"
    page.who.names.setCurrentText("王芳")
    assert page.who.pin.isHidden() and page.who.button.isEnabled()


def test_a_remembered_name_is_not_enough_where_a_pin_is_asked(office: Office, qtbot: QtBot) -> None:
    del qtbot
    office.settings.set(ACTOR, "陈主管")
    session = office.services.session
    session.actor = "陈主管"
    backend = Backend(str(office.path), actor="陈主管", console="desk")
    told: list[str] = []
    office.services.feedback.toast.connect(lambda text, *_rest: told.append(text))
    identity = Identity(office.services, backend, "front-pc", lambda: None)
    identity.look()
    office.settle()
    assert session.actor == "陈主管" and session.rights == ALL_RIGHTS and not told
    _two(office)
    office.settle()
    identity.look()
    office.settle()
    assert session.actor == backend.actor == "front-pc"
    assert session.rights == frozenset() and told
    session.confirmed = "陈主管"
    office.settings.set(ACTOR, "陈主管")
    office.settle()
    assert backend.actor == "陈主管" and session.rights == ALL_RIGHTS
    backend.close()


def test_the_shift_is_taken_over_with_the_pin(office: Office, qtbot: QtBot) -> None:
    _two(office)
    panel = HandoverPanel(office.services)
    qtbot.addWidget(panel)
    panel.show()
    office.settle()
    panel.coming.setCurrentText("路人")
    panel.hand_over.click()
    assert panel.problem.isVisible()
    panel.coming.setCurrentText("陈主管")
    panel.hand_over.click()
    office.settle()
    assert panel.pin.isVisible() and not panel.problem.isVisible()
    panel.pin.setText("9999")
    panel.take_over.click()
    office.settle()
    assert panel.problem.isVisible()
    assert office.settings.get(ACTOR) != "陈主管"
    panel.pin.setText("1357")
    panel.take_over.click()
    office.settle()
    assert office.settings.get(ACTOR) == "陈主管"


@pytest.mark.parametrize("may", [True, False])
def test_without_the_right_no_reason_is_asked_for(qtbot: QtBot, *, may: bool) -> None:
    bar = OverrideBar()
    qtbot.addWidget(bar)
    given: list[str] = []
    bar.ask("张伟没有高压证", given.append, may=may)
    assert bar.reason.isVisible() is may
    bar.reason.setText("只有他有空")
    bar.confirm()
    assert given == (["只有他有空"] if may else [])
