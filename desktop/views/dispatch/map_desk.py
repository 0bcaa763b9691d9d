"""The map of the dispatch place: what it shows, its ground, and its menus."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from desktop.errors import advice_of, details_of, sentence_of
from desktop.jobs import JobContext
from desktop.labels import label
from desktop.map_files import chosen_map
from desktop.models.board import BoardModel
from desktop.services import Services
from desktop.settings import BASEMAP
from desktop.views.dispatch.map_areas import Ground, MapAreas
from desktop.views.dispatch.map_picture import Kept, Looked, picture
from desktop.widgets.map_model import MapLayers
from desktop.widgets.map_strings import map_strings
from desktop.widgets.map_view import MapView
from domain.changes import ChangeSet
from domain.dispatching.travel import nearest_first
from domain.work_orders.kinds import CLOSED
from exports.map_page import TileSource

if TYPE_CHECKING:
    from domain.dispatching.situation import TravelModel

#: So many technicians are named when somebody asks who is near.
_NEAREST = 8
_MEMORY = "map"


class MapDesk(QObject):
    """Signals:
    technician_chosen(id): somebody in a menu.
    """

    technician_chosen = Signal(int)

    def __init__(
        self, services: Services, board: BoardModel, view: MapView, day: Callable[[], date]
    ) -> None:
        """``day``: the company's day that the timeline shows."""
        super().__init__(view)
        self._services = services
        self._board = board
        self._view = view
        self._day = day
        self._orders: tuple[int, ...] = ()
        self._technician: int | None = None
        self._kept = Kept()
        self._proposed: dict[int, tuple[tuple[int, datetime], ...]] = {}
        self.areas = MapAreas(services, view)
        self.areas.changed.connect(self.repaint)
        view.layers_changed.connect(self._on_layers)
        view.set_layers(self._remembered())
        services.bus.changed.connect(self._on_changed)
        services.settings.changed.connect(self._on_setting)

    # --- life -------------------------------------------------------------------------------------
    def start(self) -> None:
        """Bring the map up; call it once the window has been painted."""
        self._view.set_strings(map_strings())
        self._view.start()
        self.repaint()
        self.show_basemap()
        self._read()

    def show_basemap(self, *, look: bool = False) -> None:
        """The company's own tiles; a file that cannot be used is said once, the grid stays.
        ``look``: go where a picture lies, for it is small and may be anywhere."""
        services = self._services
        file = chosen_map(services.settings)
        if file is None:
            self._view.set_basemap(None)
            return

        def opened(sources: tuple[TileSource, TileSource | None]) -> None:
            self._view.set_basemap(*sources)
            if look and file.is_picture:
                self._view.look_at_ground()

        def failed(error: Exception) -> None:
            services.feedback.problem.emit(sentence_of(error), advice_of(error), details_of(error))

        def work(ctx: JobContext) -> tuple[TileSource, TileSource | None]:
            return services.open_basemap(file, ctx)

        handle = services.jobs.work(work, self.tr("Opening the map file"))
        handle.catch(failed).then(opened)

    def _on_setting(self, key: str) -> None:
        if key == BASEMAP.key and self._view.canvas is not None:
            self.show_basemap(look=True)

    def _read(self) -> None:
        def read(ctx: JobContext) -> Ground:
            with ctx.queries() as queries:
                return Ground(queries.geography.areas(), queries.branches())

        self._services.jobs.read(read, key="map.ground").then(self.areas.take)

    @property
    def _travel(self) -> TravelModel:
        # Loaded when there is a map to draw on: the window is painted first.
        from domain.dispatching.situation import TravelModel

        return self._board.travel or TravelModel()

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches("settings"):
            self._read()

    # --- what is shown ----------------------------------------------------------------------------
    def paint(self, orders: Sequence[int], technician: int | None) -> None:
        """Show the board with these chosen."""
        self._orders, self._technician = tuple(orders), technician
        self.repaint()

    def repaint(self) -> None:
        """Show the board as it is now; only what differs reaches the map. Nothing is drawn up while
        there is no map yet: the window is painted first."""
        if self._view.canvas is None:
            return
        layers = self._view.layers
        looked = Looked(
            day=self._day(),
            orders=self._orders,
            technician=self._technician,
            only_day=layers.only_day,
            every_route=layers.all_routes,
            travel=self._travel,
            areas=self.areas.shown(),
            proposed=self._proposed,
        )
        session = self._services.session
        self._view.set_snapshot(picture(self._board, session, looked, self._kept))

    def propose(self, plan: Mapping[int, Sequence[tuple[int, datetime]]]) -> None:
        """Draw a plan that nobody has taken yet: by technician the orders (id, start) in their
        order, dashed instead of the routes as they are. Empty: there is none any more."""
        self._proposed = {who: tuple(stops) for who, stops in plan.items()}
        self.repaint()

    def _remembered(self) -> MapLayers:
        kept = self._services.settings.memory(_MEMORY).get("layers")
        if not isinstance(kept, list):
            return MapLayers()
        return MapLayers(**{name: name in kept for name in MapLayers.__slots__})

    def _on_layers(self, layers: MapLayers) -> None:
        chosen = [name for name in MapLayers.__slots__ if getattr(layers, name)]
        self._services.settings.set_memory(_MEMORY, {"layers": chosen})
        self.repaint()

    # --- menus ------------------------------------------------------------------------------------
    def ground_menu(self, parent: QWidget, lat: float, lon: float) -> QMenu:
        """For a place on the map (WGS-84) with nothing on it."""
        menu = QMenu(parent)
        call = menu.addAction(self.tr("New order here"))
        call.triggered.connect(
            lambda: self._services.navigator.call_requested.emit({"lat": lat, "lon": lon})
        )
        place = f"{lat:.6f}, {lon:.6f}"
        copied = menu.addAction(self.tr("Copy {place}").format(place=place))
        copied.triggered.connect(lambda: QGuiApplication.clipboard().setText(place))
        near = menu.addMenu(self.tr("Nearest technicians"))
        self._fill_nearest(near, lat, lon)
        self._fill_places(menu, lat, lon)
        stands = menu.addMenu(self.tr("A technician is here"))
        for card in self._board.technicians_by_contact():
            action = stands.addAction(card.name)
            action.triggered.connect(lambda _checked=False, who=card.id: self._stand(who, lat, lon))
        menu.addSeparator()
        self.areas.fill(menu, lat, lon)
        return menu

    def _fill_places(self, menu: QMenu, lat: float, lon: float) -> None:
        """The chosen order, when it is open, may be put here; so may its site."""
        card = self._board.orders.get(self._orders[0]) if len(self._orders) == 1 else None
        if card is None or card.status in CLOSED:
            return
        text = self.tr("{number} {customer} is here").format(
            number=card.number, customer=card.customer_name
        )
        action = menu.addAction(text)
        action.triggered.connect(lambda: self._put(card.id, lat, lon))

    def _put(self, order_id: int, lat: float, lon: float) -> None:
        def work(ctx: JobContext) -> None:
            from domain.usecases.geography import place_order

            with ctx.store() as store:
                place_order(store, order_id, lat, lon)

        self._services.jobs.write(work)

    def _fill_nearest(self, menu: QMenu, lat: float, lon: float) -> None:
        session = self._services.session
        cards = self._board.technicians
        people = [
            (card.id, (card.position.lat, card.position.lon))
            for card in cards.values()
            if card.on_shift and card.position is not None
        ]
        hour = session.local(session.now()).hour
        found = nearest_first(self._travel, (lat, lon), people, hour)[:_NEAREST]
        for who, km, minutes in found:
            text = self.tr("{name}   {km} km · {minutes} min · {state}").format(
                name=cards[who].name,
                km=f"{km:.1f}",
                minutes=round(minutes),
                state=label(cards[who].activity),
            )
            action = menu.addAction(text)
            action.triggered.connect(
                lambda _checked=False, chosen=who: self.technician_chosen.emit(chosen)
            )
        if not found:
            menu.addAction(self.tr("Nobody on duty has a known position")).setEnabled(False)

    def _stand(self, technician_id: int, lat: float, lon: float) -> None:
        def work(ctx: JobContext) -> None:
            from domain.usecases.people import set_position

            with ctx.store() as store:
                set_position(store, technician_id, lat, lon)

        self._services.jobs.write(work)
