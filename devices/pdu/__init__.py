"""Text messages as modems carry them: TS 23.040 messages in the alphabets of TS 23.038."""

from devices.pdu.addresses import Address
from devices.pdu.content import Content, join
from devices.pdu.decoding import decode
from devices.pdu.encoding import (
    EncodedPdu,
    encode_deliver,
    encode_status_report,
    encode_submit,
)
from devices.pdu.messages import Deliver, Message, StatusReport, Submit
from devices.pdu.reassembly import Joined, Reassembler

__all__ = [
    "Address",
    "Content",
    "Deliver",
    "EncodedPdu",
    "Joined",
    "Message",
    "Reassembler",
    "StatusReport",
    "Submit",
    "decode",
    "encode_deliver",
    "encode_status_report",
    "encode_submit",
    "join",
]
