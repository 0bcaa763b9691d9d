"""A heap of pairs (time, junction), each packed into one number; the least is taken first."""

from __future__ import annotations

from domain.roads.compiled import compiled
from domain.roads.graph import Longs


@compiled
def push(heap: Longs, size: int, time: int, node: int) -> int:
    """The size afterwards. The caller sees to it that there is room."""
    key = (time << 32) | node
    at = size
    while at > 0:
        above = (at - 1) >> 1
        if heap[above] <= key:
            break
        heap[at] = heap[above]
        at = above
    heap[at] = key
    return size + 1


@compiled
def drop_first(heap: Longs, size: int) -> int:
    """Takes ``heap[0]`` away; the size afterwards."""
    size -= 1
    key = heap[size]
    at = 0
    while True:
        below = 2 * at + 1
        if below >= size:
            break
        if below + 1 < size and heap[below + 1] < heap[below]:
            below += 1
        if heap[below] >= key:
            break
        heap[at] = heap[below]
        at = below
    heap[at] = key
    return size
