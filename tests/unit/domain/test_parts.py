"""Parts, their stock and what orders take of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.codec import from_plain, to_plain
from domain.errors import InvalidInput, NotAllowed
from domain.parts import part as stock
from domain.parts.part import MAIN, Holder, HolderKind, MovementKind, Part
from domain.usecases import orders, parts
from domain.work_orders.order import PartUsed
from tests.unit.domain.usecases.desk import desk, sent

VAN = Holder(HolderKind.VAN, 1)


def test_stock_moves_between_holders_and_never_below_nothing() -> None:
    part = stock.received(Part(1, "电容"), MAIN, 10)
    part = stock.moved(part, MAIN, VAN, 4)
    assert (part.at(MAIN), part.at(VAN), part.total) == (6, 4, 10)
    with pytest.raises(NotAllowed, match="stock_short"):
        stock.moved(part, VAN, MAIN, 5)
    with pytest.raises(InvalidInput, match="same_holder"):
        stock.moved(part, VAN, VAN, 1)
    with pytest.raises(InvalidInput, match="quantity_not_positive"):
        stock.received(part, VAN, 0)
    part = stock.counted(part, VAN, 3)
    assert part.moved is not None
    assert (part.moved.kind, part.moved.quantity, part.total) == (MovementKind.COUNTED, -1, 9)
    assert from_plain(Part, to_plain(part)) == part


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["in", "move", "use", "count"]),
            st.integers(1, 20),
            st.sampled_from([MAIN, VAN]),
        )
    )
)
def test_whatever_happens_the_total_is_what_lies_somewhere(
    steps: list[tuple[str, int, Holder]],
) -> None:
    part = Part(1, "电容")
    for act, quantity, holder in steps:
        total = part.total
        other = VAN if holder == MAIN else MAIN
        if act == "in":
            part = stock.received(part, holder, quantity)
            assert part.total == total + quantity
        elif act == "use":
            part = stock.used(part, (holder, other), quantity, 1)
            assert part.moved is not None
            assert part.total == total - quantity + part.moved.missing
        elif act == "count":
            part = stock.counted(part, holder, quantity)
            assert part.at(holder) == quantity
        elif part.at(holder) >= quantity:
            part = stock.moved(part, holder, other, quantity)
            assert part.total == total
        assert all(each.quantity > 0 for each in part.stock)


def test_what_an_order_used_leaves_the_van_first_and_a_correction_brings_it_back() -> None:
    store = desk()
    part = parts.save_part(store, Part(0, "启动电容", "C-35", least_stock=5))
    parts.receive(store, part.id, MAIN, 10)
    parts.move(store, part.id, MAIN, VAN, 2)
    order = sent(store)
    lines = (PartUsed("启动电容", 3, 4500, "C-35"), PartUsed("不在目录", 1))
    orders.close_order(store, order.id, resolution="更换电容", parts=lines)
    left = store.parts.part(part.id)
    assert (left.at(VAN), left.at(MAIN)) == (0, 7)
    assert left.moved is not None
    assert (left.moved.kind, left.moved.order_id) == (MovementKind.USED, order.id)
    assert left.moved.missing == 0
    closed = store.order(order.id)
    parts.take_for_order(store, closed, order)  # as an undone result
    assert store.parts.part(part.id).at(VAN) == 3


def test_a_code_names_one_part() -> None:
    store = desk()
    parts.save_part(store, Part(0, "电容", "C-1"))
    with pytest.raises(InvalidInput, match="part_code_taken"):
        parts.save_part(store, Part(0, "别的", " C-1 "))
    with pytest.raises(InvalidInput, match="name_required"):
        parts.save_part(store, Part(0, " "))


def test_low_is_below_the_least() -> None:
    part = stock.received(Part(1, "电容", least_stock=5), MAIN, 5)
    assert not part.is_low
    assert stock.counted(part, MAIN, 4).is_low
