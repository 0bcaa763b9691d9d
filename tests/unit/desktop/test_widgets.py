"""The shared widgets: what they tell, what they keep, what they refuse."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.services import Session
from desktop.widgets.chip import AlertPill, key_text
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.filter_bar import FilterBar, FilterField, FilterOption
from desktop.widgets.forms import Form
from desktop.widgets.moment_edit import DayEdit, MomentEdit
from desktop.widgets.phone_edit import PhoneEdit
from desktop.widgets.plain_table import PlainTable
from desktop.widgets.search_edit import SearchEdit
from desktop.widgets.side_panel import SidePanel
from desktop.widgets.ticker import Ticker
from desktop.widgets.toast import ToastStack
from tests.unit.desktop.scene import NOW, at


@pytest.fixture
def session() -> Session:
    return Session("王芳", "前台 1", now=lambda: NOW)


# --- the beat of the clocks ------------------------------------------------------------------------


def test_the_ticker_rests_when_nobody_looks(qtbot: QtBot) -> None:
    ticker = Ticker()
    seen, hidden = QWidget(), QWidget()
    qtbot.addWidget(seen)
    calls: list[str] = []
    ticker.attach(seen, lambda: calls.append("seen"))
    ticker.attach(hidden, lambda: calls.append("hidden"))
    assert ticker.is_running
    seen.show()
    ticker.beat()
    assert calls == ["seen"]
    ticker.detach(seen)
    hidden.deleteLater()
    qtbot.waitUntil(lambda: not ticker.is_running)
    ticker.deleteLater()


# --- chips and keys -------------------------------------------------------------------------------


def test_keys_are_written_as_on_the_keyboard() -> None:
    assert key_text("Ctrl+K") == "Ctrl K"
    assert key_text("Ctrl++") == "Ctrl +"
    assert key_text("F2") == "F2"


def test_an_alert_pill_has_shape_word_and_count(qtbot: QtBot) -> None:
    pill = AlertPill("red", "红", "{count} 张红色预警")
    qtbot.addWidget(pill)
    pill.set_count(3)
    assert pill.text() == "▲ 红 3"
    assert pill.accessibleName() == "3 张红色预警"


def test_an_empty_state_names_the_next_step(qtbot: QtBot) -> None:
    state = EmptyState("clipboard-text", "还没有工单", "按 F2 接第一单", "接单")
    qtbot.addWidget(state)
    with qtbot.waitSignal(state.chosen):
        state.button.click()
    state.set_texts("没有符合筛选的工单")
    assert state.button.isHidden()


# --- filters --------------------------------------------------------------------------------------


def _options(*texts: str) -> Callable[[Callable[[Iterable[FilterOption]], None]], None]:
    return lambda deliver: deliver([FilterOption(text, text) for text in texts])


def _bar() -> FilterBar:
    return FilterBar(
        [
            FilterField("district", "区域", "全部区域", _options("天河", "越秀", "海珠")),
            FilterField("type", "类型", "全部类型", _options("维修"), many=False, pinned=False),
        ]
    )


def test_filters_are_chosen_from_menus_and_removed(qtbot: QtBot) -> None:
    bar = _bar()
    qtbot.addWidget(bar)
    menu = bar._chips["district"].menu()
    assert menu is not None
    menu.aboutToShow.emit()
    with qtbot.waitSignal(bar.changed):
        menu.actions()[1].trigger()
    assert bar.values() == {"district": ("越秀",)}
    assert "越秀" in bar._chips["district"].text()
    menu.aboutToShow.emit()
    every = menu.actions()[0]
    assert every.text() == "全部区域"
    every.trigger()
    assert bar.values() == {}


def test_filters_are_remembered_and_damage_is_left_out(qtbot: QtBot) -> None:
    bar = _bar()
    qtbot.addWidget(bar)
    bar.choose("district", [FilterOption("天河", "天河"), FilterOption("越秀", "越秀")])
    again = _bar()
    qtbot.addWidget(again)
    with qtbot.assertNotEmitted(again.changed):
        again.restore({**bar.remember(), "gone": [["x", "x"]], "type": "damaged"})
    assert again.values() == {"district": ("天河", "越秀")}


# --- search line ----------------------------------------------------------------------------------


def test_the_search_line_waits_for_the_hand_to_rest(qtbot: QtBot) -> None:
    edit = SearchEdit("搜索")
    qtbot.addWidget(edit)
    with qtbot.waitSignal(edit.searched, timeout=2000) as told:
        qtbot.keyClicks(edit, "138")
    assert told.args == ["138"]
    with qtbot.waitSignal(edit.searched) as cleared:
        edit.clear()
    assert cleared.args == [""]
    with qtbot.assertNotEmitted(edit.searched):
        edit.set_quietly("天河")
        edit.search_now()


# --- forms ----------------------------------------------------------------------------------------


def test_a_form_stops_at_what_is_missing(qtbot: QtBot) -> None:
    form = Form(columns=2)
    qtbot.addWidget(form)
    name, number = QLineEdit(), QLineEdit()
    form.add("姓名", name, required=True)
    form.add("工号", number, check=lambda: "" if number.text().isdigit() else "只能是数字")
    form.show()
    assert not form.validate()
    assert form.error_of(name)
    assert form.error_of(number) == "只能是数字"
    assert name.property("invalid") is True
    qtbot.keyClicks(name, "Zhao")
    assert form.error_of(name) == ""  # typing takes the complaint away
    number.setText("7")
    assert form.validate()
    assert name.accessibleName() == "姓名"


def test_a_phone_is_read_any_way_it_is_written(qtbot: QtBot) -> None:
    edit = PhoneEdit()
    qtbot.addWidget(edit)
    numbers: list[str] = []
    edit.number_changed.connect(numbers.append)
    qtbot.keyClicks(edit, "+86 138-0013-8000")
    edit.editingFinished.emit()
    assert edit.number == "13800138000"
    assert edit.text() == "138 0013 8000"
    assert numbers[-1] == "13800138000"
    assert edit.is_plausible
    edit.setText("abc")
    assert not edit.is_plausible


def test_a_moment_is_kept_in_utc_and_shown_in_local_time(qtbot: QtBot, session: Session) -> None:
    edit = MomentEdit(session)
    qtbot.addWidget(edit)
    edit.field.setText("下午3点半")
    with qtbot.waitSignal(edit.moment_changed):
        edit.commit()
    assert edit.moment == at("15:30")
    assert edit.field.text().startswith("2026-11-21")
    edit.field.setText("随便")
    edit.commit()
    assert edit.moment == at("15:30")  # nonsense changes nothing …
    assert edit.field.property("invalid") is True  # … and says so
    edit.field.clear()
    edit.commit()
    assert edit.moment is None


def test_a_day_field_reads_words(qtbot: QtBot, session: Session) -> None:
    edit = DayEdit(session)
    qtbot.addWidget(edit)
    edit.setText("后天")
    edit.editingFinished.emit()
    assert edit.text() == "2026-11-23"
    assert edit.is_valid


# --- side panel -----------------------------------------------------------------------------------


class Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.words = QPlainTextEdit(self)

    @property
    def is_dirty(self) -> bool:
        return bool(self.words.toPlainText())

    def discard(self) -> None:
        self.words.clear()


@pytest.fixture
def area(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(1200, 700)
    widget.show()
    return widget


def test_the_panel_lies_at_the_right_edge(qtbot: QtBot, area: QWidget) -> None:
    panel = SidePanel(area)
    page = Page()
    panel.show_page(page, slide=False)
    assert panel.page is page
    assert panel.geometry().right() == area.width() - 1
    area.resize(1000, 500)
    assert panel.geometry().right() == 999
    assert panel.height() == 500
    panel.close_page(slide=False)
    assert panel.page is None


def test_the_panel_slides_in_and_out(qtbot: QtBot, area: QWidget) -> None:
    panel = SidePanel(area)
    panel.show_page(Page())
    qtbot.waitUntil(lambda: panel.geometry().right() == area.width() - 1)
    with qtbot.waitSignal(panel.closed):
        panel.request_close()
    assert panel.isHidden()


def test_words_are_not_thrown_away_unasked(qtbot: QtBot, area: QWidget) -> None:
    panel = SidePanel(area)
    page = Page()
    panel.show_page(page, slide=False)
    page.words.setPlainText("客户说")
    panel.request_close()
    assert panel.page is page
    buttons = {b.text(): b for b in panel.findChildren(QPushButton) if b.isVisible()}
    assert len(buttons) == 2
    panel._on_keep()
    assert page.words.toPlainText() == "客户说"
    panel.request_close()
    with qtbot.waitSignal(panel.closed):
        panel._on_discard()
    assert page.words.toPlainText() == ""


def test_another_page_keeps_the_words_of_the_first(qtbot: QtBot, area: QWidget) -> None:
    panel = SidePanel(area)
    first, second = Page(), Page()
    panel.show_page(first, slide=False)
    first.words.setPlainText("空调")
    panel.show_page(second, slide=False)
    assert panel.page is second
    panel.show_page(first, slide=False)
    assert first.words.toPlainText() == "空调"


# --- toasts ---------------------------------------------------------------------------------------


def test_toasts_stack_without_the_focus(qtbot: QtBot, area: QWidget) -> None:
    field = QLineEdit(area)
    field.show()
    stack = ToastStack(area)
    opened: list[tuple[str, int]] = []
    stack.open_requested.connect(lambda kind, entity: opened.append((kind, entity)))
    for number in range(6):
        stack.add(f"消息 {number}", "good", "work_order", number)
    assert len(stack.toasts) == 4
    assert stack.geometry().right() < area.width()
    assert all(toast.focusPolicy() is Qt.FocusPolicy.NoFocus for toast in stack.toasts)
    qtbot.mouseClick(stack.toasts[-1], Qt.MouseButton.LeftButton)
    assert opened == [("work_order", 5)]
    assert len(stack.toasts) == 3
    stack.clear()
    assert stack.isHidden()


def test_the_next_file_is_looked_for_where_the_last_one_was(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.widgets import ask_file

    parent = QWidget()
    qtbot.addWidget(parent)
    begun: list[str] = []

    def answered(_parent: QWidget, _title: str, begin: str, _kinds: str) -> tuple[str, str]:
        begun.append(begin)
        return str(tmp_path / "ledgers" / "a.xlsx"), ""

    (tmp_path / "ledgers").mkdir()
    monkeypatch.setattr(ask_file, "_last", [])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", answered)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answered)
    assert ask_file.file_to_open(parent, "", "") == tmp_path / "ledgers" / "a.xlsx"
    assert Path(begun[0]).is_dir()
    ask_file.file_to_save(parent, "", "b.xlsx", "")
    assert begun[-1] == str(tmp_path / "ledgers" / "b.xlsx")


def test_titles_of_a_small_table_stand_over_what_they_name(qtbot: QtBot) -> None:
    table = PlainTable(["File", "Rows"], numbers=[1])
    qtbot.addWidget(table)
    table.setRowCount(1)
    table.write(0, ["a.xlsx", "12"])
    assert table.horizontalHeader().defaultAlignment() & Qt.AlignmentFlag.AlignLeft
    head, cell = table.horizontalHeaderItem(1), table.item(0, 1)
    assert head is not None and cell is not None
    assert head.textAlignment() == cell.textAlignment()
    assert Qt.AlignmentFlag(head.textAlignment()) & Qt.AlignmentFlag.AlignRight
