"""Column titles made comparable, and how well a title names something."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from functools import lru_cache

from domain.ledgers.cells import folded

_PARENTHESES = re.compile(r"[(\[{<【《〔][^)\]}>】》〕]*[)\]}>】》〕]")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_OTHER = re.compile(r"[^0-9a-z\u3400-\u9fff%#]+")
#: Part #, Part Num., Part Number: all of them Part No.
_NUMBER_SIGN = re.compile(r"(?<=[a-z])(?:\s*#|\s(?:num|nr|number))(?=\s|$)")
_COUNTER = re.compile(r"\s*[1-9一二三]$")
_ASCII = re.compile(r"[0-9a-z%#]+")
_SIMPLIFIED = str.maketrans(
    "編號碼電話聯絡繫單價數設備維護處裝購時間報狀態類別規產備註請業區縣鎮鄉門師種庫貨員機廠質證書級優"
    "點東車燈線網絡務發記錄檔資財標籤條圖階層樓棟戶屬處長歸還領關閉結辦來應進項總額現餘負責僱專術試"
    "稱名壞損檢測錯誤內容說開啟運許據歲號緯經標樣",
    "编号码电话联络系单价数设备维护处装购时间报状态类别规产备注请业区县镇乡门师种库货员机厂质证书级优"
    "点东车灯线网络务发记录档资财标签条图阶层楼栋户属处长归还领关闭结办来应进项总额现余负责雇专术试"
    "称名坏损检测错误内容说开启运许据岁号纬经标样",
)


@lru_cache(maxsize=8192)
def normal_title(title: str) -> str:
    """Lower case, simplified characters, Latin words apart, everything that is no word dropped.

    ``ServiceRequestNum`` → ``service request num``; ``联系 电话：*`` → ``联系电话``.
    """
    text = _CAMEL.sub(" ", folded(title)).lower()
    text = _NUMBER_SIGN.sub(" no", _OTHER.sub(" ", text).translate(_SIMPLIFIED))
    # Blanks inside Chinese words are decoration (姓  名); between Latin words they separate.
    return re.sub(r"(?<=[\u3400-\u9fff]) | (?=[\u3400-\u9fff])", "", text.strip())


@lru_cache(maxsize=8192)
def title_variants(title: str) -> tuple[str, ...]:
    """The normal title, and the same without what stands in parentheses (units, explanations) and
    without the number that tells it from its like (电话2)."""
    whole = normal_title(title)
    bare = normal_title(_PARENTHESES.sub(" ", folded(title)))
    variants = dict.fromkeys((whole, bare, _COUNTER.sub("", bare)))
    return tuple(variant for variant in variants if variant) or (whole,)


@lru_cache(maxsize=65536)
def resemblance(title: str, synonym: str) -> float:
    """0..1: how surely ``title`` means ``synonym`` (which is a normal title).

    1 for equality. In a longer title the end counts most, because Chinese and English put the noun
    last: 报修人联系电话 is a telephone, 电话类型 is not.
    """
    best = 0.0
    for position, variant in enumerate(title_variants(title)):
        best = max(best, _resemblance(variant, synonym) - 0.02 * position)
    return best


def _resemblance(title: str, synonym: str) -> float:
    if not title or not synonym:
        return 0.0
    if title == synonym:
        return 1.0
    if _ASCII.fullmatch(synonym.replace(" ", "")):
        return _latin_resemblance(title, synonym)
    share = len(synonym) / len(title)
    if len(synonym) < 2 or share >= 1:
        return 0.0
    if title.endswith(synonym):
        return 0.55 + 0.35 * share
    if title.startswith(synonym):
        return 0.35 + 0.35 * share
    return 0.3 + 0.3 * share if synonym in title else 0.0


def _latin_resemblance(title: str, synonym: str) -> float:
    words, wanted = title.split(), synonym.split()
    if "".join(words) == "".join(wanted):
        return 0.98
    count = len(wanted)
    if count >= len(words) or len(synonym) < 2:
        return 0.0
    share = count / len(words)
    if words[-count:] == wanted:
        return 0.5 + 0.35 * share
    if words[:count] == wanted:
        return 0.35 + 0.3 * share
    return 0.0


def header_signature(titles: Sequence[str]) -> str:
    """The same for the same titles in the same order, whatever their spacing, width or case:
    under it the mapping of a ledger is remembered. 32 hex digits."""
    joined = "\x1f".join(normal_title(title) for title in titles).rstrip("\x1f")
    return hashlib.sha256(joined.encode()).hexdigest()[:32]
