"""Every scan as it came, so that no code is lost (DD-17)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton, QStackedWidget, QWidget

from desktop.format import count_text, moment_text
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.views.equipment.code_binder import CodeBinder
from desktop.views.equipment.words import context_title, source_title
from desktop.views.lists.table_page import TablePage
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.lazy_model import Column
from domain.assets.rounds import ScanLogLine
from domain.ports.storage import Queries

translate = QCoreApplication.translate


class ScanLogView(TablePage):
    """The newest on top; 'only unknown' shows what somebody should look into."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(
            services, translate("Equipment", "Log of scans"), "scan_log", parent=parent
        )
        self.unknown = QPushButton(translate("Equipment", "Only unknown codes"))
        self.unknown.setCheckable(True)
        self.unknown.toggled.connect(lambda _on: self.load())
        self.header.add(self.unknown)
        self.table.activated_id.connect(self._open)
        self.empty = EmptyState(
            "barcode",
            translate("Equipment", "Nothing was scanned yet."),
            translate(
                "Equipment",
                "Every scan is kept here, wherever it was made; codes nobody knows beep twice.",
            ),
        )
        self.binder = CodeBinder(services)
        self.binder.bound.connect(lambda _code: self.load())
        self._put_above_table(self.binder)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self._put_in_place_of_table(self.stack)
        services.devices.logged.connect(self._on_logged)

    def _columns(self) -> tuple[Column, ...]:
        session = self._services.session

        def named(line: ScanLogLine) -> str:
            return {
                "asset": translate("Equipment", "Machine"),
                "work_order": translate("Equipment", "Work order"),
                "technician": translate("Equipment", "Technician"),
                "part": translate("Equipment", "Part"),
            }.get(line.kind, translate("Equipment", "Unknown"))

        return (
            Column("at", translate("Equipment", "When"),
                   lambda line: moment_text(line.scanned_at, session), 140),
            Column("code", translate("Equipment", "Code"), lambda line: line.code, 180, strong=True),
            Column("kind", translate("Equipment", "Names"), named, 110,
                   tone=lambda line: "plain" if line.kind else "amber"),
            Column("did", translate("Equipment", "What it did"),
                   lambda line: context_title(line.context) or "–", 150),
            Column("actor", translate("Equipment", "Who"), lambda line: line.actor, 110),
            Column("source", translate("Equipment", "Scanner"),
                   lambda line: source_title(line.source), 110, muted=True),
            Column("raw", translate("Equipment", "As it was read"),
                   lambda line: line.raw.encode("unicode_escape").decode(), 240, muted=True),
        )  # fmt: skip

    def load(self) -> None:
        only = self.unknown.isChecked()

        def read(ctx: JobContext) -> tuple[ScanLogLine, ...]:
            with ctx.queries() as queries:
                lines = queries.equipment.scan_log(unknown_only=only)
                return _known_by_now(queries, lines, unknown_only=only)

        self._services.jobs.read(read, key="scan-log").then(self._take)

    def _take(self, lines: tuple[ScanLogLine, ...]) -> None:
        self.table.show_rows(lines)
        self.header.set_detail(
            translate("Equipment", "{count} scans").format(count=count_text(len(lines)))
        )
        self.stack.setCurrentWidget(self.table if lines else self.empty)

    def _on_logged(self) -> None:
        if self.isVisible():
            self.load()

    def _open(self, line_id: int) -> None:
        line = self.table.row_of(line_id)
        if line is not None and line.kind:
            self._services.navigator.open_requested.emit(line.kind, line.entity_id)

    def _show_menu(self, point: QPoint) -> None:
        lines = self.table.chosen_rows()
        if not lines:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(lines) == 1 and not lines[0].kind:
            self.binder.fill_menu(menu, lines[0].code)
        elif len(lines) == 1:
            opening = menu.addAction(translate("Equipment", "Open"))
            opening.triggered.connect(lambda: self._open(lines[0].id))
        copy = menu.addAction(translate("Equipment", "Copy codes"))
        text = "\n".join(line.code for line in lines)
        copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(text))
        menu.popup(point)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.load()


def _known_by_now(
    queries: Queries, lines: Sequence[ScanLogLine], *, unknown_only: bool
) -> tuple[ScanLogLine, ...]:
    """What was unknown when it was scanned may have been entered since."""
    unknown = {line.code for line in lines if not line.kind}
    found = {code: queries.resolve_code(code) or ("", 0) for code in unknown}
    told = []
    for line in lines:
        kind, entity_id = found.get(line.code, ("", 0))
        if line.kind or not kind:
            told.append(line)
        elif not unknown_only:
            told.append(replace(line, kind=kind, entity_id=entity_id))
    return tuple(told)
