"""Printing tags: on a label printer, or on A4 sheets of labels."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMenu

from desktop.actions import entities
from desktop.format import count_text
from desktop.jobs import JobContext
from desktop.paths import folder
from desktop.services import Services
from desktop.settings import LABEL_SIZE
from domain.assets.asset import Asset

translate = QCoreApplication.translate


class TagMenu(QObject):
    """Offers the printers and sheets there are. A machine without a code gets one first, because a
    tag without one would be of no use."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._sheets: tuple[str, ...] = ()

    def fill(self, menu: QMenu, asset_ids: Sequence[int]) -> None:
        ids = tuple(asset_ids)
        for printer in self._services.printing.printers():
            action = menu.addAction(printer)
            action.setEnabled(bool(ids))
            action.triggered.connect(lambda _=False, p=printer: self.print_on(ids, p))
        if not menu.isEmpty():
            menu.addSeparator()
        sheets = menu.addMenu(translate("Lists", "A4 sheet of labels (PDF)"))
        sheets.setEnabled(bool(ids))
        sheets.aboutToShow.connect(lambda: self._fill_sheets(sheets, ids))

    def _fill_sheets(self, menu: QMenu, ids: tuple[int, ...]) -> None:
        if self._sheets:
            self._show_sheets(menu, ids)
            return

        def read(ctx: JobContext) -> tuple[str, ...]:
            del ctx
            # The library behind it takes a moment to load: not on the thread of the window.
            from exports.label_sheet import SHEETS

            return tuple(SHEETS)

        def take(names: tuple[str, ...]) -> None:
            self._sheets = names
            self._show_sheets(menu, ids)

        self._services.jobs.work(read).then(take)

    def _show_sheets(self, menu: QMenu, ids: tuple[int, ...]) -> None:
        menu.clear()
        for name in self._sheets:
            grid, _, size = name.partition(" ")
            text = translate("Lists", "{grid} labels of {size} mm").format(grid=grid, size=size)
            action = menu.addAction(text)
            action.triggered.connect(lambda _=False, n=name: self.print_sheet(ids, n))

    def print_on(self, ids: Sequence[int], printer: str) -> None:
        """One tag for each machine on a label printer."""
        size = self._services.settings.get(LABEL_SIZE)

        def go() -> None:
            job = self._services.printing.print_tags(ids, printer, size)
            job.then(lambda result: self._tell_printed(result, printer))

        self._with_codes(ids, go)

    def print_sheet(self, ids: Sequence[int], sheet: str) -> None:
        """A PDF, shown as soon as it is done."""
        session = self._services.session
        now = session.local(session.now())
        out = folder("labels") / f"{now:%Y-%m-%d %H%M%S}.pdf"

        def show(_made: object) -> None:
            from desktop.views.preview.window import show_document

            show_document(self._services, out, translate("Lists", "Sheet of labels"))

        def go() -> None:
            self._services.printing.tag_sheet(ids, sheet, 1, out).then(show)

        self._with_codes(ids, go)

    def give_codes(self, ids: Sequence[int]) -> None:
        """A code for each of them that has none."""
        self._with_codes(ids, lambda: None)

    def _with_codes(self, ids: Sequence[int], go: Callable[[], None]) -> None:
        wanted = tuple(ids)

        def read(ctx: JobContext) -> tuple[int, ...]:
            with ctx.queries() as queries:
                return tuple(asset.id for asset in queries.assets(wanted) if not asset.code)

        def given(assets: tuple[Asset, ...]) -> None:
            text = translate("Lists", "{count} assets were given a code")
            self._services.feedback.status.emit(text.format(count=count_text(len(assets))))
            go()

        def take(without: tuple[int, ...]) -> None:
            if without:
                title = translate("Lists", "Giving codes")
                entities.issue_codes(self._services, without, title).then(given)
            else:
                go()

        self._services.jobs.read(read).then(take)

    def _tell_printed(self, result: object, printer: str) -> None:
        if isinstance(result, tuple) and len(result) == 2:
            text = translate("Lists", "{count} tags printed on {printer}")
            self._services.feedback.status.emit(
                text.format(count=count_text(int(result[0])), printer=printer)
            )
