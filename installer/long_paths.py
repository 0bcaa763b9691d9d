"""Whether the packages fit beneath the folder of the program: Windows knows 260 characters of a path."""

from __future__ import annotations

import sys
from pathlib import Path

from installer.speech import SetupError

#: Of the longest path within the environment: \.venv\Lib\site-packages\ and 151 of Qt's.
_WITHIN = 25 + 151
_MOST = 259


def room_for(root: Path) -> bool:
    return len(str(root)) + _WITHIN <= _MOST


def too_long(tail: str = "") -> SetupError:
    return SetupError(
        "文件夹路径太长, Windows 无法写入。请把程序移到较短的路径 (例如 D:\\paidan) 后重试。",
        "The path of the folder is too long for Windows. Move the program to a shorter one, "
        f"such as D:\\paidan, then try again.{tail}",
    )


if sys.platform == "win32":
    import winreg

    def has_no_bound() -> bool:
        """Whether an administrator has lifted the bound."""
        key = r"SYSTEM\CurrentControlSet\Control\FileSystem"
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key) as opened:
                return bool(winreg.QueryValueEx(opened, "LongPathsEnabled")[0])
        except OSError:
            return False

else:

    def has_no_bound() -> bool:
        """Other systems allow thousands of characters."""
        return True


def require_room(root: Path) -> None:
    """Raises SetupError before anything is fetched that could not be unpacked."""
    if not room_for(root) and not has_no_bound():
        raise too_long()
