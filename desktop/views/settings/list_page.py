"""A list of the company's own entries on the left, the form of the chosen one on the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.actions.writing import write
from desktop.changes import Refresher
from desktop.errors import sentence_of
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.views.settings.entry_list import Entry, EntryList
from desktop.views.settings.form_side import FORM_WIDTH, FormSide
from desktop.views.settings.list_page_kind import ListPageKind
from desktop.widgets.forms import Form
from desktop.widgets.no_wider import no_wider
from domain.changes import ChangeSet
from domain.errors import Conflict, InvalidInput, UserError
from domain.ports.storage import Store

_LOOK_MS = 250
_LIST_WIDTH = 236


class ListPage(ListPageKind):
    """Loads, shows, saves. Words nobody saved are asked about before another entry is shown."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.known: Any = None
        self.value: Any = None
        self.is_new = False
        self._key = ""
        self._wanted: str | None = None
        self._baseline: object = None
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build_frame()
        self._refresher = Refresher(services.bus, self, self.topics, self._on_changes)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._show_dirty)
        save = QShortcut(QKeySequence("Ctrl+S"), self)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self.save)

    # --- building ---------------------------------------------------------------------------------
    def _build_frame(self) -> None:
        words = self.words()
        self.setAccessibleName(words["title"])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(32, 24, 32, 14)
        head.setSpacing(8)
        title = QLabel(words["title"])
        title.setProperty("role", "title")
        head.addWidget(title)
        text = QLabel(words["text"])
        text.setProperty("role", "muted")
        text.setWordWrap(True)
        head.addLayout(no_wider(text, _LIST_WIDTH + FORM_WIDTH))
        tools = QHBoxLayout()
        self.new_button = QPushButton(f"+ {words['new']}")
        self.new_button.clicked.connect(self.begin_new)
        tools.addWidget(self.new_button)
        self.add_tools(tools)
        tools.addStretch(1)
        head.addLayout(tools)
        column.addLayout(head)
        line = QFrame()
        line.setFixedHeight(1)
        line.setProperty("role", "line")
        column.addWidget(line)
        row = QHBoxLayout()
        row.setSpacing(0)
        self.list = EntryList(words["title"])
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.currentItemChanged.connect(self._on_chosen)
        row.addWidget(self.list)
        row.addWidget(self._form_side(words["new"]), 1)
        column.addLayout(row, 1)
        self.setFocusProxy(self.list)

    def _form_side(self, new: str) -> QWidget:
        self.form = Form(columns=2)
        self.build(self.form)
        self._side = FormSide(self.form, new)
        self.delete_button = self._side.delete_button
        self.delete_button.clicked.connect(self._delete)
        self.change_bar = self._side.change_bar
        self.change_bar.save_chosen.connect(self.save)
        self.change_bar.drop_chosen.connect(self._drop_and_go_on)
        self.change_bar.stay_chosen.connect(self._stay)
        self.bar = self._side.bar
        self.bar.save_chosen.connect(self.save)
        self.bar.discard_chosen.connect(self.discard)
        self.bar.anyway_chosen.connect(self.save)
        self.bar.reload_chosen.connect(self.discard)
        return self._side

    # --- reading ----------------------------------------------------------------------------------
    def shown(self) -> None:
        """The page comes to the front."""
        self._refresher.shown()
        if self.known is None:
            self.load()

    def load(self) -> None:
        def read(ctx: JobContext) -> Any:
            with ctx.queries() as queries:
                return self.read(queries)

        self.services.jobs.read(read).then(self._take)

    def _take(self, known: Any) -> None:
        self.known = known
        dirty = self.is_dirty
        if not dirty:
            self.prepare(known)
        self.list.show_entries(self.entries(known))
        if dirty or self.is_new:
            # Marked, and not shown: the form holds words nobody saved.
            self.list.mark(self._key)
        else:
            self._select(self._key)

    def _select(self, key: str) -> None:
        self.list.mark(self.list.key_or_first(key))
        shown = self.list.shown()
        if shown is not None:
            self._show(shown)
        else:
            self.value, self._key = None, ""
            self._side.show_nothing()
            self._show_dirty()

    def _show(self, shown: tuple[Entry, Any]) -> None:
        entry, self.value = shown
        self._key, self.is_new = entry.key, False
        self._fill()

    def _fill(self) -> None:
        self.form.clear_errors()
        self.fill(self.value, new=self.is_new)
        self._baseline = self.snapshot()
        self._side.show_form(deletable=self.can_delete and not self.is_new)
        self._show_dirty()

    def _on_changes(self, changes: ChangeSet) -> None:
        del changes
        self.load()

    # --- choosing ---------------------------------------------------------------------------------
    def show_entry(self, key: str) -> None:
        """Bring the entry ``key`` forward, once the list is there."""
        self._key = key
        if self.known is not None and not self.is_dirty:
            self._select(key)

    def _on_chosen(self) -> None:
        shown = self.list.shown()
        if shown is None:
            return
        if self.is_dirty and (self.is_new or shown[0].key != self._key):
            self._wanted = shown[0].key
            self.change_bar.ask(self._title())
            self.list.mark("" if self.is_new else self._key)
            return
        self._show(shown)

    def _title(self) -> str:
        return str(getattr(self.value, "name", "")) or self.words()["new"]

    def begin_new(self) -> None:
        """An empty form; nothing is stored before it is saved."""
        if self.known is None:
            return
        if self.is_dirty:
            self._wanted = ""
            self.change_bar.ask(self._title())
            return
        self.prepare(self.known)
        self.is_new, self._key, self.value = True, "", self.blank(self.known)
        self.list.mark("")
        self._fill()
        self.form.focus_first()

    def _drop_and_go_on(self) -> None:
        wanted, self._wanted = self._wanted, None
        self._baseline = self.snapshot()
        if wanted == "":
            self.begin_new()
        else:
            self.is_new = False
            self._select(wanted or self._key)

    def _stay(self) -> None:
        self._wanted = None
        self.change_bar.hide()

    # --- saving -----------------------------------------------------------------------------------
    @property
    def is_dirty(self) -> bool:
        """Whether something typed is not saved yet."""
        return self.value is not None and self.snapshot() != self._baseline

    def discard(self) -> None:
        """Back to what is stored."""
        self._baseline = self.snapshot()
        self.is_new = False
        self._wanted = None
        self._select(self._key)
        self.load()

    def _show_dirty(self) -> None:
        self.bar.show_dirty(dirty=self.is_dirty, new=self.is_new)

    def save(self) -> None:
        if self.value is None or not (self.is_dirty or self.is_new):
            return
        self.form.clear_errors()
        unread = self.unreadable()
        if unread is not None:
            self.form.set_error(*unread)
            unread[0].setFocus()
            return
        if not self.form.validate():
            return
        try:
            wanted = self.typed(self.value)
        except InvalidInput as error:
            self._on_refused(error)
            return
        new, typed = self.is_new, self.snapshot()
        self.bar.set_busy(True)
        self._write(
            lambda store: self.store(store, wanted, new=new), partial(self._on_saved, typed)
        )

    def _write(self, act: Callable[[Store], Any], then: Callable[[Any], None]) -> None:
        handle = write(self.services, act)
        handle.then(then)
        handle.catch(self._on_refused)

    def _on_saved(self, typed: object, key: str) -> None:
        self.bar.set_busy(False)
        self._baseline = typed
        self.is_new = False
        wanted, self._wanted = self._wanted, None
        self._key = wanted or key
        self.load()

    def _on_refused(self, error: Exception) -> None:
        self.bar.set_busy(False)
        self._wanted = None
        self.change_bar.hide()
        field = self.error_fields().get(error.code) if isinstance(error, UserError) else None
        if field is not None:
            self.form.set_error(field, sentence_of(error))
            field.setFocus()
        elif isinstance(error, Conflict) and error.code.endswith("_changed"):
            self.bar.show_conflict(sentence_of(error))
            self.bar.anyway.hide()
        else:
            self.bar.show_problem(sentence_of(error))

    def _delete(self) -> None:
        value = self.value

        def gone(_none: Any) -> None:
            self._baseline = self.snapshot()
            self._key = ""
            self.load()

        self._write(lambda store: self.remove(store, value), gone)

    # --- life -------------------------------------------------------------------------------------
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look.start()

    def hideEvent(self, event: Any) -> None:
        super().hideEvent(event)
        self._look.stop()
