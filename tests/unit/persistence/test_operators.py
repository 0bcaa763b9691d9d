"""Operators are kept, taken back, and asked for with every command somebody gives."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine

from domain.errors import NotAllowed
from domain.people.operators import ALL_RIGHTS, Operator, Right, is_pin
from domain.usecases import company, rights
from persistence.queries import open_queries
from persistence.store import open_store


def test_rights_count_where_a_person_gives_the_command(engine: Engine) -> None:
    with open_store(engine, actor="陈主管", confirmed="", console="desk") as store:
        assert store.rights == ALL_RIGHTS
        rights.save_operator(store, Operator("chen", "陈主管", ALL_RIGHTS), "1357")
    with open_store(engine, actor="陈主管", confirmed="陈主管", console="desk") as store:
        rights.save_operator(store, Operator("wang", "王芳", frozenset({Right.APPROVE})))
    with open_queries(engine) as queries:
        chen, wang = queries.operators()
    assert is_pin("1357", chen.pin) and wang.rights == {Right.APPROVE}
    for confirmed, expected in (("", frozenset()), ("陈主管", ALL_RIGHTS), (None, ALL_RIGHTS)):
        with open_store(engine, actor="陈主管", confirmed=confirmed, console="desk") as store:
            assert store.rights == expected
    with (
        pytest.raises(NotAllowed, match="right_missing"),
        open_store(engine, actor="王芳", confirmed="", console="desk") as store,
    ):
        company.change_setting(store, "company.name", "别的公司")
    with open_store(engine, actor="rules", console="desk") as store:  # a duty
        company.change_setting(store, "company.name", "恒信")


def test_a_change_of_the_list_is_taken_back(engine: Engine) -> None:
    with open_store(engine, actor="陈主管", console="desk") as store:
        rights.save_operator(store, Operator("chen", "陈主管", ALL_RIGHTS))
    with open_store(engine, actor="陈主管", command_id="gone", console="desk") as store:
        rights.remove_operator(store, "chen")
    with open_store(engine, actor="陈主管", console="desk") as store:
        assert store.operators() == ()
        store.undo("gone")
        assert [each.name for each in store.operators()] == ["陈主管"]
