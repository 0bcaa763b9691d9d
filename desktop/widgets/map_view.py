"""The map of the board: what views and controllers use.

The browser engine is heavy, so start() creates it after the window's first paint; until then, and
until its page is ready, a placeholder shows and everything told to the map is kept. Where the engine
is missing or refused, a plain drawing takes its place with the same signals.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from desktop.widgets.map_canvas import MapCanvas
from desktop.widgets.map_ground import MapGround
from desktop.widgets.map_model import (
    LatLon,
    MapBatch,
    MapLayers,
    MapSelection,
    MapSnapshot,
    MapState,
    Verdict,
)
from desktop.widgets.map_strings import map_strings
from exports.map_page import PageSettings, TileSource, cached_page

log = logging.getLogger(__name__)

TICK_MS = 120  # at most about eight batches a second


class MapView(QWidget):
    """Technicians, work orders and routes on a map. Places in all signals are WGS-84 degrees."""

    ready = Signal()
    clicked = Signal(str, str)  # kind (technician | order | map), id
    double_clicked = Signal(str, str)
    context_requested = Signal(
        str, str, float, float, QPoint
    )  # kind (also cluster: ids with commas between), id, lat, lon, global position
    box_selected = Signal(list)  # order ids
    orders_dragged = Signal(list)  # order ids, pulled off the map: whoever knows them carries them
    orders_dropped = Signal(list, str, bool)  # order ids, technician id, whether Shift was held
    hovered_target = Signal(object)  # technician id or None, while orders are dragged over the map
    layers_changed = Signal(object)  # MapLayers
    view_changed = Signal(float, float, int)  # lat, lon, zoom
    sketched = Signal(object)  # corners ((lat, lon), …), None when given up

    def __init__(
        self,
        cache_folder: Path,
        parent: QWidget | None = None,
        *,
        settings: PageSettings | None = None,
        is_safe: bool = False,
    ) -> None:
        """cache_folder: where the built page is kept; is_safe: never start the browser engine."""
        super().__init__(parent)
        self.setObjectName("map")
        self._cache_folder = cache_folder
        self._settings = settings or PageSettings()
        self._is_safe = is_safe
        self._canvas: MapCanvas | None = None
        self._is_ready = False
        self._is_waiting = False  # a batch is out and not yet acknowledged
        self._state = MapState()
        self._theme: tuple[str, dict[str, str]] = ("light", {})
        self._strings: dict[str, str] | None = None
        self._layers = MapLayers()
        self._ground = MapGround()
        self._wants_fit = True
        self._later: list[Callable[[MapCanvas], None]] = []
        self._tick = QTimer(self, singleShot=True, interval=TICK_MS)
        self._tick.timeout.connect(self._flush)
        self._stack = QStackedLayout(self)
        # all in one place, the placeholder on top: the page knows its size before it is seen
        self._stack.setStackingMode(QStackedLayout.StackingMode.StackAll)
        self._placeholder = QLabel(self)
        self._placeholder.setAutoFillBackground(True)
        self._placeholder.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._placeholder)
        self._retranslate()

    # life

    def start(self) -> None:
        """Create the map itself; call it once the window has been painted. Safe to repeat."""
        if self._canvas is not None:
            return
        if self._is_safe:
            self._use_plain()
            return
        try:
            from desktop.widgets.map_scheme import register_scheme, scheme_is_registered
            from desktop.widgets.map_web import WebMap
        except ImportError as error:
            log.warning("no browser engine, the plain map is used: %s", error)
            self._use_plain()
            return
        register_scheme()
        if not scheme_is_registered():
            log.error("the browser engine refused the map's address scheme")
            self._use_plain()
            return
        settings, folder = self._settings, self._cache_folder
        self._adopt(WebMap(lambda: cached_page(settings, folder), self._theme[0], self))

    def _use_plain(self) -> None:
        from desktop.widgets.map_plain import PlainMap

        self._adopt(PlainMap(self._settings, self))

    def _adopt(self, canvas: MapCanvas) -> None:
        self._canvas = canvas
        canvas.ready.connect(self._on_ready)
        canvas.batch_done.connect(self._on_batch_done)
        canvas.failed.connect(self._on_failed)
        canvas.clicked.connect(self.clicked)
        canvas.double_clicked.connect(self.double_clicked)
        canvas.context_requested.connect(self._on_context)
        canvas.box_selected.connect(self._on_box)
        canvas.drag_requested.connect(self._on_drag)
        canvas.orders_dropped.connect(self.orders_dropped)
        canvas.hovered_target.connect(self.hovered_target)
        canvas.layers_changed.connect(self._on_layers)
        canvas.view_changed.connect(self._on_view)
        canvas.sketched.connect(self._on_sketched)
        self._stack.addWidget(canvas)
        self._stack.setCurrentWidget(self._placeholder)
        self._placeholder.show()
        self.setFocusProxy(canvas)

    def _on_ready(self) -> None:
        canvas = self._canvas
        if canvas is None:
            return
        self._is_ready = True
        self._is_waiting = False
        canvas.set_theme(*self._theme)
        canvas.set_strings(self._strings or map_strings())
        canvas.set_layers(self._layers)
        canvas.set_basemap(self._ground.light, self._ground.dark)
        self._state.forget_told()
        for act in self._later:
            act(canvas)
        self._later.clear()
        self._flush()
        self._stack.setCurrentWidget(canvas)
        self._placeholder.hide()
        self.ready.emit()

    def _on_failed(self, reason: str) -> None:
        log.warning("map: %s; the plain map is used", reason)
        broken, self._canvas = self._canvas, None
        self._is_ready = False
        if broken is not None:
            # its sources go with it: a basemap must be set anew by whoever opened it
            if self._ground.adopt(None):
                self._state.forget_told()
            QTimer.singleShot(0, broken.shutdown)
            self._stack.removeWidget(broken)
        self._use_plain()

    def shutdown(self) -> None:
        """Take the browser engine down in the right order; the map is unusable afterwards."""
        self._tick.stop()
        if self._canvas is not None:
            self._canvas.shutdown()
            self._canvas = None
        self._is_ready = False

    @property
    def canvas(self) -> MapCanvas | None:
        """The drawing in use, None before start()."""
        return self._canvas

    @property
    def is_ready(self) -> bool:
        """Whether the page is there and being fed."""
        return self._is_ready

    def _do(self, act: Callable[[MapCanvas], None]) -> None:
        """Do it now, or as soon as the page is there."""
        if self._canvas is not None and self._is_ready:
            act(self._canvas)
        else:
            self._later.append(act)

    # data

    def set_snapshot(self, snapshot: MapSnapshot) -> None:
        """Show exactly this; only what differs is sent."""
        self._state.replace(snapshot)
        self._flush_soon()

    def apply(self, batch: MapBatch) -> None:
        """Show these changes on top of what is known."""
        self._state.merge(batch)
        self._flush_soon()

    def _flush_soon(self) -> None:
        if self._state.is_pending and not self._tick.isActive():
            self._tick.start()

    def _flush(self) -> None:
        if self._canvas is None or not self._is_ready or self._is_waiting:
            return
        if not self._state.is_pending:
            return
        batch = self._state.take_pending()
        fit = self._wants_fit and bool(batch.technicians or batch.orders)
        if fit:
            self._wants_fit = False
        self._is_waiting = True
        self._canvas.send(batch, self._ground.shift, fit=fit)

    def _on_batch_done(self) -> None:
        self._is_waiting = False
        self._flush_soon()

    # what is shown how

    def select(self, kind: str, id_: str | None, *, reveal: bool = True) -> None:
        """Mark a technician or an order as chosen (None for none), bringing it into sight."""
        now = self._state.selection
        if kind == "technician":
            chosen = MapSelection(technician=id_, orders=now.orders)
        else:
            chosen = MapSelection(technician=now.technician, orders=(id_,) if id_ else ())
        self.set_selection(chosen, reveal=reveal)

    def set_selection(self, selection: MapSelection, *, reveal: bool = False) -> None:
        """Mark a technician and any number of orders as chosen."""
        if selection == self._state.selection:
            return
        self._state.selection = selection
        self._do(lambda canvas: canvas.choose(selection, reveal=reveal))

    @property
    def selection(self) -> MapSelection:
        """What is marked as chosen."""
        return self._state.selection

    def focus_on(self, kind: str, id_: str, zoom: int = 15) -> None:
        """Centre the view on a technician or order."""
        self._do(lambda canvas: canvas.focus_on(kind, id_, zoom))

    def pan_to(self, lat: float, lon: float, zoom: int | None = None) -> None:
        """Centre the view on a place; the first data no longer move it."""
        self._wants_fit = False
        self._do(lambda canvas: canvas.pan_to(*self._ground.shift(lat, lon), zoom))

    def fit(self) -> None:
        """Show everything."""
        self._do(lambda canvas: canvas.fit())

    def part_orders(self, ids: Sequence[str]) -> None:
        """Zoom in until these orders come apart."""
        self._wants_fit = False
        self._do(lambda canvas: canvas.part_orders(ids))

    def set_theme(self, name: str, tokens: Mapping[str, str] | None = None) -> None:
        """name: light or dark; tokens: colours by token name that differ from the built-in ones."""
        self._theme = (name, dict(tokens or {}))
        if self._canvas is not None and self._is_ready:
            self._canvas.set_theme(*self._theme)

    def set_strings(self, strings: Mapping[str, str]) -> None:
        """Texts by the keys of map_strings(); by default they follow the language by themselves."""
        self._strings = dict(strings)
        if self._canvas is not None and self._is_ready:
            self._canvas.set_strings(self._strings)

    def set_layers(self, layers: MapLayers) -> None:
        """Set the layer switches."""
        self._layers = layers
        if self._canvas is not None and self._is_ready:
            self._canvas.set_layers(layers)

    @property
    def layers(self) -> MapLayers:
        """The layer switches as the user left them."""
        return self._layers

    def set_basemap(self, source: TileSource | None, dark: TileSource | None = None) -> None:
        """Show tiles (None: the grid); dark: the same ground drawn for the dark theme.

        The map owns the sources from now on. Markers move into the datum that the tiles are in.
        """
        if not self._is_ready:
            self._ground.close_unless(source, dark)  # the canvas never got them
        if self._ground.adopt(source, dark):
            self._state.forget_told()
        if self._canvas is not None and self._is_ready:
            self._canvas.set_basemap(source, dark)
            self._flush_soon()

    def look_at_ground(self) -> None:
        """Show the whole ground, where it says how far it reaches."""
        if (found := self._ground.whole_view(self.width(), self._settings)) is not None:
            self.pan_to(*found)

    def set_drop_verdict(self, technician_id: str | None, verdict: Verdict, text: str) -> None:
        """Say beside a technician whether what is dragged may be dropped there, and why not.

        verdict: ok, warn (allowed), override (allowed, will be asked about) or no (refused).
        """
        if self._canvas is not None and self._is_ready:
            self._canvas.set_drop_verdict(technician_id, verdict, text)

    @property
    def can_sketch(self) -> bool:
        """Whether areas can be drawn by hand: on the page, not on the plain map."""
        return self._is_ready and self._canvas is not None and self._canvas.can_sketch

    def sketch(self, ring: Sequence[LatLon] | None = None) -> None:
        """Let the user draw an area, or change the one of these corners; answers with sketched."""
        if self._canvas is not None and self.can_sketch:
            shifted = None if ring is None else [self._ground.shift(lat, lon) for lat, lon in ring]
            self._canvas.sketch(shifted)

    # events of the canvas

    def _on_sketched(self, ring: list[list[float]] | None) -> None:
        corners = (
            None if ring is None else tuple(self._ground.unshift(lat, lon) for lat, lon in ring)
        )
        self.sketched.emit(corners)

    def _on_context(self, kind: str, id_: str, lat: float, lon: float, at: QPoint) -> None:
        self.context_requested.emit(kind, id_, *self._ground.unshift(lat, lon), at)

    def _on_box(self, ids: list[str]) -> None:
        self._state.selection = MapSelection(self._state.selection.technician, tuple(ids))
        self.box_selected.emit(ids)

    def _on_drag(self, ids: list[str]) -> None:
        # Not inside the page's call: exec() would keep the page waiting for its answer.
        QTimer.singleShot(0, self, lambda: self._carry(ids))

    def _carry(self, ids: list[str]) -> None:
        # The page reports a little later than the hand moves: a drag that began after the button was
        # let go would hang on the pointer until the next click.
        is_held = bool(QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton)
        if ids and is_held and self._canvas is not None:
            self.orders_dragged.emit(ids)

    def _on_layers(self, layers: MapLayers) -> None:
        self._layers = layers
        self.layers_changed.emit(layers)

    def _on_view(self, lat: float, lon: float, zoom: int) -> None:
        self.view_changed.emit(*self._ground.unshift(lat, lon), zoom)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(QCoreApplication.translate("Map", "Map"))
        self._placeholder.setText(QCoreApplication.translate("Map", "The map is coming up…"))
        if self._strings is None and self._canvas is not None and self._is_ready:
            self._canvas.set_strings(map_strings())
