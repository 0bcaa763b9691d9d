"""What the templates of the importer hold: the fields of a kind in the user's language."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.labels import label
from domain.assets.asset import AssetStatus
from domain.kinds import Channel, OrderStatus, Priority
from domain.ledgers import words
from domain.ledgers.fields import FIELDS, OWN, FieldSpec, LedgerKind, ValueType
from domain.ledgers.titles import normal_title
from domain.ports.storage import Queries
from exports.import_template import TemplateColumn, TemplateValue, write_import_template

_VALUES = {
    ValueType.DATE: TemplateValue.DAY,
    ValueType.DATE_UNTIL: TemplateValue.DAY,
    ValueType.INSTANT: TemplateValue.INSTANT,
    ValueType.MONEY: TemplateValue.MONEY,
    ValueType.QUANTITY: TemplateValue.NUMBER,
    ValueType.KILOGRAMS: TemplateValue.NUMBER,
    ValueType.PIECES: TemplateValue.NUMBER,
    ValueType.LATITUDE: TemplateValue.NUMBER,
    ValueType.LONGITUDE: TemplateValue.NUMBER,
}
#: Both coordinates have columns of their own there.
_LEFT_OUT = frozenset({OWN, "position"})


def write_template(kind: LedgerKind, sheet: str, queries: Queries, out: Path) -> int:
    """The template of ``kind`` as .xlsx; the number of its columns."""
    translate = QCoreApplication.translate
    hints = {
        ValueType.PHONES: translate("Imports", "Several numbers may stand in one cell."),
        ValueType.LIST: translate("Imports", "Several, separated by commas."),
        ValueType.MONTHS: translate("Imports", "Such as 24 or 2年."),
        ValueType.DATE: translate("Imports", "Such as 2026-10-01."),
        ValueType.DATE_UNTIL: translate("Imports", "Such as 2026-10-01."),
        ValueType.INSTANT: translate("Imports", "Such as 2026-10-01 09:30."),
    }
    columns = [
        TemplateColumn(
            title=title_of(spec),
            value=_VALUES.get(spec.type, TemplateValue.TEXT),
            required=spec.required,
            choices=_choices(kind, spec, queries),
            open=spec.type is ValueType.TEXT,
            hint=hints.get(spec.type, ""),
        )
        for spec in FIELDS[kind]
        if spec.name not in _LEFT_OUT
    ]
    write_import_template(columns, out, sheet=sheet, lists=translate("Imports", "Lists"))
    return len(columns)


def title_of(spec: FieldSpec) -> str:
    """The label, where the importer knows it for this very field; else the surest of its titles."""
    shown = QCoreApplication.translate("Domain", spec.label)
    return shown if normal_title(shown) in spec.synonyms else spec.synonyms[0]


def _choices(kind: LedgerKind, spec: FieldSpec, queries: Queries) -> tuple[str, ...]:
    if spec.type is ValueType.ORDER_STATUS:
        wanted = (OrderStatus.QUEUED, OrderStatus.ARCHIVED, OrderStatus.CANCELLED)
        return _understood([label(each) for each in wanted], words.order_status)
    if spec.type is ValueType.ASSET_STATUS:
        return _understood([label(each) for each in AssetStatus], words.asset_status)
    if spec.type is ValueType.PRIORITY:
        return _understood([label(each) for each in Priority], words.priority)
    if spec.type is ValueType.CHANNEL:
        return _understood([label(each) for each in Channel], words.channel)
    if spec.type is ValueType.VIP:
        return ("0", "1", "2", "3")
    if (kind, spec.name) == (LedgerKind.WORK_ORDERS, "type"):
        return tuple(each.name for each in queries.order_types())
    if spec.name == "branch":
        return tuple(each.name for each in queries.branches())
    return ()


def _understood(texts: Iterable[str], read: Callable[[str], object | None]) -> tuple[str, ...]:
    """Those that come back as what they are."""
    return tuple(text for text in texts if read(text) is not None)
