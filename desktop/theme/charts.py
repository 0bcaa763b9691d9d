"""Charts in the colours of the tokens. pyqtgraph is imported on first use only: it is heavy."""

from __future__ import annotations

from typing import Any

from desktop.theme import tokens


def series_colours() -> tuple[str, ...]:
    """Colours of the lines and bars of a chart, strongest first. None of them is an alert colour."""
    now = tokens.current()
    if now.is_dark:
        return (now.accent, "#8B97A8", "#7DE0D4", "#5B6675", "#2A8C80")
    return (now.accent, "#667085", "#5FB3AA", "#A9B3C1", "#0B4F49")


def configure_charts() -> Any:
    """Give pyqtgraph the theme in force; returns the module. Call before a chart is made and after
    the theme changed (existing plots: set their background and axis pens from the tokens)."""
    import pyqtgraph

    now = tokens.current()
    pyqtgraph.setConfigOptions(antialias=False, background=now.panel, foreground=now.muted)
    return pyqtgraph
