"""A ledger of customers, and what the place shows of one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.views.imports.place import ImportsPlace
from domain.ledgers.problems import RowProblem

LEDGER = """客户台账
客户编号,客户名称,联系电话,地址
北京市（2户）
B1,东城医院,13800138001,东单1号
B2,西城学校,13800138002,西单2号
,,13800138003,无名路
"""


def a_ledger(folder: Path, content: str = LEDGER) -> Path:
    path = folder / "客户.csv"
    path.write_text(content, encoding="gb18030")
    return path


def open_ledger(place: ImportsPlace, path: Path, qtbot: QtBot) -> None:
    place.open_file(path)
    qtbot.waitUntil(lambda: place.stack.currentWidget() is place.review and place.review.is_counted)


def says(field: QLineEdit, text: str) -> bool:
    return field.text() == text


def shown_field(place: ImportsPlace, row: int) -> str:
    combo = place.review.mapping.cellWidget(row, 2)
    assert isinstance(combo, QComboBox)
    return str(combo.currentData())


def problems_of(place: ImportsPlace, code: str) -> list[RowProblem]:
    return [each for each in place.review.problems.shown() if each.code == code]
