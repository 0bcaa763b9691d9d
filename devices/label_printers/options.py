"""What is set once per printer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from domain.errors import InvalidInput


class Language(Enum):
    ZPL = "zpl"
    TSPL = "tspl"
    ESCPOS = "escpos"


class Media(Enum):
    """How the printer finds the next label."""

    GAP = "gap"
    MARK = "mark"
    CONTINUOUS = "continuous"


class ZplEncoding(Enum):
    """Z64 is the smallest; HEX is what even the oddest clone understands."""

    Z64 = "z64"
    RUNS = "runs"
    HEX = "hex"


@dataclass(frozen=True, slots=True)
class PrinterOptions:
    """``darkness`` (ZPL 0..30, TSPL 0..15, ESC/POS -8..8) and ``speed`` (inches a second; ESC/POS
    levels 1..9) None: as the printer is set. ``head_dots``: width of the head, 0 if unknown (2-inch
    384, 3-inch 576, 4-inch 832). Offsets move the picture right and down, what leaves the label is
    cut off. ``invert_picture`` is for clones that print the other bit. ``native_qr`` lets the
    printer draw the code itself, ``native_text`` also what is ASCII, in a font of its own: that
    spares most of a slow line (ZPL and TSPL)."""

    language: Language = Language.ZPL
    dots_per_mm: float = 8.0
    media: Media = Media.GAP
    gap_mm: float = 2.0
    darkness: int | None = None
    speed: int | None = None
    x_offset_dots: int = 0
    y_offset_dots: int = 0
    upside_down: bool = False
    invert_picture: bool = False
    cut: bool = False
    head_dots: int = 0
    zpl_encoding: ZplEncoding = ZplEncoding.Z64
    native_qr: bool = False
    native_text: bool = False

    def __post_init__(self) -> None:
        """InvalidInput('printer_option_invalid', option)."""
        darkness = {
            Language.ZPL: (0, 30),
            Language.TSPL: (0, 15),
            Language.ESCPOS: (-8, 8),
        }[self.language]
        speed = (1, 9) if self.language is Language.ESCPOS else (1, 14)
        checks = {
            "dots_per_mm": 5 <= self.dots_per_mm <= 25,
            "gap_mm": 0 <= self.gap_mm <= 25,
            "darkness": self.darkness is None or darkness[0] <= self.darkness <= darkness[1],
            "speed": self.speed is None or speed[0] <= self.speed <= speed[1],
            "head_dots": self.head_dots >= 0,
        }
        for option, is_good in checks.items():
            if not is_good:
                raise InvalidInput("printer_option_invalid", option=option)

    def millimetres(self, dots: int) -> float:
        """How long that many dots are on the label."""
        return dots / self.dots_per_mm
