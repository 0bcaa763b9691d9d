"""What changed, as the feed tells it to every screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Topics ('work_order', 'technician', 'customer', 'asset', 'message', 'settings', 'import' …)
    with the ids touched between ``first_seq`` and ``last_seq``. ``everything``: the reader was away
    too long (reconnect, bulk import); ask anew for all."""

    topics: Mapping[str, frozenset[int]] = field(default_factory=dict)
    first_seq: int = 0
    last_seq: int = 0
    everything: bool = False

    def touches(self, *topics: str) -> bool:
        """Whether a view that shows any of ``topics`` has to look again."""
        return self.everything or any(topic in self.topics for topic in topics)

    def ids(self, topic: str) -> frozenset[int]:
        return self.topics.get(topic, frozenset())
