"""What an approver does, as jobs; each one step to be undone."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.actions.writing import write
from desktop.jobs import JobHandle
from desktop.services import Services
from domain.approvals.route import Signer
from domain.usecases import approval_answers
from domain.usecases.waiting_approvals import WaitingApproval


def approve(
    services: Services,
    waiting: Sequence[WaitingApproval],
    *,
    signer: Signer | None = None,
    note: str = "",
) -> JobHandle[int]:
    """As :func:`domain.usecases.approval_answers.approve`."""
    chosen = tuple(waiting)
    return write(services, lambda s: approval_answers.approve(s, chosen, signer=signer, note=note))


def refuse(services: Services, waiting: Sequence[WaitingApproval], reason: str) -> JobHandle[int]:
    """As :func:`domain.usecases.approval_answers.refuse`."""
    chosen = tuple(waiting)
    return write(services, lambda s: approval_answers.refuse(s, chosen, reason))
