"""``python3 -m installer run | test | setup | lock``.

Only this file and ``versions`` are read before the version of Python is known, so they keep to what
old ones parse.
"""

import sys
from contextlib import suppress

from installer.versions import OLDEST


def main() -> int:
    if sys.version_info < OLDEST:
        found = ".".join(str(part) for part in sys.version_info[:3])
        chinese = "需要 Python 3.11 至 3.14, 当前是 " + found + "。请安装后用新版本重新运行。"
        with suppress(UnicodeError):  # a console that has no Chinese
            print(chinese)
        print(
            "Python 3.11 to 3.14 is needed, this is "
            + found
            + ". Install one and run again with it."
        )
        return 1
    from installer.commands import main as run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
