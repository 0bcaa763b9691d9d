"""The sheets of a ledger as tabs; those that are read together are ticked."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QTabBar, QWidget

from domain.ports.imports import OpenedFile


class SheetTabs(QTabBar):
    """Signals:
    together_chosen(places): these sheets are to be read together.
    """

    together_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened: OpenedFile | None = None
        self._group: tuple[int, ...] = ()
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setToolTip(
            self.tr("Ticked sheets are read together. A right click leaves one out, or adds it.")
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)

    def show_file(self, opened: OpenedFile) -> None:
        """With the first sheet in sight that is worth it."""
        self._opened = opened
        self.blockSignals(True)
        while self.count():
            self.removeTab(0)
        for _ in opened.inspection.sheets:
            self.addTab("")
        self.setCurrentIndex(opened.proposed[0] if opened.proposed else 0)
        self.blockSignals(False)
        self.setVisible(self.count() > 1)

    def mark(self, group: tuple[int, ...], read: tuple[int, ...]) -> None:
        """``group``: the sheets that belong together; ``read``: those that are read now."""
        assert self._opened is not None
        self._group = group
        for place, sheet in enumerate(self._opened.inspection.sheets):
            name = sheet.info.name or self._opened.path.stem
            if not sheet.info.visible:
                name = self.tr("{name} (hidden)").format(name=name)
            if self._opened.whole:
                name += f"  {'' if sheet.complete else '≈'}{sheet.records:,}"
            self.setTabText(place, f"✓ {name}" if place in read else name)

    def sheet_menu(self, place: int) -> QMenu:
        """What can be said about a sheet."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = self._group
        if place in group and len(group) > 1:
            rest = tuple(each for each in group if each != place)
            self._offer(menu, self.tr("Leave this sheet out"), rest)
        elif place not in group and self._has_records(place):
            more = tuple(sorted((*group, place)))
            self._offer(menu, self.tr("Read this sheet with the others"), more)
        if group != (place,):
            self._offer(menu, self.tr("Read this sheet only"), (place,))
        return menu

    def _has_records(self, place: int) -> bool:
        return self._opened is not None and self._opened.inspection.sheets[place].records > 0

    def _offer(self, menu: QMenu, text: str, together: tuple[int, ...]) -> None:
        menu.addAction(text).triggered.connect(lambda: self.together_chosen.emit(together))

    def _on_menu(self, point: QPoint) -> None:
        place = self.tabAt(point)
        if place >= 0:
            self.sheet_menu(place).popup(self.mapToGlobal(point))
