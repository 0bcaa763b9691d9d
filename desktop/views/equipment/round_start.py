"""Which machines a round goes past: by where they stand, what they are, and whether they are tagged."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import equipment as actions
from desktop.errors import sentence_of
from desktop.format import count_text
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.views.equipment.words import kind_title
from desktop.widgets.form_buttons import form_buttons
from desktop.widgets.forms import Form
from desktop.widgets.problem_label import ProblemLabel
from desktop.widgets.search_edit import SearchEdit
from domain.assets.asset import AssetStatus
from domain.assets.places import PlaceNode, place_tree
from domain.assets.rounds import Round, RoundKind
from domain.read_models import ListQuery
from domain.read_models.assets import AssetRow

translate = QCoreApplication.translate
_NODE = Qt.ItemDataRole.UserRole
_CHUNK = 2_000
_SEARCH_WIDTH = 320


class RoundStart(QWidget):
    """Signals:
    started(Round)
    left()
    """

    started = Signal(object)
    left = Signal()

    def __init__(self, services: Services, kind: RoundKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._kind = kind
        self._rows: dict[int, AssetRow] = {}
        self._all: QTreeWidgetItem | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        title = QLabel(kind_title(kind))
        title.setProperty("role", "title")
        column.addWidget(title)
        note = QLabel(self._advice())
        note.setProperty("role", "muted")
        note.setWordWrap(True)
        column.addWidget(note)
        form = Form(columns=2)
        self.name = QLineEdit()
        form.add(translate("Equipment", "Name of this round"), self.name, required=True)
        self.category = QComboBox()
        self.category.currentIndexChanged.connect(lambda _index: self._rebuild())
        form.add(translate("Equipment", "Category"), self.category)
        column.addWidget(form)
        self.form = form
        self.untagged = QCheckBox(translate("Equipment", "Only machines without a code"))
        self.untagged.toggled.connect(lambda _on: self._rebuild())
        self.untagged.setVisible(kind is RoundKind.TAGGING)
        column.addWidget(self.untagged)
        self.search = SearchEdit(translate("Equipment", "Find a place"))
        self.search.setMaximumWidth(_SEARCH_WIDTH)
        self.search.searched.connect(self._narrow)
        column.addWidget(self.search)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setAccessibleName(translate("Equipment", "Where they stand"))
        self.tree.itemExpanded.connect(self._fill)
        # Ticking a place ticks all that lie within, one after the other.
        self._ticked = QTimer(self, singleShot=True, interval=0)
        self._ticked.timeout.connect(self._show_count)
        self.tree.itemChanged.connect(lambda _item, _column: self._ticked.start())
        column.addWidget(self.tree, 1)
        self.problem = ProblemLabel()
        column.addWidget(self.problem)
        self.count = QLabel()
        self.count.setProperty("role", "section")
        row, self.go = form_buttons(
            translate("Equipment", "Begin"),
            self._begin,
            self.left.emit,
            leave=translate("Equipment", "Cancel"),
            first=self.count,
        )
        column.addLayout(row)

    def _advice(self) -> str:
        if self._kind is RoundKind.TAGGING:
            return translate(
                "Equipment",
                "Choose the machines. They get codes, their tags are printed in the order one walks "
                "past them, and each tag is scanned on its machine. You can stop at any time and go "
                "on another day.",
            )
        return translate(
            "Equipment",
            "Choose what should be there. Walk through with the scanner: what is found, missing or "
            "belongs elsewhere shows at once. You can stop at any time and go on another day.",
        )

    # --- the machines -----------------------------------------------------------------------------
    def begin(self, asset_ids: tuple[int, ...] = ()) -> None:
        """Choose anew; ``asset_ids``: only of these, all of them chosen."""
        session = self._services.session
        day = session.local(session.now())
        self.name.setText(f"{kind_title(self._kind)} {day:%Y-%m-%d}")
        self.problem.hide()
        self.search.set_quietly("")

        def read(ctx: JobContext) -> list[AssetRow]:
            with ctx.queries() as queries:
                ids = list(asset_ids) or list(queries.list_ids(ListQuery("asset")))
                rows: list[AssetRow] = []
                for start in range(0, len(ids), _CHUNK):
                    rows += queries.asset_rows(ids[start : start + _CHUNK])
                return rows

        self._services.jobs.read(read, key=f"round-start-{self._kind.value}").then(self._take)

    def _take(self, rows: list[AssetRow]) -> None:
        alive = [row for row in rows if row.status is not AssetStatus.RETIRED]
        self._rows = {row.id: row for row in alive}
        found = Counter(row.category for row in alive if row.category)
        self.category.blockSignals(True)
        self.category.clear()
        self.category.addItem(translate("Equipment", "All categories"), "")
        for name, count in found.most_common():
            self.category.addItem(f"{name}  {count_text(count)}", name)
        self.category.blockSignals(False)
        self._rebuild()

    def _fitting(self) -> list[AssetRow]:
        category = self.category.currentData() or ""
        return [
            row
            for row in self._rows.values()
            if (not category or row.category == category)
            and not (self.untagged.isChecked() and row.code)
        ]

    def _rebuild(self) -> None:
        rows = self._fitting()
        root = place_tree((r.id, r.customer_name, r.site_name, r.location) for r in rows)
        self.tree.blockSignals(True)
        self.tree.clear()
        checked = Qt.CheckState.Checked
        whole = self._all = self._item(translate("Equipment", "All places"), root, checked)
        self.tree.addTopLevelItem(whole)
        self.tree.blockSignals(False)
        self._fill(whole)
        whole.setExpanded(True)
        if len(tops := self._tops()) == 1:
            tops[0].setExpanded(True)
        self._narrow(self.search.text())
        self._show_count()

    def _item(self, name: str, node: PlaceNode, state: Qt.CheckState) -> QTreeWidgetItem:
        item = QTreeWidgetItem([f"{name}   {count_text(node.count)}"])
        item.setFlags(
            item.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate
        )
        item.setData(0, _NODE, node)
        item.setCheckState(0, state)
        if node.children:
            item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
        return item

    def _fill(self, item: QTreeWidgetItem) -> None:
        """What lies within, made when it is looked at: thousands of rooms need not wait for that."""
        node: PlaceNode = item.data(0, _NODE)
        if item.childCount() or not node.children:
            return
        state = item.checkState(0)
        self.tree.blockSignals(True)
        if node.asset_ids:
            here_words = translate("Equipment", "right here")
            name = translate("Equipment", "No place noted") if item is self._all else here_words
            here = PlaceNode(name, asset_ids=node.asset_ids)
            item.addChild(self._item(name, here, state))
        for child in node.sorted_children():
            item.addChild(self._item(child.name, child, state))
        self.tree.blockSignals(False)

    def chosen(self) -> list[int]:
        """Ids of the machines of the places that are checked."""
        found: list[int] = []

        def walk(item: QTreeWidgetItem) -> None:
            inner = _children(item)
            if not inner and item.checkState(0) is Qt.CheckState.Checked:
                node: PlaceNode = item.data(0, _NODE)
                found.extend(node.ids())
            for child in inner:
                walk(child)

        if self._all is not None:
            walk(self._all)
        return found

    def _tops(self) -> list[QTreeWidgetItem]:
        whole = self._all
        return [] if whole is None else _children(whole)

    def _narrow(self, words: str) -> None:
        """Hide the places that are not called so; what is ticked stays ticked."""
        wanted = words.casefold().strip()

        def show(item: QTreeWidgetItem, *, within: bool) -> None:
            node: PlaceNode = item.data(0, _NODE)
            fits = within or wanted in item.text(0).rpartition("   ")[0].casefold()
            has_fitting = not fits and bool(node.matching(words).children)
            item.setHidden(not fits and not has_fitting)
            if has_fitting:
                self._fill(item)
                item.setExpanded(True)
            for child in _children(item):
                show(child, within=fits)

        for top in self._tops():
            show(top, within=not wanted)

    def _scope(self) -> str:
        """What was chosen, in words."""
        tops = self._tops()
        chosen = [item for item in tops if item.checkState(0) is not Qt.CheckState.Unchecked]
        words = [self.category.currentData() or ""]
        if len(chosen) < len(tops):
            names = [item.text(0).rpartition("   ")[0] for item in chosen]
            words.append("、".join(names[:3]) + ("…" if len(names) > 3 else ""))
        return " · ".join(word for word in words if word)

    def _show_count(self) -> None:
        count = len(self.chosen())
        text = translate("Equipment", "{count} machines").format(count=count_text(count))
        self.count.setText(text)
        self.go.setEnabled(count > 0)

    def _begin(self) -> None:
        if not self.form.validate():
            return
        handle = actions.start_round(
            self._services, self._kind, self.name.text(), self.chosen(), self._scope()
        )
        handle.then(self._on_started).catch(self._on_refused)

    def _on_started(self, made: Round) -> None:
        self.started.emit(made)

    def _on_refused(self, error: Exception) -> None:
        self.problem.setText(sentence_of(error))


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (item.child(n) for n in range(item.childCount()))
    return [child for child in found if child is not None]
