"""``paidan sms …``: the modem from the command line, and what a PDU says."""

from __future__ import annotations

import json
import sys
import threading
import time
from argparse import ArgumentParser, Namespace, _SubParsersAction
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from desktop.cli import base
from domain.errors import DeviceUnavailable, StorageUnavailable
from domain.messaging.messages import OutgoingMessage, OutgoingState

if TYPE_CHECKING:
    from desktop.composition.backend import Backend
    from domain.ports.devices import ModemStatus


def register(commands: _SubParsersAction[ArgumentParser]) -> None:
    sms = commands.add_parser("sms", help="the SMS modem, and PDUs")
    verbs = sms.add_subparsers(dest="verb", required=True, metavar="VERB")
    decode = verbs.add_parser("decode", help="show what PDUs say ('-' reads one a line)")
    decode.add_argument("pdus", nargs="*", default=["-"], metavar="HEX")
    base.add_common(decode)
    decode.set_defaults(handler=run_decode)
    encode = verbs.add_parser("encode", help="show the PDUs a text becomes")
    encode.add_argument("--to", required=True, metavar="NUMBER")
    encode.add_argument("--text", required=True, metavar="TEXT")
    encode.add_argument("--report", action="store_true", help="ask for a delivery report")
    base.add_common(encode)
    encode.set_defaults(handler=run_encode)
    for name, text in (
        ("status", "state, signal and queue of the modem"),
        ("self-test", "try every step of the modem's start-up and say which fails"),
    ):
        verb = verbs.add_parser(name, help=text)
        verb.add_argument("--port", metavar="P", help="serial port or socket://host:port")
        base.add_common(verb)
        verb.set_defaults(handler=run_status if name == "status" else run_self_test)
    send = verbs.add_parser("send", help="send one text through the outbox")
    send.add_argument("--to", required=True, metavar="NUMBER")
    send.add_argument("--text", required=True, metavar="TEXT")
    send.add_argument("--port", metavar="P")
    base.add_common(send)
    send.set_defaults(handler=run_send)
    inbox = verbs.add_parser("inbox", help="received texts that wait for the clerk")
    base.add_common(inbox)
    inbox.set_defaults(handler=run_inbox)


def run_decode(args: Namespace) -> int:
    """One PDU: one object. Several, or '-': one JSON object a line."""
    from devices.pdu.describe import describe_pdu

    from_stdin = args.pdus == ["-"]
    lines: Iterable[str] = _stdin_lines() if from_stdin else args.pdus
    failed = 0
    count = 0
    for line in lines:
        shown = describe_pdu(line)
        count += 1
        failed += shown["error"] is not None
        if from_stdin or len(args.pdus) > 1 or args.json:
            sys.stdout.write(json.dumps(shown, ensure_ascii=False) + "\n")
        else:
            base.emit(args, shown)
    if failed == 0:
        return base.DONE
    return base.UNREADABLE if failed == count else base.PARTLY


def _stdin_lines() -> Iterator[str]:
    for line in sys.stdin:
        if line.strip():
            yield line.strip()


def run_encode(args: Namespace) -> int:
    from devices.pdu.describe import describe_text

    base.emit(args, describe_text(args.to, args.text, report=args.report))
    return base.DONE


def run_status(args: Namespace) -> int:
    from desktop.cli.opened import modem

    with modem(args, must_be_ready=False) as gateway:
        status = gateway.status()
    base.emit(args, {**base.plain_fields(status), **_waiting(args)})
    if status.device.is_usable:
        return base.DONE
    code = status.device.detail_code or "modem_not_ready"
    base.note(base.sentence(DeviceUnavailable(code, **{"port": status.port, **_own(status)})))
    return base.FAILED


def _own(status: ModemStatus) -> dict[str, object]:
    return dict(status.device.params)


def _waiting(args: Namespace) -> dict[str, int | None]:
    """Texts of the company that wait to be sent or read; None without a company."""
    from desktop.cli.opened import opened

    try:
        with opened(args) as company, company.queries() as queries:
            counts = queries.counts()
    except StorageUnavailable:
        return {"outbox": None, "tray": None}
    return {"outbox": counts.outbox, "tray": counts.tray}


def run_self_test(args: Namespace) -> int:
    from desktop.cli.opened import modem

    with modem(args, must_be_ready=False) as gateway:
        steps = gateway.self_test()
    shown = [base.plain_fields(step) for step in steps]
    marks = {True: "ok", False: "FAILED"}
    lines = [f"{marks[step.passed]:7}{step.code}  {step.detail}".rstrip() for step in steps]
    base.emit(args, {"steps": shown, "passed": all(step.passed for step in steps)}, lines)
    failed = [step.code for step in steps if not step.passed]
    if not failed:
        return base.DONE
    base.note(base.sentence(DeviceUnavailable("modem_steps_failed", steps=", ".join(failed))))
    return base.FAILED


def run_send(args: Namespace) -> int:
    """Through the company's outbox, so that the text is in the log and a console that holds the
    modem sends it; without one this process does."""
    from desktop.cli.opened import configured_port, opened
    from domain.usecases.messages import send_free_message

    port = args.port or configured_port()
    if not port:
        raise DeviceUnavailable("modem_not_configured")
    with opened(args) as company:
        with company.store() as store:
            message = send_free_message(store, args.to, args.text, hold_seconds=0)
        done = _sent(company, port, message.id)
    outcome = _OUTCOMES.get(done.state, done.state.value)
    code = done.error_code
    base.emit(args, {"id": done.id, "number": done.number, "outcome": outcome, "code": code})
    if outcome in ("sent", "held"):
        return base.DONE
    base.note(base.sentence(DeviceUnavailable(code or "modem_failure", number=done.number)))
    return base.FAILED


#: A console may hold the modem and be busy; longer than this nobody waits at a prompt.
_PATIENCE_S = 60.0
_OTHERS_S = 4.0
_LOOK_S = 0.2
_OUTCOMES = {OutgoingState.SENT: "sent", OutgoingState.DELIVERED: "sent"}


def _sent(company: Backend, port: str, message_id: int) -> OutgoingMessage:
    """The text as it stands once it was tried, or when patience ends."""
    from desktop.composition.message_desk import MessageDesk

    def look() -> OutgoingMessage:
        with company.queries() as queries:
            return next(each for each in queries.outbox(500) if each.id == message_id)

    failed: list[str] = []
    settled = threading.Event()

    def on_status(status: ModemStatus) -> None:
        if status.device.detail_code and not status.device.is_usable:
            failed.append(status.device.detail_code)
            settled.set()

    desk = MessageDesk(company, port, on_status=on_status)
    desk.start()
    until = time.monotonic() + _PATIENCE_S
    try:
        while time.monotonic() < until:
            message = look()
            if message.state not in (OutgoingState.HELD, OutgoingState.SENDING):
                break
            if settled.is_set():
                # Not by us, then: a console that holds the modem needs a moment at most.
                until = min(until, time.monotonic() + _OTHERS_S)
                settled.clear()
            settled.wait(_LOOK_S)
    finally:
        desk.stop()
    message = look()
    if message.state is OutgoingState.HELD and failed:
        # It stays in the outbox: the console sends it once the modem is well again.
        raise DeviceUnavailable(failed[-1], port=port)
    return message


def run_inbox(args: Namespace) -> int:
    from desktop.cli.opened import opened

    with opened(args) as company, company.queries() as queries:
        messages = queries.tray()
    lines = [f"{m.received_at.isoformat()}  {m.number}  {m.text}" for m in messages]
    base.emit(args, {"messages": [base.plain_fields(message) for message in messages]}, lines)
    return base.DONE
