"""The settings place: sections on the left, the page of the chosen one on the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from desktop.commands import Command
from desktop.services import Services
from desktop.theme import icons
from desktop.views.settings.about_page import AboutPage
from desktop.views.settings.approvals_page import ApprovalsPage
from desktop.views.settings.backup_page import BackupPage
from desktop.views.settings.branches_page import BranchesPage
from desktop.views.settings.calendars_page import CalendarsPage
from desktop.views.settings.cards_page import CardsPage
from desktop.views.settings.company_page import CompanyPage
from desktop.views.settings.console_page import ConsolePage
from desktop.views.settings.list_page import ListPage
from desktop.views.settings.map_page import MapPage
from desktop.views.settings.operators_page import OperatorsPage
from desktop.views.settings.order_types_page import OrderTypesPage
from desktop.views.settings.page import SettingsPage
from desktop.views.settings.person_page import PersonPage
from desktop.views.settings.plans_page import PlansPage
from desktop.views.settings.policies_page import PoliciesPage
from desktop.views.settings.reports_page import ReportsPage
from desktop.views.settings.sections import CONTEXT, GROUPS, SECTIONS
from desktop.views.settings.skills_page import SkillsPage
from desktop.views.settings.suggestions_page import SuggestionsPage
from desktop.views.settings.texts_page import TextsPage

#: What a section shows; both know ``shown()``.
Page = SettingsPage | ListPage
_NAME = int(Qt.ItemDataRole.UserRole)
_WIDTH = 208


class SettingsPlace(QWidget):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._pages: dict[str, Page] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        self.sections = QListWidget()
        self.sections.setObjectName("settingsSections")
        self.sections.setFixedWidth(_WIDTH)
        self.sections.setFrameShape(QListWidget.Shape.NoFrame)
        self.sections.setIconSize(icons.size(18))
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sections.setAccessibleName(self.tr("Sections"))
        self.stack = QStackedWidget()
        row.addWidget(self.sections)
        row.addWidget(self.stack, 1)
        self._makers = self._sections()
        self._add_items()
        self._draw_icons()
        self.sections.currentItemChanged.connect(self._on_section)
        self.show_section("person")
        self.setFocusProxy(self.sections)

    def _add_items(self) -> None:
        """Every section below the heading of its group."""
        for heading, names in GROUPS:
            head = QListWidgetItem(QCoreApplication.translate(CONTEXT, heading))
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            head.setSizeHint(QSize(10, 30))
            head.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
            self.sections.addItem(head)
            for name in names:
                item = QListWidgetItem(SECTIONS[name].title())
                item.setData(_NAME, name)
                item.setSizeHint(QSize(10, 32))
                self.sections.addItem(item)

    def _sections(self) -> dict[str, Callable[[], Page]]:
        """name → maker; a page is made when it is first looked at."""
        services = self._services
        company_text = self.tr("For all consoles of the company. Ctrl+Z takes a change back.")

        def settings(name: str, text: str, groups: tuple[str, ...]) -> Callable[[], Page]:
            return lambda: CompanyPage(services, SECTIONS[name].title(), text, groups)

        return {
            "person": lambda: PersonPage(services),
            "console": lambda: ConsolePage(services),
            "company": settings("company", company_text, ("company",)),
            "rules": settings(
                "rules", company_text, ("rules", "review", "tariff", "score", "wall")
            ),
            "reports": lambda: ReportsPage(
                services,
                self.tr("Reports by themselves"),
                self.tr(
                    "Made by the console that does the duties of the company, kept with "
                    "their digest, and caught up when it was switched off."
                ),
            ),
            "cards": lambda: CardsPage(services),
            "dispatch": lambda: SuggestionsPage(
                services,
                self.tr("Suggestions"),
                self.tr("What decides who is suggested, and who is refused."),
                ("dispatch", "travel"),
            ),
            "branches": lambda: BranchesPage(services),
            "operators": lambda: OperatorsPage(services),
            "skills": lambda: SkillsPage(services),
            "order_types": lambda: OrderTypesPage(services),
            "policies": lambda: PoliciesPage(services),
            "calendars": lambda: CalendarsPage(services),
            "plans": lambda: PlansPage(services),
            "approvals": lambda: ApprovalsPage(services),
            "sms": settings("sms", company_text, ("sms",)),
            "texts": lambda: TextsPage(services),
            "phrases": settings(
                "phrases",
                self.tr("Sentences to be put in with one click, one a line."),
                ("phrases",),
            ),
            "map": lambda: MapPage(services),
            "backups": lambda: BackupPage(services),
            "about": AboutPage,
        }

    # --- sections ---------------------------------------------------------------------------------
    def show_section(self, name: str) -> Page | None:
        """Bring a section forward; None if there is none of that name."""
        for row in range(self.sections.count()):
            if self.sections.item(row).data(_NAME) == name:
                self.sections.setCurrentRow(row)
                return self._pages[name]
        return None

    @property
    def section(self) -> str:
        item = self.sections.currentItem()
        return str(item.data(_NAME)) if item is not None else ""

    def _on_section(self, item: QListWidgetItem | None) -> None:
        if item is None or item.data(_NAME) is None:
            return
        name = str(item.data(_NAME))
        page = self._pages.get(name)
        if page is None:
            page = self._makers[name]()
            self._pages[name] = page
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        if self.isVisible():
            page.shown()

    def commands(self) -> list[Command]:
        return [
            Command(
                f"settings.{name}",
                self.tr("Settings: {section}").format(section=section.title()),
                lambda name=name: self.show_section(name),  # type: ignore[misc]
                words=QCoreApplication.translate(CONTEXT, section.words) if section.words else "",
                icon=section.icon,
                group="place",
            )
            for name, section in SECTIONS.items()
        ]

    # --- life -------------------------------------------------------------------------------------
    def remember(self) -> dict[str, Any]:
        return {"section": self.section}

    def restore(self, memory: dict[str, Any]) -> None:
        self.show_section(str(memory.get("section", "")))

    def refresh_ink(self, theme: str) -> None:
        del theme
        self._draw_icons()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        page = self._pages.get(self.section)
        if page is not None:
            page.shown()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_makers"):
            self._draw_icons()

    def _draw_icons(self) -> None:
        for row in range(self.sections.count()):
            item = self.sections.item(row)
            name = item.data(_NAME)
            if name is not None:
                item.setIcon(icons.icon(SECTIONS[str(name)].icon, "muted", 18))
