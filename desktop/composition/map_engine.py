"""Whether the browser engine can serve the map."""

from __future__ import annotations

import logging
import os


def register_map_scheme() -> bool:
    """False when the browser engine is missing or cannot be loaded; the plain map serves then."""
    if os.environ.get("PAIDAN_SAFE_MAP"):
        return False
    try:
        from desktop.widgets.map_scheme import register_scheme
    except ImportError as error:
        logging.getLogger(__name__).warning("no browser engine: %s", error)
        return False
    register_scheme()
    return True
