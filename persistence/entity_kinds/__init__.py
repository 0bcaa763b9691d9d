"""What is particular about each kind of entity: its rows, what refers to it, what follows it."""

from __future__ import annotations

from domain.assets.logbook import LogbookEntry
from domain.knowledge.advice import Advice
from domain.knowledge.article import Article
from domain.parts.part import Part
from domain.patrols.patrol import Patrol, PatrolResult
from domain.production.record import ProductionRecord
from domain.reviews.review import Review
from domain.send_ins.send_in import SendIn
from domain.work_orders.files import OrderFile
from persistence.entity_kinds.assets import AssetEntity
from persistence.entity_kinds.customers import CustomerEntity
from persistence.entity_kinds.entity import Entity, RowEntity, changes_between, plain_of
from persistence.entity_kinds.people import BranchEntity, TechnicianEntity
from persistence.mapping.equipment_rows import entry_to_row, read_entries
from persistence.mapping.knowledge_rows import (
    advice_to_row,
    article_to_row,
    read_advice,
    read_articles,
    read_reviews,
    review_to_row,
)
from persistence.mapping.order_file_rows import file_to_row, read_files
from persistence.mapping.part_rows import part_to_row, read_parts
from persistence.mapping.patrol_rows import patrol_to_row, read_patrols, read_results, result_to_row
from persistence.mapping.production_rows import read_records, record_to_row
from persistence.mapping.send_in_rows import read_send_ins, send_in_to_row

__all__ = ["ENTITIES", "changes_between", "plain_of"]

ENTITIES: dict[str, Entity] = {
    entity.topic: entity
    for entity in (
        TechnicianEntity(),
        CustomerEntity(),
        AssetEntity(),
        BranchEntity(),
        RowEntity("asset_entry", "asset_logbook", LogbookEntry, read_entries, entry_to_row),
        RowEntity("part", "parts", Part, read_parts, part_to_row),
        RowEntity(
            "patrol",
            "patrols",
            Patrol,
            read_patrols,
            patrol_to_row,
            references=(("patrol_results", "patrol_id"),),
        ),
        RowEntity("patrol_result", "patrol_results", PatrolResult, read_results, result_to_row),
        RowEntity(
            "production_record",
            "production_records",
            ProductionRecord,
            read_records,
            record_to_row,
        ),
        RowEntity("send_in", "send_ins", SendIn, read_send_ins, send_in_to_row),
        RowEntity("order_file", "order_files", OrderFile, read_files, file_to_row),
        RowEntity("article", "articles", Article, read_articles, article_to_row),
        RowEntity("advice", "advice", Advice, read_advice, advice_to_row),
        RowEntity("order_review", "order_reviews", Review, read_reviews, review_to_row),
    )
}
