"""On which numbers those who have to approve are reached."""

from __future__ import annotations

from collections.abc import Sequence

from domain import settings
from domain.approvals.route import SUPERVISOR, Signer, SignerKind
from domain.errors import NotFound
from domain.messaging.numbers import normalise_number
from domain.ports.storage import Store
from domain.rules.cards import SUPERVISOR_PHONE


def supervisor_number(store: Store, branch_id: int | None) -> str:
    """Of the branch its leader, else its phone; else the company's; digits, '' where there are
    none."""
    if branch_id is not None:
        try:
            branch = store.branch(branch_id)
        except NotFound:
            branch = None
        if branch is not None:
            number = technician_number(store, branch.leader_id) if branch.leader_id else ""
            number = number or normalise_number(branch.phone)
            if number:
                return number
    return normalise_number(settings.text(store.setting, SUPERVISOR_PHONE))


def technician_number(store: Store, technician_id: int) -> str:
    try:
        return normalise_number(store.technician(technician_id).phone)
    except NotFound:
        return ""


def numbers_of(
    store: Store, signers: Sequence[Signer], branch_id: int | None, contact_phone: str = ""
) -> dict[str, Signer]:
    """Where ``signers`` are reached and as whom; the supervisor where no number is known of any."""
    phones = {each.code: each.phone for each in store.operators() if each.active}
    found: dict[str, Signer] = {}
    for signer in signers:
        if signer.kind is SignerKind.SUPERVISOR:
            number = supervisor_number(store, branch_id)
        elif signer.kind is SignerKind.OPERATOR:
            number = normalise_number(phones.get(signer.code, ""))
        elif signer.kind is SignerKind.PERSON:
            number = normalise_number(signer.phone)
        else:
            number = normalise_number(contact_phone)
        if number:
            found.setdefault(number, signer)
    if not found and SUPERVISOR not in signers:
        number = supervisor_number(store, branch_id)
        return {number: signers[0]} if number and signers and not signers[0].is_outside else {}
    return found
