"""The map page's own address space, and the wall around it.

The page lives at paidan://page/map.html and reaches nothing else: scripts and fonts come from the
program's folders, tiles from the customer's file, and every other request is blocked and recorded.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, QObject, QUrl
from PySide6.QtWebEngineCore import (
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)

from exports import fonts
from exports.map_page import ASSETS, TileSource

log = logging.getLogger(__name__)

SCHEME = b"paidan"
PAGE_URL = "paidan://page/map.html"
ALLOWED_SCHEMES = frozenset({"paidan", "data", "blob", "qrc", "about"})

_TYPES = {
    ".js": b"text/javascript",
    ".css": b"text/css",
    ".html": b"text/html",
    ".png": b"image/png",
    ".svg": b"image/svg+xml",
    ".ttf": b"font/ttf",
}
#: One transparent pixel, for a tile that the file does not have.
EMPTY_TILE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


def register_scheme() -> None:
    """Make the scheme known to the browser engine; must run before it is first used."""
    if QWebEngineUrlScheme.schemeByName(SCHEME).name() == SCHEME:
        return
    scheme = QWebEngineUrlScheme(SCHEME)
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    flag = QWebEngineUrlScheme.Flag
    scheme.setFlags(
        flag.SecureScheme
        | flag.LocalScheme
        | flag.LocalAccessAllowed
        | flag.CorsEnabled
        | flag.FetchApiAllowed
    )
    QWebEngineUrlScheme.registerScheme(scheme)


def scheme_is_registered() -> bool:
    """Whether register_scheme() has run in this process."""
    return bytes(QWebEngineUrlScheme.schemeByName(SCHEME).name().data()) == SCHEME


def inside(folder: Path, relative: str) -> Path | None:
    """The file that a request path names, or None when it is missing or leads out of the folder."""
    root = folder.resolve()
    path = (root / relative.lstrip("/")).resolve()
    return path if path.is_relative_to(root) and path.is_file() else None


class MapSchemeHandler(QWebEngineUrlSchemeHandler):
    """Answers the page's requests by host: page, assets, fonts, qrc, tiles, vt (and tiles-dark)."""

    def __init__(self, page_html: Callable[[], str], parent: QObject | None = None) -> None:
        """page_html gives the page when it is asked for."""
        super().__init__(parent)
        self._page_html = page_html
        self._sources: dict[str, TileSource] = {}

    def set_tile_source(self, name: str, source: TileSource | None) -> None:
        """Serve a tile source under the host 'tiles', 'tiles-dark' or 'vt'; the old one is closed."""
        old = self._sources.pop(name, None)
        if old is not None and old is not source:
            old.close()
        if source is not None:
            self._sources[name] = source

    def close(self) -> None:
        """Close every tile source."""
        for name in list(self._sources):
            self.set_tile_source(name, None)

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        url = job.requestUrl()
        try:
            answer = self.answer(url)
        except (OSError, ValueError) as error:
            log.warning("map request %s failed: %s", url.toString(), error)
            job.fail(QWebEngineUrlRequestJob.Error.RequestFailed)
            return
        if answer is None:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        mime, data = answer
        buffer = QBuffer(job)  # lives as long as the job
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(QByteArray(mime), buffer)

    def answer(self, url: QUrl) -> tuple[bytes, bytes] | None:
        """(media type, content) for an address, None when there is nothing."""
        host, path = url.host(), url.path()
        if host == "page":
            return b"text/html", self._page_html().encode()
        if host in ("assets", "fonts"):
            file = inside(ASSETS if host == "assets" else fonts.FOLDER, path)
            if file is None:
                return None
            return _TYPES.get(file.suffix, b"application/octet-stream"), file.read_bytes()
        if host == "qrc":
            return self._resource(path)
        if host in ("tiles", "tiles-dark", "vt"):
            return self._tile(host, path)
        return None

    @staticmethod
    def _resource(path: str) -> tuple[bytes, bytes] | None:
        if path != "/qtwebchannel/qwebchannel.js":
            return None
        file = QFile(":" + path)
        if not file.open(QIODevice.OpenModeFlag.ReadOnly):
            return None
        return b"text/javascript", bytes(file.readAll().data())

    def _tile(self, host: str, path: str) -> tuple[bytes, bytes] | None:
        # a generation number leads the path, so that a changed file is never served from a cache
        _, z, x, y = path.strip("/").rsplit(".", 1)[0].split("/")
        source = self._sources.get(host)
        data = source.tile(int(z), int(x), int(y)) if source else None
        if host == "vt":
            return b"application/x-protobuf", data or b""
        if data is None:
            return b"image/png", EMPTY_TILE
        kind = b"image/jpeg" if data[:2] == b"\xff\xd8" else b"image/png"
        return (b"image/webp" if data[:4] == b"RIFF" else kind), data


class NetworkWall(QWebEngineUrlRequestInterceptor):
    """Blocks whatever is not ours and keeps a record of it; a test asserts the record is empty."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.blocked_requests: list[str] = []

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        if info.requestUrl().scheme() in ALLOWED_SCHEMES:
            return
        info.block(True)
        address = info.requestUrl().toString()
        log.warning("map page asked for %s, blocked", address)
        if len(self.blocked_requests) < 1000:
            self.blocked_requests.append(address)
