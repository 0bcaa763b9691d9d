"""Taking back what a command did, and doing it again."""

from __future__ import annotations

from domain.ports.storage import Store


def undo_command(store: Store, command_id: str) -> None:
    """Append the inverse of ``command_id`` (of an undo: redo it); its texts still held are
    withdrawn. NotAllowed('cannot_undo_changed') when something it touched changed since."""
    store.undo(command_id)
