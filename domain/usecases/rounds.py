"""Walking past machines with a scanner: tagging a plant, taking stock."""

from __future__ import annotations

from collections.abc import Sequence

from domain.assets.places import walking_key
from domain.assets.rounds import Round, RoundKind, RoundLine, RoundScan, ScanLogLine, ScanOutcome
from domain.errors import InvalidInput, NotAllowed
from domain.ports.storage import Store
from domain.scanning import normalise_code
from domain.usecases.assets import canonical_code

#: A round larger than this is several.
MOST_MACHINES = 20_000


def start_round(
    store: Store, kind: RoundKind, name: str, asset_ids: Sequence[int], scope: str = ""
) -> Round:
    """Begin a round past these machines, in the order one walks: customer, site, location, name.

    InvalidInput: 'name_required', 'round_empty', 'round_too_large'."""
    if not name.strip():
        raise InvalidInput("name_required")
    wanted = tuple(dict.fromkeys(asset_ids))
    if len(wanted) > MOST_MACHINES:
        raise InvalidInput("round_too_large", most=MOST_MACHINES)
    machines = store.equipment.machines(wanted)
    if not machines:
        raise InvalidInput("round_empty")
    ordered = [line.asset_id for line in sorted(machines, key=_on_the_way)]
    return store.equipment.start_round(kind, name.strip(), scope.strip(), ordered)


def _on_the_way(line: RoundLine) -> tuple[object, ...]:
    place = walking_key(line.customer, line.site, line.location)
    return place, line.name, line.code, line.asset_id


def scan_in_round(
    store: Store,
    round_id: int,
    code: str,
    *,
    raw: str = "",
    source: str = "",
    place: str = "",
    last_tag: int = 0,
) -> RoundScan:
    """What one scan does to the round; it is in the log of scans whatever it is.

    In a tagging round ``last_tag`` is the machine of the tag scanned just before: reading the
    maker's number of the machine it sticks on then confirms it, or shows it is the wrong one.
    NotAllowed('round_finished')."""
    current = store.equipment.round(round_id)
    if not current.is_open:
        raise NotAllowed("round_is_finished", name=current.name)
    found = store.equipment.resolve(canonical_code(normalise_code(code)))
    result = _judge(store, current, code, found, place, last_tag)
    kind, entity_id = found or ("", 0)
    store.equipment.log_scan(
        ScanLogLine(
            0, store.now, code, raw or code, source, store.console, store.actor,
            "round", kind, entity_id, round_id,
        )
    )  # fmt: skip
    return result


def _judge(
    store: Store,
    current: Round,
    code: str,
    found: tuple[str, int] | None,
    place: str,
    last_tag: int,
) -> RoundScan:
    if found is None:
        return RoundScan(ScanOutcome.UNKNOWN, code)
    kind, asset_id = found
    if kind != "asset":
        return RoundScan(ScanOutcome.NOT_A_MACHINE, code)
    equipment = store.equipment
    asset = store.asset(asset_id)
    is_tag = normalise_code(canonical_code(normalise_code(code))) == normalise_code(asset.code)
    if current.kind is RoundKind.TAGGING and not is_tag:
        return _compare(store, current, code, asset_id, asset.name, last_tag)
    line = equipment.round_line(current.id, asset_id)
    if line is None or not line.expected:
        if line is None and current.kind is RoundKind.STOCK_TAKE:
            equipment.see(current.id, asset_id, place, expected=False)
        outcome = ScanOutcome.ELSEWHERE if line is None else ScanOutcome.AGAIN
        return RoundScan(outcome, code, asset_id, asset.name)
    if line.seen_at is not None:
        return RoundScan(ScanOutcome.AGAIN, code, asset_id, asset.name)
    equipment.see(current.id, asset_id, place, expected=True)
    return RoundScan(ScanOutcome.FOUND, code, asset_id, asset.name)


def _compare(
    store: Store, current: Round, code: str, asset_id: int, name: str, last_tag: int
) -> RoundScan:
    """The maker's number, read after the tag."""
    if not last_tag:
        return RoundScan(ScanOutcome.NOT_A_MACHINE, code, asset_id, name)
    if last_tag == asset_id:
        return RoundScan(ScanOutcome.CONFIRMED, code, asset_id, name)
    store.equipment.unsee(current.id, last_tag)
    return RoundScan(ScanOutcome.MISMATCH, code, asset_id, name, store.asset(last_tag).name)


def close_round(store: Store, round_id: int, *, finished: bool) -> Round:
    """Finish a round, or go on with it. A finished stock-take stands in the logbook of each of its
    machines, for as long as it is finished."""
    before = store.equipment.round(round_id)
    if not finished and before.kind is RoundKind.STOCK_TAKE:
        store.equipment.forget_counts(round_id)
    after = store.equipment.close_round(round_id, finished=finished)
    if finished and before.is_open and after.kind is RoundKind.STOCK_TAKE:
        store.equipment.note_counts(round_id)
    return after


def mark_seen(store: Store, round_id: int, asset_id: int, *, seen: bool, place: str = "") -> None:
    """By hand: a tag that cannot be read, or a slip put right. NotAllowed('round_is_finished')."""
    current = store.equipment.round(round_id)
    if not current.is_open:
        raise NotAllowed("round_is_finished", name=current.name)
    if seen:
        line = store.equipment.round_line(round_id, asset_id)
        store.equipment.see(round_id, asset_id, place, expected=line is None or line.expected)
    else:
        store.equipment.unsee(round_id, asset_id)
