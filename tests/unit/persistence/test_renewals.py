"""CR-08: what ends soon, with the service behind it; machines better replaced."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from domain.assets.logbook import EntryKind, LogbookEntry
from domain.customers.customer import Contract
from domain.renewals.record import RenewalKind
from domain.usecases.equipment import save_entry
from domain.work_orders.commands import AcceptDispatch, FinishOrder, RateOrder, StartWork
from tests.unit.persistence.desk import NOW, Desk

TODAY = date(2026, 11, 20)
SOON = TODAY + timedelta(days=40)


def _contract(desk: Desk, *contracts: Contract) -> None:
    with desk.store() as store:
        customer = store.customer(desk.customer.id)
        store.save_customer(replace(customer, contracts=contracts))


def _served(desk: Desk, score: int, labour_fen: int = 10_000) -> None:
    order = desk.take()
    desk.dispatch(order.id)
    for command in (
        AcceptDispatch(),
        StartWork(),
        FinishOrder(resolution="修好", labour_fen=labour_fen),
        RateOrder(score=score),
    ):
        desk.tick()
        desk.act(order.id, command)


def test_what_ends_is_told_with_its_service_record(desk: Desk) -> None:
    _served(desk, 5)
    _served(desk, 4)
    desk.take(asset_id=None)
    year = Contract("2026 维保", date(2026, 1, 1), SOON, visits=12)
    _contract(
        desk,
        year,
        Contract("开放", date(2020, 1, 1), None),
        Contract("早完", ends_on=date(2025, 1, 1)),
    )
    with desk.store() as store:
        asset = store.asset(desk.asset.id)
        store.save_asset(replace(asset, warranty_until_on=TODAY - timedelta(days=3)))
    with desk.queries() as queries:
        found = queries.renewals.ending(TODAY, 60)
        assert queries.renewals.ending(TODAY - timedelta(days=60), 7) == ()
    assert [each.kind for each in found] == [RenewalKind.WARRANTY]  # the open one goes on
    _contract(desk, year)
    with desk.queries() as queries:
        warranty, contract = queries.renewals.ending(TODAY, 60)
        assert len(queries.renewals.ending(TODAY, 30)) == 1
    assert (contract.name, contract.visits, contract.days_left(TODAY)) == ("2026 维保", 12, 40)
    figures = contract.figures
    assert (figures.orders, figures.rated, figures.rating) == (3, 2, 4.5)
    assert (figures.cost_fen, figures.kept_share) == (20_000, 1.0)
    assert (warranty.asset_id, warranty.days_left(TODAY)) == (desk.asset.id, -3)
    assert warranty.figures.orders == 0  # all were reported after it ended
    following = Contract("2027 维保", SOON + timedelta(days=1), SOON + timedelta(days=365))
    _contract(desk, year, following)
    with desk.queries() as queries:
        assert [each.kind for each in queries.renewals.ending(TODAY, 60)] == [RenewalKind.WARRANTY]


def test_dear_machines_are_better_replaced(desk: Desk) -> None:
    since = NOW - timedelta(days=365)
    with desk.store() as store:
        asset = store.asset(desk.asset.id)
        store.save_asset(replace(asset, price_fen=100_000))
    _served(desk, 5, 30_000)
    with desk.queries() as queries:
        assert queries.renewals.replacements(since, 0.4) == ()
    with desk.store() as store:
        entry = LogbookEntry(0, desk.asset.id, EntryKind.COST, desk.now, "配件", amount_fen=15_000)
        save_entry(store, entry)
    with desk.queries() as queries:
        (row,) = queries.renewals.replacements(since, 0.4)
        assert queries.renewals.replacements(desk.now + timedelta(1), 0.0) == ()
        ids = queries.renewals.order_ids(since, desk.now, customer_id=None, asset_id=desk.asset.id)
    assert (row.asset_id, row.cost_fen, row.orders, row.share) == (desk.asset.id, 45_000, 1, 0.45)
    assert len(ids) == 1
