"""Tags on paper: what stands on them, as pictures for a printer and as sheets."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.composition.documents import CHUNK, Progress
from desktop.composition.letterhead import company_profile
from domain.assets.label_design import SETTING, ElementKind, LabelDesign, starting_design
from domain.assets.tags import AssetTag
from domain.codec import from_plain
from domain.errors import InvalidInput, NotFound, UserError
from domain.ports.devices import Bitmap, LabelPicture
from domain.ports.storage import Queries

if TYPE_CHECKING:
    from PIL.Image import Image

    from desktop.composition.backend import Backend
    from exports.label_layout import LabelSize


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
    from exports.label_layout import LabelSize

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
                picture = _built_in(tag, stock, dots_per_mm, compact=compact)
        except InvalidInput as error:
            if error.code == "label_dots":
                raise
            refused.append((tag.code or str(asset_ids[index]), error))
            continue
        tags.append(tag)
        pictures.append(picture)
    return TagPictures(tuple(tags), tuple(pictures), tuple(refused))


def _built_in(tag: AssetTag, stock: LabelSize, dots_per_mm: int, *, compact: bool) -> LabelPicture:
    """On stock too small for the usual arrangement what the designer begins with there."""
    from exports.label_layout import render_label

    try:
        return render_label(tag, stock, dots_per_mm, compact=compact)
    except InvalidInput as error:
        if error.code != "label_code_too_small":
            raise
        return designed_label(
            starting_design(stock.width_mm, stock.height_mm), tag, dots_per_mm, {}
        )


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
    from exports.whole_file import whole_file

    if not bitmaps:
        raise InvalidInput("sheet_empty")
    pictures = [picture_of(bitmap) for bitmap in bitmaps]
    with whole_file(out) as unfinished:
        pictures[0].save(
            unfinished,
            "PDF",
            save_all=True,
            append_images=pictures[1:],
            resolution=dots_per_mm * 25.4,
        )
