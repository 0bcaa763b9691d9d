"""KN-02, KN-04, KN-01, EX-08: articles are written, made of orders, found, counted, missed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.errors import Conflict, InvalidInput, NotFound
from domain.knowledge.advice import AdviceKind, Told
from domain.knowledge.article import MOST_SHORT, Article, Step
from domain.usecases.knowledge import article_of_order, save_article, say_helped, steps_in
from domain.usecases.order_files import add_file
from domain.work_orders.commands import AcceptDispatch, FinishOrder, ReviewOrder, StartWork
from tests.unit.persistence.desk import NOW, Desk

WIPE = (Step("断电"), Step("清洗滤网"))


def _write(desk: Desk, title: str, **more: object) -> Article:
    desk.tick()
    with desk.store() as store:
        return save_article(store, Article(0, title, **{"steps": WIPE, **more}))  # type: ignore[arg-type]


def _solve(desk: Desk, title: str, resolution: str, fault: str = "") -> int:
    order = desk.take(title=title, description="")
    desk.dispatch(order.id)
    for command in (
        AcceptDispatch(),
        StartWork(),
        FinishOrder(resolution=resolution, fault=fault),
        ReviewOrder(),
    ):
        desk.tick()
        desk.act(order.id, command)
    return order.id


def test_a_resolution_falls_into_steps() -> None:
    found = steps_in("1. 断电；2、拆外壳 3) 换电容，压力调到 0.5 MPa。试机正常。")
    assert [each.text for each in found] == [
        "断电", "拆外壳", "换电容，压力调到 0.5 MPa", "试机正常",
    ]  # fmt: skip


def test_an_article_is_signed_put_right_and_taken_back(desk: Desk) -> None:
    for wrong, code in (
        (Article(0, " "), "article_title"),
        (Article(0, "E5"), "article_says_nothing"),
        (Article(0, "E5", cause="脏", short="长" * 201), "article_short_too_long"),
    ):
        with pytest.raises(InvalidInput, match=code), desk.store() as store:
            save_article(store, wrong)
    kept = _write(desk, " 空调  E5 ", steps=(*WIPE, Step(" ")), types=("ac", "ac"))
    assert (kept.title, kept.types, len(kept.steps)) == ("空调 E5", ("ac",), 2)
    assert (kept.author, kept.changed_by, kept.changed_at) == ("王芳", "王芳", desk.now)
    assert kept.short_text() == "空调 E5: 1.断电 2.清洗滤网"
    assert len(replace(kept, steps=(Step("洗" * 300),)).short_text()) == MOST_SHORT
    desk.tick()
    with desk.store(actor="赵敏", command_id="edit") as store:
        assert save_article(store, kept) == kept  # nothing new
        edited = save_article(store, replace(kept, cause="滤网脏"))
    assert (edited.author, edited.changed_by) == ("王芳", "赵敏")
    with pytest.raises(Conflict, match="article_changed"), desk.store() as store:
        save_article(store, replace(kept, cause="别的"))
    with desk.queries() as queries:
        page = queries.knowledge.page(kept.id)
        assert [line.kind for line in page.history] == ["article_created", "article_edited"]
    with desk.store() as store:
        store.undo("edit")
    with desk.queries() as queries:
        assert queries.knowledge.page(kept.id).article.cause == ""
        with pytest.raises(NotFound):
            queries.knowledge.page(99)


def test_a_solved_order_becomes_an_article_once(desk: Desk) -> None:
    solved = _solve(desk, "空调E5报警", "断电；清洗滤网", fault="滤网堵")
    waiting = desk.take()
    with desk.store() as store:
        add_file(store, solved, "维修后.jpg", b"picture")
        add_file(store, solved, "故障.jpg", b"before")
    with desk.store() as store:
        made = article_of_order(store, solved)
        assert article_of_order(store, solved) == made
        with pytest.raises(InvalidInput, match="order_not_solved"):
            article_of_order(store, waiting.id)
    assert [step.text for step in made.steps] == ["断电", "清洗滤网", ""]
    assert made.steps[2].picture_name == "维修后.jpg"
    assert (made.title, made.cause, made.order_id) == ("空调E5报警", "滤网堵", solved)
    assert (made.types, made.models) == ((desk.take().details.type_code,), (desk.asset.model,))


def test_articles_are_found_by_fault_type_and_machine(desk: Desk) -> None:
    e5 = _write(desk, "显示E5", signs="面板显示E5，不制冷")
    leak = _write(desk, "室内机漏水", signs="天花板滴水")
    code = desk.take().details.type_code
    meant = _write(desk, "年度保养步骤", types=(code,), models=(desk.asset.model.lower(),))
    _write(desk, "不再用", signs="面板显示E5", active=False)
    with desk.queries() as queries:
        find = queries.knowledge.suited
        assert [row.id for row in find("客户说面板显示E5")] == [e5.id]
        assert [row.id for row in find("一直滴水")] == [leak.id]
        assert find("门锁坏了") == find("") == ()
        with_machine = find("门锁坏了", type_code=code, asset_id=desk.asset.id)
        assert [row.id for row in with_machine] == [meant.id]
        both = find("一直滴水", type_code=code, asset_id=desk.asset.id)
        assert {row.id for row in both} == {leak.id, meant.id}
        assert [row.id for row in queries.knowledge.articles("e5 不制冷")] == [e5.id]
        assert len(queries.knowledge.articles()) == 4
        (hit,) = [hit for hit in queries.search("漏水").hits if hit.kind == "article"]
    assert (hit.id, hit.title) == (leak.id, "室内机漏水")


def test_what_helped_is_counted(desk: Desk) -> None:
    e5 = _write(desk, "显示E5")
    case, order = _solve(desk, "显示E5", "清洗滤网"), desk.take()
    with desk.store() as store:
        for helped in (False, True):  # the second word puts the first right
            say_helped(store, AdviceKind.ARTICLE, e5.id, order.id, helped=helped)
        say_helped(store, AdviceKind.ARTICLE, e5.id, None, helped=False)
        say_helped(store, AdviceKind.ARTICLE, e5.id, None, helped=True)
        say_helped(store, AdviceKind.CASE, case, order.id, helped=True)
        with pytest.raises(NotFound):
            say_helped(store, AdviceKind.CASE, 999, None, helped=True)
    with desk.queries() as queries:
        assert len(queries.feed(limit=3)) == 3  # what helped is no news, and hides none
        page = queries.knowledge.page(e5.id)
        assert page.told == Told(2, 1)
        assert [brief.id for brief in page.used] == [order.id]
        assert queries.knowledge.told_of_cases((case, order.id)) == {case: Told(1, 0)}
        figures = queries.knowledge.figures(NOW)
        assert (figures.articles, figures.by_articles.rate) == (1, 2 / 3)
        assert queries.knowledge.figures(desk.now + timedelta(1)).by_cases.rate is None


def test_frequent_faults_without_an_article_are_told(desk: Desk) -> None:
    solved = [_solve(desk, "显示E5", "清洗滤网", fault="滤网堵") for _ in range(3)]
    desk.take(asset_id=None)
    since = NOW - timedelta(days=1)
    with desk.queries() as queries:
        (gap,) = queries.knowledge.gaps(since, least=3)
        assert queries.knowledge.gaps(since, least=4) == ()
    assert (gap.count, gap.model, gap.fault) == (3, desk.asset.model, "滤网堵")
    assert (gap.order_id, gap.kind) == (solved[-1], desk.asset.category)
    _write(desk, "通用说明")  # for nothing in particular: fills no gap
    with desk.queries() as queries:
        assert queries.knowledge.gaps(since, least=3) == (gap,)
    _write(desk, "滤网堵", types=(gap.type_code,), models=(gap.model,))
    with desk.queries() as queries:
        assert queries.knowledge.gaps(since, least=3) == ()
