"""RV-09: the agenda on paper holds every order, why, and what is left of earlier meetings."""

from __future__ import annotations

from pathlib import Path

import pytest

from domain.company import CompanyProfile
from domain.errors import InvalidInput
from exports.agenda import AgendaItem, build_agenda
from exports.texts import texts
from tests.unit.exports.printed import page_texts, squeeze

OPEN = [("换供应商 <B>", "李敏", "2026-11-30", "WO-261101-0003")]


def items(count: int) -> list[AgendaItem]:
    return [
        AgendaItem(
            number=f"WO-261120-{n:04}",
            title=f"冷水机组停机 & 第 {n} 次",
            facts="恒隆广场 · 赵强 · 2026-11-20",
            why="重复故障、严重超时",
            done="清洗冷凝器" if n % 2 else "",
            cause="水质差" if n == 0 else "",
            lesson="每季检查水质" if n == 0 else "",
            measures=[("加装过滤器", "王芳", "2026-12-05", "")] if n == 0 else (),
        )
        for n in range(count)
    ]


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_the_agenda_holds_everything(language: str, tmp_path: Path) -> None:
    out = build_agenda(
        "2026-11-27", items(7), OPEN, CompanyProfile("诚达机电"), language, tmp_path / "a.pdf"
    )
    pages = page_texts(out)
    whole = squeeze("".join(pages))
    say = texts(language).say
    wanted = [
        say("agenda_title"), say("agenda_still_open"), "换供应商 <B>", "WO-261120-0000",
        "水质差", "每季检查水质", "加装过滤器", "WO-261120-0006", say("agenda_leader"),
    ]  # fmt: skip
    places = [whole.find(squeeze(each)) for each in wanted]
    assert -1 not in places
    assert places == sorted(places)
    assert len(pages) > 1


def test_an_empty_agenda_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="agenda_empty"):
        build_agenda("2026-11-27", [], OPEN, CompanyProfile(""), "en", tmp_path / "a.pdf")
    assert list(tmp_path.iterdir()) == []
