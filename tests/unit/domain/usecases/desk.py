"""A desk with two technicians and a customer to play on."""

from __future__ import annotations

from dataclasses import replace

from domain.customers.customer import Customer, Phone, Site
from domain.people.technician import Certificate, Technician
from domain.usecases import dispatching, orders
from domain.work_orders.order import OrderDetails, WorkOrder
from tests.unit.domain.dispatching.boards import technician
from tests.unit.domain.fake_store import FakeStore, company

ZHANG = "13800000001"
LI = "13800000002"
CUSTOMER = "13900000009"


def desk() -> FakeStore:
    store = company()
    for number, name in ((1, "张伟"), (2, "李强")):
        store.save_technician(person(number, name))
    store.save_customer(
        Customer(
            id=0,
            name="恒隆广场",
            contact="张女士",
            phones=(Phone(CUSTOMER),),
            sites=(Site(id=0, name="", address="南京西路1266号", lat=31.23, lon=121.47),),
        )
    )
    store.set_setting("company.name", "快修公司")
    return store


def person(number: int, name: str) -> Technician:
    made = technician(number, name=name, phone=f"1380000{number:04}")
    certificates = (Certificate("refrigeration"), Certificate("low_voltage"))
    return replace(made, id=0, certificates=certificates)


def call(store: FakeStore, **changes: object) -> WorkOrder:
    values: dict[str, object] = {
        "type_code": "ac_repair",
        "title": "空调不制冷",
        "customer_id": 1,
        **changes,
    }
    return orders.take_call(store, OrderDetails(**values))  # type: ignore[arg-type]


def sent(store: FakeStore, technician_id: int = 1, **changes: object) -> WorkOrder:
    """An order dispatched, its text gone."""
    order = call(store, **changes)
    order = dispatching.dispatch_order(store, order.id, technician_id)
    store.wait(1)
    return order
