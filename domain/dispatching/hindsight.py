"""How well the ranking agrees with what was really done: past dispatches put to it again.

The honest figure of a ranking is not that its reasons sound right but that the person the desk
finally sent stood among the first it named, on the board as it was at that moment.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from domain.dispatching.ranking import rank
from domain.dispatching.situation import JobNeed, Situation

#: As many as a suggestion shows with a digit each (DD-07).
SHOWN = 3


@dataclass(frozen=True, slots=True)
class Past:
    """One dispatch of the past: the board a moment before, what the order needed, who was sent.
    ``times_sent``: how often the order was given to somebody before it was done (DI-24)."""

    situation: Situation
    need: JobNeed
    sent_id: int
    times_sent: int = 1


@dataclass(frozen=True, slots=True)
class Hindsight:
    """``judged`` dispatches; of them ``first`` sent whom the ranking put first, ``shown`` one of the
    first :data:`SHOWN`; ``refused`` one whom it would not have let go, with the reasons by finding
    code. ``middle_place``: the median place of who was sent among those not refused (1 is best),
    ``middle_choice``: the median number of people there were to choose from. ``by_chance``: how
    many of the first places would have been met by drawing lots."""

    judged: int = 0
    first: int = 0
    shown: int = 0
    refused: int = 0
    middle_place: int = 0
    middle_choice: int = 0
    by_chance: float = 0.0
    first_dispatch: int = 0
    reasons: Mapping[str, int] = field(default_factory=dict)

    @property
    def first_rate(self) -> float | None:
        return self.first / self.judged if self.judged else None

    @property
    def shown_rate(self) -> float | None:
        return self.shown / self.judged if self.judged else None

    @property
    def chance_rate(self) -> float | None:
        """What drawing lots among those not refused would have reached."""
        return self.by_chance / self.judged if self.judged else None

    @property
    def first_dispatch_rate(self) -> float | None:
        """Orders done by whom they were given to first (DI-24)."""
        return self.first_dispatch / self.judged if self.judged else None


def look_back(past: Iterable[Past]) -> Hindsight:
    """The ranking asked again for each of ``past``; those whose technician is no longer on the
    board are left out."""
    judged = first = shown = refused = first_dispatch = 0
    chance = 0.0
    places: list[int] = []
    choices: list[int] = []
    reasons: Counter[str] = Counter()
    for each in past:
        if each.sent_id not in each.situation.technicians:
            continue
        ranking = rank(each.situation, each.need)
        order = [candidate.technician_id for candidate in ranking.candidates]
        judged += 1
        first_dispatch += each.times_sent == 1
        choices.append(len(order))
        if order:
            chance += min(SHOWN / len(order), 1.0)
        if each.sent_id in order:
            place = order.index(each.sent_id) + 1
            places.append(place)
            first += place == 1
            shown += place <= SHOWN
        else:
            refused += 1
            verdict = next(v for v in ranking.refused if v.technician_id == each.sent_id)
            reasons.update({finding.code for finding in verdict.findings if finding.hard})
    return Hindsight(
        judged=judged,
        first=first,
        shown=shown,
        refused=refused,
        middle_place=_middle(places),
        middle_choice=_middle(choices),
        by_chance=chance,
        first_dispatch=first_dispatch,
        reasons=dict(reasons.most_common()),
    )


def _middle(values: list[int]) -> int:
    return sorted(values)[len(values) // 2] if values else 0
