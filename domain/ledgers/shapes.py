"""What a cell looks like, whatever its column is called."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from enum import Enum
from functools import lru_cache

from domain.ledgers.cells import Cell, CellError, folded
from domain.ledgers.phones import find_phones, is_mobile


class Shape(Enum):
    EMPTY = "empty"
    TEXT = "text"
    LONG_TEXT = "long text"
    INTEGER = "integer"
    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    INSTANT = "date and time"
    TIME = "time"
    BOOLEAN = "yes or no"
    MOBILE = "mobile phone"
    PHONE = "telephone"
    CODE = "code"
    ADDRESS = "address"
    POSITION = "coordinates"
    LINK = "link"
    ERROR = "error"


#: Shapes that never are the title of a column.
VALUES_ONLY = frozenset(
    (
        Shape.NUMBER,
        Shape.MONEY,
        Shape.DATE,
        Shape.INSTANT,
        Shape.TIME,
        Shape.BOOLEAN,
        Shape.MOBILE,
        Shape.PHONE,
        Shape.POSITION,
        Shape.LINK,
        Shape.ERROR,
        Shape.ADDRESS,
    )
)

_DATE = re.compile(
    r"(?:\d{4}|\d{2})\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}(?!\d)\s*[日号]?"
    r"|\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*(?:(?:19|20)\d{2}|\d{2})"
    r"|(?:民[国國]\s*\d{2,3}\s*[年./]|1[0-4]\d\s*[年./])\s*\d{1,2}\s*[月./]\s*\d{1,2}(?!\d)\s*日?"
    r"|\d{1,2}-\d{1,2}月\s*-(?:\d{4}|\d{2})"
    r"|(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
    r"|\d{1,2}[-\s]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-\s,]+\d{2,4}"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2},?\s+\d{4}",
    re.I,
)
_MONTH = re.compile(r"(?:19|20)\d{2}\s*[-/.年]\s*(?:0?[1-9]|1[0-2])\s*月?")
_TIME_TAIL = re.compile(r"[T\s]*(?:上午|下午)?\s*\d{1,2}[:时點点]\d{0,2}", re.I)
_CLOCK = re.compile(r"(?:上午|下午)?\s*\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:[ap]m)?", re.I)
_INTEGER = re.compile(r"[+-]?\d{1,15}")
_NUMBER = re.compile(
    r"[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?|[+-]?\.\d+"
    r"|[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+),\d{1,2}"  # 1.234,56
)
_MONEY = re.compile(
    r"(?:[¥￥$€£]|rmb|人民币)\s*[+-]?[\d,]+(?:\.\d+)?|[+-]?[\d,]+(?:\.\d+)?\s*(?:元|万元|圆|元整)",
    re.I,
)
_LINK = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.\w[\w.]*", re.I)
_CODE = re.compile(r"(?=[^\s]*\d)[0-9A-Za-z][0-9A-Za-z\-_/.#]{2,29}")
_ADDRESS = re.compile(
    r"(?:.{2,}?[省市区县镇乡村州旗盟].*?(?:[路街道巷弄里号村组屯栋幢座楼室]|大厦|广场|小区|花园).*\d*"
    r"|.{2,}(?:路|街|大道|巷|弄)\s*\d+\s*号?.*)"
)
_STREET = re.compile(
    r"\d+\s+(?:[NSEW]\.?\s+)?[A-Za-z][\w.\s]*\s(?:st|street|ave|avenue|rd|road|dr|drive|blvd|ln|lane"
    r"|ct|court|way|pl|place|pkwy|ter|terrace|cir|sq)\b.*",
    re.I,
)
_POSITION = re.compile(r".*\(?\s*[+-]?\d{1,3}\.\d+\s*[,，\s]\s*[+-]?\d{1,3}\.\d+\s*\)?", re.DOTALL)
_LONG = 40
_REMEMBERED = 200


def shape_of(cell: Cell) -> Shape:
    """The shape of one cell."""
    if cell is None:
        return Shape.EMPTY
    if isinstance(cell, str):
        # Long texts are neither worth a look nor a place in the cache.
        return _text_shape(cell) if len(cell) <= _REMEMBERED else Shape.LONG_TEXT
    if isinstance(cell, bool):
        return Shape.BOOLEAN
    if isinstance(cell, int):
        return Shape.MOBILE if 13_000_000_000 <= cell <= 19_999_999_999 else Shape.INTEGER
    if isinstance(cell, float):
        return Shape.NUMBER
    if isinstance(cell, datetime):
        return Shape.INSTANT
    if isinstance(cell, date):
        return Shape.DATE
    if isinstance(cell, time | timedelta):
        return Shape.TIME
    assert isinstance(cell, CellError)
    return Shape.ERROR


@lru_cache(maxsize=65536)
def _text_shape(raw: str) -> Shape:
    text = folded(raw)
    if not text:
        return Shape.EMPTY
    if text[0].isdigit() or text[0] in "+-.¥￥$€£(":
        shape = _numeric_shape(text)
        if shape is not None:
            return shape
    if len(text) < 120 and any(char.isdigit() for char in text):
        if _DATE.fullmatch(text) or _MONTH.fullmatch(text):
            return Shape.DATE
        if _MONEY.fullmatch(text):
            return Shape.MONEY
        if _STREET.fullmatch(text):
            return Shape.ADDRESS
        if _POSITION.fullmatch(text):
            return Shape.POSITION
        if len(text) <= 60 and _is_phone(text):
            return Shape.PHONE
    if _LINK.match(text):
        return Shape.LINK
    if 6 <= len(text) <= 100 and _ADDRESS.fullmatch(text) and _is_place(text):
        return Shape.ADDRESS
    if _CODE.fullmatch(text):
        return Shape.CODE
    return Shape.LONG_TEXT if len(text) > _LONG or "\n" in raw.strip() else Shape.TEXT


def _numeric_shape(text: str) -> Shape | None:
    if is_mobile(text):
        return Shape.MOBILE
    if match := _DATE.match(text):
        rest = text[match.end() :]
        if not rest:
            return Shape.DATE
        if _TIME_TAIL.match(rest):
            return Shape.INSTANT
    if _INTEGER.fullmatch(text):
        return Shape.INTEGER
    if _NUMBER.fullmatch(text):
        return Shape.NUMBER
    if _CLOCK.fullmatch(text):
        return Shape.TIME
    if _MONEY.fullmatch(text):
        return Shape.MONEY
    if _MONTH.fullmatch(text):
        return Shape.DATE
    return None


def _is_phone(text: str) -> bool:
    phones = find_phones(text)
    if not phones:
        return False
    digits = sum(char.isdigit() for char in text)
    in_numbers = sum(len(phone.number.lstrip("+")) for phone in phones)
    return in_numbers >= digits - 4 and digits >= 7 and in_numbers * 2 >= len(text)


def _is_place(text: str) -> bool:
    """Sentences of a fault report also contain 号 and 楼: an address has no sentence marks."""
    return not any(char in text for char in "，。；！？") and (
        any(char.isdigit() for char in text) or text[-1] in "路街道巷号村组栋幢座楼室园区厦"
    )
