"""What keeps labels, lists and reports from being made, in words (context "Errors")."""

from __future__ import annotations

from domain.translate import QT_TRANSLATE_NOOP

DOCUMENT_SENTENCES: dict[str, str] = {
    "label_code_empty": QT_TRANSLATE_NOOP(
        "Errors", "“{name}” has no code yet, so no tag can be printed."
    ),
    "label_code_ascii": QT_TRANSLATE_NOOP(
        "Errors", "The code “{tag}” cannot be put into a QR code."
    ),
    "label_glyphs": QT_TRANSLATE_NOOP(
        "Errors", "The bundled font cannot print {characters} (tag {tag})."
    ),
    "label_code_too_small": QT_TRANSLATE_NOOP(
        "Errors",
        "On {size} mm the code {tag} would have modules of {module_mm} mm; scanners need {needed_mm} mm.",
    ),
    "label_code_too_long": QT_TRANSLATE_NOOP(
        "Errors", "The code {tag} does not fit one line of a {size} label."
    ),
    "label_dots": QT_TRANSLATE_NOOP("Errors", "{value} dots per millimetre is not supported."),
    "label_size": QT_TRANSLATE_NOOP("Errors", "“{text}” is not a label size."),
    "sheet_grid": QT_TRANSLATE_NOOP(
        "Errors", "These labels do not fit an A4 page ({width_mm} x {height_mm} mm)."
    ),
    "sheet_start": QT_TRANSLATE_NOOP(
        "Errors", "A sheet has {labels} labels; {start} is not one of them."
    ),
    "sheet_code_too_small": QT_TRANSLATE_NOOP(
        "Errors", "The code {tag} is too long for labels of this size."
    ),
    "sheet_empty": QT_TRANSLATE_NOOP("Errors", "There is nothing to print."),
    "calls_empty": QT_TRANSLATE_NOOP("Errors", "There is nothing to print."),
    "job_sheet_empty": QT_TRANSLATE_NOOP("Errors", "There is nothing to print."),
    "asset_code_form": QT_TRANSLATE_NOOP("Errors", "“{text}” is not an asset code."),
    "asset_code_check": QT_TRANSLATE_NOOP(
        "Errors", "“{text}” was misread or mistyped: its check character does not match."
    ),
    "asset_code_part": QT_TRANSLATE_NOOP("Errors", "“{part}” cannot be part of a code."),
    "asset_code_weak": QT_TRANSLATE_NOOP(
        "Errors", "With {part} two letters could be swapped unnoticed."
    ),
    "asset_code_full": QT_TRANSLATE_NOOP("Errors", "There are no numbers left for {part}."),
    "score_weights_sum": QT_TRANSLATE_NOOP("Errors", "The weights add up to {total}, not to 100."),
    "score_weight_negative": QT_TRANSLATE_NOOP("Errors", "A weight cannot be negative."),
    "score_jobs_target": QT_TRANSLATE_NOOP(
        "Errors", "The target of jobs a day must be above zero."
    ),
    "report_language": QT_TRANSLATE_NOOP("Errors", "Reports cannot be written in “{language}”."),
    "export_format": QT_TRANSLATE_NOOP("Errors", "Files ending in “{ending}” cannot be written."),
    "statement_empty": QT_TRANSLATE_NOOP(
        "Errors", "Nobody had an order due or finished in this period."
    ),
    "basemap_points_missing": QT_TRANSLATE_NOOP(
        "Errors", "Nobody has said yet where the picture {path} lies."
    ),
    "basemap_unreadable": QT_TRANSLATE_NOOP("Errors", "The map file {path} cannot be used."),
    "roads_unreadable": QT_TRANSLATE_NOOP("Errors", "The streets in {path} cannot be read."),
    "roads_empty": QT_TRANSLATE_NOOP("Errors", "There are no streets for cars in {path}."),
    "roads_not_kept": QT_TRANSLATE_NOOP(
        "Errors", "What was made of the streets in {path} could not be kept: {reason}"
    ),
    "roads_broke_off": QT_TRANSLATE_NOOP("Errors", "Preparing the streets in {path} broke off."),
    "roads_silent": QT_TRANSLATE_NOOP(
        "Errors", "Nobody answers just now how long ways through the streets take."
    ),
    "report_not_found": QT_TRANSLATE_NOOP("Errors", "There is no such report any more."),
    "report_changed": QT_TRANSLATE_NOOP(
        "Errors", "The kept report of {period} is not the one that was issued."
    ),
    "picture_wrong_kind": QT_TRANSLATE_NOOP("Errors", "Only PNG and JPEG pictures can be printed."),
    "document_unreadable": QT_TRANSLATE_NOOP("Errors", "The document {path} cannot be shown."),
    "no_pages": QT_TRANSLATE_NOOP("Errors", "None of the chosen pages is in this document."),
    "printer_no_job": QT_TRANSLATE_NOOP("Errors", "The printer “{printer}” takes no job."),
    "mail_not_set_up": QT_TRANSLATE_NOOP(
        "Errors", "There is no mail server, or nobody to write to."
    ),
    "mail_refused": QT_TRANSLATE_NOOP(
        "Errors", "The mail server {server} did not take the mail: {reason}"
    ),
    "mail_account_missing": QT_TRANSLATE_NOOP("Errors", "There is no mail account to keep it for."),
    "keyring_missing": QT_TRANSLATE_NOOP("Errors", "This system keeps no passwords: {reason}"),
}

DOCUMENT_ADVICE: dict[str, str] = {
    "label_code_empty": QT_TRANSLATE_NOOP("Errors", "Give the machine a code first."),
    "label_code_ascii": QT_TRANSLATE_NOOP("Errors", "Use digits and Latin letters only."),
    "label_glyphs": QT_TRANSLATE_NOOP("Errors", "Write these characters differently on the tag."),
    "label_code_too_small": QT_TRANSLATE_NOOP("Errors", "Use larger labels or a shorter code."),
    "label_code_too_long": QT_TRANSLATE_NOOP("Errors", "Use larger labels or a shorter code."),
    "label_dots": QT_TRANSLATE_NOOP("Errors", "Choose 8 (203 dpi) or 12 (300 dpi)."),
    "label_size": QT_TRANSLATE_NOOP("Errors", "Write it like 60x40, in millimetres."),
    "sheet_grid": QT_TRANSLATE_NOOP("Errors", "Check columns, rows, sizes, margins and gaps."),
    "sheet_code_too_small": QT_TRANSLATE_NOOP("Errors", "Choose a sheet with larger labels."),
    "sheet_empty": QT_TRANSLATE_NOOP("Errors", "Select at least one machine."),
    "calls_empty": QT_TRANSLATE_NOOP("Errors", "Select at least one order."),
    "job_sheet_empty": QT_TRANSLATE_NOOP("Errors", "Select at least one order."),
    "asset_code_form": QT_TRANSLATE_NOOP("Errors", "A code looks like GZ-AC-0217-3."),
    "asset_code_check": QT_TRANSLATE_NOOP("Errors", "Read it again, character by character."),
    "asset_code_part": QT_TRANSLATE_NOOP("Errors", "Use 2 to 4 capital letters."),
    "asset_code_weak": QT_TRANSLATE_NOOP("Errors", "Choose other letters."),
    "asset_code_full": QT_TRANSLATE_NOOP("Errors", "Use another category."),
    "export_format": QT_TRANSLATE_NOOP("Errors", "Choose .xlsx or .csv."),
    "statement_empty": QT_TRANSLATE_NOOP("Errors", "Choose another month."),
    "picture_wrong_kind": QT_TRANSLATE_NOOP("Errors", "Only PNG and JPEG pictures can be printed."),
    "document_unreadable": QT_TRANSLATE_NOOP("Errors", "Make it again."),
    "report_changed": QT_TRANSLATE_NOOP(
        "Errors", "The database was changed by another program. Verify it, and keep this message."
    ),
    "no_pages": QT_TRANSLATE_NOOP("Errors", "Check the page numbers."),
    "mail_not_set_up": QT_TRANSLATE_NOOP(
        "Errors", "Fill in the mail server and the addresses above first."
    ),
    "mail_refused": QT_TRANSLATE_NOOP(
        "Errors", "Check the server, port, encryption, account and password."
    ),
    "mail_account_missing": QT_TRANSLATE_NOOP("Errors", "Fill in the mail account above first."),
    "keyring_missing": QT_TRANSLATE_NOOP(
        "Errors", "Set up a keyring of the system, or use a server that asks for no password."
    ),
    "printer_no_job": QT_TRANSLATE_NOOP(
        "Errors", "Check that it is switched on and connected, or choose another one."
    ),
    "basemap_points_missing": QT_TRANSLATE_NOOP(
        "Errors", "Click two points of it in the settings under “Map” and enter their coordinates."
    ),
    "basemap_unreadable": QT_TRANSLATE_NOOP(
        "Errors", "The map shows the grid. Choose another file in the settings."
    ),
    "roads_unreadable": QT_TRANSLATE_NOOP(
        "Errors", "Travel times go by distance. Choose a whole .osm.pbf file under “Map”."
    ),
    "roads_empty": QT_TRANSLATE_NOOP(
        "Errors", "Travel times go by distance. Choose an extract of your region under “Map”."
    ),
    "roads_not_kept": QT_TRANSLATE_NOOP(
        "Errors", "Travel times go by distance. See that there is room on the disk, and try again."
    ),
    "roads_broke_off": QT_TRANSLATE_NOOP(
        "Errors",
        "Travel times go by distance. Try again, or choose an extract of a smaller region.",
    ),
    "roads_silent": QT_TRANSLATE_NOOP(
        "Errors", "Travel times go by distance until it answers again, which it does by itself."
    ),
}
