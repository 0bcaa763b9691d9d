"""Asks the one conflict engine, off the main thread, for all technicians at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.jobs import JobContext
from desktop.reasons import finding_line
from desktop.services import Services
from domain.dispatching.eligibility import judge
from domain.dispatching.job_needs import job_need
from domain.dispatching.ranking import rank
from domain.dispatching.situation import JobNeed, Ranking, Situation, Verdict


@dataclass(frozen=True, slots=True)
class DragPicture:
    """What is needed to answer every move of a drag without touching the database again."""

    situation: Situation
    needs: tuple[JobNeed, ...]
    verdicts: Mapping[int, tuple[Verdict, ...]]

    def at(self, technician_id: int, starts_at: datetime) -> tuple[Verdict, ...]:
        return tuple(
            judge(self.situation, need, technician_id, starts_at=starts_at) for need in self.needs
        )


def summary(verdicts: Sequence[Verdict]) -> tuple[Literal["ok", "warn", "no"], str]:
    """('ok'|'warn'|'no', one line) of the verdicts of one technician for all dragged orders."""
    hard = [f for v in verdicts for f in v.findings if f.hard]
    if hard:
        return "no", finding_line(hard[0])
    soft = [f for v in verdicts for f in v.findings if not f.hard and not f.info]
    travel = verdicts[0].travel_before_minutes if verdicts else None
    way = ""
    if travel is not None:
        way = QCoreApplication.translate("Verdicts", "{minutes} min drive").format(
            minutes=round(travel)
        )
    if soft:
        return "warn", " · ".join(part for part in (way, finding_line(soft[0])) if part)
    return "ok", way


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
            with ctx.queries() as queries:
                order = queries.orders([order_id])[0]
                situation = queries.situation(now)
            return rank(situation, job_need(order))

        self._services.jobs.read(read, key="ranking").then(self.ranked.emit)

    def judge_all(self, order_ids: Sequence[int]) -> None:
        """Verdicts of every technician for the dragged orders."""
        now = self._services.session.now()
        ids = tuple(order_ids)

        def read(ctx: JobContext) -> DragPicture:
            with ctx.queries() as queries:
                situation = queries.situation(now)
                needs = tuple(job_need(order) for order in queries.orders(ids))
            verdicts = {
                technician_id: tuple(judge(situation, need, technician_id) for need in needs)
                for technician_id in situation.technicians
            }
            return DragPicture(situation, needs, verdicts)

        self._services.jobs.read(read, key="verdicts").then(self.judged.emit)
