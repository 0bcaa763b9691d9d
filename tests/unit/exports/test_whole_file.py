"""A file is there whole, or as it was before."""

from __future__ import annotations

from pathlib import Path

import pytest

from exports.whole_file import whole_file


def test_what_breaks_off_leaves_the_old_file(tmp_path: Path) -> None:
    out = tmp_path / "report.pdf"
    with whole_file(out) as unfinished:
        unfinished.write_text("first")
        assert not out.exists()
    assert out.read_text() == "first"
    with pytest.raises(RuntimeError), whole_file(out) as unfinished:
        unfinished.write_text("half")
        raise RuntimeError
    with pytest.raises(KeyError), whole_file(out):
        raise KeyError  # before anything was written
    assert out.read_text() == "first"
    assert list(tmp_path.iterdir()) == [out]
