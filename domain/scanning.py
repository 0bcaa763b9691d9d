"""Codes from scanners: telling a scanner from a typist, and one spelling for every code.

A keyboard scanner types: gaps of about 10 ms, where people need 30 and more. :class:`WedgeDetector`
is fed with characters and the instants of their key events; it knows nothing of windows.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from statistics import median

GS = "\x1d"

_SYMBOLOGIES = {
    "A": "code39",
    "C": "code128",
    "E": "ean",
    "F": "codabar",
    "G": "code93",
    "I": "itf",
    "L": "pdf417",
    "Q": "qr",
    "d": "datamatrix",
    "e": "gs1_databar",
    "z": "aztec",
    "h": "hanxin",
}
_GS1_PREFIXES = ("]C1", "]d2", "]Q3", "]e0", "]E0", "]E4")
# Length of the data behind identifiers whose length is fixed, by their first two digits; all others
# end at GS or with the code.
_FIXED = (
    {"00": 18, "01": 14, "02": 14, "03": 14, "20": 2, "41": 13}
    | dict.fromkeys(("11", "12", "13", "15", "16", "17"), 6)
    | dict.fromkeys(("31", "32", "33", "34", "35", "36"), 6)
)
#: ``\\000026`` (UTF-8): a scanner that sends the prefix may tell the character set as well.
_CHARACTER_SET = re.compile(r"\\[0-9]{6}")
_CODE = re.compile(r"[A-Z0-9][A-Z0-9\-_.]{1,63}")


@dataclass(frozen=True, slots=True)
class ParsedCode:
    """``code`` to look up, ``symbology`` '' if the scanner does not say, ``gs1`` by identifier."""

    code: str
    symbology: str = ""
    gs1: tuple[tuple[str, str], ...] = ()


def parse_code(raw: str) -> ParsedCode:
    """What a scanner sent, its optional AIM prefix (``]Q1``) and GS1 structure taken apart.

    Of a GS1 code the serial number (21), or the asset identifier (8004), is the code to look up."""
    text = raw.strip("\r\n\t \x00\x02\x03")
    symbology = ""
    is_gs1 = text.startswith(_GS1_PREFIXES[:4])
    if found := re.match(r"\]([A-Za-z])([0-9A-Za-z])", text):
        symbology = _SYMBOLOGIES.get(found.group(1), "other")
        text = _CHARACTER_SET.sub("", text[3:])
    gs1 = parse_gs1(text) if is_gs1 or GS in text else ()
    by_identifier = dict(gs1)
    chosen = by_identifier.get("8004") or by_identifier.get("21") or text
    return ParsedCode(normalise_code(chosen), symbology, gs1)


def parse_gs1(text: str) -> tuple[tuple[str, str], ...]:
    """(identifier, data) of each element, () if the text is not built like that."""
    elements: list[tuple[str, str]] = []
    rest = text.lstrip(GS)
    while rest:
        width = _identifier_length(rest)
        identifier = rest[:width]
        if len(identifier) < width or not identifier.isdigit():
            return ()
        rest = rest[width:]
        fixed = _FIXED.get(identifier[:2])
        if fixed is None:
            data, _, rest = rest.partition(GS)
        else:
            if len(rest) < fixed:
                return ()
            data, rest = rest[:fixed], rest[fixed:].removeprefix(GS)
        if not data:
            return ()
        elements.append((identifier, data))
    return tuple(elements)


def _identifier_length(text: str) -> int:
    if text[:1] == "3" and text[1:2] in "123456":
        return 4
    if text[:2] in ("39", "43", "70", "72", "80", "81", "82"):
        return 4
    if text[:2] in ("23", "24", "25", "40", "41", "42", "71"):
        return 3
    return 2


def normalise_code(text: str) -> str:
    """The spelling codes are looked up by: full-width letters narrowed, blanks around and inside
    gone, capitals, and of an address (with or without ``https://``, in any case) the code in it.

    What does not look like a code of ours comes back with its blanks and capitals unchanged."""
    plain = unicodedata.normalize("NFKC", text)
    plain = "".join(c for c in plain if unicodedata.category(c) not in ("Cc", "Cf")).strip()
    plain = re.sub(r"[‐‑‒–—−―]", "-", plain)
    candidate = re.sub(r"\s+", "", _from_address(plain)).upper()
    return candidate if _CODE.fullmatch(candidate) else plain


_HOST = re.compile(r"(?:localhost|[a-z0-9\-]+(?:\.[a-z0-9\-]+)+)(?::\d+)?/", re.IGNORECASE)
_CODE_FIELD = re.compile(r"(?:^|&)(?:c|code|id|tag)=([^&]+)", re.IGNORECASE)


def _from_address(text: str) -> str:
    """``https://host/a/CODE``, ``HOST/A/CODE``, ``…?code=CODE``, ``paidan:CODE`` → CODE."""
    if re.match(r"paidan:", text, re.IGNORECASE):
        return text.partition(":")[2].rstrip("/").rpartition("/")[2]
    if "://" not in text and not _HOST.match(text):
        return text
    address = text.partition("://")[2] or text
    address, _, _ = address.partition("#")
    path, _, query = address.partition("?")
    if found := _CODE_FIELD.search(query):
        return found.group(1)
    _, _, path = path.partition("/")
    return path.rstrip("/").rpartition("/")[2] or text


class RepeatFilter:
    """The same code within ``window_ms`` is one scan (a hand that trembles, a scanner that repeats)."""

    def __init__(self, window_ms: float = 1500.0) -> None:
        self._window_ms = window_ms
        self._code = ""
        self._at_ms = float("-inf")

    def is_new(self, code: str, at_ms: float) -> bool:
        """Every sighting renews the window: a code held before the reader stays one scan."""
        repeated = code == self._code and 0 <= at_ms - self._at_ms < self._window_ms
        self._code, self._at_ms = code, at_ms
        return not repeated


@dataclass(frozen=True, slots=True)
class WedgeSettings:
    """Milliseconds. ``least_characters`` counts without the end character."""

    least_characters: int = 4
    median_gap_ms: float = 30.0
    longest_gap_ms: float = 100.0
    silence_ms: float = 120.0
    end_characters: str = "\r\n\t"


class WedgeDetector:
    """Finds scans in what is typed.

    ``feed`` every character with the time stamp of its key event, ``expire`` from time to time (a
    scanner without end character). Both give the raw text of a scan when one is complete. While
    ``is_burst`` is True, Enter belongs to the scanner and must not press a button."""

    def __init__(self, settings: WedgeSettings | None = None) -> None:
        self.settings = settings or WedgeSettings()
        self._characters: list[str] = []
        self._times: list[float] = []

    @property
    def is_burst(self) -> bool:
        """So far it looks like a scanner: enough characters, all of them fast."""
        return len(self._characters) >= self.settings.least_characters and self._is_fast()

    @property
    def typed(self) -> str:
        """What has come since the last silence; for whoever held the characters back."""
        return "".join(self._characters)

    def feed(self, character: str, at_ms: float) -> str | None:
        scan: str | None = None
        if self._times:
            gap = at_ms - self._times[-1]
            if gap >= self.settings.silence_ms:
                scan = self._finish()
            elif gap < 0 or gap > self.settings.longest_gap_ms:
                self.reset()
        if character in self.settings.end_characters:
            return self._finish() or scan
        self._characters.append(character)
        self._times.append(at_ms)
        return scan

    def expire(self, now_ms: float) -> str | None:
        if self._times and now_ms - self._times[-1] >= self.settings.silence_ms:
            return self._finish()
        return None

    def reset(self) -> None:
        self._characters.clear()
        self._times.clear()

    def _finish(self) -> str | None:
        text = "".join(self._characters)
        # One key held down repeats as fast as a scanner types.
        is_scan = self.is_burst and len(set(text)) > 1
        self.reset()
        return text if is_scan else None

    def _is_fast(self) -> bool:
        gaps = [b - a for a, b in zip(self._times, self._times[1:], strict=False)]
        if not gaps:
            return False
        fast = median(gaps) <= self.settings.median_gap_ms
        return fast and max(gaps) <= self.settings.longest_gap_ms
