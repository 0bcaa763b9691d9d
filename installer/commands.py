"""What ``python3 -m installer`` can be asked for."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from installer import stamp
from installer.places import LINUX, ROOT, WINDOWS, python, tool
from installer.speech import SetupError, complain, say, use_any_console
from installer.stamp import Purpose
from installer.translations.compiling import compile_catalogs

_TOUR_FOLDER = "paidan-output"
#: What the environment's interpreter ends with on Windows when it cannot start the one behind it.
_NO_PYTHON = (101, 103)


def main(arguments: Sequence[str]) -> int:
    """Carries out one command; 0 done, 1 failed with a sentence, 2 wrong usage."""
    use_any_console()
    try:
        return _carry_out(arguments)
    except SetupError as error:
        complain(error)
        return 1
    except OSError as error:
        from installer.environment import explained

        complain(explained(str(error)))
        return 1
    except KeyboardInterrupt:
        say("\n已中断。重新运行会从断点继续。", "Stopped. Running again continues from here.")
        return 130


def _carry_out(arguments: Sequence[str]) -> int:
    # Everything behind 'run' belongs to the program, '--help' included.
    if arguments[:1] == ["run"]:
        return _run(list(arguments[1:]))
    chosen = _parser().parse_args(arguments)
    if chosen.command == "setup":
        _prepare(Purpose.TEST if chosen.tests else Purpose.RUN, chosen.afresh)
        _compile_planner()
        program = tool("paidan-window" if WINDOWS else "paidan")
        say(f"就绪。启动: {program}", f"Ready. Start it with: {program}")
        return 0
    if chosen.command == "lock":
        from installer.locks import write_locks

        _prepare(Purpose.TEST)
        write_locks()
        return 0
    from installer.checks import run_checks

    _prepare(Purpose.TEST)
    return run_checks(chosen.step, fast=chosen.fast)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python3 -m installer")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser(
        "run", help="set up what is missing and start Paidan; what follows is handed to it"
    )
    test = commands.add_parser("test", help="set up what is missing and run all checks")
    test.add_argument("--fast", action="store_true", help="leave out the tests with a real screen")
    test.add_argument("step", nargs="*", metavar="STEP", help="only these steps, see 'test list'")
    setup = commands.add_parser("setup", help="only set up")
    setup.add_argument("--tests", action="store_true", help="also what the checks need")
    setup.add_argument("--afresh", action="store_true", help="make the environment anew")
    commands.add_parser("lock", help="lock the versions declared in pyproject.toml anew")
    return parser


def _prepare(purpose: Purpose, afresh: bool = False) -> None:
    from installer.environment import prepare

    prepare(purpose, afresh)


def _compile_planner() -> None:
    """Once for a computer, so that its first day plan need not wait; without it, it waits then."""
    command = [str(python()), "-m", "domain.dispatching.planning.warming"]
    subprocess.run(command, cwd=ROOT, check=False, stderr=subprocess.DEVNULL)


def _run(arguments: list[str]) -> int:
    if not stamp.is_ready(Purpose.RUN):
        _prepare(Purpose.RUN)
    compile_catalogs()
    surroundings = dict(os.environ)
    if _opens_window(arguments) and _lacks_screen():
        folder = Path.cwd() / _TOUR_FOLDER
        say(
            f"没有检测到图形显示, 因此改为在后台生成演示公司与各界面截图, 保存到:\n    {folder}\n"
            "要打开窗口: 在有桌面的电脑上运行同一命令, 或先设置 DISPLAY (例如 ssh -X)。",
            "There is no display, so the demo company is made without a window and every screen is "
            f"saved as a picture in:\n    {folder}\n"
            "To see the window, run the same command on a desktop, or set DISPLAY first (ssh -X).",
        )
        arguments = ["tour", "--out", str(folder), *arguments]
        surroundings.setdefault("QT_QPA_PLATFORM", "offscreen")
        if sys.platform != "win32" and os.geteuid() == 0:
            # Chromium refuses to draw for root inside its sandbox; it shows only our own pages here.
            surroundings.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox --disable-gpu")
    command = [str(python()), "-m", "desktop", *arguments]
    status = _become(command, surroundings)
    if WINDOWS and status in _NO_PYTHON:
        say(
            "创建运行环境的那个 Python 已不在, 正在重新准备……",
            "The Python that the environment was made with is gone; preparing it anew …",
        )
        _prepare(Purpose.RUN, afresh=True)
        status = _become(command, surroundings)
    return status


def _opens_window(arguments: list[str]) -> bool:
    """A subcommand, and a question for help, do without a screen."""
    asks = {"-h", "--help", "--version"} & set(arguments)
    return not asks and (not arguments or arguments[0].startswith("-"))


def _lacks_screen() -> bool:
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return LINUX and not any(os.environ.get(name) for name in named)


def _become(command: list[str], surroundings: dict[str, str]) -> int:
    """Hands this process over to the program; Windows has no such thing and waits for it."""
    sys.stdout.flush()
    if not WINDOWS:
        os.execve(command[0], command, surroundings)
    return subprocess.run(command, env=surroundings, check=False).returncode
