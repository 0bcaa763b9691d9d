"""Makes the pictures of the manual: ``python -m tests.guide_pictures --out docs/guide/pictures``.

The real window on a fresh demo company, without a screen. The pictures are kept small, so that the
manual does not weigh more than the program.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from tests.guide_pictures.making import make


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="tests.guide_pictures", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("docs/guide/pictures"))
    parser.add_argument("--only", default="", help="names of pictures, separated by commas")
    parser.add_argument("--orders", type=int, default=3000)
    parser.add_argument("--months", type=int, default=6)
    parser.add_argument("--lang", default="zh_CN")
    args = parser.parse_args(arguments)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if sys.platform != "win32" and os.geteuid() == 0:
        os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox --disable-gpu")
    with tempfile.TemporaryDirectory(prefix="paidan-guide-", ignore_cleanup_errors=True) as home:
        os.environ["PAIDAN_HOME"] = home
        only = [name for name in args.only.split(",") if name]
        made = make(args.out, only, args.orders, args.months, args.lang)
    return 0 if made else 1


if __name__ == "__main__":
    sys.exit(main())
