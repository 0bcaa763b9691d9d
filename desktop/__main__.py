"""``paidan``: the console, or with a subcommand the command line."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """The exit status of the program. ``argv``: without the program's name."""
    given = list(sys.argv[1:] if argv is None else argv)
    from persistence.children import run_child

    status = run_child(given)
    if status is not None:
        return status
    from desktop import cli

    options = cli.window_options(given)
    if options is None:
        return cli.main(given)
    from desktop.app import run

    return run(options.db, options.safe_map)


if __name__ == "__main__":
    sys.exit(main())
