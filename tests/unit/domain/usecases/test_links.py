"""Orders that belong together: the link stands on both sides, and goes from both."""

from __future__ import annotations

import pytest

from domain.errors import InvalidInput, NotAllowed
from domain.usecases.links import link_orders, unlink_orders
from domain.work_orders.kinds import LinkKind
from tests.unit.domain.usecases.desk import call, desk


def test_a_visit_takes_in_what_one_of_them_shares_a_visit_with() -> None:
    store = desk()
    one, two, three = call(store), call(store), call(store)
    link_orders(store, (one.id, two.id), LinkKind.SAME_VISIT)
    link_orders(store, (two.id, three.id), LinkKind.SAME_VISIT)
    assert set(store.order(one.id).linked(LinkKind.SAME_VISIT)) == {two.id, three.id}
    assert set(store.order(three.id).linked(LinkKind.SAME_VISIT)) == {one.id, two.id}
    with pytest.raises(NotAllowed, match="nothing_changed"):
        link_orders(store, (one.id, three.id), LinkKind.SAME_VISIT)


def test_parts_point_to_the_whole_and_back() -> None:
    store = desk()
    whole, part, other = call(store), call(store), call(store)
    link_orders(store, (whole.id, part.id, other.id), LinkKind.PART_OF)
    assert store.order(part.id).links[0].number == whole.number
    assert store.order(whole.id).linked(LinkKind.WHOLE_OF) == (part.id, other.id)
    assert store.order(part.id).linked(LinkKind.PART_OF) == (whole.id,)


def test_another_kind_takes_the_place_of_the_former() -> None:
    store = desk()
    one, two = call(store), call(store)
    link_orders(store, (one.id, two.id), LinkKind.SAME_VISIT)
    link_orders(store, (one.id, two.id), LinkKind.FOLLOWS)
    assert [link.kind for link in store.order(one.id).links] == [LinkKind.FOLLOWED_BY]
    assert [link.kind for link in store.order(two.id).links] == [LinkKind.FOLLOWS]


def test_one_alone_loses_all_links_and_the_others_theirs_to_it() -> None:
    store = desk()
    one, two, three = call(store), call(store), call(store)
    link_orders(store, (one.id, two.id, three.id), LinkKind.SAME_VISIT)
    unlink_orders(store, (one.id,))
    assert store.order(one.id).links == ()
    assert store.order(two.id).linked(LinkKind.SAME_VISIT) == (three.id,)
    with pytest.raises(NotAllowed, match="nothing_changed"):
        unlink_orders(store, (one.id,))


def test_nothing_is_linked_with_itself_or_alone() -> None:
    store = desk()
    one = call(store)
    with pytest.raises(InvalidInput, match="link_needs_two"):
        link_orders(store, (one.id, one.id), LinkKind.FOLLOWS)
