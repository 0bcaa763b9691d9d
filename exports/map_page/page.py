"""Builds the map's HTML with folium and keeps it on disk.

folium costs over half a second to import, so the page is cached under a key made of the folium
version, the settings and the assets; a warm start never imports folium.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
import tempfile
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

ASSETS = Path(__file__).resolve().parent / "assets"
SCHEME = "paidan"

#: Our own scripts in the order in which they must run.
SCRIPTS = (
    "paidan_core.js",
    "paidan_canvas.js",
    "paidan_technicians.js",
    "paidan_orders.js",
    "paidan_routes.js",
    "paidan_card.js",
    "paidan_controls.js",
    "paidan_sketch.js",
    "paidan_interaction.js",
    "paidan_vector.js",
    "paidan_basemap.js",
)

#: Where each library that folium names lies among our assets.
LOCAL = {
    "leaflet": "vendor/leaflet.js",
    "leaflet_css": "vendor/leaflet.css",
    "supercluster": "vendor/supercluster.js",
    "protomaps": "vendor/protomaps-leaflet.js",
    "paidan_css": "paidan_map.css",
} | {name.removesuffix(".js"): name for name in SCRIPTS}

#: Libraries of folium's default page that this page does not use.
DROPPED = frozenset(
    {
        "jquery",
        "bootstrap",
        "bootstrap_css",
        "awesome_markers",
        "awesome_markers_css",
        "awesome_markers_font_css",
        "awesome_rotate_css",
        "glyphicons_css",
    }
)

#: The second wall behind the request interceptor: nothing outside the program's own scheme.
CONTENT_POLICY = (
    f"default-src 'none'; script-src {SCHEME}: 'unsafe-inline'; style-src {SCHEME}: 'unsafe-inline'; "
    f"img-src {SCHEME}: data: blob:; font-src {SCHEME}:; connect-src {SCHEME}: blob:; worker-src blob:"
)


@dataclass(frozen=True, slots=True)
class PageSettings:
    """What is fixed when the page is built; everything else changes at run time.

    latitude, longitude: WGS-84 degrees of the first view; zoom levels count as in web maps (0–20).
    """

    latitude: float = 23.125
    longitude: float = 113.285
    zoom: int = 12
    min_zoom: int = 3
    max_zoom: int = 19
    language: str = "zh-CN"


def asset_url(path: str) -> str:
    """The address of an asset inside the page."""
    return f"{SCHEME}://assets/{path}"


def localise(elements: Iterable[Any]) -> None:
    """Point the libraries that folium elements (instances) ask for at our own copies.

    Raises KeyError for a library that nobody vendored: a remote address must never slip through.
    """
    for element in elements:
        for attribute in ("default_js", "default_css"):
            listed = getattr(element, attribute, None) or []
            local = [(name, asset_url(LOCAL[name])) for name, _ in listed if name not in DROPPED]
            setattr(element, attribute, local)


def build_page(settings: PageSettings) -> str:
    """Render the page with folium; imports folium (slow) and touches no network."""
    import folium
    from branca.element import MacroElement
    from folium.elements import JSCSSMixin
    from folium.template import Template

    class LiveLayer(JSCSSMixin, MacroElement):
        """Hands folium's map to our scripts."""

        _template = Template(
            "{% macro script(this, kwargs) %}"
            "Paidan.attach({{ this._parent.get_name() }}, {{ this.zooms | tojson }});"
            "{% endmacro %}"
        )
        zooms = (settings.min_zoom, settings.max_zoom)
        default_js = [(name, "") for name in ("supercluster", "protomaps")] + [
            (name.removesuffix(".js"), "") for name in SCRIPTS
        ]
        default_css = [("paidan_css", "")]

    page = folium.Map(
        location=[settings.latitude, settings.longitude],
        zoom_start=settings.zoom,
        tiles=None,
        zoom_control=False,
        control_scale=False,
        box_zoom=False,
        double_click_zoom=False,
        fade_animation=False,
        wheel_px_per_zoom_level=90,
        max_bounds_viscosity=1.0,
    )
    page._id = (
        "paidan"  # a fixed name instead of a random one: the same settings give the same page
    )
    live: Any = LiveLayer()  # type: ignore[no-untyped-call]
    live._id = "paidan"
    live.add_to(page)
    localise([page, live])
    root: Any = page.get_root()
    root.header._id = root.html._id = root.script._id = "paidan"
    rendered: str = root.render()
    head = (
        '<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{CONTENT_POLICY}">\n'
        f'<script>document.documentElement.lang = "{settings.language}";\n'
        'document.documentElement.dataset.theme = location.hash.slice(1) || "light";</script>\n'
        '<script src="paidan://qrc/qtwebchannel/qwebchannel.js"></script>'
    )
    return rendered.replace("<head>", head, 1)


@functools.lru_cache(maxsize=1)
def _assets_digest() -> str:
    digest = hashlib.sha256(Path(__file__).read_bytes())
    for path in sorted(ASSETS.rglob("*.js")):
        digest.update(path.name.encode() + str(path.stat().st_size).encode())
    return digest.hexdigest()


def page_key(settings: PageSettings) -> str:
    """What the cached page depends on, as a short hexadecimal name."""
    from importlib.metadata import version

    facts = json.dumps([version("folium"), asdict(settings), _assets_digest()], sort_keys=True)
    return hashlib.sha256(facts.encode()).hexdigest()[:24]


def cached_page(settings: PageSettings, folder: Path) -> str:
    """The page's HTML from folder, built and stored there first when it is missing.

    A folder that cannot be written costs only the speed of the next start.
    """
    path = folder / f"map-{page_key(settings)}.html"
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        html = build_page(settings)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("map-*.html"):
            old.unlink(missing_ok=True)
        handle, name = tempfile.mkstemp(dir=folder, suffix=".part")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(html)
        Path(name).replace(path)
    except OSError:
        return html
    return html
