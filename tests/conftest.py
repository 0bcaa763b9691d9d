"""What holds for every test: no screen by default, no one's own settings, no warning unheard.

Fixtures of other files are offered here so that every room finds them: PostgreSQL, the real data.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

# Before anything of Qt is imported: the platform and the folders are read once.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_HOME = Path(tempfile.mkdtemp(prefix="paidan-home-"))
for _name, _folder in {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": "runtime",
}.items():
    _path = _HOME / _folder
    _path.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.environ[_name] = str(_path)
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
# The tests' machines have no graphics card, and Chromium refuses root inside its sandbox. It opens
# nothing here but the program's own pages.
_ROOT_USER = sys.platform != "win32" and os.geteuid() == 0
os.environ.setdefault(
    "QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu" + (" --no-sandbox" if _ROOT_USER else "")
)

import pytest  # noqa: E402
from hypothesis import settings  # noqa: E402

# The same examples in every run: whoever changes a line sees what that line does. New examples on
# demand: ``pytest --hypothesis-profile=searching``.
settings.register_profile("steady", derandomize=True, deadline=None)
settings.register_profile("searching", deadline=None)
settings.load_profile("steady")

pytest_plugins = ["tests.leaks", "tests.postgres"]

ROOT = Path(__file__).resolve().parent.parent


def pytest_unconfigure() -> None:
    """Removes the home that the tests lived in."""
    import shutil

    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder with real ledgers and calls: ``PAIDAN_SHARED_DATA``, else beside the checkout."""
    folder = Path(os.environ.get("PAIDAN_SHARED_DATA") or ROOT.parent / "shared" / "data")
    if not folder.is_dir():
        pytest.skip(f"no real data in {folder}")
    return folder


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Gives each test settings of its own, so that no test remembers what another one chose."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home" / name.lower()))
    qt = sys.modules.get("PySide6.QtCore")
    if qt is not None:
        _redirect_settings(tmp_path / "home" / "settings")


def _redirect_settings(folder: Path) -> None:
    from PySide6.QtCore import QSettings

    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            QSettings.setPath(form, scope, str(folder))
