"""The codec against two independent ones, both ways, on random texts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from io import StringIO

import gammu
from hypothesis import given, settings
from hypothesis import strategies as st
from smspdudecoder.fields import SMSDeliver, SMSSubmit

from devices.pdu import Deliver, Submit, decode, encode_deliver, encode_submit, join
from devices.pdu.septets import pack, septets_in, to_septets, to_text, unpack
from domain.errors import InvalidInput
from domain.messaging.text import GSM_BASIC, GSM_EXTENSION, TextEncoding, encoding_of

SEVEN_BIT = st.text(
    alphabet=[*GSM_BASIC.replace("\x1b", ""), *GSM_EXTENSION.values()], min_size=1, max_size=400
)
# gammu mangles control characters, and what follows a tilde in UCS2.
ANY_TEXT = st.text(
    st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="~"), min_size=1, max_size=200
)
CHINESE = st.text(alphabet="派单接收到完成一二三，。！1234567890 😀𠮷", min_size=1, max_size=200)
NUMBERS = st.from_regex(r"\+?[1-9][0-9]{2,14}", fullmatch=True)
INSTANTS = st.datetimes(
    min_value=datetime(2000, 1, 1),  # noqa: DTZ001
    max_value=datetime(2069, 12, 31),  # noqa: DTZ001
).map(lambda at: at.replace(microsecond=0, tzinfo=timezone(timedelta(hours=8))))


def heard_by_gammu(pdu: str) -> tuple[str, str]:
    """Number and text. It leaves rubbish behind characters of the extension table."""
    said = gammu.DecodePDU(bytes.fromhex(pdu), True)
    return said["Number"], said["Text"]


@settings(max_examples=120, deadline=None)
@given(NUMBERS, SEVEN_BIT | CHINESE | ANY_TEXT)
def test_gammu_understands_what_we_send(number: str, text: str) -> None:
    for pdu in encode_submit(number, text, reference=3):
        heard_number, heard_text = heard_by_gammu(pdu.hex)
        assert heard_number == number
        if encoding_of(text) is TextEncoding.UCS2:
            assert heard_text == pdu.text
        else:
            assert heard_text.startswith(pdu.text)


@settings(max_examples=80, deadline=None)
@given(NUMBERS, SEVEN_BIT | CHINESE, INSTANTS)
def test_gammu_understands_what_comes_in(number: str, text: str, at: datetime) -> None:
    for pdu in encode_deliver(number, text, at):
        said = gammu.DecodePDU(bytes.fromhex(pdu.hex), True)
        assert said["Number"] == number
        assert said["SMSC"]["Number"] == "+8613800100500"
        assert said["Text"].startswith(pdu.text)
        shown: datetime = said["DateTime"]
        # gammu moves the instant to the zone of the computer it runs on.
        assert abs(shown.replace(tzinfo=UTC) - at) < timedelta(hours=24)


@settings(max_examples=80, deadline=None)
@given(
    NUMBERS,
    st.text(alphabet=GSM_BASIC.replace("\x1b", "").replace("\n", ""), min_size=1, max_size=150)
    | st.text(alphabet="派单接收到完成，。1234567890 ", min_size=1, max_size=60),
)
def test_we_understand_gammu(number: str, text: str) -> None:
    is_chinese = encoding_of(text) is TextEncoding.UCS2
    message = {
        "Text": text,
        "SMSC": {"Number": "+8613800100500", "Location": 0},
        "Number": number,
        "Coding": "Unicode_No_Compression" if is_chinese else "Default_No_Compression",
        "Class": -1,
        "Folder": 2,
        "UDH": {"Type": "NoUDH", "Text": b""},
        "State": "UnSent",
        "DateTime": datetime(2026, 11, 21, 5, 14, tzinfo=UTC).replace(tzinfo=None),
    }
    out = decode(gammu.EncodePDU({**message, "Type": "Submit"}, "Submit"))
    assert isinstance(out, Submit)
    assert (out.recipient.number, out.content.text) == (number, text)
    into = decode(gammu.EncodePDU({**message, "Type": "Deliver"}, "Deliver"))
    assert isinstance(into, Deliver)
    assert (into.sender.number, into.content.text) == (number, text)
    assert into.service_centre is not None
    assert into.service_centre.number == "+8613800100500"


@settings(max_examples=80, deadline=None)
@given(NUMBERS, SEVEN_BIT | CHINESE, INSTANTS)
def test_the_second_decoder_agrees(number: str, text: str, at: datetime) -> None:
    """Where extension characters leave seven bits over, it shows them as an @."""
    for pdu in encode_deliver(number, text, at):
        said = SMSDeliver.decode(StringIO(pdu.hex))
        assert said["sender"]["number"] == number.lstrip("+")
        assert said["user_data"]["data"] in (pdu.text, pdu.text + "@")
        assert said["scts"] == at
    for pdu in encode_submit(number, text, validity_minutes=None):
        said = SMSSubmit.decode(StringIO(pdu.hex))
        assert said["user_data"]["data"] in (pdu.text, pdu.text + "@")


@settings(max_examples=150, deadline=None)
@given(NUMBERS, SEVEN_BIT | CHINESE | ANY_TEXT, INSTANTS, st.booleans())
def test_there_and_back(number: str, text: str, at: datetime, wide: bool) -> None:
    parts = [
        decode(pdu.hex)
        for pdu in encode_deliver(number, text, at, wide_reference=wide, reference=9)
    ]
    contents = [part.content for part in parts if isinstance(part, Deliver)]
    assert join(contents) == text
    for part in parts:
        assert isinstance(part, Deliver)
        assert (part.sender.number, part.sent_at, part.flags) == (number, at, ())


@given(st.binary(max_size=180))
def test_rubbish_is_refused_and_nothing_else(octets: bytes) -> None:
    try:
        message = decode(octets)
    except InvalidInput:
        return
    content = message.content
    if content is not None:
        content.text.encode("utf-8")  # no lone surrogate gets through


@given(st.data(), SEVEN_BIT | CHINESE)
def test_damaged_pdus_are_refused_or_flagged(data: st.DataObject, text: str) -> None:
    at = datetime(2026, 11, 21, tzinfo=UTC)
    octets = bytearray.fromhex(encode_deliver("+8613800138000", text, at)[0].hex)
    for _ in range(data.draw(st.integers(1, 3))):
        octets[data.draw(st.integers(0, len(octets) - 1))] = data.draw(st.integers(0, 255))
    keep = data.draw(st.integers(0, len(octets)))
    try:
        message = decode(bytes(octets[:keep]))
    except InvalidInput:
        return
    if message.content is not None:
        message.content.text.encode("utf-8")


@given(st.lists(st.integers(0, 127), max_size=200), st.integers(0, 6))
def test_packing(septets: list[int], fill: int) -> None:
    packed = pack(septets, fill)
    assert list(unpack(packed, len(septets), fill)) == septets
    assert septets_in(len(packed), fill) in (len(septets), len(septets) + 1)


@given(SEVEN_BIT)
def test_the_alphabet_is_reversible(text: str) -> None:
    assert to_text(to_septets(text)) == text


def test_escapes_without_meaning_follow_the_standard() -> None:
    assert to_text(b"\x1b\x41") == "A"
    assert to_text(b"\x1b\x1b\x41") == " A"
    assert to_text(b"\x41\x1b") == "A"
    assert to_text(b"\x1b\x53\x1b\x65", single=1) == "Ş€"
    assert to_text(b"\x04", locking=1) == "€"
