"""Every word of the domain has a label of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from enum import Enum
from importlib import import_module

import pytest

from domain.field_names import Subject
from domain.labels import WORDS, label_of
from domain.work_orders.kinds import AlertLevel, Priority


def _kinds() -> Iterator[type[Enum]]:
    for module, words in WORDS.items():
        for name in dict.fromkeys(word.partition(".")[0] for word in words):
            yield getattr(import_module(module), name)
    yield Subject


@pytest.mark.parametrize("kind", list(_kinds()))
def test_labels_are_complete_and_tell_members_apart(kind: type[Enum]) -> None:
    labels = [label_of(member) for member in kind]
    assert len(set(labels)) == len(labels)


def test_no_label_names_a_member_that_is_not_there() -> None:
    for module, words in WORDS.items():
        for word in words:
            kind, _dot, member = word.partition(".")
            assert member in getattr(import_module(module), kind).__members__, word


def test_equal_members_of_two_kinds_keep_their_own_labels() -> None:
    """Priority.URGENT == AlertLevel.AMBER, both being 1."""
    assert label_of(Priority.URGENT) == "Urgent"
    assert label_of(AlertLevel.AMBER) == "Amber alert"


def test_labels_load_nothing_of_the_trade() -> None:
    """They are needed before the window is painted, when most of the trade is not."""
    code = "import sys, domain.labels; print(*[m for m in sys.modules if m.startswith('domain.')])"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    assert sorted(loaded) == ["domain.labels", "domain.translate"]
