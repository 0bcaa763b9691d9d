"""What the console asks of modems, label printers and scanners.

Only Protocols and frozen values: the drivers live in ``devices``, the composition root joins both.
Every blocking call may take seconds (a text up to minutes) and belongs off the UI thread.
Callbacks arrive on the thread of the device.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Protocol

from domain.ports.device_status import DeviceState as DeviceState
from domain.ports.device_status import DeviceStatus as DeviceStatus

# --- text messages ----------------------------------------------------------------------------------


class SendOutcome(Enum):
    """``UNCERTAIN``: the network may have taken it. Never resend by machine, ask a person."""

    SENT = "sent"
    UNCERTAIN = "uncertain"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class SendResult:
    """``references``: one message reference (0..255) per part the network took, in order.

    ``retryable`` is only ever true of ``FAILED``: trying the same text again later makes sense."""

    outcome: SendOutcome
    parts: int = 1
    references: tuple[int, ...] = ()
    code: str = ""
    retryable: bool = False
    params: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ReceivedSms:
    """A whole text, its parts already joined.

    ``number`` as the network gave it, ``caller`` the same reduced to comparable digits.
    ``flags``: 'truncated', 'part_missing', 'binary', 'bad_timestamp', 'undecodable' (then ``text``
    is the hex of the PDU, so that nothing is lost) …; ``pdus`` are the originals."""

    number: str
    caller: str
    text: str
    received_at: datetime
    sent_at: datetime | None = None
    service_centre: str = ""
    parts: int = 1
    flags: tuple[str, ...] = ()
    pdus: tuple[str, ...] = ()


class DeliveryOutcome(Enum):
    DELIVERED = "delivered"
    PENDING = "pending"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class DeliveryReport:
    """About one part: match by ``reference``, ``number`` and age, most recent first (the reference
    is one octet and wraps). ``status`` is the octet of TS 23.040 9.2.3.15."""

    reference: int
    number: str
    caller: str
    status: int
    outcome: DeliveryOutcome
    received_at: datetime
    sent_at: datetime | None = None
    discharged_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class IncomingCall:
    """Reported when it starts and again, with ``ended_at``, when it is over. ``number`` may be ''
    (withheld); ``key`` is the same in both reports; ``name``: what the network says of the caller,
    '' mostly (known a moment later, it is reported once more)."""

    key: int
    number: str
    caller: str
    started_at: datetime
    rings: int = 1
    ended_at: datetime | None = None
    name: str = ""


class SimState(Enum):
    UNKNOWN = "unknown"
    READY = "ready"
    ABSENT = "absent"
    BUSY = "busy"
    PIN_REQUIRED = "pin_required"
    PUK_REQUIRED = "puk_required"
    FAILED = "failed"


class Registration(Enum):
    UNKNOWN = "unknown"
    NOT_REGISTERED = "not_registered"
    SEARCHING = "searching"
    HOME = "home"
    ROAMING = "roaming"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class ModemStatus:
    """``signal_bars`` 0..5, None when the modem does not know. ``queue``: texts waiting."""

    device: DeviceStatus
    port: str = ""
    manufacturer: str = ""
    model: str = ""
    revision: str = ""
    serial_number: str = ""
    operator: str = ""
    service_centre: str = ""
    sim: SimState = SimState.UNKNOWN
    registration: Registration = Registration.UNKNOWN
    signal_dbm: int | None = None
    signal_bars: int | None = None
    memory_used: int | None = None
    memory_total: int | None = None
    queue: int = 0
    last_sent_at: datetime | None = None
    last_received_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SelfTestStep:
    """``code`` names the step (port, answers, sim, network, signal, service_centre, memory,
    notices, centre_reply), ``detail`` what the modem said."""

    code: str
    passed: bool
    detail: str = ""


class ModemListener(Protocol):
    """Receives what the modem hears. ``on_message`` and ``on_report`` return True only once the
    matter is safely stored: the modem deletes its copy after that, and asks again otherwise."""

    def on_message(self, message: ReceivedSms) -> bool: ...
    def on_report(self, report: DeliveryReport) -> bool: ...
    def on_call(self, call: IncomingCall) -> None: ...
    def on_status(self, status: ModemStatus) -> None: ...


class SmsGateway(Protocol):
    """A modem. Unplugging and replugging is its own business; ``status`` says where it stands."""

    def start(self) -> None: ...
    def stop(self, timeout_s: float = 1.0) -> None: ...
    def status(self) -> ModemStatus: ...

    def send(
        self,
        number: str,
        text: str,
        report: bool = False,
        *,
        validity_minutes: int | None = 120,
        priority: int = 0,
    ) -> SendResult:
        """Block until the network took the text or did not. Smaller ``priority`` goes first.

        InvalidInput for a number or text that can never be sent."""

    def ask_network(self, code: str) -> str:
        """A service code such as ``*100#``; the answer's text. DeviceUnavailable without one."""

    def reject_call(self) -> None: ...
    def self_test(self) -> tuple[SelfTestStep, ...]: ...


class CallListener(Protocol):
    """Receives what a caller-id box or a voice modem hears."""

    def on_call(self, call: IncomingCall) -> None: ...
    def on_status(self, status: DeviceStatus) -> None: ...


# --- labels -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Bitmap:
    """A picture of one bit a dot: first dot in the highest bit, 1 is black, each row padded with
    0 bits to whole octets. ``len(rows) == height * octets_per_row``."""

    width: int
    height: int
    rows: bytes

    def __post_init__(self) -> None:
        if self.width < 1 or self.height < 1:
            raise ValueError("a bitmap needs at least one dot")
        if len(self.rows) != self.height * self.octets_per_row:
            raise ValueError("rows do not fit width and height")
        if spare := self.octets_per_row * 8 - self.width:
            mask = (1 << spare) - 1
            if any(
                octet & mask for octet in self.rows[self.octets_per_row - 1 :: self.octets_per_row]
            ):
                raise ValueError("padding bits must be 0")

    @property
    def octets_per_row(self) -> int:
        return (self.width + 7) // 8

    def row(self, y: int) -> bytes:
        start = y * self.octets_per_row
        return self.rows[start : start + self.octets_per_row]

    def dot(self, x: int, y: int) -> bool:
        """True for black."""
        return bool(self.rows[y * self.octets_per_row + x // 8] & (0x80 >> x % 8))

    def inverted(self) -> Bitmap:
        last = 0xFF << (self.octets_per_row * 8 - self.width) & 0xFF
        flipped = bytearray(octet ^ 0xFF for octet in self.rows)
        for end in range(self.octets_per_row - 1, len(flipped), self.octets_per_row):
            flipped[end] &= last
        return Bitmap(self.width, self.height, bytes(flipped))

    def ink_box(self) -> tuple[int, int, int, int] | None:
        """Smallest (left, top, right, bottom) around all black, right and bottom exclusive, left
        and right on whole octets (right at most ``width``); None for a blank picture."""
        step = self.octets_per_row
        inked = [y for y in range(self.height) if any(self.rows[y * step : (y + 1) * step])]
        if not inked:
            return None
        columns = [c for c in range(step) if any(self.rows[c::step])]
        return columns[0] * 8, inked[0], min((columns[-1] + 1) * 8, self.width), inked[-1] + 1

    def cropped(self, left: int, top: int, right: int, bottom: int) -> Bitmap:
        """``left`` must be a multiple of 8."""
        if left % 8:
            raise ValueError("left must be on an octet")
        width = right - left
        first, count = left // 8, (width + 7) // 8
        last = 0xFF << (count * 8 - width) & 0xFF
        out = bytearray()
        for y in range(top, bottom):
            piece = bytearray(self.row(y)[first : first + count])
            piece[-1] &= last
            out += piece
        return Bitmap(width, bottom - top, bytes(out))

    def cleared(self, left: int, top: int, right: int, bottom: int) -> Bitmap:
        """The same picture with that rectangle white."""
        left, right = max(left, 0), min(right, self.width)
        out = bytearray(self.rows)
        if left < right:
            first, last = left // 8, (right - 1) // 8 + 1
            # A row is one number: the rectangle is a run of ones in it.
            size, behind = last - first, last * 8 - right
            keep = ~(((1 << right - left) - 1) << behind)
            for y in range(max(top, 0), min(bottom, self.height)):
                start = y * self.octets_per_row + first
                kept = int.from_bytes(out[start : start + size], "big") & keep
                out[start : start + size] = kept.to_bytes(size, "big")
        return Bitmap(self.width, self.height, bytes(out))


@dataclass(frozen=True, slots=True)
class QrHint:
    """Tells a printer that draws QR codes itself what stands at (x, y) of the bitmap: ``text``
    (ASCII) at ``module_dots`` a module, ``modules`` a side without the quiet zone."""

    x: int
    y: int
    modules: int
    module_dots: int
    text: str
    level: str = "M"


@dataclass(frozen=True, slots=True)
class TextHint:
    """Tells a printer with fonts of its own what ASCII stands in the rectangle from (x, y) of the
    bitmap; ``height`` is that of its em square, ``width`` the room it may take, all in dots."""

    x: int
    y: int
    width: int
    height: int
    text: str


@dataclass(frozen=True, slots=True)
class LabelPicture:
    """A label, and what of it a printer could draw itself."""

    bitmap: Bitmap
    qr: QrHint | None = None
    texts: tuple[TextHint, ...] = ()


class PrintOutcome(Enum):
    """``SENT`` left the computer, nobody confirmed it. ``PRINTED`` the printer said so. ``HELD`` it
    is in the printer and comes out once the fault (``code``) is mended: do not send it again.
    ``REFUSED`` nothing was sent. ``UNCERTAIN`` the line broke half way: ask a person."""

    SENT = "sent"
    PRINTED = "printed"
    HELD = "held"
    REFUSED = "refused"
    UNCERTAIN = "uncertain"

    @property
    def is_done(self) -> bool:
        return self in (PrintOutcome.SENT, PrintOutcome.PRINTED)


@dataclass(frozen=True, slots=True)
class PrintResult:
    outcome: PrintOutcome
    code: str = ""
    params: Mapping[str, object] = field(default_factory=dict)


class PrinterCondition(Enum):
    PAPER_OUT = "paper_out"
    HEAD_OPEN = "head_open"
    RIBBON_OUT = "ribbon_out"
    PAUSED = "paused"
    JAM = "jam"
    TOO_HOT = "too_hot"
    BUFFER_FULL = "buffer_full"


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """``answers`` is False where the way to the printer is one-way (queue, file)."""

    device: DeviceStatus
    answers: bool = False
    conditions: tuple[PrinterCondition, ...] = ()
    is_printing: bool = False
    labels_left: int = 0


class LabelPrinter(Protocol):
    def print(
        self, bitmap: Bitmap, copies: int = 1, *, qr: QrHint | None = None
    ) -> PrintResult: ...
    def status(self) -> PrinterStatus: ...


# --- scanned codes ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ScannedCode:
    """``code`` is normalised for looking up, ``raw`` what the scanner sent (kept in the scan log),
    ``symbology`` '' when the scanner does not tell, ``gs1`` the parts of a GS1 code by their
    application identifier, ``source`` which scanner."""

    code: str
    raw: str
    source: str
    scanned_at: datetime
    symbology: str = ""
    gs1: Mapping[str, str] = field(default_factory=dict)


class ScanListener(Protocol):
    def on_scan(self, scan: ScannedCode) -> None: ...
    def on_status(self, status: DeviceStatus) -> None: ...


class CodeSource(Protocol):
    """A scanner on a line of its own. Keyboard scanners are watched by the desktop instead."""

    def start(self) -> None: ...
    def stop(self, timeout_s: float = 1.0) -> None: ...
    def status(self) -> DeviceStatus: ...
