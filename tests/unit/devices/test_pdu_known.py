"""PDUs from standards, manuals and modems, with what they say."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from devices.pdu import Deliver, StatusReport, Submit, decode, encode_submit
from devices.pdu.addresses import parse_address
from devices.pdu.describe import describe_pdu, describe_text
from devices.pdu.timestamps import (
    decode_relative_validity,
    decode_timestamp,
    encode_relative_validity,
    encode_timestamp,
)
from domain.errors import InvalidInput
from domain.ports.devices import DeliveryOutcome

# What carriers and modems really send; the odd ones are the point.
KNOWN: list[tuple[str, dict[str, Any]]] = [
    (
        "07915892000000F0040B915892214365F700007040213252242331493A283D0795C3F33C88FE06C9CB6132885EC6"
        "D341EDF27C1E3E97E7207B3A0C0A5241E377BB1D7693E72E",
        {
            "kind": "deliver",
            "number": "+85291234567",
            "service_centre": "+85290000000",
            "timestamp": "2007-04-12T23:25:42+08:00",
            "text": "It is easy to read text messages via AT commands.",
            "part": 1,
            "parts": 1,
        },
    ),
    (
        "06917228195339040B917228214365F70000313062315352800A800D8A5E98D337A910",
        {"text": "@{tést}!", "timestamp": "2013-03-26T13:35:25+02:00"},
    ),
    (
        "07911326040000F0310D0B911326880736F40000A90FF7FBDD454E87CDE1B0DB357EB701",
        {
            "kind": "submit",
            "number": "+31628870634",
            "message_reference": 13,
            "report_wanted": True,
            "validity_minutes": 3 * 24 * 60,
            "text": "www.diafaan.com",
        },
    ),
    (
        "0006D60B911326880736F4111011719551401110117195714000",
        {
            "kind": "status_report",
            "number": "+31628870634",
            "reference": 214,
            "status": 0,
            "outcome": "delivered",
            "timestamp": "2011-01-11T17:59:15+01:00",
            "discharged": "2011-01-11T17:59:17+01:00",
        },
    ),
    (
        # Seven-bit text behind a header: the first septet begins inside an octet.
        "0591721891F1400781721881F800003160526104848059050003C30101916536FB1DCABEEB2074D85E064941B19C"
        "AB060319A5C522289C96D3D3ED32286C0FA7D96131BBEC024941B19CAB0603DDD36C36A88C87A7E565D0DB0D82C5"
        "5EB0DB4B068BCD5C20",
        {
            "number": "2781188",
            "reference": 195,
            "part": 1,
            "parts": 1,
            "text": "Hello!You have R 19.50 FREE airtime available. R 19.50 will expire on 01/07/2013. ",
        },
    ),
    ("07914346466554F601000B914316565811F9000806304253F68449", {"text": "あ叶葉"}),
    (
        # The length promises 160 octets; ten are there.
        "0041010C910661345542F60008A0050003000301306F3044",
        {"text": "はい", "parts": 3, "part": 1, "reference": 0, "flags": ["truncated"]},
    ),
    (
        "0591721891F101000B917228214365F700040C48656C6C6F20776F726C6421",
        {"text": "Hello world!", "encoding": "8bit", "data": "48656C6C6F20776F726C6421"},
    ),
    (
        "0019000B917228001011F100003170013193008017D474BB3CA787DB70903DCC4E93D3F43C885E9ED301",
        {"text": "Timestamp validity test", "valid_until": "2013-07-10T13:39:00+02:00"},
    ),
    (
        # A report of a modem that put an octet too much before the number.
        "0297F1061C0F910B487228297020F5317062419272803170624192138000",
        {"kind": "status_report", "reference": 28, "status": 0, "flags": ["odd_address"]},
    ),
    (
        # Without the field of the service centre, as network tools show it.
        "010005912143f500000bc8329bfd06dddf723619",
        {"kind": "submit", "number": "+12345", "text": "Hello world"},
    ),
]


@pytest.mark.parametrize(("pdu", "expected"), KNOWN)
def test_known_pdus(pdu: str, expected: dict[str, Any]) -> None:
    said = describe_pdu(pdu)
    assert said["error"] is None
    assert {key: said[key] for key in expected} == expected


@pytest.mark.parametrize(
    ("pdu", "code"),
    [
        ("", "sms_pdu_too_short"),
        ("nothex", "sms_pdu_not_hex"),
        ("0791F", "sms_pdu_not_hex"),
        ("07911614220991", "sms_pdu_too_short"),
        ("00", "sms_pdu_too_short"),
        ("0003", "sms_pdu_bad_type"),
        ("0D910123456789012345678904", "sms_pdu_bad_centre"),
        ("0004FF91", "sms_pdu_bad_address"),
        # An element of the header that reaches beyond it.
        ("0041000B813108108300F000080405000990FF", "sms_pdu_header_broken"),
        ("0041000B813108108300F0000806050009900102", "sms_pdu_header_broken"),
        ("0001000B813108108300F0000802606060", "sms_pdu_trailing_octets"),
        ("00" * 300, "sms_pdu_too_long"),
    ],
)
def test_what_is_no_pdu_is_refused(pdu: str, code: str) -> None:
    with pytest.raises(InvalidInput) as refusal:
        decode(pdu, with_service_centre=True)
    assert refusal.value.code == code
    assert describe_pdu(pdu)["error"] is not None


def test_a_seven_bit_text_that_breaks_off_is_shown_with_an_error() -> None:
    whole = encode_submit("10086", "hello, who is there", validity_minutes=None)[0]
    said = describe_pdu(whole.hex[:-4])
    assert said["error"]["code"] == "sms_pdu_truncated"
    assert said["text"].startswith("hello, who is th")


@pytest.mark.parametrize(
    ("number", "address", "caller"),
    [
        # Chinese networks mix types; digits decide.
        ("0D91683108108300F0", "+8613800138000", "13800138000"),
        ("0DA1683108108300F0", "8613800138000", "13800138000"),
        ("0B813108108300F0", "13800138000", "13800138000"),
        ("0EA001567525183928F1"[:18], "10655752819382", "10655752819382"),
        ("05A10180F6", "10086", "10086"),
    ],
)
def test_address_types_of_chinese_networks(number: str, address: str, caller: str) -> None:
    deliver = "04" + number + "0008" + "62112150000023" + "02" + "6536"
    said = describe_pdu("00" + deliver)
    assert (said["number"], said["caller"], said["text"]) == (address, caller, "收")


def test_a_sender_by_name_has_no_padding() -> None:
    # 'CMBBANK' is 49 bits: the fourteen semi-octets have room for an eighth, empty, character.
    said = describe_pdu("00040ED0C3A6102C73AE4B" + "00" + "0008" + "62112150000023" + "026536")
    assert said["number"] == said["caller"]
    assert not said["number"].endswith("@")


def test_validity_octets_follow_the_standard() -> None:
    assert decode_relative_validity(0) == 5
    assert decode_relative_validity(23) == 120
    assert decode_relative_validity(143) == 12 * 60
    assert decode_relative_validity(167) == 24 * 60
    assert decode_relative_validity(168) == 2 * 24 * 60
    assert decode_relative_validity(196) == 30 * 24 * 60
    assert decode_relative_validity(197) == 5 * 7 * 24 * 60
    assert decode_relative_validity(255) == 63 * 7 * 24 * 60
    for octet in range(256):
        assert encode_relative_validity(decode_relative_validity(octet)) == octet
    assert encode_relative_validity(121) == 24
    with pytest.raises(InvalidInput):
        encode_relative_validity(0)


@pytest.mark.parametrize("quarters", [0, 1, 32, -32, 35, 56, -48])
def test_time_zones_are_signed_quarters(quarters: int) -> None:
    zone = timezone(timedelta(minutes=15 * quarters))
    at = datetime(2026, 11, 21, 13, 5, 59, tzinfo=zone)
    back = decode_timestamp(encode_timestamp(at))
    assert back == at
    assert back is not None
    assert back.utcoffset() == at.utcoffset()


@pytest.mark.parametrize("octets", ["00000000000000", "62992150000023", "FFFFFFFFFFFFFF"])
def test_what_is_no_instant_is_flagged_and_the_text_kept(octets: str) -> None:
    message = decode("00" + "04" + "05A10180F6" + "0008" + octets + "026536")
    assert isinstance(message, Deliver)
    assert message.sent_at is None
    assert message.content.text == "收"
    assert "bad_timestamp" in message.flags


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (0x00, DeliveryOutcome.DELIVERED),
        (0x02, DeliveryOutcome.DELIVERED),
        (0x20, DeliveryOutcome.PENDING),
        (0x3F, DeliveryOutcome.PENDING),
        (0x45, DeliveryOutcome.FAILED),
        (0x63, DeliveryOutcome.FAILED),
    ],
)
def test_status_octets(status: int, outcome: DeliveryOutcome) -> None:
    report = decode(f"0006D60B911326880736F41110117195514011101171957140{status:02X}")
    assert isinstance(report, StatusReport)
    assert report.outcome is outcome


def test_what_goes_out_octet_by_octet() -> None:
    pdus = encode_submit("+8613800138000", "你好", report=True)
    assert [(pdu.hex, pdu.length) for pdu in pdus] == [
        ("0031000D91683108108300F000081704" + "4F60597D", 19)
    ]
    plain = encode_submit("10086", "YE", validity_minutes=None)
    assert plain[0].hex == "0001000581" + "0180F6" + "0000" + "02" + "D922"
    with_centre = encode_submit("10086", "YE", validity_minutes=None, service_centre="+123")
    assert with_centre[0].hex.startswith("0391" + "21F3" + "01")
    assert with_centre[0].length == plain[0].length


def test_long_texts_share_a_reference() -> None:
    pdus = encode_submit("10086", "单" * 100, reference=7)
    messages = [decode(pdu.hex) for pdu in pdus]
    assert [m.content.header.concatenation for m in messages if isinstance(m, Submit)]
    described = [describe_pdu(pdu.hex) for pdu in pdus]
    assert [(d["reference"], d["part"], d["parts"]) for d in described] == [(7, 1, 2), (7, 2, 2)]
    wide = encode_submit("10086", "单" * 100, reference=0x1234, wide_reference=True)
    assert describe_pdu(wide[1].hex)["reference"] == 0x1234


@pytest.mark.parametrize("number", ["", "banana", "+", "123456789012345678901", "+12*3", "12a"])
def test_numbers_that_cannot_be_dialled(number: str) -> None:
    with pytest.raises(InvalidInput, match="sms_number_invalid"):
        encode_submit(number, "x")


def test_numbers_as_people_write_them() -> None:
    assert parse_address("+86 138-0013-8000").number == "+8613800138000"
    assert parse_address("0086１３８００１３８０００").number == "+8613800138000"
    assert parse_address("(021) 5888-0000").number == "02158880000"


def test_description_of_a_text() -> None:
    said = describe_text("13800138000", "单" * 71, report=True)
    assert (said["encoding"], said["units"], said["parts"]) == ("ucs2", 71, 2)
    assert [describe_pdu(pdu)["text"] for pdu in said["pdus"]] == ["单" * 67, "单" * 4]
    assert said["texts"] == ["单" * 67, "单" * 4]
    assert said["lengths"] == [len(pdu) // 2 - 1 for pdu in said["pdus"]]
    assert all(describe_pdu(pdu)["report_wanted"] for pdu in said["pdus"])


def test_times_without_zone_are_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="aware"):
        encode_timestamp(datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None))
