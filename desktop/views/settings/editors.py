"""Fields for the company's settings: one kind of field for each kind of value."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from zoneinfo import available_timezones

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.i18n import LANGUAGES
from desktop.widgets.words_edit import LinesEdit
from domain.settings import Setting
from domain.translate import QT_TRANSLATE_NOOP

#: A value is told this long after the last step of a spin box: one undo step, not twenty.
_REST_MS = 500

FINDING_LABELS: dict[str, str] = {
    "inactive": QT_TRANSLATE_NOOP("Settings", "Technician has left"),
    "skill_missing": QT_TRANSLATE_NOOP("Settings", "Skill is missing"),
    "certificate_missing": QT_TRANSLATE_NOOP("Settings", "Certificate is missing"),
    "certificate_expired": QT_TRANSLATE_NOOP("Settings", "Certificate has expired"),
    "on_leave": QT_TRANSLATE_NOOP("Settings", "On leave"),
    "off_shift": QT_TRANSLATE_NOOP("Settings", "Outside the shift"),
    "break_overlap": QT_TRANSLATE_NOOP("Settings", "During the break"),
    "overlap": QT_TRANSLATE_NOOP("Settings", "Overlaps another order"),
    "travel_conflict": QT_TRANSLATE_NOOP("Settings", "Travel time is not enough"),
    "region_outside": QT_TRANSLATE_NOOP("Settings", "Outside his region"),
    "area_outside": QT_TRANSLATE_NOOP("Settings", "Outside the area of his branch"),
    "branch_other": QT_TRANSLATE_NOOP("Settings", "Of another branch"),
    "tool_missing": QT_TRANSLATE_NOOP("Settings", "Tool missing"),
    "vehicle_missing": QT_TRANSLATE_NOOP("Settings", "Vehicle missing"),
    "customer_unwilling": QT_TRANSLATE_NOOP("Settings", "Not wanted by the customer"),
    "already_told": QT_TRANSLATE_NOOP("Settings", "Another was sent the text"),
    "already_confirmed": QT_TRANSLATE_NOOP("Settings", "Another has accepted"),
    "already_begun": QT_TRANSLATE_NOOP("Settings", "Another has set out or begun"),
    "crew_short": QT_TRANSLATE_NOOP("Settings", "Too few for the crew"),
    "helper_busy": QT_TRANSLATE_NOOP("Settings", "Who comes along is not free"),
    "part_elsewhere": QT_TRANSLATE_NOOP("Settings", "Part has to be fetched"),
    "part_claimed": QT_TRANSLATE_NOOP("Settings", "Part is for another order"),
    "part_missing": QT_TRANSLATE_NOOP("Settings", "Part in no stock"),
    "load_too_heavy": QT_TRANSLATE_NOOP("Settings", "Too much for the vehicle"),
    "day_overloaded": QT_TRANSLATE_NOOP("Settings", "Too much for the vehicle on that day"),
    "daily_limit": QT_TRANSLATE_NOOP("Settings", "Daily limit reached"),
    "window_missed": QT_TRANSLATE_NOOP("Settings", "Misses the promised time"),
    "sla_breach": QT_TRANSLATE_NOOP("Settings", "Breaks a service limit"),
    "in_past": QT_TRANSLATE_NOOP("Settings", "Planned in the past"),
}
_UNITS: dict[str, str] = {
    "s": QT_TRANSLATE_NOOP("Settings", "seconds"),
    "min": QT_TRANSLATE_NOOP("Settings", "minutes"),
    "h": QT_TRANSLATE_NOOP("Settings", "hours"),
    "d": QT_TRANSLATE_NOOP("Settings", "days"),
    "km": QT_TRANSLATE_NOOP("Settings", "km"),
    "km/h": QT_TRANSLATE_NOOP("Settings", "km/h"),
    "fen": QT_TRANSLATE_NOOP("Settings", "yuan"),
    "%": "%",
}

_CHOICES: dict[str, str] = {
    "tls": QT_TRANSLATE_NOOP("Settings", "Encrypted from the start (TLS, port 465)"),
    "starttls": QT_TRANSLATE_NOOP("Settings", "Encrypted after the greeting (STARTTLS, port 587)"),
    "none": QT_TRANSLATE_NOOP("Settings", "Not encrypted (only inside the house)"),
}


def unit_text(unit: str) -> str:
    return QCoreApplication.translate("Settings", _UNITS[unit]) if unit else ""


class Editor(QWidget):
    """A field for one setting.

    Signals:
        edited(object): the person changed the value.
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def value(self) -> object:
        raise NotImplementedError

    def show_value(self, value: object) -> None:
        """Without telling anybody."""
        raise NotImplementedError


class NumberEditor(Editor):
    """int, float, and money in yuan over stored fen."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self._money = setting.unit == "fen"
        self._whole = setting.kind is int and not self._money
        self.box: QSpinBox | QDoubleSpinBox
        low, high = setting.minimum or 0.0, setting.maximum or 1e6
        if self._whole:
            box = QSpinBox()
            box.setRange(int(low), int(high))
            self.box = box
        else:
            real = QDoubleSpinBox()
            real.setDecimals(2 if self._money else 1)
            real.setRange(low / 100 if self._money else low, high / 100 if self._money else high)
            real.setSingleStep(10.0 if self._money else 0.5)
            real.setGroupSeparatorShown(self._money)
            self.box = real
        self.box.setKeyboardTracking(False)
        self.box.setFixedWidth(130)
        self.setFocusProxy(self.box)
        self._column.addWidget(self.box)
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(lambda: self.edited.emit(self.value()))
        self.box.valueChanged.connect(self._on_changed)
        self._quiet = False

    def value(self) -> object:
        if self._money:
            return round(self.box.value() * 100)
        return int(self.box.value()) if self._whole else float(self.box.value())

    def show_value(self, value: object) -> None:
        number = float(value) if isinstance(value, int | float) else 0.0
        self._quiet = True
        if isinstance(self.box, QSpinBox):
            self.box.setValue(int(number))
        else:
            self.box.setValue(number / 100 if self._money else number)
        self._quiet = False

    def _on_changed(self, _value: object) -> None:
        if not self._quiet:
            self._rest.start()


class FlagEditor(Editor):
    def __init__(self, label: str) -> None:
        super().__init__()
        self.box = QCheckBox(label)
        self.setFocusProxy(self.box)
        self._column.addWidget(self.box)
        self.box.clicked.connect(lambda on: self.edited.emit(bool(on)))

    def value(self) -> object:
        return self.box.isChecked()

    def show_value(self, value: object) -> None:
        self.box.setChecked(bool(value))


class LineEditor(Editor):
    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self._last = ""
        self.setFocusProxy(self.line)
        self._column.addWidget(self.line)
        self.line.editingFinished.connect(self._on_finished)

    def value(self) -> object:
        return self.line.text().strip()

    def show_value(self, value: object) -> None:
        self._last = str(value)
        if not self.line.hasFocus():
            self.line.setText(self._last)

    def _on_finished(self) -> None:
        if self.value() != self._last:
            self._last = str(self.value())
            self.edited.emit(self._last)


class ChoiceEditor(Editor):
    """One of a list; ``options``: (value, text)."""

    def __init__(self, options: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        self.box = QComboBox()
        self.set_options(options)
        self.setFocusProxy(self.box)
        self._column.addWidget(self.box)
        self.box.activated.connect(lambda _: self.edited.emit(self.value()))

    def set_options(self, options: Iterable[tuple[str, str]]) -> None:
        chosen = self.box.currentData()
        self.box.clear()
        for value, text in options:
            self.box.addItem(text, value)
        self.box.setCurrentIndex(max(0, self.box.findData(chosen)))

    def value(self) -> object:
        return str(self.box.currentData() or "")

    def show_value(self, value: object) -> None:
        if self.box.findData(value) < 0:
            self.box.addItem(str(value), value)
        self.box.setCurrentIndex(self.box.findData(value))


class SetEditor(Editor):
    """Ticks for each of a closed set of codes."""

    def __init__(self, codes: tuple[str, ...], text_of: Callable[[str], str]) -> None:
        super().__init__()
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        self.boxes: dict[str, QCheckBox] = {}
        for number, code in enumerate(codes):
            box = QCheckBox(text_of(code))
            box.clicked.connect(lambda _on: self.edited.emit(self.value()))
            grid.addWidget(box, number // 2, number % 2)
            self.boxes[code] = box
        self._column.addLayout(grid)

    def value(self) -> object:
        return tuple(sorted(code for code, box in self.boxes.items() if box.isChecked()))

    def show_value(self, value: object) -> None:
        chosen = set(value) if isinstance(value, tuple | list) else set()
        for code, box in self.boxes.items():
            box.setChecked(code in chosen)


class LinesEditor(Editor):
    """Sentences of the company's own, one a line."""

    def __init__(self) -> None:
        super().__init__()
        self.text = LinesEdit(6)
        self.setFocusProxy(self.text)
        self._column.addWidget(self.text)
        self._rest = QTimer(self, interval=3 * _REST_MS, singleShot=True)
        self._rest.timeout.connect(self._tell)
        self.text.textChanged.connect(self._rest.start)
        self._last: tuple[str, ...] = ()

    def value(self) -> object:
        return self.text.lines()

    def show_value(self, value: object) -> None:
        self._last = tuple(value) if isinstance(value, tuple | list) else ()
        if not self.text.hasFocus() and self.text.lines() != self._last:
            self.text.set_lines(self._last)

    def _tell(self) -> None:
        if self.text.lines() != self._last:
            self._last = self.text.lines()
            self.edited.emit(self._last)


def finding_text(code: str) -> str:
    return QCoreApplication.translate("Settings", FINDING_LABELS.get(code, code))


def choice_text(code: str) -> str:
    """The word for one of the choices of a setting; a language is named in itself."""
    if code in LANGUAGES:
        return LANGUAGES[code]
    return QCoreApplication.translate("Settings", _CHOICES[code])


def time_zones() -> list[tuple[str, str]]:
    """Zones of the region first; all others after them."""
    near = ["Asia/Shanghai", "Asia/Urumqi", "Asia/Hong_Kong", "Asia/Macau", "Asia/Taipei"]
    rest = sorted(zone for zone in available_timezones() if "/" in zone and zone not in near)
    return [(zone, zone.replace("_", " ")) for zone in (*near, *rest)]


def editor_for(setting: Setting, label: str) -> Editor:
    """The field that fits the kind of ``setting``."""
    if setting.key == "time_zone":
        return ChoiceEditor(time_zones())
    if setting.key == "company.calendar":
        return ChoiceEditor(())
    if setting.kind is bool:
        return FlagEditor(label)
    if setting.kind in (int, float):
        return NumberEditor(setting)
    if setting.lines:
        return LinesEditor()
    if setting.kind is tuple:
        return SetEditor(setting.choices, finding_text)
    if setting.choices:
        return ChoiceEditor((choice, choice_text(choice)) for choice in setting.choices)
    return LineEditor()
