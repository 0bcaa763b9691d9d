"""A field for a place on the globe: '23.13, 113.26' in WGS-84, as it is copied from anywhere."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QLineEdit, QWidget

from domain.errors import InvalidInput

_PAIR = re.compile(r"\s*(-?\d+(?:\.\d+)?)\s*[,，;；\s]\s*(-?\d+(?:\.\d+)?)\s*")


class PlaceField(QLineEdit):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("23.13065, 113.26439")

    def set_place(self, lat: float | None, lon: float | None) -> None:
        self.setText(f"{lat:.6g}, {lon:.7g}" if lat is not None and lon is not None else "")
        self._stored = (self.text(), (lat, lon))

    def place(self) -> tuple[float | None, float | None]:
        """(lat, lon), (None, None) when empty; InvalidInput('coordinates_invalid')."""
        text = self.text()
        stored = getattr(self, "_stored", None)
        if stored is not None and text == stored[0]:
            # Untouched: not a digit of what is stored is lost.
            kept: tuple[float | None, float | None] = stored[1]
            return kept
        if not text.strip():
            return None, None
        found = _PAIR.fullmatch(text)
        if found is None:
            raise InvalidInput("coordinates_invalid")
        lat, lon = float(found[1]), float(found[2])
        if not (-90 <= lat <= 90 and -180 <= lon <= 180):
            raise InvalidInput("coordinates_invalid")
        return lat, lon
