"""The head of something one walks through with a scanner: its name, how far it is, what ends it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.format import count_text
from desktop.widgets.chip import Chip, set_role


class WalkHead(QWidget):
    """``what`` the figure counts, for a screen reader. ``beside`` stands behind the title, ``extras``
    before the button that ends it, ``last`` behind that button."""

    def __init__(
        self,
        what: str,
        on_finish: Callable[[], object],
        *,
        beside: QWidget,
        extras: Sequence[QWidget] = (),
        last: Sequence[QWidget] = (),
    ) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 12, 6)
        row.setSpacing(8)
        self.title = QLabel()
        self.title.setProperty("role", "title")
        row.addWidget(self.title)
        self.state = Chip()
        row.addWidget(self.state)
        row.addWidget(beside)
        row.addStretch(1)
        self.figure = QLabel()
        self.figure.setProperty("role", "figure")
        self.figure.setAccessibleName(what)
        row.addWidget(self.figure)
        for extra in extras:
            row.addWidget(extra)
        self.finish = QPushButton()
        self.finish.clicked.connect(lambda _checked=False: on_finish())
        row.addWidget(self.finish)
        for widget in last:
            row.addWidget(widget)

    def show_state(self, title: str, state: str, tone: str) -> None:
        self.title.setText(title)
        self.state.set(state, tone)

    def show_progress(self, done: int, whole: int, finish: str, *, is_ready: bool) -> None:
        """``finish``: what the button does now; ``is_ready``: nothing is left to do before it."""
        self.figure.setText(f"{count_text(done)} / {count_text(whole)}")
        self.finish.setText(finish)
        set_role(self.finish, "role", "primary" if is_ready else "")
