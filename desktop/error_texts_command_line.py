"""Failures met at the command line and while documents are made, in words (context "Errors")."""

from __future__ import annotations

from domain.translate import QT_TRANSLATE_NOOP

COMMAND_LINE_SENTENCES: dict[str, str] = {
    "database_not_empty": QT_TRANSLATE_NOOP(
        "Errors", "There is a company in this database already; it was left as it is."
    ),
    "command_interrupted": QT_TRANSLATE_NOOP("Errors", "Interrupted."),
    "file_failed": QT_TRANSLATE_NOOP("Errors", "{path} cannot be used ({reason})."),
    "month_invalid": QT_TRANSLATE_NOOP("Errors", "“{text}” is not a month."),
    "period_invalid": QT_TRANSLATE_NOOP("Errors", "“{text}” is no week and no quarter."),
    "month_in_future": QT_TRANSLATE_NOOP("Errors", "The month {month} has not begun yet."),
    "sheet_unknown": QT_TRANSLATE_NOOP("Errors", "There is no label sheet “{sheet}”."),
    "code_unknown": QT_TRANSLATE_NOOP("Errors", "Nothing has the code or number “{code}”."),
    "printer_not_configured": QT_TRANSLATE_NOOP("Errors", "No label printer is set up."),
    "printer_language_unknown": QT_TRANSLATE_NOOP("Errors", "No printer speaks “{language}” here."),
    "printer_failed": QT_TRANSLATE_NOOP("Errors", "The printer did not take the label."),
    "print_job_not_found": QT_TRANSLATE_NOOP("Errors", "There is no print job “{job}”."),
    "print_job_stopped": QT_TRANSLATE_NOOP("Errors", "Printing was stopped."),
    "labels_unfinished": QT_TRANSLATE_NOOP(
        "Errors", "{printed} labels are out, {left} are left: {why}"
    ),
    "history_wrong": QT_TRANSLATE_NOOP(
        "Errors",
        "The database is not what its log says: {count} problems, the first {code} {where}.",
    ),
    "restore_differs": QT_TRANSLATE_NOOP(
        "Errors", "The restored database differs from the backup in {table}, row {key}."
    ),
    "modem_steps_failed": QT_TRANSLATE_NOOP("Errors", "The modem failed at: {steps}"),
}

COMMAND_LINE_ADVICE: dict[str, str] = {
    "file_failed": QT_TRANSLATE_NOOP("Errors", "Is the folder there, and may you write to it?"),
    "month_invalid": QT_TRANSLATE_NOOP("Errors", "Write it like 2026-10."),
    "period_invalid": QT_TRANSLATE_NOOP("Errors", "Write it like 2026-W43 or 2026-Q4."),
    "sheet_unknown": QT_TRANSLATE_NOOP("Errors", "Known sheets: {known}."),
    "printer_not_configured": QT_TRANSLATE_NOOP("Errors", "Choose its address in the settings."),
    "print_job_not_found": QT_TRANSLATE_NOOP("Errors", "Nothing may be left to print."),
    "labels_unfinished": QT_TRANSLATE_NOOP("Errors", "Go on with: paidan print-job --resume {job}"),
    "history_wrong": QT_TRANSLATE_NOOP("Errors", "Copy the file away before anything else."),
}
