"""The wire between the map page and the program, and the page itself."""

from __future__ import annotations

import json
import logging

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtWebEngineCore import QWebEnginePage

log = logging.getLogger(__name__)


class MapBridge(QObject):
    """The page's end of the wire."""

    received = Signal(str, object)

    @Slot(str, str)
    def tell(self, name: str, payload: str) -> None:
        """Called by the page: an event's name and its JSON object."""
        try:
            found = json.loads(payload)
        except ValueError:
            log.warning("map page sent an unreadable %s", name)
            return
        self.received.emit(name, found if isinstance(found, dict) else {})


class MapPage(QWebEnginePage):
    """Stays where it is, and writes the page's console to the log."""

    def acceptNavigationRequest(
        self, url: QUrl | str, _type: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        return not is_main_frame or QUrl(url).scheme() == "paidan"

    def javaScriptConsoleMessage(
        self,
        level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        message: str,
        line: int,
        source: str,
    ) -> None:
        serious = level == QWebEnginePage.JavaScriptConsoleMessageLevel.ErrorMessageLevel
        log.log(
            logging.ERROR if serious else logging.DEBUG,
            "map page: %s (%s:%s)",
            message,
            source,
            line,
        )
