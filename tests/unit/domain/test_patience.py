"""What another program holds for a moment is waited for, and for no longer."""

from __future__ import annotations

import pytest

from domain.patience import PAUSES_S, patiently


def test_what_is_let_go_of_is_done() -> None:
    held = [PermissionError(13, "in use")] * 3
    slept: list[float] = []

    def replace() -> str:
        if held:
            raise held.pop()
        return "done"

    assert patiently(replace, sleep=slept.append) == "done"
    assert slept == list(PAUSES_S[:3])


def test_what_stays_held_is_told_as_it_is() -> None:
    slept: list[float] = []

    def replace() -> None:
        raise PermissionError(13, "in use")

    with pytest.raises(PermissionError, match="in use"):
        patiently(replace, sleep=slept.append)
    assert sum(slept) < 2.5


def test_other_failures_are_told_at_once() -> None:
    def replace() -> None:
        raise FileNotFoundError(2, "gone")

    with pytest.raises(FileNotFoundError):
        patiently(replace, sleep=lambda _pause: pytest.fail("waited"))
