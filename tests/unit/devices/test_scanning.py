"""Scanner or typist; one spelling for every code; scanners on a line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.octets import decode_octets
from devices.scanners import CodeSplitter, SerialScanner
from devices.simulators import SimulatedScanner
from devices.simulators.scanner import SCANNER_PROFILES
from devices.supervisor import Backoff
from devices.transports import PortAddress, open_transport
from domain.errors import InvalidInput, NotFound
from domain.ports.devices import DeviceState
from domain.scanning import (
    RepeatFilter,
    WedgeDetector,
    WedgeSettings,
    normalise_code,
    parse_code,
    parse_gs1,
)
from tests.unit.devices.helpers import HeardScans

# --- keyboard scanners ------------------------------------------------------------------------------


def type_in(detector: WedgeDetector, text: str, gap_ms: float, start_ms: float = 0) -> list[str]:
    scans = []
    for position, character in enumerate(text):
        if scan := detector.feed(character, start_ms + position * gap_ms):
            scans.append(scan)
    return scans


@pytest.mark.parametrize("end", ["\r", "\n", "\t"])
@pytest.mark.parametrize("gap", [0, 1, 10, 29])
def test_a_scanner_is_recognised(end: str, gap: float) -> None:
    assert type_in(WedgeDetector(), "JD-0012" + end, gap) == ["JD-0012"]


@pytest.mark.parametrize("gap", [31, 60, 99, 150, 400])
def test_a_typist_is_not(gap: float) -> None:
    detector = WedgeDetector()
    assert type_in(detector, "JD-0012\r", gap) == []
    assert detector.expire(10_000) is None


def test_short_bursts_are_keys_and_no_codes() -> None:
    assert type_in(WedgeDetector(), "abc\r", 5) == []


def test_a_key_held_down_is_no_code() -> None:
    assert type_in(WedgeDetector(), "0000000000\r", 15) == []


def test_a_hiccup_of_the_computer_does_not_lose_the_code() -> None:
    detector = WedgeDetector()
    times = [0, 8, 16, 96, 104, 112, 120, 128]
    scans = [detector.feed(c, t) for c, t in zip("JD-0012\r", times, strict=True)]
    assert scans[-1] == "JD-0012"


def test_a_scanner_without_end_is_finished_by_silence() -> None:
    detector = WedgeDetector()
    type_in(detector, "JD-0012", 10)
    assert detector.expire(60 + 119) is None
    assert detector.expire(60 + 120) == "JD-0012"
    assert detector.expire(9999) is None


def test_the_next_scan_may_be_what_finishes_the_last() -> None:
    detector = WedgeDetector()
    type_in(detector, "JD-0012", 10)
    assert detector.feed("J", 500) == "JD-0012"
    assert type_in(detector, "D-0013\r", 10, 510) == ["JD-0013"]


def test_what_was_typed_before_a_scan_is_not_part_of_it() -> None:
    detector = WedgeDetector()
    type_in(detector, "hello", 110)
    assert type_in(detector, "JD-0012\r", 10, 2000) == ["JD-0012"]


def test_enter_belongs_to_the_scanner_during_a_burst() -> None:
    detector = WedgeDetector()
    type_in(detector, "JD-0", 10)
    assert detector.is_burst
    assert detector.typed == "JD-0"
    detector.reset()
    type_in(detector, "jd-0", 80)
    assert not detector.is_burst


def test_clocks_that_go_back_begin_anew() -> None:
    detector = WedgeDetector()
    type_in(detector, "JD-0", 10, 1000)
    assert type_in(detector, "JD-0012\r", 10, 0) == ["JD-0012"]


def test_the_figures_can_be_set() -> None:
    slow = WedgeSettings(least_characters=2, median_gap_ms=60, longest_gap_ms=150, silence_ms=200)
    assert type_in(WedgeDetector(slow), "A1\r", 55) == ["A1"]


@given(st.lists(st.tuples(st.characters(), st.floats(0, 1e6)), max_size=60))
def test_any_keys_at_any_time_do_no_harm(keys: list[tuple[str, float]]) -> None:
    detector = WedgeDetector()
    for character, at in keys:
        scan = detector.feed(character, at)
        assert scan is None or len(scan) >= 4


# --- spelling ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "written",
    [
        "JD-0012",
        "jd-0012",
        " JD-0012\r\n",
        "ＪＤ－００１２",
        "JD—0012",
        "J D-00 12",
        "\ufeffJD-0012",
        "https://desk.example.com/a/JD-0012",
        "HTTPS://DESK.EXAMPLE.COM/A/JD-0012/",
        "desk.example.com/a/jd-0012",
        "desk.example.com:8443/a/jd-0012?from=label",
        "http://desk/tag?code=jd-0012",
        "paidan:jd-0012",
        "PAIDAN://a/jd-0012",
        "]Q1JD-0012",
        "]C0JD-0012",
    ],
)
def test_every_way_of_writing_a_code(written: str) -> None:
    assert parse_code(written).code == "JD-0012"


@pytest.mark.parametrize("text", ["空调 8楼", "", "a" * 70, "http://", "x"])
def test_what_is_no_code_of_ours_is_left_alone(text: str) -> None:
    assert normalise_code(text) == text


def test_symbologies_are_told() -> None:
    assert parse_code("]Q1ABC-1").symbology == "qr"
    assert parse_code("]C0ABC-1").symbology == "code128"
    assert parse_code("]d1ABC-1").symbology == "datamatrix"
    assert parse_code("]E06901234567892").symbology == "ean"
    assert parse_code("ABC-1").symbology == ""


def test_gs1_codes_are_taken_apart() -> None:
    code = parse_code("]C1" + "0106901234567892" + "21SN42\x1d" + "3102001250" + "10LOT7")
    assert code.gs1 == (
        ("01", "06901234567892"),
        ("21", "SN42"),
        ("3102", "001250"),
        ("10", "LOT7"),
    )
    assert code.code == "SN42"
    assert parse_code("]d28004690123ASSET1").code == "690123ASSET1"
    assert parse_code("]C14300SHIP\x1d21S9").gs1 == (("4300", "SHIP"), ("21", "S9"))
    assert parse_gs1("01123") == ()
    assert parse_gs1("ABC") == ()


def test_the_character_set_is_no_part_of_the_code() -> None:
    assert parse_code("]Q2\\000026GZ-AC-0217-K").code == "GZ-AC-0217-K"
    assert parse_code("A\\000026").code == "A\\000026"


@given(st.text(max_size=80))
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = normalise_code(text)
    assert normalise_code(once) == once


def test_repeats() -> None:
    repeats = RepeatFilter()
    seen = [("A", 0), ("A", 1499), ("A", 2900), ("B", 3000), ("A", 3100), ("A", 4700)]
    assert [repeats.is_new(code, at) for code, at in seen] == [
        True,
        False,
        False,
        True,
        True,
        True,
    ]


# --- scanners on a line -----------------------------------------------------------------------------


@given(st.lists(st.integers(1, 20), min_size=1), st.sampled_from([b"\r", b"\n", b"\r\n", b"\t"]))
def test_codes_are_cut_wherever_the_octets_fall(sizes: list[int], end: bytes) -> None:
    codes = [f"JD-{number:04d}".encode() for number in range(8)]
    stream = b"".join(code + end for code in codes)
    splitter = CodeSplitter()
    found: list[bytes] = []
    position = turn = 0
    while position < len(stream):
        size = sizes[turn % len(sizes)]
        found += splitter.feed(stream[position : position + size], 0.0)
        position, turn = position + size, turn + 1
    assert found == codes


def test_codes_without_end_are_cut_by_silence() -> None:
    splitter = CodeSplitter()
    assert splitter.feed(b"JD-00", 0.0) == []
    assert splitter.feed(b"12", 0.05) == []
    assert splitter.expire(0.14) == []
    assert splitter.expire(0.16) == [b"JD-0012"]
    splitter.feed(b"A-1", 1.0)
    assert splitter.feed(b"A-2", 2.0) == [b"A-1"]


def test_a_stream_without_end_stays_small() -> None:
    splitter = CodeSplitter()
    for _ in range(100):
        splitter.feed(b"x" * 1000, 0.0)
    assert len(splitter.feed(b"\r", 0.0)[0]) == 7089


def test_chinese_in_either_coding() -> None:
    assert decode_octets("空调-8楼".encode()) == "空调-8楼"
    assert decode_octets("空调-8楼".encode("gb18030")) == "空调-8楼"
    assert decode_octets(b"JD\xff1") == "JD\xff1"


def scan_with(profile: str, faults: str, *codes: str) -> HeardScans:
    heard = HeardScans()
    with SimulatedScanner(profile, faults) as simulator:
        address = PortAddress.parse(simulator.address)
        scanner = SerialScanner(
            "counter", lambda: open_transport(address), heard, backoff=Backoff(0.02, 2, 0.1)
        )
        scanner.start()
        try:
            assert scanner.wait_for(DeviceState.READY)
            for number, code in enumerate(codes, start=1):
                simulator.scan(code)
                heard.wait_until(lambda wanted=number: len(heard.scans) >= wanted)  # type: ignore[misc]
            assert scanner.status().state is DeviceState.READY
        finally:
            scanner.stop()
    return heard


@pytest.mark.parametrize("profile", SCANNER_PROFILES)
@pytest.mark.parametrize("faults", ["", "aim,split,repeat,noise"])
def test_scanners_of_every_kind(profile: str, faults: str) -> None:
    if profile == "none" and faults:
        faults = "aim,split,noise"  # repeated without a gap it is one long code
    heard = scan_with(profile, faults, "jd-0012", "WO-261121-0007")
    assert [scan.code for scan in heard.scans] == ["JD-0012", "WO-261121-0007"]
    assert {scan.source for scan in heard.scans} == {"counter"}
    assert {scan.symbology for scan in heard.scans} == {"qr" if "aim" in faults else ""}
    assert heard.scans[0].raw.endswith("jd-0012")


def test_chinese_labels_of_others() -> None:
    assert scan_with("crlf", "gb18030", "空调 8楼").scans[0].code == "空调 8楼"


def test_a_scanner_that_is_unplugged_comes_back() -> None:
    heard = HeardScans()
    with SimulatedScanner() as simulator:
        address = PortAddress.parse(simulator.address)
        scanner = SerialScanner(
            "counter", lambda: open_transport(address), heard, backoff=Backoff(0.02, 2, 0.1)
        )
        scanner.start()
        try:
            assert scanner.wait_for(DeviceState.READY)
            simulator.unplug()
            assert scanner.wait_for(DeviceState.ABSENT)
            simulator.plug()
            scanner.retry_now()
            assert scanner.wait_for(DeviceState.READY)
            simulator.scan("JD-0012")
            heard.wait_until(lambda: [scan.code for scan in heard.scans] == ["JD-0012"])
        finally:
            scanner.stop()


def test_unknown_scanners_are_refused() -> None:
    with pytest.raises(NotFound):
        SimulatedScanner("telepathic")
    with pytest.raises(InvalidInput):
        SimulatedScanner("crlf", "telepathy")
