"""The modem, PDUs, simulated devices and the duties from the command line."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from devices.label_printers import Language, PrinterOptions, RawLabelPrinter, network_printer
from devices.simulators import SimulatedModem
from tests.conftest import ROOT
from tests.unit.desktop.cli.conftest import CommandLine

NUMBER = "13800138000"


@contextmanager
def running(paidan: CommandLine, *words: object) -> Iterator[subprocess.Popen[str]]:
    """A command that runs until it is told to stop."""
    with subprocess.Popen(
        paidan.command(*words),
        cwd=ROOT,
        env=paidan.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()


def test_a_pdu_says_what_it_is(paidan: CommandLine) -> None:
    made = paidan("sms", "encode", "--to", NUMBER, "--text", "派单 7", "--report", "--json").json
    assert made["encoding"] == "UCS-2" or made["encoding"].lower().startswith("ucs")
    (pdu,) = made["pdus"]
    said = paidan("sms", "decode", pdu, "--json").json
    assert (said["kind"], said["text"], said["error"]) == ("submit", "派单 7", None)
    assert said["report_wanted"] is True
    several = paidan("sms", "decode", "-", typed=f"{pdu}\nnot hex\n")
    first, second = map(json.loads, several.out.splitlines())
    assert (first["text"], second["error"] is None) == ("派单 7", False)
    assert several.status == 4
    assert paidan("sms", "decode", "zz", "--json").status == 3


def test_the_modem_s_state_and_a_text(paidan: CommandLine) -> None:
    with SimulatedModem("quectel") as modem:
        port = ("--port", modem.address)
        status = paidan("sms", "status", *port, "--json")
        assert status.status == 0, status.err
        assert status.json["device"]["state"] == "ready"
        assert status.json["signal_bars"] in range(6)
        assert status.json["outbox"] == 0
        tested = paidan("sms", "self-test", *port, "--json").json
        assert tested["passed"] is True
        assert "port" in {step["code"] for step in tested["steps"]}
        sent = paidan("sms", "send", "--to", NUMBER, "--text", "派单 7", *port, "--json").json
        assert (sent["outcome"], sent["number"]) == ("sent", NUMBER)
        assert sent["id"] > 0  # it went through the outbox: the log has it
        assert [(text.number, text.text) for text in modem.sent] == [(NUMBER, "派单 7")]


def test_no_modem_is_one_sentence(paidan: CommandLine) -> None:
    none = paidan("sms", "send", "--to", NUMBER, "--text", "x", "--json")
    assert (none.status, none.json["error"]["code"]) == (1, "modem_not_configured")
    gone = paidan("sms", "self-test", "--port", "/dev/nothing-is-here", "--json")
    assert gone.status == 1
    assert gone.json["steps"][0]["passed"] is False


def test_the_tray(paidan: CommandLine) -> None:
    assert paidan("sms", "inbox", "--json").json == {"messages": []}


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_simulated_printer_until_it_is_stopped(paidan: CommandLine) -> None:
    with running(paidan, "simulate", "printer", "--profile", "zpl") as process:
        assert process.stdout is not None
        host, port = process.stdout.readline().strip().removeprefix("socket://").split(":")
        options = PrinterOptions(Language.ZPL)
        printer = RawLabelPrinter(network_printer(host, int(port)), options)
        assert printer.status().answers
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate(timeout=20)
    assert (process.returncode, err) == (0, "")


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_simulated_modem_obeys_what_is_typed(paidan: CommandLine) -> None:
    with running(paidan, "simulate", "modem", "--json") as process:
        assert process.stdin is not None and process.stdout is not None
        assert set(json.loads(process.stdout.readline())) == {"port"}
        process.stdin.write("dance\n")
        process.stdin.flush()
        assert process.stderr is not None
        assert "not understood: dance" in process.stderr.readline()
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=20)
    assert (process.returncode, out) == (0, "")


def test_what_a_simulator_can_do(paidan: CommandLine) -> None:
    known = paidan("simulate", "printer", "--profile", "list", "--json").json
    assert "zpl" in known["profiles"]
    assert known["faults"]
    wrong = paidan("simulate", "printer", "--profile", "dot-matrix", "--json")
    assert (wrong.status, wrong.json["error"]["code"]) == (1, "simulator_profile_unknown")


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_duties_run_until_stopped(paidan: CommandLine) -> None:
    with running(paidan, "duties", "--json") as process:
        assert process.stderr is not None
        assert process.stderr.readline().startswith("running")
        process.send_signal(signal.SIGTERM)
        out, _ = process.communicate(timeout=20)
    assert process.returncode == 0
    assert json.loads(out)["port"] == ""
