"""What Ctrl+Z would take back."""

from __future__ import annotations

from domain.translate import QT_TRANSLATE_NOOP

#: What Ctrl+Z would take back, without a name in front.
STEPS: dict[str, str] = {
    "taken": QT_TRANSLATE_NOOP("Sentences", "taking {number}"),
    "edited": QT_TRANSLATE_NOOP("Sentences", "edit of {number}"),
    "submitted": QT_TRANSLATE_NOOP("Sentences", "submission of {number}"),
    "approved": QT_TRANSLATE_NOOP("Sentences", "approval of {number}"),
    "rejected": QT_TRANSLATE_NOOP("Sentences", "rejection of {number}"),
    "dispatched": QT_TRANSLATE_NOOP("Sentences", "dispatch of {number} to {technician}"),
    "moved": QT_TRANSLATE_NOOP("Sentences", "move of {number} to {technician}"),
    "rescheduled": QT_TRANSLATE_NOOP("Sentences", "rescheduling of {number}"),
    "unassigned": QT_TRANSLATE_NOOP("Sentences", "return of {number} to the queue"),
    "returned": QT_TRANSLATE_NOOP("Sentences", "refusal of {number}"),
    "finished": QT_TRANSLATE_NOOP("Sentences", "finish of {number}"),
    "result_recorded": QT_TRANSLATE_NOOP("Sentences", "result of {number}"),
    "reviewed": QT_TRANSLATE_NOOP("Sentences", "review of {number}"),
    "cancelled": QT_TRANSLATE_NOOP("Sentences", "cancelling of {number}"),
    "reopened": QT_TRANSLATE_NOOP("Sentences", "reopening of {number}"),
    "priority_set": QT_TRANSLATE_NOOP("Sentences", "priority of {number}"),
    "linked": QT_TRANSLATE_NOOP("Sentences", "link of {number}"),
    "unlinked": QT_TRANSLATE_NOOP("Sentences", "unlinking of {number}"),
    "note": QT_TRANSLATE_NOOP("Sentences", "note on {number}"),
    "order": QT_TRANSLATE_NOOP("Sentences", "step of {number}"),
    "created": QT_TRANSLATE_NOOP("Sentences", "new {subject} {name}"),
    "record_edited": QT_TRANSLATE_NOOP("Sentences", "edit of {subject} {name}"),
    "deleted": QT_TRANSLATE_NOOP("Sentences", "deletion of {subject} {name}"),
    "setting_changed": QT_TRANSLATE_NOOP("Sentences", "setting “{field}”"),
    "import_applied": QT_TRANSLATE_NOOP("Sentences", "import of {file_name}"),
    "other": QT_TRANSLATE_NOOP("Sentences", "the last step"),
}

#: The same where one step was about several orders.
STEPS_OF_SEVERAL: dict[str, str] = {
    "dispatched": QT_TRANSLATE_NOOP("Sentences", "dispatch of {count} orders to {technician}"),
    "moved": QT_TRANSLATE_NOOP("Sentences", "move of {count} orders to {technician}"),
    "people": QT_TRANSLATE_NOOP("Sentences", "move of {count} orders between people"),
    "rescheduled": QT_TRANSLATE_NOOP("Sentences", "rescheduling of {count} orders"),
    "unassigned": QT_TRANSLATE_NOOP("Sentences", "return of {count} orders to the queue"),
    "edited": QT_TRANSLATE_NOOP("Sentences", "edit of {count} orders"),
    "taken": QT_TRANSLATE_NOOP("Sentences", "taking of {count} orders"),
    "priority_set": QT_TRANSLATE_NOOP("Sentences", "priority of {count} orders"),
    "linked": QT_TRANSLATE_NOOP("Sentences", "link of {count} orders"),
    "unlinked": QT_TRANSLATE_NOOP("Sentences", "unlinking of {count} orders"),
    "order": QT_TRANSLATE_NOOP("Sentences", "step of {count} orders"),
}
