"""Compiling the kernel of the road router; see :mod:`domain.dispatching.planning.compiled`."""

from __future__ import annotations

from pathlib import Path

from domain.dispatching.planning.compiled import Compiler

compiled = Compiler(
    Path(__file__).parent, ("heap", "components", "contracting", "searching", "snapping", "grid")
)
