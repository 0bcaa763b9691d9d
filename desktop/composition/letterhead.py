"""Who the company is, for whatever goes on paper."""

from __future__ import annotations

import contextlib
from zoneinfo import ZoneInfo

from domain import settings as company_settings
from domain.company import CompanyProfile
from domain.errors import NotFound
from domain.ports.storage import Queries


def company_profile(queries: Queries) -> CompanyProfile:
    """Name, logo, address and phone, as documents show them."""

    def text(key: str) -> str:
        return company_settings.text(queries.setting, key)

    digest, logo = text("company.logo"), b""
    if digest:
        with contextlib.suppress(NotFound):
            logo = queries.equipment.file(digest)
    return CompanyProfile(
        text("company.name"), logo, address=text("company.address"), phone=text("company.phone")
    )


def company_zone(queries: Queries) -> ZoneInfo:
    """In which the company tells the time."""
    return ZoneInfo(company_settings.text(queries.setting, "time_zone"))
