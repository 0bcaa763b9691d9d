"""The frame: window, search, call, errors, progress, first run."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from desktop.jobs import JobHandle
from desktop.views.order.next_steps import steps_for
from desktop.views.order.page import OrderPageView
from desktop.window.catalogue import places
from desktop.window.main_window import MainWindow
from domain.people.operators import ALL_RIGHTS, Operator, Right
from domain.usecases import calls, orders, rights
from domain.work_orders import commands as c
from domain.work_orders.kinds import OrderStatus, WaitReason
from tests.screenshots.registry import Stage, scene


def open_window(stage: Stage, place: str = "dispatch") -> MainWindow:
    """The main window of the morning, with hardware plugged in."""
    stage.office.plug_in()
    window = MainWindow(stage.services, stage.theme, places())
    stage.theme.changed.connect(window.update)
    window.show_place(place)
    window.load()
    stage.show(window)
    if place == "dispatch":
        stage.extra.setdefault("rest", 2.5)
        queue = window.place("dispatch").queue
        queue.list.setCurrentIndex(queue.list.orders.index(0))
        stage.office.settle()
    return window


@scene
def window_dispatch(stage: Stage) -> QWidget:
    window = open_window(stage)
    stage.office.devices.call_started.emit("13800138000")
    stage.office.settle()
    return window


def _rang(stage: Stage, number: str, minutes_ago: float, *, taken: bool = False) -> None:
    """A call of this morning, written down."""
    office = stage.office
    started_at = office.now - timedelta(minutes=minutes_ago)
    with office.store() as store:
        call = calls.record_call(store, number, started_at=started_at, line="caller_id")
        calls.end_call(store, call.id, started_at + timedelta(seconds=20), 4)
        if taken:
            calls.take_call(store, call.id)


def _calling(stage: Stage) -> MainWindow:
    for number, minutes_ago, taken in (
        ("13922221001", 190, True),
        ("13622223004", 75, False),
        ("13800010004", 52, True),
        ("13533334005", 41, False),
        ("02083331234", 26, False),
        ("13622223004", 18, False),
        ("", 9, False),
    ):
        _rang(stage, number, minutes_ago, taken=taken)
    window = open_window(stage, "messages")
    stage.extra["rest"] = 0.8
    window.ways.to_missed_calls()
    stage.office.settle()
    page = window.place("messages").calls
    page.table.select_ids([page.table.rows.ids[1]])
    stage.office.devices.call_started.emit("13800138000")
    stage.office.devices.call_started.emit("13800010001")
    stage.office.settle()
    return window


@scene
def window_calls(stage: Stage) -> QWidget:
    """Two ring, and who is still to be called back."""
    return _calling(stage)


@scene
def window_call_log(stage: Stage) -> QWidget:
    """All calls of the morning; one that rang off."""
    window = _calling(stage)
    window.place("messages").show_calls(missed=False)
    stage.office.devices.call_ended.emit("13800138000")
    stage.office.settle()
    return window


@scene
def window_search(stage: Stage) -> QWidget:
    window = open_window(stage)
    stage.extra["rest"] = 0.8
    window.activateWindow()
    stage.office.settle()
    window.top.search.activate()
    window.top.search.setText("恒隆")
    window.top.search.search_now()
    stage.office.settle()
    return window


@scene
def window_commands(stage: Stage) -> QWidget:
    window = open_window(stage)
    stage.extra["rest"] = 0.8
    window.activateWindow()
    stage.office.settle()
    window.top.search.activate("/")
    stage.office.settle()
    return window


@scene
def window_call(stage: Stage) -> QWidget:
    window = open_window(stage)
    stage.extra["rest"] = 0.8
    window.take_call({"phone": "13800138000"})
    stage.office.settle(30)
    return window


@scene
def window_order(stage: Stage) -> QWidget:
    window = open_window(stage)
    stage.extra["rest"] = 0.8
    window.open_entity("work_order", 5)
    stage.office.settle(30)
    return window


@scene
def window_consultation(stage: Stage) -> QWidget:
    """An order that joint diagnosis holds, with one of two opinions."""
    with stage.office.queries() as queries:
        card = next(
            each
            for each in queries.board(stage.office.now).orders
            if each.technician_id is not None and each.status is OrderStatus.IN_PROGRESS
        )
        other = next(one.id for one in queries.technicians() if one.id != card.technician_id)
    with stage.office.store() as store:
        for command in (
            c.SetCollaborators(technician_ids=(other,)),
            c.PutOnHold(reason=WaitReason.COLLABORATION, note="压缩机还是电控?"),
            c.GiveOpinion(technician_id=other, text="电控板烧了,建议换板后再测压力"),
        ):
            orders.apply_command(store, card.id, command)
    window = open_window(stage)
    window.open_entity("work_order", card.id)
    stage.office.settle()
    page = window.side.page
    assert isinstance(page, OrderPageView)
    page.take_step(next(step for step in steps_for(page.order) if step.asks == "opinion"))
    stage.office.settle()
    return window


@scene
def window_troubles(stage: Stage) -> QWidget:
    """A problem, two toasts and two jobs at once."""
    window = open_window(stage)
    stage.extra["rest"] = 0.8
    problem = window.problem.show_problem
    problem(
        "工单 WO-261121-0028 已被李红在 10:07 修改。",
        "您的修改没有保存。请重新查看后再操作一次。",
        "order_changed(id=28, number='WO-261121-0028', actor='李红')",
    )
    problem("标签打印机缺纸。", "换纸后从第 144 张继续。", "paper_out(printed=143, left=74)")
    feedback = stage.services.feedback
    feedback.toast.emit("赵强 短信 “1” → 已接 WO-261121-0029", "good", "work_order", 29)
    feedback.toast.emit("WO-261121-0026 的派单时限还剩 20 分钟", "amber", "work_order", 26)
    for label, done, total in (("导入 设备台账.xlsx", 41_200, 100_000), ("打印标签", 143, 217)):
        handle: JobHandle[object] = JobHandle(label, stage.services.jobs)
        window.progress.add(handle)
        handle.progressed.emit(done, total, "")
    stage.office.settle()
    return window


@scene
def window_first_run(stage: Stage) -> QWidget:
    window = MainWindow(stage.services, stage.theme, places())
    window.show_first_run()
    stage.show(window)
    return window


def open_settings(stage: Stage, section: str) -> QWidget:
    window = open_window(stage, "settings")
    window.place("settings").show_section(section)
    stage.office.settle(20)
    return window


@scene
def settings_person(stage: Stage) -> QWidget:
    return open_settings(stage, "person")


def _operators(stage: Stage) -> None:
    with stage.office.store() as store:
        rights.save_operator(store, Operator("chen", "陈主管", ALL_RIGHTS), "135790")
        rights.save_operator(store, Operator("wang", "王芳", frozenset({Right.OVERRIDE})))
        rights.save_operator(store, Operator("li", "李娜"))


@scene
def settings_operators(stage: Stage) -> QWidget:
    _operators(stage)
    return open_settings(stage, "operators")


@scene
def settings_sign_in(stage: Stage) -> QWidget:
    _operators(stage)
    window = open_window(stage, "settings")
    page = window.place("settings").show_section("person")
    stage.office.settle()
    page.who.names.setCurrentText("陈主管")
    page.who.pin.setText("0000")
    page.who.sign_in()
    stage.office.settle()
    return window


@scene
def settings_console(stage: Stage) -> QWidget:
    return open_settings(stage, "console")


@scene
def settings_rules(stage: Stage) -> QWidget:
    return open_settings(stage, "rules")


@scene
def settings_suggestions(stage: Stage) -> QWidget:
    return open_settings(stage, "dispatch")


@scene
def settings_texts(stage: Stage) -> QWidget:
    return open_settings(stage, "sms")


@scene
def settings_map(stage: Stage) -> QWidget:
    return open_settings(stage, "map")


@scene
def settings_backups(stage: Stage) -> QWidget:
    return open_settings(stage, "backups")


@scene
def settings_about(stage: Stage) -> QWidget:
    return open_settings(stage, "about")
