"""The field one check is answered in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from desktop.widgets.chip import set_role
from domain.errors import UserError
from domain.patrols.patrol import ABNORMAL, NORMAL, judge
from domain.patrols.route import CheckKind, PatrolCheck

translate = QCoreApplication.translate


class CheckField(QWidget):
    """Normal or not by two buttons, a reading in a line that turns red out of its limits, a choice
    from a list, words in a line.

    Signals:
        changed(): something was entered.
    """

    changed = Signal()

    def __init__(self, check: PatrolCheck, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.check = check
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        name = QLabel(check.label)
        name.setWordWrap(True)
        name.setMinimumWidth(110)
        row.addWidget(name, 2)
        self.line = QLineEdit()
        self.choice = QComboBox()
        self.good = QPushButton(translate("Patrols", "In order"))
        self.bad = QPushButton(translate("Patrols", "Abnormal"))
        self._buttons = QButtonGroup(self)
        # As wide in every check, so that the answers stand below each other.
        answer = QWidget()
        answer.setMinimumWidth(self.good.sizeHint().width() + self.bad.sizeHint().width() + 8)
        inside = QHBoxLayout(answer)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        widget = self._build(inside)
        row.addWidget(answer, 2)
        widget.setAccessibleName(check.label)
        limits = QLabel(check.limits or check.unit)
        limits.setProperty("role", "muted")
        limits.setMinimumWidth(96)
        row.addWidget(limits, 1)
        self.setFocusProxy(widget)

    def _build(self, row: QHBoxLayout) -> QWidget:
        kind = self.check.kind
        if kind is CheckKind.NORMAL:
            for button in (self.good, self.bad):
                button.setCheckable(True)
                button.setProperty("role", "choice")
                self._buttons.addButton(button)
                row.addWidget(button, 1)
                button.clicked.connect(lambda _checked=False: self._tell())
            return self.good
        if kind is CheckKind.CHOICE:
            self.choice.addItem("", "")
            for option in self.check.options:
                self.choice.addItem(option, option)
            self.choice.currentIndexChanged.connect(lambda _index: self._tell())
            row.addWidget(self.choice)
            return self.choice
        if kind is CheckKind.READING:
            self.line.setPlaceholderText(translate("Patrols", "Reading"))
        self.line.textChanged.connect(lambda _text: self._tell())
        row.addWidget(self.line)
        return self.line

    def _tell(self) -> None:
        for widget in (self.line, self.choice, self.bad):
            set_role(widget, "invalid", self.is_abnormal)
        self.changed.emit()

    def text(self) -> str:
        """As :func:`domain.patrols.patrol.judge` takes it; '' where nothing was entered."""
        if self.check.kind is CheckKind.NORMAL:
            if self.bad.isChecked():
                return ABNORMAL
            return NORMAL if self.good.isChecked() else ""
        if self.check.kind is CheckKind.CHOICE:
            return str(self.choice.currentData() or "")
        return self.line.text().strip()

    def set_text(self, text: str) -> None:
        if self.check.kind is CheckKind.NORMAL:
            self._buttons.setExclusive(False)
            self.good.setChecked(text == NORMAL)
            self.bad.setChecked(text == ABNORMAL)
            self._buttons.setExclusive(True)
            self._tell()
        elif self.check.kind is CheckKind.CHOICE:
            self.choice.setCurrentIndex(max(0, self.choice.findData(text)))
        else:
            self.line.setText(text)

    @property
    def is_abnormal(self) -> bool:
        """Whether what stands here is abnormal by itself."""
        try:
            return judge(self.check, self.text()).abnormal
        except UserError:
            return False

    @property
    def needs_answer(self) -> bool:
        """A reading nobody has read yet, or a choice without a good one."""
        return self.check.kind is not CheckKind.TEXT and not self.text()
