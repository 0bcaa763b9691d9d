"""Which rows of a table are records, and which are titles, totals or remarks between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from domain.ledgers.cells import Cell, MergedRange, folded, text_of
from domain.ledgers.no_fields import IGNORED, IGNORED_FOR
from domain.ledgers.shapes import VALUES_ONLY, Shape, shape_of
from domain.ledgers.synonyms import LAST_RESORT, SYNONYMS
from domain.ledgers.titles import normal_title, title_variants


class RowKind(Enum):
    """RULER: a line of dashes. HEADER: the column titles once more. SECTION: the title of a group
    of records. TOTAL and REMARK explain themselves."""

    RECORD = "record"
    HEADER = "header"
    SECTION = "section"
    TOTAL = "total"
    REMARK = "remark"
    RULER = "ruler"


#: All titles known for any field: a row of them is a header.
KNOWN_TITLES = frozenset(
    title
    for group in (
        IGNORED,
        *IGNORED_FOR.values(),
        *(titles for fields in SYNONYMS.values() for titles in fields.values()),
    )
    for title in (each.removeprefix(LAST_RESORT) for each in group)
)

_TOTAL = re.compile(
    r"[^,，。]{0,10}?(?:合\s*计|总\s*计|小\s*计|共\s*计|累\s*计|總\s*計|合\s*計|小\s*計)"
    r"(?:金额|数量|人民币|大写|费用|台数|户数|次数|元|[:：(（\d¥￥].*)?"
    r"|(?:sub|grand)?[\s-]*totals?\b[^a-z]*|sum\s*[:：]?|总数[:：]?\d*",
    re.I,
)
_TOTAL_HINT = re.compile("[计計数]|total|sum", re.I)
_REMARK = re.compile(
    r"(?:备注|備註|说明|注|注意|附注|附|填表|制表|审核|批准|复核|统计|打印|导出|数据来源|以上|本表|提示|声明|"
    r"免责|单位盖章|盖章|签字|签章|经办人|负责人|日期|填报|截至|截止|note|remark|source|printed|exported|generated"
    r"|end of|written and saved|prepared by)[^:：]{0,12}[:：]|.*(?:如有疑问|仅供参考|特此说明|以上为|到此为止|结束).*"
    r"|[*※◆★●].{4,}|第\s*\d+\s*页.*",
    re.I,
)
_SIGNATURE = re.compile(
    r"(?:制表|审核|批准|复核|主管|负责|经办|填表|填报|领导|会计|出纳|签字|签章|日期|时间|单位|验收)[^:：]{0,8}[:：].*"
)
_RULER = re.compile(r"[-=_*·—~.+#─━\s]{3,}")
_NUMBERED = re.compile(
    r"(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十\d]{1,3}[)）]|第.{1,3}[章节组])"
)
_COUNTED = re.compile(r".+[(（]\s*共?\s*\d+\s*[^\d\s()（）]{0,3}[)）]")
_DECORATION = re.compile(
    r"\s*[(（]\s*共?\s*\d+\s*\S{0,3}\s*[)）]\s*$|^(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.．]\s*"
)
#: (1), 2, ③ under the titles.
_COLUMN_NUMBER = re.compile(r"[(（\[]?(\d{1,2})[)）\].、]?")
_UNIT = re.compile(
    r"[(（\[]?(?:单位[:：])?(?:[万千]?元|人民币元?|年月日|年/月/日|年-月-日|yyyy[-/.]mm[-/.]dd|台|个|件|套|天|月|年|小时|分钟|㎡|m2|kw|kg|mpa|%"
    r"|必填|选填|可空|文本|数字|日期)[)）\]]?",
    re.I,
)
_EXAMPLE = re.compile(
    r"(?:填写)?(?:示例|样例|范例|举例|例)\s*[:：\d]|(?:填写)?(?:示例|样例|范例)$|example\b", re.I
)
_LONG_REMARK = 30
_MAX_TITLE = 40


def filled(cells: Sequence[Cell]) -> list[int]:
    """Columns of the cells that say something."""
    # Almost every text begins with a letter, a digit or a Chinese character.
    return [
        column
        for column, cell in enumerate(cells)
        if cell is not None
        and (
            cell.__class__ is not str
            or "!" <= (first := cell[:1]) <= "~"
            or "\u4e00" <= first <= "\u9fff"
            or text_of(cell)
        )
    ]


@dataclass(frozen=True, slots=True)
class HeaderTexts:
    """The titles of a table as rows are compared with them: normal ones by column, and all texts
    that make a row worth comparing."""

    titles: tuple[str, ...]
    hints: frozenset[str]

    @classmethod
    def of(cls, titles: Sequence[str]) -> HeaderTexts:
        normal = tuple(normal_title(title) for title in titles)
        return cls(normal, frozenset(titles) | frozenset(normal) | KNOWN_TITLES)


def classify(
    cells: Sequence[Cell],
    columns: Sequence[int],
    *,
    header: HeaderTexts,
    typical_fill: int,
    merged: MergedRange | None,
) -> RowKind:
    """The kind of a row below the header.

    ``columns``: the filled ones (see :func:`filled`); ``typical_fill``: how many cells a record
    usually fills; ``merged``: the widest merged range that begins in this row.
    """
    fill = len(columns)
    if not fill:
        return RowKind.RULER
    if fill <= 2 and all(_RULER.fullmatch(text_of(cells[column])) for column in columns):
        return RowKind.RULER
    if _is_total(cells, columns, typical_fill):
        return RowKind.TOTAL
    if fill >= 2 and _repeats_header(cells, columns, header):
        return RowKind.HEADER
    if fill * 3 <= typical_fill * 2 and _is_signatures(cells, columns):
        return RowKind.REMARK
    first_cell = cells[columns[0]]
    if (
        isinstance(first_cell, str)
        and first_cell[:1] in "示样范举例填eE"
        and _EXAMPLE.match(first_cell)
    ):
        return RowKind.REMARK
    if typical_fill < 3 or fill > 2:
        return RowKind.RECORD
    first = folded(text_of(cells[columns[0]]))
    if fill == 1 or (_NUMBERED.match(first) and typical_fill >= 5):
        return _lone_kind(cells[columns[0]], first, columns[0], len(header.titles), merged)
    return RowKind.RECORD


def _is_total(cells: Sequence[Cell], columns: Sequence[int], typical_fill: int) -> bool:
    label, others = text_of(cells[columns[0]]), columns[1:]
    if label.isdigit() and others:
        label, others = text_of(cells[columns[1]]), columns[2:]
    if len(label) > _MAX_TITLE or not _TOTAL_HINT.search(label):
        return False
    if not _TOTAL.fullmatch(folded(label)):
        return False
    numeric = (Shape.INTEGER, Shape.NUMBER, Shape.MONEY, Shape.ERROR)
    texts = sum(shape_of(cells[column]) not in numeric for column in others)
    return texts <= len(others) / 2 or len(columns) * 2 <= typical_fill


def _repeats_header(cells: Sequence[Cell], columns: Sequence[int], header: HeaderTexts) -> bool:
    # Most rows are records, and two cells tell.
    if not any(_plain(cells[column]) in header.hints for column in columns[:2]):
        return False
    same = known = 0
    titles = header.titles
    for column in columns:
        cell = cells[column]
        if not isinstance(cell, str) or len(cell) > _MAX_TITLE:
            return False
        title = normal_title(cell)
        if column < len(titles) and titles[column] and title == titles[column]:
            same += 1
        if title in KNOWN_TITLES:
            known += 1
    return same >= max(2, 0.7 * len(columns)) or (known >= 4 and known >= 0.8 * len(columns))


def _plain(cell: Cell) -> str:
    text = text_of(cell)
    return text.lower() if text.isascii() else text


def _is_signatures(cells: Sequence[Cell], columns: Sequence[int]) -> bool:
    signed = sum(
        _SIGNATURE.fullmatch(folded(text_of(cells[column]))) is not None for column in columns
    )
    return signed > 0 and signed * 2 >= len(columns)


def _lone_kind(
    cell: Cell, text: str, column: int, width: int, merged: MergedRange | None
) -> RowKind:
    """A row with one value only: a group title, a remark, or a record that is nearly empty."""
    if _REMARK.match(text):
        return RowKind.REMARK
    spread = 0 if merged is None else merged.last_column - merged.first_column + 1
    wide = spread * 2 >= width > 1
    if len(text) > _LONG_REMARK and (wide or column == 0):
        return RowKind.REMARK
    shape = shape_of(cell)
    if wide or _COUNTED.fullmatch(text) or _NUMBERED.match(text):
        return RowKind.SECTION
    if shape in VALUES_ONLY or shape in (Shape.INTEGER, Shape.LONG_TEXT):
        return RowKind.RECORD
    return RowKind.SECTION if column <= 1 else RowKind.RECORD


def section_text(title: str) -> str:
    """A group title without its numbering and its count: ``一、北京市（92所）`` → ``北京市``."""
    return _DECORATION.sub("", folded(title)).strip() or title.strip()


def continues_header(cells: Sequence[Cell], titles: Sequence[str]) -> bool:
    """Whether the row right below the titles only numbers the columns, or names their units."""
    texts = [(column, folded(text_of(cells[column]))) for column in filled(cells)]
    if len(texts) < 2 or len(texts) * 2 < sum(bool(title) for title in titles):
        return bool(texts) and all(_UNIT.fullmatch(text) for _, text in texts)
    numbers = [_COLUMN_NUMBER.fullmatch(text) for _, text in texts]
    if all(numbers) and (len(texts) > 2 or not texts[0][1].isdigit()):
        counted = [int(found[1]) for found in numbers if found]
        return counted in (list(range(1, len(counted) + 1)), list(range(len(counted))))
    return all(_UNIT.fullmatch(text) for _, text in texts)


def is_known_title(text: str) -> bool:
    return any(variant in KNOWN_TITLES for variant in title_variants(text))
