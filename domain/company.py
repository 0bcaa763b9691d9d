"""The company that works with the program, as printed on reports, slips and tags."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class CompanyProfile:
    """``logo_path``: PNG or JPEG; None or a file that is gone prints the name alone."""

    name: str
    logo_path: Path | None = None
    address: str = ""
    phone: str = ""
