"""How the best plan so far gets better while the search runs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.theme import tokens
from desktop.theme.charts import configure_charts

_HEIGHT = 72


class PlanCurve(QWidget):
    """Value over seconds; the chart library is loaded when there is something to draw."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("How the plan gets better"))
        self.setFixedHeight(_HEIGHT)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._plot: Any = None
        self._line: Any = None
        self.points: list[tuple[float, float]] = []

    def sizeHint(self) -> QSize:
        return QSize(320, _HEIGHT)

    def clear(self) -> None:
        self.show_points(())

    def add(self, seconds: float, value: float) -> None:
        self.points.append((seconds, value))
        self._draw()

    def show_points(self, points: Sequence[tuple[float, float]]) -> None:
        self.points = list(points)
        self._draw()

    def refresh_ink(self) -> None:
        """The theme changed."""
        if self._plot is not None:
            self._layout.removeWidget(self._plot)
            self._plot.deleteLater()
            self._plot = None
            self._draw()

    def _make(self) -> None:
        import pyqtgraph as pg

        configure_charts()
        now = tokens.current()
        self._plot = pg.PlotWidget(background=now.panel)
        self._plot.setMenuEnabled(False)
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.hideButtons()
        self._plot.getAxis("left").setStyle(showValues=False)
        self._plot.getAxis("left").setWidth(6)
        self._plot.getAxis("bottom").enableAutoSIPrefix(False)
        self._plot.getAxis("bottom").setLabel(units=self.tr("s"))
        self._plot.setFocusPolicy(self.focusPolicy())
        self._line = self._plot.plot(
            [], [], pen=pg.mkPen(now.accent, width=2), stepMode=None, antialias=True
        )
        self._layout.addWidget(self._plot)

    def _draw(self) -> None:
        if not self.points and self._plot is None:
            return
        if self._plot is None:
            self._make()
        self._line.setData([at for at, _ in self.points], [value for _, value in self.points])
