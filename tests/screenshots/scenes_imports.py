"""The import place: where it begins, a ledger looked at, and after it came in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from desktop.composition.backend import Backend
from desktop.composition.imports import ConsoleImports
from desktop.views.imports.place import ImportsPlace
from desktop.window.main_window import MainWindow
from tests.screenshots.registry import Stage, scene
from tests.screenshots.scenes_frame import open_window

_HEAD = ("粤诚公司设备台账（2019—2026）\n设备编号,设备名称,规格型号,出厂编号,客户名称,安装地址,购置日期,保修期至,备注\n")  # fmt: skip


def _ledger(folder: Path) -> Path:
    lines = []
    for group, (district, count) in enumerate((("天河区", 14), ("越秀区", 12), ("海珠区", 11))):
        lines.append(f"{district}（{count}台）")
        for number in range(count):
            bought = ("20210312", "2022年3月16日", "2023/5/8", "待查")[number % 4]
            lines.append(
                f"GZ-{group + 1}{number:03},{('多联机', '螺杆机组', '冷却塔')[number % 3]},"
                f"{('RXYQ16', 'YVWA-400', 'LBC-200')[number % 3]},SN{group}{number:05},"
                f"{('恒隆广场', '省人民医院', '新天地酒店')[group]},{district}体育西路{number + 3}号,"
                f"{bought},2027-0{number % 9 + 1}-01,"
            )
    lines.append("合计,37台")
    path = folder / "旧设备台账.csv"
    path.write_text(_HEAD + "\n".join(lines), encoding="gb18030")
    return path


def _place(stage: Stage) -> tuple[MainWindow, ImportsPlace]:
    backend = Backend(str(stage.office.path), actor="王敏", console="前台")
    stage.services.imports = ConsoleImports(backend, stage.office.jobs)
    window = open_window(stage, "imports")
    place = window.place("imports")
    assert isinstance(place, ImportsPlace)
    return window, place


def _until_counted(stage: Stage, place: ImportsPlace) -> None:
    for _ in range(50):
        stage.office.settle()
        if place.review.is_counted:
            return
        loop = QEventLoop()
        QTimer.singleShot(20, loop.quit)
        loop.exec()


@scene
def imports_review(stage: Stage) -> QWidget:
    window, place = _place(stage)
    place.open_file(_ledger(stage.office.folder))
    _until_counted(stage, place)
    return window


@scene
def imports_done(stage: Stage) -> QWidget:
    window, place = _place(stage)
    place.open_file(_ledger(stage.office.folder))
    _until_counted(stage, place)
    place.review.go.click()
    stage.office.settle()
    return window
