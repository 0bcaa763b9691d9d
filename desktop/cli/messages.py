"""``paidan sms …``: the modem from the command line, and what a PDU says."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace, _SubParsersAction
from collections.abc import Iterable, Iterator
from typing import Any

from desktop.cli import base


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
    from desktop.cli.opened import modem, opened

    with opened(args) as company, modem(args) as gateway:
        status = gateway.status()
        with company.queries() as queries:
            counts = queries.counts()
        base.emit(args, {**base.plain_fields(status), "queue": counts.outbox, "tray": counts.tray})
    return base.DONE if status.device.is_usable else base.FAILED


def run_self_test(args: Namespace) -> int:
    from desktop.cli.opened import modem

    with modem(args) as gateway:
        steps = gateway.self_test()
    shown: list[dict[str, Any]] = [base.plain_fields(step) for step in steps]
    base.emit(args, {"steps": shown})
    return base.DONE if all(step.get("ok", step.get("passed", True)) for step in shown) else 1


def run_send(args: Namespace) -> int:
    from desktop.cli.opened import modem
    from domain.ports.devices import SendOutcome

    with modem(args) as gateway:
        result = gateway.send(args.to, args.text, report=args.report)
    base.emit(args, base.plain_fields(result))
    return base.DONE if result.outcome is SendOutcome.SENT else base.FAILED


def run_inbox(args: Namespace) -> int:
    from desktop.cli.opened import opened

    with opened(args) as company, company.queries() as queries:
        messages = queries.tray()
    base.emit(args, {"messages": [base.plain_fields(message) for message in messages]})
    return base.DONE
