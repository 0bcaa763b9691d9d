"""Sentences a clerk types: `派 李强 3012`, `改期 3012 明天 14:00`, `找 8楼 空调` (DD-05).

A verb, then orders, a person and a time in any sequence. Names may be whole, begun, or the initials
of their pinyin; an order is the end of its number; `3012-3015` and `3012,3014` are several.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop.commands import pinyin_of
from desktop.widgets.moment_text import parse_moment

#: What each verb needs besides orders; the first word is the one that is shown.
_VERBS: dict[str, tuple[str, ...]] = {
    "send": ("派", "派单", "转派", "p", "pd", "zp", "pai", "send", "assign"),
    "move": ("改期", "改约", "gq", "gy", "gaiqi", "move", "reschedule"),
    "push": ("顺延", "sy", "shunyan", "push"),
    "back": ("退回", "撤回", "th", "ch", "tuihui", "back"),
    "accept": ("接单", "已接", "jd", "jiedan", "accept"),
    "depart": ("出发", "cf", "chufa", "depart"),
    "arrive": ("到场", "到", "dc", "daochang", "arrive"),
    "finish": ("完成", "完", "wc", "wancheng", "done", "finish"),
    "urgent": ("加急", "急", "jj", "jiaji", "urgent"),
    "lock": ("锁定", "锁", "sd", "suoding", "lock"),
    "open": ("打开", "开", "dk", "dakai", "open"),
    "find": ("找", "查", "z", "zhao", "find"),
}
VERB_OF = {word: verb for verb, words in _VERBS.items() for word in words}
_MOST_IN_A_RANGE = 50
_RANGE = re.compile(r"^(\d{1,6})-(\d{1,6})$")
_NUMBER = re.compile(r"^#?\d{1,6}$")


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody or something that can be named: a technician, or an order by its number."""

    id: int
    name: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """What was understood. ``missing``: '', 'order', 'person', 'time', 'words'. ``unknown``: the
    first word that means nothing. ``people``: everybody the name could mean, best first."""

    verb: str
    order_ids: tuple[int, ...] = ()
    people: tuple[int, ...] = ()
    starts_at: datetime | None = None
    words: str = ""
    missing: str = ""
    unknown: str = ""

    @property
    def technician_id(self) -> int | None:
        return self.people[0] if self.people else None

    @property
    def is_complete(self) -> bool:
        return not self.missing and not self.unknown


def verb_of(text: str) -> str:
    """The verb a text begins with; '' when it is no sentence."""
    words = _words(text)
    return VERB_OF.get(words[0], "") if words else ""


def understand(
    text: str, people: Sequence[Named], orders: Sequence[Named], now: datetime
) -> Said | None:
    """``now`` local and aware; a time that is named is in its zone. None when ``text`` begins with
    no verb."""
    words = _words(text)
    verb = VERB_OF.get(words[0], "") if words else ""
    if not verb:
        return None
    rest = words[1:]
    if verb == "find":
        return Said(verb, words=" ".join(rest), missing="" if rest else "words")
    ids: list[int] = []
    who: tuple[int, ...] = ()
    times: list[str] = []
    unknown = ""
    for word in rest:
        found = _orders(word, orders)
        if found:
            ids.extend(each for each in found if each not in ids)
        elif not who and (named := _people(word, people)):
            who = named
        elif _is_time(" ".join([*times, word]), now) or _is_time(word, now):
            times.append(word)
        elif not unknown:
            unknown = word
    at = parse_moment(" ".join(times), now) if times else None
    return Said(verb, tuple(ids), who, at, missing=_missing(verb, ids, who, at), unknown=unknown)


def _missing(verb: str, ids: Sequence[int], who: Sequence[int], at: datetime | None) -> str:
    if not ids:
        return "order"
    if verb == "send" and not who:
        return "person"
    if verb == "move" and at is None:
        return "time"
    return ""


def complete(
    text: str, people: Sequence[Named], orders: Sequence[Named], now: datetime
) -> str | None:
    """``text`` with its last word finished, for Tab; None when there is nothing to finish."""
    cut = text.rstrip()
    if not cut or cut != text:
        return None
    head, _, last = cut.rpartition(" ")
    word = _plain(last)
    if not head:
        verbs = [words[0] for words in _VERBS.values() if any(w.startswith(word) for w in words)]
        return f"{verbs[0]} " if verbs else None
    del now
    found = _people(word, people)
    if found:
        name = next(each.name for each in people if each.id == found[0])
        return f"{head} {name} "
    ids = _orders(word, orders)
    if ids:
        number = next(each.name for each in orders if each.id == ids[0])
        return f"{head} {number.rpartition('-')[2]} "
    return None


def example(verb: str) -> str:
    """The verb as it is shown in Chinese."""
    return _VERBS[verb][0]


def _words(text: str) -> list[str]:
    return [word for word in re.split(r"[\s,，、;；]+", _plain(text).strip("/>／》")) if word]


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip().casefold()


def _orders(word: str, orders: Sequence[Named]) -> tuple[int, ...]:
    """Ids of what ``word`` names: the end of a number, a whole one, or a range."""
    found = _RANGE.match(word)
    if found is not None and not re.match(r"^(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])$", word):
        low, high = int(found[1]), int(found[2])
        if low <= high < low + _MOST_IN_A_RANGE:
            return tuple(each.id for each in orders if low <= _serial(each.name) <= high)
        return ()
    if _NUMBER.match(word):
        digits = word.lstrip("#")
        exact = [o.id for o in orders if _serial(o.name) == int(digits)]
        ends = [o.id for o in orders if o.name.endswith(digits)] if len(digits) > 1 else []
        best = exact or ends
        # Of two days with that number the newer one is meant.
        return (max(best),) if best and len(digits) > 1 else ()
    whole = [o.id for o in orders if o.name.casefold() == word]
    return tuple(whole)


def _serial(number: str) -> int:
    tail = number.rpartition("-")[2]
    return int(tail) if tail.isdigit() else -1


def _people(word: str, people: Iterable[Named]) -> tuple[int, ...]:
    ranked = [
        (rank, number, each.id)
        for number, each in enumerate(people)
        if (rank := _name_rank(word, each)) is not None
    ]
    return tuple(each[2] for each in sorted(ranked))


def _name_rank(word: str, person: Named) -> int | None:
    name = person.name.casefold()
    if word in (name, person.code.casefold()):
        return 0
    if name.startswith(word):
        return 1
    first, full = pinyin_of(person.name)
    if first and word.isascii() and word.isalpha():
        if first == word or full == word:
            return 2
        if first.startswith(word) or full.startswith(word):
            return 3
    if len(word) > 1 and word in name:
        return 4
    return None


def _is_time(text: str, now: datetime) -> bool:
    return parse_moment(text, now) is not None
