"""Parts of the program that run as processes of their own, so that a hostile file or a long reckoning
neither takes the window down nor holds it up."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

#: First argument → module whose ``main()`` is the child.
CHILDREN = {
    "--read-ledger": "persistence.spreadsheets.worker",
    "--look-at-ledger": "persistence.imports.looking",
    "--validate-ledger": "persistence.imports.validating",
    "--draft-orders": "persistence.imports.drafting",
    "--import-ledger": "persistence.imports.apart",
}
#: For ``creationflags``: a child of a window shows no console of its own (Windows).
NO_CONSOLE: int = 0x08000000 if sys.platform == "win32" else 0
_ROOT = Path(__file__).resolve().parent.parent


def child_command(task: str) -> list[str]:
    """How to start the child of :data:`CHILDREN`; a packed program starts itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, task]
    # Isolated: neither the user's site packages nor the current folder have a say in it.
    start = (
        "import sys; sys.path.insert(0, sys.argv[1]); "
        f"from {CHILDREN[task]} import main; sys.exit(main())"
    )
    return [sys.executable, "-I", "-X", "utf8", "-c", start, str(_ROOT)]


def run_child(arguments: Sequence[str]) -> int | None:
    """The exit status of the child that ``arguments`` ask for; None when they ask for none."""
    if not arguments or arguments[0] not in CHILDREN:
        return None
    status: int = import_module(CHILDREN[arguments[0]]).main()
    return status
