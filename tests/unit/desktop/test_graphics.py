"""How things are drawn where there is no graphics card."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop import graphics

linux = pytest.mark.skipif("sys.platform != 'linux'", reason="other systems draw by themselves")


@linux
def test_without_a_card_nothing_goes_through_opengl(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(graphics, "_DEVICES", (tmp_path / "dri",))
    environment: dict[str, str] = {"QT_QUICK_BACKEND": "rhi"}

    assert graphics.spare_missing_gpu(environment)

    assert environment == {"QT_QUICK_BACKEND": "rhi", "QT_XCB_GL_INTEGRATION": "none"}


def test_a_card_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(graphics, "_DEVICES", (tmp_path / "none", tmp_path))
    environment: dict[str, str] = {}

    assert not graphics.spare_missing_gpu(environment)

    assert environment == {}
