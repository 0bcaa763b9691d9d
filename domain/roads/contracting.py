"""The kernel of :mod:`domain.roads.contraction`.

Neighbours are linked lists: the records of junction ``v`` begin at ``first[v]`` and go on at
``following[record]``, -1 at the end. A record holds the neighbour, the time there and the time from
there; each has its mirror in the neighbour's list. Free records form a list of their own, which
begins at ``free[0]``; ``free[1]`` counts them.
"""

from __future__ import annotations

from domain.roads.compiled import compiled
from domain.roads.graph import NEVER, Ints, Longs
from domain.roads.heap import drop_first, push

#: A search for another way round gives up after so many junctions, when only asking how important
#: a junction is, and when it is taken out. Not finding one costs an arc, never a wrong answer.
_ASK_STEPS, _TAKE_STEPS = 24, 80
#: A heap of this length is enough for either.
HEAP = 1 << 14


@compiled
def set_arc(
    first: Ints, following: Ints, head: Ints, out: Ints, back: Ints, free: Ints,
    start: int, end: int, time: int,
) -> None:  # fmt: skip
    """From ``start`` to ``end`` in ``time`` ms, unless it takes less already."""
    record = first[start]
    while record >= 0 and head[record] != end:
        record = following[record]
    if record < 0:
        for one, other in ((start, end), (end, start)):
            record = free[0]
            free[0] = following[record]
            free[1] -= 1
            head[record] = other
            out[record] = NEVER
            back[record] = NEVER
            following[record] = first[one]
            first[one] = record
        record = first[start]
    if time < out[record]:
        out[record] = time
        mirror = first[end]
        while head[mirror] != start:
            mirror = following[mirror]
        back[mirror] = time


@compiled
def _look_around(
    first: Ints, following: Ints, head: Ints, out: Ints,
    time: Ints, stamp: Ints, heap: Longs, mark: int,
    start: int, without: int, limit: int, steps: int,
) -> None:  # fmt: skip
    """Fills ``time`` of what is reached from ``start`` within ``limit`` ms, not through ``without``;
    what was written now has ``stamp`` == ``mark``."""
    time[start] = 0
    stamp[start] = mark
    size = push(heap, 0, 0, start)
    settled = 0
    while size:
        key = heap[0]
        size = drop_first(heap, size)
        reached = key >> 32
        node = key & 0x7FFFFFFF
        if reached > time[node]:
            continue
        if reached > limit or settled >= steps:
            return
        settled += 1
        record = first[node]
        while record >= 0:
            other = head[record]
            then = reached + out[record]
            better = stamp[other] != mark or then < time[other]
            if other != without and then <= limit and better and size < HEAP:
                time[other] = then
                stamp[other] = mark
                size = push(heap, size, then, other)
            record = following[record]


@compiled
def bypass(
    first: Ints, following: Ints, head: Ints, out: Ints, back: Ints, free: Ints,
    time: Ints, stamp: Ints, heap: Longs, marks: Ints, node: int, takes: bool,
) -> int:  # fmt: skip
    """How many arcs between its neighbours would be needed without ``node``; ``takes``: they are
    made."""
    needed = 0
    longest = -1
    record = first[node]
    while record >= 0:
        if out[record] < NEVER and out[record] > longest:
            longest = out[record]
        record = following[record]
    if longest < 0:
        return 0
    steps = _TAKE_STEPS if takes else _ASK_STEPS
    record = first[node]
    while record >= 0:
        start, there = head[record], back[record]
        if there < NEVER:
            marks[0] += 1
            mark = marks[0]
            _look_around(
                first, following, head, out, time, stamp, heap, mark,
                start, node, there + longest, steps,
            )  # fmt: skip
            other = first[node]
            while other >= 0:
                end = head[other]
                if end != start and out[other] < NEVER:
                    through = there + out[other]
                    if stamp[end] != mark or time[end] > through:
                        needed += 1
                        if takes:
                            set_arc(first, following, head, out, back, free, start, end, through)
                other = following[other]
        record = following[record]
    return needed


@compiled
def importance(
    first: Ints, following: Ints, head: Ints, out: Ints, back: Ints, free: Ints,
    time: Ints, stamp: Ints, heap: Longs, marks: Ints, level: Ints, node: int,
) -> int:  # fmt: skip
    """What is least is taken out first: it leaves few new arcs, and its surroundings are not yet
    thinned out."""
    removed = 0
    record = first[node]
    while record >= 0:
        removed += (out[record] < NEVER) + (back[record] < NEVER)
        record = following[record]
    added = bypass(first, following, head, out, back, free, time, stamp, heap, marks, node, False)
    return int(1000 * level[node] + (1000 * added) // max(removed, 1))


@compiled
def take_out(
    first: Ints, following: Ints, head: Ints, out: Ints, back: Ints, free: Ints,
    time: Ints, stamp: Ints, heap: Longs, marks: Ints, level: Ints, queue: Longs,
    counts: Ints, rank: Ints, up_first: Ints, up_head: Ints, up_out: Ints, up_in: Ints, most: int,
) -> int:  # fmt: skip
    """Takes out up to ``most`` junctions, as ``queue`` has them by importance. ``counts``: length of
    the queue, junctions taken out, arcs written. Returns 0, or 1 when there is no room to go on."""
    for _ in range(most):
        while True:
            if counts[0] == 0:
                return 0
            node = int(queue[0] & 0x7FFFFFFF)
            value = importance(
                first, following, head, out, back, free, time, stamp, heap, marks, level, node
            )
            counts[0] = drop_first(queue, counts[0])
            if counts[0] == 0 or value <= (queue[0] >> 32):
                break
            counts[0] = push(queue, counts[0], value, node)
        degree = 0
        record = first[node]
        while record >= 0:
            degree += 1
            record = following[record]
        if free[1] < degree * degree + 2 or len(up_head) - counts[2] < degree:
            counts[0] = push(queue, counts[0], value, node)
            return 1
        bypass(first, following, head, out, back, free, time, stamp, heap, marks, node, True)
        place = counts[1]
        rank[node] = place
        up_first[place] = counts[2]
        record = first[node]
        while record >= 0:
            other = head[record]
            arc = counts[2]
            up_head[arc], up_out[arc], up_in[arc] = other, out[record], back[record]
            counts[2] = arc + 1
            level[other] = max(level[other], level[node] + 1)
            before = -1
            mirror = first[other]
            while head[mirror] != node:
                before = mirror
                mirror = following[mirror]
            if before < 0:
                first[other] = following[mirror]
            else:
                following[before] = following[mirror]
            after = following[record]
            following[mirror] = free[0]
            following[record] = mirror
            free[0] = record
            free[1] += 2
            record = after
        first[node] = -1
        counts[1] = place + 1
        up_first[place + 1] = counts[2]
    return 0


@compiled
def fill_queue(
    first: Ints, following: Ints, head: Ints, out: Ints, back: Ints, free: Ints,
    time: Ints, stamp: Ints, heap: Longs, marks: Ints, level: Ints, queue: Longs,
    begin: int, end: int,
) -> None:  # fmt: skip
    """Puts the junctions ``begin`` up to ``end`` into the queue, which holds ``begin`` by then."""
    size = begin
    for node in range(begin, end):
        value = importance(
            first, following, head, out, back, free, time, stamp, heap, marks, level, node
        )
        size = push(queue, size, value, node)


@compiled
def first_arcs(
    first: Ints, following: Ints, head: Ints, out: Ints, back: Ints, free: Ints,
    tail: Ints, end: Ints, forward: Ints, backward: Ints,
) -> None:  # fmt: skip
    """The streets themselves; of several between the same junctions the fastest."""
    for edge in range(len(tail)):
        if tail[edge] == end[edge]:
            continue
        if forward[edge] < NEVER:
            set_arc(first, following, head, out, back, free, tail[edge], end[edge], forward[edge])
        if backward[edge] < NEVER:
            set_arc(first, following, head, out, back, free, end[edge], tail[edge], backward[edge])
