"""Which encoding a text is in: the one whose characters look like a text somebody wrote.

Big5 usually decodes as GB18030 without an error and the other way round, and every byte is Latin-1,
so success proves nothing. What differs is how common the resulting characters are.
"""

from __future__ import annotations

import codecs
import re
from functools import cache

from domain.errors import InvalidInput
from persistence.spreadsheets import refusals

_SAMPLE = 200_000
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
#: The order decides between equals.
_CANDIDATES = ("gb18030", "big5hkscs", "cp1252", "shift_jis")
_PUNCTUATION = frozenset("，。、；：？！（）《》【】“”‘’…—·￥～　①②③④⑤⑥⑦⑧⑨⑩℃×÷±Φφ㎡№→★●■○√Ⅰ")
#: Characters of ledgers and everyday writing, simplified and traditional: they settle a tie.
_LEDGER_CHARACTERS = frozenset(
    "的一是不了在人有和大中国名称稱姓电電话話地址编編号號日期时時间間设設备備维維修公司客户戶型金额額"
    "数數量单單价價位注註说說明状狀态態市省区區县縣镇鎮村路街道楼樓室联聯系工程师師序类類别別规規格产產"
    "品机機空调調故障原因处處理结結果完成安装裝购購置保养養责責任部门門年月元合计計总總小王李张張刘劉"
    "陈陳东東南西北上下"
)


def decode_text(data: bytes, encoding: str = "") -> tuple[str, str]:
    """(text, encoding). ``encoding``: what the user chose; '' tries what is plausible.

    Undecodable bytes become U+FFFD: one broken character must not cost a ledger. InvalidInput for
    binary data and for encodings that do not exist.
    """
    if encoding:
        try:
            return data.decode(encoding, errors="replace").lstrip("\ufeff"), encoding
        except LookupError as error:
            raise InvalidInput(refusals.ENCODING_UNKNOWN, encoding=encoding) from error
    found = detect_encoding(data)
    return data.decode(found, errors="replace").lstrip("\ufeff"), found


def detect_encoding(data: bytes) -> str:
    """The name of a Python codec; InvalidInput when the data are no text."""
    for bom, name in _BOMS:
        if data.startswith(bom):
            return name
    if b"\x00" in data[:_SAMPLE]:
        wide = _wide_encoding(data[:_SAMPLE])
        if wide is None:
            raise InvalidInput(refusals.NO_TABLE)
        return wide
    if b"\x00" in data:
        raise InvalidInput(refusals.NO_TABLE)
    if (
        len(re.findall(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]", data[:_SAMPLE]))
        > len(data[:_SAMPLE]) * 0.02 + 2
    ):
        raise InvalidInput(refusals.NO_TABLE)
    if _is_utf8(data):
        return "utf-8"
    sample = _telling_lines(data)
    scores = {name: plausibility(sample, name) for name in _CANDIDATES}
    scores["utf-8"] = plausibility(sample, "utf-8") + 0.2
    return max(scores, key=lambda name: scores[name])


def _is_utf8(data: bytes) -> bool:
    try:
        codecs.utf_8_decode(data, "strict", False)  # a cut last character is forgiven
    except UnicodeDecodeError:
        return False
    return True


def _wide_encoding(sample: bytes) -> str | None:
    """UTF-16 without a mark: text of any language has some characters below U+0100."""
    sample = sample[: len(sample) & ~1]
    low, high = sample[0::2].count(0), sample[1::2].count(0)
    best: str | None = None
    for name, own, other in (("utf-16-le", high, low), ("utf-16-be", low, high)):
        if own > 4 * other and own * 50 >= len(sample) // 2:
            best = name
    if best is None:
        return None
    try:
        text = codecs.lookup(best).incrementaldecoder("strict").decode(sample, False)
    except UnicodeDecodeError:
        return None
    odd = sum(1 for char in text if char < " " and char not in "\t\r\n\x0b\x0c\x1a")
    return best if odd * 100 <= len(text) else None


def _telling_lines(data: bytes) -> bytes:
    """Lines with bytes above 0x7F, as they alone tell encodings apart."""
    lines: list[bytes] = []
    size = 0
    for match in re.finditer(rb"[^\n]*[\x80-\xff][^\n]*\n?", data):
        line = match.group()
        lines.append(line[:4000])
        size += len(lines[-1])
        if size > _SAMPLE:
            break
    return b"".join(lines)


def plausibility(sample: bytes, encoding: str) -> float:
    """Mean worth of the non-ASCII characters: 1 for common ones, below 0 for impossible ones."""
    text = sample.decode(encoding, errors="replace")
    others = [char for char in text if char > "\x7f"]
    if not others:
        return 0.0
    if encoding == "cp1252":
        return _latin_plausibility(text)
    worth = {char: _worth(char, encoding) for char in set(others)}
    return sum(worth[char] for char in others) / len(others)


def _worth(char: str, encoding: str) -> float:
    if char == "\ufffd":
        return -2.0
    if char in _PUNCTUATION or "\uff01" <= char <= "\uff5e":
        return 0.8
    if "\ue000" <= char <= "\uf8ff" or "\x80" <= char <= "\x9f":
        return -1.0
    if char in _LEDGER_CHARACTERS:
        return 1.3
    if encoding == "gb18030":
        return _worth_by_lead(char, "gb2312", 0xB0, 0xD7, 0.5) if _is_han(char) else 0.2
    if encoding == "big5hkscs":
        return _worth_by_lead(char, "big5", 0xA4, 0xC6, 0.35) if _is_han(char) else 0.2
    if encoding == "shift_jis":
        if "\u3040" <= char <= "\u30ff":
            return 1.0
        return 0.5 if char in _common_han() else (-0.2 if "\uff61" <= char <= "\uff9f" else 0.2)
    return 1.0 if char in _common_han() or not _is_han(char) else 0.5


def _worth_by_lead(char: str, codec: str, first: int, last: int, rare: float) -> float:
    """1 for the characters the national standard sorted first because they are common."""
    try:
        lead = char.encode(codec)[0]
    except UnicodeEncodeError:
        return 0.05
    return 1.0 if first <= lead <= last else rare


def _latin_plausibility(text: str) -> float:
    """Accented letters stand alone among plain ones; runs of them are another script misread."""
    total = worth = 0.0
    for match in re.finditer("[^\x00-\x7f]+", text):
        run = match.group()
        total += len(run)
        for char in run:
            if char == "\ufffd":
                worth -= 2
            elif len(run) <= 2 and char.isalpha():
                worth += 0.9
            elif len(run) <= 2:
                worth += 0.6
            else:
                worth += 0.05
    return worth / total if total else 0.0


def _is_han(char: str) -> bool:
    return "\u3400" <= char <= "\u9fff"


@cache
def _common_han() -> frozenset[str]:
    common = bytearray()
    for lead in range(0xB0, 0xD8):
        for trail in range(0xA1, 0xFF):
            common += bytes((lead, trail))
    return frozenset(common.decode("gb2312", errors="ignore"))


def codec_of_page(codepage: int) -> str:
    """The Python codec of a Windows or Macintosh code page; Windows-1252 for one without."""
    name = {936: "gb18030", 950: "big5hkscs", 10000: "mac_roman", 10002: "big5hkscs"}.get(codepage)
    name = name or {10008: "gb18030", 32768: "mac_roman"}.get(codepage, f"cp{codepage}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"


def mended(text: str, codec: str) -> str:
    """``text`` that was decoded as Latin-1 or Windows-1252 by mistake, decoded as ``codec``;
    unchanged where that is impossible."""
    for wrong in ("cp1252", "latin-1"):
        try:
            return text.encode(wrong).decode(codec)
        except UnicodeError:
            continue
    return text


def misread_codec(texts: list[str]) -> str:
    """'gb18030' or 'big5hkscs' when ``texts`` are Chinese read as Latin-1 (old .xls files that
    state no or a wrong code page), else ''."""
    suspicious = [
        text
        for text in texts
        if text and max(text) < "\u2200" and re.search("[\x80-\xff]{2}", text)
    ]
    sample = bytearray()
    for text in suspicious[:2000]:
        for wrong in ("cp1252", "latin-1"):
            try:
                sample += text.encode(wrong) + b"\n"
            except UnicodeEncodeError:
                continue
            break
    if len(sample) < 6:
        return ""
    scores = {name: plausibility(bytes(sample), name) for name in ("gb18030", "big5hkscs")}
    best = max(scores, key=lambda name: scores[name])
    return best if scores[best] > max(0.7, plausibility(bytes(sample), "cp1252")) else ""
