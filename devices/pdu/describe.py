"""What ``paidan sms decode`` and ``paidan sms encode`` print, as plain JSON values."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from devices.pdu.coding_scheme import Alphabet
from devices.pdu.content import Content
from devices.pdu.decoding import decode
from devices.pdu.encoding import encode_submit
from devices.pdu.messages import Deliver, StatusReport, Submit
from domain.errors import InvalidInput
from domain.messaging.text import measure


def describe_pdu(line: str) -> dict[str, Any]:
    """Every field of one PDU in hex. Always has kind, number, text, timestamp, reference, part,
    parts, status, error; ``error`` is None or ``{"code", "params"}``.

    A 7-bit text that breaks off is shown as far as it goes, with an error beside it."""
    result: dict[str, Any] = dict.fromkeys(
        ("kind", "number", "text", "timestamp", "reference", "part", "parts", "status", "error")
    )
    try:
        message = decode(line)
    except InvalidInput as error:
        result["error"] = {"code": error.code, "params": dict(error.params)}
        return result
    centre = message.service_centre
    result["service_centre"] = centre.number if centre else ""
    result["flags"] = list(message.flags)
    result["part"] = result["parts"] = 1
    match message:
        case Deliver():
            result |= {
                "kind": "deliver",
                "number": message.sender.number,
                "number_type": message.sender.type_octet,
                "caller": message.sender.caller,
                "timestamp": _iso(message.sent_at),
                "protocol": message.protocol,
                "more_to_send": message.more_to_send,
            }
        case Submit():
            result |= {
                "kind": "submit",
                "number": message.recipient.number,
                "number_type": message.recipient.type_octet,
                "caller": message.recipient.caller,
                "reference": message.reference,
                "message_reference": message.reference,
                "protocol": message.protocol,
                "report_wanted": message.report_wanted,
                "reject_duplicates": message.reject_duplicates,
                "validity_minutes": message.validity_minutes,
                "valid_until": _iso(message.valid_until_at),
            }
        case StatusReport():
            result |= {
                "kind": "status_report",
                "number": message.recipient.number,
                "number_type": message.recipient.type_octet,
                "caller": message.recipient.caller,
                "timestamp": _iso(message.sent_at),
                "discharged": _iso(message.discharged_at),
                "reference": message.reference,
                "message_reference": message.reference,
                "status": message.status,
                "outcome": message.outcome.value,
            }
    if message.content is not None:
        result |= _of_content(message.content)
    return result


def describe_text(
    number: str,
    text: str,
    *,
    report: bool = False,
    validity_minutes: int | None = 120,
    reference: int = 0,
) -> dict[str, Any]:
    """The PDUs a text becomes (``lengths``: what ``AT+CMGS=`` wants), with its size. InvalidInput as in :func:`encode_submit`."""
    size = measure(text)
    pdus = encode_submit(
        number, text, report=report, validity_minutes=validity_minutes, reference=reference
    )
    return {
        "number": number,
        "encoding": size.encoding.value,
        "characters": size.characters,
        "units": size.units,
        "units_per_part": size.units_per_part,
        "parts": size.parts,
        "foreign": list(size.foreign),
        "pdus": [pdu.hex for pdu in pdus],
        "lengths": [pdu.length for pdu in pdus],
        "texts": [pdu.text for pdu in pdus],
    }


def _of_content(content: Content) -> dict[str, Any]:
    found: dict[str, Any] = {
        "text": content.text,
        "encoding": content.coding.alphabet.value,
        "message_class": content.coding.message_class,
    }
    if place := content.header.concatenation:
        found |= {"reference": place.reference, "part": place.number, "parts": place.total}
    if content.header.elements:
        found["header"] = [
            {"id": identifier, "data": data.hex().upper()}
            for identifier, data in content.header.elements
        ]
    if content.header.destination_port is not None:
        found["port"] = content.header.destination_port
    if content.coding.alphabet is Alphabet.OCTETS or content.coding.compressed:
        found["data"] = content.body.hex().upper()
    if "truncated" in content.flags and content.coding.alphabet is Alphabet.GSM7:
        found["error"] = {"code": "sms_pdu_truncated", "params": {}}
    return found


def _iso(at: datetime | None) -> str | None:
    return at.isoformat() if at else None
