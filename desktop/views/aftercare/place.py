"""After the work: who is called back, what is to be renewed, what is better replaced."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.commands import Command
from desktop.services import Services
from desktop.views.aftercare.tabs import ICONS, TABS
from desktop.views.callbacks.place import CallBacksPlace
from desktop.widgets.tab_pages import TabPages

translate = QCoreApplication.translate


class AftercarePlace(TabPages):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        self._services = services
        super().__init__(
            {name: translate("Aftercare", source) for name, source in TABS.items()},
            {
                "callbacks": lambda: CallBacksPlace(services),
                "renewals": self._renewals,
                "replacements": self._replacements,
            },
            parent,
        )

    def _renewals(self) -> QWidget:
        from desktop.views.aftercare.renewals_page import RenewalsPage

        return RenewalsPage(self._services)

    def _replacements(self) -> QWidget:
        from desktop.views.aftercare.replacements_page import ReplacementsPage

        return ReplacementsPage(self._services)

    def commands(self) -> Sequence[Command]:
        return [
            Command(
                f"aftercare.{name}",
                translate("Aftercare", source),
                lambda n=name: self.show_page(n),  # type: ignore[misc]
                icon=ICONS[name],
                group="place",
            )
            for name, source in TABS.items()
        ]
