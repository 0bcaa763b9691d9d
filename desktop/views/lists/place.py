"""The list place: search line, filter chips, table, what can be done with the chosen rows."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop.changes import Refresher
from desktop.commands import Command
from desktop.errors import advice_of, details_of, sentence_of
from desktop.format import count_text
from desktop.models.lists import ListSource
from desktop.services import Services
from desktop.views.lists.list_kind import ListKind
from desktop.views.lists.tools import ExportMenu, ListNotice, ListTools
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.filter_bar import FilterBar
from desktop.widgets.lazy_table import LazyTable
from desktop.widgets.search_edit import SearchEdit
from desktop.widgets.section import SectionHeader
from domain.changes import ChangeSet
from domain.read_models import ListFilter, ListQuery

#: Changes that come in a burst are answered with one query.
_COALESCE_MS = 120
_SEARCH_WIDTH = 300

translate = QCoreApplication.translate


class ListPlace(ListKind):
    """Asks, shows, acts; what is special to a kind of list is in :class:`ListKind`."""

    # --- building ---------------------------------------------------------------------------------
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.source = ListSource(services, self.kind, self)
        self.source.begun.connect(self._on_begun)
        self.source.listed.connect(self._on_listed)
        self.source.refused.connect(self._on_refused)
        self._fields = {field.key: field for field in self.fields()}
        self._words = self.words()
        self._fixed: tuple[ListFilter, ...] = ()
        self._asked: ListQuery | None = None
        self._wanted_id = 0
        self.is_whole = True
        self._refresher = Refresher(
            services.bus, self, (self.kind, *self.topics, "import"), self._on_changes
        )
        self._coalesce = QTimer(self, interval=_COALESCE_MS, singleShot=True)
        self._coalesce.timeout.connect(self.reload)
        self._build()

    def _build(self) -> None:
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header = SectionHeader(self._words["title"])
        column.addWidget(self.header)
        self.search = SearchEdit(self._words["search"])
        self.search.setFixedWidth(_SEARCH_WIDTH)
        self.search.searched.connect(lambda _text: self.reload(fresh=True))
        self.search.moved.connect(self._on_search_moved)
        self.filters = FilterBar([self.source.field(field) for field in self._fields.values()])
        self.filters.changed.connect(lambda: self.reload(fresh=True))
        self.notice = ListNotice()
        self.notice.dropped.connect(self._drop_fixed)
        bar = QWidget()
        bar.setObjectName("queueFilters")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self.search)
        row.addWidget(self.notice)
        row.addWidget(self.filters, 1)
        column.addWidget(bar)
        self.table = LazyTable(
            self.columns(), self.source.fetch, settings=self.services.settings, key=self.kind
        )
        self.table.setAccessibleName(self._words["title"])
        self.table.activated_id.connect(self._open)
        self.table.selection_changed.connect(self._show_count)
        self.table.sort_requested.connect(lambda _key, _down: self.reload(fresh=True))
        self.table.menu_requested.connect(self._on_menu)
        words = self._words
        self.empty = EmptyState(
            self.icon, words["empty"], words["empty_advice"], words["empty_action"]
        )
        self.empty.chosen.connect(self._on_empty)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        column.addWidget(self.stack, 1)
        self._add_tools()
        self.setFocusProxy(self.table)

    def _add_tools(self) -> None:
        self.exports = ExportMenu(self.services, self.kind, self._words["title"], self)
        self.tools = ListTools(self.header)
        self.add_tools(self.tools)
        self.tools.add_menu(
            "export",
            translate("Lists", "Export"),
            lambda menu: self.exports.fill(menu, *self._all()),
        )
        columns = translate("Lists", "Columns")
        self.tools.add("columns", columns, lambda: self._column_menu(), icon_only=True)
        self.tools.add_primary(self._words["new"], self.make_new)

    def _all(self) -> tuple[Sequence[int], Sequence[int]]:
        return self.table.rows.ids, self.table.selected_ids()

    # --- asking -----------------------------------------------------------------------------------
    def query(self) -> ListQuery:
        """What is shown, as a question to the database."""
        chosen: list[ListFilter] = list(self._fixed)
        for key, values in self.filters.values().items():
            chosen.extend(self._fields[key].conditions(values))
        sort, descending = self.table.sorting
        return ListQuery(self.kind, self.search.text().strip(), tuple(chosen), sort, descending)

    def reload(self, *, fresh: bool = False) -> None:
        """Ask for the ids. ``fresh``: another question, so the list begins at its top."""
        self._coalesce.stop()
        if fresh:
            self.table.clearSelection()
            self.table.scrollToTop()
        is_first = self._asked is None
        self._asked = self.query()
        if fresh or is_first:
            self.source.ask_anew(self._asked)
        else:
            self.source.ask(self._asked)

    def _on_begun(self, ids: array[int], rows: Sequence[Any]) -> None:
        """The top of a long list; the rest follows."""
        self.is_whole = False
        self.table.set_ids(ids, rows=rows)
        self._show_state()

    def _on_listed(self, ids: array[int], rows: Sequence[Any]) -> None:
        table = self.table
        if not self.is_whole:
            self.is_whole = True
            table.extend_ids(ids)
        elif ids == table.rows.ids:
            table.rows.refresh_all()
        else:
            top = table.id_at(table.rowAt(0))
            was_at_top = table.verticalScrollBar().value() == 0
            table.set_ids(ids, rows=rows)
            row = None if was_at_top else table.rows.row_of(top)
            if row is not None:
                table.verticalScrollBar().setValue(row)
        if self._wanted_id:
            wanted, self._wanted_id = self._wanted_id, 0
            self.show_entity(self.kind, wanted)
        self._show_state()

    def _on_refused(self, error: Exception) -> None:
        self.services.feedback.problem.emit(sentence_of(error), advice_of(error), details_of(error))

    def _on_changes(self, changes: ChangeSet) -> None:
        touched = changes.ids(self.kind)
        if touched and not changes.everything:
            self.table.refresh_ids(touched)
        if not self._coalesce.isActive():
            self._coalesce.start()

    # --- showing ----------------------------------------------------------------------------------
    @property
    def is_filtered(self) -> bool:
        return bool(self._fixed or self.filters.is_set or self.search.text().strip())

    def _show_state(self) -> None:
        self._show_count()
        if len(self.table.rows.ids):
            self.stack.setCurrentWidget(self.table)
            return
        if self.is_filtered:
            self.empty.set_icon("magnifying-glass")
            self.empty.set_texts(
                translate("Lists", "Nothing fits these filters."),
                translate("Lists", "Try fewer words, or take a filter away."),
                translate("Lists", "Show everything"),
            )
        else:
            words = self._words
            self.empty.set_icon(self.icon)
            self.empty.set_texts(words["empty"], words["empty_advice"], words["empty_action"])
        self.stack.setCurrentWidget(self.empty)

    def _show_count(self) -> None:
        count = count_text(len(self.table.rows.ids)) if self.is_whole else "…"
        text = self._words["count"].format(count=count)
        chosen = self.table.selected_count()
        if chosen > 1:
            more = translate("Lists", "{count} selected").format(count=count_text(chosen))
            text = f"{text} · {more}"
        self.header.set_detail(text)
        self.tools.show_chosen(chosen)

    def _on_empty(self) -> None:
        if self.is_filtered:
            self.show_everything()
        else:
            self.leave_empty()

    def show_everything(self) -> None:
        """Take all filters and words away."""
        self._fixed = ()
        self.notice.show_title("")
        self.search.set_quietly("")
        self.filters.restore({})
        self.reload(fresh=True)

    def _drop_fixed(self) -> None:
        self._fixed = ()
        self.notice.show_title("")
        self.reload(fresh=True)

    # --- acting -----------------------------------------------------------------------------------
    def _open(self, entity_id: int) -> None:
        self.services.navigator.open_requested.emit(self.kind, entity_id)

    def _column_menu(self) -> None:
        button = self.tools.buttons["columns"]
        self.table.header.column_menu().popup(button.mapToGlobal(QPoint(0, button.height())))

    def _on_search_moved(self, step: int) -> None:
        del step
        self.table.setFocus()
        if not self.table.selected_count() and len(self.table.rows.ids):
            self.table.select_ids([self.table.id_at(0)])

    def _on_menu(self, point: QPoint) -> None:
        ids = self.table.selected_ids()
        if ids:
            self.show_menu(point, ids)

    def show_menu(self, point: QPoint, ids: tuple[int, ...]) -> None:
        """The menu of the chosen rows at a point of the screen."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(ids) == 1:
            menu.addAction(translate("Lists", "Open")).triggered.connect(lambda: self._open(ids[0]))
        self.fill_menu(menu, ids)
        menu.addSeparator()
        copy = menu.addAction(translate("Lists", "Copy rows"))
        copy.triggered.connect(self.table.copy_selection)
        menu.popup(point)

    def commands(self) -> list[Command]:
        return [
            Command(f"{self.kind}.new", self._words["new"], self.make_new, "Ctrl+N", icon="plus",
                    group="place"),
            Command(f"{self.kind}.find", self._words["search"], self.search.setFocus, "Ctrl+F",
                    icon="magnifying-glass", group="place"),
        ]  # fmt: skip

    # --- what the window asks ---------------------------------------------------------------------
    def show_list(self, query: object, title: str) -> None:
        """Show exactly ``query``; its filters stand as one chip with ``title``."""
        if not isinstance(query, ListQuery) or query.kind != self.kind:
            return
        self._fixed = query.filters
        self.notice.show_title(title if query.filters else "")
        self.search.set_quietly(query.text)
        self.filters.restore({})
        self.table.show_sorting(query.sort, query.descending)
        self.reload(fresh=True)

    def show_entity(self, kind: str, entity_id: int) -> None:
        """Select it where it is in the list."""
        if kind != self.kind or not entity_id or entity_id in self.table.selected_ids():
            return
        if self._asked is None:
            self._wanted_id = entity_id
        elif self.table.rows.row_of(entity_id) is not None:
            self.table.select_ids([entity_id], current=entity_id)

    def remember(self) -> dict[str, Any]:
        sort, descending = self.table.sorting
        return {
            "text": "" if self._fixed else self.search.text(),
            "filters": self.filters.remember(),
            "sort": sort,
            "descending": descending,
        }

    def restore(self, memory: dict[str, Any]) -> None:
        filters = memory.get("filters")
        self.filters.restore(filters if isinstance(filters, dict) else {})
        self.search.set_quietly(str(memory.get("text", "")))
        known = {column.sort for column in self.table.rows.columns}
        sort = str(memory.get("sort", ""))
        if sort in known:
            self.table.show_sorting(sort, bool(memory.get("descending", False)))

    def reset_layout(self) -> None:
        self.table.header.reset_columns()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._asked is None:
            self.reload()
        self._refresher.shown()
