"""EX-07: what is put into the watched folder is filed with the order it names."""

from __future__ import annotations

import os
from pathlib import Path

from desktop.composition.backend import Backend
from desktop.composition.drop_folder import FILED, file_dropped
from desktop.settings import DROP_FOLDER, Settings
from domain.read_models import ListQuery
from domain.work_orders.files import FileKind

_NOW = 1_000_000.0


def _put(folder: Path, name: str, content: bytes, age: float = 60) -> Path:
    path = folder / name
    path.write_bytes(content)
    os.utime(path, (_NOW - age, _NOW - age))
    return path


def test_only_what_names_an_order_is_filed(
    backend: Backend, settings: Settings, tmp_path: Path
) -> None:
    assert file_dropped(backend, settings, _NOW) == 0
    folder = tmp_path / "扫描"
    folder.mkdir()
    settings.set(DROP_FOLDER, str(folder))
    with backend.queries() as queries:
        order_id = queries.list_ids(ListQuery("work_order"), 1)[0]
        (order,) = queries.orders([order_id])
    plain = order.number.removeprefix("WO-")
    sheet = _put(folder, f"{plain} 签字确认.pdf", b"sheet")
    written = _put(folder, f"{order.number}.jpg", b"half", age=0)
    stays = [
        _put(folder, "IMG_0001.jpg", b"x"),
        _put(folder, "WO-990101-9999.jpg", b"x"),
        _put(folder, f"{order.number} leer.jpg", b""),
        written,
    ]
    (folder / FILED).mkdir()
    _put(folder / FILED, sheet.name, b"older")
    assert file_dropped(backend, settings, _NOW) == 1
    with backend.queries() as queries:
        (kept,) = queries.files.of_order(order_id)
        assert queries.equipment.file(kept.digest) == b"sheet"
    assert (kept.title, kept.kind, kept.actor) == (sheet.name, FileKind.CONFIRMATION, "drop_folder")
    assert all(path.exists() for path in stays)
    assert not sheet.exists()
    assert (folder / FILED / f"{sheet.stem} (2).pdf").read_bytes() == b"sheet"
    os.utime(written, (_NOW - 60, _NOW - 60))
    assert file_dropped(backend, settings, _NOW) == 1
    assert file_dropped(backend, settings, _NOW) == 0
