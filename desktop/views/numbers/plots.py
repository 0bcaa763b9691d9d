"""What all charts of the place share: a framed plot that is drawn only while it can be seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QFont, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolTip, QVBoxLayout, QWidget

from desktop.theme import tokens
from desktop.theme.charts import configure_charts
from desktop.views.numbers.chart_menu import ChartMenu
from desktop.widgets.folding_bar import FoldingBar

if TYPE_CHECKING:
    from desktop.views.numbers.figures import Numbers

#: Ticks of an axis: (position, text).
Ticks = Sequence[tuple[float, str]]
_NARROWEST_CONTROL = 96


class ChartCard(QWidget):
    """A titled chart. Subclasses draw in :meth:`draw`; it is called only when the chart is in sight
    and something changed, so that charts scrolled away cost nothing.

    A click looks at what was clicked only; the list behind it is a double click or the menu away.
    Every chart knows the orders behind it and behind each of its parts (:meth:`orders`).

    Signals:
        chosen(object): show the orders behind this, in the subclass's own terms.
        focused(dimension → key, title): look at these orders only.
        saving(headings, rows): keep the data of the chart as a file.
    """

    chosen = Signal(object)
    focused = Signal(dict, str)
    saving = Signal(tuple, tuple)

    def __init__(self, title: str, height: int = 250, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = QLabel(title)
        self.title.setProperty("role", "section")
        self.detail = QLabel()
        self.detail.setProperty("role", "small")
        self.detail.setTextFormat(Qt.TextFormat.RichText)
        self.detail.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        controls = QWidget()
        self._head = QHBoxLayout(controls)
        self._head.setContentsMargins(0, 0, 10, 0)
        self._head.setSpacing(10)
        self._head.addWidget(self.title)
        self._head.addStretch(1)
        self.menu = ChartMenu(self)
        head = QHBoxLayout()
        # A long legend must not make one column of charts wider than the other.
        head.addWidget(FoldingBar(controls, self.detail, below=0))
        head.addWidget(self.menu.button, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 10, 14, 10)
        self._column.setSpacing(6)
        self._column.addLayout(head)
        self._room = QWidget()
        self._room.setMinimumHeight(height)
        self._column.addWidget(self._room, 1)
        self.setAccessibleName(title)
        self.plot: Any = None
        self.numbers: Numbers | None = None
        self.drawn = 0
        self._hint = QLabel(self)
        self._hint.setProperty("role", "muted")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._hint.hide()
        self._stale = False
        self._wait = QTimer(self, interval=0, singleShot=True)
        self._wait.timeout.connect(self._draw_if_seen)

    def add_control(self, widget: QWidget) -> None:
        """One more control in the head; it becomes narrower before the chart becomes wider."""
        widget.setMinimumWidth(_NARROWEST_CONTROL)
        self._head.insertWidget(1, widget)

    # --- drawing ----------------------------------------------------------------------------------
    def show_numbers(self, numbers: Numbers) -> None:
        """Take what is to be shown, and call :meth:`changed`."""
        raise NotImplementedError

    def ready(self) -> bool:
        """Whether there is something to draw; :meth:`changed` says when."""
        return True

    def draw(self, plot: Any, pg: Any) -> None:
        """Put everything onto the cleared ``plot`` (a PlotItem); ``pg`` is pyqtgraph."""
        raise NotImplementedError

    def say(self, text: str) -> None:
        """Instead of an empty plot: why it is empty, and what would fill it; '' when it is not."""
        self._hint.setText(text)
        self._hint.setVisible(bool(text))
        self._place_hint()

    def _place_hint(self) -> None:
        if self.plot is not None and not self._hint.isHidden():
            self._hint.setGeometry(self.plot.geometry().adjusted(40, 0, -40, 0))
            self._hint.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_hint()

    def changed(self) -> None:
        """Draw anew as soon as somebody can see it."""
        self._stale = True
        self._wait.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._stale and not self._wait.isActive():
            self._wait.start()

    def _draw_if_seen(self) -> None:
        if not self._stale or not self.isVisible() or self.visibleRegion().isEmpty():
            return
        self._stale = False
        if not self.ready():
            return
        pg = configure_charts()
        if self.plot is None:
            self._make_plot(pg)
        now = tokens.current()
        self.plot.setBackground(now.panel)
        item = self.plot.getPlotItem()
        item.clear()
        font = QFont(self.font())
        font.setPixelSize(12)
        for name in ("left", "bottom"):
            axis = item.getAxis(name)
            axis.setPen(pg.mkPen(now.line))
            axis.setTextPen(pg.mkPen(now.muted))
            axis.setStyle(tickFont=font, tickLength=0)
            axis.setVisible(True)
        self.say("")
        self.draw(item, pg)
        self.drawn += 1

    def _make_plot(self, pg: Any) -> None:
        self.plot = pg.PlotWidget()
        # Left to itself it would ask for 480 pixels, and the page would be twice as long.
        self.plot.setFixedHeight(self._room.minimumHeight())
        self.plot.setFrameShape(self.plot.Shape.NoFrame)
        self.plot.setAccessibleName(self.title.text())
        item = self.plot.getPlotItem()
        item.setMenuEnabled(False)
        item.hideButtons()
        item.setMouseEnabled(False, False)
        item.getViewBox().setBorder(None)
        # The page scrolls under the wheel, the chart does not zoom.
        self.plot.viewport().installEventFilter(self)
        self.plot.scene().sigMouseClicked.connect(self._on_clicked)
        self.plot.scene().sigMouseMoved.connect(self._on_moved)
        self._column.replaceWidget(self._room, self.plot)
        self._room.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        return QSize(420, self._room.minimumHeight() + 50)

    # --- the mouse --------------------------------------------------------------------------------
    def hit(self, x: float, y: float) -> object | None:
        """What lies at a point of the chart; None: nothing to show a list of."""
        del x, y
        return None

    def tip(self, x: float, y: float) -> str:
        """What to say about a point of the chart."""
        del x, y
        return ""

    def _at(self, point: QPointF) -> tuple[float, float] | None:
        box = self.plot.getPlotItem().getViewBox()
        if not box.sceneBoundingRect().contains(point):
            return None
        inside = box.mapSceneToView(point)
        return inside.x(), inside.y()

    def focus_of(self, found: object) -> tuple[dict[str, str], str] | None:
        """What :meth:`hit` found as (dimension → key, title); None: it cannot be looked at alone."""
        del found
        return None

    def orders(self, found: object | None) -> tuple[tuple[int, ...], str]:
        """(ids, title of their list) behind what :meth:`hit` found; None: behind the whole chart."""
        raise NotImplementedError

    def parts(self) -> Sequence[tuple[str, object]]:
        """(words, what :meth:`orders` understands) of what has orders but no place to click."""
        return ()

    def data(self) -> tuple[tuple[str, ...], tuple[tuple[object, ...], ...]]:
        """What the chart shows as a table: headings, rows."""
        return (), ()

    def _on_clicked(self, event: Any) -> None:
        at = self._at(event.scenePos())
        found = self.hit(*at) if at is not None else None
        if event.button() == Qt.MouseButton.RightButton:
            event.accept()
            self.menu.open_at(QCursor.pos(), found)
        elif found is not None and event.double():
            self.chosen.emit(found)
        elif found is not None:
            self.look_at(found)

    def look_at(self, found: object) -> None:
        """Only what was clicked; its list where a chart knows no narrower view."""
        focus = self.focus_of(found)
        if focus is None:
            self.chosen.emit(found)
        else:
            self.focused.emit(*focus)

    def _on_moved(self, point: QPointF) -> None:
        at = self._at(point)
        text = self.tip(*at) if at is not None else ""
        over = at is not None and self.hit(*at) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.plot.viewport().setCursor(shape)
        viewport = self.plot.viewport()
        where = viewport.mapToGlobal(self.plot.mapFromScene(point))
        QToolTip.showText(where, text, viewport)


def legend(pairs: Sequence[tuple[str, str]]) -> str:
    """(colour, word) pairs as the rich text of a head."""
    # A line breaks between two entries only: Chinese would break anywhere.
    return "&nbsp; ".join(
        f'<nobr><span style="color:{colour}">■</span>&nbsp;{word.replace(" ", "&nbsp;")}</nobr>'
        for colour, word in pairs
    )


def count_ticks(plot: Any, top: float, most: int = 5) -> None:
    """Whole numbers only at the left: there are no half orders."""
    step = next(
        size * 10**power
        for power in range(12)
        for size in (1, 2, 5)
        if top / (size * 10**power) <= most
    )
    ticks = [(float(value), str(value)) for value in range(0, int(top) + 1, step)]
    plot.getAxis("left").setTicks([ticks])


def thinned(texts: Sequence[str], most: int) -> Ticks:
    """Ticks at whole positions, at most ``most`` of them."""
    step = max(1, -(-len(texts) // max(1, most)))
    return [(float(place), text) for place, text in enumerate(texts) if place % step == 0]


def shortened(text: str, most: int = 9) -> str:
    """At most so many Chinese characters; of letters, which are half as wide, twice as many."""
    room = 2 * most
    for place, letter in enumerate(text):
        room -= 1 if letter.isascii() else 2
        if room < 0:
            return text[: max(1, place - 1)] + "…"
    return text
