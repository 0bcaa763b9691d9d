"""Failures of the database, of backups and of ledgers that are read, in words (context "Errors")."""

from __future__ import annotations

from domain.translate import QT_TRANSLATE_NOOP

STORAGE_SENTENCES: dict[str, str] = {
    "database_newer": QT_TRANSLATE_NOOP(
        "Errors", "The database was made by a newer version of this program."
    ),
    "database_older": QT_TRANSLATE_NOOP("Errors", "The database is of an older version."),
    "database_damaged": QT_TRANSLATE_NOOP("Errors", "The database file is damaged."),
    "database_locked": QT_TRANSLATE_NOOP("Errors", "Another program holds the database."),
    "database_read_only": QT_TRANSLATE_NOOP("Errors", "The database cannot be written to."),
    "disk_full": QT_TRANSLATE_NOOP("Errors", "The disk is full."),
    "disk_failed": QT_TRANSLATE_NOOP("Errors", "The disk reports a failure."),
    "network_share": QT_TRANSLATE_NOOP(
        "Errors", "The database file lies on a network share ({path})."
    ),
    "not_our_database": QT_TRANSLATE_NOOP("Errors", "{path} is not a Paidan database."),
    "cannot_open": QT_TRANSLATE_NOOP("Errors", "The database {path} cannot be opened."),
    "folder_missing": QT_TRANSLATE_NOOP("Errors", "The folder {path} is not there."),
    "backup_failed": QT_TRANSLATE_NOOP("Errors", "The backup failed: {reason}"),
    "backup_damaged": QT_TRANSLATE_NOOP("Errors", "The backup {path} is damaged."),
    "backup_not_found": QT_TRANSLATE_NOOP("Errors", "There is no backup {path}."),
    "backup_tool_missing": QT_TRANSLATE_NOOP(
        "Errors", "The program {tool} is needed for backups of a server and is not installed."
    ),
    "restore_target_exists": QT_TRANSLATE_NOOP(
        "Errors", "{path} exists already; a backup is never restored over something."
    ),
    "ledger_empty": QT_TRANSLATE_NOOP("Errors", "The file is empty."),
    "ledger_not_found": QT_TRANSLATE_NOOP("Errors", "There is no file {path}."),
    "ledger_unreadable": QT_TRANSLATE_NOOP("Errors", "The file cannot be read: {reason}"),
    "ledger_not_a_table": QT_TRANSLATE_NOOP(
        "Errors", "This is no table but something else ({what})."
    ),
    "ledger_damaged": QT_TRANSLATE_NOOP("Errors", "The workbook is damaged."),
    "ledger_no_table": QT_TRANSLATE_NOOP("Errors", "This is no table."),
    "ledger_sheets_missing": QT_TRANSLATE_NOOP("Errors", "The workbook has no sheets."),
    "ledger_sheet_not_found": QT_TRANSLATE_NOOP("Errors", "There is no sheet {sheet}."),
    "ledger_hostile": QT_TRANSLATE_NOOP("Errors", "The file is built to harm whoever reads it."),
    "ledger_too_large": QT_TRANSLATE_NOOP(
        "Errors", "The file needs more memory than there is for it."
    ),
    "ledger_too_slow": QT_TRANSLATE_NOOP("Errors", "Reading was given up after {seconds} seconds."),
    "ledger_password_needed": QT_TRANSLATE_NOOP("Errors", "The file is protected by a password."),
    "ledger_password_wrong": QT_TRANSLATE_NOOP("Errors", "The password is wrong."),
    "ledger_encryption_unknown": QT_TRANSLATE_NOOP(
        "Errors", "The file is protected in a way that cannot be opened here."
    ),
    "ledger_encoding_unknown": QT_TRANSLATE_NOOP("Errors", "There is no encoding {encoding}."),
    "ledger_column_unknown": QT_TRANSLATE_NOOP("Errors", "The sheet has no column {column}."),
    "ledger_field_unknown": QT_TRANSLATE_NOOP("Errors", "There is no field {field} to fill."),
    "ledger_nothing_to_read": QT_TRANSLATE_NOOP("Errors", "No sheet of the file holds records."),
    "ledger_key_not_mapped": QT_TRANSLATE_NOOP(
        "Errors", "No column gives {field}, so it cannot tell records apart."
    ),
    "import_batch_not_found": QT_TRANSLATE_NOOP("Errors", "There is no import {id}."),
    "import_broke_off": QT_TRANSLATE_NOOP("Errors", "The import was ended from outside."),
    "import_batch_finished": QT_TRANSLATE_NOOP("Errors", "Import {id} is over already."),
    "import_already_undone": QT_TRANSLATE_NOOP("Errors", "Import {id} was taken back already."),
    "ledger_kind_unknown": QT_TRANSLATE_NOOP("Errors", "Nothing like {kind} can be imported."),
    "ledger_mapping_malformed": QT_TRANSLATE_NOOP(
        "Errors", "The stored column choices cannot be read."
    ),
    "modem_not_ready": QT_TRANSLATE_NOOP("Errors", "The SMS modem is not ready."),
    "modem_not_configured": QT_TRANSLATE_NOOP("Errors", "No modem is set up."),
    "printer_buffer_full": QT_TRANSLATE_NOOP("Errors", "The printer's memory is full."),
}

STORAGE_ADVICE: dict[str, str] = {
    "database_newer": QT_TRANSLATE_NOOP(
        "Errors", "Install the newer version; nothing was changed."
    ),
    "database_damaged": QT_TRANSLATE_NOOP(
        "Errors", "Stop working, copy the file away, and restore the last backup."
    ),
    "database_locked": QT_TRANSLATE_NOOP(
        "Errors", "Close what else uses the file (a sync or virus program perhaps), then try again."
    ),
    "database_read_only": QT_TRANSLATE_NOOP("Errors", "Ask for the right to write to its folder."),
    "disk_full": QT_TRANSLATE_NOOP("Errors", "Nothing was lost. Make room, then repeat the step."),
    "disk_failed": QT_TRANSLATE_NOOP("Errors", "Make a backup to another disk now."),
    "network_share": QT_TRANSLATE_NOOP(
        "Errors", "Move it to a disk of this computer, or use PostgreSQL for several consoles."
    ),
    "cannot_open": QT_TRANSLATE_NOOP(
        "Errors", "Is the disk or the server there, and may you read it?"
    ),
    "backup_failed": QT_TRANSLATE_NOOP("Errors", "The database itself is as it was."),
    "backup_damaged": QT_TRANSLATE_NOOP(
        "Errors", "Choose another one; the database itself is as it was."
    ),
    "restore_target_exists": QT_TRANSLATE_NOOP("Errors", "Choose another name."),
    "import_broke_off": QT_TRANSLATE_NOOP(
        "Errors", "What was written so far is whole. Go on with it from the list of imports."
    ),
    "ledger_unreadable": QT_TRANSLATE_NOOP("Errors", "Close it in Excel, then try again."),
    "ledger_damaged": QT_TRANSLATE_NOOP("Errors", "Open it in Excel and save it anew."),
    "ledger_hostile": QT_TRANSLATE_NOOP("Errors", "It was not read."),
    "ledger_too_large": QT_TRANSLATE_NOOP("Errors", "Split it into several files."),
    "ledger_too_slow": QT_TRANSLATE_NOOP(
        "Errors", "Save the sheet as .xlsx or .csv and try again."
    ),
    "ledger_encryption_unknown": QT_TRANSLATE_NOOP("Errors", "Save it without protection."),
    "ledger_password_needed": QT_TRANSLATE_NOOP("Errors", "Give its password."),
    "ledger_mapping_malformed": QT_TRANSLATE_NOOP("Errors", "Choose the columns again."),
    "modem_not_ready": QT_TRANSLATE_NOOP("Errors", "Texts wait and are sent as soon as it is."),
    "modem_not_configured": QT_TRANSLATE_NOOP("Errors", "Choose its port in the settings."),
}
