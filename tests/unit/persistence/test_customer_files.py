"""Uniting two files of one customer, and emptying one: orders, machines, undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from domain.assets.asset import Asset
from domain.customers.customer import Contract, Customer, Phone, Site
from domain.errors import InvalidInput, NotAllowed
from domain.usecases import customer_files
from domain.usecases.customers import save_customer
from domain.usecases.orders import take_call
from domain.work_orders import commands as c
from domain.work_orders.order import OrderDetails, WorkOrder
from persistence.verify import verify
from tests.unit.persistence.desk import POLICY, Desk


def twin(desk: Desk) -> tuple[Customer, Asset, WorkOrder]:
    """The desk's customer once more, with a machine and an order."""
    first = desk.customer.sites[0]
    with desk.store() as store:
        made = save_customer(
            store,
            Customer(
                0,
                "恒隆便利(旧)",
                phones=(Phone("13900001111", "李"),),
                sites=(replace(first, id=0), Site(0, "二店", "海珠区江南西路1号")),
                notes="旧系统",
            ),
        )
        asset = store.save_asset(
            Asset(0, "", "冷柜", customer_id=made.id, site_id=made.sites[1].id)
        )
    order = desk.take(customer_id=made.id, site_id=made.sites[1].id, asset_id=asset.id)
    return made, asset, order


def test_two_files_become_one_and_two_again(desk: Desk) -> None:
    other, asset, order = twin(desk)
    with desk.store(command_id="merge") as store:
        kept = customer_files.merge_customers(store, desk.customer.id, other.id)
        with pytest.raises(InvalidInput, match="same_customer"):
            customer_files.merge_customers(store, kept.id, kept.id)
    assert [site.address for site in kept.sites].count(desk.customer.sites[0].address) == 1
    assert "13900001111" in {phone.number for phone in kept.phones}
    with desk.queries() as queries:
        (moved,) = queries.orders([order.id])
        (machine,) = queries.assets([asset.id])
    second = other.sites[1]
    assert second in kept.sites
    assert (moved.details.customer_id, moved.details.site_id) == (kept.id, second.id)
    assert moved.details.customer_name == kept.name
    assert (machine.customer_id, machine.site_id) == (kept.id, second.id)
    assert verify(desk.engine).ok
    with desk.store(command_id="back") as store:
        store.undo("merge")
        assert store.customer(other.id).phones == other.phones
        assert store.order(order.id).details.customer_id == other.id
        assert store.asset(asset.id).customer_id == other.id
        assert store.customer(desk.customer.id).phones == desk.customer.phones
        assert store.customer(desk.customer.id).sites == desk.customer.sites
        assert store.customer(other.id).sites == other.sites
    with desk.store() as store:
        store.undo("back")
        assert store.customer(kept.id).sites == kept.sites
        assert store.order(order.id).details.customer_id == kept.id
    assert verify(desk.engine).ok


def test_personal_data_are_taken_out(desk: Desk) -> None:
    other, _asset, order = twin(desk)
    with desk.store() as store, pytest.raises(NotAllowed, match="customer_has_open_orders"):
        customer_files.forget_customer(store, other.id)
    desk.act(order.id, c.CancelOrder(reason="重复"))
    with desk.store() as store:
        empty = customer_files.forget_customer(store, other.id)
    assert (empty.phones, empty.contact, empty.active) == ((), "", False)
    assert empty.anonymised_on is not None
    with desk.queries() as queries:
        (bare,) = queries.orders([order.id])
        assert not queries.find_customers("13900001111")
        assert queries.customer_page(other.id).customer == empty
    assert (bare.details.contact_phone, bare.details.address) == ("", "")
    assert bare.details.customer_name == empty.name
    assert verify(desk.engine).ok


def test_contracts_and_wishes_are_checked(desk: Desk) -> None:
    wrong = (
        (replace(desk.customer, contracts=(Contract(" "),)), "contract_without_name"),
        (
            replace(
                desk.customer,
                contracts=(Contract("年保", date(2026, 2, 1), date(2026, 1, 1)),),
            ),
            "contract_reversed",
        ),
        (
            replace(desk.customer, wished_technicians=(1,), banned_technicians=(1, 2)),
            "technician_wished_and_banned",
        ),
    )
    with desk.store() as store:
        for customer, code in wrong:
            with pytest.raises(InvalidInput, match=code):
                save_customer(store, customer)


def test_the_contract_decides_the_limits_and_counts_its_visits(desk: Desk) -> None:
    with desk.store() as store:
        store.save_policy(
            replace(POLICY, code="gold", name="金牌", targets=((POLICY.targets[0][0], 5),))
        )
        contract = Contract("年保", date(2020, 1, 1), None, 12, "gold")
        save_customer(store, replace(desk.customer, contracts=(contract,)))
        order = take_call(store, OrderDetails("repair", "漏水", customer_id=desk.customer.id))
    assert order.policy_code == "gold"
    with desk.queries() as queries:
        assert queries.call_context(desk.customer.id).contract_visits == 1
        assert queries.customer_page(desk.customer.id).contract_visits == 1
