"""Which map the board shows: the company's own tiles, a picture, or the plain grid."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from desktop.jobs import JobContext
from desktop.map_files import MapFile, choose_map, chosen_map, known_maps
from desktop.services import Services
from desktop.settings import BASEMAP_DATUM
from desktop.views.settings.page import SettingsPage, choice
from desktop.views.settings.picture_points import PicturePoints
from desktop.views.settings.road_section import RoadSection
from desktop.widgets.ask_file import file_to_open
from desktop.widgets.forms import Form

_KINDS = "*.mbtiles *.pmtiles *.pbf *.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff"
#: A picture is loaded no larger than this for clicking in it.
_PREVIEW = 1400


class MapPage(SettingsPage):
    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
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
        self.path = QLineEdit()
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
            hint=self.tr(
                "MBTiles, PMTiles, an OpenStreetMap extract (.osm.pbf), or a picture of a site."
            ),
        )
        self.earlier = QComboBox()
        self.earlier.activated.connect(lambda _n: self.choose(str(self.earlier.currentData())))
        form.add(self.tr("Used before"), self.earlier)
        datums = {
            "wgs84": self.tr("WGS-84 (GPS, OpenStreetMap)"),
            "gcj02": self.tr("GCJ-02 (maps made for China)"),
            "bd09": self.tr("BD-09 (maps of Baidu)"),
        }
        self.datum = choice(datums, self._settings.get(BASEMAP_DATUM))
        self.datum.activated.connect(lambda _: self._change(datum=str(self.datum.currentData())))
        form.add(
            self.tr("Coordinates of the map"),
            self.datum,
            hint=self.tr("A wrong choice shows everything about 500 m off."),
        )
        self.attribution = QLineEdit()
        self.attribution.setMaxLength(120)
        self.attribution.setPlaceholderText(self.tr("© supplier · licence number"))
        self.attribution.editingFinished.connect(
            lambda: self._change(attribution=self.attribution.text().strip())
        )
        form.add(
            self.tr("Shown on the map"),
            self.attribution,
            hint=self.tr("Besides what the file says of its maker itself."),
        )
        self.column.addWidget(form)
        self.points = PicturePoints()
        self.points.changed.connect(lambda points: self._change(points=points))
        self.column.addWidget(self.points)
        self.roads: RoadSection | None = None
        if services.roads is not None:
            self.roads = RoadSection(services, services.roads)
            self.column.addWidget(self.roads)
        self._pictured = ""
        self._show()

    def shown(self) -> None:
        if self.roads is not None:
            self.roads.refresh()

    def choose(self, path: str) -> None:
        """Use this file from now on; '' for the grid."""
        if not path:
            choose_map(self._settings, None)
        else:
            known = next((each for each in known_maps(self._settings) if each.path == path), None)
            choose_map(self._settings, known or MapFile(path, self._settings.get(BASEMAP_DATUM)))
        self._show()

    def _change(
        self,
        datum: str | None = None,
        attribution: str | None = None,
        points: tuple[tuple[float, float, float, float], ...] | None = None,
    ) -> None:
        file = chosen_map(self._settings)
        if file is None:
            return
        changed = replace(
            file,
            datum=file.datum if datum is None else datum,
            attribution=file.attribution if attribution is None else attribution,
            points=file.points if points is None else points,
        )
        if changed != file:
            if datum is not None:
                self._settings.set(BASEMAP_DATUM, datum)  # the next file is likely of the same kind
            choose_map(self._settings, changed)

    def _show(self) -> None:
        file = chosen_map(self._settings)
        self.path.setText(file.path if file is not None else "")
        for widget in (self.none, self.datum, self.attribution):
            widget.setEnabled(file is not None)
        self.datum.setCurrentIndex(
            max(0, self.datum.findData(file.datum if file is not None else "wgs84"))
        )
        self.attribution.setText(file.attribution if file is not None else "")
        self.earlier.clear()
        for each in known_maps(self._settings):
            self.earlier.addItem(Path(each.path).name, each.path)
        self.earlier.setCurrentIndex(self.earlier.findData(self.path.text()))
        self.earlier.setEnabled(self.earlier.count() > 0)
        self.points.setVisible(file is not None and file.is_picture)
        if file is not None and file.is_picture:
            self.points.show_points(file.points)
            self._load_picture(file.path)

    def _load_picture(self, path: str) -> None:
        if path == self._pictured:
            return
        self._pictured = path

        def work(ctx: JobContext) -> tuple[QImage, QSize]:
            del ctx
            reader = QImageReader(path)
            reader.setAutoTransform(False)  # points count in the pixels of the file as stored
            full = reader.size()
            if max(full.width(), full.height()) > _PREVIEW:
                factor = _PREVIEW / max(full.width(), full.height())
                reader.setScaledSize(full * factor)
            picture = reader.read()
            return picture, full if full.isValid() else picture.size()

        def loaded(found: tuple[QImage, QSize]) -> None:
            if self._pictured == path:
                self.points.show_picture(*found)

        self._services.jobs.work(work).then(loaded)

    def _on_browse(self) -> None:
        start = str(Path(self.path.text()).parent) if self.path.text() else ""
        kinds = self.tr("Map files ({patterns})").format(patterns=_KINDS)
        path = file_to_open(self, self.tr("Choose a map file"), kinds, start)
        if path is not None:
            self.choose(str(path))
