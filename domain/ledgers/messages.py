"""The words for problems of ledgers: English sources, context "Domain"."""

from __future__ import annotations

from domain.ledgers.problems import RowProblem
from domain.phrases import Phrase
from domain.translate import QT_TRANSLATE_NOOP

#: Placeholders: ``{title}`` of the column, ``{value}`` as it stands in the cell, ``{label}`` of the
#: field (already translated by whoever shows it); others as named.
PROBLEMS: dict[str, str] = {
    # of a cell
    "cell_error": QT_TRANSLATE_NOOP("Domain", "The formula failed: {value}"),
    "bad_date": QT_TRANSLATE_NOOP("Domain", "“{value}” is no date"),
    "date_out_of_range": QT_TRANSLATE_NOOP("Domain", "The year of “{value}” cannot be right"),
    "date_incomplete": QT_TRANSLATE_NOOP("Domain", "“{value}” names no day; the first was taken"),
    "bad_money": QT_TRANSLATE_NOOP("Domain", "“{value}” is no amount of money"),
    "bad_number": QT_TRANSLATE_NOOP("Domain", "“{value}” is no number"),
    "bad_period": QT_TRANSLATE_NOOP("Domain", "“{value}” is no period of months or years"),
    "bad_phone": QT_TRANSLATE_NOOP("Domain", "“{value}” is no telephone number"),
    "several_phones": QT_TRANSLATE_NOOP(
        "Domain", "“{value}” holds several numbers; the first was taken"
    ),
    "digits_lost": QT_TRANSLATE_NOOP(
        "Domain",
        "“{value}” has more digits than a spreadsheet number keeps; the last ones are lost",
    ),
    "code_became_date": QT_TRANSLATE_NOOP(
        "Domain", "The spreadsheet program turned this code into the date {value}"
    ),
    "bad_coordinate": QT_TRANSLATE_NOOP("Domain", "“{value}” is no coordinate"),
    "coordinate_missing": QT_TRANSLATE_NOOP("Domain", "The position is incomplete: {value}"),
    "coordinate_out_of_range": QT_TRANSLATE_NOOP("Domain", "{value} lies nowhere on earth"),
    "coordinate_rounded": QT_TRANSLATE_NOOP(
        "Domain", "{value} was rounded to whole degrees and is no place"
    ),
    "unknown_status": QT_TRANSLATE_NOOP("Domain", "“{value}” is no known status"),
    "unknown_level": QT_TRANSLATE_NOOP("Domain", "“{value}” is no known customer level"),
    "unknown_priority": QT_TRANSLATE_NOOP("Domain", "“{value}” is no known priority"),
    "unknown_channel": QT_TRANSLATE_NOOP("Domain", "“{value}” is no known channel"),
    "ends_before_it_begins": QT_TRANSLATE_NOOP("Domain", "It ends before it was reported"),
    "failed_after_report": QT_TRANSLATE_NOOP("Domain", "It failed after it was reported; left out"),
    "required_missing": QT_TRANSLATE_NOOP("Domain", "“{label}” is missing"),
    "code_taken": QT_TRANSLATE_NOOP("Domain", "The code “{value}” belongs to another record"),
    # of a row
    "row_header": QT_TRANSLATE_NOOP("Domain", "Repeats the column titles; left out"),
    "row_section": QT_TRANSLATE_NOOP("Domain", "Title of a group, no record: {value}"),
    "row_total": QT_TRANSLATE_NOOP("Domain", "A total, no record: {value}"),
    "row_remark": QT_TRANSLATE_NOOP("Domain", "A remark, no record: {value}"),
    "row_ruler": QT_TRANSLATE_NOOP("Domain", "A ruler; left out"),
    # of a column or a sheet
    "date_order_ambiguous": QT_TRANSLATE_NOOP(
        "Domain",
        "In “{title}” nothing tells day from month; the month was taken first, as in “{value}”",
    ),
    "required_not_mapped": QT_TRANSLATE_NOOP("Domain", "No column gives “{label}”"),
    "sheet_hidden": QT_TRANSLATE_NOOP("Domain", "The sheet is hidden"),
    "sheet_damaged": QT_TRANSLATE_NOOP("Domain", "The sheet is damaged and cannot be read"),
    "sheet_cut": QT_TRANSLATE_NOOP(
        "Domain", "The sheet is damaged; only {count} rows of it could be read"
    ),
    "sheet_empty": QT_TRANSLATE_NOOP("Domain", "The sheet is empty"),
    "no_header": QT_TRANSLATE_NOOP("Domain", "The table has no column titles"),
    "same_table": QT_TRANSLATE_NOOP("Domain", "The same table stands on sheet “{value}”"),
    "more_problems": QT_TRANSLATE_NOOP("Domain", "{count} more problems of this kind"),
}


def phrase_of(problem: RowProblem) -> Phrase:
    """The problem as a template and its parameters."""
    return Phrase(PROBLEMS[problem.code], problem.params)
