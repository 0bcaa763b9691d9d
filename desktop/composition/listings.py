"""Lists as tables: the columns of each kind and the rows behind chosen ids."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desktop.labels import label
from domain import settings as company_settings
from domain.errors import InvalidInput
from domain.ports.storage import Queries
from domain.read_models import ListQuery
from domain.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from exports.workbook_tables import TableColumn

_CHUNK = 500


class HasQueries(Protocol):
    def queries(self) -> AbstractContextManager[Queries]: ...


@dataclass(frozen=True, slots=True)
class _Column:
    """``field`` of the row, English title, and the name of its kind (see ``exports``)."""

    field: str
    title: str
    kind: str = "text"


_COLUMNS: dict[str, tuple[_Column, ...]] = {
    "work_order": (
        _Column("number", QT_TRANSLATE_NOOP("Export", "Number")),
        _Column("status", QT_TRANSLATE_NOOP("Export", "Status")),
        _Column("priority", QT_TRANSLATE_NOOP("Export", "Priority")),
        _Column("type_name", QT_TRANSLATE_NOOP("Export", "Type")),
        _Column("title", QT_TRANSLATE_NOOP("Export", "Fault")),
        _Column("customer_name", QT_TRANSLATE_NOOP("Export", "Customer")),
        _Column("contact_phone", QT_TRANSLATE_NOOP("Export", "Phone")),
        _Column("address", QT_TRANSLATE_NOOP("Export", "Address")),
        _Column("district", QT_TRANSLATE_NOOP("Export", "District")),
        _Column("technician_name", QT_TRANSLATE_NOOP("Export", "Technician")),
        _Column("channel", QT_TRANSLATE_NOOP("Export", "Channel")),
        _Column("reported_at", QT_TRANSLATE_NOOP("Export", "Reported"), "moment"),
        _Column("planned_start_at", QT_TRANSLATE_NOOP("Export", "Planned"), "moment"),
        _Column("finished_at", QT_TRANSLATE_NOOP("Export", "Finished"), "moment"),
        _Column("resolve_due_at", QT_TRANSLATE_NOOP("Export", "Due"), "moment"),
        _Column("on_time", QT_TRANSLATE_NOOP("Export", "On time"), "flag"),
        _Column("asset_code", QT_TRANSLATE_NOOP("Export", "Asset code")),
        _Column("cost_fen", QT_TRANSLATE_NOOP("Export", "Cost (yuan)"), "money"),
        _Column("rating", QT_TRANSLATE_NOOP("Export", "Rating"), "integer"),
        _Column("abnormal_cause", QT_TRANSLATE_NOOP("Export", "Abnormal")),
        _Column("external_number", QT_TRANSLATE_NOOP("Export", "Number in the old ledger")),
        _Column("imported", QT_TRANSLATE_NOOP("Export", "Imported"), "flag"),
    ),
    "asset": (
        _Column("code", QT_TRANSLATE_NOOP("Export", "Asset code")),
        _Column("name", QT_TRANSLATE_NOOP("Export", "Name")),
        _Column("category", QT_TRANSLATE_NOOP("Export", "Category")),
        _Column("model", QT_TRANSLATE_NOOP("Export", "Model")),
        _Column("serial_number", QT_TRANSLATE_NOOP("Export", "Serial number")),
        _Column("customer_name", QT_TRANSLATE_NOOP("Export", "Customer")),
        _Column("site_name", QT_TRANSLATE_NOOP("Export", "Site")),
        _Column("location", QT_TRANSLATE_NOOP("Export", "Location")),
        _Column("status", QT_TRANSLATE_NOOP("Export", "Status")),
        _Column("warranty", QT_TRANSLATE_NOOP("Export", "Warranty")),
        _Column("warranty_until_on", QT_TRANSLATE_NOOP("Export", "Warranty until"), "date"),
        _Column("installed_on", QT_TRANSLATE_NOOP("Export", "Installed"), "date"),
        _Column("order_count", QT_TRANSLATE_NOOP("Export", "Orders"), "integer"),
        _Column("last_order_at", QT_TRANSLATE_NOOP("Export", "Last order"), "moment"),
    ),
    "customer": (
        _Column("code", QT_TRANSLATE_NOOP("Export", "Code")),
        _Column("name", QT_TRANSLATE_NOOP("Export", "Name")),
        _Column("contact", QT_TRANSLATE_NOOP("Export", "Contact")),
        _Column("phone", QT_TRANSLATE_NOOP("Export", "Phone")),
        _Column("address", QT_TRANSLATE_NOOP("Export", "Address")),
        _Column("district", QT_TRANSLATE_NOOP("Export", "District")),
        _Column("vip_level", QT_TRANSLATE_NOOP("Export", "VIP level"), "integer"),
        _Column("site_count", QT_TRANSLATE_NOOP("Export", "Sites"), "integer"),
        _Column("asset_count", QT_TRANSLATE_NOOP("Export", "Assets"), "integer"),
        _Column("order_count", QT_TRANSLATE_NOOP("Export", "Orders"), "integer"),
        _Column("last_order_at", QT_TRANSLATE_NOOP("Export", "Last order"), "moment"),
    ),
    "technician": (
        _Column("code", QT_TRANSLATE_NOOP("Export", "Code")),
        _Column("name", QT_TRANSLATE_NOOP("Export", "Name")),
        _Column("phone", QT_TRANSLATE_NOOP("Export", "Phone")),
        _Column("branch_name", QT_TRANSLATE_NOOP("Export", "Branch")),
        _Column("skills", QT_TRANSLATE_NOOP("Export", "Skills")),
        _Column(
            "next_certificate_expiry_on",
            QT_TRANSLATE_NOOP("Export", "Next certificate expires"),
            "date",
        ),
        _Column("daily_limit", QT_TRANSLATE_NOOP("Export", "Orders a day at most"), "integer"),
        _Column("active", QT_TRANSLATE_NOOP("Export", "Active"), "flag"),
        _Column("open_orders", QT_TRANSLATE_NOOP("Export", "Open orders"), "integer"),
        _Column(
            "finished_this_month", QT_TRANSLATE_NOOP("Export", "Finished this month"), "integer"
        ),
    ),
    "part": (
        _Column("code", QT_TRANSLATE_NOOP("Export", "Part code")),
        _Column("name", QT_TRANSLATE_NOOP("Export", "Part name")),
        _Column("model", QT_TRANSLATE_NOOP("Export", "Model")),
        _Column("category", QT_TRANSLATE_NOOP("Export", "Category")),
        _Column("unit", QT_TRANSLATE_NOOP("Export", "Unit")),
        _Column("stock_total", QT_TRANSLATE_NOOP("Export", "Stock"), "number"),
        _Column("least_stock", QT_TRANSLATE_NOOP("Export", "Least stock"), "number"),
        _Column("price_fen", QT_TRANSLATE_NOOP("Export", "Unit price (yuan)"), "money"),
        _Column("supplier", QT_TRANSLATE_NOOP("Export", "Supplier")),
        _Column("location", QT_TRANSLATE_NOOP("Export", "Storage place")),
        _Column("active", QT_TRANSLATE_NOOP("Export", "Active"), "flag"),
    ),
}
_TITLES: dict[str, str] = {
    "work_order": QT_TRANSLATE_NOOP("Export", "Work orders"),
    "asset": QT_TRANSLATE_NOOP("Export", "Assets"),
    "customer": QT_TRANSLATE_NOOP("Export", "Customers"),
    "technician": QT_TRANSLATE_NOOP("Export", "Technicians"),
    "part": QT_TRANSLATE_NOOP("Export", "Parts"),
}
KINDS = tuple(_COLUMNS)


def export_rows(
    queries: Queries, kind: str, ids: Sequence[int], own: Sequence[str] = ()
) -> Iterator[tuple[object, ...]]:
    """One tuple a row, in the order of ``ids``; words in the user's language. Ids that are gone are
    left out. ``own``: titles of the company's own fields, at the end. InvalidInput
    ('unknown_kind')."""
    columns = _columns(kind)
    read: dict[str, Callable[[Sequence[int]], Iterable[Any]]] = {
        "work_order": queries.order_rows,
        "asset": queries.asset_rows,
        "customer": queries.customer_rows,
        "technician": queries.technician_rows,
        "part": queries.parts.rows,
    }
    skills = {skill.code: skill.name for skill in queries.skills()} if kind == "technician" else {}
    for start in range(0, len(ids), _CHUNK):
        part = ids[start : start + _CHUNK]
        said = queries.own_values(kind, part) if own else {}
        for row in read[kind](part):
            values = [_plain(getattr(row, column.field), skills) for column in columns]
            if own:
                texts = said.get(row.id, {})
                values += [texts.get(title, "") for title in own]
            yield tuple(values)


def export_columns(kind: str) -> list[TableColumn]:
    from exports.workbook_tables import Kind, TableColumn

    return [
        TableColumn(QCoreApplication.translate("Export", column.title), Kind(column.kind))
        for column in _columns(kind)
    ]


def export_list(
    backend: HasQueries,
    kind: str,
    ids: Sequence[int] | None,
    out: Path,
    on_rows: Callable[[int, int], None] | None = None,
) -> int:
    """Write the rows of ``ids`` (None: all) to .xlsx or .csv, by the ending of ``out``; their
    number. ``on_rows(done, total)`` may raise to cancel; nothing is left behind then."""
    from exports.workbook_tables import TableColumn, export_table

    columns = export_columns(kind)
    out.parent.mkdir(parents=True, exist_ok=True)
    with backend.queries() as queries:
        zone = ZoneInfo(company_settings.text(queries.setting, "time_zone"))
        chosen = queries.list_ids(ListQuery(kind)) if ids is None else ids
        own = queries.own_titles(kind)
        columns += [TableColumn(title) for title in own]

        def tell(done: int) -> None:
            if on_rows is not None:
                on_rows(done, len(chosen))

        return export_table(
            columns,
            export_rows(queries, kind, chosen, own),
            out,
            zone,
            sheet=QCoreApplication.translate("Export", _TITLES[kind]),
            yes=QCoreApplication.translate("Export", "yes"),
            no=QCoreApplication.translate("Export", "no"),
            on_rows=tell,
        )


def export_texts(
    backend: HasQueries,
    name: str,
    titles: Sequence[str],
    rows: Sequence[Sequence[object]],
    out: Path,
) -> int:
    """As :func:`export_list`, of rows that are at hand: texts, and numbers in columns of numbers."""
    from exports.workbook_tables import Kind, TableColumn, export_table

    columns = [
        TableColumn(title, Kind.GENERAL if _are_numbers(rows, place) else Kind.TEXT)
        for place, title in enumerate(titles)
    ]
    out.parent.mkdir(parents=True, exist_ok=True)
    with backend.queries() as queries:
        zone = ZoneInfo(company_settings.text(queries.setting, "time_zone"))
    return export_table(columns, rows, out, zone, sheet=name)


def _are_numbers(rows: Sequence[Sequence[object]], place: int) -> bool:
    return bool(rows) and all(isinstance(row[place], int | float) for row in rows)


def _columns(kind: str) -> tuple[_Column, ...]:
    if kind not in _COLUMNS:
        raise InvalidInput("unknown_kind", kind=kind)
    return _COLUMNS[kind]


def _plain(value: object, skills: dict[str, str]) -> object:
    if isinstance(value, Enum):
        return label(value)
    if isinstance(value, tuple | frozenset):
        return "、".join(sorted(skills.get(str(item), str(item)) for item in value))
    return value
