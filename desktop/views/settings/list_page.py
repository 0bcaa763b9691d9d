"""A list of the company's own entries on the left, the form of the chosen one on the right."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QPainter, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.actions.writing import write
from desktop.changes import Refresher
from desktop.errors import sentence_of
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.theme import ink
from desktop.views.lists.page_bars import ChangeBar, SaveBar
from desktop.widgets.forms import Form
from desktop.widgets.painting import LEFT, bold_font, draw_text, small_font
from domain.changes import ChangeSet
from domain.errors import Conflict, InvalidInput, UserError
from domain.ports.storage import Queries, Store

translate = QCoreApplication.translate
_VALUE = int(Qt.ItemDataRole.UserRole)
_LOOK_MS = 250
_LIST_WIDTH = 236
_FORM_WIDTH = 720


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list. ``key`` tells it from the others; ``faded``: not used any more."""

    key: str
    title: str
    note: str = ""
    faded: bool = False


class _EntryDelegate(QStyledItemDelegate):
    """Name, and below it what matters of it."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry = index.data(_VALUE)[0]
        box = option.rect.toRectF()
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, ink.colour("accent_wash"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, ink.colour("sub"))
        font = option.font
        painter.setFont(bold_font(font))
        painter.setPen(ink.colour("muted" if entry.faded else "text"))
        middle = box.height() / 2
        draw_text(painter, box.adjusted(14, 7, -10, -middle), entry.title, LEFT)
        painter.setFont(small_font(font))
        painter.setPen(ink.colour("muted"))
        draw_text(painter, box.adjusted(14, middle, -10, -7), entry.note, LEFT)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del index
        return QSize(10, 2 * option.fontMetrics.height() + 18)


class EntryList(QListWidget):
    """Lines of :class:`Entry`, each with a value."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_EntryDelegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)

    def show_entries(self, entries: Iterable[tuple[Entry, Any]], chosen: str) -> None:
        """These, with ``chosen`` (a key) marked, or the first; without telling anybody."""
        self.blockSignals(True)
        self.clear()
        row = 0
        for number, (entry, value) in enumerate(entries):
            item = QListWidgetItem(entry.title)
            item.setData(_VALUE, (entry, value))
            self.addItem(item)
            row = number if entry.key == chosen else row
        self.setCurrentRow(row if self.count() else -1)
        self.blockSignals(False)

    def chosen(self) -> Any:
        """The value of the marked line; None without one."""
        item = self.currentItem()
        return item.data(_VALUE)[1] if item is not None else None


class ListPageKind(QWidget):
    """What is special to one list of the company."""

    #: Topics of the log that make the list out of date.
    topics: tuple[str, ...] = ()
    #: False: the entries are there for good, and may only be changed.
    can_delete = True

    def words(self) -> dict[str, str]:
        """'title', 'text' (what the list is for), 'new' (the button)."""
        raise NotImplementedError

    def build(self, form: Form) -> None:
        """Put the fields into ``form``."""
        raise NotImplementedError

    def read(self, queries: Queries) -> Any:
        """All the page needs, in a reader thread."""
        raise NotImplementedError

    def entries(self, known: Any) -> Iterable[tuple[Entry, Any]]:
        """The lines with their values, from what :meth:`read` gave."""
        raise NotImplementedError

    def blank(self, known: Any) -> Any:
        """The value a new entry begins with."""
        raise NotImplementedError

    def prepare(self, known: Any) -> None:
        """Fill the choices of the fields."""

    def fill(self, value: Any, *, new: bool) -> None:
        raise NotImplementedError

    def typed(self, before: Any) -> Any:
        """``before`` with what the fields say; may raise InvalidInput."""
        raise NotImplementedError

    def snapshot(self) -> object:
        """What stands in the fields, to be compared."""
        raise NotImplementedError

    def store(self, store: Store, value: Any, *, new: bool) -> str:
        """Keep it; its key afterwards."""
        raise NotImplementedError

    def remove(self, store: Store, value: Any) -> None:
        raise NotImplementedError

    def error_fields(self) -> dict[str, QWidget]:
        """Beside which field an error of that code is shown."""
        return {}

    def unreadable(self) -> tuple[QWidget, str] | None:
        """A field whose text cannot be read, and what to say about it."""
        return None

    def add_tools(self, row: QHBoxLayout) -> None:
        """Buttons beside 'new'."""


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
        self._filling = False
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
        text.setMaximumWidth(_LIST_WIDTH + _FORM_WIDTH)
        head.addWidget(text)
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
        row.addWidget(self._form_side(), 1)
        column.addLayout(row, 1)
        self.setFocusProxy(self.list)

    def _form_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.change_bar = ChangeBar()
        self.change_bar.save_chosen.connect(self.save)
        self.change_bar.drop_chosen.connect(self._drop_and_go_on)
        self.change_bar.stay_chosen.connect(self._stay)
        column.addWidget(self.change_bar)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outside = QWidget()
        outside.setProperty("role", "panel")
        outer = QVBoxLayout(outside)
        outer.setContentsMargins(28, 18, 32, 28)
        self.body = QWidget()
        self.body.setMaximumWidth(_FORM_WIDTH)
        # Lower windows scroll; fields are never squeezed.
        self.body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        inner = QVBoxLayout(self.body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(16)
        self.form = Form(columns=2)
        self.build(self.form)
        self.form.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        inner.addWidget(self.form)
        self.delete_button = QPushButton(translate("Lists", "Delete"))
        self.delete_button.setProperty("role", "danger")
        self.delete_button.clicked.connect(self._delete)
        inner.addWidget(self.delete_button, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addWidget(self.body)
        outer.addStretch(1)
        area.setWidget(outside)
        column.addWidget(area, 1)
        self.bar = SaveBar()
        self.bar.save_chosen.connect(self.save)
        self.bar.discard_chosen.connect(self.discard)
        self.bar.anyway_chosen.connect(self.save)
        self.bar.reload_chosen.connect(self.discard)
        column.addWidget(self.bar)
        self.body.hide()
        self.nothing = QLabel()
        self.nothing.setProperty("role", "muted")
        self.nothing.setText(
            translate("Lists", "Nothing is here yet: begin with “{new}” above.").format(
                new=self.words()["new"]
            )
        )
        outer.insertWidget(0, self.nothing)
        self.nothing.hide()
        return side

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
        self._filling = True
        self.list.clear()
        for entry, value in self.entries(known):
            item = QListWidgetItem(entry.title)
            item.setData(_VALUE, (entry, value))
            self.list.addItem(item)
        self._filling = False
        if dirty or self.is_new:
            self._mark_row(self._key)
        else:
            self._select(self._key)

    def _rows(self) -> dict[str, int]:
        return {self.list.item(n).data(_VALUE)[0].key: n for n in range(self.list.count())}

    def _mark_row(self, key: str) -> None:
        """Mark a line without showing it: the form holds words nobody saved."""
        self._filling = True
        row = self._rows().get(key, -1)
        self.list.setCurrentRow(row)
        if row < 0:
            self.list.clearSelection()
        self._filling = False

    def _select(self, key: str) -> None:
        row = self._rows().get(key, 0 if self.list.count() else -1)
        self._mark_row(self.list.item(row).data(_VALUE)[0].key if row >= 0 else "")
        if row >= 0:
            self._show(self.list.item(row).data(_VALUE))
        else:
            self.value, self._key = None, ""
            self.body.hide()
            self.nothing.show()
            self.bar.clear()
            self._show_dirty()

    def _show(self, shown: tuple[Entry, Any]) -> None:
        entry, self.value = shown
        self._key, self.is_new = entry.key, False
        self._fill()

    def _fill(self) -> None:
        self.form.clear_errors()
        self.fill(self.value, new=self.is_new)
        self._baseline = self.snapshot()
        self.nothing.hide()
        self.body.show()
        self.delete_button.setVisible(self.can_delete and not self.is_new)
        self.bar.clear()
        self.change_bar.hide()
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

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if self._filling or item is None:
            return
        shown = item.data(_VALUE)
        if self.is_dirty and (self.is_new or shown[0].key != self._key):
            self._wanted = shown[0].key
            self.change_bar.ask(self._title())
            self._mark_row("" if self.is_new else self._key)
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
        self._mark_row("")
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
