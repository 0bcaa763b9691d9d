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
from exports.letters import letters_of
from exports.monthly_report.drawing import blank, box, text
from exports.monthly_report.style import ACCENT, HEIGHT, MUTED, STEP, WIDTH, Styles
from exports.monthly_report.tables import Cell, Column, facts_table, height_of, table
from exports.page_head import CodeHead, figures_row
from exports.plain_page import write_page
from exports.texts import Texts

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
    words, styles = letters_of(language)
    story: list[Flowable] = [
        CodeHead(words.say("card_title"), card.asset.name, card.asset.code, card.asset.code),
        Spacer(0, 2 * STEP),
        _facts(card, words, styles),
        Spacer(0, 3 * STEP),
        figures_row(_figures(card.figures, words), 11.0),
    ]
    months = _months(card.figures)
    if months is not None:
        story += [Paragraph(escape(words.say("card_months")), styles.heading), months]
    story.append(Paragraph(escape(words.say("card_orders")), styles.heading))
    story += _orders(card, words, styles, zone, HEIGHT - height_of(story))
    subject = card.asset.code or card.asset.name
    return write_page(out_path, company, words, story, words.say("card_title"), subject)


def _facts(card: AssetCard, words: Texts, styles: Styles) -> Flowable:
    asset = card.asset

    def day(value: Any) -> str:
        return words.day(value) if value is not None else ""

    return facts_table(
        [
            (words.say("col_customer"), card.customer),
            (words.say("card_site"), card.site),
            (words.say("card_location"), asset.location),
            (words.say("card_category"), card.category),
            (words.say("card_model"), asset.model),
            (words.say("card_serial"), asset.serial_number),
            (words.say("card_purchased"), day(asset.purchased_on)),
            (words.say("card_installed"), day(asset.installed_on)),
            (words.say("card_warranty"), day(asset.warranty_until_on)),
            (
                words.say("card_price"),
                "" if asset.price_fen is None else words.money(asset.price_fen),
            ),
            *card.own,
            (words.say("card_notes"), asset.notes.replace("\n", " ")[:160]),
        ],
        styles,
    )


def _figures(figures: MachineFigures, words: Texts) -> list[tuple[str, str]]:
    rate = figures.failures_a_year
    return [
        (words.say("card_failures"), f"{figures.failures} / {figures.orders}"),
        (words.say("card_rate"), words.none if rate is None else f"{rate:.1f}"),
        (words.say("card_downtime"), words.minutes(figures.downtime_minutes)),
        (words.say("card_loss"), words.money(figures.loss_fen)),
        (words.say("card_cost"), words.money(figures.cost_fen)),
        (words.say("card_share"), words.share(figures.cost_of_price)),
    ]


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
        if count <= 1 or height_of(made) <= room:
            return made
        count -= 1
