"""Memory that is free again."""

from __future__ import annotations

import sys

import pytest

from desktop import garbage


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc keeps it")
def test_free_memory_goes_back_to_the_system_beside_the_window() -> None:
    thread = garbage.give_back()

    assert thread is not None
    thread.join(10)
    assert not thread.is_alive()
