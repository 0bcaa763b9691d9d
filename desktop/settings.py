"""Settings of this console and this person. Company settings live in the database.

Each is declared once with its type and default, so a damaged file is repaired, not fatal.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

T = TypeVar("T", bool, int, str)


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """``choices``: allowed values, empty = any of the type."""

    key: str
    default: T
    choices: tuple[T, ...] = ()


LANGUAGE = Setting("look/language", "zh_CN", ("zh_CN", "zh_TW", "en"))
THEME = Setting("look/theme", "system", ("system", "light", "dark"))
FONT_SCALE = Setting("look/font_scale", 100)
ACTOR = Setting("person/name", "")
#: The place the window begins with.
START_PLACE = Setting("person/start_place", "dispatch")
MODEM_PORT = Setting("devices/modem_port", "")
MODEM_BAUD = Setting("devices/modem_baud", 115200)
SCANNER_PORT = Setting("devices/scanner_port", "")
SCANNER_BAUD = Setting("devices/scanner_baud", 9600)
CALLER_PORT = Setting("devices/caller_port", "")
CALLER_BAUD = Setting("devices/caller_baud", 9600)
#: Whoever rings while nobody types is shown in the call panel by itself.
CALL_JUMPS = Setting("calls/jump", False)
PRINTER_ADDRESS = Setting("devices/printer_address", "")
PRINTER_LANGUAGE = Setting("devices/printer_language", "zpl", ("zpl", "tspl", "escpos"))
PRINTER_DOTS = Setting("devices/printer_dots_per_mm", 8, (8, 12))
LABEL_SIZE = Setting("devices/label_size", "60x40")
#: A folder of this computer; what is put there and names an order is filed with it.
DROP_FOLDER = Setting("files/drop_folder", "")
BASEMAP = Setting("map/basemap", "")
#: The .osm.pbf whose streets travel times go by; '' for straight lines.
ROADS = Setting("map/roads", "")
BASEMAP_DATUM = Setting("map/datum", "wgs84", ("wgs84", "gcj02", "bd09"))


class Settings(QObject):
    """Typed access to QSettings.

    Signals:
        changed(key)
    """

    changed = Signal(str)

    def __init__(self, store: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store

    def get(self, setting: Setting[T]) -> T:
        """The value, or the default when it is missing or not of the declared kind."""
        raw: Any = self._store.value(setting.key)
        value = _converted(raw, setting.default)
        if value is None or (setting.choices and value not in setting.choices):
            return setting.default
        return cast(T, value)

    def set(self, setting: Setting[T], value: T) -> None:
        self._store.setValue(setting.key, value)
        self._store.sync()
        self.changed.emit(setting.key)

    def sync(self) -> None:
        """Write what is still in memory."""
        self._store.sync()

    def state(self, key: str) -> QByteArray:
        """A Qt state (geometry, header, splitter) under ``state/``; empty when none."""
        value: Any = self._store.value(f"state/{key}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_state(self, key: str, value: QByteArray) -> None:
        self._store.setValue(f"state/{key}", value)

    def memory(self, key: str) -> dict[str, Any]:
        """What a place remembers (filters, sort, columns) as a plain dict; {} when none."""
        raw: Any = self._store.value(f"memory/{key}")
        try:
            value = json.loads(raw) if isinstance(raw, str) else {}
        except ValueError:
            return {}
        return value if isinstance(value, dict) else {}

    def set_memory(self, key: str, value: dict[str, Any]) -> None:
        self._store.setValue(f"memory/{key}", json.dumps(value))


def _converted(raw: Any, default: bool | int | str) -> bool | int | str | None:
    if raw is None:
        return None
    if isinstance(default, bool):
        return raw if isinstance(raw, bool) else str(raw).lower() == "true"
    if isinstance(default, int):
        try:
            return int(raw)
        except (TypeError, ValueError):
            return None
    return str(raw)
