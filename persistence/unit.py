"""The transaction of one command: what it has read, changed and has to tell.

All rooms of the store share one :class:`Unit`. Log lines are collected and written at the very end,
because the number of the log is the last thing a transaction may take.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy.engine import Connection

from domain.codec import from_plain
from domain.service_levels.calendars import WorkCalendar
from persistence import event_log
from persistence.event_log import Entry, Origin
from persistence.types import Json, dumps, statement, to_micros

DEFAULT_TIME_ZONE = "Asia/Shanghai"
_ABSENT = object()
#: Lines that record what others did; a clerk's Ctrl+Z does not take them back.
_NOT_AN_ACT = frozenset({"message", "incoming", "call"})


@dataclass(slots=True)
class Image:
    """What something was before the command (None: not there), its version then and now (0: not
    there)."""

    before: Any
    version_before: int
    version_after: int


@dataclass(slots=True)
class Unit:
    connection: Connection
    origin: Origin
    undoable: bool = True
    mode: str = "do"
    reverts: str | None = None
    label: tuple[str, Mapping[str, Any]] | None = None
    entries: list[Entry] = field(default_factory=list)
    images: dict[tuple[str, int], Image] = field(default_factory=dict)
    _calendars: dict[str, WorkCalendar] | None = None
    _settings: dict[str, Any] = field(default_factory=dict)

    @property
    def now(self) -> datetime:
        return self.origin.recorded_at

    @property
    def is_sqlite(self) -> bool:
        return self.connection.dialect.name == "sqlite"

    def execute(self, sql: str, **values: Any) -> Any:
        """One statement with plain values; see :mod:`persistence.types` for instants and JSON."""
        return self.connection.execute(statement(sql), values)

    def log(self, entry: Entry) -> None:
        self.entries.append(entry)

    def note(
        self,
        topic: str,
        entity_id: int,
        kind: str,
        payload: Mapping[str, Any],
        *,
        reverts_seq: int | None = None,
    ) -> None:
        """A line about something that happens now."""
        self.log(Entry(topic, entity_id, kind, payload, self.now, reverts_seq))

    def remember(
        self, topic: str, entity_id: int, before: Any, version_before: int, version_after: int
    ) -> None:
        """Keep the state before this command; of several changes the first counts."""
        image = self.images.get((topic, entity_id))
        if image is None:
            self.images[topic, entity_id] = Image(before, version_before, version_after)
        else:
            image.version_after = version_after

    def calendars(self) -> dict[str, WorkCalendar]:
        if self._calendars is None:
            self._calendars = read_calendars(self.connection)
        return self._calendars

    def forget_calendars(self) -> None:
        self._calendars = None

    def setting(self, key: str, default: object = None) -> Any:
        if key not in self._settings:
            self._settings[key] = read_setting(self.connection, key, _ABSENT)
        value = self._settings[key]
        return default if value is _ABSENT else value

    def set_cached_setting(self, key: str, value: object) -> None:
        self._settings[key] = value

    def finish(self) -> int:
        """Write the log and what undo will need; the last number, 0 when nothing was logged."""
        if not self.entries:
            return 0
        first, last = event_log.append(self.connection, self.entries, self.origin)
        self._record_command(first, last)
        return last

    def _record_command(self, first: int, last: int) -> None:
        act = next((entry for entry in self.entries if entry.topic not in _NOT_AN_ACT), None)
        lead = act or self.entries[0]
        kind, params = self.label or (lead.kind, _label_params(lead, self.entries))
        self.execute(
            "INSERT INTO commands (command_id, console, actor, recorded_at, first_seq, last_seq, "
            "kind, params, mode, undoable, reverts) VALUES (:command_id, :console, :actor, :at, "
            ":first, :last, :kind, :params, :mode, :undoable, :reverts)",
            command_id=self.origin.command_id,
            console=self.origin.console,
            actor=self.origin.actor,
            at=to_micros(self.now),
            first=first,
            last=last,
            kind=kind,
            params=dumps(params),
            mode=self.mode,
            undoable=self.undoable and act is not None and bool(self.images),
            reverts=self.reverts,
        )
        if self.undoable and self.images:
            self.connection.execute(
                statement(
                    "INSERT INTO undo_images "
                    "(command_id, topic, entity_id, before, version_before, version_after) VALUES "
                    "(:command_id, :topic, :entity_id, :before, :version_before, :version_after)"
                ),
                [
                    {
                        "command_id": self.origin.command_id,
                        "topic": topic,
                        "entity_id": entity_id,
                        "before": None if image.before is None else dumps(image.before),
                        "version_before": image.version_before,
                        "version_after": image.version_after,
                    }
                    for (topic, entity_id), image in self.images.items()
                ],
            )


def _label_params(entry: Entry, entries: Sequence[Entry]) -> dict[str, Any]:
    """What a menu needs to say 'undo: …': where, the short values of the first line, and ``count``
    of what several such lines are about; ``people`` when those went to different people."""
    short: dict[str, Any] = {
        key: value
        for key, value in entry.payload.items()
        if isinstance(value, str | int | float | bool) and len(str(value)) <= 80
    }
    dispatch = entry.payload.get("dispatch")
    if isinstance(dispatch, Mapping):
        short["technician_id"] = dispatch.get("technician_id")
    alike = [each for each in entries if each.topic == entry.topic]
    count = len({each.entity_id for each in alike})
    if count > 1:
        short["count"] = count
        targets = {_target(each) for each in alike} - {None}
        if len(targets) > 1:
            short["people"] = len(targets)
    return {**short, "topic": entry.topic, "entity_id": entry.entity_id}


def _target(entry: Entry) -> object:
    dispatch = entry.payload.get("dispatch")
    return dispatch.get("technician_id") if isinstance(dispatch, Mapping) else None


def read_calendars(connection: Connection) -> dict[str, WorkCalendar]:
    rows = connection.execute(
        statement("SELECT code, body FROM calendars").columns(body=Json),
    )
    return {row.code: from_plain(WorkCalendar, row.body) for row in rows}


def read_setting(connection: Connection, key: str, default: object = None) -> Any:
    row = connection.execute(
        statement("SELECT value FROM settings WHERE key = :key").columns(value=Json), {"key": key}
    ).first()
    return default if row is None else row.value
