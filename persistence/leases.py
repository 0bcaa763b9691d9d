"""One holder for each duty (modem, timers, scheduled reports) among all consoles.

A lease runs out by itself when its holder does not renew it; taking it is renewing it. Time is the
database's where there is a server, because the clocks of office computers differ.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from sqlalchemy import Engine, text
from sqlalchemy.engine import Connection

from persistence.engine import where
from persistence.storage_errors import storage_errors
from persistence.types import from_micros, to_micros

LEASE_SECONDS = 30.0


def take_lease(
    engine: Engine,
    name: str,
    holder: str,
    *,
    seconds: float = LEASE_SECONDS,
    now: datetime | None = None,
) -> bool:
    """Take or renew; False while somebody else holds it."""
    with _writing(engine) as connection:
        moment = now or database_now(connection)
        taken = connection.execute(
            text(
                "INSERT INTO leases (name, holder, taken_at, expires_at) "
                "VALUES (:name, :holder, :now, :until) ON CONFLICT (name) DO UPDATE SET "
                "taken_at = CASE WHEN leases.holder = excluded.holder THEN leases.taken_at "
                "ELSE excluded.taken_at END, holder = excluded.holder, "
                "expires_at = excluded.expires_at "
                "WHERE leases.holder = excluded.holder OR leases.expires_at <= :now "
                "RETURNING holder"
            ),
            {
                "name": name,
                "holder": holder,
                "now": to_micros(moment),
                "until": to_micros(moment + timedelta(seconds=seconds)),
            },
        ).first()
    return taken is not None


def release_lease(engine: Engine, name: str, holder: str) -> None:
    """Give it back early; nothing happens when somebody else holds it."""
    with _writing(engine) as connection:
        connection.execute(
            text("DELETE FROM leases WHERE name = :name AND holder = :holder"),
            {"name": name, "holder": holder},
        )


def lease_holder(engine: Engine, name: str, now: datetime | None = None) -> str | None:
    """Who holds it at the moment."""
    with storage_errors(where(engine)), engine.connect() as connection:
        moment = now or database_now(connection)
        found: str | None = connection.execute(
            text("SELECT holder FROM leases WHERE name = :name AND expires_at > :now"),
            {"name": name, "now": to_micros(moment)},
        ).scalar()
    return found


def database_now(connection: Connection) -> datetime:
    """The server's clock; this computer's for a file."""
    if connection.dialect.name == "sqlite":
        return datetime.now(UTC)
    micros = connection.execute(
        text("SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint")
    ).scalar_one()
    return from_micros(int(micros))


@contextmanager
def _writing(engine: Engine) -> Iterator[Connection]:
    with (
        storage_errors(where(engine)),
        engine.connect().execution_options(paidan_writes=True) as connection,
        connection.begin(),
    ):
        yield connection
