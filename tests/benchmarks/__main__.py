"""Runs measurements by name: every module here with ``run(args) -> dict`` is one.

python -m tests.benchmarks                    names what there is
python -m tests.benchmarks map_updates -- …   runs one, with its own arguments after --
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import sys
from collections.abc import Sequence
from pathlib import Path


def names() -> list[str]:
    """The measurements that there are."""
    found = (module.name for module in pkgutil.iter_modules([str(Path(__file__).parent)]))
    return sorted(name for name in found if not name.startswith("_"))


def main(argv: Sequence[str]) -> int:
    """Run the named measurements and print what they found as JSON; returns the exit code."""
    own = list(argv)
    rest: list[str] = []
    if "--" in own:
        cut = own.index("--")
        own, rest = own[:cut], own[cut + 1 :]
    unknown = sorted(set(own) - set(names()))
    if unknown or not own:
        print("measurements:", ", ".join(names()), file=sys.stderr)
        return 2
    for name in own:
        module = importlib.import_module(f"tests.benchmarks.{name}")
        print(json.dumps({name: module.run(rest)}, ensure_ascii=False, indent=2))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
