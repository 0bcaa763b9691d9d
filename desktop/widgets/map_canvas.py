"""What the two drawings of the map (browser page, plain Qt) have in common."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.widgets.map_model import LatLon, MapBatch, MapLayers, MapSelection, Verdict
from desktop.widgets.map_wire import Shift
from exports.map_page import TileSource

TARGET_REACH = 26  # px: how near to a technician a drop counts


class MapCanvas(QWidget):
    """Draws batches and reports what the user does. Places in signals are in the basemap's datum."""

    ready = Signal()
    #: The canvas has taken in the last batch and wants the next one.
    batch_done = Signal()
    clicked = Signal(str, str)  # kind, id
    double_clicked = Signal(str, str)
    context_requested = Signal(
        str, str, float, float, object
    )  # kind, id, lat, lon, QPoint (global)
    box_selected = Signal(list)  # order ids
    drag_requested = Signal(list)  # order ids
    orders_dropped = Signal(list, str, bool)  # order ids, technician id, whether Shift was held
    hovered_target = Signal(object)  # technician id or None
    layers_changed = Signal(object)  # MapLayers
    view_changed = Signal(float, float, int)  # lat, lon, zoom
    sketched = Signal(object)  # corners [[lat, lon], …], None when given up
    #: The canvas cannot go on; the reason is for the log.
    failed = Signal(str)

    def send(self, batch: MapBatch, shift: Shift, *, fit: bool) -> None:
        """Draw changes; answers with batch_done."""
        raise NotImplementedError

    def choose(self, selection: MapSelection, *, reveal: bool) -> None:
        """Mark what is chosen; reveal moves the view only if it is out of sight."""
        raise NotImplementedError

    def focus_on(self, kind: str, id_: str, zoom: int) -> None:
        """Centre the view on a technician or order, zooming in to at least zoom."""
        raise NotImplementedError

    def pan_to(self, lat: float, lon: float, zoom: int | None) -> None:
        """Centre the view on a place in the basemap's datum."""
        raise NotImplementedError

    def fit(self) -> None:
        """Show everything that is switched on."""
        raise NotImplementedError

    def part_orders(self, ids: Sequence[str]) -> None:
        """Zoom in until these come apart."""
        raise NotImplementedError

    def set_theme(self, name: str, tokens: Mapping[str, str]) -> None:
        """Adopt light or dark; tokens override single colours."""
        raise NotImplementedError

    def set_strings(self, strings: Mapping[str, str]) -> None:
        """Adopt the user's language."""
        raise NotImplementedError

    def set_layers(self, layers: MapLayers) -> None:
        """Adopt the layer switches."""
        raise NotImplementedError

    def set_basemap(self, source: TileSource | None, dark: TileSource | None) -> None:
        """Adopt a basemap; the canvas owns the sources from now on and closes them."""
        raise NotImplementedError

    def set_drop_verdict(self, technician_id: str | None, verdict: Verdict, text: str) -> None:
        """Say beside a technician whether the dragged orders may be dropped, None to stop."""
        raise NotImplementedError

    #: Whether areas can be drawn by hand here.
    can_sketch = False

    def sketch(self, ring: Sequence[LatLon] | None) -> None:
        """Let the user draw an area, or change the one of these corners; answers with sketched."""
        raise NotImplementedError

    def shutdown(self) -> None:
        """Let go of everything that outlives a widget; the canvas is unusable afterwards."""
        raise NotImplementedError
