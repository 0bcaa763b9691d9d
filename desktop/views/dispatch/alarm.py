"""The sound that goes on until somebody has seen to it, and the bell that silences it.

An order of the queue on red alert sounds; selecting or sending it is seeing to it. An order that
turns red again after that sounds anew. So does a caller nobody has called back for too long.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.paths import folder
from desktop.services import Services
from desktop.settings import Setting
from desktop.theme import icons
from domain.read_models import OrderCard
from domain.service_levels.alerts import card_alert
from domain.work_orders.kinds import DISPATCHABLE, AlertLevel

SOUNDS = Setting("board/sounds", True)
_AGAIN_MS = 12_000
_PAUSE = timedelta(minutes=15)


class Alarm(QObject):
    """Signals:
    changed(): another number waits, or it was muted or not.
    """

    changed = Signal()

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._waiting: set[int] = set()
        self._seen: set[int] = set()
        self._calls: frozenset[int] = frozenset()
        self._seen_calls: frozenset[int] = frozenset()
        self._quiet_until: datetime | None = None
        #: Plays the tone once; made with the first need, for the sound system takes its time.
        self.play: Callable[[], object] | None = None
        self._again = QTimer(self, interval=_AGAIN_MS)
        self._again.timeout.connect(self._sound)

    @property
    def waiting(self) -> frozenset[int]:
        """Orders nobody has seen to."""
        return frozenset(self._waiting)

    @property
    def waiting_calls(self) -> frozenset[int]:
        """Unanswered calls nobody has seen to for too long."""
        return self._calls - self._seen_calls

    @property
    def is_muted(self) -> bool:
        if not self._services.settings.get(SOUNDS):
            return True
        until = self._quiet_until
        return until is not None and self._services.session.now() < until

    def look(self, cards: Iterable[OrderCard]) -> None:
        """The board as it is now."""
        now = self._services.session.now()
        red = {
            card.id
            for card in cards
            if card.status in DISPATCHABLE and card_alert(card, now) is AlertLevel.RED
        }
        self._seen &= red  # who turns red again is heard again
        before, self._waiting = self._waiting, red - self._seen
        if self._waiting - before:
            self._sound()
        self._keep_going(changed=before != self._waiting)

    def look_at_calls(self, overdue: frozenset[int]) -> None:
        """Unanswered calls that wait too long, as they are now."""
        before = self.waiting_calls
        self._calls = overdue
        self._seen_calls &= overdue
        if self.waiting_calls - before:
            self._sound()
        self._keep_going(changed=before != self.waiting_calls)

    def see_to_calls(self) -> None:
        """The clerk knows of them."""
        if self.waiting_calls:
            self._seen_calls = self._calls
            self._keep_going(changed=True)

    def see_to(self, order_ids: Iterable[int]) -> None:
        """The clerk has these in hand."""
        seen = self._waiting & set(order_ids)
        if seen:
            self._seen |= seen
            self._waiting -= seen
            self._keep_going(changed=True)

    def see_to_all(self) -> None:
        """The clerk has looked at the board."""
        self.see_to(self._waiting)
        self.see_to_calls()

    def pause(self) -> None:
        """Silent for a quarter of an hour."""
        self._quiet_until = self._services.session.now() + _PAUSE
        self.changed.emit()

    def set_on(self, on: bool) -> None:
        """For good, on this console."""
        self._quiet_until = None
        self._services.settings.set(SOUNDS, on)
        self.changed.emit()

    def _keep_going(self, *, changed: bool) -> None:
        anything = bool(self._waiting or self.waiting_calls)
        if anything and not self._again.isActive():
            self._again.start()
        elif not anything:
            self._again.stop()
        if changed:
            self.changed.emit()

    def _sound(self) -> None:
        if self.is_muted:
            return
        if self.play is None:
            from desktop.widgets.sound import player

            self.play = player(folder("cache"))
        self.play()


class Bell(QToolButton):
    """How many wait unseen; its menu silences them."""

    def __init__(self, alarm: Alarm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._alarm = alarm
        self.setObjectName("bell")
        self.setProperty("role", "quiet")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        alarm.changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Draw it anew: after a change, and in another look."""
        orders, calls = len(self._alarm.waiting), len(self._alarm.waiting_calls)
        count = orders + calls
        muted = self._alarm.is_muted
        colour = "red" if count else "muted"
        self.setIcon(icons.icon("bell-slash" if muted else "bell", colour, 16))
        self.setText(str(count) if count else "")
        words = [self.tr("{count} orders on red alert nobody has looked at").format(count=orders)]
        if calls:
            words.append(self.tr("{count} unanswered calls wait too long").format(count=calls))
        if muted:
            words.append(self.tr("sound off"))
        text = " · ".join(words)
        self.setToolTip(text)
        self.setAccessibleName(text)

    def _fill(self) -> None:
        menu, alarm = self.menu(), self._alarm
        menu.clear()
        seen = menu.addAction(self.tr("I have seen them all"))
        seen.setEnabled(bool(alarm.waiting or alarm.waiting_calls))
        seen.triggered.connect(alarm.see_to_all)
        menu.addAction(self.tr("Silent for 15 minutes")).triggered.connect(alarm.pause)
        on = menu.addAction(self.tr("Sound"))
        on.setCheckable(True)
        on.setChecked(not alarm.is_muted)
        on.triggered.connect(alarm.set_on)
