"""Files that somebody chose to be kept: never more is read of them than may be kept, and pictures are
shown the way up they were taken."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from domain.assets.logbook import MOST_OCTETS
from domain.errors import InvalidInput


def content_of(path: Path) -> bytes:
    """InvalidInput: 'file_missing', 'file_too_large' (most_mb)."""
    try:
        if not path.is_file():  # a pipe would keep its reader waiting
            raise InvalidInput("file_missing")
        if path.stat().st_size > MOST_OCTETS:
            raise InvalidInput("file_too_large", most_mb=MOST_OCTETS // (1024 * 1024))
        return path.read_bytes()
    except OSError as error:
        raise InvalidInput("file_missing") from error


def picture_within(content: bytes, most: QSize) -> QImage:
    """The picture, reduced to at most ``most`` pixels; a null one when it is none that can be
    shown. A large photo is never unpacked in full."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    keep = Qt.AspectRatioMode.KeepAspectRatio
    lies = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    room = most.transposed() if lies else most
    size = reader.size()
    if size.isValid() and size.boundedTo(room) != size:
        reader.setScaledSize(size.scaled(room, keep))
    picture = reader.read()
    if picture.isNull() or picture.size().boundedTo(most) == picture.size():
        return picture
    return picture.scaled(most, keep, Qt.TransformationMode.SmoothTransformation)
