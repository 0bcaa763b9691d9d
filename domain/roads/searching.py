"""The kernel of :mod:`domain.roads.router`: how far everything higher is, and where two ways meet.

What a search upwards finds from a place is its *reach*: pairs (junction, ms) packed into one number.
The shortest way between two places goes through a junction of both reaches.
"""

from __future__ import annotations

import numpy as np

from domain.roads.compiled import compiled
from domain.roads.graph import NEVER, Ints, Longs
from domain.roads.heap import drop_first, push


@compiled
def climb(
    up_first: Ints, up_head: Ints, along: Ints, against: Ints,
    time: Ints, heap: Longs, seeds: Longs, found: Longs,
) -> int:  # fmt: skip
    """Writes the reach of ``seeds`` (packed likewise) to ``found``; returns its length. ``along``:
    times of the arcs in the direction asked for, ``against``: in the other. ``time`` must be NEVER
    everywhere, and is so again afterwards."""
    size = 0
    for seed in seeds:
        node, at = seed >> 32, seed & 0x7FFFFFFF
        if at < time[node]:
            time[node] = at
            size = push(heap, size, at, node)
    settled = 0
    kept = 0
    while size:
        key = heap[0]
        size = drop_first(heap, size)
        at, node = key >> 32, key & 0x7FFFFFFF
        if at > time[node]:
            continue
        # What was settled is remembered behind what is kept, to be wiped out.
        settled += 1
        found[len(found) - settled] = node
        stalled = False
        for arc in range(up_first[node], up_first[node + 1]):
            # From above one is here sooner: no shortest way climbs here.
            stalled = stalled or time[up_head[arc]] + against[arc] < at
        if stalled:
            continue
        found[kept] = (node << 32) | at
        kept += 1
        for arc in range(up_first[node], up_first[node + 1]):
            other = up_head[arc]
            then = at + along[arc]
            if then < time[other]:
                time[other] = then
                size = push(heap, size, then, other)
    for index in range(1, settled + 1):
        time[found[len(found) - index]] = NEVER
    return kept


@compiled
def between(
    sources: Ints, targets: Ints,
    out_first: Longs, out_reach: Longs, in_first: Longs, in_reach: Longs, time: Ints,
) -> Ints:  # fmt: skip
    """Milliseconds of each pair; NEVER where there is no way. Pairs are best sorted by source.
    ``time`` as for :func:`climb`."""
    answers = np.empty(len(sources), np.int32)
    source = -1
    for index in range(len(sources)):
        if sources[index] != source:
            if source >= 0:
                for entry in out_reach[out_first[source] : out_first[source + 1]]:
                    time[entry >> 32] = NEVER
            source = sources[index]
            for entry in out_reach[out_first[source] : out_first[source + 1]]:
                time[entry >> 32] = entry & 0x7FFFFFFF
        best = NEVER
        target = targets[index]
        for entry in in_reach[in_first[target] : in_first[target + 1]]:
            best = min(best, time[entry >> 32] + (entry & 0x7FFFFFFF))
        answers[index] = min(best, NEVER)
    if source >= 0:
        for entry in out_reach[out_first[source] : out_first[source + 1]]:
            time[entry >> 32] = NEVER
    return answers
