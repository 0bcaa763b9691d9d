"""What the columns of a table hold, and how a spreadsheet shows it."""

from __future__ import annotations

from enum import Enum

#: Characters a cell can hold.
CELL_CHARACTERS = 32_767


class Kind(Enum):
    """What a column holds. MONEY: fen in, yuan shown; MINUTES whole; SHARE 0..1; FLAG yes or no."""

    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"
    GENERAL = "general"
    SCORE = "score"
    MONEY = "money"
    SHARE = "share"
    MINUTES = "minutes"
    DATE = "date"
    MOMENT = "moment"
    FLAG = "flag"


#: What stands at the left of its cell.
LEFT = frozenset({Kind.TEXT, Kind.FLAG})
#: Number formats.
FORMATS = {
    Kind.TEXT: "@",
    Kind.INTEGER: "#,##0",
    Kind.NUMBER: "#,##0.0",
    Kind.GENERAL: "General",
    Kind.SCORE: "0.00",
    Kind.MONEY: "¥#,##0.00",
    Kind.SHARE: "0.0%",
    Kind.MINUTES: "#,##0",
    Kind.DATE: "yyyy-mm-dd",
    Kind.MOMENT: "yyyy-mm-dd hh:mm",
    Kind.FLAG: "@",
}
