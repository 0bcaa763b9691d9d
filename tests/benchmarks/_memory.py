"""What the processes of a program hold, by the kernel's own books (Linux)."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

_MB = 1024.0


def family() -> dict[str, Any]:
    """This process and the browser engine's beneath it, in MB of proportional memory (PSS): shared
    pages count by the number of processes that hold them."""
    import psutil

    me = psutil.Process()
    held = {"main": _held(me.pid)}
    for child in me.children(recursive=True):
        name = _role(child.cmdline())
        while name in held:
            name += "'"
        held[name] = _held(child.pid)
    return {
        "memory_mb": round(sum(each["pss"] for each in held.values()), 1),
        "processes": held,
        "largest_of_main": _largest(me.pid),
    }


def _role(command: list[str]) -> str:
    for word in command:
        if word.startswith("--type="):
            return word.removeprefix("--type=")
    return Path(command[0]).name if command else "gone"


def _held(pid: int) -> dict[str, float]:
    """pss: all; own: what nobody else holds; heap: of that, what belongs to no file."""
    rows = dict(
        re.findall(
            r"^(\w+):\s+(\d+) kB",
            Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="utf-8"),
            re.M,
        )
    )
    return {
        "pss": round(int(rows["Pss"]) / _MB, 1),
        "own": round((int(rows["Private_Clean"]) + int(rows["Private_Dirty"])) / _MB, 1),
        "heap": round(int(rows["Anonymous"]) / _MB, 1),
    }


def _largest(pid: int, count: int = 8) -> dict[str, float]:
    """Files (and kinds of nameless memory) by the proportional memory they take."""
    taken: dict[str, float] = {}
    name = ""
    for line in Path(f"/proc/{pid}/smaps").read_text(encoding="utf-8").splitlines():
        head = re.match(r"[0-9a-f]+-[0-9a-f]+ \S+ \S+ \S+ \d+\s*(.*)", line)
        if head:
            name = Path(head[1]).name if head[1].startswith("/") else head[1] or "nameless"
        elif line.startswith("Pss:"):
            taken[name] = taken.get(name, 0) + int(line.split()[1]) / _MB
    first = sorted(taken, key=lambda each: -taken[each])[:count]
    return {each: round(taken[each], 1) for each in first}
