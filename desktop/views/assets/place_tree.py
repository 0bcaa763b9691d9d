"""Where machines stand, as a tree beside the list: customers, sites, buildings, floors, rooms."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from desktop.changes import Refresher
from desktop.format import count_text
from desktop.jobs import JobContext
from desktop.services import Services
from domain.assets.places import PlaceNode, place_tree
from domain.read_models import ListFilter

translate = QCoreApplication.translate
_NODE = Qt.ItemDataRole.UserRole
#: Filled when it is opened for the first time.
_FILLED = Qt.ItemDataRole.UserRole + 1
Place = tuple[int, str, str, str]


class PlaceTree(QTreeWidget):
    """Signals:
    chosen(filters, title): show the machines of that place; () for all of them.
    """

    chosen = Signal(object, str)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._places: dict[int, Place] = {}
        self._loaded = False
        self.setHeaderHidden(True)
        self.setAccessibleName(translate("Lists", "Where machines stand"))
        self.setUniformRowHeights(True)
        self.itemExpanded.connect(self._fill)
        self.itemClicked.connect(lambda item, _column: self._choose(item))
        self.itemActivated.connect(lambda item, _column: self._choose(item))
        self._refresher = Refresher(
            services.bus, self, ("asset", "customer", "import"), lambda _c: self.load()
        )

    def load(self) -> None:
        self._loaded = True

        def read(ctx: JobContext) -> tuple[PlaceNode, dict[int, Place]]:
            with ctx.queries() as queries:
                places = queries.equipment.places()
            return place_tree(places), {place[0]: place for place in places}

        self._services.jobs.read(read, key="place-tree").then(self._take)

    def _take(self, made: tuple[PlaceNode, dict[int, Place]]) -> None:
        root, self._places = made
        opened = {self._path(item) for item in self._items() if item.isExpanded()}
        self.clear()
        whole = self._add(None, root, translate("Lists", "All places"))
        whole.setData(0, _FILLED, True)
        for node in root.sorted_children():
            self._add(None, node)
        for item in self._items():
            if self._path(item) in opened:
                item.setExpanded(True)

    def _items(self) -> list[QTreeWidgetItem]:
        found = (self.topLevelItem(n) for n in range(self.topLevelItemCount()))
        return [item for item in found if item is not None]

    @staticmethod
    def _path(item: QTreeWidgetItem) -> str:
        node: PlaceNode = item.data(0, _NODE)
        return node.name

    def _add(
        self, parent: QTreeWidgetItem | None, node: PlaceNode, title: str = ""
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem([f"{title or node.name}   {count_text(node.count)}"])
        item.setData(0, _NODE, node)
        if node.children and not title:
            shown = QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator
            item.setChildIndicatorPolicy(shown)
        if parent is None:
            self.addTopLevelItem(item)
        else:
            parent.addChild(item)
        return item

    def _fill(self, item: QTreeWidgetItem) -> None:
        if item.data(0, _FILLED):
            return
        item.setData(0, _FILLED, True)
        node: PlaceNode = item.data(0, _NODE)
        for child in node.sorted_children():
            self._add(item, child)

    def _choose(self, item: QTreeWidgetItem) -> None:
        names: list[str] = []
        above: QTreeWidgetItem | None = item
        while above is not None:
            names.insert(0, self._path(above))
            above = above.parent()
        if not names[0]:
            self.chosen.emit((), "")
            return
        node: PlaceNode = item.data(0, _NODE)
        self.chosen.emit(self.filters_of(node, len(names)), " / ".join(names))

    def filters_of(self, node: PlaceNode, depth: int) -> tuple[ListFilter, ...]:
        """What the machines below ``node`` have in common."""
        places = [self._places[each] for each in _ids(node) if each in self._places]
        filters = []
        for column, field in ((1, "customer_name"), (2, "site_name"), (3, "location")):
            values = {place[column] for place in places}
            # The first step alone says nothing of sites and rooms.
            if column == 1 or depth > 1:
                filters.append(ListFilter(field, "in", tuple(sorted(values))))
        return tuple(filters)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._loaded:
            self.load()
        self._refresher.shown()


def _ids(node: PlaceNode) -> list[int]:
    found = list(node.asset_ids)
    for child in node.children.values():
        found += _ids(child)
    return found
