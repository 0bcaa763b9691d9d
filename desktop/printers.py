"""The label printers of this console: where each hangs, what it speaks, and how it is set."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from desktop.settings import (
    LABEL_SIZE,
    PRINTER_ADDRESS,
    PRINTER_DOTS,
    PRINTER_LANGUAGE,
    Settings,
)

_MEMORY = "printers"
#: What the languages allow for darkness.
DARKNESS = {"zpl": (0, 30), "tspl": (0, 15), "escpos": (-8, 8)}


@dataclass(frozen=True, slots=True)
class PrinterProfile:
    """``darkness`` None: as the printer is set. Offsets in dots, right and down. ``native``: 'auto'
    (the printer draws codes and Latin text itself on a serial line), 'on', 'off'. ``head_dots`` 0:
    unknown. ``size``: the stock that is in it, like '60x40'."""

    address: str
    language: str = "zpl"
    dots_per_mm: int = 8
    size: str = "60x40"
    darkness: int | None = None
    speed: int | None = None
    x_offset_dots: int = 0
    y_offset_dots: int = 0
    invert_picture: bool = False
    upside_down: bool = False
    cut: bool = False
    media: str = "gap"
    gap_mm: float = 2.0
    head_dots: int = 0
    native: str = "auto"

    @property
    def is_serial(self) -> bool:
        return bool(self.address) and not self.address.startswith(
            ("socket:", "queue:", "file:", "/dev/usb/lp")
        )

    @property
    def draws_itself(self) -> bool:
        """Whether codes and Latin text travel as words, not as dots."""
        return self.native == "on" or (self.native == "auto" and self.is_serial)

    def options(self) -> dict[str, Any]:
        """For the driver; what the printer's language does not allow is left out."""
        low, high = DARKNESS.get(self.language, (0, 0))
        darkness = self.darkness
        if darkness is not None and not low <= darkness <= high:
            darkness = None
        return {
            "darkness": darkness,
            "speed": self.speed,
            "x_offset_dots": self.x_offset_dots,
            "y_offset_dots": self.y_offset_dots,
            "invert_picture": self.invert_picture,
            "upside_down": self.upside_down,
            "cut": self.cut,
            "media": self.media,
            "gap_mm": self.gap_mm,
            "head_dots": self.head_dots,
            "native_qr": self.draws_itself,
            "native_text": self.draws_itself,
        }


def profiles(settings: Settings, demo_address: str = "") -> tuple[PrinterProfile, ...]:
    """The default printer first. ``demo_address``: a demo company only prints there."""
    if demo_address:
        kept = _kept(settings).get(demo_address, {})
        return (_read({**kept, "address": demo_address, "language": "zpl", "native": "off"}),)
    found = []
    default = settings.get(PRINTER_ADDRESS)
    if default:
        kept = _kept(settings).get(default, {})
        found.append(
            _read(
                {
                    **kept,
                    "address": default,
                    "language": settings.get(PRINTER_LANGUAGE),
                    "dots_per_mm": settings.get(PRINTER_DOTS),
                    "size": settings.get(LABEL_SIZE),
                }
            )
        )
    others = (entry for address, entry in _kept(settings).items() if address != default)
    found += [_read(entry) for entry in others if entry.get("listed")]
    return tuple(found)


def profile_of(settings: Settings, address: str, demo_address: str = "") -> PrinterProfile | None:
    """The one at ``address``; '' is the default one."""
    known = profiles(settings, demo_address)
    if not address:
        return known[0] if known else None
    return next((each for each in known if each.address == address), None)


def keep(settings: Settings, profile: PrinterProfile) -> None:
    """Remember how it is set; a new address becomes one more printer."""
    kept = _kept(settings)
    is_default = profile.address == settings.get(PRINTER_ADDRESS)
    kept[profile.address] = {**asdict(profile), "listed": not is_default}
    settings.set_memory(_MEMORY, kept)
    if is_default:
        settings.set(PRINTER_LANGUAGE, profile.language)
        settings.set(PRINTER_DOTS, profile.dots_per_mm)
        settings.set(LABEL_SIZE, profile.size)


def forget(settings: Settings, address: str) -> None:
    kept = _kept(settings)
    kept.pop(address, None)
    settings.set_memory(_MEMORY, kept)
    if settings.get(PRINTER_ADDRESS) == address:
        settings.set(PRINTER_ADDRESS, "")


def _kept(settings: Settings) -> dict[str, dict[str, Any]]:
    memory = settings.memory(_MEMORY)
    return {key: value for key, value in memory.items() if isinstance(value, dict)}


def _read(entry: Mapping[str, Any]) -> PrinterProfile:
    """Whatever of ``entry`` has the right type; the rest as it would be for a new one."""
    made = PrinterProfile(str(entry.get("address", "")))
    for field in fields(PrinterProfile):
        value, default = entry.get(field.name), getattr(made, field.name)
        if value is None or field.name == "address":
            continue
        wanted = int if default is None else type(default)
        if wanted is float and isinstance(value, int):
            value = float(value)
        if type(value) is wanted:
            values: dict[str, Any] = {field.name: value}
            made = replace(made, **values)
    return made
