"""All customers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from desktop.format import count_text, moment_text, phone_text
from desktop.models.lists import ListField, distinct, fixed
from desktop.views.lists import options
from desktop.views.lists.place import ListPlace
from desktop.widgets.filter_bar import FilterOption
from desktop.widgets.lazy_model import Column
from domain.read_models import ListFilter, ListQuery

translate = QCoreApplication.translate


class CustomersPlace(ListPlace):
    kind = "customer"
    icon = "user"
    topics = ("asset",)

    def words(self) -> dict[str, str]:
        return {
            "title": translate("Lists", "Customers"),
            "search": translate("Lists", "Name, any part of a phone, address"),
            "new": translate("Lists", "New customer"),
            "count": translate("Lists", "{count} customers"),
            "empty": translate("Lists", "There are no customers yet."),
            "empty_advice": translate(
                "Lists",
                "Import the list you have. A customer is also made by itself when somebody calls "
                "for the first time.",
            ),
            "empty_action": translate("Lists", "Import a ledger"),
        }

    def columns(self) -> tuple[Column, ...]:
        session = self.services.session
        return (
            Column("name", translate("Lists", "Customer name"), lambda r: r.name, 190, "name", strong=True),
            Column("vip", translate("Lists", "VIP"),
                   lambda r: f"VIP{r.vip_level}" if r.vip_level else "", 64, "vip_level",
                   tone=lambda r: "accent" if r.vip_level else ""),
            Column("contact", translate("Lists", "Contact"), lambda r: r.contact, 120, "contact"),
            Column("phone", translate("Lists", "Phone"), lambda r: phone_text(r.phone), 130,
                   "phone"),
            Column("address", translate("Lists", "Address"), lambda r: r.address, 280, "address",
                   tip=lambda r: r.address),
            Column("district", translate("Lists", "District"), lambda r: r.district, 86,
                   "district"),
            Column("sites", translate("Lists", "Sites"), lambda r: count_text(r.site_count), 60,
                   "site_count", right=True),
            Column("assets", translate("Lists", "Assets"), lambda r: count_text(r.asset_count), 64,
                   "asset_count", right=True),
            Column("orders", translate("Lists", "Orders"), lambda r: count_text(r.order_count), 64,
                   "order_count", right=True),
            Column("last", translate("Lists", "Last order"),
                   lambda r: moment_text(r.last_order_at, session), 128, "last_order_at"),
            Column("code", translate("Lists", "Code"), lambda r: r.code, 90, "code", muted=True),
        )  # fmt: skip

    def fields(self) -> tuple[ListField, ...]:
        levels = [FilterOption(level, f"VIP{level}") for level in (3, 2, 1)]
        levels.append(FilterOption(0, translate("Lists", "No VIP")))
        active = [
            FilterOption(True, translate("Lists", "Active")),
            FilterOption(False, translate("Lists", "No longer served")),
        ]
        return (
            ListField(
                "district",
                translate("Lists", "District"),
                translate("Lists", "All districts"),
                distinct(self.kind, "district"),
            ),
            ListField(
                "vip_level",
                translate("Lists", "VIP"),
                translate("Lists", "VIP or not"),
                fixed(levels),
            ),
            ListField(
                "last_order_at",
                translate("Lists", "Last order"),
                translate("Lists", "Any last order"),
                lambda _q: options.periods(),
                many=False,
                filters=options.within("last_order_at", self.services.session),
            ),
            ListField(
                "active",
                translate("Lists", "State"),
                translate("Lists", "Active or not"),
                fixed(active),
                many=False,
                filters=options.one_of("active"),
            ),
        )

    def fill_menu(self, menu: QMenu, ids: tuple[int, ...]) -> None:
        if len(ids) != 1:
            return
        navigator = self.services.navigator
        new = menu.addAction(translate("Lists", "New order"))
        new.triggered.connect(lambda: navigator.call_requested.emit({"customer_id": ids[0]}))
        for text, kind in (
            (translate("Lists", "Their orders"), "work_order"),
            (translate("Lists", "Their assets"), "asset"),
        ):
            action = menu.addAction(text)
            action.triggered.connect(lambda _=False, k=kind: self._show_list(k, ids[0]))

    def _show_list(self, kind: str, customer_id: int) -> None:
        number = self.table.rows.row_of(customer_id)
        row = self.table.rows.row(number) if number is not None else None
        query = ListQuery(kind, filters=(ListFilter("customer_id", "eq", customer_id),))
        name = row.name if row is not None else ""
        self.services.navigator.list_requested.emit(query, name)
