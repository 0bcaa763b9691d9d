"""What modems, printers, scanners and their lines report, in words (context "Errors")."""

from __future__ import annotations

from domain.translate import QT_TRANSLATE_NOOP

DEVICE_SENTENCES: dict[str, str] = {
    "call_not_found": QT_TRANSLATE_NOOP("Errors", "This call is not in the log any more."),
    "caller_id_unsupported": QT_TRANSLATE_NOOP(
        "Errors", "This modem does not show who calls ({port})."
    ),
    "device_driver_error": QT_TRANSLATE_NOOP(
        "Errors", "The driver of the device failed ({error})."
    ),
    "device_stopped": QT_TRANSLATE_NOOP("Errors", "The device was switched off here."),
    "device_unplugged": QT_TRANSLATE_NOOP("Errors", "The device was unplugged ({port})."),
    "device_write_stalled": QT_TRANSLATE_NOOP("Errors", "The device takes no more data ({port})."),
    "label_copies_invalid": QT_TRANSLATE_NOOP(
        "Errors", "Between 1 and {most} copies can be printed."
    ),
    "label_qr_module_size": QT_TRANSLATE_NOOP(
        "Errors", "The code's squares are too large for this printer ({dots} dots)."
    ),
    "label_qr_not_ascii": QT_TRANSLATE_NOOP(
        "Errors", "The code on a label may hold only Latin letters and digits."
    ),
    "label_too_wide": QT_TRANSLATE_NOOP(
        "Errors", "The label ({width_mm} mm) is wider than the print head ({head_mm} mm)."
    ),
    "modem_failure": QT_TRANSLATE_NOOP("Errors", "The modem reports a failure."),
    "modem_lacks_pdu_mode": QT_TRANSLATE_NOOP(
        "Errors", "This modem cannot send texts in PDU mode ({model})."
    ),
    "modem_lost": QT_TRANSLATE_NOOP("Errors", "The modem went away before the text was sent."),
    "modem_maker_error": QT_TRANSLATE_NOOP(
        "Errors", "The modem refused with an error of its maker ({number})."
    ),
    "modem_memory_failure": QT_TRANSLATE_NOOP("Errors", "The modem's message memory is faulty."),
    "modem_memory_full": QT_TRANSLATE_NOOP("Errors", "The modem's message memory is full."),
    "modem_memory_nearly_full": QT_TRANSLATE_NOOP(
        "Errors", "The modem's message memory is nearly full ({used} of {total})."
    ),
    "modem_needs_power_cycle": QT_TRANSLATE_NOOP(
        "Errors", "The modem does not answer any more. Unplug it for ten seconds."
    ),
    "modem_no_answer": QT_TRANSLATE_NOOP(
        "Errors", "The modem did not say whether the text went out."
    ),
    "modem_no_prompt": QT_TRANSLATE_NOOP("Errors", "The modem did not take the text."),
    "modem_no_reference": QT_TRANSLATE_NOOP(
        "Errors", "The modem confirmed without a message number."
    ),
    "modem_not_allowed": QT_TRANSLATE_NOOP("Errors", "The modem does not allow this."),
    "modem_not_supported": QT_TRANSLATE_NOOP("Errors", "The modem does not support this."),
    "modem_refused": QT_TRANSLATE_NOOP("Errors", "The modem refused."),
    "modem_restarted": QT_TRANSLATE_NOOP("Errors", "The modem restarted by itself."),
    "modem_service_reserved": QT_TRANSLATE_NOOP(
        "Errors", "The modem's text service is in use elsewhere."
    ),
    "modem_silent": QT_TRANSLATE_NOOP("Errors", "The modem does not answer."),
    "modem_slot_invalid": QT_TRANSLATE_NOOP("Errors", "The modem does not know this message."),
    "modem_unknown_error": QT_TRANSLATE_NOOP("Errors", "The modem reports an unknown error."),
    "network_denied": QT_TRANSLATE_NOOP("Errors", "The mobile network refuses the SIM card."),
    "network_not_available": QT_TRANSLATE_NOOP("Errors", "No mobile network."),
    "network_searching": QT_TRANSLATE_NOOP("Errors", "The modem is looking for a network."),
    "network_timed_out": QT_TRANSLATE_NOOP("Errors", "The mobile network did not answer in time."),
    "port_absent": QT_TRANSLATE_NOOP("Errors", "The device is not plugged in ({port})."),
    "port_address_invalid": QT_TRANSLATE_NOOP("Errors", "{text} is no port."),
    "port_busy": QT_TRANSLATE_NOOP("Errors", "Another program uses the port ({port})."),
    "port_failed": QT_TRANSLATE_NOOP("Errors", "The port cannot be opened ({port})."),
    "port_forbidden": QT_TRANSLATE_NOOP("Errors", "No permission for the port ({port})."),
    "port_no_pty": QT_TRANSLATE_NOOP("Errors", "This system has no pseudo terminals."),
    "port_refused": QT_TRANSLATE_NOOP("Errors", "The device refuses the connection ({port})."),
    "port_timeout": QT_TRANSLATE_NOOP("Errors", "The device does not answer ({port})."),
    "printer_cancelled": QT_TRANSLATE_NOOP("Errors", "Printing was stopped."),
    "printer_file_failed": QT_TRANSLATE_NOOP("Errors", "The file {path} cannot be written."),
    "printer_flow_control": QT_TRANSLATE_NOOP(
        "Errors", "XON/XOFF would damage the pictures; use RTS/CTS."
    ),
    "printer_head_open": QT_TRANSLATE_NOOP("Errors", "The printer's lid is open."),
    "printer_jam": QT_TRANSLATE_NOOP("Errors", "The paper is jammed."),
    "printer_no_queues": QT_TRANSLATE_NOOP("Errors", "This computer has no print system."),
    "printer_option_invalid": QT_TRANSLATE_NOOP(
        "Errors", "The printer setting {option} is out of bounds."
    ),
    "printer_paper_out": QT_TRANSLATE_NOOP("Errors", "The printer is out of paper."),
    "printer_paused": QT_TRANSLATE_NOOP("Errors", "The printer is paused."),
    "printer_queue_failed": QT_TRANSLATE_NOOP(
        "Errors", "The print queue {queue} refused the job: {reason}"
    ),
    "printer_ribbon_out": QT_TRANSLATE_NOOP("Errors", "The printer is out of ribbon."),
    "printer_too_hot": QT_TRANSLATE_NOOP("Errors", "The print head is too hot."),
    "sim_absent": QT_TRANSLATE_NOOP("Errors", "There is no SIM card in the modem."),
    "sim_busy": QT_TRANSLATE_NOOP("Errors", "The SIM card is busy."),
    "sim_failure": QT_TRANSLATE_NOOP("Errors", "The SIM card cannot be read."),
    "sim_pin_required": QT_TRANSLATE_NOOP("Errors", "The SIM card wants its PIN."),
    "sim_pin_wrong": QT_TRANSLATE_NOOP(
        "Errors", "The PIN of the SIM card is wrong. It is not tried again by itself."
    ),
    "sim_puk_required": QT_TRANSLATE_NOOP("Errors", "The SIM card is locked and wants its PUK."),
    "sim_wrong": QT_TRANSLATE_NOOP("Errors", "The modem does not accept this SIM card."),
    "simulator_command_unknown": QT_TRANSLATE_NOOP(
        "Errors", "The simulated device does not know {command}."
    ),
    "simulator_fault_unknown": QT_TRANSLATE_NOOP(
        "Errors", "There is no fault {fault}. Known: {known}"
    ),
    "simulator_fault_value": QT_TRANSLATE_NOOP(
        "Errors", "Fault {fault} needs a number, not {value}."
    ),
    "simulator_kind_unknown": QT_TRANSLATE_NOOP(
        "Errors", "There is no simulated {kind}. Known: {known}"
    ),
    "simulator_profile_unknown": QT_TRANSLATE_NOOP("Errors", "There is no profile {profile}."),
    "sms_barred": QT_TRANSLATE_NOOP("Errors", "Sending texts is barred on this card."),
    "sms_barred_by_operator": QT_TRANSLATE_NOOP(
        "Errors", "The operator has barred texts from this card."
    ),
    "sms_centre_busy": QT_TRANSLATE_NOOP("Errors", "The message centre is busy."),
    "sms_centre_failure": QT_TRANSLATE_NOOP("Errors", "The message centre has a failure."),
    "sms_centre_lacks_interworking": QT_TRANSLATE_NOOP(
        "Errors", "The message centre cannot reach this network."
    ),
    "sms_centre_refused": QT_TRANSLATE_NOOP(
        "Errors", "The message centre refused the text ({number})."
    ),
    "sms_centre_refused_coding": QT_TRANSLATE_NOOP(
        "Errors", "The message centre refused the text's coding."
    ),
    "sms_centre_unknown": QT_TRANSLATE_NOOP(
        "Errors", "The number of the message centre is missing."
    ),
    "sms_character_not_in_alphabet": QT_TRANSLATE_NOOP(
        "Errors", "The character {character} cannot be sent like this."
    ),
    "sms_duplicate_rejected": QT_TRANSLATE_NOOP(
        "Errors", "The message centre took it for a repetition."
    ),
    "sms_facility_rejected": QT_TRANSLATE_NOOP("Errors", "The network refused the service."),
    "sms_memory_of_receiver_full": QT_TRANSLATE_NOOP("Errors", "The receiver's memory is full."),
    "sms_network_congested": QT_TRANSLATE_NOOP("Errors", "The network is congested."),
    "sms_network_out_of_order": QT_TRANSLATE_NOOP("Errors", "The network is out of order."),
    "sms_network_temporary_failure": QT_TRANSLATE_NOOP(
        "Errors", "The network has a temporary failure."
    ),
    "sms_network_unspecified": QT_TRANSLATE_NOOP(
        "Errors", "The network refused the text ({number})."
    ),
    "sms_no_acknowledgement_expected": QT_TRANSLATE_NOOP(
        "Errors", "The modem expected no acknowledgement."
    ),
    "sms_no_centre_subscription": QT_TRANSLATE_NOOP(
        "Errors", "The card may not use this message centre."
    ),
    "sms_not_offered_by_network": QT_TRANSLATE_NOOP("Errors", "The network offers no texts."),
    "sms_not_subscribed": QT_TRANSLATE_NOOP("Errors", "The card has no text service."),
    "sms_number_invalid": QT_TRANSLATE_NOOP("Errors", "{number} is no number a text can go to."),
    "sms_number_invalid_for_centre": QT_TRANSLATE_NOOP(
        "Errors", "The message centre does not accept this number."
    ),
    "sms_number_unassigned": QT_TRANSLATE_NOOP("Errors", "Nobody has this number."),
    "sms_pdu_bad_address": QT_TRANSLATE_NOOP("Errors", "The message has a broken number."),
    "sms_pdu_bad_centre": QT_TRANSLATE_NOOP("Errors", "The message has a broken centre number."),
    "sms_pdu_bad_type": QT_TRANSLATE_NOOP("Errors", "This is no message of a known kind."),
    "sms_pdu_header_broken": QT_TRANSLATE_NOOP("Errors", "The message's header is broken."),
    "sms_pdu_malformed": QT_TRANSLATE_NOOP("Errors", "The message is malformed ({reason})."),
    "sms_pdu_not_hex": QT_TRANSLATE_NOOP("Errors", "This is no hexadecimal text."),
    "sms_pdu_refused": QT_TRANSLATE_NOOP("Errors", "The modem refused the message's form."),
    "sms_pdu_too_long": QT_TRANSLATE_NOOP("Errors", "The message is too long."),
    "sms_pdu_too_short": QT_TRANSLATE_NOOP("Errors", "The message breaks off."),
    "sms_pdu_trailing_octets": QT_TRANSLATE_NOOP("Errors", "Something follows the message."),
    "sms_pdu_truncated": QT_TRANSLATE_NOOP("Errors", "The text breaks off."),
    "sms_protocol_error": QT_TRANSLATE_NOOP(
        "Errors", "Modem and network misunderstood each other."
    ),
    "sms_receiver_barred": QT_TRANSLATE_NOOP("Errors", "The receiver may not be reached by text."),
    "sms_receiver_out_of_order": QT_TRANSLATE_NOOP("Errors", "The receiver cannot be reached."),
    "sms_rejected_by_network": QT_TRANSLATE_NOOP(
        "Errors", "The network rejected the text. Is there credit on the card?"
    ),
    "sms_subscriber_unknown": QT_TRANSLATE_NOOP(
        "Errors", "The network does not know the receiver."
    ),
    "sms_text_too_long": QT_TRANSLATE_NOOP(
        "Errors", "The text needs {parts} parts; at most {most} are possible."
    ),
    "sms_text_unpaired_surrogate": QT_TRANSLATE_NOOP(
        "Errors", "Character {position} of the text is broken."
    ),
    "sms_validity_invalid": QT_TRANSLATE_NOOP(
        "Errors", "{minutes} minutes is no validity a text can have."
    ),
}
