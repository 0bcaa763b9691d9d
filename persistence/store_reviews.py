"""Reviews of orders, in a unit of work."""

from __future__ import annotations

from domain.errors import NotFound
from domain.reviews.review import Review
from persistence.mapping.knowledge_rows import read_reviews
from persistence.store_entities import EntityStore
from persistence.unit import Unit


class ReviewWriter:
    """Implements :class:`domain.ports.reviews.ReviewStore`."""

    def __init__(self, unit: Unit, entities: EntityStore) -> None:
        self.unit, self._entities = unit, entities

    def review(self, review_id: int) -> Review:
        found = read_reviews(self.unit.connection, "id = :id", id=review_id)
        if not found:
            raise NotFound("order_review_not_found", id=review_id)
        return found[0]

    def of_order(self, order_id: int) -> tuple[Review, ...]:
        return tuple(read_reviews(self.unit.connection, "order_id = :order", order=order_id))

    def save(self, review: Review) -> Review:
        saved: Review = self._entities.save_entity("order_review", review)
        return saved

    def delete(self, review_id: int) -> None:
        self._entities.remove("order_review", review_id)
