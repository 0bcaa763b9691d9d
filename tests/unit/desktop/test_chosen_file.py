"""Files that somebody chose to be kept."""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize

from desktop.chosen_file import content_of, picture_within
from domain.assets.logbook import MOST_OCTETS
from domain.errors import InvalidInput


def _jpeg(size: tuple[int, int], **more: object) -> bytes:
    target = BytesIO()
    Image.new("L", size, 200).save(target, "JPEG", quality=30, **more)
    return target.getvalue()


def test_only_what_may_be_kept_is_read(tmp_path: Path) -> None:
    film, pipe, photo = tmp_path / "录像.mp4", tmp_path / "pipe", tmp_path / "照片.jpg"
    with film.open("wb") as target:
        target.truncate(MOST_OCTETS + 1)
    photo.write_bytes(b"x")
    assert content_of(photo) == b"x"
    refused = {film: "file_too_large", tmp_path: "file_missing", tmp_path / "-": "file_missing"}
    if hasattr(os, "mkfifo"):
        os.mkfifo(pipe)
        refused[pipe] = "file_missing"
    for path, code in refused.items():
        with pytest.raises(InvalidInput, match=code):
            content_of(path)


def test_a_photo_stands_the_way_it_was_taken() -> None:
    turned = Image.Exif()
    turned[0x0112] = 6  # a telephone held upright
    picture = picture_within(_jpeg((400, 200), exif=turned), QSize(96, 96))
    assert picture.size() == QSize(48, 96)
    assert picture_within(_jpeg((40, 20)), QSize(96, 96)).size() == QSize(40, 20)


def test_a_photo_too_large_to_unpack_is_shown_all_the_same() -> None:
    assert picture_within(_jpeg((9000, 9000)), QSize(96, 96)).size() == QSize(96, 96)


@pytest.mark.qt_log_ignore("JPEG")  # the decoder says what is wrong with it, and may
@pytest.mark.parametrize("content", [b"", b"no picture", _jpeg((40, 20))[:60]])
def test_what_is_no_picture_is_none(content: bytes) -> None:
    assert picture_within(content, QSize(96, 96)).isNull()
