"""The team in one picture: a skill given, a leave marked, a certificate that ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QItemSelectionModel
from pytestqt.qtbot import QtBot

from desktop.views.technicians.place import TechniciansPlace
from desktop.views.technicians.team_tables import roster_cell, skill_cell
from desktop.views.technicians.week import WeekEditor
from domain.people.technician import Certificate, Leave, LeaveKind, Skill
from domain.people.working_time import day_bounds
from domain.usecases import people
from tests.unit.desktop.fake_services import Office


def opened(office: Office, qtbot: QtBot) -> TechniciansPlace:
    place = TechniciansPlace(office.services)
    qtbot.addWidget(place)
    place.resize(1200, 700)
    place.show()
    place.team_button.click()
    office.settle()
    return place


def test_a_skill_is_given_and_taken(office: Office, qtbot: QtBot) -> None:
    place = opened(office, qtbot)
    assert place.team is not None
    assert place.stack.currentWidget() is place.team
    matrix = place.team.matrix
    one = matrix.people[0]
    code = next(s.code for s in matrix._skills if s.code not in one.skills)
    matrix.toggled.emit(one.id, code)
    office.settle()
    with office.queries() as queries:
        assert code in queries.technician_page(one.id).technician.skills
    matrix.toggled.emit(one.id, code)
    office.settle()
    with office.queries() as queries:
        assert code not in queries.technician_page(one.id).technician.skills
    place.team_button.click()
    assert place.stack.currentWidget() is place.table


def test_days_are_marked_for_several_people(office: Office, qtbot: QtBot) -> None:
    place = opened(office, qtbot)
    assert place.team is not None
    place.team.show_part(1)
    roster = place.team.roster
    select = QItemSelectionModel.SelectionFlag.Select
    for row, column in ((0, 7), (0, 8), (1, 8)):
        roster.selectionModel().select(roster.model().index(row, column), select)
    chosen = roster.chosen()
    assert [len(days) for days in chosen.values()] == [2, 1]
    menu = roster.make_menu()
    menu.actions()[list(LeaveKind).index(LeaveKind.SICK)].trigger()
    office.settle()
    with office.queries() as queries:
        first = queries.technician_page(roster.people[0].id).technician
    leave = next(each for each in first.leaves if each.kind is LeaveKind.SICK)
    assert leave.ends_at - leave.starts_at == timedelta(days=2)
    place.team.turn(14)
    assert place.team.roster.horizontalHeaderItem(0) is not None
    place.team.turn(-14)


def test_a_day_in_the_middle_is_taken_back(office: Office) -> None:
    zone = office.services.session.time_zone
    today = office.services.session.local(office.services.session.now()).date()
    days = tuple(today + timedelta(days=n) for n in range(10, 15))
    with office.store() as store:
        people.set_leave_days(store, {1: days}, LeaveKind.ANNUAL)
        (one,) = people.set_leave_days(store, {1: (days[2],)}, None)
    mine = [leave for leave in one.leaves if leave.starts_at >= day_bounds(days[0], zone)[0]]
    assert [leave.ends_at - leave.starts_at for leave in mine] == [timedelta(days=2)] * 2
    assert roster_cell(one, days[1], zone)[1] == "blue"
    assert roster_cell(one, days[2], zone)[1] != "blue"


def test_what_a_cell_of_the_matrix_says(office: Office) -> None:
    today = office.services.session.local(office.services.session.now()).date()
    with office.queries() as queries:
        one = queries.technicians()[0]
    skill = Skill("gas", "燃气", needs_certificate=True, warn_days=60)
    bare = replace(one, skills=frozenset({"gas"}), certificates=())
    assert skill_cell(bare, skill, today)[1] == "red"
    for days, tone in ((-1, "red"), (30, "amber"), (90, "accent")):
        held = Certificate("gas", "T1", today + timedelta(days=days))
        assert skill_cell(replace(bare, certificates=(held,)), skill, today)[1] == tone
    assert skill_cell(replace(bare, skills=frozenset()), skill, today)[0] == ""
    plain = replace(skill, needs_certificate=False)
    assert skill_cell(bare, plain, today)[0] == "✓"
    leave = Leave(*day_bounds(today, "Asia/Shanghai"), LeaveKind.TRAINING)
    assert roster_cell(replace(bare, leaves=(leave,)), today, "Asia/Shanghai")[1] == "blue"


def test_a_usual_week_in_one_click(qtbot: QtBot) -> None:
    week = WeekEditor()
    qtbot.addWidget(week)
    week.patterns.menu().actions()[1].trigger()
    shifts = week.shifts()
    assert [shift.weekday for shift in shifts] == [0, 1, 2, 3, 4, 5]
    assert shifts[0].break_minutes == 60
