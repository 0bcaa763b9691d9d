"""The simulated devices of the demo company, over the drivers of the real ones."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from desktop.composition.demo_day import DemoDevices
from devices.gsm_modem import GsmModem
from devices.transports import open_port
from domain.messaging.replies import parse_reply
from domain.ports.devices import (
    DeliveryReport,
    DeviceState,
    IncomingCall,
    ModemStatus,
    ReceivedSms,
    SendOutcome,
)

TECHNICIAN = "13800138000"
CUSTOMER = "13900139000"


class _Ear:
    def __init__(self) -> None:
        self.heard: list[ReceivedSms] = []
        self._some = threading.Condition()

    def on_message(self, message: ReceivedSms) -> bool:
        with self._some:
            self.heard.append(message)
            self._some.notify_all()
        return True

    def on_report(self, report: DeliveryReport) -> bool:
        del report
        return True

    def on_call(self, call: IncomingCall) -> None:
        del call

    def on_status(self, status: ModemStatus) -> None:
        del status

    def texts(self, count: int) -> list[str]:
        with self._some:
            assert self._some.wait_for(lambda: len(self.heard) >= count, 15.0)
            return [message.text for message in self.heard]


@pytest.fixture
def devices() -> Iterator[DemoDevices]:
    opened = DemoDevices.start(speed=600.0)
    yield opened
    opened.close()


@pytest.fixture
def ear() -> _Ear:
    return _Ear()


@pytest.fixture
def modem(devices: DemoDevices, ear: _Ear) -> Iterator[GsmModem]:
    gateway = GsmModem(lambda: open_port(devices.modem_port), ear)
    gateway.start()
    assert gateway.wait_for(DeviceState.READY, DeviceState.DEGRADED, timeout_s=15.0)
    yield gateway
    gateway.stop()


def test_a_technician_accepts_sets_out_arrives_and_finishes(modem: GsmModem, ear: _Ear) -> None:
    sent = modem.send(TECHNICIAN, "派单7号 14:00 恒隆广场 冷水机组停机。回1接单 2到场 3完工")
    assert sent.outcome is SendOutcome.SENT
    assert ear.texts(4) == ["7 1", "7号出发", "7 2", "7 3"]
    replies = [parse_reply(text, True) for text in ear.texts(4)]
    assert [reply.short_no for reply in replies if reply is not None] == [7, 7, 7, 7]
    assert len({reply.meaning for reply in replies if reply is not None}) == 4


def test_rework_is_only_finished_and_customers_rate(modem: GsmModem, ear: _Ear) -> None:
    modem.send(TECHNICIAN, "返工12号 恒隆广场:还在漏水。完工回3")
    assert ear.texts(1) == ["12 3"]
    modem.send(CUSTOMER, "您报修的“漏水”已处理完毕。请回复1到5评分,5为非常满意,谢谢!")
    rating = parse_reply(ear.texts(2)[1], False)
    assert rating is not None and rating.score in (3, 4, 5)


def test_who_is_told_not_to_come_says_nothing(devices: DemoDevices, modem: GsmModem) -> None:
    modem.send(TECHNICIAN, "取消7号 恒隆广场 不用去了。")
    assert len(devices.modem.wait_sent(1)) == 1
    assert devices.modem.network.script_of(TECHNICIAN) is None


def test_addresses_differ_and_closing_twice_is_harmless() -> None:
    devices = DemoDevices()
    assert len({devices.modem_port, devices.printer_address, devices.scanner_port}) == 3
    devices.close()
    devices.close()
