"""What the demo company has at its makers, and what came back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from domain.assets.asset import Asset, AssetStatus
from domain.send_ins.send_in import SendIn, SendInOutcome

_DAY = timedelta(days=1)


def make_send_ins(machines: Sequence[Asset], today: date) -> Iterator[SendIn]:
    """One of each stage of the way: late at the maker, on its way there, coming back, back."""

    def sent(category: str, item: str, maker: str, ago: int, carrier: str, waybill: str) -> SendIn:
        known = (m for m in machines if m.status is not AssetStatus.RETIRED)
        machine = next((m for m in known if m.category == category), machines[0])
        return SendIn(
            0, item, maker, today - ago * _DAY, asset_id=machine.id, carrier=carrier,
            waybill=waybill, expected_on=today + (7 - ago) * _DAY,
        )  # fmt: skip

    late = sent("冷水机组", "主控板", "麦克维尔华南服务", 12, "顺丰", "SF1402238871")
    yield replace(late, received_on=today - 9 * _DAY)
    yield sent("空压机", "变频器", "复盛售后", 2, "德邦", "DPK360118204")
    coming = sent("电梯", "门机控制器", "三菱电梯配件中心", 6, "顺丰", "SF1402241109")
    yield replace(
        coming, received_on=today - 4 * _DAY, returned_on=today - _DAY, back_carrier="顺丰",
        back_waybill="SF1402255310",
    )  # fmt: skip
    back = sent("厨房设备", "电机", "佳斯特客服", 30, "中通", "ZT78320015")
    yield replace(
        back, received_on=today - 27 * _DAY, returned_on=today - 21 * _DAY,
        back_on=today - 19 * _DAY, outcome=SendInOutcome.REPLACED, cost_fen=68_000,
        expected_on=today - 20 * _DAY,
    )  # fmt: skip
