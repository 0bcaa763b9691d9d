"""The file a :class:`RoadGraph` is kept in: a line of JSON, then the arrays as they lie in memory.

It is mapped, not read: opening costs nothing, and several processes share the same memory.
"""

from __future__ import annotations

import json
import mmap
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from domain.roads.graph import GRAPH_ARRAYS, GRAPH_NUMBERS, STREET_ARRAYS, RoadGraph, Streets
from exports.map_page.basemaps import BasemapError
from exports.roads.traffic import VERSION
from exports.whole_file import whole_file

_MAGIC = b"paidan roads 1\n"
_ALIGN = 64
_KINDS = {"int32": np.int32, "float32": np.float32}
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class RoadFacts:
    """``digest``: SHA-256 of the extract it was made from. ``bounds``: west, south, east, north."""

    source: str
    digest: str
    junctions: int
    streets: int
    bounds: tuple[float, float, float, float]
    made_at: datetime
    version: int = VERSION

    @property
    def key(self) -> str:
        """Times of files with another key cannot be compared with those of this one."""
        return f"{self.digest[:16]}-{self.version}"


def digest_of(path: Path, tell: Callable[[], object] = lambda: None) -> str:
    """SHA-256 of a file; ``tell`` is called from time to time. OSError."""
    found = sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            found.update(chunk)
            tell()
    return found.hexdigest()


def write_roads(path: Path, graph: RoadGraph, facts: RoadFacts) -> None:
    """Whole or not at all. OSError."""
    arrays = {name: getattr(graph.streets, name) for name in STREET_ARRAYS}
    arrays |= {name: getattr(graph, name) for name in GRAPH_ARRAYS}
    at = 0
    places = {}
    for name, array in arrays.items():
        places[name] = (at, len(array), str(array.dtype))
        at += -(-array.nbytes // _ALIGN) * _ALIGN
    plain = asdict(facts) | {"made_at": facts.made_at.isoformat()}
    head = {
        "facts": plain,
        "numbers": {name: getattr(graph, name) for name in GRAPH_NUMBERS},
        "arrays": places,
    }
    line = json.dumps(head).encode() + b"\n"
    with whole_file(path) as unfinished, unfinished.open("wb") as file:
        file.write(_MAGIC + line)
        file.write(b"\0" * (-file.tell() % _ALIGN))
        for array in arrays.values():
            file.write(array.tobytes())
            file.write(b"\0" * (-array.nbytes % _ALIGN))


def read_facts(path: Path) -> RoadFacts:
    """BasemapError('unreadable') for anything that is no such file, of this version."""
    with _opened(path) as file:
        return _facts(_head(path, file))


def open_roads(path: Path) -> tuple[RoadGraph, RoadFacts]:
    """As :func:`read_facts`. The memory is given back when the graph is."""
    with _opened(path) as file:
        head = _head(path, file)
        begin = -(-file.tell() // _ALIGN) * _ALIGN
        # Copied when written to, which nobody does: the kernel is compiled for writable arrays.
        mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY)
    facts = _facts(head)

    def array(name: str) -> NDArray[Any]:
        at, count, kind = head["arrays"][name]
        return np.frombuffer(mapped, _KINDS[kind], count, begin + at)

    try:
        streets = Streets(facts.junctions, *(array(name) for name in STREET_ARRAYS))
        parts: dict[str, Any] = {name: array(name) for name in GRAPH_ARRAYS}
        parts |= {name: int(head["numbers"][name]) for name in GRAPH_NUMBERS}
        return RoadGraph(streets, **parts), facts
    except (KeyError, TypeError, ValueError) as error:
        raise BasemapError("unreadable", path) from error


def _opened(path: Path) -> Any:
    try:
        return path.open("rb")
    except OSError as error:
        raise BasemapError("not_found", path) from error


def _head(path: Path, file: Any) -> dict[str, Any]:
    try:
        head = json.loads(file.readline()) if file.read(len(_MAGIC)) == _MAGIC else {}
    except ValueError as error:
        raise BasemapError("unreadable", path) from error
    if not isinstance(head, dict) or head.get("facts", {}).get("version") != VERSION:
        raise BasemapError("unreadable", path)
    return head


def _facts(head: dict[str, Any]) -> RoadFacts:
    plain = dict(head["facts"])
    plain["made_at"] = datetime.fromisoformat(plain["made_at"])
    plain["bounds"] = tuple(plain["bounds"])
    return RoadFacts(**plain)
