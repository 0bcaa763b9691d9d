"""An amount as it is written out on Chinese bills, so that no figure can be altered."""

from __future__ import annotations

_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("", "拾", "佰", "仟")
_GROUPS = ("", "万", "亿", "万亿")
_TRADITIONAL = str.maketrans("贰叁陆万亿", "貳參陸萬億")
#: One below the first amount with more groups than there are names for.
_MOST_YUAN = 10_000 ** len(_GROUPS) - 1


def amount_in_words(fen: int, *, traditional: bool = False) -> str:
    """``人民币壹佰伍拾元整``; '' beyond 9999 万亿."""
    yuan, rest = divmod(abs(fen), 100)
    if yuan > _MOST_YUAN:
        return ""
    words = f"{_whole(yuan)}元" if yuan or not rest else ""
    jiao, single = divmod(rest, 10)
    if jiao:
        words += f"{_DIGITS[jiao]}角"
    elif single and yuan:
        words += "零"
    words += f"{_DIGITS[single]}分" if single else "整"
    name = "人民幣" if traditional else "人民币"
    said = f"{'负' if fen < 0 else ''}{words}"
    return name + (said.translate(_TRADITIONAL).replace("负", "負") if traditional else said)


def _whole(yuan: int) -> str:
    if not yuan:
        return _DIGITS[0]
    words, gap = "", False
    for place in range(len(str(yuan)) - 1, -1, -1):
        digit = yuan // 10**place % 10
        if digit:
            words += (_DIGITS[0] if gap else "") + _DIGITS[digit] + _PLACES[place % 4]
        gap = not digit and bool(words)
        if place % 4 == 0 and yuan // 10**place % 10_000:
            words += _GROUPS[place // 4]
    return words
