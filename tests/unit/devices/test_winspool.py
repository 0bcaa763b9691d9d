"""The calls of winspool.drv, against a stand-in that reads and fills what ours point at."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest

from devices.label_printers.winspool import (
    DocInfo,
    PrinterInfo4,
    SpoolerError,
    WindowsSpooler,
    spool,
)
from domain.errors import DeviceUnavailable

_QUEUES = ("斑马 GK888t", "Gprinter GP-1324D")


class FakeWinspool:
    """``takes``: octets of a page before the disk is full."""

    def __init__(self, *, version: int = 3, takes: int = 1_000_000) -> None:
        self.version = version
        self.takes = takes
        self.open: list[int] = []
        self.jobs: list[tuple[str, str, bytes]] = []

    def OpenPrinterW(self, queue: str, handle: Any, _defaults: None) -> int:
        if queue not in _QUEUES:
            return 0
        handle._obj.value = 4711
        self.open.append(4711)
        return 1

    def ClosePrinter(self, handle: ctypes.c_void_p) -> int:
        self.open.remove(handle.value or 0)
        return 1

    def StartDocPrinterW(self, _handle: object, level: int, document: Any) -> int:
        info: DocInfo = document._obj
        assert (level, info.pOutputFile) == (1, None)
        self.jobs.append((str(info.pDocName), str(info.pDatatype), b""))
        return 1

    def StartPagePrinter(self, _handle: object) -> int:
        return 1

    def WritePrinter(self, _handle: object, data: bytes, length: int, written: Any) -> int:
        title, datatype, before = self.jobs[-1]
        self.jobs[-1] = (title, datatype, before + data[: min(length, self.takes)])
        written._obj.value = min(length, self.takes)
        return 1

    def EndPagePrinter(self, _handle: object) -> int:
        return 1

    def EndDocPrinter(self, _handle: object) -> int:
        return 1

    def GetPrinterDriverW(
        self, _handle: object, _all: None, level: int, buffer: Any, size: int, needed: Any
    ) -> int:
        assert level == 2
        needed._obj.value = 600
        if size < 600:
            return 0
        ctypes.memmove(buffer, self.version.to_bytes(4, "little"), 4)
        return 1

    def EnumPrintersW(
        self, _flags: int, _name: None, level: int, buffer: Any, size: int, needed: Any, count: Any
    ) -> int:
        assert level == 4
        filled = (PrinterInfo4 * len(_QUEUES))(*(PrinterInfo4(name) for name in _QUEUES))
        needed._obj.value = ctypes.sizeof(filled)
        if size < ctypes.sizeof(filled):
            return 0
        count._obj.value = len(_QUEUES)
        self.kept = filled  # the names live beside the buffer
        ctypes.memmove(buffer, filled, ctypes.sizeof(filled))
        return 1


def test_structures_are_as_windows_has_them() -> None:
    if ctypes.sizeof(ctypes.c_void_p) != 8:
        pytest.skip("the numbers are those of 64 bits")
    assert (ctypes.sizeof(DocInfo), ctypes.sizeof(PrinterInfo4)) == (24, 24)


def test_a_label_goes_out_octet_by_octet_and_the_queue_is_closed() -> None:
    api = FakeWinspool()
    spooler = WindowsSpooler(api, lambda: 0)
    assert spooler.queues() == list(_QUEUES)
    data = bytes(range(256))
    assert spool(_QUEUES[0], data, "派单台", spooler) == "RAW"
    assert api.jobs == [("派单台", "RAW", data)]
    assert api.open == []


def test_the_driver_says_how_it_is_spoken_to() -> None:
    assert spool(_QUEUES[1], b"x", "Paidan", WindowsSpooler(FakeWinspool(version=4), int)) == (
        "XPS_PASS"
    )


def test_a_label_half_taken_is_not_sent_again() -> None:
    api = FakeWinspool(takes=3)
    with pytest.raises(DeviceUnavailable) as refusal:
        spool(_QUEUES[0], b"^XA^XZ", "Paidan", WindowsSpooler(api, lambda: 112))
    assert refusal.value.params["reason"] == "WritePrinter: 112"
    assert api.jobs == [("Paidan", "RAW", b"^XA")]
    assert api.open == []


def test_a_queue_that_is_not_there() -> None:
    with pytest.raises(SpoolerError, match="OpenPrinter: 1801"):
        WindowsSpooler(FakeWinspool(), lambda: 1801).send("LPT9", "Paidan", "RAW", b"x")
