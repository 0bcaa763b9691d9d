"""The sentences about everything that is no order."""

from __future__ import annotations

from domain.translate import QT_TRANSLATE_NOOP

RECORDS: dict[str, str] = {
    "created": QT_TRANSLATE_NOOP("Sentences", "{actor} added {subject} {name}"),
    "edited": QT_TRANSLATE_NOOP("Sentences", "{actor} edited {subject} {name}"),
    "edited:fields": QT_TRANSLATE_NOOP("Sentences", "{actor} edited {subject} {name}: {fields}"),
    "edited:one": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} changed {field} of {subject} {name} from “{before}” to “{after}”"
    ),
    "deleted": QT_TRANSLATE_NOOP("Sentences", "{actor} deleted {subject} {name}"),
}

OTHER: dict[str, str] = {
    "setting_changed": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} changed setting “{field}” from “{before}” to “{after}”"
    ),
    "setting_changed:long": QT_TRANSLATE_NOOP("Sentences", "{actor} changed setting “{field}”"),
    "sms_queued": QT_TRANSLATE_NOOP("Sentences", "{actor} wrote to {recipient}: {text}"),
    "sms_sending": QT_TRANSLATE_NOOP("Sentences", "Text to {recipient} is being sent"),
    "sms_sent": QT_TRANSLATE_NOOP("Sentences", "Text to {recipient} sent: {text}"),
    "sms_delivered": QT_TRANSLATE_NOOP("Sentences", "Text to {recipient} delivered"),
    "sms_failed": QT_TRANSLATE_NOOP("Sentences", "Text to {recipient} failed"),
    "sms_failed:error_code": QT_TRANSLATE_NOOP(
        "Sentences", "Text to {recipient} failed ({error_code})"
    ),
    "sms_uncertain": QT_TRANSLATE_NOOP(
        "Sentences", "Text to {recipient} may or may not have been sent"
    ),
    "sms_withdrawn": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} withdrew a text to {recipient} before it left"
    ),
    "sms_held": QT_TRANSLATE_NOOP("Sentences", "Text to {recipient} waits to be sent again"),
    "sms_received": QT_TRANSLATE_NOOP("Sentences", "{sender} texted: {text}"),
    "sms_applied": QT_TRANSLATE_NOOP("Sentences", "Text of {sender} understood: {text}"),
    "sms_tray": QT_TRANSLATE_NOOP("Sentences", "Text of {sender} waits for the clerk: {text}"),
    "sms_handled": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} dealt with the text of {sender}: {text}"
    ),
    "sms_ignored": QT_TRANSLATE_NOOP("Sentences", "Text of {sender} left aside: {text}"),
    "call_rang": QT_TRANSLATE_NOOP("Sentences", "{caller} rings"),
    "call_missed": QT_TRANSLATE_NOOP("Sentences", "{caller} rang, nobody answered"),
    "call_taken": QT_TRANSLATE_NOOP("Sentences", "{actor} took the call of {caller}"),
    "call_handled": QT_TRANSLATE_NOOP("Sentences", "{actor} saw to the missed call of {caller}"),
    "call_reopened": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} took the tick off the missed call of {caller}"
    ),
    "handed_over": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} handed the shift over to {to}: {count} orders to watch"
    ),
    "handed_over:remark": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} handed the shift over to {to}: {count} orders to watch. {remark}"
    ),
    "taken_over": QT_TRANSLATE_NOOP("Sentences", "{actor} took the shift over from {former}"),
    "import_staged": QT_TRANSLATE_NOOP("Sentences", "{actor} read {file_name} for import"),
    "import_applied": QT_TRANSLATE_NOOP(
        "Sentences",
        "{actor} imported {file_name}: {created} new, {updated} changed, {refused} refused",
    ),
    "orders_added": QT_TRANSLATE_NOOP(
        "Sentences", "{count} orders of the past, {first_number} to {last_number}"
    ),
    "orders_removed": QT_TRANSLATE_NOOP(
        "Sentences", "Orders of the past taken out again, {count} of their batch are left"
    ),
    "import_undone": QT_TRANSLATE_NOOP("Sentences", "{actor} took back the import of {file_name}"),
    "round_started": QT_TRANSLATE_NOOP(
        "Sentences", "{actor} began the round “{name}” past {count} machines"
    ),
    "round_finished": QT_TRANSLATE_NOOP("Sentences", "{actor} finished the round “{name}”"),
    "round_reopened": QT_TRANSLATE_NOOP("Sentences", "{actor} went on with the round “{name}”"),
    "round_deleted": QT_TRANSLATE_NOOP("Sentences", "{actor} deleted the round “{name}”"),
    "rule_fired": QT_TRANSLATE_NOOP("Sentences", "Rule “{card}”: {number}"),
    "rule_fired:recipients": QT_TRANSLATE_NOOP(
        "Sentences", "Rule “{card}”: {number}, text to {recipients}"
    ),
    "rule_unheard": QT_TRANSLATE_NOOP(
        "Sentences", "Rule “{card}”: {number}, but there is no number to text"
    ),
    "rule_named": QT_TRANSLATE_NOOP("Sentences", "{name}: {what} ends on {ends_on}"),
    "rule_counted": QT_TRANSLATE_NOOP(
        "Sentences", "{count} machines leave their warranty in the next {days} days"
    ),
    "rule_summed": QT_TRANSLATE_NOOP("Sentences", "Rule “{card}”: {words}"),
    "rule_summed:recipients": QT_TRANSLATE_NOOP(
        "Sentences", "Rule “{card}”: {words}, text to {recipients}"
    ),
    "labels_printed": QT_TRANSLATE_NOOP("Sentences", "{actor} printed {count} tags on {printer}"),
    "undone": QT_TRANSLATE_NOOP("Sentences", "{actor} took back the last step"),
    "redone": QT_TRANSLATE_NOOP("Sentences", "{actor} did the step again"),
    "unknown": QT_TRANSLATE_NOOP("Sentences", "{actor}: {kind} {name}"),
}
