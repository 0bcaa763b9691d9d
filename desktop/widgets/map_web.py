"""The map as a browser page: loads it, feeds it batches, and turns its events into signals."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QPoint,
    QPointF,
    QUrl,
)
from PySide6.QtGui import (
    QColor,
)
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.map_bridge import MapBridge, MapPage
from desktop.widgets.map_canvas import MapCanvas
from desktop.widgets.map_drop_view import DropView
from desktop.widgets.map_model import LatLon, MapBatch, MapLayers, MapSelection, Verdict
from desktop.widgets.map_scheme import PAGE_URL, MapSchemeHandler, NetworkWall
from desktop.widgets.map_wire import (
    Shift,
    batch_json,
    layers_from,
    layers_object,
    script_json,
    selection_object,
)
from exports.map_page import Basemap, TileSource

log = logging.getLogger(__name__)

_GROUND = {"light": "#EDEFEE", "dark": "#1B2026"}
_MOST_RELOADS = 2


class WebMap(MapCanvas):
    """folium's page in a QWebEngineView."""

    def __init__(
        self, page_html: Callable[[], str], theme: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        # Deletion follows creation: the view with its page must go before the profile.
        self.view = DropView(self)
        layout.addWidget(self.view)
        self._profile: QWebEngineProfile | None = QWebEngineProfile(self)  # off the record
        self._wall = NetworkWall(self._profile)
        self._handler = MapSchemeHandler(page_html, self._profile)
        self._profile.setUrlRequestInterceptor(self._wall)
        self._profile.installUrlSchemeHandler(b"paidan", self._handler)
        self.page: MapPage | None = MapPage(self._profile, self.view)
        self.page.setBackgroundColor(QColor(_GROUND.get(theme, _GROUND["light"])))
        self._bridge = MapBridge(self.page)
        self._bridge.received.connect(self._on_event)
        self._channel = QWebChannel(self.page)
        self._channel.registerObject("bridge", self._bridge)
        self.page.setWebChannel(self._channel)
        self.view.setPage(self.page)
        self.page.renderProcessTerminated.connect(self._on_terminated)
        self.page.loadFinished.connect(self._on_loaded)
        self.view.over.connect(self._on_over)
        self.view.left.connect(self._on_left)
        self.view.dropped.connect(self._on_dropped)
        self.setFocusProxy(self.view)
        self._is_ready = False
        self._reloads = 0
        self._asking = False
        self._target: str | None = None
        self._basemap_generation = 0
        self.page.load(QUrl(f"{PAGE_URL}#{theme}"))

    @property
    def blocked_requests(self) -> list[str]:
        """Addresses outside the program that the page asked for."""
        return self._wall.blocked_requests

    # towards the page

    def run(self, script: str, answer: Callable[[Any], None] | None = None) -> None:
        """Run a script in the page; answer gets a string, number or None."""
        if self.page is None:
            return
        if answer is None:
            self.page.runJavaScript(script)
        else:
            self.page.runJavaScript(script, 0, answer)

    def _call(self, function: str, *arguments: Any) -> None:
        self.run(f"Paidan.{function}({','.join(script_json(a) for a in arguments)});0")

    def send(self, batch: MapBatch, shift: Shift, *, fit: bool) -> None:
        # parsing JSON text is several times faster than compiling it as a script
        text = script_json(batch_json(batch, shift, fit=fit))
        self.run(f"Paidan.apply(JSON.parse({text}))", lambda _count: self.batch_done.emit())

    def choose(self, selection: MapSelection, *, reveal: bool) -> None:
        self._call("select", selection_object(selection), reveal)

    def focus_on(self, kind: str, id_: str, zoom: int) -> None:
        self._call("focusOn", kind, id_, zoom)

    def pan_to(self, lat: float, lon: float, zoom: int | None) -> None:
        self._call("panTo", lat, lon, zoom)

    def fit(self) -> None:
        self._call("fit")

    def part_orders(self, ids: Sequence[str]) -> None:
        self._call("partOrders", list(ids))

    def set_theme(self, name: str, tokens: Mapping[str, str]) -> None:
        if self.page is not None:
            self.page.setBackgroundColor(QColor(tokens.get("land", _GROUND.get(name, "#EDEFEE"))))
        self._call("setTheme", name, dict(tokens))

    def set_strings(self, strings: Mapping[str, str]) -> None:
        self._call("setStrings", dict(strings))

    def set_layers(self, layers: MapLayers) -> None:
        self._call("setLayers", layers_object(layers))

    def set_basemap(self, source: TileSource | None, dark: TileSource | None) -> None:
        self._basemap_generation += 1
        info = source.info if source else Basemap()
        vector = info.kind == "vector"
        self._handler.set_tile_source("vt", source if vector else None)
        self._handler.set_tile_source("tiles", None if vector else source)
        self._handler.set_tile_source("tiles-dark", None if vector else dark)
        end = f"{self._basemap_generation}/{{z}}/{{x}}/{{y}}"
        self._call(
            "setBasemap",
            {
                "kind": info.kind,
                "url": f"paidan://vt/{end}.mvt" if vector else f"paidan://tiles/{end}.png",
                "dark_url": f"paidan://tiles-dark/{end}.png" if dark and not vector else None,
                "min_zoom": info.min_zoom,
                "max_zoom": info.max_zoom,
                "attribution": info.attribution,
                "schema": info.schema,
                "transparent": info.transparent,
            },
        )

    can_sketch = True

    def sketch(self, ring: Sequence[LatLon] | None) -> None:
        self._call("sketch", None if ring is None else [list(corner) for corner in ring])

    def set_drop_verdict(self, technician_id: str | None, verdict: Verdict, text: str) -> None:
        self.view.refuses = technician_id is not None and verdict == "no"
        if technician_id is None:
            self._call("clearVerdict")
        else:
            self._call("setVerdict", technician_id, verdict, text)

    # from the page

    def _on_event(self, name: str, payload: dict[str, Any]) -> None:
        kind, id_ = str(payload.get("kind", "")), str(payload.get("id", ""))
        if name == "ready":
            self._is_ready = True
            self.ready.emit()
        elif name == "clicked":
            self.clicked.emit(kind, id_)
        elif name == "double_clicked":
            self.double_clicked.emit(kind, id_)
        elif name == "context":
            at = QPoint(round(payload["x"]), round(payload["y"]))
            self.context_requested.emit(
                kind, id_, payload["lat"], payload["lon"], self.view.mapToGlobal(at)
            )
        elif name == "box":
            self.box_selected.emit([str(i) for i in payload.get("ids", [])])
        elif name == "drag_started":
            self.drag_requested.emit([str(i) for i in payload.get("ids", [])])
        elif name == "sketched":
            self.sketched.emit(payload.get("ring"))
        elif name == "layers":
            self.layers_changed.emit(layers_from(payload))
        elif name == "view":
            self.view_changed.emit(payload["lat"], payload["lon"], round(payload["zoom"]))

    def _on_loaded(self, is_fine: bool) -> None:
        # a page whose process ended also 'did not load'; _on_terminated sees to that
        if not is_fine and not self._is_ready and not self._reloads:
            self.failed.emit("the map page did not load")

    def _on_terminated(
        self, status: QWebEnginePage.RenderProcessTerminationStatus, code: int
    ) -> None:
        if self.page is None or status == (
            QWebEnginePage.RenderProcessTerminationStatus.NormalTerminationStatus
        ):
            return
        self._reloads += 1
        self._is_ready = False
        log.warning("map page process ended (%s, code %s)", status.name, code)
        if self._reloads > _MOST_RELOADS:
            self.failed.emit("the map page's process keeps ending")
        else:
            self.page.triggerAction(QWebEnginePage.WebAction.Reload)

    # dragging orders over the page

    def _on_over(self, at: QPointF) -> None:
        if self._asking:
            return
        self._asking = True

        def answer(found: Any) -> None:
            self._asking = False
            self._set_target(json.loads(found) if isinstance(found, str) else None)

        self.run(f"Paidan.hoverAt({at.x()},{at.y()})", answer)

    def _set_target(self, technician_id: str | None) -> None:
        if technician_id == self._target:
            return
        self._target = technician_id
        self.set_drop_verdict(None, "ok", "")
        self.hovered_target.emit(technician_id)

    def _on_left(self) -> None:
        self._set_target(None)

    def _on_dropped(self, ids: list[str], at: QPointF, shift: bool) -> None:
        def answer(found: Any) -> None:
            technician_id = json.loads(found) if isinstance(found, str) else None
            self._set_target(None)
            if technician_id is not None:
                self.orders_dropped.emit(ids, technician_id, shift)

        self.run(f"Paidan.dropAt({at.x()},{at.y()})", answer)

    def shutdown(self) -> None:
        page, profile = self.page, self._profile
        if page is None or profile is None:
            return
        self.page = self._profile = None
        self._handler.close()
        for doomed in (page, self.view, profile):  # the profile last, or the engine complains
            doomed.deleteLater()
            QCoreApplication.sendPostedEvents(doomed, QEvent.Type.DeferredDelete)
