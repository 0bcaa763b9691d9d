"""What a clerk should know before a machine is retired: what goes on, and what leaves it out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.format import count_text
from desktop.views.assets.machine import MachinePage
from domain.assets.asset import AssetStatus

translate = QCoreApplication.translate


def retirement_words(page: MachinePage) -> str:
    """One line for each: open orders, upkeep plans, parts of its own, its tag."""
    lines = []
    if page.figures is not None and page.figures.open_orders:
        text = translate("Lists", "{count} open orders stay open: finish or cancel them.")
        lines.append(text.format(count=count_text(page.figures.open_orders)))
    for plan in page.plans:
        text = translate("Lists", "The upkeep plan “{name}” leaves it out from now on.")
        lines.append(text.format(name=plan.name))
    working = [part for part in page.parts if part.status is not AssetStatus.RETIRED]
    if working:
        text = translate("Lists", "{count} parts of its own stay as they are.")
        lines.append(text.format(count=count_text(len(working))))
    if page.asset.code:
        text = translate("Lists", "Its code {code} is never given again; a scan still opens it.")
        lines.append(text.format(code=page.asset.code))
    return "\n".join(lines)
