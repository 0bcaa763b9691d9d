"""Where an address lies, by what the company knows itself; nobody is asked over a network."""

from __future__ import annotations

from sqlalchemy.engine import Connection

from persistence.types import statement


def same(text: str) -> str:
    """``text`` for comparing names."""
    return " ".join(text.split()).casefold()


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
