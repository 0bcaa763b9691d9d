"""Starting the program does not read the sources of all its libraries."""

from __future__ import annotations

import subprocess
import sys

_CODE = """
import linecache
from desktop import quick_imports
assert quick_imports.spare_sources()
from PySide6.QtCore import QObject, Signal
class Heard(QObject):
    said = Signal(int)
heard = Heard()
found = []
heard.said.connect(found.append)
heard.said.emit(3)
heard.setObjectName("as ever")
import desktop.settings, sqlalchemy
print(found, heard.objectName(), any("/sqlalchemy/" in name for name in linecache.cache))
"""


def test_no_source_is_kept_and_qt_speaks_as_ever() -> None:
    found = subprocess.run(
        [sys.executable, "-c", _CODE], capture_output=True, text=True, check=True, timeout=120
    )
    assert found.stdout.split("\n")[0] == "[3] as ever False"
