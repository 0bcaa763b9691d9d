"""Long texts from their parts, in whatever order and number they come."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from devices.pdu import Deliver, Joined, Reassembler, decode, encode_deliver

NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
LONG = "收到，马上出发，预计二十分钟到达现场😀。" * 10


def parts_of(
    text: str, reference: int = 5, number: str = "+8613800138000", at: datetime = NOW
) -> list[tuple[Deliver, str]]:
    found = []
    for pdu in encode_deliver(number, text, at, reference=reference):
        message = decode(pdu.hex)
        assert isinstance(message, Deliver)
        found.append((message, pdu.hex))
    return found


def add_all(joiner: Reassembler[int], parts: list[tuple[Deliver, str]]) -> list[Joined[int]]:
    done = []
    for place, (part, pdu) in enumerate(parts):
        done += joiner.add(part, pdu, (place,), NOW)
    return done


@given(st.permutations(range(len(parts_of(LONG)))))
def test_order_does_not_matter(order: list[int]) -> None:
    parts = parts_of(LONG)
    joiner: Reassembler[int] = Reassembler()
    done = add_all(joiner, [parts[position] for position in order])
    assert [joined.text for joined in done] == [LONG]
    assert sorted(done[0].places) == list(range(len(parts)))
    assert list(done[0].pdus) == [pdu for _, pdu in parts]
    assert joiner.waiting == 0


def test_a_single_text_needs_no_waiting() -> None:
    done = add_all(Reassembler(), parts_of("到了"))
    assert [(joined.text, joined.places, joined.flags) for joined in done] == [("到了", (0,), ())]


def test_repeated_parts_only_add_their_place() -> None:
    parts = parts_of(LONG)
    joiner: Reassembler[int] = Reassembler()
    done = add_all(joiner, [parts[0], parts[0], *parts[1:]])
    assert [joined.text for joined in done] == [LONG]
    assert sorted(done[0].places) == list(range(len(parts) + 1))


def test_parts_that_come_again_after_the_text_was_stored_are_known() -> None:
    parts = parts_of(LONG)
    joiner: Reassembler[int] = Reassembler()
    done = add_all(joiner, parts)
    assert not joiner.is_repeat(parts[0][0], NOW)  # not before somebody says it is stored
    joiner.remember(done[0], NOW)
    assert all(joiner.is_repeat(part, NOW) for part, _ in parts)
    assert not joiner.is_repeat(parts_of(LONG, at=NOW + timedelta(minutes=3))[0][0], NOW)
    assert not joiner.is_repeat(parts[0][0], NOW + timedelta(days=1))


def test_two_senders_with_the_same_reference_do_not_mix() -> None:
    ours, theirs = parts_of(LONG), parts_of(LONG.replace("收", "接"), number="+8613900139000")
    mixed = [part for pair in zip(ours, theirs, strict=True) for part in pair]
    texts = {joined.text for joined in add_all(Reassembler(), mixed)}
    assert texts == {LONG, LONG.replace("收", "接")}


def test_a_reference_that_comes_round_begins_a_new_text() -> None:
    old, new = parts_of(LONG), parts_of(LONG.replace("收到", "完成"))
    joiner: Reassembler[int] = Reassembler()
    done = add_all(joiner, [*old[:-1], *new])
    assert done[0].flags == ("part_missing",)
    assert done[0].text.startswith("收到")
    assert done[0].text.endswith("…")
    assert done[1].text == LONG.replace("收到", "完成")


def test_missing_parts_are_shown_as_missing_after_a_while() -> None:
    parts = parts_of("a" * 400)
    joiner: Reassembler[int] = Reassembler(timedelta(hours=12))
    add_all(joiner, [parts[0], parts[2]])
    assert joiner.expired(NOW + timedelta(hours=11)) == []
    late = joiner.expired(NOW + timedelta(hours=12))
    assert [joined.text for joined in late] == ["a" * 153 + "…" + "a" * 94]
    assert late[0].flags == ("part_missing",)
    assert joiner.waiting == 0


def test_surrogates_cut_by_a_handset_are_whole_again() -> None:
    # Cut between the two units of 😀: each half alone is nothing that can be shown or stored.
    def part(number: int, units: str) -> tuple[Deliver, str]:
        body = "0500030902" + f"{number:02X}" + units
        pdu = "00" + "44" + "0D91683108108300F0" + "0008" + "62112180000023"
        pdu += f"{len(body) // 2:02X}" + body
        message = decode(pdu)
        assert isinstance(message, Deliver)
        return message, pdu

    first, second = part(1, "5230" + "D83D"), part(2, "DE00" + "4E86")
    assert "unpaired_surrogate" in first[0].flags
    done = add_all(Reassembler(), [second, first])
    assert [joined.text for joined in done] == ["到😀了"]
