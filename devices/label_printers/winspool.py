"""Raw octets into a Windows print queue: five calls of winspool.drv."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from typing import Any, Protocol

from domain.errors import DeviceUnavailable


class SpoolerError(Exception):
    """``number``: the Windows error."""

    def __init__(self, call: str, number: int) -> None:
        self.call = call
        self.number = number
        super().__init__(f"{call}: {number}")


class Spooler(Protocol):
    """The calls we need; each raises SpoolerError."""

    def driver_version(self, queue: str) -> int:
        """3 for the usual drivers, 4 for those that only take XPS."""

    def send(self, queue: str, title: str, datatype: str, data: bytes) -> None: ...
    def queues(self) -> list[str]: ...


def spool(queue: str, data: bytes, title: str, spooler: Spooler | None = None) -> str:
    """Hand ``data`` to ``queue``; the datatype that was accepted.

    Version 4 drivers swallow RAW without a word and want XPS_PASS; others are asked for RAW first.
    DeviceUnavailable('printer_queue_failed')."""
    spooler = spooler or system_spooler()
    datatypes = ["RAW", "XPS_PASS"]
    try:
        if spooler.driver_version(queue) >= 4:
            datatypes.reverse()
    except SpoolerError:
        pass  # an old spooler that cannot say so takes RAW
    failure: SpoolerError | None = None
    for datatype in datatypes:
        try:
            spooler.send(queue, title, datatype, data)
        except SpoolerError as error:
            failure = error
            if error.call == "WritePrinter":
                break  # some of it may come out already
        else:
            return datatype
    raise DeviceUnavailable("printer_queue_failed", queue=queue, reason=str(failure))


def system_spooler() -> Spooler:
    """DeviceUnavailable('printer_no_queues') anywhere but on Windows."""
    if sys.platform == "win32":
        api = ctypes.WinDLL("winspool.drv", use_last_error=True)
        return WindowsSpooler(api, ctypes.get_last_error)
    else:  # noqa: RET505 - each half is checked for its own system
        raise DeviceUnavailable("printer_no_queues")


class DocInfo(ctypes.Structure):
    """DOC_INFO_1W"""

    _fields_ = [
        ("pDocName", ctypes.c_wchar_p),
        ("pOutputFile", ctypes.c_wchar_p),
        ("pDatatype", ctypes.c_wchar_p),
    ]


class PrinterInfo4(ctypes.Structure):
    """PRINTER_INFO_4W"""

    _fields_ = [
        ("pPrinterName", ctypes.c_wchar_p),
        ("pServerName", ctypes.c_wchar_p),
        ("Attributes", ctypes.c_uint32),
    ]


class WindowsSpooler:
    """``api``: winspool.drv; ``last_error``: the number of the call that failed last."""

    _LOCAL_AND_CONNECTED = 0x2 | 0x4

    def __init__(self, api: Any, last_error: Callable[[], int]) -> None:
        self._api = api
        self._last_error = last_error

    def driver_version(self, queue: str) -> int:
        handle = self._open(queue)
        try:
            needed = ctypes.c_uint32()
            self._api.GetPrinterDriverW(handle, None, 2, None, 0, ctypes.byref(needed))
            buffer = ctypes.create_string_buffer(max(needed.value, 4))
            if not self._api.GetPrinterDriverW(
                handle, None, 2, buffer, len(buffer), ctypes.byref(needed)
            ):
                raise self._failed("GetPrinterDriver")
            return int.from_bytes(buffer.raw[:4], "little")
        finally:
            self._api.ClosePrinter(handle)

    def send(self, queue: str, title: str, datatype: str, data: bytes) -> None:
        handle = self._open(queue)
        try:
            document = DocInfo(title, None, datatype)
            if not self._api.StartDocPrinterW(handle, 1, ctypes.byref(document)):
                raise self._failed("StartDocPrinter")
            try:
                self._write(handle, data)
            finally:
                self._api.EndDocPrinter(handle)
        finally:
            self._api.ClosePrinter(handle)

    def queues(self) -> list[str]:
        needed, count = ctypes.c_uint32(), ctypes.c_uint32()
        told = (ctypes.byref(needed), ctypes.byref(count))
        flags = self._LOCAL_AND_CONNECTED
        self._api.EnumPrintersW(flags, None, 4, None, 0, *told)
        buffer = ctypes.create_string_buffer(max(needed.value, 1))
        if not self._api.EnumPrintersW(flags, None, 4, buffer, len(buffer), *told):
            raise self._failed("EnumPrinters")
        found = ctypes.cast(buffer, ctypes.POINTER(PrinterInfo4))
        return [str(found[place].pPrinterName) for place in range(count.value)]

    def _open(self, queue: str) -> ctypes.c_void_p:
        handle = ctypes.c_void_p()
        if not self._api.OpenPrinterW(queue, ctypes.byref(handle), None):
            raise self._failed("OpenPrinter")
        return handle

    def _write(self, handle: ctypes.c_void_p, data: bytes) -> None:
        if not self._api.StartPagePrinter(handle):
            raise self._failed("StartPagePrinter")
        written = ctypes.c_uint32()
        good = self._api.WritePrinter(handle, data, len(data), ctypes.byref(written))
        failure = self._failed("WritePrinter")
        self._api.EndPagePrinter(handle)
        if not good or written.value != len(data):
            raise failure

    def _failed(self, call: str) -> SpoolerError:
        return SpoolerError(call, self._last_error())
