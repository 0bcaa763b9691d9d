"""What is found at one point: its checks, and what is wrong if something is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import sentence_of
from desktop.labels import label
from desktop.views.patrols.check_field import CheckField
from desktop.widgets.scrolled import scrolled
from domain.errors import UserError
from domain.patrols.patrol import (
    PatrolAnswer,
    PatrolResult,
    Severity,
    judge,
    normal_answers,
    what_is_wrong,
)
from domain.patrols.route import CheckKind, PatrolPoint

translate = QCoreApplication.translate


class PointForm(QWidget):
    """Enter says that everything not answered is normal and stops at a reading nobody has read; what
    is abnormal opens the finding, and Enter there keeps it.

    Signals:
        kept(texts, words, severity, photo path or None)
    """

    kept = Signal(tuple, str, object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.point: PatrolPoint | None = None
        self.fields: list[CheckField] = []
        self._photo: Path | None = None
        self._suggested = ""
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        inside.setProperty("role", "panel")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(18, 14, 18, 14)
        self._column.setSpacing(10)
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.title.setWordWrap(True)
        self.place = QLabel()
        self.place.setProperty("role", "muted")
        self.place.setWordWrap(True)
        self._column.addWidget(self.title)
        self._column.addWidget(self.place)
        self._checks = QVBoxLayout()
        self._checks.setSpacing(8)
        self._column.addLayout(self._checks)
        self.finding = self._finding()
        self._column.addWidget(self.finding)
        self.problem = QLabel()
        self.problem.setProperty("role", "error")
        self.problem.setWordWrap(True)
        self._column.addWidget(self.problem)
        self._column.addLayout(self._buttons())
        self._column.addStretch(1)
        outer.addWidget(scrolled(inside, only_down=True, whole=True))

    def _finding(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        head = QLabel(translate("Patrols", "Finding"))
        head.setProperty("role", "section")
        column.addWidget(head)
        self.words = QLineEdit()
        self.words.setPlaceholderText(translate("Patrols", "What is wrong"))
        self.words.setAccessibleName(translate("Patrols", "What is wrong"))
        column.addWidget(self.words)
        row = QHBoxLayout()
        self.severity = QComboBox()
        self.severity.setAccessibleName(translate("Patrols", "How bad"))
        for severity in (Severity.MINOR, Severity.SERIOUS, Severity.STOPPED, Severity.ON_THE_SPOT):
            self.severity.addItem(label(severity), severity)
        self.severity.currentIndexChanged.connect(lambda _index: self._show_outcome())
        row.addWidget(self.severity, 1)
        self.photo = QPushButton(translate("Patrols", "Photo …"))
        self.photo.clicked.connect(self._choose_photo)
        row.addWidget(self.photo)
        column.addLayout(row)
        self.outcome = QLabel()
        self.outcome.setProperty("role", "small")
        self.outcome.setWordWrap(True)
        column.addWidget(self.outcome)
        return box

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.keep = QPushButton()
        self.keep.setProperty("role", "primary")
        self.keep.clicked.connect(self.enter)
        self.abnormal = QPushButton(translate("Patrols", "Abnormal …"))
        self.abnormal.clicked.connect(self._open_finding)
        row.addWidget(self.keep)
        row.addWidget(self.abnormal)
        row.addStretch(1)
        return row

    # --- showing ----------------------------------------------------------------------------------
    def show_point(
        self, ordinal: int, point: PatrolPoint, result: PatrolResult | None, *, is_open: bool
    ) -> None:
        self.point = point
        self.title.setText(f"{ordinal + 1}. {point.name}")
        where = " · ".join(x for x in (point.place, point.code) if x)
        self.place.setText(where)
        self.place.setVisible(bool(where))
        self._show_checks(point, result)
        self._photo = None
        self._suggested = ""
        self.photo.setText(
            result.file_name if result and result.file_name else translate("Patrols", "Photo …")
        )
        self.words.setText(result.words if result else "")
        chosen = self.severity.findData(result.severity) if result and result.severity else 0
        self.severity.setCurrentIndex(max(0, chosen))
        self.problem.hide()
        self.finding.setVisible(bool(result and result.abnormal))
        self._show_outcome()
        self._show_buttons()
        for widget in (*self.fields, self.finding, self.keep, self.abnormal):
            widget.setEnabled(is_open)

    def _show_checks(self, point: PatrolPoint, result: PatrolResult | None) -> None:
        for field in self.fields:
            self._checks.removeWidget(field)
            field.hide()
            field.deleteLater()
        texts = {each.label: each.text for each in result.answers} if result else {}
        self.fields = []
        for check in point.checks:
            field = CheckField(check)
            field.set_text(texts.get(check.label, ""))
            field.changed.connect(self._on_changed)
            self._checks.addWidget(field)
            self.fields.append(field)

    def focus_first(self) -> None:
        """The first reading to be typed, else the button that says all is normal."""
        missing = (field for field in self.fields if field.check.kind is CheckKind.READING)
        first = next((field for field in missing if not field.text()), None)
        (first or self.keep).setFocus()

    def _on_changed(self) -> None:
        wrong = what_is_wrong(self._abnormal_answers())
        if self.words.text() == self._suggested:
            self.words.setText(wrong)
            self._suggested = wrong
        if wrong:
            self.finding.show()
        elif not self.words.text():
            self.finding.hide()
        self.problem.hide()
        self._show_buttons()

    def _abnormal_answers(self) -> list[PatrolAnswer]:
        return [judge(each.check, each.text()) for each in self.fields if each.is_abnormal]

    def _show_buttons(self) -> None:
        is_finding = self.finding.isVisibleTo(self)
        self.keep.setText(
            translate("Patrols", "Keep the finding (Enter)")
            if is_finding
            else translate("Patrols", "Normal (Enter)")
        )
        self.abnormal.setVisible(not is_finding)

    def _show_outcome(self) -> None:
        if self.severity.currentData() is Severity.ON_THE_SPOT:
            text = translate("Patrols", "It is noted; no order is made.")
        else:
            text = translate("Patrols", "A repair order is made and followed until it is closed.")
        self.outcome.setText(text)

    def _open_finding(self) -> None:
        self.finding.show()
        self._show_buttons()
        self.words.setFocus()

    # --- keeping ----------------------------------------------------------------------------------
    def enter(self) -> None:
        """Keep what stands here; what was not answered is normal, but a reading must be read."""
        normal = normal_answers(self.point) if self.point is not None else ()
        for field, text in zip(self.fields, normal, strict=True):
            if field.needs_answer:
                field.set_text(text)
        missing = next((field for field in self.fields if field.needs_answer), None)
        if missing is not None:
            self._refuse(missing)
            return
        for field in self.fields:
            try:
                judge(field.check, field.text())
            except UserError as error:
                self.say(sentence_of(error))
                field.setFocus()
                return
        severity = self.severity.currentData() if self.finding.isVisibleTo(self) else None
        words = self.words.text().strip() if severity is not None else ""
        if severity is not None and not words:
            self.say(translate("Patrols", "Say in a few words what is wrong."))
            self.words.setFocus()
            return
        texts = tuple(field.text() for field in self.fields)
        self.kept.emit(texts, words, severity, self._photo)

    def _refuse(self, field: CheckField) -> None:
        text = translate("Patrols", "“{check}” has to be read off.")
        self.say(text.format(check=field.check.label))
        field.setFocus()

    def say(self, text: str) -> None:
        """What was refused, and why."""
        self.problem.setText(text)
        self.problem.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter()
            return
        super().keyPressEvent(event)

    # --- the photo --------------------------------------------------------------------------------
    def _choose_photo(self) -> None:
        dialog = QFileDialog(self, translate("Patrols", "Photo of the finding"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.set_photo(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def set_photo(self, path: Path) -> None:
        self._photo = path
        self.photo.setText(path.name)
