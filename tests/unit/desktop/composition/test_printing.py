"""Tags, slips and reports as jobs: a real printer's simulator, real files, a real process."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from PIL import Image
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.composition.backend import Backend
from desktop.composition.label_jobs import job_named, new_job, open_jobs, open_printer, run_job
from desktop.composition.own_process import ProcessDied, in_own_process
from desktop.composition.printing import ConsolePrinting, print_test_label
from desktop.composition.tag_documents import make_tag_bitmaps
from desktop.jobs import JobHandle
from desktop.printers import PrinterProfile, forget, keep
from desktop.settings import PRINTER_ADDRESS, PRINTER_LANGUAGE, Settings
from devices.label_printers import Language
from devices.simulators import SimulatedPrinter
from domain.analytics.month import MonthlyFigures
from domain.assets.label_design import ElementKind, LabelDesign, LabelElement
from domain.assets.rounds import RoundKind
from domain.errors import DeviceUnavailable, InvalidInput, NotFound
from domain.knowledge.article import Article, Step
from domain.ports.devices import Bitmap
from domain.usecases.knowledge import save_article
from domain.usecases.labels import drop_design, save_design
from domain.usecases.rounds import start_round
from tests.unit.desktop.composition.test_documents import ids_of
from tests.unit.desktop.small_company import CODES, UNPRINTABLE
from tests.unit.exports.printed import page_texts, squeeze


def result_of(qtbot: QtBot, job: JobHandle[object]) -> Any:
    """What the job came to; its failure is raised."""
    ends: list[Any] = []
    job.then(ends.append).catch(ends.append)
    with qtbot.waitSignal(job.finished, timeout=30_000):
        pass
    if isinstance(ends[0], Exception):
        raise ends[0]
    return ends[0]


def code_on(label: Bitmap) -> str:
    size = (label.width, label.height)
    picture = Image.frombytes("1", size, label.rows, "raw", "1;I").convert("L")
    (found,) = zxingcpp.read_barcodes(picture, try_invert=False)
    return str(found.text)


def test_tags_come_out_of_the_console_s_printer(
    printing: ConsolePrinting, backend: Backend, settings: Settings, qtbot: QtBot
) -> None:
    assert printing.printers() == ()
    with SimulatedPrinter(Language.TSPL) as printer:
        settings.set(PRINTER_ADDRESS, printer.address)
        settings.set(PRINTER_LANGUAGE, "tspl")
        assert printing.printers() == (printer.address,)
        ids = ids_of(backend, *CODES[:3])
        assert result_of(qtbot, printing.print_tags(ids, "", "60x40")) == (3, 0)
        assert [code_on(label) for label in printer.wait_labels(3)] == list(CODES[:3])
    assert open_jobs() == ()


@pytest.mark.parametrize("language", Language)
def test_a_job_waits_at_the_label_where_paper_ran_out(
    printing: ConsolePrinting,
    backend: Backend,
    settings: Settings,
    qtbot: QtBot,
    language: Language,
) -> None:
    settings.set(PRINTER_LANGUAGE, language.value)
    with SimulatedPrinter(language, "paper=1") as printer:
        job = printing.print_tags(ids_of(backend, *CODES[:4]), printer.address, "60x40")
        said: list[str] = []
        job.progressed.connect(lambda _done, _total, text: said.append(text))
        qtbot.waitUntil(lambda: any(said), timeout=20_000)
        assert "2" in next(text for text in said if text)  # the one that did not come out
        assert printing.waiting_jobs() == ()  # it runs
        printer.load_paper(10)
        assert result_of(qtbot, job) == (4, 0)
        assert [code_on(label) for label in printer.wait_labels(4)] == list(CODES[:4])
    assert open_jobs() == ()


def test_a_job_left_waiting_is_gone_on_with_later(
    printing: ConsolePrinting, backend: Backend, qtbot: QtBot
) -> None:
    """DD-18"""
    ids = ids_of(backend, *CODES[:4])
    with backend.store() as store:
        walk = start_round(store, RoundKind.TAGGING, "贴标", ids)

    def printed() -> int:
        with backend.queries() as queries:
            return queries.equipment.round_page(walk.id).counted().printed

    with SimulatedPrinter(Language.ZPL, "paper=1") as printer:
        job = printing.print_tags(ids, printer.address, "60x40", walk.id)
        with qtbot.waitSignal(job.progressed, check_params_cb=lambda _d, _t, x: bool(x)):
            pass
        job.cancel()
        left = result_of(qtbot, job)
        (waiting,) = printing.waiting_jobs()
        assert (waiting.labels, waiting.printed) == (4, left[0]) == (4, printed())
        printer.load_paper(5)
        assert result_of(qtbot, printing.resume_job(waiting.name)) == (left[1], 0)
    assert printed() == 4
    assert printing.waiting_jobs() == ()


def test_how_each_printer_is_set_goes_to_the_printer(
    printing: ConsolePrinting, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    address = f"file:{tmp_path / 'label.prn'}"
    first = PrinterProfile(address, "tspl", darkness=9, x_offset_dots=8, native="on")
    keep(settings, first)
    keep(settings, PrinterProfile("queue:Office", "zpl", darkness=25))
    assert printing.printers() == (address, "queue:Office")
    assert printing.profile(address) == first
    result_of(qtbot, printing.print_test(first))
    octets = (tmp_path / "label.prn").read_bytes()
    assert b"DENSITY 9" in octets
    assert b"QRCODE" in octets
    settings.set(PRINTER_ADDRESS, "queue:Office")
    settings.set(PRINTER_LANGUAGE, "zpl")
    assert printing.printers() == ("queue:Office", address)
    assert printing.profile("") == PrinterProfile("queue:Office", "zpl", darkness=25)
    assert PrinterProfile("a", "zpl", darkness=99).options()["darkness"] is None
    assert [PrinterProfile(a).draws_itself for a in ("COM3", "socket://h:1", "queue:x")] == [
        True, False, False,
    ]  # fmt: skip
    forget(settings, address)
    assert printing.printers() == ("queue:Office",)


def test_paper_out_says_how_many_are_left(backend: Backend) -> None:
    with SimulatedPrinter(Language.ZPL, "paper=1") as printer:
        ids = ids_of(backend, *CODES[:4])
        first = run_job(backend, new_job(ids, printer.address, "zpl", "60x40", 8))
        assert first.result is not None
        assert first.result.code == "printer_paper_out"
        (left,) = open_jobs()
        assert (left.left, left.code) == (first.left, "printer_paper_out")
        printer.load_paper(10)
        end = run_job(backend, job_named("last"))
        assert (end.left, end.result) == (0, None)
        assert [code_on(label) for label in printer.wait_labels(4)] == list(CODES[:4])


def test_nothing_is_printed_when_one_tag_cannot_be(backend: Backend) -> None:
    ids = ids_of(backend, CODES[0], UNPRINTABLE)
    with SimulatedPrinter(Language.ZPL) as printer:
        with pytest.raises(InvalidInput, match="label_glyphs"):
            run_job(backend, new_job(ids, printer.address, "zpl", "60x40", 8))
        assert printer.octets == 0


def test_a_damaged_job_is_as_if_it_were_not_there(backend: Backend) -> None:
    job = new_job(ids_of(backend, CODES[0]), "file:nowhere", "zpl", "60x40", 8)
    folder = paths.folder("labels") / "jobs"
    folder.mkdir()
    (folder / f"{job.name}.json").write_text(json.dumps({"name": job.name}))
    assert open_jobs() == ()
    for name in (job.name, "../../console", "last"):
        with pytest.raises(NotFound, match="print_job_not_found"):
            job_named(name)


def test_addresses_of_printers(tmp_path: Path) -> None:
    with pytest.raises(DeviceUnavailable, match="printer_not_configured"):
        open_printer(" ")
    with pytest.raises(InvalidInput, match="printer_language_unknown"):
        open_printer("queue:Zebra", "pcl")
    out = tmp_path / "new" / "label.zpl"
    print_test_label(f"file:{out}", "zpl")
    assert out.read_bytes().startswith(b"^XA")
    with pytest.raises(DeviceUnavailable, match="port_"):
        print_test_label("socket://127.0.0.1:1", "zpl")


def test_a_preview_is_exact_to_the_dot(
    printing: ConsolePrinting, backend: Backend, qtbot: QtBot
) -> None:
    (asset_id,) = ids_of(backend, CODES[0])
    png = result_of(qtbot, printing.tag_preview(asset_id, "50x30", 12))
    assert Image.open(io.BytesIO(png)).size == (600, 360)
    (bad,) = ids_of(backend, UNPRINTABLE)
    with pytest.raises(InvalidInput, match="label_glyphs"):
        result_of(qtbot, printing.tag_preview(bad, "50x30", 12))


def test_the_report_is_made_beside_the_window(
    printing: ConsolePrinting, qtbot: QtBot, tmp_path: Path
) -> None:
    pdf, book = tmp_path / "report.pdf", tmp_path / "book.xlsx"
    figures = result_of(qtbot, printing.monthly_report(2025, 10, "en", pdf, book))
    assert isinstance(figures, MonthlyFigures)
    assert figures.measures["volume"].value == 5
    assert len(page_texts(pdf)) > 3
    assert book.stat().st_size > 5_000
    with pytest.raises(InvalidInput, match="month_in_future"):
        result_of(qtbot, printing.monthly_report(2999, 1, "en", None, None))


def test_slip_sheet_and_list(
    printing: ConsolePrinting, backend: Backend, qtbot: QtBot, tmp_path: Path
) -> None:
    ids = ids_of(backend, *CODES)
    with backend.queries() as queries:
        order = queries.search("外机漏水").hits[0]
    with backend.store() as store:
        guide = save_article(
            store, Article(0, "外机漏水", steps=(Step("疏通水管", "no such picture"),))
        )
    slip = result_of(qtbot, printing.job_slip(order.id, tmp_path / "slip.pdf", (guide.id,)))
    assert "疏通水管" in squeeze("".join(page_texts(slip)))
    sheet = printing.tag_sheet(ids, "3x8 70x37", 1, tmp_path / "sheet.pdf")
    assert result_of(qtbot, sheet).is_file()
    table = tmp_path / "list.csv"
    assert result_of(qtbot, printing.export_list("asset", ids, table)) == len(CODES)
    assert len(table.read_text("utf-8-sig").splitlines()) == len(CODES) + 1


def _count(progress: Any, until: int) -> int:
    for done in range(until):
        progress(done, until)
    return until


def _die(_progress: Any) -> None:
    import os

    os._exit(3)


def _sleep(progress: Any) -> None:
    import threading

    progress(0, 1)
    threading.Event().wait(60)


def test_a_process_of_its_own() -> None:
    told: list[tuple[int, int]] = []

    def on_progress(done: int, total: int) -> None:
        told.append((done, total))

    def go_on() -> None:
        pass

    assert in_own_process(_count, (3,), progress=on_progress, raise_if_cancelled=go_on) == 3
    assert told == [(0, 3), (1, 3), (2, 3)]
    with pytest.raises(ProcessDied, match="3"):
        in_own_process(_die, (), progress=on_progress, raise_if_cancelled=go_on)


def test_cancelling_ends_the_process() -> None:
    class Cancelled(Exception):
        pass

    begun: list[int] = []

    def look() -> None:
        if begun:
            raise Cancelled

    with pytest.raises(Cancelled):
        in_own_process(
            _sleep, (), progress=lambda done, _total: begun.append(done), raise_if_cancelled=look
        )


def test_a_design_of_the_company_is_what_is_printed(backend: Backend) -> None:
    design = LabelDesign(50, 30, (LabelElement(ElementKind.QR, 15, 5, 20, 20),))
    ids = ids_of(backend, CODES[0])
    with backend.store() as store:
        save_design(store, design)
    own = make_tag_bitmaps(backend, ids, "50x30").bitmaps[0]
    assert code_on(own) == CODES[0]
    assert own.ink_box() is not None
    for size in ("60x40", "30x20"):
        built_in = make_tag_bitmaps(backend, ids, size).bitmaps[0]
        assert code_on(built_in) == CODES[0]
    small = replace(design.elements[0], width_mm=7, height_mm=7)
    with backend.store() as store:
        save_design(store, replace(design, elements=(small,)))
    assert [why.code for _, why in make_tag_bitmaps(backend, ids, "50x30").refused] == [
        "label_code_too_small"
    ]
    with backend.store() as store:
        drop_design(store, "50x30")
    assert make_tag_bitmaps(backend, ids, "50x30").bitmaps[0] != own
