"""What the error numbers of modem and network mean, and whether trying again makes sense."""

from __future__ import annotations

from dataclasses import dataclass

from devices.at_channel import Answer


@dataclass(frozen=True, slots=True)
class Failure:
    """``code`` names a sentence; ``retryable``: the same text may go through later."""

    code: str
    retryable: bool
    number: int | None = None
    text: str = ""


_CMS: dict[int, tuple[str, bool]] = {
    # Causes of the network (TS 24.011 E-2)
    1: ("sms_number_unassigned", False),
    8: ("sms_barred_by_operator", False),
    10: ("sms_barred", False),
    21: ("sms_rejected_by_network", False),  # mostly an account without credit
    22: ("sms_memory_of_receiver_full", True),
    27: ("sms_receiver_out_of_order", True),
    28: ("sms_subscriber_unknown", False),
    29: ("sms_facility_rejected", False),
    30: ("sms_subscriber_unknown", False),
    38: ("sms_network_out_of_order", True),
    41: ("sms_network_temporary_failure", True),
    42: ("sms_network_congested", True),
    47: ("sms_network_congested", True),
    50: ("sms_not_subscribed", False),
    69: ("sms_not_offered_by_network", False),
    81: ("sms_protocol_error", False),
    95: ("sms_protocol_error", False),
    96: ("sms_protocol_error", False),
    97: ("sms_protocol_error", False),
    98: ("sms_protocol_error", False),
    99: ("sms_protocol_error", False),
    111: ("sms_protocol_error", False),
    127: ("sms_network_unspecified", False),
    # Causes of the service centre (TS 23.040 9.2.3.22)
    128: ("sms_centre_lacks_interworking", False),
    144: ("sms_centre_refused_coding", False),
    192: ("sms_centre_busy", True),
    193: ("sms_no_centre_subscription", False),
    194: ("sms_centre_failure", True),
    195: ("sms_number_invalid_for_centre", False),
    196: ("sms_receiver_barred", False),
    197: ("sms_duplicate_rejected", False),
    208: ("sms_memory_of_receiver_full", True),
    211: ("sms_memory_of_receiver_full", True),
    # The modem itself (TS 27.005 3.2.5)
    300: ("modem_failure", True),
    301: ("modem_service_reserved", False),
    302: ("modem_not_allowed", False),
    303: ("modem_not_supported", False),
    304: ("sms_pdu_refused", False),
    305: ("modem_not_supported", False),
    310: ("sim_absent", True),
    311: ("sim_pin_required", True),
    312: ("sim_pin_required", True),
    313: ("sim_failure", True),
    314: ("sim_busy", True),
    315: ("sim_wrong", True),
    316: ("sim_puk_required", True),
    317: ("sim_pin_required", True),
    318: ("sim_puk_required", True),
    320: ("modem_memory_failure", True),
    321: ("modem_slot_invalid", False),
    322: ("modem_memory_full", True),
    330: ("sms_centre_unknown", False),
    331: ("network_not_available", True),
    332: ("network_timed_out", True),
    340: ("sms_no_acknowledgement_expected", False),
    500: ("modem_unknown_error", True),
}

_CME: dict[int, tuple[str, bool]] = {
    3: ("modem_not_allowed", False),
    4: ("modem_not_supported", False),
    10: ("sim_absent", True),
    11: ("sim_pin_required", True),
    12: ("sim_puk_required", True),
    13: ("sim_failure", True),
    14: ("sim_busy", True),
    15: ("sim_wrong", True),
    16: ("sim_pin_wrong", False),
    17: ("sim_pin_required", True),
    18: ("sim_puk_required", True),
    20: ("modem_memory_full", True),
    21: ("modem_slot_invalid", False),
    30: ("network_not_available", True),
    31: ("network_timed_out", True),
    100: ("modem_unknown_error", True),
}

# What modems say that answer in words although numbers were asked for.
_WORDS: dict[str, tuple[str, bool]] = {
    "sim not inserted": _CME[10],
    "sim pin required": _CME[11],
    "sim puk required": _CME[12],
    "sim failure": _CME[13],
    "sim busy": _CME[14],
    "sim wrong": _CME[15],
    "incorrect password": _CME[16],
    "no network service": _CME[30],
    "network timeout": _CME[31],
    "memory full": _CME[20],
    "invalid memory index": _CME[21],
    "invalid index": _CME[21],
    "invalid pdu mode parameter": _CMS[304],
    "sms service of me reserved": _CMS[301],
    "operation not allowed": _CME[3],
    "operation not supported": _CME[4],
    "unknown error": _CMS[500],
    "unknown": _CMS[500],
}


def explain(answer: Answer) -> Failure:
    """The failure behind an answer that is not OK."""
    number, text = answer.number, answer.text
    if number is None:
        code, retryable = _WORDS.get(text.lower(), ("modem_refused", False))
    elif answer.error == "cms":
        code, retryable = _CMS.get(number, _other(number))
    else:
        code, retryable = _CME.get(number, ("modem_refused", False))
    return Failure(code, retryable, number, text)


def _other(number: int) -> tuple[str, bool]:
    if number < 128:
        return ("sms_network_unspecified", False)
    if number < 256:
        return ("sms_centre_refused", False)
    if number >= 512:
        return ("modem_maker_error", True)
    return ("modem_refused", False)
