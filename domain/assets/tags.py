"""What stands on a machine's tag."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AssetTag:
    """``code``: short ASCII, also what the QR code holds, so reading it aloud replaces a scan.

    Everything else may be empty and is left out then. ``site`` is the customer's place, ``location``
    where in it the machine stands; ``company`` is whoever put the tag there.
    """

    code: str
    name: str
    model: str = ""
    serial_number: str = ""
    customer: str = ""
    site: str = ""
    location: str = ""
    company: str = ""
