"""Commands are found by title, letters, pinyin and initials."""

from __future__ import annotations

import pytest

from desktop.commands import Command, CommandList, initials, pinyin_of


@pytest.fixture
def commands() -> CommandList:
    made = CommandList()
    for name, title, words in (
        ("call", "接单", "phone"),
        ("layout", "恢复默认布局", ""),
        ("dark", "Dark look", ""),
        ("reset", "Reset layout", ""),
        ("orders", "转到：工单", ""),
    ):
        made.add(Command(name, title, lambda: None, words=words))
    return made


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("接", "call"),
        ("jd", "call"),
        ("jiedan", "call"),
        ("hfmr", "layout"),
        ("布局", "layout"),
        ("layout", "reset"),
        ("rl", "reset"),
        ("DARK", "dark"),
        ("phone", "call"),
        ("工单", "orders"),
    ],
)
def test_a_command_is_found(commands: CommandList, typed: str, first: str) -> None:
    assert commands.find(typed)[0].name == first


def test_nothing_typed_shows_all_in_their_order(commands: CommandList) -> None:
    assert [c.name for c in commands.find(" ")] == ["call", "layout", "dark", "reset", "orders"]


def test_what_nobody_offers_is_not_found(commands: CommandList) -> None:
    assert commands.find("xyzzy") == []
    assert not commands.run("gone")


def test_the_commands_of_a_place_replace_those_of_the_last(commands: CommandList) -> None:
    ran: list[str] = []
    here = Command("here", "这里", lambda: ran.append("here"), group="place")
    there = Command("there", "那里", lambda: ran.append("there"), group="place")
    commands.replace_group("place", [here])
    commands.replace_group("place", [there])
    assert not commands.run("here")
    assert commands.run("there")
    assert ran == ["there"]
    assert commands.find("接")


def test_pinyin() -> None:
    assert initials("派单") == "pd"
    assert pinyin_of("派单") == ("pd", "paidan")
    assert pinyin_of("Dispatch") == ("", "")
