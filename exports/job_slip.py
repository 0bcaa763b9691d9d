"""What a job sheet says about one order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class JobSlip:
    """One order for paper. Texts are as they shall be printed; dates already in local words.

    ``parts``: (name, quantity). ``history``: one line an earlier order. ``replies``: what the
    technician may answer by SMS, such as ``("1 接单", "2 到场", "3 完成", "0 退回+原因")``.
    """

    number: str
    kind: str = ""
    priority: str = ""
    reported: str = ""
    due: str = ""
    window: str = ""
    customer: str = ""
    contact: str = ""
    address: str = ""
    machine: str = ""
    location: str = ""
    warranty: str = ""
    fault: str = ""
    technician: str = ""
    notes: str = ""
    checklist: Sequence[str] = ()
    parts: Sequence[tuple[str, str]] = ()
    history: Sequence[str] = ()
    replies: Sequence[str] = ()
