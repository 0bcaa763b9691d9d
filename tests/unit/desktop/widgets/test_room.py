"""Where room is short or left: columns share it, words end in an ellipsis, controls fold."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.widgets.cut_box import CutBox
from desktop.widgets.cut_label import CutLabel
from desktop.widgets.folding_bar import FoldingBar
from desktop.widgets.forms import Form
from desktop.widgets.lazy_model import Column
from desktop.widgets.local_table import LocalTable
from desktop.widgets.no_wider import no_wider
from desktop.widgets.scrolled import scrolled
from tests.unit.desktop.fake_services import Office

_LONG = "空调不制冷：先分清缺氟、脏堵、启动电容和控制板的故障"


def _table(qtbot: QtBot, office: Office, width: int) -> LocalTable:
    columns = (
        Column("number", "编号", lambda row: f"WO-{row:06d}", 90, strong=True),
        Column("fault", "故障", lambda row: _LONG, 160),
        Column("note", "备注", lambda row: "", 120),
        Column("state", "状态", lambda row: "等待客户确认完工时间", 60, tone=lambda row: "amber"),
        Column("sum", "本月完工工单合计", lambda row: str(row), 40, right=True),
    )
    table = LocalTable(office.settings, "room", columns, int)
    qtbot.addWidget(table)
    table.resize(width, 300)
    table.show()
    table.show_rows(range(1, 30))
    QCoreApplication.processEvents()
    return table


def test_columns_fill_the_table_and_cut_nothing_they_need_not(qtbot: QtBot, office: Office) -> None:
    table = _table(qtbot, office, 1200)
    sizes = [table.header.sectionSize(number) for number in range(5)]
    assert sum(sizes) == table.viewport().width()
    metrics = table.fontMetrics()
    assert sizes[1] >= metrics.horizontalAdvance(_LONG)
    assert sizes[3] > metrics.horizontalAdvance("等待客户确认完工时间")
    assert sizes[4] > metrics.horizontalAdvance("本月完工工单合计")
    table.resize(1500, 300)
    QCoreApplication.processEvents()
    assert sum(table.header.sectionSize(n) for n in range(5)) == table.viewport().width()


def test_columns_the_person_sized_stay_so(qtbot: QtBot, office: Office) -> None:
    table = _table(qtbot, office, 1200)
    table.header.resizeSection(1, 77)
    table.resize(900, 300)
    QCoreApplication.processEvents()
    assert table.header.sectionSize(1) == 77
    again = _table(qtbot, office, 1000)
    assert again.header.sectionSize(1) == 77
    again.header.reset_columns()
    assert sum(again.header.sectionSize(n) for n in range(5)) == again.viewport().width()


def test_hidden_columns_leave_their_room_to_the_others(qtbot: QtBot, office: Office) -> None:
    table = _table(qtbot, office, 1200)
    table.header.show_column(2, False)
    again = _table(qtbot, office, 1000)
    shown = [n for n in range(5) if not again.header.isSectionHidden(n)]
    assert shown == [0, 1, 3, 4]
    assert sum(again.header.sectionSize(n) for n in shown) == again.viewport().width()


def test_cut_words_are_told_whole_by_the_tip(qtbot: QtBot) -> None:
    label = CutLabel(_LONG)
    qtbot.addWidget(label)
    label.resize(60, 24)
    cut = label.grab().toImage()
    assert label.toolTip() == _LONG
    label.resize(900, 24)
    assert label.grab().toImage() != cut
    assert label.toolTip() == ""
    assert label.minimumSizeHint().width() == 0


def test_what_is_chosen_is_cut_like_other_words(qtbot: QtBot) -> None:
    box = CutBox()
    qtbot.addWidget(box)
    box.addItem(_LONG)
    box.resize(120, 31)
    cut = box.grab().toImage()
    assert box.toolTip() == _LONG
    box.setItemText(0, _LONG[:2])
    assert box.grab().toImage() != cut
    assert box.toolTip() == ""


def test_controls_fold_where_they_do_not_fit_beside_each_other(qtbot: QtBot) -> None:
    first, second = QPushButton("本月 上月 近 30 天"), QLabel("月报（PDF） 工作簿")
    bar = FoldingBar(first, second)
    qtbot.addWidget(bar)
    bar.show()
    needed = first.sizeHint().width() + second.sizeHint().width()
    folded = []
    for width in (needed, needed - 1, needed + 50):
        bar.resize(width, 60)
        folded.append(bar.is_folded)
    assert folded == [False, True, False]
    second.setText("月报（PDF） 工作簿 绩效明细 使用评估")
    QCoreApplication.processEvents()
    assert bar.is_folded


def test_an_area_may_ask_for_all_of_what_is_inside(qtbot: QtBot) -> None:
    inside = QWidget()
    row = QHBoxLayout(inside)
    field = QPushButton("正常")
    field.setMinimumWidth(340)
    row.addWidget(field)
    area = scrolled(inside, only_down=True, whole=True)
    qtbot.addWidget(area)
    assert area.minimumSizeHint().width() > 340
    assert area.minimumSizeHint().height() < 340


def test_a_tick_stands_at_the_height_of_what_is_beside_it(qtbot: QtBot) -> None:
    form = Form(columns=2)
    qtbot.addWidget(form)
    field, beside, alone = QLineEdit(), QCheckBox("接单时可选"), QCheckBox("使用中")
    form.add("名称", field)
    form.add("", beside)
    form.add("", alone, span=2)
    form.resize(600, form.sizeHint().height())
    form.show()
    middle = [each.geometry().center().y() for each in (field, beside)]
    assert abs(middle[0] - middle[1]) <= 2
    assert alone.y() - field.geometry().bottom() < field.height()


def test_wrapped_words_are_as_high_as_their_own_width_makes_them(qtbot: QtBot) -> None:
    page, words = QWidget(), QLabel(_LONG * 6)
    qtbot.addWidget(page)
    words.setWordWrap(True)
    column = QVBoxLayout(page)
    column.addLayout(no_wider(words, 300))
    column.addStretch(1)
    page.resize(1200, 500)
    page.show()
    assert words.width() == 300
    assert words.height() >= words.heightForWidth(300)
