"""The shared widgets on one page, and the table."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.widgets.chip import AlertPill, Chip, KeyCap
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.filter_bar import FilterBar, FilterField, FilterOption
from desktop.widgets.forms import Form
from desktop.widgets.lazy_model import Column
from desktop.widgets.lazy_table import LazyTable
from desktop.widgets.marks import SignalBars, StatusDot
from desktop.widgets.moment_edit import DayEdit, MomentEdit
from desktop.widgets.phone_edit import PhoneEdit
from desktop.widgets.search_edit import SearchEdit
from desktop.widgets.section import SectionHeader
from tests.screenshots.registry import Stage, scene


def _row(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(16, 4, 16, 4)
    row.setSpacing(10)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return holder


@scene
def widgets_gallery(stage: Stage) -> QWidget:
    page = QWidget()
    page.setProperty("role", "panel")
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 12)
    column.setSpacing(6)
    header = SectionHeader("推荐", "WO-261121-0026 恒隆广场")
    header.add(QPushButton("自动排单"))
    column.addWidget(header)
    tones = ("neutral", "plain", "accent", "red", "amber", "blue")
    chips = [
        Chip(word, tone)
        for word, tone in zip(("制冷", "高压", "VIP", "急", "高", "保"), tones, strict=True)
    ]
    pills = []
    for level, word, count in (("red", "红", 2), ("amber", "黄", 3), ("blue", "蓝", 0)):
        pill = AlertPill(level, word, "{count}")
        pill.set_count(count)
        pills.append(pill)
    column.addWidget(_row(*chips, *pills, KeyCap("Ctrl+K"), KeyCap("F2")))
    signal = SignalBars()
    signal.set_bars(4)
    dots = [StatusDot(token) for token in ("accent", "amber", "red", "muted")]
    column.addWidget(_row(signal, *dots))
    bar = FilterBar(
        [
            FilterField("district", "区域", "全部区域", lambda deliver: deliver(())),
            FilterField("skill", "技能", "全部技能", lambda deliver: deliver(())),
            FilterField("type", "类型", "全部类型", lambda deliver: deliver(()), pinned=False),
        ]
    )
    bar.choose("district", [FilterOption("天河", "天河"), FilterOption("越秀", "越秀")])
    column.addWidget(_row(bar))
    column.addWidget(_row(_form(stage)))
    progress = QProgressBar()
    progress.setValue(41)
    progress.setTextVisible(False)
    progress.setFixedWidth(240)
    primary, danger, dead = QPushButton("保存"), QPushButton("放弃"), QPushButton("不可用")
    primary.setProperty("role", "primary")
    danger.setProperty("role", "danger")
    dead.setEnabled(False)
    column.addWidget(
        _row(primary, QPushButton("取消"), danger, dead, progress, QLabel("正文 0123456789"))
    )
    column.addWidget(
        EmptyState("clipboard-text", "今天还没有工单", "按 F2 接第一单，或导入已有台账。", "接单"),
        1,
    )
    return stage.show(page, QSize(1000, 900))


def _form(stage: Stage) -> QWidget:
    form = Form(columns=3)
    form.setMinimumWidth(900)
    name, phone = QLineEdit("恒隆广场 B 座"), PhoneEdit()
    phone.set_number("13800138000")
    bad = QLineEdit()
    when, day = MomentEdit(stage.services.session), DayEdit(stage.services.session)
    when.set_moment(stage.office.now + timedelta(hours=5))
    day.set_day(stage.office.now.date())
    box, number, tick = QComboBox(), QSpinBox(), QCheckBox("设备停机")
    box.addItems(["空调维修", "电梯维修"])
    number.setValue(90)
    tick.setChecked(True)
    form.add("客户", name, required=True)
    form.add("电话", phone, hint="后几位也能查到")
    form.add("故障", bad, required=True)
    form.add("约定时间", when)
    form.add("安装日期", day)
    form.add("类型", box)
    form.add("工时", number, unit="分钟")
    form.add("", tick)
    form.add("搜索", SearchEdit("搜索工单"))
    form.set_error(bad, "请填写此项。")
    return form


@scene
def widgets_table(stage: Stage) -> QWidget:
    """A million rows, sorted, some of them selected."""
    words = (
        "空调不制冷",
        "电梯困人",
        "冲床漏油",
        "热水器不出热水",
        "地下车库照明跳闸",
        "门禁无反应",
    )
    names = ("恒隆广场", "仁爱医院", "锦绣花园", "台州冲压厂", "美味轩", "陈先生")
    states = (("待派", "neutral"), ("已派", "plain"), ("进行中", "accent"), ("异常", "red"))

    def fetch(ids: Sequence[int], deliver: Callable[[Sequence[Any]], None]) -> None:
        deliver(list(ids))

    columns = (
        Column("number", "工单号", lambda i: f"WO-2611{i % 28 + 1:02d}-{i % 9999:04d}", 132, "number", strong=True),
        Column("status", "状态", lambda i: states[i % 4][0], 84, "status", tone=lambda i: states[i % 4][1]),
        Column("customer", "客户", lambda i: f"{names[i % 6]} {i % 97} 号", 150, "customer"),
        Column("title", "故障", lambda i: words[i % 6], 190),
        Column("address", "地址", lambda i: f"广州市天河区体育西路 {i % 300} 号 {i % 12} 栋", 220),
        Column("technician", "技师", lambda i: ("赵强", "李敏", "何伟", "周涛")[i % 4], 76, "technician"),
        Column("phone", "电话", lambda i: f"138 {i % 10000:04d} {i * 7 % 10000:04d}", 124, muted=True),
        Column("reported", "报修", lambda i: f"2026-11-{i % 28 + 1:02d} 10:{i % 60:02d}", 136, "reported"),
        Column("due", "时限", lambda i: f"{i % 4:02d}:{i % 60:02d}:12", 90, "due", live=True, right=True, tone=lambda i: ("", "amber", "red", "")[i % 4]),
        Column("cost", "费用", lambda i: f"¥{i % 900 + 80}.00", 96, "cost", right=True),
    )  # fmt: skip
    table = LazyTable(columns, fetch, settings=stage.office.settings, key="gallery")
    stage.show(table)
    table.set_ids(array("q", range(1_000_000, 0, -1)))
    table.show_sorting("reported", True)
    table.select_ids([999_995, 999_994, 999_990], current=999_990, scroll=False)
    stage.office.settle()
    return table
