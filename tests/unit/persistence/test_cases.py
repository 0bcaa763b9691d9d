"""The company's own cases, found by how a fault reads; on both databases."""

from __future__ import annotations

from typing import Any

from domain.work_orders.commands import AcceptDispatch, FinishOrder, ReviewOrder, StartWork
from tests.unit.persistence.desk import Desk


def _solved(desk: Desk, title: str, resolution: str, **more: Any) -> int:
    order = desk.take(title=title, description="", **more)
    desk.dispatch(order.id)
    for command in (
        AcceptDispatch(),
        StartWork(),
        FinishOrder(resolution=resolution),
        ReviewOrder(),
    ):
        desk.tick()
        desk.act(order.id, command)
    return order.id


def test_the_likest_solved_case_comes_first(desk: Desk) -> None:
    worn = _solved(desk, "空调制冷效果差,外机不转", "更换启动电容")
    _solved(desk, "电梯困人,门机异响", "调整门机皮带")
    noisy = _solved(desk, "空调外机异响", "紧固压缩机支架", asset_id=None)
    unsolved = desk.take(title="空调外机不转", description="")
    silent = _solved(desk, "空调外机不转", "")
    with desk.queries() as queries:
        found = queries.similar_cases("外机不转，不制冷")
        assert found[0].id == worn
        assert found[0].resolution == "更换启动电容"
        assert not {unsolved.id, silent} & {case.id for case in found}
        others = queries.similar_cases("外机不转，不制冷", exclude=worn)
        assert worn not in {case.id for case in others}
        assert noisy in {case.id for case in queries.similar_cases("空调外机响")}
        assert queries.similar_cases("水管爆裂") == ()
        assert queries.similar_cases("") == ()


def test_the_same_model_comes_before_others(desk: Desk) -> None:
    here = _solved(desk, "显示E5故障", "清洗滤网")
    elsewhere = _solved(desk, "显示E5故障", "更换主板", asset_id=None)
    with desk.queries() as queries:
        plain = queries.similar_cases("E5故障")
        of_model = queries.similar_cases("E5故障", asset_id=desk.asset.id)
    assert [case.id for case in plain] == [elsewhere, here]
    assert [case.id for case in of_model] == [here, elsewhere]
