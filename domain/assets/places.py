"""Where machines stand: in the order one walks past them, and as a tree of sites and locations."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

_NUMBER = re.compile(r"(\d+)")
_STEPS = re.compile(r"\s*[/>›»\\|]\s*|\s+-\s+")
_FLOOR_UNDER = re.compile(r"^(?:B|负|地下)\s*(\d+)", re.IGNORECASE)
_CHINESE = {c: n for n, c in enumerate("零一二三四五六七八九")}


def steps_of(location: str) -> tuple[str, ...]:
    """'2号楼 / 3F / 机房' in its steps."""
    return tuple(step for step in _STEPS.split(location.strip()) if step)


def walking_key(*places: str) -> tuple[tuple[int, int, str], ...]:
    """Sorts as one walks: numbers as numbers (2号楼 before 10号楼), basements below, upwards."""
    key: list[tuple[int, int, str]] = []
    for place in places:
        for step in steps_of(place):
            below = _FLOOR_UNDER.match(step)
            if below:
                key.append((0, -int(below.group(1)), step))
                continue
            for part in _NUMBER.split(step):
                if part.isdigit():
                    key.append((1, int(part), ""))
                elif part:
                    digit = _CHINESE.get(part[0])
                    key.append((2, digit if digit is not None else 0, part.casefold()))
        key.append((0, -1_000_000, ""))
    return tuple(key)


@dataclass(slots=True)
class PlaceNode:
    """One place and what is in it; ``asset_ids`` stand right there."""

    name: str
    children: dict[str, PlaceNode] = field(default_factory=dict)
    asset_ids: list[int] = field(default_factory=list)

    @property
    def count(self) -> int:
        return len(self.asset_ids) + sum(child.count for child in self.children.values())

    def sorted_children(self) -> list[PlaceNode]:
        return sorted(self.children.values(), key=lambda node: walking_key(node.name))

    def ids(self) -> list[int]:
        """Of the machines in it and in all that lies within."""
        found = list(self.asset_ids)
        for child in self.children.values():
            found += child.ids()
        return found

    def matching(self, words: str) -> PlaceNode:
        """What is left of the tree when only places that are called so, what lies within them and
        the way there are kept. '' keeps everything."""
        wanted = words.casefold().strip()
        if not wanted:
            return self
        kept = PlaceNode(self.name)
        for name, child in self.children.items():
            if wanted in name.casefold():
                kept.children[name] = child
            elif (within := child.matching(words)).children:
                kept.children[name] = within
        return kept


def place_tree(machines: Iterable[tuple[int, str, str, str]]) -> PlaceNode:
    """The tree of (asset id, customer, site, location): customers, sites, then the location's steps."""
    root = PlaceNode("")
    for asset_id, customer, site, location in machines:
        node = root
        for step in (customer, site, *steps_of(location)):
            if step:
                node = node.children.setdefault(step, PlaceNode(step))
        node.asset_ids.append(asset_id)
    return root
