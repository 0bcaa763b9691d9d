"""What becomes of the orders of a made-up past: given out, worked on, reviewed, rated."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from domain.demo.machines import Family, Fault
from domain.demo.world import Flow, World
from domain.work_orders import commands as c
from domain.work_orders.kinds import AbnormalCause, WaitReason
from domain.work_orders.order import OrderDetails, PartUsed

#: Index of the technician who is busy but disliked.
_DISLIKED = 7


class Course:
    """What becomes of an order that was reported. ``load`` and ``free_at`` of its methods: orders of
    the day, and when he is done with the last, by the index of the technician."""

    def __init__(self, random: Random, world: World) -> None:
        self.random = random
        self.world = world
        self.zone = ZoneInfo(world.time_zone)
        self.by_skill: dict[str, list[int]] = defaultdict(list)
        for index, technician in enumerate(world.technicians):
            for skill in technician.skills:
                self.by_skill[skill].append(index)

    def live(
        self,
        flow: Flow,
        number: str,
        reported_at: datetime,
        fault: Fault,
        family: Family,
        details: OrderDetails,
        load: Counter[int],
        free_at: dict[int, datetime],
        planned: bool,
    ) -> None:
        order_type = self.world.order_types[details.type_code]
        flow.do(
            c.TakeOrder(
                at=reported_at + timedelta(minutes=1),
                details=details,
                number=number,
                policy=self.world.policies[order_type.policy_code],
                reported_at=reported_at,
            )
        )
        if self.random.random() < 0.03:
            flow.do(c.CancelOrder(at=reported_at + timedelta(minutes=25), reason="客户自行解决"))
            return
        self._serve(flow, fault, family, details, load, free_at, planned=planned)

    def _serve(
        self,
        flow: Flow,
        fault: Fault,
        family: Family,
        details: OrderDetails,
        load: Counter[int],
        free_at: dict[int, datetime],
        *,
        planned: bool,
    ) -> None:
        random = self.random
        at = flow.at
        local = at.astimezone(self.zone)
        slow = local.weekday() == 1 and local.hour < 12
        # A lift that holds somebody is given out while the caller is still on the line.
        hurried = details.type_code == "elevator_repair"
        usual = 0.9 if hurried else 2.0
        at += timedelta(minutes=random.lognormvariate(3.9 if slow else usual, 0.6))
        chosen = self._technician(family.skill, details.region, load)
        technician = self.world.technicians[chosen]
        load[chosen] += 1
        start = at + timedelta(minutes=20)
        if not hurried:
            start = max(start, free_at.get(chosen, at))
        if planned or slow:
            start += timedelta(minutes=random.uniform(30, 150))
        minutes = fault.minutes * random.lognormvariate(0.0, 0.28)
        flow.do(
            c.DispatchOrder(
                at=at,
                technician_id=technician.id,
                planned_start_at=start,
                planned_end_at=start + timedelta(minutes=fault.minutes),
                short_no=load[chosen] % 99 + 1,
            )
        )
        if random.random() < 0.04:
            at += timedelta(minutes=random.uniform(4, 20))
            flow.do(
                c.ReturnOrder(
                    at=at, reason=random.choice(("车坏在路上", "缺专用工具", "前一单延误"))
                )
            )
            self._serve(flow, fault, family, details, load, free_at, planned=planned)
            return
        flow.do(
            c.AcceptDispatch(
                at=at + timedelta(minutes=random.lognormvariate(0.3 if hurried else 1.3, 0.6))
            )
        )
        depart = max(flow.at + timedelta(minutes=2), start - timedelta(minutes=25))
        flow.do(c.Depart(at=depart))
        way = random.lognormvariate(2.7 if hurried else 3.1, 0.4)
        flow.do(c.Arrive(at=depart + timedelta(minutes=way)))
        flow.do(c.StartWork(at=flow.at + timedelta(minutes=random.uniform(1, 8))))
        first_visit = True
        end = flow.at + timedelta(minutes=minutes)
        if fault.part and random.random() < 0.12:
            flow.do(c.PutOnHold(at=end, reason=WaitReason.PARTS, note=f"等{fault.part[0]}到货"))
            flow.do(c.ResumeWork(at=end + timedelta(hours=random.uniform(4, 60))))
            end = flow.at + timedelta(minutes=minutes / 2)
            first_visit = False
        self._finish(flow, end, fault, chosen, first_visit=first_visit, planned=planned)
        free_at[chosen] = flow.finished_at or end

    def _technician(self, skill: str, region: str, load: Counter[int]) -> int:
        able = self.by_skill[skill] or list(range(len(self.world.technicians)))
        weights = []
        for index in able:
            near = 3.0 if region in self.world.technicians[index].regions else 1.0
            busy = 1.8 if index == _DISLIKED else 1.0
            weights.append(near * busy / (1 + load[index]) ** 1.6)
        return self.random.choices(able, weights)[0]

    def _finish(
        self,
        flow: Flow,
        end: datetime,
        fault: Fault,
        technician: int,
        *,
        first_visit: bool,
        planned: bool,
    ) -> None:
        random = self.random
        use_part = fault.part is not None and not planned and random.random() < 0.7
        parts = (
            (PartUsed(fault.part[0], 1, fault.part[1] * 100),) if use_part and fault.part else ()
        )
        labour = 15_000 if planned else random.choice((8_000, 12_000, 15_000, 20_000, 28_000))
        flow.do(
            c.FinishOrder(
                at=end,
                resolution="按保养表逐项完成,运行正常" if planned else fault.resolution,
                fault="" if planned else fault.title,
                labour_fen=labour,
                travel_fen=3_000,
                parts=parts,
                first_visit=first_visit,
            )
        )
        flow.finished_at = end
        if flow.order.result is not None and not flow.order.result.cost_approved:
            flow.do(c.ApproveCost(at=end + timedelta(hours=random.uniform(1, 20))))
        review = max(flow.at, end) + timedelta(hours=random.lognormvariate(2.3, 0.7))
        flow.do(c.ReviewOrder(at=review))
        self._rate(flow, end, technician, first_visit=first_visit)

    def _rate(self, flow: Flow, end: datetime, technician: int, *, first_visit: bool) -> None:
        random = self.random
        if random.random() > 0.52:
            return
        waited = (end - flow.order.milestones.reported_at).total_seconds() / 3600
        mood = 4.75 - min(waited, 60) * 0.02 - (0.9 if technician == _DISLIKED else 0.0)
        mood -= 0.0 if first_visit else 0.5
        score = max(1, min(5, round(random.gauss(mood, 0.6))))
        at = end + timedelta(hours=random.uniform(2, 30))
        flow.do(c.RateOrder(at=max(at, flow.at), score=score, voluntary=random.random() < 0.83))
        if score <= 2 and random.random() < 0.5:
            flow.do(
                c.FlagAbnormal(at=flow.at, cause=AbnormalCause.COMPLAINT, note="客户投诉服务态度")
            )
