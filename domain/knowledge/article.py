"""An article of the company's knowledge: how a fault shows itself, and what is done step by step
(KN-02, KN-04, EX-08)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from domain.errors import InvalidInput

#: A text of this many characters goes out as three messages at most.
MOST_SHORT = 200


@dataclass(frozen=True, slots=True)
class Step:
    """``picture``: digest of a kept file, '' without one; ``picture_name``: its name."""

    text: str
    picture: str = ""
    picture_name: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """``signs``: how it shows itself, in the words of those who call; ``cause``: why. ``short``: what
    is sent as a text ('': made of the steps). ``types``: codes of order types it belongs to, ``kinds``:
    kinds of equipment, ``models``: their models; () for all. ``order_id``, ``order_number``: what it
    was made of. ``changed_at``, ``changed_by``: last touched."""

    id: int
    title: str
    signs: str = ""
    cause: str = ""
    steps: tuple[Step, ...] = ()
    short: str = ""
    types: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    author: str = ""
    changed_at: datetime | None = None
    changed_by: str = ""
    order_id: int | None = None
    order_number: str = ""
    active: bool = True
    version: int = 0

    @property
    def name(self) -> str:
        """For the log."""
        return self.title

    def check(self) -> Article:
        """Tidied: without empty steps and doubles. InvalidInput: 'article_title',
        'article_says_nothing' (neither cause nor steps), 'article_short_too_long' (most)."""
        steps = tuple(
            replace(step, text=step.text.strip())
            for step in self.steps
            if step.text.strip() or step.picture
        )
        tidy = replace(
            self,
            title=" ".join(self.title.split()),
            signs=self.signs.strip(),
            cause=self.cause.strip(),
            short=self.short.strip(),
            steps=steps,
            types=_once(self.types),
            kinds=_once(self.kinds),
            models=_once(self.models),
        )
        if not tidy.title:
            raise InvalidInput("article_title")
        if not tidy.cause and not tidy.steps:
            raise InvalidInput("article_says_nothing")
        if len(tidy.short) > MOST_SHORT:
            raise InvalidInput("article_short_too_long", most=MOST_SHORT)
        return tidy

    def short_text(self) -> str:
        """What is sent to who stands before the machine: at most :data:`MOST_SHORT` characters."""
        if self.short:
            return self.short
        numbered = [f"{number}.{step.text}" for number, step in enumerate(self.steps, 1)]
        whole = " ".join([f"{self.title}:", *(numbered or [self.cause])])
        whole = " ".join(whole.split())
        return whole if len(whole) <= MOST_SHORT else whole[: MOST_SHORT - 1] + "…"

    def fits(self, type_code: str, kind: str, model: str) -> bool:
        """Whether an order of that type, about such a machine, is among what it was written for."""
        return (
            (not self.types or type_code in self.types)
            and (not self.kinds or kind in self.kinds)
            and (not self.models or model.casefold() in {each.casefold() for each in self.models})
        )

    @property
    def is_general(self) -> bool:
        """Written for nothing in particular."""
        return not (self.types or self.kinds or self.models)


def _once(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text.strip() for text in texts if text.strip()))
