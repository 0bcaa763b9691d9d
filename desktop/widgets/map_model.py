"""What the map shows, as plain data. Places are WGS-84 degrees; colours are token names or #RRGGBB."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

Alert = Literal["red", "amber", "blue", "none"]
Priority = Literal["urgent", "high", "normal", "low"]
Verdict = Literal["ok", "warn", "no", "override"]
Kind = Literal["technician", "order", "map"]
LatLon = tuple[float, float]
MIME_ORDERS = "application/x-paidan-orders"


@dataclass(frozen=True, slots=True)
class MapTechnician:
    """A technician at the last known position.

    own: the colour that is the technician's alone, for colouring by technician; status: a code for programs, status_text: the same in the user's language; lines: what the card
    says below the name; age_minutes: how old the position is; heading_to: an order's id.
    """

    id: str
    name: str
    lat: float
    lon: float
    status: str = ""
    status_text: str = ""
    colour: str = "accent"
    age_minutes: float = 0
    heading_to: str | None = None
    lines: tuple[str, ...] = ()
    own: str = ""


@dataclass(frozen=True, slots=True)
class MapOrder:
    """A work order at its place.

    label: short, beside the mark when zoomed in; title and lines: the card; clock: the name of the
    running clock, due_at: when it runs out (the page counts down by itself); planned: not due yet,
    hidden by the switch 'hide planned work'; technician_id: who has it, drawn hollow then; own: the
    colour of who has it.
    """

    id: str
    lat: float
    lon: float
    priority: Priority = "normal"
    alert: Alert = "none"
    status: str = ""
    label: str = ""
    title: str = ""
    lines: tuple[str, ...] = ()
    clock: str = ""
    due_at: datetime | None = None
    technician_id: str | None = None
    planned: bool = False
    colour: str | None = None
    own: str = ""


@dataclass(frozen=True, slots=True)
class MapStop:
    """A numbered stop of a route; eta is ready to read, such as '10:20'."""

    n: int
    lat: float
    lon: float
    eta: str = ""


@dataclass(frozen=True, slots=True)
class MapRoute:
    """A technician's way through the day; dashed means proposed."""

    technician_id: str
    points: tuple[LatLon, ...]
    stops: tuple[MapStop, ...] = ()
    colour: str = "accent"
    own: str = ""
    dashed: bool = False

    @property
    def id(self) -> str:
        """Routes are known by their technician."""
        return self.technician_id


@dataclass(frozen=True, slots=True)
class MapArea:
    """A branch (kind 'branch', a point) or an area (kind 'area', rings), with a name at lat/lon."""

    id: str
    name: str
    kind: Literal["branch", "area"] = "area"
    rings: tuple[tuple[LatLon, ...], ...] = ()
    lat: float | None = None
    lon: float | None = None
    colour: str = "muted"


@dataclass(frozen=True, slots=True)
class MapSelection:
    """What is chosen: at most one technician, any number of orders."""

    technician: str | None = None
    orders: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MapSnapshot:
    """Everything that the map shall show. now_at sets the page's clock for countdowns."""

    technicians: tuple[MapTechnician, ...] = ()
    orders: tuple[MapOrder, ...] = ()
    routes: tuple[MapRoute, ...] = ()
    areas: tuple[MapArea, ...] = ()
    selection: MapSelection | None = None
    now_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class MapBatch:
    """Changes only: items replace what was known under their id; removed maps a kind to ids.

    The kinds are 'technicians', 'orders', 'routes' (by technician id) and 'areas'.
    """

    technicians: tuple[MapTechnician, ...] = ()
    orders: tuple[MapOrder, ...] = ()
    routes: tuple[MapRoute, ...] = ()
    areas: tuple[MapArea, ...] = ()
    removed: dict[str, tuple[str, ...]] = field(default_factory=dict)
    selection: MapSelection | None = None
    now_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class MapLayers:
    """The layer switches. all_routes and only_day are for whoever makes the snapshots."""

    technicians: bool = True
    orders: bool = True
    routes: bool = True
    areas: bool = True
    hide_planned: bool = False
    only_selected: bool = False
    by_technician: bool = False
    all_routes: bool = False
    only_day: bool = False


KINDS = ("technicians", "orders", "routes", "areas")


class MapState:
    """What the map should show, and which part of it the page has not been told yet."""

    def __init__(self) -> None:
        self.items: dict[str, dict[str, Any]] = {kind: {} for kind in KINDS}
        self.selection = MapSelection()
        self.now_at: datetime | None = None
        self._changed: dict[str, dict[str, None]] = {kind: {} for kind in KINDS}
        self._removed: dict[str, dict[str, None]] = {kind: {} for kind in KINDS}
        self._selection_changed = False

    def replace(self, snapshot: MapSnapshot) -> None:
        """Adopt a whole picture; only the differences become pending."""
        for kind in KINDS:
            incoming = {item.id: item for item in getattr(snapshot, kind)}
            self._remove(kind, [id_ for id_ in self.items[kind] if id_ not in incoming])
            self._put(kind, incoming.values())
        self._adopt(snapshot.selection, snapshot.now_at)

    def merge(self, batch: MapBatch) -> None:
        """Adopt changes."""
        for kind in KINDS:
            self._remove(kind, batch.removed.get(kind, ()))
            self._put(kind, getattr(batch, kind))
        self._adopt(batch.selection, batch.now_at)

    def _adopt(self, selection: MapSelection | None, now_at: datetime | None) -> None:
        if selection is not None and selection != self.selection:
            self.selection = selection
            self._selection_changed = True
        self.now_at = now_at or self.now_at

    def _put(self, kind: str, items: Iterable[Any]) -> None:
        known, changed, removed = self.items[kind], self._changed[kind], self._removed[kind]
        for item in items:
            before = known.get(item.id)
            if before is not item and before != item:
                known[item.id] = item
                changed[item.id] = None
                removed.pop(item.id, None)

    def _remove(self, kind: str, ids: Iterable[str]) -> None:
        for id_ in ids:
            if self.items[kind].pop(id_, None) is not None:
                self._changed[kind].pop(id_, None)
                self._removed[kind][id_] = None

    @property
    def is_pending(self) -> bool:
        """Whether there is anything to tell."""
        return self._selection_changed or any(self._changed.values()) or any(self._removed.values())

    def forget_told(self) -> None:
        """Everything becomes pending again: after a reload, or when the datum changed."""
        for kind in KINDS:
            self._changed[kind] = dict.fromkeys(self.items[kind])
        self._selection_changed = True

    def take_pending(self) -> MapBatch:
        """The untold changes; they count as told from now on."""
        batch = MapBatch(
            **{kind: tuple(self.items[kind][i] for i in self._changed[kind]) for kind in KINDS},
            removed={kind: tuple(self._removed[kind]) for kind in KINDS if self._removed[kind]},
            selection=self.selection if self._selection_changed else None,
            now_at=self.now_at,
        )
        self._changed = {kind: {} for kind in KINDS}
        self._removed = {kind: {} for kind in KINDS}
        self._selection_changed = False
        self.now_at = None
        return batch
