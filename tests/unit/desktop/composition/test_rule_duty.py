"""The duty on a real database: a card fires once, texts whom it names, and stands in the feed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.composition.backend import Backend
from desktop.composition.rule_duty import RuleDuty
from domain.customers.customer import Customer
from domain.errors import StorageUnavailable
from domain.parts.part import MAIN, Part
from domain.ports.storage import Store
from domain.sentences import line_sentence
from domain.usecases import company
from domain.usecases.orders import take_call
from domain.usecases.parts import count, receive, save_part
from domain.usecases.rule_lookback import look_back
from domain.work_orders.order import OrderDetails
from tests.unit.desktop.composition import duty_company
from tests.unit.domain.builders import NOW


@pytest.fixture
def backend(tmp_path: Path) -> Iterator[Backend]:
    made = duty_company.opened(tmp_path, "13900000001")
    yield made
    made.close()


@contextmanager
def at(backend: Backend, minutes: float) -> Iterator[RuleDuty]:
    backend.clock = lambda: NOW + timedelta(minutes=minutes)
    yield RuleDuty(backend)


def _stoppage(store: Store) -> int:
    customer = store.save_customer(Customer(0, "恒隆", vip_level=2))
    details = OrderDetails(
        type_code="ac_repair",
        title="主机停机",
        customer_id=customer.id,
        customer_name="恒隆",
        contact_phone="13800138000",
        stopped=True,
        vip_level=2,
    )
    return take_call(store, details).id


def test_a_vip_stoppage_nobody_goes_to_reaches_the_supervisor_once(backend: Backend) -> None:
    with backend.store() as store:
        order_id = _stoppage(store)
    with at(backend, 14) as duty:
        assert duty.look(backend.clock()) == 0
    with at(backend, 16) as duty:
        assert duty.look(backend.clock()) == 1
        assert duty.look(backend.clock()) == 0
    with at(backend, 17) as another_console:
        another_console.look(backend.clock())
    with backend.queries() as queries:
        texts = [each for each in queries.outbox() if each.order_id == order_id]
        lines = [line for line in queries.feed() if line.kind == "rule_fired"]
        found = look_back(queries, NOW - timedelta(days=1), NOW + timedelta(hours=1))
    assert [(each.number, "主机停机" in each.text) for each in texts] == [("13900000001", True)]
    (line,) = lines
    phrase = line_sentence(line)
    assert phrase.template == "Rule “{card}”: {number}, text to {recipients}"
    assert phrase.params["recipients"] == "13900000001"
    assert (found.would["vip_stopped"], found.did["vip_stopped"]) == (1, 1)


def test_a_card_that_is_off_and_an_old_alarm_stay_quiet(backend: Backend) -> None:
    with backend.store() as store:
        _stoppage(store)
        company.change_setting(store, "card.vip_stopped.on", False)
    with at(backend, 16) as duty:
        assert duty.look(backend.clock()) == 0
    with backend.store() as store:
        company.change_setting(store, "card.vip_stopped.on", True)
    with at(backend, 60 * 13) as duty:
        duty.look(backend.clock())
    with backend.queries() as queries:
        assert not [m for m in queries.outbox() if m.number == "13900000001"]


def test_a_caller_at_night_is_told_when_the_office_opens(backend: Backend) -> None:
    night = 60 * 11  # 21:00 in Shanghai
    with backend.store() as store:
        company.change_setting(store, "company.calendar", "weekdays")
    with at(backend, night) as duty:
        with backend.store() as store:
            order = take_call(
                store,
                OrderDetails(
                    type_code="ac_repair",
                    title="漏水",
                    customer_name="张女士",
                    contact_phone="13800138000",
                ),
            )
        duty.look(backend.clock())
    with backend.queries() as queries:
        (text,) = [m for m in queries.outbox() if m.order_id == order.id]
    assert text.number == "13800138000"
    assert "3月10日" in text.text


def test_what_the_database_could_not_take_is_tried_again(
    backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    with backend.store() as store:
        _stoppage(store)

    def locked(actor: str, command_id: str | None = None) -> AbstractContextManager[Store]:
        raise StorageUnavailable("database_locked", path="", reason=f"{actor}{command_id}")

    with at(backend, 16) as duty:
        with monkeypatch.context() as patched:
            patched.setattr(backend, "quiet_store", locked)
            with pytest.raises(StorageUnavailable):
                duty.look(backend.clock())
        assert duty.look(backend.clock()) == 1


def test_parts_that_fall_below_their_least_quantity_are_told_once(backend: Backend) -> None:
    """PA-05: in one text for one step; parts that are back by then are not named."""
    with backend.store() as store:
        fan = save_part(store, Part(0, "风扇", "F-1", least_stock=4))
        pump = save_part(store, Part(0, "水泵", least_stock=2))
        fine = save_part(store, Part(0, "滤芯", least_stock=2))
        for part in (fan, pump, fine):
            receive(store, part.id, MAIN, 5)
    with backend.store() as store:
        for part in (fan, pump, fine):
            count(store, part.id, MAIN, 1)
    with backend.store() as store:
        receive(store, fine.id, MAIN, 9)
    with at(backend, 5) as duty:
        assert (duty.look(backend.clock()), duty.look(backend.clock())) == (1, 0)
    with at(backend, 6) as again:
        again.look(backend.clock())
    with backend.queries() as queries:
        texts = [each.text for each in queries.outbox()]
        fired = [line for line in queries.feed() if line.kind == "rule_summed"]
        found = look_back(queries, NOW - timedelta(days=1), NOW + timedelta(days=1))
    assert texts == ["【备件不足】风扇剩1（最低4）、水泵剩1（最低2），请补货。"]
    assert len(fired) == 1
    assert found.would["low_stock"] == 1
