"""Which junctions can be reached from each other in both directions (Tarjan 1972, without
recursion)."""

from __future__ import annotations

import numpy as np

from domain.roads.compiled import compiled
from domain.roads.graph import NEVER, Ints

#: Smaller groups than this are courtyards behind a gate or the loose ends of an extract.
FEWEST_JUNCTIONS = 300


def well_connected(tail: Ints, head: Ints, forward: Ints, backward: Ints) -> Ints:
    """For each junction the number of its group of junctions that can all be reached from each
    other; -1 for groups so small that a place beside them had better use another street. Edges as
    in :class:`domain.roads.graph.Streets`."""
    if not len(tail):
        return np.empty(0, np.int32)
    away, back = forward < NEVER, backward < NEVER
    start = np.concatenate((tail[away], head[back]))
    end = np.concatenate((head[away], tail[back]))
    counts = np.bincount(start, minlength=int(max(tail.max(), head.max())) + 1)
    first = np.concatenate(([0], np.cumsum(counts))).astype(np.int32)
    group = strong_groups(first, end[np.argsort(start, kind="stable")])
    sizes = np.bincount(group)
    least = min(FEWEST_JUNCTIONS, int(sizes.max()))
    return np.where(sizes[group] >= least, group, -1).astype(np.int32)


@compiled
def strong_groups(first: Ints, head: Ints) -> Ints:
    """The number of the strongly connected component of each node."""
    count = len(first) - 1
    group = np.full(count, -1, np.int32)
    seen = np.full(count, -1, np.int32)
    low = np.zeros(count, np.int32)
    following = first[:-1].copy()
    path = np.empty(count, np.int32)
    waiting = np.empty(count, np.int32)
    clock = np.int32(0)
    groups = np.int32(0)
    held = 0
    for root in range(count):
        if seen[root] >= 0:
            continue
        depth = 1
        path[0] = root
        seen[root] = low[root] = clock
        clock += np.int32(1)
        waiting[held] = root
        held += 1
        while depth:
            node = path[depth - 1]
            if following[node] < first[node + 1]:
                other = head[following[node]]
                following[node] += 1
                if seen[other] < 0:
                    seen[other] = low[other] = clock
                    clock += np.int32(1)
                    waiting[held] = other
                    held += 1
                    path[depth] = other
                    depth += 1
                elif group[other] < 0 and seen[other] < low[node]:
                    low[node] = seen[other]
                continue
            depth -= 1
            if depth and low[node] < low[path[depth - 1]]:
                low[path[depth - 1]] = low[node]
            if low[node] == seen[node]:
                while True:
                    held -= 1
                    member = waiting[held]
                    group[member] = groups
                    if member == node:
                        break
                groups += np.int32(1)
    return group
