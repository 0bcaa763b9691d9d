"""Garbage is looked for among what came after the start only."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from desktop import garbage


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    thresholds = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*thresholds)
    gc.enable()


class _Knot:
    def __init__(self) -> None:
        self.me = self


def test_what_was_there_at_the_start_is_not_walked_again() -> None:
    garbage.hold_back()
    assert not gc.isenabled()
    garbage.set_aside()
    assert gc.isenabled()
    frozen = gc.get_freeze_count()
    assert frozen > len(gc.get_objects())
    later = weakref.ref(_Knot())
    assert later() is not None
    gc.collect()
    assert later() is None
    assert gc.get_freeze_count() >= frozen - 100  # a few may have gone by themselves
