"""Settings and the starting configuration."""

from __future__ import annotations

from dataclasses import replace

import pytest

from domain import settings
from domain.defaults import ORDER_TYPES, SKILLS, suggest_type
from domain.errors import InvalidInput, NotAllowed, NotFound
from domain.service_levels.policies import WEEKDAYS
from domain.usecases import company
from tests.unit.domain.fake_store import company as new_company


def test_every_default_is_a_valid_value() -> None:
    for setting in settings.SETTINGS:
        assert settings.check_value(setting.key, setting.default) == setting.default
        assert setting.group in settings.GROUPS
        assert setting.label
    assert len(settings.BY_KEY) == len(settings.SETTINGS)


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("sms.hold_seconds", 301, "out_of_range"),
        ("sms.hold_seconds", -1, "out_of_range"),
        ("sms.hold_seconds", "10", "wrong_type"),
        ("sms.hold_seconds", True, "wrong_type"),
        ("sms.rating_enabled", 1, "wrong_type"),
        ("travel.detour", 0.5, "out_of_range"),
        ("dispatch.hard", ["nonsense"], "unknown_choice"),
        ("sms.template.dispatch", "{wrong}", "unknown_field"),
    ],
)
def test_wrong_values_are_refused(key: str, value: object, code: str) -> None:
    store = new_company()
    with pytest.raises(InvalidInput, match=code):
        company.change_setting(store, key, value)
    assert store.settings == {}


def test_values_are_stored_and_unusable_ones_read_as_default() -> None:
    store = new_company()
    company.change_setting(store, "travel.detour", 2)
    assert settings.number(store.setting, "travel.detour") == 2.0
    store.set_setting("sms.hold_seconds", "soon")
    assert settings.whole(store.setting, "sms.hold_seconds") == 10
    company.reset_setting(store, "travel.detour")
    assert settings.number(store.setting, "travel.detour") == 1.3
    with pytest.raises(NotFound):
        company.change_setting(store, "no.such", 1)


def test_rules_of_the_engine_follow_the_settings() -> None:
    store = new_company()
    company.change_setting(store, "dispatch.hard", ["overlap", "inactive"])
    company.change_setting(store, "dispatch.weight.travel", 50)
    rules = settings.dispatch_rules(store.setting)
    assert rules.hard == frozenset({"overlap", "inactive"})
    assert rules.weights["travel"] == 50.0


def test_score_weights_add_up_to_100() -> None:
    """KP-02"""
    store = new_company()
    with pytest.raises(InvalidInput, match="weights_must_sum_to_100"):
        company.change_score_weights(store, 40, 30, 31)
    company.change_score_weights(store, 50, 30, 20)
    assert settings.whole(store.setting, "score.volume") == 20


def test_starting_configuration_is_consistent() -> None:
    store = new_company()
    skills = {skill.code for skill in SKILLS}
    for order_type in ORDER_TYPES:
        assert order_type.skills <= skills
        assert company.save_order_type(store, order_type) == order_type
    assert [branch.id for branch in store.branches()] == [1]
    with pytest.raises(NotAllowed, match="calendar_unknown"):
        company.save_policy(store, replace(store.policy("chain_store"), calendar_code="none"))
    company.save_calendar(store, replace(WEEKDAYS, name="平日"))
    assert store.calendars()["weekdays"].name == "平日"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("三楼空调不制冷", "ac_repair"),
        ("电梯困人", "elevator_repair"),
        ("变压器异响,配电房有焦味", "hv_repair"),
        ("每月保养空调", "ac_repair"),
        ("你好", None),
    ],
)
def test_fault_text_suggests_the_type(text: str, code: str | None) -> None:
    """DD-02"""
    found = suggest_type(text, ORDER_TYPES)
    assert (found.code if found else None) == code
