"""All machines: find them, give them codes, print their tags."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QSplitter, QWidget

from desktop.format import count_text, moment_text
from desktop.labels import label
from desktop.models.lists import ListField, distinct, fixed
from desktop.services import Services
from desktop.views.assets.place_tree import PlaceTree
from desktop.views.assets.tags import TagMenu
from desktop.views.lists import options
from desktop.views.lists.place import ListPlace
from desktop.views.lists.tools import ListTools
from desktop.widgets.filter_bar import FilterOption
from desktop.widgets.lazy_model import Column
from domain.assets.asset import AssetStatus, WarrantyState
from domain.read_models import ListFilter, ListQuery
from domain.read_models.assets import AssetRow

translate = QCoreApplication.translate
_TREE_WIDTH = 250


class AssetsPlace(ListPlace):
    """Signals:
    round_requested(kind, ids): 'tagging' or 'stock_take' past these machines.
    """

    round_requested = Signal(str, object)
    kind = "asset"
    icon = "briefcase"
    topics = ("customer",)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        self.tags = TagMenu(services)
        super().__init__(services, parent)
        self.tags.setParent(self)
        self.tree = PlaceTree(services)
        self.tree.chosen.connect(self._on_place)
        self.tree.hide()
        self._split = QSplitter()
        column = self.layout()
        if column is not None:
            column.replaceWidget(self.stack, self._split)
        self._split.addWidget(self.tree)
        self._split.addWidget(self.stack)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([_TREE_WIDTH, 1000])

    def _on_place(self, filters: object, title: str) -> None:
        """The machines of one place, on top of whatever is filtered."""
        self._fixed = filters if isinstance(filters, tuple) else ()
        self.notice.show_title(title)
        self.reload(fresh=True)

    def _toggle_tree(self) -> None:
        self.tree.setVisible(not self.tree.isVisible())

    def remember(self) -> dict[str, Any]:
        return {**super().remember(), "tree": self.tree.isVisibleTo(self)}

    def restore(self, memory: dict[str, Any]) -> None:
        super().restore(memory)
        self.tree.setVisible(memory.get("tree") is True)

    def words(self) -> dict[str, str]:
        return {
            "title": translate("Lists", "Assets"),
            "search": translate("Lists", "Code, name, model, serial number, customer"),
            "new": translate("Lists", "New asset"),
            "count": translate("Lists", "{count} assets"),
            "empty": translate("Lists", "There are no assets yet."),
            "empty_advice": translate(
                "Lists",
                "Import the equipment ledger you have, whatever it looks like, or enter the first "
                "asset by hand.",
            ),
            "empty_action": translate("Lists", "Import a ledger"),
        }

    def columns(self) -> tuple[Column, ...]:
        session = self.services.session

        def warranty_tip(row: AssetRow) -> str:
            return options.day_or_nothing(row.warranty_until_on)

        return (
            Column("code", translate("Lists", "Code"), lambda r: r.code or "–", 124, "code",
                   strong=True),
            Column("name", translate("Lists", "Asset name"), lambda r: r.name, 140, "name"),
            Column("model", translate("Lists", "Model"), lambda r: r.model, 150, "model"),
            Column("customer", translate("Lists", "Customer"), lambda r: r.customer_name, 150,
                   "customer_name"),
            Column("location", translate("Lists", "Location"), lambda r: r.location, 130,
                   "location"),
            Column("status", translate("Lists", "Status"), lambda r: label(r.status), 92, "status",
                   tone=_status_tone),
            Column("warranty", translate("Lists", "Warranty"), lambda r: label(r.warranty), 96,
                   "warranty_until_on", tone=_warranty_tone, tip=warranty_tip),
            Column("until", translate("Lists", "Warranty until"), warranty_tip, 100,
                   "warranty_until_on"),
            Column("orders", translate("Lists", "Orders"), lambda r: count_text(r.order_count), 66,
                   "order_count", right=True),
            Column("last", translate("Lists", "Last order"),
                   lambda r: moment_text(r.last_order_at, session), 128, "last_order_at"),
            Column("category", translate("Lists", "Category"), lambda r: r.category, 100,
                   "category"),
            Column("serial", translate("Lists", "Serial number"), lambda r: r.serial_number, 130,
                   "serial_number", muted=True),
            Column("site", translate("Lists", "Site"), lambda r: r.site_name, 110, "site_name",
                   shown=False),
            Column("installed", translate("Lists", "Installed"),
                   lambda r: options.day_or_nothing(r.installed_on), 100, "installed_on",
                   shown=False),
        )  # fmt: skip

    def fields(self) -> tuple[ListField, ...]:
        tagged = [
            FilterOption(True, translate("Lists", "With a code")),
            FilterOption(False, translate("Lists", "Without a code")),
        ]
        return (
            ListField(
                "category",
                translate("Lists", "Category"),
                translate("Lists", "All categories"),
                distinct(self.kind, "category"),
            ),
            ListField(
                "status",
                translate("Lists", "Status"),
                translate("Lists", "All states"),
                lambda _q: options.labelled(AssetStatus),
            ),
            ListField(
                "warranty",
                translate("Lists", "Warranty"),
                translate("Lists", "Any warranty"),
                lambda _q: options.labelled(WarrantyState),
            ),
            ListField(
                "customer_name",
                translate("Lists", "Customer"),
                translate("Lists", "All customers"),
                distinct(self.kind, "customer_name"),
            ),
            ListField(
                "code",
                translate("Lists", "Tag"),
                translate("Lists", "Tagged or not"),
                fixed(tagged),
                many=False,
                filters=options.is_set("code"),
            ),
            ListField(
                "model",
                translate("Lists", "Model"),
                translate("Lists", "All models"),
                distinct(self.kind, "model"),
                pinned=False,
            ),
        )

    def add_tools(self, tools: ListTools) -> None:
        tools.add("tree-structure", translate("Lists", "Places"), self._toggle_tree)
        tools.add("barcode", translate("Lists", "Give codes"), self.give_codes, for_chosen=True)
        tools.add_menu(
            "tag",
            translate("Lists", "Print tags"),
            lambda menu: self.tags.fill(menu, self.table.selected_ids()),
            for_chosen=True,
        )

    def _fill_round(self, menu: QMenu, ids: tuple[int, ...]) -> None:
        for kind, title in (
            ("tagging", translate("Lists", "Label these machines …")),
            ("stock_take", translate("Lists", "Take stock of them …")),
        ):
            action = menu.addAction(title)
            action.triggered.connect(lambda _=False, k=kind: self.round_requested.emit(k, ids))

    def fill_menu(self, menu: QMenu, ids: tuple[int, ...]) -> None:
        navigator = self.services.navigator
        if len(ids) == 1:
            report = menu.addAction(translate("Lists", "Report a fault"))
            report.triggered.connect(lambda: navigator.call_requested.emit({"asset_id": ids[0]}))
            history = menu.addAction(translate("Lists", "Its orders"))
            history.triggered.connect(lambda: self._show_orders(ids[0]))
        menu.addSeparator()
        menu.addAction(translate("Lists", "Give codes")).triggered.connect(self.give_codes)
        self.tags.fill(menu.addMenu(translate("Lists", "Print tags")), ids)
        menu.addSeparator()
        self._fill_round(menu, ids)

    def _show_orders(self, asset_id: int) -> None:
        number = self.table.rows.row_of(asset_id)
        row = self.table.rows.row(number) if number is not None else None
        title = f"{row.code} {row.name}".strip() if row is not None else ""
        query = ListQuery("work_order", filters=(ListFilter("asset_id", "eq", asset_id),))
        self.services.navigator.list_requested.emit(query, title)

    def give_codes(self) -> None:
        """A code for each chosen machine that has none."""
        ids = self.table.selected_ids()
        if ids:
            self.tags.give_codes(ids)


def _status_tone(row: AssetRow) -> str:
    return {AssetStatus.IN_SERVICE: "accent", AssetStatus.UNDER_REPAIR: "plain"}.get(
        row.status, "neutral"
    )


def _warranty_tone(row: AssetRow) -> str:
    return "plain" if row.warranty is WarrantyState.IN_WARRANTY else "neutral"
