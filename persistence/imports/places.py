"""Where an address lies, by what the company knows itself; nobody is asked over a network."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy.engine import Connection

from domain.customers.customer import Site
from domain.ledgers.addresses import split_address
from domain.ledgers.keys import same
from persistence.districts import District, find_district
from persistence.types import statement

_PARTS = ("address", "province", "city", "district")


class KnownPlaces:
    """The company's own sites with coordinates, and the middle of those of a district."""

    def __init__(self, connection: Connection) -> None:
        self._exact: dict[str, tuple[float, float]] = {}
        sums: dict[tuple[str, str], list[float]] = {}
        for row in connection.execute(
            statement(
                "SELECT address, city, district, lat, lon FROM sites "
                "WHERE lat IS NOT NULL AND lon IS NOT NULL AND coord_source <> 'district'"
            )
        ):
            if row.address:
                self._exact[same(row.address)] = (row.lat, row.lon)
            if row.district:
                total = sums.setdefault((row.city, row.district), [0.0, 0.0, 0.0])
                total[0] += row.lat
                total[1] += row.lon
                total[2] += 1
        self._districts = {
            place: (lat / count, lon / count) for place, (lat, lon, count) in sums.items()
        }

    def of_address(self, address: str) -> tuple[float, float] | None:
        """(lat, lon) of a site with exactly this address."""
        return self._exact.get(same(address)) if address else None

    def of_district(self, city: str, district: str) -> tuple[float, float] | None:
        """The middle of the company's sites there: rough."""
        return self._districts.get((city, district)) if district else None

    def located(self, values: Mapping[str, Any], known: Site | None) -> dict[str, Any]:
        """The fields of a site, from what a row says and the site there ``known`` is.

        Coordinates nobody gave are those of the same address, else the middle of the district,
        which is marked as rough."""
        given, district = _named_parts(values, known)
        if "lat" in values:
            return given | {"lat": values["lat"], "lon": values["lon"], "coord_source": "import"}
        if not given or (known and known.lat is not None):
            return given
        place, source = self.of_address(given.get("address", "")), "company"
        if place is None:
            city, name = _said(given, known, "city"), _said(given, known, "district")
            place, source = self.of_district(city, name), "district"
        if place is None and district is not None:
            place = district.lat, district.lon
        if place is not None:
            given |= {"lat": place[0], "lon": place[1], "coord_source": source}
        return given


def _named_parts(
    values: Mapping[str, Any], known: Site | None
) -> tuple[dict[str, Any], District | None]:
    """The parts of an address: those the row says, those the address names itself, and the city and
    province of its district; and that district."""
    given = {name: values[name] for name in _PARTS if name in values}
    if address := given.get("address", ""):
        parts = split_address(address)
        for name in ("province", "city", "district"):
            found = getattr(parts, name)
            if found and name not in values and not (known and getattr(known, name)):
                given[name] = found
    province, city = _said(given, known, "province"), _said(given, known, "city")
    district = find_district(province, city, _said(given, known, "district"))
    if district is None and city:
        district = find_district(province, "", city)  # a town that is a district of its city
    if district is None:
        return given, None
    if "district" not in values and "city" not in values:
        if given.get("city") == district.name and district.city and not given.get("district"):
            given |= {"city": district.city, "district": district.name}
        elif given.get("district", "").endswith(district.name):
            given["district"] = district.name  # its city stood before it
    for name in ("province", "city"):
        if not _said(given, known, name) and getattr(district, name):
            given[name] = getattr(district, name)
    return given, district


def _said(given: Mapping[str, Any], known: Site | None, name: str) -> str:
    return str(given.get(name, "") or (known and getattr(known, name)) or "")
