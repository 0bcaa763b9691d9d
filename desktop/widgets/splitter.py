"""Splitters that come back as the person left them."""

from __future__ import annotations

from PySide6.QtWidgets import QSplitter

from desktop.settings import Settings


def remember_splitter(splitter: QSplitter, settings: Settings, key: str) -> None:
    """Restore ``splitter`` from the person's settings and keep them up to date. Call once its
    widgets and first sizes are in."""
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    state = settings.state(f"splitter/{key}")
    if not state.isEmpty():
        splitter.restoreState(state)
    splitter.splitterMoved.connect(
        lambda *_: settings.set_state(f"splitter/{key}", splitter.saveState())
    )
