"""Answers to an approval by text: "同意4821", "不同意4821 太贵了"."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime

_DIGITS = 4
_BLANKS = "".join((" ", "\t", "\n", ",", ".", ";", ":", "!", "、", "。"))
_ANSWER = re.compile(
    rf"(?P<no>不同意|不批准|不批|驳回|拒绝|n|no)?(?P<yes>同意|批准|通过|y|yes)?"
    rf"\W*(?P<code>\d{{{_DIGITS}}})(?!\d)(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class TextAnswer:
    """``reason``: the words behind the code."""

    agrees: bool
    code: str
    reason: str = ""


def code_of(subject: str, since_at: datetime) -> str:
    """What an answer to ``subject`` has to quote; another one for every level. Who does not have
    the text cannot know it."""
    digest = hashlib.sha256(f"{subject} {since_at.isoformat()}".encode()).digest()
    return f"{int.from_bytes(digest[:4]) % 10**_DIGITS:0{_DIGITS}}"


def answer_of(text: str) -> TextAnswer | None:
    """None when it is no answer to an approval: exactly one of yes and no, and a code."""
    plain = unicodedata.normalize("NFKC", text).strip()
    found = _ANSWER.match(plain)
    if found is None or bool(found["no"]) == bool(found["yes"]):
        return None
    reason = found["rest"].strip(_BLANKS)
    return TextAnswer(bool(found["yes"]), found["code"], reason)
