"""Streams of octets from scanners and caller-id boxes: cut into pieces, read as text."""

from __future__ import annotations


class OctetCutter:
    """Cuts a stream at any octet of ``ends``, or at a silence for devices that send no end. Feed it,
    and ask :meth:`expire` while nothing comes. Beyond ``most`` octets the rest of a piece is
    dropped; octets of ``padding`` are taken off both its ends."""

    def __init__(self, ends: bytes, padding: bytes, *, most: int, silence_s: float) -> None:
        self._ends = ends
        self._padding = padding
        self._most = most
        self._silence_s = silence_s
        self._buffer = bytearray()
        self._last_at = 0.0

    def feed(self, data: bytes, now: float) -> list[bytes]:
        """The pieces that are whole now. ``now``: seconds on a clock that never goes back."""
        self._last_at = now
        pieces: list[bytes] = []
        for octet in data:
            if octet in self._ends:
                pieces += self._cut()
            elif len(self._buffer) < self._most:
                self._buffer.append(octet)
        return pieces

    def expire(self, now: float) -> list[bytes]:
        """What a silence has ended."""
        if self._buffer and now - self._last_at >= self._silence_s:
            return self._cut()
        return []

    def _cut(self) -> list[bytes]:
        piece = bytes(self._buffer).strip(self._padding)
        self._buffer.clear()
        return [piece] if piece else []


def decode_octets(data: bytes) -> str:
    """UTF-8 if it is that, else GB18030, else Latin-1 (which is always right in the digits)."""
    for encoding in ("utf-8", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")
