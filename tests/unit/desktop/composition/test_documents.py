"""Documents made of a real company, read back by other programs."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from desktop.composition import documents, tag_documents
from desktop.composition.backend import Backend
from desktop.composition.console_settings import console_settings
from desktop.composition.letterhead import company_zone
from desktop.composition.listings import KINDS, export_columns, export_list
from desktop.settings import PRINTER_ADDRESS
from domain.customers.customer import Customer
from domain.errors import InvalidInput, NotFound
from domain.read_models import ListQuery
from tests.unit.desktop.small_company import CODES, UNPRINTABLE
from tests.unit.exports.printed import codes, page_texts, pictures, squeeze


def ids_of(backend: Backend, *asset_codes: str) -> list[int]:
    with backend.queries() as queries:
        found = [queries.resolve_code(code) for code in asset_codes]
    return [one[1] for one in found if one is not None]


def test_a_month_that_still_runs_is_judged_as_far_as_it_went(backend: Backend) -> None:
    middle = datetime(2025, 10, 11, 4, 0, tzinfo=UTC)
    with backend.queries() as queries:
        zone = company_zone(queries)
        figures = documents.month_figures(queries, 2025, 10, zone, now=middle)
        whole = documents.month_figures(queries, 2025, 10, zone)
    assert figures.period.as_of_at == middle
    assert whole.period.complete
    assert figures.company.name == "广州恒信机电"
    assert whole.measures["volume"].value == 5
    assert [(part.code, part.quantity, part.cost_fen) for part in whole.parts] == [
        ("P-35UF", 8, 12_000)
    ]


@pytest.mark.parametrize(("year", "month"), [(2025, 13), (0, 1)])
def test_what_is_no_month(backend: Backend, year: int, month: int) -> None:
    with pytest.raises(InvalidInput, match="month_invalid"):
        documents.make_month_documents(backend, year, month, "en", None, None)


def test_the_score_follows_the_company_s_weights(backend: Backend) -> None:
    from domain.usecases.company import change_score_weights

    with backend.store() as store:
        change_score_weights(store, 50, 30, 20)
    figures = documents.make_month_documents(backend, 2025, 10, "en", None, None)
    rules = figures.score_rules
    assert (rules.on_time, rules.satisfaction, rules.volume) == (50, 30, 20)


def test_tags_and_those_that_cannot_be_printed(backend: Backend) -> None:
    ids = ids_of(backend, CODES[0], UNPRINTABLE)
    drawn = tag_documents.make_tag_bitmaps(backend, ids, "60x40", 8)
    assert [tag.code for tag in drawn.tags] == [CODES[0]]
    assert drawn.tags[0].customer == "恒隆物业"
    assert drawn.tags[0].company == "广州恒信机电"
    assert [(code, error.code) for code, error in drawn.refused] == [(UNPRINTABLE, "label_glyphs")]
    picture = Image.open(io.BytesIO(tag_documents.png_of(drawn.bitmaps[0])))
    assert picture.size == (480, 320)
    (found,) = zxingcpp.read_barcodes(picture.convert("L"), try_invert=False)
    assert found.text == CODES[0]


def test_tags_of_machines_that_are_gone(backend: Backend) -> None:
    with pytest.raises(NotFound, match="asset_not_found"):
        tag_documents.make_tag_bitmaps(backend, [10_000], "60x40", 8)
    with pytest.raises(InvalidInput, match="sheet_unknown"):
        tag_documents.make_tag_sheet(backend, ids_of(backend, CODES[0]), "9x9", 1, Path("x.pdf"))


def test_a_job_slip_says_what_the_technician_needs(backend: Backend, tmp_path: Path) -> None:
    with backend.queries() as queries:
        hit = queries.search("空调不制冷2").hits[0]
    out = documents.make_job_slip(backend, hit.id, tmp_path / "new" / "slip.pdf", "zh_CN")
    text = squeeze("".join(page_texts(out)))
    for said in (hit.code, "恒隆物业", "体育西路103号", "A-0001-K", "电容", "空调不制冷2"):
        assert squeeze(said) in text
    assert hit.code in codes(pictures(out, 200)[0])


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_list_has_as_many_values_as_columns(backend: Backend, kind: str) -> None:
    with backend.queries() as queries:
        ids = queries.list_ids(ListQuery(kind))
        rows = list(documents.export_rows(queries, kind, ids))
    assert len(rows) == len(ids) > 0
    assert {len(row) for row in rows} == {len(export_columns(kind))}


def test_own_fields_are_columns_of_their_own(backend: Backend, tmp_path: Path) -> None:
    with backend.store() as store:
        store.save_customer(Customer(0, "恒隆", own=(("行业", "物业"),)))
    export_list(backend, "customer", None, tmp_path / "list.csv")
    with (tmp_path / "list.csv").open(encoding="utf-8-sig", newline="") as source:
        rows = list(csv.DictReader(source))
    assert [row["行业"] for row in rows].count("物业") == 1


def test_a_cancelled_export_leaves_nothing_behind(backend: Backend, tmp_path: Path) -> None:
    class Stop(Exception):
        pass

    def stop(done: int, total: int) -> None:
        raise Stop

    with backend.queries() as queries:
        one = queries.list_ids(ListQuery("asset"))[0]
    with pytest.raises(Stop):
        documents.export_list(backend, "asset", [one] * 1000, tmp_path / "list.csv", stop)
    assert list(tmp_path.glob("*list.csv*")) == []


def test_settings_are_kept_in_the_console_s_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PAIDAN_HOME", str(tmp_path / "stick"))
    console_settings().set(PRINTER_ADDRESS, "queue:Zebra")
    assert console_settings().get(PRINTER_ADDRESS) == "queue:Zebra"
    assert (tmp_path / "stick" / "console.ini").is_file()
