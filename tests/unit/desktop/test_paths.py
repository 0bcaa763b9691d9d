"""Names of files made of what customers, orders and kept files are called."""

from __future__ import annotations

import ntpath
from collections.abc import Callable
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.paths import file_name

#: The first is new in Python 3.13, the second is to go.
_is_reserved: Callable[[str], bool] = getattr(
    ntpath, "isreserved", lambda name: PureWindowsPath(name).is_reserved()
)


@pytest.mark.parametrize(
    ("called", "named"),
    [
        ("WX-2024/0017", "WX-2024_0017"),
        ("广州<友谊>商店: 3号\\机?", "广州_友谊_商店_ 3号_机_"),
        ("保修单.pdf. ", "保修单.pdf"),
        ("con", "_con"),
        ("NUL.pdf", "_NUL.pdf"),
        ("com3 .txt", "_com3 .txt"),
        ("Aux机房.jpg", "Aux机房.jpg"),
        ("COM10", "COM10"),
        ("...", "file"),
        ("", "file"),
    ],
)
def test_names_that_windows_takes(called: str, named: str) -> None:
    assert file_name(called) == named


def test_long_names_keep_what_they_are() -> None:
    short = file_name("合同" * 200 + ".pdf")
    assert short.endswith("合同合.pdf")
    assert len(short.encode()) <= 200


@given(st.text(max_size=400))
def test_whatever_it_is_called_it_is_one_file(called: str) -> None:
    name = file_name(called)
    assert name == file_name(name)
    assert Path(name).name == PureWindowsPath(name).name == name
    assert not _is_reserved(name)
    assert 0 < len(name.encode()) <= 200
