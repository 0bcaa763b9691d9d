"""The map page's words in the user's language; the page fills the {placeholders} by itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def map_strings() -> dict[str, str]:
    """Every text of the map page by its key, translated now."""
    translate = QCoreApplication.translate
    return {
        "map": translate("Map", "Map"),
        "layers": translate("Map", "Layers"),
        "technicians": translate("Map", "Technicians"),
        "orders": translate("Map", "Work orders"),
        "routes": translate("Map", "Routes and arrival times"),
        "areas": translate("Map", "Branches and areas"),
        "all_routes": translate("Map", "Everybody's routes"),
        "by_technician": translate("Map", "Colour by technician"),
        "only_day": translate("Map", "Only the day of the timeline"),
        "hide_planned": translate("Map", "Hide planned work"),
        "only_selected": translate("Map", "Selected only"),
        "zoom_in": translate("Map", "Zoom in"),
        "zoom_out": translate("Map", "Zoom out"),
        "fit": translate("Map", "Show everything"),
        "unit_m": translate("Map", "{n} m"),
        "unit_km": translate("Map", "{n} km"),
        "grid": translate("Map", "Grid {distance}"),
        "age_minutes": translate("Map", "{n} min"),
        "age_hours": translate("Map", "{n} h"),
        "age_days": translate("Map", "{n} d"),
        "position_age": translate("Map", "Position {age} old"),
        "time_s": translate("Map", "{s} s"),
        "time_ms": translate("Map", "{m} min {s} s"),
        "time_hm": translate("Map", "{h} h {m} min"),
        "time_dh": translate("Map", "{d} d {h} h"),
        "clock_over": translate("Map", "{clock} exceeded by {time}"),
        "clock_left": translate("Map", "{clock}: {time} left"),
        "cluster": translate("Map", "{n} work orders"),
        "cluster_alerts": translate("Map", "red {red} · amber {amber} · blue {blue}"),
        "sketch_draw": translate("Map", "Click the corners; a double click closes the area"),
        "sketch_change": translate("Map", "Drag the corners; a right click takes one away"),
        "sketch_corner": translate("Map", "Corner"),
        "sketch_between": translate("Map", "Drag to make a corner here"),
        "sketch_undo": translate("Map", "Step back"),
        "sketch_cancel": translate("Map", "Cancel"),
        "sketch_done": translate("Map", "Done"),
        "zoom_hint": translate("Map", "Click to zoom in"),
        "selected_count": translate("Map", "{n} selected"),
    }
