"""Who may do what: as long as nobody is listed everybody may, afterwards what was ticked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from domain.errors import Conflict, InvalidInput, NotAllowed, NotFound
from domain.people.operators import ALL_RIGHTS, Operator, Right, is_pin, pin_digest, rights_of
from domain.usecases import company, customers, dispatching, orders, part_requests, people, rights
from domain.work_orders import commands as c
from tests.unit.domain.fake_store import FakeStore
from tests.unit.domain.usecases.desk import call, desk

BOSS = Operator("boss", "陈主管", ALL_RIGHTS)
CLERK = Operator("wang", "王芳")


def _clerk_at_the_desk() -> FakeStore:
    store = desk()
    for operator in (BOSS, CLERK):
        store.save_operator(operator)
    store.rights = frozenset()
    return store


def test_rights_follow_the_list_and_the_pin() -> None:
    assert rights_of((), "王芳", "") == ALL_RIGHTS
    assert rights_of((replace(BOSS, active=False),), "王芳", "") == ALL_RIGHTS
    listed = (BOSS, replace(CLERK, rights=frozenset({Right.OVERRIDE}), pin=pin_digest("2468")))
    assert rights_of(listed, "陈主管", "") == ALL_RIGHTS
    assert rights_of(listed, "王芳", "") == frozenset()  # the PIN was not entered
    assert rights_of(listed, "王芳", "王芳") == {Right.OVERRIDE}
    assert rights_of(listed, "somebody", "王芳") == frozenset()


def test_a_pin_is_known_again_and_not_stored() -> None:
    stored = pin_digest("2468")
    assert is_pin("2468", stored) and not is_pin("2469", stored)
    assert "2468" not in stored and stored != pin_digest("2468")
    assert not is_pin("", "") and not is_pin("2468", "neither$hex")


def test_signing_in_tells_what_is_wrong() -> None:
    listed = (replace(BOSS, pin=pin_digest("1357")), CLERK)
    assert rights.signed_in(listed, "王芳", "") is CLERK
    assert rights.signed_in(listed, "陈主管", "1357").code == "boss"
    with pytest.raises(InvalidInput, match="pin_wrong"):
        rights.signed_in(listed, "陈主管", "1358")
    with pytest.raises(NotFound, match="operator_unknown"):
        rights.signed_in(listed, "李娜", "")


def test_an_override_needs_a_reason_and_a_right() -> None:
    store = _clerk_at_the_desk()
    order = call(store, skills=frozenset({"high_voltage"}))
    with pytest.raises(NotAllowed, match="right_missing") as refused:
        dispatching.dispatch_order(store, order.id, 1, override_reason="客户认识他")
    assert refused.value.params["holders"] == ("陈主管",)
    assert store.order(order.id).dispatch is None
    store.rights = frozenset({Right.OVERRIDE})
    sent = dispatching.dispatch_order(store, order.id, 1, override_reason="客户认识他")
    assert sent.dispatch is not None


def test_daily_work_needs_no_right() -> None:
    store = _clerk_at_the_desk()
    order = dispatching.dispatch_order(store, call(store).id, 1)
    assert order.dispatch is not None


def test_settings_deleting_and_approving_are_for_those_who_may() -> None:
    store = _clerk_at_the_desk()
    waiting = call(store)
    acts: tuple[Callable[[], object], ...] = (
        lambda: company.change_setting(store, "company.name", "别的公司"),
        lambda: people.save_skill(store, store.skills["high_voltage"]),
        lambda: company.delete_from_list(store, "calendar", "weekdays"),
        lambda: customers.delete_customer(store, 1),
        lambda: part_requests.decide(store, 1, 1, approved=True),
        lambda: orders.apply_command(store, waiting.id, c.ApproveCost()),
        lambda: rights.save_operator(store, CLERK),
        lambda: rights.remove_operator(store, "boss"),
    )
    for act in acts:
        with pytest.raises(NotAllowed, match="right_missing"):
            act()
    assert store.settings["company.name"] == "快修公司"


def test_the_list_of_operators_stays_in_somebody_s_hands() -> None:
    store = desk()
    with pytest.raises(NotAllowed, match="last_administrator"):
        rights.save_operator(store, CLERK)
    rights.save_operator(store, replace(BOSS, name="  陈主管 "), "1357")
    with pytest.raises(Conflict, match="operator_twice"):
        rights.save_operator(store, replace(CLERK, name="陈主管"))
    for pin in ("123", "12a4", " ", "1" * 13):
        with pytest.raises(InvalidInput, match="pin_malformed"):
            rights.save_operator(store, CLERK, pin)
    rights.save_operator(store, CLERK)
    with pytest.raises(NotAllowed, match="last_administrator"):
        rights.remove_operator(store, "boss")
    with pytest.raises(InvalidInput, match="name_required"):
        rights.save_operator(store, replace(CLERK, name=" "))
    kept = {each.code: each for each in store.operators()}
    assert is_pin("1357", kept["boss"].pin)
    # A change of the name leaves the PIN alone; locked out, it is taken away.
    rights.save_operator(store, replace(kept["boss"], name="陈工"))
    assert is_pin("1357", store.operator_by_code["boss"].pin)
    assert rights.forget_pins(store) == 1
    assert not store.operator_by_code["boss"].pin
    rights.remove_operator(store, "wang")
    rights.remove_operator(store, "boss")  # nobody listed: everybody may again
    assert store.operators() == ()
