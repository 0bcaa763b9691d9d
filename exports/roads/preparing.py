"""Makes the road file of an extract, once; long work for a process of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from exports.map_page.basemaps import BasemapError
from exports.roads.road_file import RoadFacts, digest_of, read_facts, write_roads
from exports.roads.traffic import VERSION

Progress = Callable[[int, int], object]
_PATTERN = "roads-*.bin"


def road_file(extract: Path, folder: Path) -> Path:
    """Where the streets of an extract belong; another file has another name. OSError."""
    facts = extract.stat()
    key = f"{extract.resolve()}|{facts.st_size}|{facts.st_mtime_ns}|{VERSION}"
    return folder / f"roads-{sha256(key.encode()).hexdigest()[:16]}.bin"


def known_roads(extract: Path, folder: Path) -> tuple[Path, RoadFacts] | None:
    """The file made of the extract as it lies there now; None when it has yet to be made. Of an
    extract that is not there just now, say on a stick, what was made of it before."""
    try:
        path = road_file(extract, folder)
        return path, read_facts(path)
    except BasemapError:
        return None
    except OSError:
        made = [each for each in _all_roads(folder) if each[1].source == extract.name]
        return max(made, key=lambda each: each[1].made_at, default=None)


def prepare_roads(
    extract: Path, folder: Path, progress: Progress = lambda _done, _total: None
) -> RoadFacts:
    """Makes the file unless it is there. ``progress``: ways read (of 0: nobody knows how many), then
    junctions prepared and their number.

    BasemapError: 'not_found', 'unreadable', 'empty'; OSError when it cannot be written.
    """
    if not extract.is_file():
        raise BasemapError("not_found", extract)
    if (known := known_roads(extract, folder)) is not None:
        return known[1]
    folder.mkdir(parents=True, exist_ok=True)
    target = road_file(extract, folder)
    digest = digest_of(extract, lambda: progress(0, 0))
    for path, facts in _all_roads(folder):
        if facts.digest == digest:  # the same extract under another name or date
            with suppress(OSError):  # open in another process (Windows): made anew
                path.replace(target)
                return facts
    from domain.roads.contraction import contract
    from exports.roads.extract import read_streets

    graph = contract(read_streets(extract, progress), progress)
    facts = RoadFacts(
        extract.name,
        digest,
        graph.streets.junctions,
        len(graph.streets.tail),
        graph.bounds,
        datetime.now(UTC),
    )
    write_roads(target, graph, facts)
    return facts


def remove_other_roads(folder: Path, extract: Path | None) -> None:
    """Deletes the road files of all extracts but this one."""
    try:
        kept = road_file(extract, folder) if extract is not None else None
    except OSError:
        return  # not there just now, say on a stick: what was made of it is still good
    for path in folder.glob(_PATTERN):
        if path != kept:
            with suppress(OSError):  # open in another process (Windows): the next time will do
                path.unlink()


def _all_roads(folder: Path) -> Iterator[tuple[Path, RoadFacts]]:
    for path in folder.glob(_PATTERN):
        try:
            yield path, read_facts(path)
        except BasemapError:
            continue
