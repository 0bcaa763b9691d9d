"""The PySide6 that is installed must not lose references to None.

6.12.0 does on Python 3.11, one for every call that returns nothing, and a busy window dies within
seconds. Its wheel installs there without complaint, hence this guard.
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QLabel


def test_calls_into_qt_keep_the_references_to_none(qapp: QApplication) -> None:
    label = QLabel()
    label.setText("x")
    before = sys.getrefcount(None)
    for _ in range(200):
        label.setText("x")
    assert abs(sys.getrefcount(None) - before) < 20
