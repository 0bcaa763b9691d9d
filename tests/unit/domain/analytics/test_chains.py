"""KP-16, KP-18: shops of chains, and everybody's day."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from domain.analytics.chains import find_chains
from domain.analytics.columns import Columns
from domain.analytics.day_board import BoardLine, day_board
from domain.analytics.facts import OrderFact
from domain.analytics.measures import FactTable
from domain.analytics.periods import day_period
from domain.analytics.surroundings import supervisors_of
from domain.people.technician import Branch, Technician
from tests.unit.domain.analytics.facts import at, fact, table
from tests.unit.domain.analytics.generator import ZONE


def _shop(number: int, site: int, region: str, taken: int, late: bool = False) -> OrderFact:
    reported = at(5 + number % 20)
    return fact(
        number,
        failed_at=reported - timedelta(minutes=15 * number) if number < 4 else None,
        reported_at=reported,
        accepted_at=reported + timedelta(minutes=taken),
        due_at=reported + timedelta(hours=4),
        finished=600 if late else 60,
        customer_id=1,
        customer_name="好邻居",
        site_id=site,
        site_name=f"{site} 号店",
        region=region,
    )


def test_shops_of_a_chain_by_region_and_supervisor() -> None:
    seen = table(
        _shop(1, 11, "天河", 1),
        _shop(2, 11, "天河", 3, late=True),
        _shop(3, 12, "天河", 20, late=True),
        _shop(4, 13, "番禺", 2),
        # One shop only, and none known: no chain.
        fact(5, finished=60, customer_id=2, customer_name="恒隆", site_id=21, region="天河"),
        fact(6, finished=60, customer_id=3, customer_name="李姐", region="天河"),
    )
    chains = find_chains(seen, {"天河": "王主管"})
    assert chains is not None
    assert chains.customers == 1
    shops = {row.label: row for row in chains.shops.rows}
    assert list(shops) == ["好邻居 11 号店", "好邻居 12 号店", "好邻居 13 号店"]
    # Broken a quarter of an hour for each number of the order, where that is known.
    assert shops["好邻居 11 号店"].values["report_delay"] == pytest.approx(22.5)
    assert shops["好邻居 13 号店"].values["report_delay"] is None
    assert shops["好邻居 11 号店"].values["intake_time"] == pytest.approx(2.0)
    assert shops["好邻居 11 号店"].values["finished_in_time"] == 0.5
    assert shops["好邻居 12 号店"].samples["late_orders"] == 1
    regions = {one.region: one for one in chains.regions}
    assert regions.keys() == {"天河", "番禺"}
    assert (regions["天河"].supervisor, regions["番禺"].supervisor) == ("王主管", "")
    assert (regions["天河"].shops, regions["番禺"].shops) == (2, 1)
    assert regions["天河"].row.samples["volume"] == 3
    assert regions["天河"].row.values["finished_in_time"] == pytest.approx(1 / 3)


def test_without_a_second_shop_there_is_no_chain() -> None:
    assert find_chains(table(_shop(1, 11, "天河", 1), _shop(2, 11, "天河", 1)), {}) is None
    assert find_chains(table(), {}) is None


def test_the_supervisor_of_a_region_leads_its_branch() -> None:
    people = [Technician(7, "王主管", "1"), Technician(8, "刘主管", "2")]
    branches = [
        Branch(1, "天河分部", "TH", regions=("天河", "越秀"), leader_id=7),
        Branch(2, "番禺分部", "PY", regions=("番禺",)),
        Branch(3, "二部", "EB", regions=("天河",), leader_id=8),
    ]
    assert supervisors_of(branches, people) == {"天河": "王主管", "越秀": "王主管"}


def test_the_board_shows_what_everybody_did_today() -> None:
    def done(number: int, who: int, **more: Any) -> OrderFact:
        reported = more.pop("reported_at", at(21, 9))
        more |= {"technician_id": who, "technician_name": f"技师{who}", "branch": f"{who % 2} 组"}
        return fact(number, reported_at=reported, finished=60, **more)

    late = at(21, 9) - timedelta(hours=1)
    facts = [
        done(1, 1, rating=5),
        done(2, 1, rating=4),
        done(3, 1, due_at=late),
        done(4, 2),
        done(5, 3, reported_at=at(20, 9)),
        fact(6, reported_at=at(21, 8), technician_id=4, technician_name="技师4"),
    ]
    day = day_period(at(21, 12).astimezone(ZONE).date(), ZONE, at(21, 18))
    board = day_board(FactTable(Columns(facts, ZONE), day))
    assert board.people == (
        BoardLine("技师1", 3, pytest.approx(2 / 3), 4.5),  # type: ignore[arg-type]
        BoardLine("技师2", 1, 1.0, None),
    )
    assert [(one.name, one.done) for one in board.teams] == [("1 组", 3), ("0 组", 1)]
