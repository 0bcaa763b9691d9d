"""How often something helped, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.format import count_text, percent_text
from domain.knowledge.advice import Told

translate = QCoreApplication.translate


def told_text(told: Told) -> str:
    """'helped 8 of 10, 80%'; '' before anybody said anything."""
    if not told.total:
        return ""
    return translate("Knowledge", "helped {helped} of {total}, {rate}").format(
        helped=count_text(told.helped), total=count_text(told.total), rate=percent_text(told.rate)
    )
