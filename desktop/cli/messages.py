"""``paidan sms …``: the modem from the command line, and what a PDU says."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace, _SubParsersAction
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from desktop.cli import base
from domain.errors import DeviceUnavailable, StorageUnavailable

if TYPE_CHECKING:
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
    send = verbs.add_parser("send", help="send one text now")
    send.add_argument("--to", required=True, metavar="NUMBER")
    send.add_argument("--text", required=True, metavar="TEXT")
    send.add_argument("--report", action="store_true")
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
    from desktop.cli.opened import modem
    from domain.ports.devices import SendOutcome

    with modem(args) as gateway:
        result = gateway.send(args.to, args.text, report=args.report)
    base.emit(args, base.plain_fields(result))
    if result.outcome is SendOutcome.SENT:
        return base.DONE
    base.note(base.sentence(DeviceUnavailable(result.code or "modem_failure", **result.params)))
    return base.FAILED


def run_inbox(args: Namespace) -> int:
    from desktop.cli.opened import opened

    with opened(args) as company, company.queries() as queries:
        messages = queries.tray()
    lines = [f"{m.received_at.isoformat()}  {m.number}  {m.text}" for m in messages]
    base.emit(args, {"messages": [base.plain_fields(message) for message in messages]}, lines)
    return base.DONE
