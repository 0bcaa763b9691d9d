"""Parts at dispatch: in the van, where else, for whom already, in no stock at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from time import process_time

import pytest

from domain.dispatching.eligibility import judge
from domain.dispatching.fetching import fetch_minutes
from domain.dispatching.ranking import rank
from domain.dispatching.reasons import candidate_line, reason_of
from domain.dispatching.situation import Situation, Verdict
from domain.dispatching.stock_picture import StockPicture, Warehouse
from domain.parts.part import MAIN, Holder, HolderKind, Stock
from domain.people.technician import Position, Technician
from domain.phrases import Phrase
from domain.work_orders.kinds import OrderStatus
from domain.work_orders.part_needs import PartNeed
from tests.unit.domain.builders import NOW, minutes
from tests.unit.domain.dispatching.boards import CENTRE, NORTH, board, need, technician, visit

FAN, PUMP = 1, 2
WANTED = (PartNeed(FAN, 1, "风扇"),)
#: About 10 km north of the centre.
FAR_NORTH = (31.32, 121.47)


def van(number: int) -> Holder:
    return Holder(HolderKind.VAN, number)


def house(number: int) -> Holder:
    return Holder(HolderKind.WAREHOUSE, number)


def stocked(
    situation: Situation,
    stock: Mapping[int, Mapping[Holder, float]],
    needed: Mapping[int, tuple[PartNeed, ...]] | None = None,
) -> Situation:
    """Warehouse 7 lies 5 km north, 8 ten, nobody knows where the company's own is."""
    return replace(
        situation,
        parts=StockPicture(
            stock={
                part: tuple(Stock(each.kind, each.id, count) for each, count in lots.items())
                for part, lots in stock.items()
            },
            warehouses={
                0: Warehouse(handout_minutes=10),
                7: Warehouse("城北", *NORTH, 10),
                8: Warehouse("远郊", *FAR_NORTH, 10),
            },
            needed=needed or {},
            meeting_minutes=15,
        ),
    )


def words(verdict: Verdict) -> list[str]:
    return [said(reason_of(finding)) for finding in verdict.findings if not finding.info]


def said(phrase: Phrase) -> str:
    def plain(value: object) -> object:
        if isinstance(value, Phrase):
            return said(value)
        return "、".join(map(str, value)) if isinstance(value, tuple) else value

    return phrase.template.format(**{key: plain(value) for key, value in phrase.params.items()})


def test_a_part_in_the_van_is_at_hand_and_counts() -> None:
    """DI-16, DD-07: who has it comes first, and the line says so."""
    people = (technician(1), technician(2))
    situation = stocked(board(*people), {FAN: {van(2): 1, house(7): 3}})
    ranking = rank(situation, need(parts=WANTED))
    first, second = ranking.candidates
    assert (first.technician_id, second.technician_id) == (2, 1)
    assert not words(first.verdict)
    assert said(candidate_line(first)[0]) == "in the van: 风扇×1"
    assert [factor.value for factor in first.factors if factor.code == "parts"] == [1.0]


def test_a_part_elsewhere_is_fetched_where_it_is_soonest() -> None:
    """5 km there and back at town speed, and the handing out: not from the far one, not from a van
    that has to be met."""
    people = (technician(1), technician(2, position=Position(*FAR_NORTH, NOW)))
    lots = {house(8): 9.0, house(7): 1.0, van(2): 1.0}
    situation = stocked(board(*people), {FAN: lots})
    verdict = judge(situation, need(parts=WANTED), 1)
    assert words(verdict) == ["风扇×1 from Warehouse 城北 (6.5 km), about 36 min"]
    assert verdict.warned and not verdict.refused
    # He cannot begin before he has been there.
    assert verdict.starts_at == NOW + minutes(40)
    assert judge(situation, need(), 1).starts_at == NOW


def test_the_way_back_from_the_last_visit_counts_not_the_way_from_home() -> None:
    situation = stocked(board(visits={1: (visit(5, 0, 60, lat=NORTH[0]),)}), {FAN: {house(7): 1.0}})
    (text,) = words(judge(situation, need(parts=WANTED), 1, NOW + minutes(180)))
    assert text == "风扇×1 from Warehouse 城北 (0.0 km), about 10 min"


def test_a_promised_time_ahead_leaves_room_to_fetch() -> None:
    situation = stocked(board(), {FAN: {house(7): 1.0}})
    at = NOW + minutes(60)
    assert judge(situation, need(parts=WANTED, window_start_at=at), 1).starts_at == at


def test_one_place_with_everything_is_better_than_two() -> None:
    wanted = (*WANTED, PartNeed(PUMP, 2, "水泵"))
    stock = {FAN: {house(7): 1.0, house(8): 1.0}, PUMP: {house(8): 2.0}}
    (text,) = words(judge(stocked(board(), stock), need(parts=wanted), 1))
    assert text.startswith("风扇×1、水泵×2 from Warehouse 远郊")
    apart = {FAN: {house(7): 1.0}, PUMP: {house(8): 2.0}}
    assert len(words(judge(stocked(board(), apart), need(parts=wanted), 1))) == 2


def test_what_is_nowhere_is_said_with_how_many_are_missing() -> None:
    wanted = (PartNeed(FAN, 5, "风扇"),)
    situation = stocked(board(), {FAN: {van(1): 1.0, house(7): 1.0, MAIN: 1.0}})
    verdict = judge(situation, need(parts=wanted), 1)
    assert words(verdict)[-1] == "In no stock: 风扇×2"
    assert len(words(verdict)) == 3
    assert verdict.warned


@pytest.mark.parametrize("code", ["part_elsewhere", "part_missing"])
def test_a_company_may_refuse_whoever_has_not_got_it(code: str) -> None:
    stock: dict[Holder, float] = {house(7): 1.0} if code == "part_elsewhere" else {}
    situation = stocked(board(technician(1), technician(2)), {FAN: {**stock}})
    rules = replace(situation.rules, hard=situation.rules.hard | {code})
    ranking = rank(replace(situation, rules=rules), need(parts=WANTED))
    assert not ranking.candidates and len(ranking.refused) == 2


def test_the_last_one_is_not_counted_on_twice() -> None:
    """The first order has it; for the second it has to come from elsewhere."""
    needed = {5: WANTED, 99: WANTED}
    situation = stocked(
        board(visits={1: (visit(5, 60),)}), {FAN: {van(1): 1.0, house(7): 1.0}}, needed
    )
    texts = words(judge(situation, need(parts=WANTED), 1, NOW + minutes(240)))
    assert texts[0].startswith("风扇×1 from Warehouse 城北")
    assert texts[1] == "风扇×1 is counted on for WO-5"
    # Its own claim stands in nobody's way.
    assert not words(judge(situation, need(order_id=5, parts=WANTED), 1, NOW + minutes(60)))
    # What he did not have in the van was put aside for him in the warehouse.
    fetching = stocked(board(visits={1: (visit(5, 60),)}), {FAN: {house(7): 1.0}}, needed)
    late = judge(fetching, need(parts=WANTED), 1, NOW + minutes(240))
    assert words(late) == ["In no stock: 风扇×1"]


def test_the_way_to_an_order_that_is_sent_out_counts_the_fetching() -> None:
    """As the plan and the verdict do; whoever has set out, or has it in his van, fetches nothing."""
    needed = {5: WANTED, 6: (PartNeed(PUMP, 1, "水泵"),), 7: WANTED}
    gone = visit(7, 300, status=OrderStatus.EN_ROUTE)
    stops = (visit(5, 60), visit(6, 180), gone)
    situation = stocked(
        board(visits={1: stops}), {FAN: {house(7): 2.0}, PUMP: {van(1): 1.0}}, needed
    )
    found = fetch_minutes(situation)
    assert set(found) == {5}
    alone = judge(situation, need(order_id=5, parts=WANTED), 1, NOW + minutes(60))
    assert f"about {round(found[5])} min" in words(alone)[0]
    assert fetch_minutes(board(visits={1: stops})) == {}


def test_where_nobody_keeps_count_nothing_is_said() -> None:
    verdict = judge(board(), need(parts=WANTED), 1)
    assert not verdict.findings
    gone = judge(stocked(board(), {}), need(parts=WANTED), 1)
    assert not gone.findings
    assert "parts" not in [f.code for f in rank(board(), need(parts=WANTED)).candidates[0].factors]


def test_two_hundred_people_are_ranked_while_a_clerk_waits() -> None:
    """Every van has some of one part and none of the other; twenty warehouses have both."""
    crowd = [_somewhere(number) for number in range(1, 201)]
    places = {van(person.id): 1.0 for person in crowd}
    stock = {FAN: {**places, MAIN: 5.0}, PUMP: {house(number): 1.0 for number in (7, 8)}}
    situation = stocked(board(*crowd), stock)
    job = need(parts=(*WANTED, PartNeed(PUMP, 1, "水泵")))
    rank(situation, job)
    begun = process_time()
    for _ in range(3):
        ranking = rank(situation, job)
    assert len(ranking.candidates) == 200
    # Twice what the board may take, so that a busy machine does not fail.
    assert (process_time() - begun) / 3 < 0.120


def _somewhere(number: int) -> Technician:
    place = Position(CENTRE[0] + number % 20 * 0.01, CENTRE[1] + number // 20 * 0.01, NOW)
    return technician(number, position=place)
