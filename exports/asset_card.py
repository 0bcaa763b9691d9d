"""One machine on one page: what it is, its code, what it cost, what was done to it last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape
from zoneinfo import ZoneInfo

from reportlab.platypus import Flowable, Paragraph, Spacer

from domain.analytics.machine import MachineFigures
from domain.assets.asset import Asset
from domain.company import CompanyProfile
from domain.read_models import OrderBrief
from exports.fonts import register_reportlab
from exports.monthly_report.drawing import blank, box, fit, text
from exports.monthly_report.style import (
    ACCENT,
    HEIGHT,
    INK,
    MUTED,
    PANEL,
    STEP,
    WIDTH,
    Styles,
    make_styles,
)
from exports.monthly_report.tables import Cell, Column, table
from exports.pdf_qr import draw_qr
from exports.plain_page import PlainPage
from exports.texts import Texts, texts
from exports.whole_file import whole_file

_QR = 92.0
_MOST_ORDERS = 14


@dataclass(frozen=True, slots=True)
class AssetCard:
    """``orders``: the newest first. ``own``: (title, value) of its category's own fields."""

    asset: Asset
    category: str
    customer: str
    site: str
    orders: Sequence[OrderBrief]
    figures: MachineFigures
    own: Sequence[tuple[str, str]] = ()


def build_asset_card(
    card: AssetCard, company: CompanyProfile, zone: ZoneInfo, language: str, out_path: Path
) -> Path:
    """Write the page to ``out_path`` and return it: always one. It appears complete or not at all."""
    register_reportlab()
    words = texts(language)
    styles = make_styles(words.chinese)
    story: list[Flowable] = [
        _Head(card, words),
        Spacer(0, 2 * STEP),
        _facts(card, words, styles),
        Spacer(0, 3 * STEP),
        _figures(card.figures, words),
    ]
    months = _months(card.figures)
    if months is not None:
        story += [Paragraph(escape(words.say("card_months")), styles.heading), months]
    story.append(Paragraph(escape(words.say("card_orders")), styles.heading))
    story += _orders(card, words, styles, zone, HEIGHT - sum(_height(each) for each in story))
    with whole_file(out_path) as unfinished:
        page = PlainPage(
            str(unfinished), company, card.asset.code or card.asset.name, words.say("card_title")
        )
        page.build(story)
    return out_path


def _height(flowable: Flowable) -> float:
    tall = float(flowable.wrap(WIDTH, HEIGHT)[1])
    return tall + flowable.getSpaceBefore() + flowable.getSpaceAfter()


class _Head(Flowable):
    """Name and code at the left, the code to be scanned at the right."""

    def __init__(self, card: AssetCard, words: Texts) -> None:
        super().__init__()
        self.card, self.words = card, words

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002
        return available_width, _QR

    def draw(self) -> None:
        canvas: Any = self.canv
        asset = self.card.asset
        room = WIDTH - _QR - 12
        drawing = blank(WIDTH, _QR)
        box(drawing, 0, _QR - 4, 36, 3, ACCENT)
        text(drawing, 0, _QR - 28, self.words.say("card_title"), 10, ACCENT)
        text(drawing, 0, _QR - 58, fit(asset.name, room, 21, True), 21, INK, bold=True)
        text(drawing, 0, _QR - 80, fit(asset.code, room, 12), 12, MUTED)
        drawing.drawOn(canvas, 0, 0)
        if asset.code.isascii() and asset.code.isprintable() and asset.code:
            draw_qr(canvas, asset.code, WIDTH - _QR + 8, 0, _QR)


def _facts(card: AssetCard, words: Texts, styles: Styles) -> Flowable:
    asset = card.asset

    def day(value: Any) -> str:
        return words.day(value) if value is not None else ""

    pairs = [
        (words.say("col_customer"), card.customer),
        (words.say("card_site"), card.site),
        (words.say("card_location"), asset.location),
        (words.say("card_category"), card.category),
        (words.say("card_model"), asset.model),
        (words.say("card_serial"), asset.serial_number),
        (words.say("card_purchased"), day(asset.purchased_on)),
        (words.say("card_installed"), day(asset.installed_on)),
        (words.say("card_warranty"), day(asset.warranty_until_on)),
        (words.say("card_price"), "" if asset.price_fen is None else words.money(asset.price_fen)),
        *card.own,
        (words.say("card_notes"), asset.notes.replace("\n", " ")[:160]),
    ]
    known = [pair for pair in pairs if pair[1]]
    if len(known) % 2:
        known.append(("", ""))
    rows: list[list[Cell]] = [
        [
            Paragraph(f'<font color="#667085">{escape(part)}</font>', styles.cell)
            if place % 2 == 0
            else Paragraph(escape(part), styles.cell)
            for place, part in enumerate((*one, *other))
        ]
        for one, other in zip(known[::2], known[1::2], strict=True)
    ]
    columns = [Column("", share, number=False) for share in (14, 36, 14, 36)]
    return table(columns, rows, styles)


def _figures(figures: MachineFigures, words: Texts) -> Flowable:
    """Six figures in a row."""
    drawing = blank(WIDTH, 48)
    rate = figures.failures_a_year
    shown = (
        ("card_failures", f"{figures.failures} / {figures.orders}"),
        ("card_rate", words.none if rate is None else f"{rate:.1f}"),
        ("card_downtime", words.minutes(figures.downtime_minutes)),
        ("card_loss", words.money(figures.loss_fen)),
        ("card_cost", words.money(figures.cost_fen)),
        ("card_share", words.share(figures.cost_of_price)),
    )
    wide = (WIDTH - 5 * 6) / 6
    for place, (key, figure) in enumerate(shown):
        x = place * (wide + 6)
        box(drawing, x, 2, wide, 44, PANEL)
        text(drawing, x + 6, 32, fit(words.say(key), wide - 10, 7), 7, MUTED)
        text(drawing, x + 6, 13, fit(figure, wide - 10, 11, True), 11, INK, bold=True)
    return drawing


def _months(figures: MachineFigures) -> Flowable | None:
    """A bar a month; None where nothing was spent."""
    most = max((each.fen for each in figures.months), default=0)
    if most <= 0:
        return None
    drawing = blank(WIDTH, 74)
    wide = WIDTH / len(figures.months)
    for place, each in enumerate(figures.months):
        tall = 42.0 * max(0, each.fen) / most
        middle = (place + 0.5) * wide
        if tall:
            box(drawing, place * wide + wide * 0.22, 14, wide * 0.56, tall, ACCENT)
            text(drawing, middle, 17 + tall, f"{each.fen / 100:,.0f}", 6.5, MUTED, "middle")
        text(drawing, middle, 2, f"{each.month:%y-%m}", 6.5, MUTED, "middle")
    return drawing


def _orders(
    card: AssetCard, words: Texts, styles: Styles, zone: ZoneInfo, room: float
) -> list[Flowable]:
    """As many of the last orders as the page has room for."""
    if not card.orders:
        return [Paragraph(escape(words.say("card_none")), styles.small)]
    columns = [
        Column(words.say("col_number"), 21, number=False),
        Column(words.say("col_reported_at"), 18, number=False),
        Column(words.say("col_fault"), 33, number=False, wraps=True),
        Column(words.say("col_technician"), 13, number=False),
        Column(words.say("book_status"), 15, number=False),
    ]
    count = min(_MOST_ORDERS, len(card.orders))
    while True:
        rows: list[list[Cell]] = [
            [
                order.number,
                words.moment(order.reported_at, zone),
                order.title,
                order.technician_name,
                words.label("status", order.status.value),
            ]
            for order in card.orders[:count]
        ]
        left = len(card.orders) - count
        made: list[Flowable] = [table(columns, rows, styles, padding=2.6)]
        if left:
            made += [
                Spacer(0, STEP),
                Paragraph(escape(words.say("card_more", count=left)), styles.small),
            ]
        if count <= 1 or sum(_height(each) for each in made) <= room:
            return made
        count -= 1
