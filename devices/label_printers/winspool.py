"""Raw octets into a Windows print queue: five calls of winspool.drv."""

from __future__ import annotations

import ctypes
import sys
from typing import Protocol

from domain.errors import DeviceUnavailable

if sys.platform == "win32":
    from ctypes import wintypes


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
        else:
            return datatype
    raise DeviceUnavailable("printer_queue_failed", queue=queue, reason=str(failure))


def system_spooler() -> Spooler:
    """DeviceUnavailable('printer_no_queues') anywhere but on Windows."""
    if sys.platform == "win32":
        return _WindowsSpooler()
    raise DeviceUnavailable("printer_no_queues")


if sys.platform == "win32":

    class _DocInfo(ctypes.Structure):
        _fields_ = [
            ("pDocName", wintypes.LPWSTR),
            ("pOutputFile", wintypes.LPWSTR),
            ("pDatatype", wintypes.LPWSTR),
        ]

    class _PrinterInfo4(ctypes.Structure):
        _fields_ = [
            ("pPrinterName", wintypes.LPWSTR),
            ("pServerName", wintypes.LPWSTR),
            ("Attributes", wintypes.DWORD),
        ]

    class _WindowsSpooler:
        _LOCAL_AND_CONNECTED = 0x2 | 0x4

        def __init__(self) -> None:
            self._api = ctypes.WinDLL("winspool.drv", use_last_error=True)

        def driver_version(self, queue: str) -> int:
            handle = self._open(queue)
            try:
                needed = wintypes.DWORD()
                self._api.GetPrinterDriverW(handle, None, 2, None, 0, ctypes.byref(needed))
                buffer = ctypes.create_string_buffer(max(needed.value, 4))
                if not self._api.GetPrinterDriverW(
                    handle, None, 2, buffer, len(buffer), ctypes.byref(needed)
                ):
                    raise SpoolerError("GetPrinterDriver", ctypes.get_last_error())
                return int.from_bytes(buffer.raw[:4], "little")
            finally:
                self._api.ClosePrinter(handle)

        def send(self, queue: str, title: str, datatype: str, data: bytes) -> None:
            handle = self._open(queue)
            try:
                document = _DocInfo(title, None, datatype)
                if not self._api.StartDocPrinterW(handle, 1, ctypes.byref(document)):
                    raise SpoolerError("StartDocPrinter", ctypes.get_last_error())
                try:
                    self._write(handle, data)
                finally:
                    self._api.EndDocPrinter(handle)
            finally:
                self._api.ClosePrinter(handle)

        def queues(self) -> list[str]:
            needed, count = wintypes.DWORD(), wintypes.DWORD()
            flags = self._LOCAL_AND_CONNECTED
            self._api.EnumPrintersW(
                flags, None, 4, None, 0, ctypes.byref(needed), ctypes.byref(count)
            )
            buffer = ctypes.create_string_buffer(max(needed.value, 1))
            if not self._api.EnumPrintersW(
                flags, None, 4, buffer, needed, ctypes.byref(needed), ctypes.byref(count)
            ):
                raise SpoolerError("EnumPrinters", ctypes.get_last_error())
            found = ctypes.cast(buffer, ctypes.POINTER(_PrinterInfo4))
            return [str(found[i].pPrinterName) for i in range(count.value)]

        def _open(self, queue: str) -> wintypes.HANDLE:
            handle = wintypes.HANDLE()
            if not self._api.OpenPrinterW(queue, ctypes.byref(handle), None):
                raise SpoolerError("OpenPrinter", ctypes.get_last_error())
            return handle

        def _write(self, handle: wintypes.HANDLE, data: bytes) -> None:
            if not self._api.StartPagePrinter(handle):
                raise SpoolerError("StartPagePrinter", ctypes.get_last_error())
            written = wintypes.DWORD()
            good = self._api.WritePrinter(handle, data, len(data), ctypes.byref(written))
            number = ctypes.get_last_error()
            self._api.EndPagePrinter(handle)
            if not good or written.value != len(data):
                raise SpoolerError("WritePrinter", number)
