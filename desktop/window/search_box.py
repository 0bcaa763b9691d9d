"""One box for everything: orders, customers, assets, technicians, and commands after '/' or '>'."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.commands import Command, CommandList, pinyin_of
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.theme import ink
from desktop.widgets.chip import key_text
from desktop.widgets.painting import CENTRE, chip_width, small_font
from desktop.widgets.search_edit import SearchEdit
from desktop.window.search_results import Entry, ResultsPopup
from desktop.window.spoken import verb_of
from desktop.window.spoken_acts import SpokenActs
from domain.read_models import MOST_COUNTED, SearchResult

_PER_GROUP = 6
#: They have no list to be cut down to the hits.
_WITHOUT_LIST = ("article", "patrol_route")
#: How long the answers outlive the focus.
_STAYS_MS = 120
_MOST_COMMANDS = 120
#: Also the full-width marks that a Chinese input method types, and its enumeration comma.
_COMMAND_MARKS = "/>／》、"


class SearchBox(SearchEdit):
    """Ctrl+K. Answers as you type; arrows choose, Enter opens, Esc leaves no trace.

    Signals:
        opened(kind, id)
        route_opened(code): a patrol route.
        all_requested(kind, text): show all hits of a kind in their place.
        answered(SearchResult): the newest answer is on the screen.
    """

    opened = Signal(str, int)
    route_opened = Signal(str)
    all_requested = Signal(str, str)
    answered = Signal(object)

    def __init__(
        self, services: Services, commands: CommandList, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._services = services
        self._commands = commands
        self._result: SearchResult | None = None
        self._popup: ResultsPopup | None = None
        self._opens_first = False
        self.spoken = SpokenActs(services, self)
        self.spoken.loaded.connect(self._on_known)
        self.setObjectName("search")
        text = self.tr("Search orders, customers, phones, assets … or / for a command")
        self.setPlaceholderText(text)
        self.setAccessibleName(text)
        # A click into the results must still find them.
        self._left = QTimer(self, interval=_STAYS_MS, singleShot=True)
        self._left.timeout.connect(self._close_if_left)
        self.searched.connect(self._on_searched)
        self.moved.connect(self._on_moved)
        self.textEdited.connect(self._on_edited)

    @property
    def result(self) -> SearchResult | None:
        """The newest answer."""
        return self._result

    @property
    def popup(self) -> ResultsPopup:
        if self._popup is None:
            self._popup = ResultsPopup(self.window())
            self._popup.chosen.connect(self._open)
        return self._popup

    def activate(self, text: str = "") -> None:
        """Put the cursor here; ``text`` '/' begins with the commands."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if text:
            self.setText(text)
            self._on_edited(text)
        else:
            self.selectAll()
            if self.text().strip():
                self._ask(self.text().strip())

    # --- asking -----------------------------------------------------------------------------------
    def _on_edited(self, text: str) -> None:
        self._opens_first = False
        if self._show_sentence(text):
            return
        if text[:1] in _COMMAND_MARKS and text[:1]:
            self._show_commands(text[1:])

    def _show_sentence(self, text: str) -> bool:
        """What the sentence would do; False when it is none."""
        entries = self.spoken.entries(text)
        if entries:
            self._show(entries)
        return bool(entries)

    def _on_known(self) -> None:
        if self.hasFocus():
            self._show_sentence(self.text())

    def _on_searched(self, text: str) -> None:
        if self.spoken.is_sentence(self.text()):
            return
        if not text:
            self.close_results()
        elif text[:1] not in _COMMAND_MARKS:
            self._ask(text)

    def _ask(self, text: str) -> None:
        def read(ctx: JobContext) -> SearchResult:
            # The commands beside the hits are found by their sounds; the dictionary of those takes
            # half a second to load, once, which the window had to wait for.
            pinyin_of("派")
            with ctx.queries() as queries:
                return queries.search(text, _PER_GROUP * 4)

        self._services.jobs.read(read, key="search").then(self._show_hits)

    def _show_hits(self, result: SearchResult) -> None:
        self._result = result
        if result.text != self.text().strip():
            return
        titles = {
            "work_order": self.tr("Work orders"),
            "customer": self.tr("Customers"),
            "asset": self.tr("Assets"),
            "technician": self.tr("Technicians"),
            "part": self.tr("Parts"),
            "article": self.tr("Knowledge"),
            "patrol_route": self.tr("Patrol routes"),
        }
        entries: list[Entry] = []
        for kind, title in titles.items():
            hits = [hit for hit in result.hits if hit.kind == kind][:_PER_GROUP]
            if not hits:
                continue
            total = result.totals.get(kind, len(hits))
            many = f"{total:,}" if total <= MOST_COUNTED else f"{MOST_COUNTED:,}+"
            more = self.tr("{count} in all").format(count=many)
            entries.append(Entry("group", title, more if total > len(hits) else ""))
            entries.extend(Entry(kind, h.title, h.subtitle, h.id, code=h.code) for h in hits)
            if total > len(hits) and kind not in _WITHOUT_LIST:
                show_all = self.tr("Show all {count} in the list").format(count=many)
                entries.append(Entry(f"all:{kind}", show_all, icon="list-bullets"))
        commands = [self._command_entry(c) for c in self._commands.find(result.text)[:3]]
        if commands:
            entries += [Entry("group", self.tr("Commands")), *commands]
        if not entries:
            nothing = self.tr("Nothing found for “{text}”").format(text=result.text)
            entries.append(Entry("note", nothing))
        self._show(entries)
        self.answered.emit(result)
        if self._opens_first:
            self._opens_first = False
            self._open_current()

    def _show_commands(self, text: str) -> None:
        found = self._commands.find(text)[:_MOST_COMMANDS]
        entries = [self._command_entry(command) for command in found]
        self._show(entries or [Entry("note", self.tr("No such command"))])

    @staticmethod
    def _command_entry(command: Command) -> Entry:
        return Entry(
            "command", command.title, command.shortcut, command=command.name, icon=command.icon
        )

    # --- showing ----------------------------------------------------------------------------------
    def _show(self, entries: list[Entry]) -> None:
        if not self.hasFocus():
            return  # the clerk went elsewhere meanwhile; answers do not pop up over it
        corner = self.mapTo(self.window(), QPoint(0, 0))
        self.popup.show_entries(
            entries, QRectF(corner.x(), corner.y(), self.width(), self.height())
        )

    def close_results(self) -> None:
        if self._popup is not None:
            self._popup.hide()

    @property
    def results_are_open(self) -> bool:
        return self._popup is not None and self._popup.isVisible()

    def _on_moved(self, step: int) -> None:
        if self.results_are_open:
            self.popup.move_choice(1 if step > 0 else -1)
        elif self.text().strip():
            self._ask(self.text().strip())

    def _open_current(self) -> None:
        entry = self.popup.current()
        if entry is not None:
            self._open(entry)

    def _open(self, entry: Entry) -> None:
        text = self.text().strip()
        if entry.kind == "sentence":
            self._say(entry.command)
            return
        self._leave()
        if entry.kind == "command":
            self._commands.run(entry.command)
        elif entry.kind.startswith("all:"):
            self.all_requested.emit(entry.kind.removeprefix("all:"), text)
        elif entry.kind == "patrol_route":
            self.route_opened.emit(entry.code)
        else:
            self.opened.emit(entry.kind, entry.entity_id)

    def _say(self, sentence: str) -> None:
        words = self.spoken.run(sentence)
        if words is None:
            self._leave()
        else:
            self.setText(words)
            self._ask(words)

    def _complete(self) -> None:
        """Tab finishes the word that is begun. Where it could be several things nothing happens: a
        sentence that is half typed is not left."""
        finished = self.spoken.complete(self.text())
        if finished is not None and finished != self.text():
            self.setText(finished)
            self._on_edited(finished)

    def event(self, event: QEvent) -> bool:
        pressed = event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        is_tab = pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab
        if is_tab and verb_of(self.text()):
            self._complete()
            return True
        return super().event(event)

    def _leave(self) -> None:
        self.close_results()
        self.clear()
        self.clearFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            text = self.text().strip()
            if self.spoken.is_sentence(text):
                self._show_sentence(text)
                self._open_current()
                return
            answered = self._result is not None and self._result.text == text
            if self.results_are_open and (answered or text[:1] in _COMMAND_MARKS):
                self._open_current()
            elif text:
                # Faster than the answer: open its first line when it comes.
                self._opens_first = True
                self._ask(text)
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _make_room(self) -> None:
        """The placeholder ends before the keycap."""
        hint = not self.text() and not self.hasFocus()
        width = chip_width(key_text("Ctrl+K"), small_font(self.font())) if hint else 0.0
        self.setTextMargins(0, 0, round(width), 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._make_room()
        self._left.start()

    def _close_if_left(self) -> None:
        if not self.hasFocus():
            self.close_results()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.text() or self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = small_font(self.font())
        keys = key_text("Ctrl+K")
        width = chip_width(keys, font)
        box = QRectF(self.width() - width - 8, self.height() / 2 - 10, width, 20)
        painter.setPen(ink.colour("line"))
        painter.setBrush(ink.colour("panel"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(font)
        painter.setPen(ink.colour("muted"))
        painter.drawText(box, CENTRE, keys)
        painter.end()
