"""Asks the one conflict engine, off the main thread, for all technicians at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.jobs import JobContext
from desktop.reasons import finding_line
from desktop.services import Services

if TYPE_CHECKING:
    from domain.dispatching.situation import JobNeed, Ranking, Situation, Verdict

T = TypeVar("T")
#: As many lines as a bubble beside the pointer can hold.
_MOST_LINES = 5


@dataclass(frozen=True, slots=True)
class DragPicture:
    """What is needed to answer every move of a drag without touching the database again.
    ``needs`` in the order in which they are carried, by order id."""

    situation: Situation
    needs: Mapping[int, JobNeed]
    verdicts: Mapping[int, tuple[Verdict, ...]]
    numbers: Mapping[int, str] = field(default_factory=dict)

    @property
    def names(self) -> tuple[str, ...]:
        """The ends of the numbers of what is carried; none for a single order."""
        several = tuple(self.numbers.get(order_id, "")[-4:] for order_id in self.needs)
        return several if len(several) > 1 else ()

    def at(self, technician_id: int, starts_at: datetime | None) -> tuple[Verdict, ...]:
        """The verdicts of letting go over that technician, at that time or the earliest."""
        from domain.dispatching.moves import judge_moves, shifted

        ids = tuple(self.needs)
        moves = shifted(self.situation, self.needs, ids, technician_id, starts_at)
        judged = judge_moves(self.situation, self.needs, moves, self.numbers)
        return tuple(each.verdict for each in judged if each.verdict is not None)

    def stretched(
        self, order_id: int, starts_at: datetime, ends_at: datetime
    ) -> tuple[Verdict, ...]:
        """The verdict of giving one of them other times with who has it."""
        from domain.dispatching.moves import Move, judge_moves

        who = self.needs[order_id].current_technician_id
        if who is None or who not in self.situation.technicians:
            return ()
        move = Move(order_id, who, starts_at, ends_at)
        judged = judge_moves(self.situation, self.needs, [move])
        return tuple(each.verdict for each in judged if each.verdict is not None)


def summary(
    verdicts: Sequence[Verdict], names: Sequence[str] = ()
) -> tuple[Literal["ok", "warn", "no"], str]:
    """('ok'|'warn'|'no', one line) of the verdicts of one technician for all dragged orders.
    ``names``: what these are called where they are several, see :attr:`DragPicture.names`."""
    told = _told(verdicts, names)
    way = _way(verdicts)
    if told and told[0][0]:
        return "no", told[0][1]
    if told:
        return "warn", " · ".join(part for part in (way, told[0][1]) if part)
    return "ok", way


def brief(
    verdicts: Sequence[Verdict], names: Sequence[str] = ()
) -> tuple[Literal["ok", "warn", "no"], str]:
    """(state, one or two lines): :func:`summary`, then what else there is to know."""
    state, first = summary(verdicts, names)
    _state, whole = account(verdicts, names)
    rest = [line for line in whole.split("\n") if line and line not in first.split(" · ")]
    return state, "\n".join(line for line in (first, " · ".join(rest)) if line)


def account(
    verdicts: Sequence[Verdict], names: Sequence[str] = ()
) -> tuple[Literal["ok", "warn", "no"], str]:
    """The same in full, a line for each thing to know: the travel before and after, then what
    forbids it, then what speaks against it."""
    state, _line = summary(verdicts, names)
    lines = [_way(verdicts), *(line for _hard, line in _told(verdicts, names))]
    return state, "\n".join([line for line in lines if line][:_MOST_LINES])


def _told(verdicts: Sequence[Verdict], names: Sequence[str]) -> list[tuple[bool, str]]:
    """(refuses, line) of every reason, what refuses first. What is so of some of several orders
    says of which."""
    whose: dict[tuple[bool, str], dict[int, None]] = {}
    for place, verdict in enumerate(verdicts):
        for finding in verdict.findings:
            if not finding.info:
                whose.setdefault((finding.hard, finding_line(finding)), {})[place] = None
    told = []
    for (hard, line), places in whose.items():
        is_named = len(names) == len(verdicts) and len(places) < len(verdicts)
        of = " ".join(names[place] for place in places) if is_named else ""
        told.append((hard, f"{of} {line}" if of else line))
    return sorted(told, key=lambda each: not each[0])


def _way(verdicts: Sequence[Verdict]) -> str:
    if not verdicts:
        return ""
    before, after = verdicts[0].travel_before_minutes, verdicts[-1].travel_after_minutes
    if before is None and after is None:
        return ""
    if after is None:
        text = QCoreApplication.translate("Verdicts", "{before} min drive")
    elif before is None:
        text = QCoreApplication.translate("Verdicts", "{after} min to the next")
    else:
        text = QCoreApplication.translate("Verdicts", "{before} min drive, {after} min to the next")
    return text.format(before=round(before or 0), after=round(after or 0))


def settled(situation: Situation, judge: Callable[[], T]) -> T:
    """What ``judge`` says; where it came upon ways through the streets that nobody had asked for
    before, once more when they are known."""
    said = judge()
    roads = situation.rules.travel.roads
    return judge() if roads is not None and roads.settle() else said


class Adviser(QObject):
    """Signals:
    ranked(Ranking)
    judged(DragPicture)
    """

    ranked = Signal(object)
    judged = Signal(object)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services

    def rank(self, order_id: int) -> None:
        """Ask for the ranking of an order; only the newest question is answered."""
        now = self._services.session.now()

        def read(ctx: JobContext) -> Ranking:
            from domain.dispatching.job_needs import job_need
            from domain.dispatching.ranking import rank

            with ctx.queries() as queries:
                order = queries.orders([order_id])[0]
                situation = queries.situation(now)
            need = job_need(order)
            return settled(situation, lambda: rank(situation, need))

        self._services.jobs.read(read, key="ranking").then(self.ranked.emit)

    def judge_all(self, order_ids: Sequence[int]) -> None:
        """Verdicts of every technician for the dragged orders."""
        now = self._services.session.now()
        ids = tuple(order_ids)

        def read(ctx: JobContext) -> DragPicture:
            from domain.dispatching.job_needs import job_need

            with ctx.queries() as queries:
                situation = queries.situation(now)
                orders = queries.orders(ids)
            needs = {order.id: job_need(order) for order in orders}
            numbers = {order.id: order.number for order in orders}
            picture = DragPicture(situation, needs, {}, numbers)
            verdicts = settled(
                situation, lambda: {who: picture.at(who, None) for who in situation.technicians}
            )
            return DragPicture(situation, needs, verdicts, numbers)

        self._services.jobs.read(read, key="verdicts").then(self.judged.emit)
