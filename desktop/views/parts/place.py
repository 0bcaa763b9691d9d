"""All parts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.format import money_text
from desktop.models.lists import ListField, distinct, fixed
from desktop.views.lists import options
from desktop.views.lists.place import ListPlace
from desktop.views.parts.words import quantity_text
from desktop.widgets.filter_bar import FilterOption
from desktop.widgets.lazy_model import Column
from domain.parts.read_models import PartRow

translate = QCoreApplication.translate


class PartsPlace(ListPlace):
    kind = "part"
    icon = "briefcase"
    topics = ("work_order",)

    def words(self) -> dict[str, str]:
        return {
            "title": translate("Parts", "Parts"),
            "search": translate("Parts", "Name, code, model, supplier"),
            "new": translate("Parts", "New part"),
            "count": translate("Parts", "{count} parts"),
            "empty": translate("Parts", "There are no parts yet."),
            "empty_advice": translate(
                "Parts", "Import the list you have: its quantities become the stock."
            ),
            "empty_action": translate("Parts", "Import a ledger"),
        }

    def columns(self) -> tuple[Column, ...]:
        return (
            Column("code", translate("Parts", "Code"), lambda r: r.code, 110, "code", muted=True),
            Column("name", translate("Parts", "Name"), lambda r: r.name, 190, "name", strong=True),
            Column("model", translate("Parts", "Model"), lambda r: r.model, 120, "model"),
            Column("category", translate("Parts", "Category"), lambda r: r.category, 110,
                   "category"),
            Column("stock", translate("Parts", "Stock"),
                   lambda r: quantity_text(r.stock_total, r.unit), 90, "stock_total", right=True,
                   tone=_tone),
            Column("least", translate("Parts", "At least"), _least, 80, "least_stock", right=True),
            Column("price", translate("Parts", "Unit price"), lambda r: money_text(r.price_fen),
                   100, "price_fen", right=True),
            Column("supplier", translate("Parts", "Supplier"), lambda r: r.supplier, 150,
                   "supplier"),
            Column("location", translate("Parts", "Storage place"), lambda r: r.location, 110,
                   "location"),
        )  # fmt: skip

    def fields(self) -> tuple[ListField, ...]:
        low = [FilterOption(True, translate("Parts", "Running low"))]
        active = [
            FilterOption(True, translate("Parts", "In use")),
            FilterOption(False, translate("Parts", "No longer used")),
        ]
        return (
            ListField(
                "category",
                translate("Parts", "Category"),
                translate("Parts", "All categories"),
                distinct(self.kind, "category"),
            ),
            ListField(
                "is_low",
                translate("Parts", "Stock"),
                translate("Parts", "Any stock"),
                fixed(low),
                many=False,
                filters=options.one_of("is_low"),
            ),
            ListField(
                "active",
                translate("Parts", "State"),
                translate("Parts", "In use or not"),
                fixed(active),
                many=False,
                filters=options.one_of("active"),
            ),
        )


def _tone(row: PartRow) -> str:
    if not row.is_low:
        return ""
    return "amber" if row.stock_total > 0 else "red"


def _least(row: PartRow) -> str:
    return quantity_text(row.least_stock) if row.least_stock else ""
