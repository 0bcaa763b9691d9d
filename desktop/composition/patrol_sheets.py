"""Patrols for paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.composition.letterhead import company_profile

if TYPE_CHECKING:
    from desktop.composition.backend import Backend


def make_patrol_sheet(backend: Backend, patrol_id: int, out: Path, language: str) -> Path:
    """NotFound('patrol_not_found')."""
    from exports.patrol_sheet import build_patrol_sheet

    with backend.queries() as queries:
        page = queries.patrols.page(patrol_id)
        company = company_profile(queries)
    out.parent.mkdir(parents=True, exist_ok=True)
    return build_patrol_sheet(page, company, language, out)
