"""The change bus: one signal after every commit, whoever made it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from domain.changes import ChangeSet


class ChangeBus(QObject):
    """Signals:
    changed(ChangeSet): on the main thread.
    state_changed(str): 'live', 'behind', 'reconnecting'.
    """

    changed = Signal(object)
    state_changed = Signal(str)
    _posted = Signal(object)
    _state_posted = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = "live"
        self._state_posted.connect(self.set_state, Qt.ConnectionType.QueuedConnection)
        self._posted.connect(self._on_posted, Qt.ConnectionType.QueuedConnection)

    def publish(self, changes: ChangeSet) -> None:
        """Called by the feed thread."""
        self._posted.emit(changes)

    def post_state(self, state: str) -> None:
        """Called by the feed thread."""
        if state != self.state:
            self._state_posted.emit(state)

    @Slot(str)
    def set_state(self, state: str) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)

    @Slot(object)
    def _on_posted(self, changes: ChangeSet) -> None:
        self.changed.emit(changes)


class Refresher(QObject):
    """Asks a view to look again when its topics change, and only while it can be seen.

    A hidden view is marked stale and refreshed when it is shown. ``refresh`` gets the merged
    ChangeSet of everything missed (``everything=True`` if it must start anew).
    """

    def __init__(
        self,
        bus: ChangeBus,
        view: QWidget,
        topics: tuple[str, ...],
        refresh: Callable[[ChangeSet], object],
    ) -> None:
        super().__init__(view)
        self._view = view
        self._topics = topics
        self._refresh = refresh
        self._missed: ChangeSet | None = None
        bus.changed.connect(self._on_changed)

    def shown(self) -> None:
        """Call from the view's showEvent."""
        if self._missed is not None:
            missed, self._missed = self._missed, None
            self._refresh(missed)

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if not changes.touches(*self._topics):
            return
        if self._view.isVisible():
            self._refresh(changes)
        else:
            self._missed = changes if self._missed is None else merged(self._missed, changes)


class Follower(QObject):
    """Loads what ``view`` shows each time it comes into sight, and while it is seen whenever
    something of its topics changes."""

    def __init__(
        self, bus: ChangeBus, view: QWidget, topics: tuple[str, ...], load: Callable[[], object]
    ) -> None:
        super().__init__(view)
        self._view = view
        self._topics = topics
        self._load = load
        view.installEventFilter(self)
        bus.changed.connect(self._on_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:
            self._load()
        return super().eventFilter(watched, event)

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if self._view.isVisible() and changes.touches(*self._topics):
            self._load()


def merged(first: ChangeSet, second: ChangeSet) -> ChangeSet:
    """Both as one."""
    topics = dict(first.topics)
    for topic, ids in second.topics.items():
        topics[topic] = topics.get(topic, frozenset()) | ids
    return ChangeSet(
        topics,
        min(first.first_seq, second.first_seq),
        max(first.last_seq, second.last_seq),
        first.everything or second.everything,
    )
