"""Reads amounts, quantities, spans of months and codes."""

from __future__ import annotations

import math
import re
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from functools import lru_cache

from domain.ledgers.cells import Cell, folded, text_of
from domain.loads import MOST_KG, MOST_PIECES

#: Technical ways to say 'nothing', in every column.
_NOTHING = frozenset(("-", "--", "---", "—", "——", "/", "\\", "\\n", "null", "none", "nan", "nil"))
#: Words for 'nothing' where a number, a date or a code is asked for.
_NO_VALUE = _NOTHING | frozenset(
    """n/a na #n/a 无 無 空 暂无 没有 未知 不详 不明 待定 待查 未填 缺 未登记 略 unknown tbd ? ？
    """.split()  # noqa: SIM905 - thirty lines of one word each read worse
)
_CURRENCY = re.compile(
    r"人民币|人民幣|rmb|cny|cn¥|us\$|usd|hk\$|nt\$|[¥￥$€£]|元整|元|圆|圓|块", re.I
)
#: What people write around an amount: 约500, 300（含税）, 500元/次.
_AROUND_AMOUNT = re.compile(r"^约|左右$|(?<=\d)\([^()\d]*\)$|/[\u4e00-\u9fff]{1,2}$")
_SCALE = {"万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000, "千": 1000, "k": 1000}
_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?", re.I)
_DECIMAL_COMMA = re.compile(r"[+-]?\d{1,3}(?:\.\d{3})*,\d{1,2}|[+-]?\d+,\d{1,2}")
_QUANTITY = re.compile(
    r"([+-]?\d+(?:\.\d+)?)\s*(?:([^\d\s,，;；()（）+×*xX/-]{1,6})?)(.*)", re.DOTALL
)
_HAN_DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {
    "两": 2,
    "兩": 2,
}
_MAX_EXACT = 10**15
#: Longer texts are no number, whatever they contain.
_LONGEST = 100
_FEN = Decimal(100)


class NotANumber(ValueError):
    """``args[0]`` is the problem code."""


def says_nothing(text: str, *, strictly: bool = False) -> bool:
    """Whether a text only says that there is no value. ``strictly``: only technical words count,
    because 无 may be an answer in a text."""
    lower = text.strip().lower()
    return not lower or lower in (_NOTHING if strictly else _NO_VALUE)


def read_code(cell: Cell) -> str:
    """A code, number plate or model as text; NotANumber when a number lost digits on the way.

    Spreadsheet programs keep 15 digits: a longer number was rounded when it was typed.
    """
    if isinstance(cell, bool):
        return text_of(cell)
    if isinstance(cell, int | float):
        if abs(cell) >= _MAX_EXACT:
            raise NotANumber("digits_lost")
        return text_of(cell)
    text = text_of(cell)
    if "E+" in text and re.fullmatch(r"\d(?:\.\d+)?E\+\d{2}", text):
        raise NotANumber("digits_lost")
    if text.startswith('="') and text.endswith('"'):
        text = text[2:-1]
    text = text.lstrip("'").strip() if text.startswith("'") else text
    return text if text.isascii() else text.translate(_NARROW)


#: Letters and digits as Chinese input methods may write them: no scanner reads them like that.
_NARROW = {
    wide: wide - 0xFEE0
    for first, last in ("０９", "ＡＺ", "ａｚ", "－／", "＿＿")
    for wide in range(ord(first), ord(last) + 1)
}
_KILOGRAMS: dict[str, Decimal] = {
    **dict.fromkeys(("kg", "kgs", "公斤", "千克"), Decimal(1)),
    **dict.fromkeys(("t", "吨", "噸"), Decimal(1000)),
    **dict.fromkeys(("g", "克"), Decimal("0.001")),
    **dict.fromkeys(("斤", "市斤"), Decimal("0.5")),
}
#: What costs nothing, in words.
_FREE = frozenset(
    (
        "免费",
        "免单",
        "免收",
        "免收费",
        "不收费",
        "未收费",
        "无偿",
        "赠送",
        "free",
        "freeofcharge",
        "nocharge",
    )
)


def read_fen(cell: Cell) -> int:
    """Money in fen: ``1,234.56``, ``¥1,234.5``, ``1.2万元``, ``(300)``; NotANumber otherwise."""
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _rounded(Decimal(repr(cell)) * _FEN)
    if not isinstance(cell, str) or len(cell) > _LONGEST:
        raise NotANumber("bad_money")
    return _fen_of_text(cell)


@lru_cache(maxsize=16384)
def _fen_of_text(cell: str) -> int:
    text = _CURRENCY.sub("", folded(cell)).strip().replace(" ", "")
    if text.lower() in _FREE:
        return 0
    text = _AROUND_AMOUNT.sub("", text)
    negative = False
    if re.fullmatch(r"\(.*\)", text):
        negative, text = True, text[1:-1]
    if text.endswith("-") and text[:-1].replace(",", "").replace(".", "").isdigit():
        negative, text = True, text[:-1]
    scale = 1
    if text and text[-1].lower() in _SCALE:
        scale, text = _SCALE[text[-1].lower()], text[:-1]
    number = _decimal(text)
    if number is None:
        raise NotANumber("bad_money")
    fen = _rounded(number * scale * _FEN)
    return -fen if negative else fen


def _decimal(text: str) -> Decimal | None:
    if _DECIMAL_COMMA.fullmatch(text) and not re.fullmatch(r"[+-]?\d{1,3}(,\d{3})+", text):
        text = text.replace(".", "").replace(",", ".")
    text = text.replace(",", "").replace("'", "").replace("，", "")
    if not _NUMBER.fullmatch(text):
        return None
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def _rounded(fen: Decimal) -> int:
    if not fen.is_finite() or abs(fen) >= 10**17:
        raise NotANumber("bad_money")
    return int(fen.to_integral_value(rounding=ROUND_HALF_UP))


def read_quantity(cell: Cell) -> tuple[int | float, str]:
    """(number, unit or ''): ``12``, ``3.5 kg``, ``1板（100个）`` → (1, 板); NotANumber otherwise."""
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        if cell != cell or abs(cell) >= _MAX_EXACT:
            raise NotANumber("bad_number")
        return int(cell) if float(cell).is_integer() else cell, ""
    if not isinstance(cell, str) or len(cell) > _LONGEST:
        raise NotANumber("bad_number")
    text = folded(cell)
    plain = _decimal(text.replace(" ", ""))
    if plain is not None:
        return _plain_number(plain), ""
    match = _QUANTITY.fullmatch(re.sub(r"(?<=\d),(?=\d{3})", "", text))
    if match is None:
        value = _han_number(text[:-1]) if text[1:] else None
        if value is None:
            raise NotANumber("bad_number")
        return value, text[-1]
    number, unit, rest = match.groups()
    if rest.strip() and rest.strip()[0] not in "(（":
        raise NotANumber("bad_number")
    return _plain_number(Decimal(number)), (unit or "").strip()


def read_pieces(cell: Cell) -> int:
    """Whole pieces, begun ones counted; NotANumber otherwise."""
    number, _ = read_quantity(cell)
    if not 0 <= number <= MOST_PIECES:
        raise NotANumber("bad_number")
    return math.ceil(number)


def read_kilograms(cell: Cell, unit: str = "") -> int:
    """Whole kilograms, begun ones counted: ``12.5kg``, ``1.2吨``; ``unit`` where the cell names
    none. NotANumber otherwise."""
    number, own = read_quantity(cell)
    share = _KILOGRAMS.get((own or unit or "kg").lower())
    if share is None:
        raise NotANumber("bad_number")
    kg = math.ceil(Decimal(str(number)) * share)
    if not 0 <= kg <= MOST_KG:
        raise NotANumber("bad_number")
    return kg


def _plain_number(number: Decimal) -> int | float:
    return int(number) if number == number.to_integral_value() else float(number)


def read_months(cell: Cell, *, unit_is_year: bool = False) -> int:
    """A warranty period in months: ``2年``, ``24个月``, ``一年半``, ``18``; NotANumber otherwise.

    A bare number counts months, or years when it is small or ``unit_is_year`` (by the title).
    """
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _bare_months(Decimal(repr(cell)), unit_is_year)
    if not isinstance(cell, str) or len(cell) > _LONGEST:
        raise NotANumber("bad_period")
    return _months_of_text(cell, unit_is_year)


@lru_cache(maxsize=4096)
def _months_of_text(cell: str, unit_is_year: bool) -> int:
    text = folded(cell).lower().replace(" ", "")
    plain = _decimal(text)
    if plain is not None:
        return _bare_months(plain, unit_is_year)
    days = re.search(r"(\d+)(?:天|日|days?)", text)
    if days:
        return max(1, round(int(days.group(1)) / 30.4))
    total = Decimal(0)
    found = False
    for number, half, unit, more in re.findall(
        r"(\d+(?:\.\d+)?|[零一二三四五六七八九十两兩]+|半)个?(半)?(年|周年|个?月|years?|yrs?|months?|y|m)(半)?",
        text,
    ):
        value = Decimal("0.5") if number == "半" else _amount(number)
        if value is None:
            continue
        found = True
        value += Decimal("0.5") if half or more else 0
        total += value * (12 if unit[0] == "y" or "年" in unit else 1)
    months = int(total.to_integral_value(rounding=ROUND_HALF_UP))
    if not found or not 0 < months <= 600:
        raise NotANumber("bad_period")
    return months


def _amount(text: str) -> Decimal | None:
    if text[0].isascii():
        return Decimal(text)
    value = _han_number(text)
    return None if value is None else Decimal(value)


def _bare_months(number: Decimal, unit_is_year: bool) -> int:
    # Nobody grants five months: a small bare number counts years.
    years = unit_is_year or number in (1, 2, 3, 4, 5) or number != number.to_integral_value()
    months = int((number * (12 if years else 1)).to_integral_value(rounding=ROUND_HALF_UP))
    if not 0 < months <= 600:
        raise NotANumber("bad_period")
    return months


def _han_number(text: str) -> int | None:
    """``十二`` → 12, ``两`` → 2; None for anything that is no small number."""
    if not text or any(char not in _HAN_DIGITS and char != "十" for char in text):
        return None
    tens, ten, ones = text.partition("十")
    if not ten:
        return _HAN_DIGITS[text] if len(text) == 1 else None
    if len(tens) > 1 or len(ones) > 1:
        return None
    return 10 * (_HAN_DIGITS[tens] if tens else 1) + (_HAN_DIGITS[ones] if ones else 0)
