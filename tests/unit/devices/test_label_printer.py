"""Printing on every kind of line, against a printer that runs out of paper."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from devices.label_printers import (
    FileConnection,
    Label,
    Language,
    LineConnection,
    PrinterOptions,
    QueueConnection,
    RawLabelPrinter,
    encode,
    list_queues,
    network_printer,
    serial_printer,
)
from devices.label_printers.status import read_escpos, read_tspl, read_zpl
from devices.label_printers.winspool import SpoolerError, spool
from devices.simulators import SimulatedPrinter
from devices.simulators.endpoints import serial_endpoint
from devices.simulators.printer import PRINTER_FAULTS
from devices.transports import PortAddress, SerialLine
from domain.errors import DeviceUnavailable, InvalidInput
from domain.ports.devices import (
    Bitmap,
    DeviceState,
    PrinterCondition,
    PrintOutcome,
    PrintResult,
)
from tests.unit.devices.pictures import CODE, label, read_code


def driver(
    simulator: SimulatedPrinter, options: PrinterOptions | None = None, **timing: float
) -> RawLabelPrinter:
    options = options or PrinterOptions(simulator.language)
    address = PortAddress.parse(simulator.address)
    connection: LineConnection
    if address.is_socket:
        connection = network_printer(address.host, address.port, refused_again_s=(0.01, 0.02))
    else:
        line = SerialLine(baud=115200, flow="rtscts")
        connection = serial_printer(address, simulator.language, line)
    return RawLabelPrinter(
        connection,
        options,
        **{"ask_s": 0.3, "poll_s": 0.01, "confirm_s": 3.0, **timing},
    )


@contextlib.contextmanager
def printing(
    language: Language = Language.ZPL, faults: str = "", *, is_serial: bool = False
) -> Iterator[tuple[SimulatedPrinter, RawLabelPrinter]]:
    endpoint = serial_endpoint("printer") if is_serial else None
    with SimulatedPrinter(language, faults, endpoint=endpoint) as simulator:
        yield simulator, driver(simulator)


def numbered(count: int) -> list[Label]:
    """Labels with a code each; small, so that many are quick."""
    return [Label(label(240, 160, 4, f"JD-{number:04d}")[0]) for number in range(1, count + 1)]


def codes(bitmaps: list[Bitmap]) -> list[str | None]:
    return [read_code(bitmap) for bitmap in bitmaps]


@pytest.mark.parametrize("is_serial", [False, True])
@pytest.mark.parametrize("language", Language)
def test_a_label_comes_out(language: Language, is_serial: bool) -> None:
    bitmap, qr = label(384, 240, 5)
    with printing(language, "stray", is_serial=is_serial) as (simulator, printer):
        result = printer.print(bitmap, 2, qr=qr)
        assert result.outcome is PrintOutcome.PRINTED
        printed = simulator.wait_labels(2)
        assert codes(printed) == [CODE, CODE]
        assert printed[0].rows == bitmap.rows
        assert printer.status().device.state is DeviceState.READY


@pytest.mark.parametrize("language", Language)
def test_a_printer_that_never_answers_is_printed_on_all_the_same(language: Language) -> None:
    with printing(language, "silent") as (simulator, printer):
        assert printer.print(label(240, 160, 4)[0]).outcome is PrintOutcome.SENT
        assert len(simulator.wait_labels(1)) == 1
        assert not printer.status().answers


@pytest.mark.parametrize("language", Language)
def test_paper_out_at_one_goes_on_with_the_next(language: Language) -> None:
    labels = numbered(9)
    results: list[tuple[int, PrintOutcome]] = []

    def note(index: int, result: PrintResult) -> None:
        results.append((index, result.outcome))

    with printing(language, "paper=5") as (simulator, printer):
        end = printer.print_job(labels, note)
        # Five are out, the sixth is in the printer; the seventh was never sent.
        assert (end.next_label, end.code) == (6, "printer_paper_out")
        assert results[-1] == (5, PrintOutcome.HELD)
        assert simulator.held == 1
        status = printer.status()
        assert status.conditions == (PrinterCondition.PAPER_OUT,)
        assert (status.device.state, status.device.detail_code) == (
            DeviceState.DEGRADED,
            "printer_paper_out",
        )
        # Going on without paper changes nothing.
        again = printer.print_job(labels, note, start=end.next_label)
        assert (again.next_label, results[-1]) == (6, (6, PrintOutcome.REFUSED))
        simulator.load_paper(100)
        done = printer.print_job(labels, note, start=again.next_label)
        assert (done.next_label, done.code) == (9, "")
        printed = simulator.wait_labels(9)
        # Every label once, in order.
        assert codes(printed) == [f"JD-{number:04d}" for number in range(1, 10)]


@pytest.mark.parametrize(
    ("language", "fault", "code"),
    [
        (Language.ZPL, "head-open", "printer_head_open"),
        (Language.TSPL, "head-open", "printer_head_open"),
        (Language.ESCPOS, "head-open", "printer_head_open"),
        (Language.ZPL, "ribbon-out", "printer_ribbon_out"),
        (Language.TSPL, "ribbon-out", "printer_ribbon_out"),
        (Language.ZPL, "paused", "printer_paused"),
        (Language.TSPL, "paused", "printer_paused"),
    ],
)
def test_nothing_is_sent_to_a_printer_that_is_not_well(
    language: Language, fault: str, code: str
) -> None:
    with printing(language, fault) as (simulator, printer):
        result = printer.print(label(240, 160, 4)[0])
        assert (result.outcome, result.code) == (PrintOutcome.REFUSED, code)
        assert simulator.held == 0
        simulator.mend(fault)
        assert printer.print(label(240, 160, 4)[0]).outcome is PrintOutcome.PRINTED


def test_a_slow_printer_is_waited_for() -> None:
    with printing(faults="slow=0.1") as (simulator, printer):
        end = printer.print_job(numbered(3), lambda _index, _result: None)
        assert end.next_label == 3
        assert len(simulator.labels) == 3


def test_a_printer_slower_than_our_patience_is_only_said_to_have_it() -> None:
    with SimulatedPrinter(faults="slow=1.5") as simulator:
        printer = driver(simulator, confirm_s=0.1)
        assert printer.print(label(240, 160, 4)[0]).outcome is PrintOutcome.SENT


def test_a_line_that_breaks_leaves_doubt_about_one_label() -> None:
    with printing(faults="silent,hang-up=3000") as (simulator, printer):
        results: list[PrintResult] = []
        big = [Label(label(800, 1200, 6, f"JD-{n:04d}")[0]) for n in range(4)]
        options = PrinterOptions(Language.TSPL)
        printer = driver(simulator, options)
        end = printer.print_job(big, lambda _index, result: results.append(result))
        assert results[-1].outcome in (PrintOutcome.UNCERTAIN, PrintOutcome.SENT)
        if end.code:
            assert end.code == "device_unplugged"
            assert end.next_label == len(results)


def test_a_job_can_be_stopped_between_labels() -> None:
    with printing() as (simulator, printer):
        count = [0]

        def note(_index: int, _result: PrintResult) -> None:
            count[0] += 1

        end = printer.print_job(numbered(5), note, should_stop=lambda: count[0] >= 2)
        assert (end.next_label, end.code) == (2, "print_job_stopped")
        assert len(simulator.wait_labels(2)) == 2


def test_a_printer_that_is_not_there() -> None:
    with SimulatedPrinter() as simulator:
        printer = driver(simulator)
        simulator.unplug()
        result = printer.print(label(240, 160, 4)[0])
        assert (result.outcome, result.code) == (PrintOutcome.REFUSED, "port_refused")
        status = printer.status()
        assert (status.device.state, status.device.detail_code) == (
            DeviceState.ABSENT,
            "port_refused",
        )


def test_a_label_that_cannot_be_encoded_is_an_error_of_ours() -> None:
    with SimulatedPrinter() as simulator:
        printer = driver(simulator, PrinterOptions(head_dots=384))
        with pytest.raises(InvalidInput, match="label_too_wide"):
            printer.print(label(480, 320)[0])
        # The connection was given back all the same.
        assert printer.print(label(240, 160, 4)[0]).outcome is PrintOutcome.PRINTED


def test_flow_control_that_eats_octets_is_refused() -> None:
    line = SerialLine(flow="xonxoff")
    for language in (Language.TSPL, Language.ESCPOS):
        with pytest.raises(InvalidInput, match="printer_flow_control"):
            serial_printer(PortAddress("COM1"), language, line)
    serial_printer(PortAddress("COM1"), Language.ZPL, line)


def test_pictures_are_kept_for_looking_at(tmp_path: Path) -> None:
    with printing() as (simulator, printer):
        printer.print(label(240, 160, 4)[0], 2)
        simulator.wait_labels(2)
        assert len(simulator.save(tmp_path / "out")) == 2


def test_every_printer_fault_has_been_tried() -> None:
    tried = Path(__file__).read_text(encoding="utf-8")
    assert [name for name in PRINTER_FAULTS if name not in tried] == []


# --- what printers answer ---------------------------------------------------------------------------


def test_zpl_status() -> None:
    first = b"\x02030,1,0,0800,002,0,0,0,000,0,0,0\x03\r\n"
    second = b"\x02000,0,1,0,0,2,4,0,00000003,1,000\x03\r\n"
    assert read_zpl(first) is None
    answer = read_zpl(b"junk" + first + second + b"\x021234,0\x03\r\n")
    assert answer is not None
    assert answer.conditions == (PrinterCondition.PAPER_OUT, PrinterCondition.HEAD_OPEN)
    assert answer.labels_left == 5
    assert read_zpl(b"\x021,2\x03\x023\x03") is None


def test_tspl_status() -> None:
    assert read_tspl(b"") is None
    ready = read_tspl(b"\x00")
    assert ready is not None
    assert ready.conditions == ()
    worst = read_tspl(b"\xff\x3f")
    assert worst is not None
    assert len(worst.conditions) == 5
    assert worst.is_printing


def test_escpos_status_ignores_stray_octets() -> None:
    assert read_escpos(b"\x12") is None
    assert read_escpos(b"\x00\x06\xff") is None
    ready = read_escpos(b"\x00\x12\x06\x12")
    assert ready is not None
    assert ready.conditions == ()
    bad = read_escpos(b"\x36\x72")
    assert bad is not None
    assert bad.conditions == (PrinterCondition.HEAD_OPEN, PrinterCondition.PAPER_OUT)


# --- queues and files -------------------------------------------------------------------------------


def test_a_file_collects_jobs(tmp_path: Path) -> None:
    path = tmp_path / "new" / "labels.zpl"
    printer = RawLabelPrinter(FileConnection(path), PrinterOptions())
    bitmap = label(240, 160, 4)[0]
    for _ in range(2):
        assert printer.print(bitmap).outcome is PrintOutcome.SENT
    assert path.read_bytes() == encode(bitmap, PrinterOptions()) * 2
    status = printer.status()
    assert (status.answers, status.device.state) == (False, DeviceState.READY)


def test_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    printer = RawLabelPrinter(FileConnection(tmp_path / "file" / "x"), PrinterOptions())
    result = printer.print(label(240, 160, 4)[0])
    assert (result.outcome, result.code) == (PrintOutcome.REFUSED, "printer_file_failed")


@pytest.fixture
def print_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Programs in the place of lp and lpstat that note what they are given."""
    if os.name != "posix":
        pytest.skip("queues are reached otherwise here")
    folder = tmp_path / "bin"
    folder.mkdir()
    lp = f"""#!/bin/sh
for word in "$@"; do printf '%s\\n' "$word"; done > {tmp_path}/arguments
if [ "$2" = broken ]; then echo "lp: queue is not there" >&2; exit 1; fi
cat > {tmp_path}/job
"""
    for name, text in (("lp", lp), ("lpstat", "#!/bin/sh\nprintf 'Zebra\\nGprinter\\n'\n")):
        (folder / name).write_text(text, encoding="utf-8")
        (folder / name).chmod(stat.S_IRWXU)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


def test_a_queue_gets_the_job_untouched(print_system: Path) -> None:
    options = PrinterOptions(Language.TSPL)
    bitmap = label(240, 160, 4)[0]
    queue = "label printer; $(reboot)"
    printer = RawLabelPrinter(QueueConnection(queue), options)
    assert printer.print(bitmap).outcome is PrintOutcome.SENT
    assert (print_system / "job").read_bytes() == encode(bitmap, options)
    arguments = (print_system / "arguments").read_text(encoding="utf-8").splitlines()
    assert arguments == ["-d", queue, "-t", "Paidan", "-o", "raw", "-"]
    assert list_queues() == ("Gprinter", "Zebra")


def test_a_queue_that_refuses_says_why(print_system: Path) -> None:
    printer = RawLabelPrinter(QueueConnection("broken"), PrinterOptions())
    result = printer.print(label(240, 160, 4)[0])
    assert (result.outcome, result.code) == (PrintOutcome.REFUSED, "printer_queue_failed")
    assert result.params["reason"] == "lp: queue is not there"


def test_a_computer_without_queues(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if os.name != "posix":
        pytest.skip("queues are reached otherwise here")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert list_queues() == ()
    result = RawLabelPrinter(QueueConnection("Zebra"), PrinterOptions()).print(
        label(240, 160, 4)[0]
    )
    assert (result.outcome, result.code) == (PrintOutcome.REFUSED, "printer_no_queues")


class FakeSpooler:
    """Windows, as far as we call it."""

    def __init__(self, version: int = 3, *, refuses: tuple[str, ...] = ()) -> None:
        self.version = version
        self.refuses = refuses
        self.jobs: list[tuple[str, str, str, bytes]] = []

    def driver_version(self, queue: str) -> int:
        if self.version == 0:
            raise SpoolerError("GetPrinterDriver", 87)
        return self.version

    def send(self, queue: str, title: str, datatype: str, data: bytes) -> None:
        if datatype in self.refuses:
            raise SpoolerError("StartDocPrinter", 1804)
        self.jobs.append((queue, title, datatype, data))

    def queues(self) -> list[str]:
        return ["Zebra"]


@pytest.mark.parametrize(
    ("version", "refuses", "datatype"),
    [(3, (), "RAW"), (0, (), "RAW"), (4, (), "XPS_PASS"), (3, ("RAW",), "XPS_PASS")],
)
def test_windows_drivers_of_both_kinds(
    version: int, refuses: tuple[str, ...], datatype: str
) -> None:
    spooler = FakeSpooler(version, refuses=refuses)
    assert spool("Zebra", b"^XA^XZ", "Paidan", spooler) == datatype
    assert spooler.jobs == [("Zebra", "Paidan", datatype, b"^XA^XZ")]


def test_a_windows_queue_that_takes_nothing() -> None:
    with pytest.raises(DeviceUnavailable) as refusal:
        spool("Zebra", b"x", "Paidan", FakeSpooler(refuses=("RAW", "XPS_PASS")))
    assert refusal.value.code == "printer_queue_failed"
    assert "1804" in str(refusal.value.params["reason"])
