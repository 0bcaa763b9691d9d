"""Make pictures: ``python -m tests.screenshots --out DIR --lang zh_CN --theme light``.

``--lang``, ``--theme`` and ``--size`` take several values separated by commas; ``--only`` names
scenes (a part of the name is enough). Runs without a screen; ``--screen`` uses the one that is there.
"""

from __future__ import annotations

import argparse
import itertools
import os
import sys
from pathlib import Path


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="tests.screenshots", description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--lang", default="zh_CN")
    parser.add_argument("--theme", default="light")
    parser.add_argument("--size", default="1600x900")
    parser.add_argument("--scale", type=int, default=100, help="text size in percent")
    parser.add_argument("--only", default="", help="parts of scene names, separated by commas")
    parser.add_argument("--screen", action="store_true")
    parser.add_argument("--list", action="store_true", help="name the scenes and stop")
    args = parser.parse_args(arguments)
    if not args.screen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if sys.platform != "win32" and os.geteuid() == 0:
        os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox --disable-gpu")
    args.out.mkdir(parents=True, exist_ok=True)
    os.environ["PAIDAN_HOME"] = str(args.out / ".home")
    from tests.screenshots.registry import scenes

    wanted = [part for part in args.only.split(",") if part]
    chosen = {
        name: function
        for name, function in scenes().items()
        if not wanted or any(part in name for part in wanted)
    }
    if args.list:
        print("\n".join(chosen))
        return 0
    from tests.screenshots.taking import Camera

    camera = Camera(args.out, args.scale)
    failed = 0
    for theme, language, size in itertools.product(
        args.theme.split(","), args.lang.split(","), args.size.split(",")
    ):
        for name, function in chosen.items():
            failed += not camera.take(name, function, language, theme, size)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
