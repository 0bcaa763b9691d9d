"""Documents of an opened company: plain functions, shared by the window's jobs and the command line.

Each reads what it needs in one short reading transaction, closes it, and only then computes and
renders, so that a long report keeps no one waiting.
"""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from desktop.composition.listings import export_list, export_rows
from domain import settings as company_settings
from domain.analytics.facts import PartFact
from domain.analytics.periods import Period, month_period
from domain.assets.label_design import SETTING, ElementKind, LabelDesign
from domain.assets.tags import AssetTag
from domain.codec import from_plain
from domain.company import CompanyProfile
from domain.errors import InvalidInput, NotFound, UserError
from domain.ports.devices import Bitmap, LabelPicture
from domain.ports.storage import Queries

if TYPE_CHECKING:
    from PIL.Image import Image

    from desktop.composition.backend import Backend
    from domain.analytics.month import MonthlyFigures
    from domain.analytics.scores import ScoreRules
    from domain.analytics.sources import FactArrays

__all__ = [
    "TagPictures",
    "company_profile",
    "company_zone",
    "export_list",
    "export_rows",
    "make_job_slip",
    "make_month_documents",
    "make_stock_take_record",
    "make_tag_bitmaps",
    "make_tag_sheet",
    "month_figures",
    "picture_of",
    "png_of",
    "read_tags",
    "save_tag_pages",
]

Progress = Callable[[int, int], object]
#: Ids asked for at a time.
CHUNK = 500
#: Months before the reported one that feed the trend and the repeats.
_MONTHS_BEFORE = 12


def company_profile(queries: Queries) -> CompanyProfile:
    def text(key: str) -> str:
        return company_settings.text(queries.setting, key)

    return CompanyProfile(
        text("company.name"), address=text("company.address"), phone=text("company.phone")
    )


def company_zone(queries: Queries) -> ZoneInfo:
    return ZoneInfo(company_settings.text(queries.setting, "time_zone"))


def _score_rules(queries: Queries) -> ScoreRules:
    from domain.analytics.scores import ScoreRules

    read = queries.setting
    return ScoreRules(
        on_time=company_settings.whole(read, "score.on_time"),
        satisfaction=company_settings.whole(read, "score.satisfaction"),
        volume=company_settings.whole(read, "score.volume"),
    )


# --- the month ----------------------------------------------------------------------------------


def month_figures(
    queries: Queries, year: int, month: int, zone: ZoneInfo, *, now: datetime | None = None
) -> MonthlyFigures:
    """The figures of a month. ``now``: a month that still runs is only
    judged as far as it went. InvalidInput('month_in_future') for one that has not begun."""
    first = _first_of(year, month)
    period = month_period(first, zone)
    moment = now or datetime.now(UTC)
    if moment < period.start_at:
        raise InvalidInput("month_in_future", month=f"{first:%Y-%m}")
    if moment < period.end_at:
        period = month_period(first, zone, moment)
    long_ago = month_period(_months_before(first, _MONTHS_BEFORE), zone).start_at
    return period_figures(queries, period, long_ago)


def period_figures(queries: Queries, period: Period, long_ago: datetime) -> MonthlyFigures:
    """The figures of a month or week; orders since ``long_ago`` feed its trend and repeats."""
    from domain.analytics.month import compute_figures
    from domain.usecases.surroundings import read_surroundings

    arrays = queries.order_arrays(long_ago, period.end_at)
    return compute_figures(
        arrays,
        period,
        company_profile(queries),
        parts=_part_facts(queries, arrays, period),
        score_rules=_score_rules(queries),
        surroundings=read_surroundings(queries, period),
    )


def _first_of(year: int, month: int) -> date:
    try:
        return date(year, month, 1)
    except ValueError as error:
        raise InvalidInput("month_invalid", text=f"{year}-{month}") from error


def _months_before(first: date, count: int) -> date:
    year, month = divmod(first.year * 12 + first.month - 1 - count, 12)
    return date(max(year, 1), month + 1, 1)


def _part_facts(queries: Queries, arrays: FactArrays, period: Period) -> list[PartFact]:
    """What was used on the orders finished in the period."""
    finished = arrays.instants("finished_at")
    inside = (finished >= period.start_at.timestamp()) & (finished < period.end_at.timestamp())
    ids = arrays.ids()[inside & (arrays.numbers("parts_cost_fen") != 0)].tolist()
    found = []
    for start in range(0, len(ids), CHUNK):
        for order in queries.orders(ids[start : start + CHUNK]):
            for part in order.result.parts if order.result else ():
                cost = round(part.quantity * part.unit_price_fen)
                found.append(
                    PartFact(
                        order_id=order.id,
                        code=part.code,
                        name=part.name,
                        quantity=part.quantity,
                        cost_fen=cost,
                    )
                )
    return found


def make_month_documents(
    backend: Backend,
    year: int,
    month: int,
    language: str,
    pdf: Path | None,
    workbook: Path | None,
    progress: Progress | None = None,
) -> MonthlyFigures:
    """Write the report and/or the workbook of a month; the figures in them."""
    told = progress or (lambda _done, _total: None)
    steps = 1 + (pdf is not None) + (workbook is not None)
    for path in (pdf, workbook):
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
    told(0, steps)
    with backend.queries() as queries:
        figures = month_figures(queries, year, month, company_zone(queries), now=backend.clock())
    done = 1
    told(done, steps)
    if pdf is not None:
        from exports.monthly_report import build_monthly_report

        build_monthly_report(figures, figures.company, language, pdf)
        done += 1
        told(done, steps)
    if workbook is not None:
        from desktop.composition.roi import read_roi
        from exports.workbook import build_workbook

        with backend.queries() as queries:
            orders = partial(queries.stream_facts, figures.period.start_at, figures.period.end_at)
            roi = read_roi(backend, year, month)
            build_workbook(figures, orders, figures.company, language, workbook, roi)
        told(steps, steps)
    return figures


# --- tags ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TagPictures:
    """Tags ready for the printer, and those that cannot be printed (code or id, why)."""

    tags: tuple[AssetTag, ...]
    pictures: tuple[LabelPicture, ...]
    refused: tuple[tuple[str, UserError], ...] = ()

    @property
    def bitmaps(self) -> tuple[Bitmap, ...]:
        return tuple(picture.bitmap for picture in self.pictures)


def read_tags(queries: Queries, asset_ids: Sequence[int]) -> list[AssetTag]:
    """What stands on the tags of these machines, in this order. NotFound('asset_not_found')."""
    company = company_profile(queries).name
    tags = []
    for start in range(0, len(asset_ids), CHUNK):
        wanted = asset_ids[start : start + CHUNK]
        rows = {row.id: row for row in queries.asset_rows(wanted)}
        for asset_id in wanted:
            row = rows.get(asset_id)
            if row is None:
                raise NotFound("asset_not_found", id=asset_id)
            tags.append(
                AssetTag(
                    code=row.code,
                    name=row.name,
                    model=row.model,
                    serial_number=row.serial_number,
                    customer=row.customer_name,
                    site=row.site_name,
                    location=row.location,
                    company=company,
                )
            )
    return tags


def read_design(queries: Queries, size: str) -> tuple[LabelDesign | None, dict[str, bytes]]:
    """How the company drew its labels of that size, and the pictures on them; None for the built-in
    arrangement."""
    kept = queries.setting(SETTING, {})
    plain = kept.get(size) if isinstance(kept, dict) else None
    if not isinstance(plain, dict):
        return None, {}
    try:
        design = from_plain(LabelDesign, plain).check()
    except (InvalidInput, TypeError, ValueError, KeyError):
        return None, {}  # written by a newer program
    return design, read_logos(queries, design)


def read_logos(queries: Queries, design: LabelDesign) -> dict[str, bytes]:
    logos = {}
    for element in design.elements:
        if element.kind is ElementKind.LOGO and element.text:
            with contextlib.suppress(NotFound):
                logos[element.text] = queries.equipment.file(element.text)
    return logos


def designed_label(
    design: LabelDesign, tag: AssetTag, dots_per_mm: int, logos: dict[str, bytes]
) -> LabelPicture:
    """InvalidInput('label_code_too_small') when its code could not be scanned."""
    from exports.label_design import render_design

    made = render_design(design, tag, dots_per_mm, logos)
    for warning in made.warnings:
        if warning.code == "too_small":
            raise InvalidInput(
                "label_code_too_small", tag=tag.code, size=design.size, **dict(warning.params)
            )
    return made.picture


def make_tag_bitmaps(
    backend: Backend,
    asset_ids: Sequence[int],
    size: str,
    dots_per_mm: int = 8,
    progress: Progress | None = None,
    *,
    compact: bool = False,
) -> TagPictures:
    """The tags as pictures, exact to the dot. ``size`` like '60x40' (InvalidInput 'label_size').
    ``compact``: smaller text, for slow lines."""
    from exports.label_layout import LabelSize, render_label

    stock = LabelSize.parse(size)
    with backend.queries() as queries:
        wanted = read_tags(queries, asset_ids)
        design, logos = read_design(queries, str(stock))
    tags: list[AssetTag] = []
    pictures: list[LabelPicture] = []
    refused: list[tuple[str, UserError]] = []
    for index, tag in enumerate(wanted):
        if progress is not None:
            progress(index, len(wanted))
        try:
            if design is not None:
                picture = designed_label(design, tag, dots_per_mm, logos)
            else:
                picture = render_label(tag, stock, dots_per_mm, compact=compact)
        except InvalidInput as error:
            if error.code == "label_dots":
                raise
            refused.append((tag.code or str(asset_ids[index]), error))
            continue
        tags.append(tag)
        pictures.append(picture)
    return TagPictures(tuple(tags), tuple(pictures), tuple(refused))


def make_tag_sheet(
    backend: Backend,
    asset_ids: Sequence[int],
    sheet: str,
    start: int,
    out: Path,
    offset_mm: tuple[float, float] = (0.0, 0.0),
) -> Path:
    """An A4 PDF of tags. ``sheet``: '3x8', '2x7' … or the full name of a known sheet; ``start``:
    the first free label; ``offset_mm``: right and down. InvalidInput, also 'sheet_unknown'."""
    from exports.label_sheet import SHEETS, build_label_sheet

    layout = next((SHEETS[name] for name in SHEETS if sheet in (name, name.split()[0])), None)
    if layout is None:
        raise InvalidInput("sheet_unknown", sheet=sheet, known=", ".join(SHEETS))
    with backend.queries() as queries:
        tags = read_tags(queries, asset_ids)
    out.parent.mkdir(parents=True, exist_ok=True)
    build_label_sheet(
        tags, layout, out, start=start, offset_x_mm=offset_mm[0], offset_y_mm=offset_mm[1]
    )
    return out


def picture_of(bitmap: Bitmap) -> Image:
    """Black on white."""
    from PIL import Image

    return Image.frombytes("1", (bitmap.width, bitmap.height), bitmap.rows, "raw", "1;I")


def png_of(bitmap: Bitmap) -> bytes:
    buffer = io.BytesIO()
    picture_of(bitmap).save(buffer, "PNG")
    return buffer.getvalue()


def save_tag_pages(bitmaps: Sequence[Bitmap], dots_per_mm: int, out: Path) -> None:
    """A PDF with one page a tag, of the size of the label, for printers with a driver."""
    if not bitmaps:
        raise InvalidInput("sheet_empty")
    pictures = [picture_of(bitmap) for bitmap in bitmaps]
    unfinished = out.with_name(f".{out.name}.part")
    try:
        pictures[0].save(
            unfinished,
            "PDF",
            save_all=True,
            append_images=pictures[1:],
            resolution=dots_per_mm * 25.4,
        )
        unfinished.replace(out)
    finally:
        unfinished.unlink(missing_ok=True)


# --- slips --------------------------------------------------------------------------------------


def make_stock_take_record(backend: Backend, round_id: int, out: Path, language: str) -> Path:
    """What a stock-take found, to be signed. NotFound('round_not_found')."""
    from exports.stock_take_record import build_stock_take_record

    with backend.queries() as queries:
        page = queries.equipment.round_page(round_id)
        company, zone = company_profile(queries), company_zone(queries)
    out.parent.mkdir(parents=True, exist_ok=True)
    return build_stock_take_record(page, company, language, zone, out)


def make_job_slip(backend: Backend, order_id: int, out: Path, language: str) -> Path:
    """One order for paper."""
    from desktop.composition.slips import read_slip
    from exports.job_sheet import build_job_sheet

    with backend.queries() as queries:
        slip = read_slip(queries, order_id, language, company_zone(queries), backend.clock())
        company = company_profile(queries)
    out.parent.mkdir(parents=True, exist_ok=True)
    return build_job_sheet([slip], company, language, out)
