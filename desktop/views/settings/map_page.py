"""Which map the board shows: the company's own tiles, or the plain grid."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from desktop.services import Services
from desktop.settings import BASEMAP, BASEMAP_DATUM
from desktop.views.settings.page import SettingsPage, choice
from desktop.widgets.forms import Form


class MapPage(SettingsPage):
    def __init__(self, services: Services) -> None:
        super().__init__()
        self._settings = services.settings
        self.heading(
            self.tr("Map"),
            self.tr(
                "The board works on a plain grid with a scale. A map file of your own, from a "
                "supplier licensed for your region, is drawn beneath it. Nothing is ever fetched "
                "from the internet."
            ),
        )
        form = Form(columns=1)
        self.path = QLineEdit(self._settings.get(BASEMAP))
        self.path.setReadOnly(True)
        self.path.setPlaceholderText(self.tr("plain grid"))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.path, 1)
        browse = QPushButton(self.tr("Choose …"))
        browse.clicked.connect(self._on_browse)
        row.addWidget(browse)
        self.none = QPushButton(self.tr("No map file"))
        self.none.clicked.connect(lambda: self.choose(""))
        row.addWidget(self.none)
        form.add(
            self.tr("Map file"),
            holder,
            hint=self.tr("MBTiles, PMTiles, or an OpenStreetMap extract (.osm.pbf)."),
        )
        datums = {
            "wgs84": self.tr("WGS-84 (GPS, OpenStreetMap)"),
            "gcj02": self.tr("GCJ-02 (maps made for China)"),
        }
        self.datum = choice(datums, self._settings.get(BASEMAP_DATUM))
        self.datum.activated.connect(
            lambda _: self._settings.set(BASEMAP_DATUM, str(self.datum.currentData()))
        )
        form.add(
            self.tr("Coordinates of the map"),
            self.datum,
            hint=self.tr("A wrong choice shows everything about 500 m off."),
        )
        self.column.addWidget(form)
        self._show()

    def choose(self, path: str) -> None:
        """Use this file from now on; '' for the grid."""
        self._settings.set(BASEMAP, path)
        self._show()

    def _show(self) -> None:
        path = self._settings.get(BASEMAP)
        self.path.setText(path)
        self.none.setEnabled(bool(path))
        self.datum.setEnabled(bool(path))

    def _on_browse(self) -> None:
        start = str(Path(self._settings.get(BASEMAP)).parent) if self.path.text() else ""
        kinds = self.tr("Map files ({patterns})").format(patterns="*.mbtiles *.pmtiles *.pbf")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a map file"), start, kinds)
        if path:
            self.choose(path)
