"""From the words in the sources to what a clerk reads, with Qt's own tools."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from installer.speech import SetupError
from installer.translations import catalog, checking, compiling, filling, sources, taiwan

_VIEW = """
class Board(QWidget):
    def fill(self):
        self.title.setText(self.tr("Queue"))
        self.count.setText(self.tr("{count} orders wait for \\"you\\" & me").format(count=3))

class Menu(QMenu):
    def fill(self):
        self.addAction(self.tr("Queue"))
"""
_LABELS = 'LABELS = {1: QT_TRANSLATE_NOOP("Domain", "Software"), 2: QT_TRANSLATE_NOOP("Domain", "Draft")}\n'
_GIVEN = {
    "Queue": "待派队列",
    "Software": "软件",
    "Draft": ["草稿", "擬稿"],
    '{count} orders wait for "you" & me': "{count} 张工单在等“你”和我",
}


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for room, text in {"desktop": _VIEW, "domain": _LABELS}.items():
        (tmp_path / room).mkdir()
        (tmp_path / room / "words.py").write_text(text, encoding="utf-8")
    folder = tmp_path / "desktop" / "i18n"
    folder.mkdir()
    monkeypatch.setattr(sources, "ROOT", tmp_path)
    monkeypatch.setattr(sources, "FOLDER", folder)
    monkeypatch.setattr(checking, "ROOT", tmp_path)
    monkeypatch.setattr(compiling, "_FOLDER", folder)
    return tmp_path


def _fill(house: Path, given: object) -> dict[str, int]:
    file = house / "given.json"
    file.write_text(json.dumps(given), encoding="utf-8")
    return filling.fill(file)


def test_texts_are_filled_wherever_they_occur_and_traditional_is_derived(house: Path) -> None:
    assert filling.update() == {"zh_CN": 5, "zh_TW": 5}
    assert checking.all_problems() != []

    assert _fill(house, _GIVEN) == {"zh_CN": 0, "zh_TW": 0}

    assert filling.missing() == []
    assert checking.all_problems() == []
    in_taiwan = {
        (context, source): message.translation
        for (context, source, _), message in catalog.read(sources.file_of("zh_TW")).messages()
    }
    assert in_taiwan["Board", "Queue"] == in_taiwan["Menu", "Queue"] == "待派佇列"
    assert (
        in_taiwan["Domain", "Software"] == "軟體"
    )  # the word of the place, not only its characters
    assert in_taiwan["Domain", "Draft"] == "擬稿"


def test_words_of_the_trade_are_not_those_of_computers() -> None:
    assert taiwan.traditional("设备类型") == "設備類型"
    assert taiwan.traditional("紧急工单只能由持证人员处理") == "緊急工單只能由持證人員處理"
    assert taiwan.traditional("调度台") == "調度台"
    assert taiwan.traditional("自动排程") == "自動排程"


def test_the_same_sources_give_the_same_file(house: Path) -> None:
    _fill(house, _GIVEN)
    first = sources.file_of("zh_CN").read_bytes()
    filling.update()
    assert sources.file_of("zh_CN").read_bytes() == first


def test_a_finished_translation_stays_and_a_text_that_is_gone_goes(house: Path) -> None:
    _fill(house, _GIVEN)
    (house / "domain" / "words.py").write_text(_LABELS.replace("Draft", "Sketch"), encoding="utf-8")
    said = checking.all_problems()
    assert any("no longer in the sources: Domain: 'Draft'" in line for line in said)
    assert any("not in the catalogue: Domain: 'Sketch'" in line for line in said)

    assert _fill(house, {"Software": "别的", "Sketch": "草图"}) == {"zh_CN": 0, "zh_TW": 0}
    texts = {m.source: m.translation for _, m in catalog.read(sources.file_of("zh_CN")).messages()}
    assert texts["Software"] == "软件"
    assert texts["Sketch"] == "草图"
    assert "Draft" not in texts


def test_a_lost_placeholder_is_seen(house: Path) -> None:
    _fill(house, _GIVEN | {'{count} orders wait for "you" & me': "很多工单"})
    assert [line for line in checking.all_problems() if "other placeholders" in line] != []


def test_a_text_takes_over_what_is_said_elsewhere_if_that_is_one_thing(house: Path) -> None:
    _fill(house, _GIVEN)
    view = house / "desktop" / "words.py"
    view.write_text(_VIEW.replace("class Menu", "class Strip"), encoding="utf-8")
    assert filling.update() == {"zh_CN": 1, "zh_TW": 1}
    assert filling.missing() == ["Queue"]
    assert _fill(house, {}) == {"zh_CN": 0, "zh_TW": 0}


@pytest.mark.parametrize("given", [{"Queue": 3}, {"Queue": ["一"]}, {"Queue": ""}])
def test_a_wrong_file_is_refused_in_a_sentence(house: Path, given: object) -> None:
    with pytest.raises(SetupError):
        _fill(house, given)


def test_compiled_texts_are_what_qt_shows(house: Path, qapp: QCoreApplication) -> None:
    _fill(house, _GIVEN)
    assert [ts.name for ts in compiling.compile_catalogs()] == [
        "paidan_zh_CN.ts",
        "paidan_zh_TW.ts",
    ]
    assert compiling.compile_catalogs() == []

    translator = QTranslator()
    assert translator.load(str(sources.FOLDER / "paidan_zh_CN.qm"))
    assert translator.translate("Board", "Queue") == "待派队列"
    assert translator.translate("Domain", "Software") == "软件"

    changed = sources.file_of("zh_CN")
    os.utime(changed, (changed.stat().st_atime, changed.stat().st_mtime + 10))
    assert compiling.compile_catalogs() == [changed]
