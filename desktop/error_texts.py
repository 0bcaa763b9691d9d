"""The words for every error code: what happened, and what to do (context "Errors")."""

from __future__ import annotations

from domain.translate import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "step_not_allowed": QT_TRANSLATE_NOOP(
        "Errors", "The order's state does not allow this step any more."
    ),
    "hard_stop": QT_TRANSLATE_NOOP("Errors", "A rule forbids sending this technician."),
    "order_changed": QT_TRANSLATE_NOOP(
        "Errors", "Order {number} was changed by {actor} at {at} in the meantime."
    ),
    "nothing_changed": QT_TRANSLATE_NOOP("Errors", "There was nothing to change."),
    "reason_required": QT_TRANSLATE_NOOP("Errors", "A reason is needed."),
    "title_required": QT_TRANSLATE_NOOP("Errors", "The order needs a short description."),
    "name_required": QT_TRANSLATE_NOOP("Errors", "A name is needed."),
    "cost_not_approved": QT_TRANSLATE_NOOP("Errors", "The cost has not been approved yet."),
    "frozen_by_collaboration": QT_TRANSLATE_NOOP(
        "Errors", "The order waits for a joint diagnosis; nobody may act on it alone."
    ),
    "cannot_undo_changed": QT_TRANSLATE_NOOP(
        "Errors", "This cannot be undone: {by} changed it afterwards, at {at}."
    ),
    "in_use": QT_TRANSLATE_NOOP("Errors", "{name} is in use and cannot be deleted."),
    "asset_code_taken": QT_TRANSLATE_NOOP("Errors", "Code {code} belongs to {name} already."),
    "phone_invalid": QT_TRANSLATE_NOOP("Errors", "{number} is no phone number."),
    "phone_of_other_technician": QT_TRANSLATE_NOOP(
        "Errors", "Phone {number} belongs to technician {name}."
    ),
    "database_newer": QT_TRANSLATE_NOOP(
        "Errors", "The database was made by a newer version of this program."
    ),
    "database_older": QT_TRANSLATE_NOOP("Errors", "The database is of an older version."),
    "database_damaged": QT_TRANSLATE_NOOP("Errors", "The database file is damaged."),
    "network_share": QT_TRANSLATE_NOOP(
        "Errors", "The database file lies on a network share ({path})."
    ),
    "not_our_database": QT_TRANSLATE_NOOP("Errors", "{path} is not a Paidan database."),
    "cannot_open": QT_TRANSLATE_NOOP("Errors", "The database {path} cannot be opened."),
    "modem_not_ready": QT_TRANSLATE_NOOP("Errors", "The SMS modem is not ready."),
}

ADVICE: dict[str, str] = {
    "order_changed": QT_TRANSLATE_NOOP("Errors", "Look at it again and repeat the step."),
    "hard_stop": QT_TRANSLATE_NOOP("Errors", "Choose another one, or send anyway with a reason."),
    "database_newer": QT_TRANSLATE_NOOP(
        "Errors", "Install the newer version; nothing was changed."
    ),
    "network_share": QT_TRANSLATE_NOOP(
        "Errors",
        "Move it to a disk of this computer, or use PostgreSQL for several consoles.",
    ),
}
