"""Reading what is worth talking over, and what was talked over."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy.engine import Connection

from domain.reviews.candidates import Candidate, ReviewLimits
from domain.reviews.review import Review
from domain.settings import review_limits
from domain.work_orders.kinds import AbnormalCause
from persistence.mapping.knowledge_rows import read_reviews
from persistence.queries.situations import settings_reader
from persistence.types import from_micros, id_list, statement, to_micros

if TYPE_CHECKING:
    from domain.analytics.sources import FactArrays

_COLUMNS = (
    "id, number, title, customer_name, technician_name, reported_at, complaint, returned_count, "
    "on_time, resolve_due_at, finished_at, paused, cost_fen, abnormal_cause, type_code"
)
#: What a type usually costs is said by so many orders at least, of a year.
_FEWEST, _YEAR = 10, timedelta(days=365)
_MINUTE = 60_000_000
_CHUNK = 500


class ReviewReader:
    """Implements :class:`domain.ports.reviews.ReviewQueries`. ``arrays``: the facts of orders between
    two instants."""

    def __init__(
        self, connection: Connection, arrays: Callable[[datetime, datetime], FactArrays]
    ) -> None:
        self.connection, self._arrays = connection, arrays

    def candidates(self, since: datetime, now: datetime, limit: int = 500) -> tuple[Candidate, ...]:
        limits = review_limits(settings_reader(self.connection))
        usual = self._usual_costs(now)
        repeats = self._repeats(since, now, limits)
        joint = self._joint(since)
        ids = {
            *self._flagged(since, now, limits),
            *self._dear(since, usual, limits),
            *repeats,
            *joint,
        }
        ids -= set(
            self.connection.execute(statement("SELECT order_id FROM order_reviews")).scalars()
        )
        numbers = self._numbers(repeats.values())
        found = [
            replace(
                _candidate(row, now, usual),
                repeats=numbers.get(repeats.get(row[0], 0), ""),
                joint=row[0] in joint,
                limits=limits,
            )
            for row in self._rows(ids)
        ]
        worth = [each for each in found if each.reasons]
        worth.sort(key=lambda each: (*each.weight, -each.order_id))
        return tuple(worth[:limit])

    def meetings(self) -> tuple[date, ...]:
        days = self.connection.execute(
            statement("SELECT DISTINCT meeting_on FROM order_reviews ORDER BY meeting_on DESC")
        ).scalars()
        return tuple(each if isinstance(each, date) else date.fromisoformat(each) for each in days)

    def of_meeting(self, meeting_on: date) -> tuple[Review, ...]:
        return tuple(read_reviews(self.connection, "meeting_on = :day", day=meeting_on.isoformat()))

    def with_measures(self, *, open_only: bool) -> tuple[Review, ...]:
        if open_only:
            return tuple(read_reviews(self.connection, "open_measures > 0"))
        return tuple(each for each in read_reviews(self.connection, "1 = 1") if each.measures)

    # --- the pieces -------------------------------------------------------------------------------
    def _flagged(self, since: datetime, now: datetime, limits: ReviewLimits) -> Iterable[int]:
        late_by = limits.late_minutes * _MINUTE
        found: Iterable[int] = self.connection.execute(
            statement(
                "SELECT id FROM work_orders WHERE (reported_at >= :since OR closed_at IS NULL) "
                "AND cancelled_at IS NULL AND (complaint = :yes OR abnormal_cause IS NOT NULL "
                "OR returned_count >= :returned "
                "OR (on_time = :no AND coalesce(finished_at, :now) - resolve_due_at >= :late) "
                "OR (on_time IS NULL AND finished_at IS NULL AND paused = :no "
                "AND :now - resolve_due_at >= :late))"
            ),
            {
                "since": to_micros(since), "now": to_micros(now), "yes": True, "no": False,
                "returned": limits.returned, "late": late_by,
            },
        ).scalars()  # fmt: skip
        return found

    def _usual_costs(self, now: datetime) -> dict[str, int]:
        rows = self.connection.execute(
            statement(
                "SELECT type_code, avg(cost_fen) FROM work_orders WHERE finished_at >= :since "
                "AND cost_fen > 0 GROUP BY type_code HAVING count(*) >= :fewest"
            ),
            {"since": to_micros(now - _YEAR), "fewest": _FEWEST},
        )
        return {type_code: round(usual) for type_code, usual in rows}

    def _dear(self, since: datetime, usual: dict[str, int], limits: ReviewLimits) -> set[int]:
        found: set[int] = set()
        for type_code, fen in usual.items():
            found.update(
                self.connection.execute(
                    statement(
                        "SELECT id FROM work_orders WHERE reported_at >= :since "
                        "AND type_code = :type AND cost_fen >= :most AND cancelled_at IS NULL"
                    ),
                    {
                        "since": to_micros(since),
                        "type": type_code,
                        "most": limits.times_usual * fen,
                    },
                ).scalars()
            )
        return found

    def _repeats(self, since: datetime, now: datetime, limits: ReviewLimits) -> dict[int, int]:
        """Order → the one it repeats, of those reported since then."""
        from domain.analytics.repeats import find_repeats

        arrays = self._arrays(since - limits.repeat, now)
        later = arrays.ids()[arrays.instants("reported_at") >= since.timestamp()]
        recent = set(later.tolist())
        return {
            order: earlier
            for order, earlier in find_repeats(arrays, limits.repeat).items()
            if order in recent
        }

    def _joint(self, since: datetime) -> set[int]:
        return set(
            self.connection.execute(
                statement(
                    "SELECT DISTINCT o.id FROM work_orders o JOIN event_log e "
                    "ON e.topic = 'work_order' AND e.entity_id = o.id AND e.kind = 'opinion' "
                    "WHERE o.reported_at >= :since"
                ),
                {"since": to_micros(since)},
            ).scalars()
        )

    def _numbers(self, ids: Iterable[int]) -> dict[int, str]:
        return {row[0]: row[1] for row in self._rows(set(ids))}

    def _rows(self, ids: set[int]) -> list[Any]:
        rows: list[Any] = []
        listed = sorted(ids)
        for start in range(0, len(listed), _CHUNK):
            numbered, values = id_list(listed[start : start + _CHUNK])
            rows += self.connection.execute(
                statement(f"SELECT {_COLUMNS} FROM work_orders WHERE id IN ({numbered})"), values
            ).all()
        return rows


def _candidate(row: Any, now: datetime, usual: dict[str, int]) -> Candidate:
    on_time, due, finished, paused = row[8], row[9], row[10], row[11]
    late = 0
    if due is not None and (on_time is not None or finished is None) and not on_time:
        ended = to_micros(now) if finished is None else finished
        late = 0 if finished is None and paused else max(0, (ended - due) // _MINUTE)
    return Candidate(
        order_id=row[0],
        number=row[1],
        title=row[2],
        customer_name=row[3],
        technician_name=row[4],
        reported_at=from_micros(row[5]),
        complaint=bool(row[6]),
        returned_count=row[7],
        late_minutes=late,
        cost_fen=row[12],
        usual_fen=usual.get(row[14]),
        abnormal=None if row[13] is None else AbnormalCause(row[13]),
    )
