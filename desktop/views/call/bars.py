"""Above and below the fields of a call: leave it, go back to another, save it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.widgets.icon_button import IconButton
from desktop.widgets.problem_label import ProblemLabel


class CallHead(QWidget):
    """Signals:
    close_wanted()
    back_wanted(): to the call that was laid aside.
    """

    close_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("Take a call"))
        title.setProperty("role", "title")
        close = IconButton("x", self.tr("Close"))
        close.clicked.connect(self.close_wanted)
        row = QHBoxLayout()
        row.setContentsMargins(16, 12, 12, 4)
        row.addWidget(title, 1)
        row.addWidget(close)
        self.back = QPushButton()
        self.back.setFlat(True)
        self.back.clicked.connect(self.back_wanted)
        self.back.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)

    def show_waiting(self, captions: Sequence[str]) -> None:
        """Calls laid aside, the one to go back to first."""
        text = self.tr("Back to {name}").format(name=captions[0] if captions else "")
        if len(captions) > 1:
            text += self.tr(" and {count} more").format(count=len(captions) - 1)
        self.back.setText(f"↩ {text}")
        self.back.setVisible(bool(captions))


class CallFoot(QWidget):
    """Signals:
    save_wanted()
    """

    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sub")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.problem = ProblemLabel()
        hint = QLabel(self.tr("Ctrl+Enter saves and shows who should go"))
        hint.setProperty("role", "small")
        self.save = QPushButton(self.tr("Save"))
        self.save.setProperty("role", "primary")
        self.save.clicked.connect(self.save_wanted)
        row = QHBoxLayout()
        row.addWidget(hint, 1)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.addWidget(self.problem)
        column.addLayout(row)

    def show_missing(self, names: Iterable[str]) -> None:
        """What has to be said before it can be saved; nothing is shown for ()."""
        listed = ", ".join(names)
        said = self.tr("Still missing: {fields}").format(fields=listed)
        self.problem.setText(said if listed else "")

    def warn_of_loss(self) -> None:
        self.problem.setText(
            self.tr("Something is typed here. Close again to drop it, or save with Ctrl+Enter.")
        )
