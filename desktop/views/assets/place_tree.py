"""Where machines stand, as a tree beside the list: customers, sites, buildings, floors, rooms."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from desktop.changes import Refresher
from desktop.format import count_text
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.widgets.search_edit import SearchEdit
from domain.assets.places import PlaceNode, place_tree
from domain.read_models import ListFilter

translate = QCoreApplication.translate
_NODE = Qt.ItemDataRole.UserRole
#: Filled when it is opened for the first time.
_FILLED = Qt.ItemDataRole.UserRole + 1
#: With a search that leaves no more than this, everything is opened.
_FEW = 60
_COLUMNS = ((1, "customer_name"), (2, "site_name"), (3, "location"))
Place = tuple[int, str, str, str]


class PlaceTree(QWidget):
    """Signals:
    chosen(filters, title): show the machines of that place; () for all of them.
    """

    chosen = Signal(object, str)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._places: Sequence[Place] = ()
        self._root = PlaceNode("")
        self._loaded = False
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 0)
        column.setSpacing(6)
        self.search = SearchEdit(translate("Lists", "Find a place"))
        self.search.searched.connect(lambda _words: self._show())
        column.addWidget(self.search)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(translate("Lists", "Where machines stand"))
        self.tree.setUniformRowHeights(True)
        self.tree.itemExpanded.connect(self._fill)
        self.tree.itemClicked.connect(lambda item, _column: self._choose(item))
        self.tree.itemActivated.connect(lambda item, _column: self._choose(item))
        column.addWidget(self.tree, 1)
        self._refresher = Refresher(
            services.bus, self, ("asset", "customer", "import"), lambda _c: self.load()
        )

    def load(self) -> None:
        self._loaded = True

        def read(ctx: JobContext) -> tuple[PlaceNode, Sequence[Place]]:
            with ctx.queries() as queries:
                places = queries.equipment.places()
            return place_tree(places), places

        self._services.jobs.read(read, key="place-tree").then(self._take)

    def _take(self, made: tuple[PlaceNode, Sequence[Place]]) -> None:
        self._root, self._places = made
        self._show()

    def _show(self) -> None:
        """What fits the search; places that were open stay open."""
        words = self.search.text()
        root = self._root.matching(words)
        opened = {self._path(item) for item in self._items() if item.isExpanded()}
        self.tree.clear()
        whole = self._add(None, self._root, translate("Lists", "All places"))
        whole.setData(0, _FILLED, True)
        if root.asset_ids:
            nowhere = PlaceNode("", asset_ids=root.asset_ids)
            self._add(None, nowhere, translate("Lists", "No place noted"))
        for node in root.sorted_children():
            self._add(None, node)
        is_short = bool(words.strip()) and root.count <= _FEW
        for item in self._items():
            if self._path(item) in opened or is_short:
                item.setExpanded(True)

    def _items(self) -> list[QTreeWidgetItem]:
        found = (self.tree.topLevelItem(n) for n in range(self.tree.topLevelItemCount()))
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
            self.tree.addTopLevelItem(item)
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
        node: PlaceNode = item.data(0, _NODE)
        if node is self._root:
            self.chosen.emit((), "")
            return
        names: list[str] = []
        above: QTreeWidgetItem | None = item
        while above is not None:
            names.insert(0, self._path(above) or above.text(0).rpartition("   ")[0])
            above = above.parent()
        self.chosen.emit(self.filters_of(node), " / ".join(names))

    def filters_of(self, node: PlaceNode) -> tuple[ListFilter, ...]:
        """What the machines below ``node``, and no others, have in common: their customer, and as
        much of site and location as it takes to leave the others out."""
        wanted = set(node.ids())
        inside = [place for place in self._places if place[0] in wanted]
        left, filters = list(self._places), []
        for column, field in _COLUMNS:
            values = {str(place[column]) for place in inside}
            filters.append(ListFilter(field, "in", tuple(sorted(values))))
            left = [place for place in left if place[column] in values]
            if len(left) == len(inside):
                break
        return tuple(filters)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._loaded:
            self.load()
        self._refresher.shown()
