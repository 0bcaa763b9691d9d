"""What one setting is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Setting:
    """``minimum``/``maximum`` bound numbers (inclusive), ``choices`` closed sets. ``unit``: what is
    written behind the field ('s', 'min', 'fen', 'km/h', '%'). ``template``: a message text.
    ``lines``: sentences of the company's own, in their order. ``picture``: the digest of a kept
    file."""

    key: str
    group: str
    label: str
    default: object
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple[str, ...] = ()
    unit: str = ""
    template: bool = False
    lines: bool = False
    picture: bool = False

    @property
    def kind(self) -> type:
        """bool, int, float, str or tuple (of codes)."""
        return type(self.default)
