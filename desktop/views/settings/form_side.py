"""The right side of a list page: the form of the chosen entry between its two bars."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.views.lists.page_bars import ChangeBar, SaveBar
from desktop.widgets.forms import Form
from desktop.widgets.no_wider import no_wider
from desktop.widgets.scrolled import scrolled

translate = QCoreApplication.translate

#: Fields are not wider than this (pixels).
FORM_WIDTH = 720


class FormSide(QWidget):
    """``form``: with its fields in it. ``new``: what the button of a new entry is called."""

    def __init__(self, form: Form, new: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.change_bar = ChangeBar()
        column.addWidget(self.change_bar)
        outside = QWidget()
        outside.setProperty("role", "panel")
        outer = QVBoxLayout(outside)
        outer.setContentsMargins(28, 18, 32, 28)
        words = translate("Lists", "Nothing is here yet: begin with “{new}” above.")
        self._nothing = QLabel(words.format(new=new))
        self._nothing.setProperty("role", "muted")
        outer.addWidget(self._nothing)
        self.delete_button = QPushButton(translate("Lists", "Delete"))
        self.delete_button.setProperty("role", "danger")
        self._body = self._around_form()
        outer.addLayout(no_wider(self._body, FORM_WIDTH))
        outer.addStretch(1)
        column.addWidget(scrolled(outside, only_down=True), 1)
        self.bar = SaveBar()
        column.addWidget(self.bar)
        self._nothing.hide()
        self._body.hide()

    def _around_form(self) -> QWidget:
        body = QWidget()
        # Lower windows scroll; fields are never squeezed.
        for each in (body, self.form):
            each.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(16)
        inner.addWidget(self.form)
        inner.addWidget(self.delete_button, 0, Qt.AlignmentFlag.AlignLeft)
        return body

    def show_form(self, *, deletable: bool) -> None:
        self._nothing.hide()
        self._body.show()
        self.delete_button.setVisible(deletable)
        self.bar.clear()
        self.change_bar.hide()

    def show_nothing(self) -> None:
        """There is no entry."""
        self._body.hide()
        self._nothing.show()
        self.bar.clear()
