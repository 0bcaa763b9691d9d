"""What the timeline says of a block the pointer rests on."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desktop.labels import label
from desktop.views.dispatch.timeline_blocks import Block

translate = QCoreApplication.translate


def tip_html(block: Block, zone: ZoneInfo) -> str:
    card = block.card
    start, end = (t.astimezone(zone) for t in (block.starts_at, block.ends_at))
    lines = [f"<b>{card.number}</b> {card.customer_name}", card.title, card.address]
    span = f"{start:%H:%M}–{end:%H:%M}"
    if block.travel_minutes:
        way = translate("TimelineView", "{minutes} min drive")
        span = f"{span} · {way.format(minutes=round(block.travel_minutes))}"
        if block.fetch_minutes:
            fetch = translate("TimelineView", "{minutes} min of it to fetch parts")
            span = f"{span}, {fetch.format(minutes=round(block.fetch_minutes))}"
    lines.append(span)
    lines += [f"{label(link.kind)} {link.number}" for link in card.links]
    if block.is_helper:
        along = translate("TimelineView", "Comes along with {name}")
        lines.append(along.format(name=card.technician_name))
    return "<br>".join(line for line in lines if line)
