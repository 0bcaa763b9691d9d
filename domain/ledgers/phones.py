"""Finds the telephone numbers in a cell: stored as floats, several together, with names between."""

from __future__ import annotations

import re
from functools import lru_cache

from domain.customers.customer import Phone
from domain.ledgers.cells import Cell, folded, text_of

_NUMBER = re.compile(
    r"""
    (?P<mobile>(?<![\d])(?:\+?\(?(?:00)?86\)?[-\s]?)?1[3-9]\d(?:[-\s]?\d{4}){2}(?!\d)
               |(?<![\d])1[3-9]\d[-\s]?\d{3}[-\s]?\d{5}(?!\d)
               |(?<![\d])1[3-9]\d{2}[-\s]?\d{3}[-\s]?\d{4}(?!\d))
    |(?P<service>(?<!\d)[48]00[-\s]?\d{3,4}[-\s]?\d{3,4}(?!\d))
    |(?P<american>(?<!\d)(?:1[-.\s])?(?:\([2-9]\d{2}\)|[2-9]\d{2})[-.\s]\s?[2-9]\d{2}[-.\s]\d{4}(?!\d))
    |(?P<land>(?<!\d)(?:(?:\+|00)86[-\s]?)?\(?0(?:10|2\d|[3-9]\d{2})\)?[-\s]{0,2}[1-9]\d{2,3}[-\s]?\d{4}(?!\d)
             |(?<!\d)(?:(?:\+|00)86[-\s]?)?\(?(?:10|2\d|[3-9]\d{2})\)?[-\s][2-9]\d{3}[-\s]?\d{4}(?!\d))
    |(?P<island>(?<!\d)\(?0[2-8]\d{0,2}\)?[-\s]?\d{3,4}[-\s]\d{4}(?!\d)|(?<!\d)09\d{2}[-\s]?\d{3}[-\s]?\d{3}(?!\d))
    |(?P<foreign>(?<!\d)\+\d[\d\s()./-]{5,20}\d(?!\d))
    |(?P<local>(?<![\d.])[2-9]\d{2,3}[-\s]?\d{4}(?!\d))
    |(?P<short>(?<!\d)(?:1[0-2]\d{1,3}|9[5-6]\d{3,4})(?!\d))
    """,
    re.VERBOSE,
)
_EXTENSION = re.compile(r"\s*(?:转|轉|分机|分機|ext\.?|x|#|-)\s*(\d{1,6})(?!\d)", re.I)
_NAME = re.compile(r"[A-Za-z\u3400-\u9fff·]{1,12}")
_NOT_NAMES = frozenset(
    """电话 電話 手机 手機 联系电话 固话 座机 办公 办 宅 家 手 电 或 和 及 转 传真 号码 微信 微信同号 同微信 微信号同
    tel phone mobile fax ext x
    """.split()  # noqa: SIM905 - thirty lines of one word each read worse
)


#: A longer text is a story; the numbers at its beginning are the caller's.
_LONGEST = 300


def find_phones(cell: Cell) -> tuple[Phone, ...]:
    """All numbers in reading order, each once; () when there is none.

    ``contact`` is the name that stands beside a number, or its extension (``转801``).
    """
    numeric = isinstance(cell, int | float) and not isinstance(cell, bool)
    if numeric and abs(float(cell)) < 1e15:  # type: ignore[arg-type]  # numeric says so
        whole = _whole_number(text_of(cell))
        return (Phone(whole),) if whole else ()
    return _phones_in_text(folded(text_of(cell)[:_LONGEST]))


def _whole_number(digits: str) -> str:
    """A number cell has lost the leading zero of an area code."""
    if re.fullmatch(r"1[3-9]\d{9}|[48]00\d{7}", digits):
        return digits
    if re.fullmatch(r"(?:10|2\d)[2-9]\d{7}|[3-9]\d{2}[2-9]\d{6,7}", digits):
        return f"0{digits}"
    if re.fullmatch(r"86(1[3-9]\d{9})", digits):
        return digits[2:]
    return digits if re.fullmatch(r"[2-9]\d{6,7}|1[0-2]\d{1,3}|9[56]\d{3,4}", digits) else ""


@lru_cache(maxsize=16384)
def _phones_in_text(text: str) -> tuple[Phone, ...]:
    found: dict[str, str] = {}
    position = 0
    matches = list(_NUMBER.finditer(text))
    for index, match in enumerate(matches):
        number = _cleaned(match)
        if match.lastgroup == "short" and re.sub(r"\D", "", text) != number:
            continue  # a number of five digits inside a longer text is something else
        end = match.end()
        contact = _name_in(text[position : match.start()])
        extension = _EXTENSION.match(text, end)
        if extension and match.lastgroup in ("land", "local", "service"):
            end, contact = extension.end(), contact or f"转{extension.group(1)}"
        if not contact:
            following = matches[index + 1].start() if index + 1 < len(matches) else len(text)
            behind = re.match(r"\s*[(（]\s*([^)）]{1,12})[)）]", text[end:following])
            if behind:
                contact, end = _name_in(behind.group(1)), end + behind.end()
        found.setdefault(number, contact)
        position = end
    return tuple(Phone(number, contact) for number, contact in found.items())


def name_and_phones(text: str) -> tuple[str, tuple[Phone, ...]]:
    """``张三 13800138000`` → (张三, the number); () where no number of a person stands beside."""
    numbers: list[Phone] = []

    def taken(match: re.Match[str]) -> str:
        if match.lastgroup not in ("mobile", "land"):
            return match.group()
        numbers.append(Phone(_cleaned(match)))
        return " "

    rest = _NUMBER.sub(taken, folded(text[:_LONGEST]))
    name = re.sub(r"(?:联系)?(?:电话|手机|tel|phone)\s*[:：]?\s*$", "", rest.strip(), flags=re.I)
    name = re.sub(r"\(\s*\)", "", name).strip(" ,，、/;；:：-")
    return (name, tuple(numbers)) if name and numbers else (text, ())


def _cleaned(match: re.Match[str]) -> str:
    text = match.group()
    digits = re.sub(r"\D", "", text)
    kind = match.lastgroup
    if kind == "mobile":
        return digits[-11:]
    if kind == "land":
        digits = re.sub(r"^(?:00)?86(?=0?\d{9,11}$)", "", digits) if text[0] in "+0" else digits
        return digits if digits.startswith("0") else f"0{digits}"
    if kind == "foreign":
        return f"+{digits}"
    return digits


def _name_in(text: str) -> str:
    names = [
        name
        for name in _NAME.findall(text)
        if name.lower() not in _NOT_NAMES and not name.endswith(("电话", "手机", "電話"))
    ]
    return names[-1] if names else ""


def is_mobile(cell: Cell) -> bool:
    """One Chinese mobile number and nothing else."""
    text = text_of(cell) if isinstance(cell, int | float) else cell
    return isinstance(text, str) and _MOBILE.fullmatch(text.strip()) is not None


_MOBILE = re.compile(r"(?:\+?86[-\s]?)?1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}")
