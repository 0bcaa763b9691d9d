"""Scenes behind the desk: machines, figures, ledgers, settings."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from tests.guide_pictures.studio import Studio


def asset(studio: Studio) -> None:
    """The list of machines with the page of the first one."""
    from domain.read_models import ListQuery

    if studio.window.show_place("assets") is None:
        return
    assert studio.console.backend is not None
    with studio.console.backend.queries() as queries:
        first = next(iter(queries.list_ids(ListQuery("asset", sort="code"))), None)
    studio.rest(1.0)
    if first is not None:
        studio.window.open_entity("asset", first)
    studio.rest(2.0)
    studio.clear_toasts()
    studio.take("asset")
    studio.window.side.close_page()


def numbers(studio: Studio) -> None:
    """The figures of the last month."""
    place: Any = studio.window.show_place("numbers")
    if place is None:
        return
    last_month = place.period.buttons.get("last_month")
    if last_month is not None:
        last_month.click()
    studio.until(lambda: place.board is not None and place.board.isVisible())
    studio.rest(1.5)
    studio.until(lambda: not studio.window.services.jobs.open_jobs)
    studio.rest(1.5)
    studio.clear_toasts()
    studio.take("numbers")


def imports(studio: Studio) -> None:
    """An old ledger as the importer shows it, with the troubles old ledgers have."""
    place: Any = studio.window.show_place("imports")
    if place is None:
        return
    titles = "设备名称,规格型号,出厂编号,客户名称,联系电话,安装地址,购置日期,保修期至"
    lines = ["恒信机电 设备台账,,,,,,,", titles]
    machines = (("空调", "格力 KFR-72LW"), ("冷水机组", "特灵 CVHE-500"), ("电梯", "奥的斯 Gen2"))
    for number in range(1, 61):
        name, model = machines[number % 3]
        bought = "见发票" if number % 17 == 0 else f"{2018 + number % 6}年{number % 12 + 1}月8日"
        until = "2027.13.1" if number % 23 == 0 else f"2027-0{number % 9 + 1}-01"
        lines.append(
            f"{name},{model},SN{number:05d},天河第{number % 9 + 1}物业,020-8765{number:04d},"
            f"天河区体育西路{number}号,{bought},{until}"
        )
    ledger = Path(os.environ["PAIDAN_HOME"]) / "设备台账 2019.csv"
    ledger.write_text("\n".join(lines), encoding="gb18030")
    place.open_file(ledger)
    studio.rest(6.0)
    studio.clear_toasts()
    studio.take("imports")


def equipment(studio: Studio, page: str, name: str) -> None:
    """A page of the equipment place."""
    place: Any = studio.window.show_place("assets")
    place.show_page(page)
    studio.rest(1.5)
    studio.clear_toasts()
    studio.take(name)
    place.show_page("ledger")


def replenish(studio: Studio) -> None:
    """What runs out, with a request for the first of it."""
    place: Any = studio.window.show_place("assets")
    page = place.show_page("replenish")
    studio.rest(2.0)
    page.supplies.select_ids(list(page.supplies.rows.ids)[:1])
    page.requests.reason.setText("旺季备货")
    page.requests.ask.click()
    studio.rest(3.0)
    studio.clear_toasts()
    studio.take("replenish")
    place.show_page("ledger")


def settings(studio: Studio, page: str, name: str) -> None:
    """A page of the settings."""
    place: Any = studio.window.show_place("settings")
    place.show_section(page)
    studio.rest(1.5)
    studio.clear_toasts()
    studio.take(name)


def knowledge(studio: Studio) -> None:
    """The articles, with one of them open."""
    place: Any = studio.window.show_place("knowledge")
    page = place.show_page("articles")
    studio.until(lambda: len(page.table.rows.ids) > 0)
    studio.window.open_entity("article", page.table.rows.ids[-1])
    studio.rest(1.5)
    studio.clear_toasts()
    studio.take("knowledge")
    studio.window.side.close_page()


def reviews(studio: Studio) -> None:
    """Orders worth talking over, some of them chosen."""
    place: Any = studio.window.show_place("knowledge")
    page = place.show_page("candidates")
    studio.until(lambda: len(page.table.rows.ids) > 0)
    page.table.select_ids(list(page.table.rows.ids)[:3])
    studio.rest(1.0)
    studio.clear_toasts()
    studio.take("reviews")


def first_run(studio: Studio) -> None:
    studio.window.show_first_run()
    studio.rest(0.6)
    studio.take("first-run")
    studio.window.leave_first_run("dispatch")


def approvals(studio: Studio) -> None:
    """A card of two levels among those the program comes with."""
    from desktop.actions.writing import write
    from domain.approvals.approval import Subject
    from domain.approvals.cards import ApprovalCard, Conditions, default_cards
    from domain.approvals.route import SUPERVISOR, AtTimeout, Level, Route, Signer, SignerKind
    from domain.usecases.approval_cards import save_cards

    chief = Signer(SignerKind.PERSON, name="陈总", phone="13900000001")
    owner = Signer(SignerKind.CUSTOMER)
    first = Level((SUPERVISOR,), minutes=60, at_timeout=AtTimeout.PASS_ON, deputy=chief)
    route = Route((first, Level((chief, owner), all_sign=True, minutes=240)))
    large = ApprovalCard("large", Subject.COST, "大额维修", Conditions(above_fen=60_000), route)
    assert studio.console.services is not None
    cards = (*default_cards(50_000), large)
    handle = write(studio.console.services, lambda store: save_cards(store, cards))
    studio.until(lambda: handle.done, 5.0)
    place: Any = studio.window.show_place("settings")
    page = place.show_section("approvals")
    studio.rest(1.5)
    page.show_entry("large")
    studio.until(lambda: not page.tried.text().endswith("…"), 8.0)
    studio.clear_toasts()
    studio.take("approvals")
