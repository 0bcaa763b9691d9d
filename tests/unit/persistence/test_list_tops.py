"""The top of a list is the beginning of the whole list, whichever way it is found."""

from __future__ import annotations

import itertools

import pytest

from domain.read_models import ListFilter, ListQuery
from domain.work_orders.commands import FinishOrder
from domain.work_orders.kinds import Priority
from persistence.queries import list_tops
from tests.unit.persistence.desk import Desk

_FILTERS = (
    (),
    (ListFilter("district", "eq", "天河区"),),
    (ListFilter("district", "eq", "天河区"), ListFilter("title", "contains", "漏")),
    (ListFilter("status", "in", ("finished", "closed")),),
)
_WORDS = ("", "空调", "不", "空调 漏水", "天河", "1", "WO-", "洗衣机", "--")


@pytest.fixture
def filled(desk: Desk) -> Desk:
    for number, title in enumerate(("空调漏水", "热水器漏水", "100% 停机", "空调不制冷") * 3):
        desk.tick()
        district = ("天河区", "越秀区", "")[number % 3]
        order = desk.take(title=title, district=district, priority=Priority(number % 4 + 1))
        if number % 4 == 1:
            desk.dispatch(order.id)
            desk.act(order.id, FinishOrder(resolution="好"))
    return desk


#: What leads: of a filter few and many rows, of a word few and some.
_LEADS = {
    "the filter": (50, 50, 50, 50),
    "the word": (0, 50, 50, 50),
    "the filter's index": (0, 50, 0, 0),
    "the word after all": (0, 0, 0, 50),
    "the list": (0, 0, 0, 0),
}
_LIMITS = ("_FEW_OF_FILTER", "_MANY", "_FEW_OF_WORD", "_SOME_OF_WORD", "_READ", "_GAP")


def test_it_begins_as_the_whole_list(filled: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    with filled.queries() as queries:
        asked = [
            ListQuery("work_order", words, filters, sort, descending=bool(sort))
            for words, filters, sort in itertools.product(_WORDS, _FILTERS, ("", "title", "number"))
        ]
        whole = {query: queries.list_ids(query) for query in asked}
        # The index by ranges of ids, or the rows' own text; all in one step, or in small ones.
        ways = itertools.product(_LEADS.items(), (2, 100), (0, 50))
        for (leads, limits), read, gap in ways:
            for name, limit in zip(_LIMITS, (*limits, read, gap), strict=True):
                monkeypatch.setattr(list_tops, name, limit)
            monkeypatch.setattr(list_tops, "_STEPS", (read, 100))
            for query in asked:
                assert queries.list_ids(query, 3) == whole[query][:3], (leads, read, gap, query)


def test_words_gathered_at_the_end_of_the_list_are_found(
    filled: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_tops, "_FEW_OF_WORD", 0)
    monkeypatch.setattr(list_tops, "_SOME_OF_WORD", 0)
    monkeypatch.setattr(list_tops, "_STEPS", (4,))
    query = ListQuery("work_order", "热水器", sort="title", descending=False)
    with filled.queries() as queries:
        assert len(queries.list_ids(query, 3)) == 3
