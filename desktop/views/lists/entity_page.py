"""The page of one machine, customer or technician: a form that saves when asked, and what belongs
to it. Words nobody saved are never thrown away without asking."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import entities
from desktop.changes import Refresher
from desktop.errors import sentence_of
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.views.lists.brief_lists import BriefList, HistoryList
from desktop.views.lists.page_bars import ChangeBar, SaveBar
from desktop.views.lists.page_header import PageHeader
from desktop.views.lists.page_kind import PageKind
from desktop.widgets.scrolled import scrolled
from domain.changes import ChangeSet
from domain.errors import Conflict, InvalidInput, UserError

translate = QCoreApplication.translate
#: What is typed is compared with what is stored this often while the page is open.
_LOOK_MS = 250


class EntityPageView(PageKind):
    """Loads, shows, saves; what is special to a kind of page is in :class:`PageKind`.

    Signals:
        close_requested()
    """

    close_requested = Signal()

    # --- building ---------------------------------------------------------------------------------
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.entity_id = 0
        self.entity: Any = None
        self.page: Any = None
        self._next_id: int | None = None
        self._baseline: object = None
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._refresher = Refresher(services.bus, self, (self.kind, *self.topics), self._on_changes)
        self._build()
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._show_dirty)
        save = QShortcut(QKeySequence("Ctrl+S"), self)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self.save)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header = PageHeader()
        self.header.close_requested.connect(self.close_requested)
        self.header.menu.aboutToShow.connect(self._fill_more)
        self.title, self.buttons = self.header.title, self.header.buttons
        column.addWidget(self.header)
        self.change_bar = ChangeBar()
        self.change_bar.save_chosen.connect(self._save_and_go_on)
        self.change_bar.drop_chosen.connect(self._drop_and_go_on)
        self.change_bar.stay_chosen.connect(self._stay)
        column.addWidget(self.change_bar)
        self.tabs = QTabWidget()
        holder = QWidget()
        holder.setProperty("role", "panel")
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(16, 12, 16, 16)
        inner.setSpacing(14)
        inner.addWidget(self.build_form())
        inner.addStretch(1)
        self.facts = scrolled(holder, only_down=True)
        self.tabs.addTab(self.facts, translate("Lists", "Facts"))
        self.orders = BriefList(self.services)
        self.history = HistoryList(self.services.session)
        self.add_tabs()
        self.tabs.addTab(self.orders, translate("Lists", "Orders"))
        self.tabs.addTab(self.history, translate("Lists", "History"))
        column.addWidget(self.tabs, 1)
        self.bar = SaveBar()
        self.bar.save_chosen.connect(self.save)
        self.bar.discard_chosen.connect(self.discard)
        self.bar.anyway_chosen.connect(partial(self.save, anyway=True))
        self.bar.reload_chosen.connect(self._take_stored)
        column.addWidget(self.bar)

    @property
    def front(self) -> QWidget:
        """The tab that one is opened with."""
        return self.facts

    def add_tabs(self) -> None:
        """Tabs between the facts and the orders."""

    def show_chips(self, chips: list[tuple[str, str]]) -> None:
        """(text, tone) of each, under the title."""
        self.header.show_chips(chips)

    def add_button(self, text: str, run: Any, *, primary: bool = False) -> QPushButton:
        return self.header.add_button(text, run, primary=primary)

    def _fill_more(self) -> None:
        menu = self.header.menu
        menu.clear()
        self.fill_more(menu)
        delete = menu.addAction(translate("Lists", "Delete"))
        delete.setEnabled(self.entity_id > 0)
        delete.triggered.connect(self._delete)

    def show_count(self, tab: QWidget, title: str, count: int) -> None:
        self.tabs.setTabText(self.tabs.indexOf(tab), f"{title} {count}" if count else title)

    # --- loading ----------------------------------------------------------------------------------
    def open(self, entity_id: int) -> None:
        """Show another one; 0 begins a new one. Unsaved words are asked about first."""
        if entity_id == self.entity_id and self.entity is not None and self.is_dirty:
            return
        if self.is_dirty:
            self._next_id = entity_id
            self.change_bar.ask(self.title.text())
            return
        self._begin(entity_id)

    def _begin(self, entity_id: int) -> None:
        self._next_id = None
        self.change_bar.hide()
        self.bar.clear()
        self.entity_id = entity_id
        self.entity = None
        self.tabs.setCurrentWidget(self.front if entity_id else self.facts)
        self._load()

    def _load(self) -> None:
        entity_id = self.entity_id

        def read(ctx: JobContext) -> Any:
            with ctx.queries() as queries:
                return self.read(queries, entity_id)

        handle = self.services.jobs.read(read, key=f"{self.kind}-page")
        handle.then(lambda page: self._take(entity_id, page))
        handle.catch(self._on_unreadable)

    def _take(self, entity_id: int, page: Any) -> None:
        if entity_id != self.entity_id:
            return
        stored = self.entity_of(page)
        fresh = self.entity is None
        self.page = page
        self.title.setText(self.title_of(stored) if entity_id else self.new_title())
        for number in range(self.tabs.count()):
            is_form = self.tabs.widget(number) is self.facts
            self.tabs.setTabEnabled(number, is_form or entity_id > 0)
        self.show_page(page)
        if fresh or not self.is_edited:
            self.entity = stored
            self.fill(stored)
            self._baseline = self.snapshot()
            self.bar.clear()
        elif stored.version != self.entity.version:
            # An open editor is left alone; saving it would be a conflict, so say so now.
            self.bar.show_conflict(
                translate("Lists", "Somebody changed this while you were typing.")
            )
        self._show_dirty()

    def _on_unreadable(self, error: Exception) -> None:
        self.bar.show_problem(sentence_of(error))

    def _on_changes(self, changes: ChangeSet) -> None:
        mine = self.entity_id in changes.ids(self.kind)
        if self.entity_id and (changes.everything or mine or changes.touches(*self.topics)):
            self._load()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look.start()
        self._refresher.shown()

    def hideEvent(self, event: Any) -> None:
        super().hideEvent(event)
        self._look.stop()

    # --- saving -----------------------------------------------------------------------------------
    @property
    def is_edited(self) -> bool:
        """Whether the form says something else than what is stored."""
        return self.entity is not None and self.snapshot() != self._baseline

    @property
    def is_dirty(self) -> bool:
        """Whether something typed, in the form or beside it, is not saved yet."""
        return self.is_edited or self.holds_more()

    def discard(self) -> None:
        """Back to what is stored."""
        if self.entity is not None:
            self.fill(self.entity)
            self._baseline = self.snapshot()
        self.drop_more()
        self.bar.clear()
        self.change_bar.hide()
        self._next_id = None
        self._show_dirty()
        if self.entity_id:
            self._load()

    def _take_stored(self) -> None:
        self.discard()

    def _show_dirty(self) -> None:
        self.bar.show_dirty(dirty=self.is_edited, new=self.entity_id == 0)
        self.look_over()

    def look_over(self) -> None:
        """What else follows from the fields as they stand; called while somebody types."""

    def save(self, *, anyway: bool = False) -> None:
        """``anyway``: over what somebody else saved meanwhile, or with a shared phone."""
        if self.entity is None or not (self.is_edited or self.entity_id == 0):
            return
        if not self.validate():
            self.tabs.setCurrentWidget(self.facts)
            return
        try:
            wanted = self.typed(self.entity)
        except InvalidInput as error:
            self._on_refused(error)
            return
        if anyway and self.page is not None and self.entity_id:
            wanted = self.typed(self.entity_of(self.page))
        typed = self.snapshot()
        self.bar.set_busy(True)
        handle = self.store(wanted, anyway=anyway)
        handle.then(partial(self._on_saved, typed))
        handle.catch(self._on_refused)

    def _on_saved(self, typed: object, saved: Any) -> None:
        self.bar.set_busy(False)
        self.bar.clear()
        self.entity_id = saved.id
        self.entity = saved
        self._baseline = typed
        if self._next_id is not None and not self.is_edited:
            self._go_on()
            return
        self._load()

    def _go_on(self) -> None:
        """To the page that is wanted, when nothing here is left unsaved."""
        if self.holds_more():
            self.save_more()
        elif self._next_id is not None:
            self._begin(self._next_id)

    def more_saved(self) -> None:
        self._go_on()

    def _on_refused(self, error: Exception) -> None:
        self.bar.set_busy(False)
        self._next_id = None
        self.change_bar.hide()
        if isinstance(error, Conflict) and error.code == f"{self.kind}_changed":
            self._load()
            self.bar.show_conflict(sentence_of(error))
        elif isinstance(error, Conflict) and error.code == "phone_of_other_customer":
            self.bar.show_conflict(sentence_of(error), reload=False)
        elif isinstance(error, UserError) and self._show_beside_field(error):
            self.tabs.setCurrentWidget(self.facts)
            self.bar.show_problem("")
        else:
            self.bar.show_problem(sentence_of(error))

    def _show_beside_field(self, error: UserError) -> bool:
        """False when it is about none of the fields."""
        field = self.error_fields().get(error.code)
        if field is None:
            return False
        self.form.set_error(field, sentence_of(error))
        field.setFocus()
        return True

    def _delete(self) -> None:
        handle = entities.delete(self.services, self.kind, self.entity_id)
        handle.then(lambda _none: self._on_deleted())
        handle.catch(self._on_refused)

    def _on_deleted(self) -> None:
        self.entity = None
        self.entity_id = 0
        self.close_requested.emit()

    # --- another one is wanted --------------------------------------------------------------------
    def _save_and_go_on(self) -> None:
        self.change_bar.hide()
        if self.is_edited:
            self.save()
        else:
            self._go_on()

    def _drop_and_go_on(self) -> None:
        if self._next_id is not None:
            self.drop_more()
            self._begin(self._next_id)

    def _stay(self) -> None:
        self._next_id = None
        self.change_bar.hide()
