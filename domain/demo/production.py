"""What the presses of the demo company's customers made in the last fortnight."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from random import Random

from domain.assets.asset import Asset, AssetStatus
from domain.production.record import ProductionRecord

DAYS = 14
_MOST_MACHINES = 4
_OPERATORS = ("刘洋", "陈静", "何伟东", "罗敏")
_PRODUCTS = ("支架 ZJ-12", "端盖 DG-30", "底板 DB-08")


def make_production(
    random: Random, machines: Sequence[Asset], now: datetime
) -> Iterator[ProductionRecord]:
    """Two shifts a day on a few presses; a coil of material lasts for several of them."""
    presses = [
        each
        for each in machines
        if each.category == "冲压设备" and each.status is not AssetStatus.RETIRED
    ][:_MOST_MACHINES]
    number = 0
    for ago in range(DAYS, 0, -1):
        for shift in range(2):
            for place, press in enumerate(presses):
                number += 1
                starts_at = now - timedelta(days=ago, hours=-9 * shift)
                batch = f"L{starts_at:%m}{number // 5:03}"
                batches = (batch, f"L{starts_at:%m}{number // 5 + 1:03}")
                yield ProductionRecord(
                    0,
                    press.id,
                    starts_at,
                    starts_at + timedelta(hours=8),
                    f"MO-{starts_at:%y%m%d}-{shift * len(presses) + place + 1:02}",
                    _PRODUCTS[(number // 7) % len(_PRODUCTS)],
                    _OPERATORS[(shift * 2 + place) % len(_OPERATORS)],
                    batches if number % 5 == 4 else batches[:1],
                    (
                        ("冲压力", f"{random.uniform(780, 820):.0f} kN"),
                        ("行程", f"{random.randrange(38, 44)} 次/分"),
                        ("模温", f"{random.uniform(42, 58):.1f} ℃"),
                    ),
                )
