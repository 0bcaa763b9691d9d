"""Reports, lists and labels that the command line writes, read back by other programs."""

from __future__ import annotations

import csv
import socket
from pathlib import Path

import pypdfium2
import zxingcpp
from PIL import Image
from python_calamine import CalamineWorkbook

from devices.label_printers import Language
from devices.simulators import SimulatedPrinter
from domain.ports.devices import Bitmap
from tests.unit.desktop.cli.conftest import CommandLine
from tests.unit.desktop.small_company import CODES, UNPRINTABLE
from tests.unit.exports.printed import page_texts, squeeze


def codes_of(picture: Image.Image) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(picture, try_invert=False)]


def picture_of(label: Bitmap) -> Image.Image:
    size = (label.width, label.height)
    return Image.frombytes("1", size, label.rows, "raw", "1;I").convert("L")


def printed_codes(language: Language, file: Path, labels: int) -> list[list[str]]:
    """What a printer makes of ``file``."""
    with SimulatedPrinter(language) as printer:
        _, host, port = printer.address.split(":")
        with socket.create_connection((host.strip("/"), int(port))) as line:
            line.sendall(file.read_bytes())
            shown = printer.wait_labels(labels)
        assert printer.complaints == []
    return [codes_of(picture_of(label)) for label in shown]


def test_the_month_s_report_and_workbook(paidan: CommandLine, tmp_path: Path) -> None:
    pdf, book = tmp_path / "new" / "report.pdf", tmp_path / "book.xlsx"
    ended = paidan(
        *("report", "--month", "2025-10", "--out", pdf, "--workbook", book),
        *("--lang", "zh_CN", "--json"),
    )
    assert ended.status == 0, ended.err
    figures = ended.json
    assert figures["period"]["name"] == "2025-10"
    assert figures["measures"]["volume"]["value"] == 5
    assert figures["measures"]["finished"]["value"] == 4
    assert (
        figures["parts"][0] | {"quantity": 8, "orders": 4, "cost_fen": 12_000}
        == (figures["parts"][0])
    )
    assert "广州恒信机电" in squeeze("".join(page_texts(pdf)))
    sheets = CalamineWorkbook.from_path(str(book))
    rows = sheets.get_sheet_by_name("工单").to_python()
    assert len(rows) == 1 + 5


def test_a_week_s_brief_and_a_quarter_s_review(paidan: CommandLine, tmp_path: Path) -> None:
    brief, review = tmp_path / "brief.pdf", tmp_path / "review.pdf"
    week = paidan("report", "--week", "2025-w42", "--out", brief, "--json").json
    assert week["measures"]["volume"]["key"] == "volume"
    quarter = paidan("report", "--quarter", "2025-Q4", "--out", review, "--json").json
    assert (quarter["period"], quarter["files"]) == ("2025-Q4", {"out": str(review)})
    assert quarter["orders"] == 5
    for made in (brief, review):
        assert len(page_texts(made)) == 1
    ended = paidan("report", "--quarter", "2025-Q5", "--out", brief, "--json")
    assert ended.json["error"]["code"] == "period_invalid"
    assert paidan("report", "--week", "2025-W42").status == 2


def test_months_that_cannot_be_reported(paidan: CommandLine) -> None:
    assert paidan("report", "--month", "October", "--json").json["error"]["code"] == "month_invalid"
    future = paidan("report", "--month", "2999-01", "--json")
    assert (future.status, future.json["error"]["code"]) == (1, "month_in_future")


def test_a_folder_nobody_can_write_to(paidan: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    ended = paidan("report", "--month", "2025-10", "--out", tmp_path / "file" / "x.pdf", "--json")
    assert (ended.status, ended.json["error"]["code"]) == (1, "file_failed")


def test_lists_as_workbook_and_csv(paidan: CommandLine, tmp_path: Path) -> None:
    book, table = tmp_path / "orders.xlsx", tmp_path / "assets.csv"
    done = paidan("export", "--what", "work-orders", "--out", book, "--lang", "zh_CN", "--json")
    assert done.json["rows"] == 5
    rows = CalamineWorkbook.from_path(str(book)).get_sheet_by_index(0).to_python()
    assert len(rows) == 6
    assert any("空调不制冷3" in row for row in rows)
    done = paidan("export", "--what", "assets", "--out", table, "--lang", "en", "--json")
    with table.open(encoding="utf-8-sig", newline="") as file:
        read = list(csv.DictReader(file))
    assert len(read) == done.json["rows"] == len(CODES) + 2
    assert {row["Asset code"] for row in read} >= set(CODES)
    refused = paidan("export", "--what", "assets", "--out", tmp_path / "a.doc", "--json")
    assert (refused.status, refused.json["error"]["code"]) == (1, "export_format")


def test_labels_for_every_kind_of_printer(paidan: CommandLine, tmp_path: Path) -> None:
    wanted = CODES[:3]
    for language in Language:
        out = tmp_path / f"tags.{language.value}"
        ended = paidan(
            *("labels", "--assets", ",".join(wanted), "--language", language.value),
            *("--size", "60x40", "--out", out, "--json"),
        )
        assert ended.json["labels"] == 3, ended.err
        assert ended.json["bytes"] == out.stat().st_size
        assert printed_codes(language, out, 3) == [[code] for code in wanted]


def test_labels_as_pdf_pages_and_sheets(paidan: CommandLine, tmp_path: Path) -> None:
    pages, sheet = tmp_path / "pages.pdf", tmp_path / "sheet.pdf"
    common = ("labels", "--assets", ",".join(CODES[:2]), "--language", "pdf")
    assert paidan(*common, "--size", "60x40", "--out", pages).status == 0
    document = pypdfium2.PdfDocument(pages)
    width, height = document[0].get_size()
    assert abs(width / 72 * 25.4 - 60) < 0.2
    assert abs(height / 72 * 25.4 - 40) < 0.2
    shown = [codes_of(page.render(scale=4).to_pil()) for page in document]
    document.close()
    assert shown == [[code] for code in CODES[:2]]
    assert paidan(*common, "--sheet", "3x8", "--start", 2, "--out", sheet).status == 0
    document = pypdfium2.PdfDocument(sheet)
    assert sorted(codes_of(document[0].render(scale=4).to_pil())) == list(CODES[:2])
    document.close()


def test_labels_that_cannot_be_printed_are_named(paidan: CommandLine, tmp_path: Path) -> None:
    out = tmp_path / "tags.zpl"
    codes = f"{CODES[0]},{UNPRINTABLE},GZ-XX-0000-0"
    ended = paidan("labels", "--assets", codes, "--out", out, "--json")
    assert ended.status == 4
    assert ended.json["labels"] == 1
    refused = {one["code"]: one["reason"] for one in ended.json["refused"]}
    assert refused == {UNPRINTABLE: "label_glyphs", "GZ-XX-0000-0": "code_unknown"}
    assert paidan("labels", "--assets", "GZ-XX-0000-0", "--out", tmp_path / "no").status == 1
    assert not (tmp_path / "no").exists()
    small = paidan("labels", "--all", "--size", "5x5", "--out", out, "--json")
    assert (small.status, small.json["error"]["code"]) == (1, "label_size")


def test_a_print_job_goes_on_where_the_paper_ended(paidan: CommandLine) -> None:
    with SimulatedPrinter(Language.ZPL, "paper=2") as printer:
        job = ("print-job", "--printer", printer.address)
        first = paidan(*job, "--assets", ",".join(CODES[:5]), "--json")
        assert first.status == 1
        assert first.json["stopped_by"] == "printer_paper_out"
        assert first.json["printed"] + first.json["left"] == 5
        assert "paidan print-job --resume" in first.err
        waiting = paidan("print-job", "--list", "--json").json["jobs"]
        assert [one["left"] for one in waiting] == [first.json["left"]]
        printer.load_paper(100)
        second = paidan("print-job", "--resume", "last", "--json")
        assert (second.status, second.json["left"]) == (0, 0), second.err
        labels = printer.wait_labels(5)
    assert [codes_of(picture_of(label)) for label in labels] == [[code] for code in CODES[:5]]
    assert paidan("print-job", "--list", "--json").json["jobs"] == []
    nothing = paidan("print-job", "--resume", "last", "--json")
    assert nothing.json["error"]["code"] == "print_job_not_found"


def test_printing_into_a_file_and_to_nowhere(paidan: CommandLine, tmp_path: Path) -> None:
    out = tmp_path / "raw.tspl"
    done = paidan(
        *("print-job", "--assets", CODES[0], "--printer", f"file:{out}"),
        *("--language", "tspl", "--json"),
    )
    assert done.json["printed"] == 1
    assert printed_codes(Language.TSPL, out, 1) == [[CODES[0]]]
    lost = paidan("print-job", "--assets", CODES[0], "--json")
    assert (lost.status, lost.json["error"]["code"]) == (1, "printer_not_configured")
