"""Buttons above a list, what it writes into files, and the chip of a list shown on request."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QToolButton, QWidget

from desktop.format import count_text
from desktop.services import Services
from desktop.widgets.chip import set_role
from desktop.widgets.icon_button import IconButton
from desktop.widgets.section import SectionHeader

translate = QCoreApplication.translate


class ListTools:
    """The buttons at the right of a list's header, by name in :attr:`buttons`."""

    def __init__(self, header: SectionHeader) -> None:
        self._header = header
        self.buttons: dict[str, QToolButton] = {}
        self._for_chosen: set[str] = set()
        self.primary: QPushButton | None = None

    def add(
        self,
        icon: str,
        text: str,
        run: Callable[[], object],
        *,
        icon_only: bool = False,
        for_chosen: bool = False,
    ) -> QToolButton:
        """``for_chosen``: only usable while rows are selected."""
        button = IconButton(icon, text, self._header, text="" if icon_only else text)
        button.clicked.connect(lambda: run())
        self._header.add(button)
        self.buttons[icon] = button
        if for_chosen:
            self._for_chosen.add(icon)
            button.setEnabled(False)
        return button

    def add_menu(
        self, icon: str, text: str, fill: Callable[[QMenu], object], *, for_chosen: bool = False
    ) -> QToolButton:
        """A button whose menu is made each time it opens."""
        button = IconButton(icon, text, self._header, text=f"{text} ▾")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)

        def refill() -> None:
            menu.clear()
            fill(menu)

        menu.aboutToShow.connect(refill)
        button.setMenu(menu)
        self._header.add(button)
        self.buttons[icon] = button
        if for_chosen:
            self._for_chosen.add(icon)
            button.setEnabled(False)
        return button

    def add_primary(self, text: str, run: Callable[[], object]) -> None:
        button = QPushButton(text, self._header)
        button.setProperty("role", "primary")
        button.clicked.connect(lambda: run())
        self._header.add(button)
        self.primary = button

    def show_chosen(self, count: int) -> None:
        for name in self._for_chosen:
            self.buttons[name].setEnabled(count > 0)


class ListNotice(QToolButton):
    """Which list another part of the window asked for; a click drops it.

    Signals:
        dropped()
    """

    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "chip")
        set_role(self, "active", True)
        self.setToolTip(translate("Lists", "Show the whole list again"))
        self.clicked.connect(self.dropped)
        self.hide()

    def show_title(self, title: str) -> None:
        self.setText(f"{title}  ✕")
        self.setAccessibleName(title)
        self.setVisible(bool(title))


class ExportMenu(QObject):
    """Writes all or the chosen rows into a workbook or a text file."""

    def __init__(self, services: Services, kind: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        self._kind = kind
        self._title = title
        self._view = parent
        self.dialog: QFileDialog | None = None

    def fill(self, menu: QMenu, everything: Sequence[int], chosen: Sequence[int]) -> None:
        sets = [(translate("Lists", "All {count} rows"), everything)]
        if len(chosen) > 0:
            sets.insert(0, (translate("Lists", "The {count} selected rows"), chosen))
        endings = (
            (translate("Lists", "Excel workbook …"), ".xlsx"),
            (translate("Lists", "Text file (CSV) …"), ".csv"),
        )
        for text, ids in sets:
            if not menu.isEmpty():
                menu.addSeparator()
            menu.addAction(text.format(count=count_text(len(ids)))).setEnabled(False)
            for ending_text, ending in endings:
                action = menu.addAction(ending_text)
                action.setEnabled(len(ids) > 0)
                action.triggered.connect(lambda _=False, e=ending, i=ids: self.choose_file(i, e))

    def choose_file(self, ids: Sequence[int], ending: str) -> QFileDialog:
        """Ask where to, without holding up the window."""
        kept = tuple(ids)
        now = self._services.session
        name = f"{self._title} {now.local(now.now()):%Y-%m-%d}{ending}"
        folder = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )
        dialog = QFileDialog(self._view, translate("Lists", "Export"), str(folder / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending.removeprefix("."))
        dialog.setNameFilters([f"*{ending}"])
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda file: self.write(kept, Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()
        return dialog

    def write(self, ids: Sequence[int], out: Path) -> None:
        handle = self._services.printing.export_list(self._kind, ids, out)
        handle.then(lambda rows: self._on_written(rows, out))

    def _on_written(self, rows: object, out: Path) -> None:
        count = rows if isinstance(rows, int) else 0
        text = translate("Lists", "{count} rows written to {file}")
        self._services.feedback.status.emit(text.format(count=count_text(count), file=out.name))
