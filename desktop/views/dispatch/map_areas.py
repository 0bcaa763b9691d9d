"""Areas on the board's map: shown, drawn, changed and taken away."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from desktop.errors import sentence_of
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.views.areas.area_panel import AreaPanel
from desktop.views.dispatch.map_picture import OWN_COLOURS
from desktop.widgets.map_model import MapArea
from desktop.widgets.map_view import MapView
from domain.areas import Area, Ring
from domain.errors import UserError
from domain.people.technician import Branch

#: The area that is being drawn has no code yet.
_DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Ground:
    """What lies on the map besides orders and people."""

    areas: tuple[Area, ...] = ()
    branches: tuple[Branch, ...] = ()


class MapAreas(QObject):
    """Signals:
    changed(): ask :meth:`shown` again.
    """

    changed = Signal()

    def __init__(self, services: Services, view: MapView) -> None:
        super().__init__(view)
        self._services = services
        self._view = view
        self._ground = Ground()
        self._outlined: Area | None = None  # whose outline is being drawn
        self.panel = AreaPanel(OWN_COLOURS, view)
        self.panel.saved.connect(self._save)
        self.panel.deleted.connect(self._delete)
        self.panel.outline_requested.connect(self._outline)
        self.panel.closed.connect(self.changed)
        self.panel.colour.activated.connect(lambda _n: self.changed.emit())
        view.sketched.connect(self._on_sketched)
        view.ready.connect(self._on_ready)

    def take(self, ground: Ground) -> None:
        """What is in the database now."""
        self._ground = ground
        self.changed.emit()

    def shown(self) -> tuple[MapArea, ...]:
        """Areas and branches for the map; the one in hand as it would look."""
        draft = self.panel.draft or self._outlined
        code = draft.code if draft is not None else None
        areas = [area for area in self._ground.areas if area.code != code]
        if draft is not None and self.panel.draft is not None:
            areas.append(draft)
        return (
            *(_map_area(area) for area in areas),
            *(
                MapArea(f"branch-{each.id}", each.name, "branch", (), each.lat, each.lon)
                for each in self._ground.branches
                if each.lat is not None and each.lon is not None
            ),
        )

    # --- menu -------------------------------------------------------------------------------------
    def fill(self, menu: QMenu, lat: float, lon: float) -> None:
        """What can be done with areas at this place."""
        for area in self._ground.areas:
            if area.contains(lat, lon):
                action = menu.addAction(self.tr("Area {name} …").format(name=area.name))
                action.triggered.connect(lambda _checked=False, chosen=area: self._ask(chosen))
        if self._view.can_sketch:
            drawn = menu.addAction(self.tr("Draw an area …"))
            drawn.triggered.connect(lambda: self._outline(None))

    def _ask(self, area: Area) -> None:
        self.panel.ask(area, self._ground.branches)
        self.changed.emit()

    # --- drawing ----------------------------------------------------------------------------------
    def _outline(self, area: Area | None) -> None:
        self._outlined = area
        if area is not None:
            self.panel.leave()
        self._view.sketch(area.ring if area is not None else None)
        self.changed.emit()

    def _on_sketched(self, ring: Ring | None) -> None:
        area, self._outlined = self._outlined, None
        if ring is not None:
            self._ask(replace(area, ring=ring) if area is not None else Area("", "", ring))
        elif area is not None:
            self._ask(area)
        self.changed.emit()

    def _on_ready(self) -> None:
        """The page came up anew: what was being drawn on it is gone."""
        if self._outlined is not None:
            self._on_sketched(None)

    # --- keeping ----------------------------------------------------------------------------------
    def _save(self, area: Area) -> None:
        def work(ctx: JobContext) -> Area:
            from domain.usecases.geography import save_area

            with ctx.store() as store:
                return save_area(store, area)

        def failed(error: Exception) -> None:
            if isinstance(error, UserError):
                self.panel.complain(sentence_of(error))
            else:
                self._services.jobs.unhandled.emit("", error)

        handle = self._services.jobs.write(work)
        handle.catch(failed).then(lambda _area: self.panel.leave())

    def _delete(self, code: str) -> None:
        def work(ctx: JobContext) -> None:
            from domain.usecases.geography import delete_area

            with ctx.store() as store:
                delete_area(store, code)

        self._services.jobs.write(work)


def _map_area(area: Area) -> MapArea:
    lat, lon = area.middle
    return MapArea(
        area.code or _DRAFT, area.name, "area", (area.ring,), lat, lon, area.colour or "muted"
    )
