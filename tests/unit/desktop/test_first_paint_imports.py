"""The window is painted before the trade's rules, the database layer and the browser are loaded."""

from __future__ import annotations

import subprocess
import sys

_LATER = ("sqlalchemy", "numpy", "folium", "holidays", "PySide6.QtWebEngineCore")
_LATER_PARTS = ("domain.usecases.", "domain.ledgers.", "domain.ports.storage", "devices.")


def test_what_the_first_picture_does_not_need_is_not_imported() -> None:
    found = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, desktop.composition.console, desktop.views.dispatch.place, "
            "persistence.first_paint; print('\\n'.join(sys.modules))",
        ],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    loaded = found.stdout.split()
    assert [name for name in loaded if name in _LATER or name.startswith(_LATER_PARTS)] == []
