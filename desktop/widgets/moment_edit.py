"""Fields for a moment and for a day: typed in words or digits, or picked from a calendar."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFont, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QVBoxLayout, QWidget, QWidgetAction

from desktop.format import weekday_text
from desktop.services import Session
from desktop.theme import icons, ink
from desktop.widgets.chip import set_role
from desktop.widgets.moment_text import parse_day, parse_moment
from domain.errors import InvalidInput

#: The height of a month with its heads, in lines of text.
_CALENDAR_LINES = 12.5


def _ago(now: datetime, minutes: int) -> datetime:
    return (now - timedelta(minutes=minutes)).replace(second=0, microsecond=0)


def _calendar(parent: QWidget, session: Session) -> QCalendarWidget:
    calendar = QCalendarWidget(parent)
    calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setLocale(QLocale())
    calendar.setGridVisible(False)
    # Red is for alarms; the days off step back.
    days_off = QTextCharFormat()
    days_off.setForeground(ink.colour("muted"))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, days_off)
    today = QTextCharFormat()
    today.setForeground(ink.colour("accent"))
    today.setFontWeight(QFont.Weight.Bold)
    now = session.local(session.now())
    calendar.setDateTextFormat(QDate(now.year, now.month, now.day), today)
    calendar.setMinimumHeight(round(calendar.fontMetrics().height() * _CALENDAR_LINES))
    return calendar


class DayEdit(QLineEdit):
    """A day or nothing. Written as 2026-11-21; reads also '明天', '周五', '11/21', '20261121'.

    Signals:
        day_changed(): another value (or None).
    """

    day_changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._day: date | None = None
        self.setPlaceholderText("2026-11-21")
        self._pick = QAction(self)
        self._pick.setToolTip(self.tr("Calendar"))
        self._pick.setIcon(icons.icon("calendar-blank", "muted", 16))
        self._pick.triggered.connect(self.open_calendar)
        self.addAction(self._pick, QLineEdit.ActionPosition.TrailingPosition)
        self.editingFinished.connect(self._on_finished)

    @property
    def day(self) -> date | None:
        return self._day

    @property
    def is_valid(self) -> bool:
        """Whether what stands there is understood (nothing is)."""
        text = self.text().strip()
        return not text or parse_day(text, self._today()) is not None

    def set_day(self, day: date | None) -> None:
        changed, self._day = day != self._day, day
        self.setText(day.isoformat() if day is not None else "")
        set_role(self, "invalid", False)
        if changed:
            self.day_changed.emit()

    def open_calendar(self) -> None:
        menu = QMenu(self)
        calendar = _calendar(menu, self._session)
        shown = self._day or self._today()
        calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))

        def chosen(picked: QDate) -> None:
            self.set_day(date(picked.year(), picked.month(), picked.day()))
            menu.close()

        calendar.clicked.connect(chosen)
        calendar.activated.connect(chosen)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _today(self) -> date:
        return self._session.local(self._session.now()).date()

    def _on_finished(self) -> None:
        text = self.text().strip()
        day = parse_day(text, self._today())
        if not text or day is not None:
            self.set_day(day)
        else:
            set_role(self, "invalid", True)


class MomentEdit(QWidget):
    """A moment or nothing, in the company's time; values are UTC. ``past``: when something happened.

    Signals:
        moment_changed(): another value (or None).
    """

    moment_changed = Signal()

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, past: bool = False
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._past = past
        #: A time alone is of the day of this moment; None: of today, or of the day beside it.
        self.near: datetime | None = None
        self._moment: datetime | None = None
        self.field = QLineEdit()
        self.field.setPlaceholderText(
            self.tr("14:30, yesterday 9:00, 11-21 14:00")
            if past
            else self.tr("14:30, tomorrow 9:00, 11-21 14:00")
        )
        self._pick = QAction(self.field)
        self._pick.setToolTip(self.tr("Calendar"))
        self._pick.setIcon(icons.icon("calendar-blank", "muted", 16))
        self._pick.triggered.connect(self.open_menu)
        self.field.addAction(self._pick, QLineEdit.ActionPosition.TrailingPosition)
        self.field.editingFinished.connect(self._on_finished)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        self.setFocusProxy(self.field)

    @property
    def moment(self) -> datetime | None:
        return self._moment

    @property
    def is_valid(self) -> bool:
        text = self.field.text().strip()
        return not text or self._read(text) is not None

    def set_moment(self, moment: datetime | None) -> None:
        """UTC aware, None empties the field."""
        kept = moment.astimezone(UTC) if moment is not None else None
        changed, self._moment = kept != self._moment, kept
        self.field.setText(self._written(kept))
        set_role(self.field, "invalid", False)
        if changed:
            self.moment_changed.emit()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.field.setAccessibleName(name)

    def commit(self) -> None:
        """Read what stands in the field now (before saving by a shortcut)."""
        self._on_finished()

    def read(self) -> datetime | None:
        """What stands in the field now. InvalidInput('moment_unreadable')."""
        self.commit()
        if not self.is_valid:
            raise InvalidInput("moment_unreadable", text=self.field.text().strip())
        return self._moment

    def quick_moments(self) -> list[tuple[str, datetime]]:
        """The moments offered first, in local time."""
        now = self._session.local(self._session.now())
        if self._past:
            return [
                (self.tr("Now"), now.replace(second=0, microsecond=0)),
                (self.tr("Half an hour ago"), _ago(now, 30)),
                (self.tr("One hour ago"), _ago(now, 60)),
                (self.tr("Two hours ago"), _ago(now, 120)),
            ]
        tomorrow = now.date() + timedelta(days=1)
        today_end = datetime.combine(now.date(), time(18), now.tzinfo)
        choices = [
            (self.tr("In one hour"), (now + timedelta(hours=1)).replace(second=0, microsecond=0)),
            (self.tr("Today 18:00"), today_end),
            (self.tr("Tomorrow 9:00"), datetime.combine(tomorrow, time(9), now.tzinfo)),
            (self.tr("Tomorrow 14:00"), datetime.combine(tomorrow, time(14), now.tzinfo)),
        ]
        return [(text, moment) for text, moment in choices if moment > now]

    def open_menu(self) -> None:
        menu = QMenu(self)
        for text, moment in self.quick_moments():
            action = menu.addAction(text)
            action.triggered.connect(lambda _=False, m=moment: self.set_moment(m))
        menu.addAction(self.tr("No time")).triggered.connect(lambda: self.set_moment(None))
        menu.addSeparator()
        calendar = _calendar(menu, self._session)
        shown = self._session.local(self._moment or self._session.now())
        calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))

        def chosen(picked: QDate) -> None:
            clock = shown.time() if self._moment is not None else time(9)
            day = date(picked.year(), picked.month(), picked.day())
            self.set_moment(datetime.combine(day, clock, self._session.zone))
            menu.close()

        calendar.clicked.connect(chosen)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _read(self, text: str) -> datetime | None:
        now = self._session.local(self._session.now())
        if self.near is not None and parse_day(text, now.date()) is None:
            day = self._session.local(self.near).date()
            now = datetime.combine(day, time.max, now.tzinfo)
            return parse_moment(text, now, past=True)
        return parse_moment(text, now, past=self._past)

    def _written(self, moment: datetime | None) -> str:
        if moment is None:
            return ""
        local = self._session.local(moment)
        return f"{local:%Y-%m-%d} {weekday_text(local.date())} {local:%H:%M}"

    def _on_finished(self) -> None:
        text = self.field.text().strip()
        if text == self._written(self._moment):
            return
        moment = self._read(text)
        if not text or moment is not None:
            self.set_moment(moment)
        else:
            set_role(self.field, "invalid", True)
