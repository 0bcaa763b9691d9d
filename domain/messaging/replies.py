"""What a text message back to the desk means.

Technicians answer in their own words, with full-width digits, blanks, punctuation and the quoted
message behind it. What is not clear is None: it waits in the tray, nobody guesses (DD-21).
"""

from __future__ import annotations

import re
import unicodedata

from domain.messaging.messages import Reply, ReplyMeaning

_CODES = {
    0: ReplyMeaning.REFUSE,
    1: ReplyMeaning.ACCEPT,
    2: ReplyMeaning.ARRIVE,
    3: ReplyMeaning.FINISH,
}

#: What may stand behind a word so that it is that word and not the begin of another ("到底").
_END = r"(?=$|[\s,.;:!、。,·~\-#]|\d)"
_WORDS: tuple[tuple[ReplyMeaning, re.Pattern[str]], ...] = tuple(
    (meaning, re.compile(pattern + _END, re.IGNORECASE))
    for meaning, pattern in (
        (
            ReplyMeaning.REFUSE,
            r"(?:我?(?:不去|去不了|不能去|不接|接不了|拒单|拒绝|拒接|退单|没空|没时间)了?)",
        ),
        (ReplyMeaning.FINISH, r"(?:已经?|都)?(?:完成|完工|完|修好|修完|做完|搞定|弄好|装好)了?"),
        (
            ReplyMeaning.ARRIVE,
            r"(?:我?已经?)?(?:到达现场|到达|到现场|到场|到位|到)了?",
        ),
        (ReplyMeaning.DEPART, r"(?:我?已经?)?(?:出发|在路上|上路|路上)了?"),
    )
)
_ACCEPTS = re.compile(
    r"(?:收到|接单|接受|接|好的|好|明白|知道了|没问题|可以|行|ok|okay)了?" + _END, re.I
)

_PUNCTUATION = " \t\n,.;:!、。,·~-#|()[]<>\"'“”‘’「」"
_QUESTION = re.compile(r"[??]|吗|么$|呢$")
_NEGATIVE = re.compile(r"不|没|无法|未|别|改|取消")
#: Where somebody else's words begin.
_QUOTE = re.compile(r"\n\s*[-—_=]{3,}|【|原短信|原文|回复短信|\bwrote:|来自:|发件人", re.IGNORECASE)
_RATING = re.compile(r"(?:给|打|评)?\s*([1-5])\s*(?:分|星|颗星)?(?![\d.%分点])")
_NUMERALS = {"一": "1", "二": "2", "三": "3", "四": "4", "五": "5"}


def parse_reply(text: str, sender_is_technician: bool) -> Reply | None:
    """The meaning of ``text``; None when it is not clear.

    Technician: 1/接/收到, 出发, 2/到, 3/完, 0/不去 + reason, with the short number of the order
    before it ("7 2", "7号到了") or behind the word ("完成7"). Customer: a score 1..5.
    """
    own = _own_words(text)
    if not own:
        return None
    return _technician(own) if sender_is_technician else _customer(own)


def _own_words(text: str) -> str:
    """The sender's own words: NFKC, without quoted lines."""
    plain = unicodedata.normalize("NFKC", text).replace("\r", "\n")
    lines = [line for line in plain.split("\n") if not line.lstrip().startswith((">", "|"))]
    kept = "\n".join(lines).strip()
    quote = _QUOTE.search(kept)
    if quote is not None and quote.start() == 0 and kept.startswith("【"):
        # A signature or the quoted message comes first: the answer is the last line.
        kept = kept.rsplit("\n", 1)[1] if "\n" in kept else kept[kept.find("】") + 1 :]
    elif quote is not None:
        kept = kept[: quote.start()]
    return kept.strip(_PUNCTUATION)


def _technician(text: str) -> Reply | None:
    if _QUESTION.search(text):
        return None
    polite = _ACCEPTS.match(text)
    if polite is None:
        return _numbered(text) if text[0].isdigit() else _worded(text)
    rest = text[polite.end() :].strip(_PUNCTUATION)
    if not rest:
        return Reply(ReplyMeaning.ACCEPT)
    # "收到 1", "好的,到了": the word only greets. "接7": it names the order.
    is_greeting = text[: polite.end()].rstrip("了") not in ("接", "接单", "接受")
    inner = _technician(rest) if is_greeting else None
    if inner is not None:
        return inner
    if rest.isdigit():
        short_no = int(rest)
        if is_greeting or not 1 <= short_no <= 99:
            return None
        return Reply(ReplyMeaning.ACCEPT, short_no=short_no)
    return (
        None
        if _NEGATIVE.search(rest) or rest[0].isdigit()
        else Reply(ReplyMeaning.ACCEPT, rest=rest)
    )


def _numbered(text: str) -> Reply | None:
    """ "2", "7 2", "7号到了", "3 换了电容", "0 堵车"."""
    first = _digits(text)
    number = int(first)
    rest = text[len(first) :].lstrip("号单").strip(_PUNCTUATION)
    named = bool(re.match(r"\s*[号#]", text[len(first) :]))
    if number == 0 and len(first) == 1:
        return Reply(ReplyMeaning.REFUSE, rest=rest)
    if len(first) > 2:
        return None
    if not rest:
        return None if named or number not in _CODES else Reply(_CODES[number])
    if rest[0].isdigit():
        return _coded(rest, short_no=number)
    worded = _worded(rest)
    meaning = None if named else _CODES.get(number)
    if meaning is None:
        # 7 cannot be an answer, so it names the order; without a word of ours it says nothing.
        return None if worded is None else _of_order(worded, number)
    if worded is not None:
        # "1 收到", "3完工" say it twice; "1 不去" may be either.
        return Reply(meaning, rest=worded.rest) if worded.meaning is meaning else None
    polite = _ACCEPTS.match(rest)
    if polite is not None:
        return Reply(meaning) if meaning is ReplyMeaning.ACCEPT else None
    if meaning is ReplyMeaning.FINISH:
        return Reply(meaning, rest=rest)
    return None if _NEGATIVE.search(rest) or _is_measure(rest) else Reply(meaning, rest=rest)


def _is_measure(rest: str) -> bool:
    """ "2小时后到", "1点到": a number of something."""
    return re.match(r"个|点|分|小时|天|楼|号|日|月|米|公里|半", rest) is not None


def _of_order(reply: Reply, short_no: int) -> Reply | None:
    if reply.short_no is not None or not 1 <= short_no <= 99:
        return None
    return Reply(reply.meaning, short_no=short_no, rest=reply.rest)


def _coded(text: str, *, short_no: int) -> Reply | None:
    digits = _digits(text)
    rest = text[len(digits) :].strip(_PUNCTUATION)
    if len(digits) != 1 or int(digits) not in _CODES or (rest and rest[0].isdigit()):
        return None
    meaning = _CODES[int(digits)]
    if rest and meaning is not ReplyMeaning.REFUSE and _is_measure(rest):
        return None
    return Reply(meaning, short_no=short_no, rest=rest)


def _worded(text: str) -> Reply | None:
    for meaning, pattern in _WORDS:
        found = pattern.match(text)
        if found is None:
            continue
        rest = text[found.end() :].strip(_PUNCTUATION)
        if rest.isdigit() and 1 <= int(rest) <= 99:
            return Reply(meaning, short_no=int(rest))
        if meaning in (ReplyMeaning.ARRIVE, ReplyMeaning.DEPART) and rest[:1].isdigit():
            return None
        return Reply(meaning, rest=rest)
    if text.startswith("接") or _ACCEPTS.match(text):
        return _technician(text) if _ACCEPTS.match(text) else None
    return None


def _digits(text: str) -> str:
    found = re.match(r"\d+", text, re.ASCII)
    return found.group() if found else ""


def _customer(text: str) -> Reply | None:
    if _QUESTION.search(text):
        return None
    for numeral, digit in _NUMERALS.items():
        if re.match(rf"(?:给|打|评)?{numeral}(?:分|星)", text):
            text = text.replace(numeral, digit, 1)
    found = _RATING.match(text)
    if found is None:
        return None
    rest = text[found.end() :].strip(_PUNCTUATION)
    if rest and rest[0].isdigit():
        return None
    return Reply(ReplyMeaning.RATE, rest=rest, score=int(found.group(1)))
