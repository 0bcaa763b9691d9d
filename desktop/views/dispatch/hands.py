"""Every drag of the board: from where it may come, what is said meanwhile, what it does."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from desktop.views.dispatch.board_acts import BoardActs
from desktop.views.dispatch.board_map import BoardMap
from desktop.views.dispatch.people_panel import PeoplePanel
from desktop.views.dispatch.queue_panel import QueuePanel
from desktop.views.dispatch.timeline import Timeline
from desktop.views.dispatch.timeline_panel import TimelinePanel
from desktop.views.dispatch.verdicts import DragPicture, brief


class Hands(QObject):
    """Ties queue, technicians, timeline and map to the acts, and shows the verdicts of the engine."""

    def __init__(
        self,
        acts: BoardActs,
        queue: QueuePanel,
        people: PeoplePanel,
        planning: TimelinePanel,
        chart: BoardMap,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._acts = acts
        self._technicians = people.technicians
        self._planning = planning
        self._timeline = timeline = planning.timeline
        self._over: tuple[int, datetime] | None = None
        acts.judged.connect(self._on_judged)
        queue.list.together = timeline.together = people.technicians.together = acts.together
        for part in (queue.list, people.technicians, timeline, chart):
            part.drag_begun.connect(acts.carry)
            part.drag_ended.connect(self._on_ended)
        queue.list.returned.connect(acts.unassign)
        self._connect_people(people)
        self._connect_timeline(timeline)

    def _connect_people(self, people: PeoplePanel) -> None:
        strip, acts = people.technicians, self._acts
        strip.dropped.connect(acts.assign)
        strip.refused.connect(acts.ask_override)
        strip.joined.connect(acts.add_helper)
        strip.person_dropped.connect(self._hand_over)
        strip.drag_entered.connect(acts.carry)

    def _connect_timeline(self, timeline: Timeline) -> None:
        acts = self._acts
        timeline.dropped.connect(acts.assign)
        timeline.joined.connect(acts.add_helper)
        timeline.parked.connect(acts.unassign)
        timeline.person_dropped.connect(self._hand_over)
        timeline.stretched.connect(acts.reschedule)
        timeline.stretching.connect(self._on_stretching)
        timeline.drag_entered.connect(acts.carry)
        timeline.drag_over.connect(self._on_over)
        timeline.exchange_requested.connect(acts.exchange)
        timeline.nudge_requested.connect(acts.nudge)

    def _hand_over(self, giver_id: int, taker_id: int) -> None:
        self._acts.hand_over(giver_id, taker_id, self._planning.day)

    # --- what it would mean -----------------------------------------------------------------------
    def _on_judged(self, drag: DragPicture) -> None:
        verdicts = {who: brief(found, drag.names) for who, found in drag.verdicts.items()}
        self._technicians.technicians.set_verdicts(verdicts)
        first = next(iter(drag.needs.values()), None)
        if first is not None:
            self._timeline.ghost_length = timedelta(minutes=first.duration_minutes)
        if self._over is not None:  # the hand has waited over a place for this
            self._on_over(*self._over)

    def _on_ended(self) -> None:
        self._over = None
        self._technicians.technicians.set_verdicts({})
        self._technicians.technicians.set_target(None)
        self._acts.put_down()

    def _on_over(self, technician_id: int, starts_at: datetime) -> None:
        self._over = (technician_id, starts_at)
        verdict = self._acts.verdict_at(technician_id, starts_at)
        if verdict is not None:
            self._timeline.set_verdict(*verdict)

    def _on_stretching(self, order_id: int, starts_at: datetime, ends_at: datetime) -> None:
        verdict = self._acts.verdict_of_stretch(order_id, starts_at, ends_at)
        if verdict is not None:
            self._timeline.set_verdict(*verdict)
