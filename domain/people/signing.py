"""Who may sign for whom."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from domain.approvals.approval import Approval, Way
from domain.approvals.route import Signer, SignerKind
from domain.errors import InvalidInput, NotAllowed
from domain.people.operators import Operator, Right


def signature_of(
    approval: Approval,
    actor: str,
    rights: frozenset[Right],
    operators: Sequence[Operator],
    *,
    wanted: Signer | None = None,
    note: str = "",
) -> tuple[Signer, Way]:
    """For whom ``actor`` signs and how. ``wanted`` None: in his own name; else for that one: what
    somebody outside has signed on paper, or, as a manager, in a colleague's place, both with a word
    on it. He has the right to approve already.

    NotAllowed: 'approval_settled', 'approval_of_others' (``names``); InvalidInput('reason_required').
    """
    left = approval.waits_for
    if not left:
        raise NotAllowed("approval_settled")
    own = own_signer(approval, actor, operators)
    if wanted is None or wanted == own:
        if own is None:
            raise NotAllowed("approval_of_others", names=names_of(left))
        return own, Way.DESK
    if wanted not in left:
        raise NotAllowed("approval_settled")
    if not wanted.is_outside and Right.SETTINGS not in rights:
        raise NotAllowed("approval_of_others", names=names_of(left))
    if not note.strip():
        raise InvalidInput("reason_required")
    return wanted, Way.ON_BEHALF if wanted.is_outside else Way.STAND_IN


def names_of(signers: Iterable[Signer]) -> tuple[object, ...]:
    """What they are called: a name, or the kind where that says it."""
    return tuple(signer.name or signer.kind for signer in signers)


def own_signer(approval: Approval, actor: str, operators: Sequence[Operator]) -> Signer | None:
    """As whom ``actor`` is asked, given the right to approve: by name before by right; one of several
    signatures is all he gives."""
    active = {each.code: each.name for each in operators if each.active}
    left = approval.waits_for
    for signer in left:
        if signer.kind is SignerKind.OPERATOR and active.get(signer.code) == actor:
            return signer
    given = {each.by for each in approval.signatures if each.level == approval.level}
    if actor in given and active:
        return None
    return next((each for each in left if _is_anybodys(each, active)), None)


def _is_anybodys(signer: Signer, active: Iterable[str]) -> bool:
    """A supervisor is whoever may approve; so is he who took the place of one who has left."""
    if signer.kind is SignerKind.OPERATOR:
        return signer.code not in active
    return signer.kind is SignerKind.SUPERVISOR


def is_asked(approval: Approval, actor: str, operators: Sequence[Operator]) -> bool:
    """Whether ``actor`` could sign in his own name, given the right to approve."""
    return own_signer(approval, actor, operators) is not None
