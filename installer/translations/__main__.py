"""``python -m installer.translations --update | --fill FILE | --missing | --compile | --check``."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

from installer.one_at_a_time import one_at_a_time
from installer.places import VENV, python
from installer.speech import SetupError, complain, use_any_console

_SHOWN = 60


def main() -> int:
    """0 done; 1 something is missing or wrong, said in a sentence; 2 wrong usage."""
    use_any_console()
    options = _parser().parse_args()
    if Path(sys.prefix) != VENV and python().exists():
        # Qt's tools and the dictionaries are in the environment only.
        arguments = [str(python()), "-m", "installer.translations", *sys.argv[1:]]
        return subprocess.run(arguments, check=False).returncode
    try:
        with one_at_a_time(VENV / "translations.lock"):
            return _carry_out(options)
    except SetupError as error:
        complain(error)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m installer.translations", description=__doc__)
    todo = parser.add_mutually_exclusive_group(required=True)
    todo.add_argument("--update", action="store_true", help="take over the texts of the sources")
    todo.add_argument(
        "--fill", type=Path, nargs="+", metavar="FILE", help="update, then fill in from JSON"
    )
    todo.add_argument("--missing", action="store_true", help="print the untranslated texts as JSON")
    todo.add_argument("--compile", action="store_true", help="make the .qm files")
    todo.add_argument("--check", action="store_true", help="say what is missing or wrong")
    parser.add_argument("--replace", action="store_true", help="with --fill: finished ones too")
    return parser


def _carry_out(options: argparse.Namespace) -> int:
    from installer.translations import checking, filling
    from installer.translations.compiling import compile_catalogs

    if options.missing:
        print(json.dumps(filling.missing(), ensure_ascii=False, indent=1))
    elif options.compile:
        compile_catalogs()
    elif options.check:
        problems = checking.all_problems()
        shown = problems[:_SHOWN]
        if len(problems) > _SHOWN:
            shown.append(f"… and {len(problems) - _SHOWN} more")
        print("\n".join(shown) or "complete")
        return 1 if problems else 0
    elif options.fill:
        for file in options.fill:
            print(_counts(filling.fill(file, options.replace)))
    else:
        print(_counts(filling.update()))
    return 0


def _counts(unfinished: dict[str, int]) -> str:
    return ", ".join(
        f"{language}: {number} untranslated" for language, number in unfinished.items()
    )


if __name__ == "__main__":
    sys.exit(main())
