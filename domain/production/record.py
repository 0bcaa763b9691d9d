"""What ran on a machine from when to when: order, operator, material, parameters (RV-08)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from domain.errors import InvalidInput

#: A record longer than this is a slip of the pen.
LONGEST = timedelta(days=31)
_BETWEEN = re.compile(r"[;；\n]+|[,，、]\s*(?=[^=＝:：,，、;；]+[=＝:：])")
_EQUALS = re.compile(r"[=＝:：]")
_BATCHES = re.compile(r"[\s、,，;；/]+")


@dataclass(frozen=True, slots=True)
class ProductionRecord:
    """``batches``: of the material that went in; ``parameters``: (name, value) as they were set."""

    id: int
    asset_id: int
    starts_at: datetime
    ends_at: datetime
    production_order: str = ""
    product: str = ""
    operator: str = ""
    batches: tuple[str, ...] = ()
    parameters: tuple[tuple[str, str], ...] = ()
    notes: str = ""
    version: int = 0

    @property
    def name(self) -> str:
        """For the log."""
        return self.production_order or self.product or "、".join(self.batches)

    def check(self) -> ProductionRecord:
        """Tidied. InvalidInput: 'production_reversed', 'production_too_long' (days),
        'production_says_nothing'."""
        if self.ends_at < self.starts_at:
            raise InvalidInput("production_reversed")
        if self.ends_at - self.starts_at > LONGEST:
            raise InvalidInput("production_too_long", days=LONGEST.days)
        tidy = replace(
            self,
            production_order=self.production_order.strip(),
            product=self.product.strip(),
            operator=self.operator.strip(),
            notes=self.notes.strip(),
        )
        if not (tidy.production_order or tidy.product or tidy.operator or tidy.batches):
            raise InvalidInput("production_says_nothing")
        return tidy


def batches_in(text: str) -> tuple[str, ...]:
    """The batch numbers in a line, each once."""
    return tuple(dict.fromkeys(each for each in _BATCHES.split(text.strip()) if each))


def parameters_in(text: str) -> tuple[tuple[str, str], ...]:
    """'温度=80℃；压力=0.5' as pairs; what has no value keeps an empty one."""
    found = []
    for part in _BETWEEN.split(text):
        name, *value = _EQUALS.split(part, maxsplit=1)
        if name.strip():
            found.append((name.strip(), value[0].strip() if value else ""))
    return tuple(found)


def parameters_text(parameters: tuple[tuple[str, str], ...]) -> str:
    """What :func:`parameters_in` reads."""
    return "; ".join(f"{name}={value}" if value else name for name, value in parameters)
