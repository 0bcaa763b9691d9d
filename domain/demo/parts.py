"""The spare parts of the demo company: those its faults need, in warehouses and vans."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from domain.demo.machines import FAMILIES
from domain.parts.part import MAIN, Holder, HolderKind, Part, Stock
from domain.people.technician import Technician
from domain.work_orders.part_needs import PartNeed

_UNITS = {"制冷剂": "瓶", "套件": "套", "衬": "副", "膜片": "片"}
#: Yuan; dearer parts are looked at before somebody is sent with them.
_SMALL = 120
_SUPPLIERS = ("广州南方制冷配件行", "佛山顺达机电", "深圳华强五金")


def usual_parts(parts: Sequence[Part]) -> dict[str, tuple[PartNeed, ...]]:
    """What a job of each order type usually needs, by its code: the small thing every van has.
    ``parts``: stored."""
    known = {part.name: part for part in parts}
    found: dict[str, tuple[PartNeed, ...]] = {}
    for family in FAMILIES:
        used = [fault.part for fault in family.faults if fault.part is not None]
        if used and family.order_type not in found:
            name, yuan = min(used, key=lambda each: each[1])
            if yuan < _SMALL and name in known:
                found[family.order_type] = (PartNeed(known[name].id, 1, name),)
    return found


def make_parts(technicians: Sequence[Technician], branch_ids: Sequence[int]) -> Iterator[Part]:
    """One of each, in the order of the families. Nothing is drawn by lot: the same people carry the
    same. A few are running out."""
    number = 0
    for family in FAMILIES:
        for fault in family.faults:
            if fault.part is None:
                continue
            name, yuan = fault.part
            number += 1
            lots: list[tuple[Holder, int]] = [(MAIN, 3 + number * 7 % 11)]
            branch_id = branch_ids[number % len(branch_ids)]
            lots.append((Holder(HolderKind.WAREHOUSE, branch_id), number % 4))
            lots += [
                (Holder(HolderKind.VAN, each.id), 1 + (number + each.id) % 2)
                for each in technicians
                if family.skill in each.skills and yuan < 500 and (number + each.id) % 3
            ]
            stock = tuple(
                Stock(holder.kind, holder.id, float(count)) for holder, count in lots if count
            )
            total = sum(each.quantity for each in stock)
            unit = next((unit for word, unit in _UNITS.items() if name.endswith(word)), "件")
            yield Part(
                0,
                name,
                code=f"{family.prefix}-P{number:02}",
                category=family.category,
                unit=unit,
                price_fen=yuan * 100,
                least_stock=total + 2 if number % 6 == 0 else 4,
                supplier=_SUPPLIERS[number % len(_SUPPLIERS)],
                location=f"{'ABC'[number % 3]}-{number:02}",
                stock=stock,
            )
