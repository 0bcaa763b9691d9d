"""Draws a company's labels: one design for each size of stock, shown exact to the dot."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import equipment as actions
from desktop.chosen_file import content_of
from desktop.errors import sentence_of
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.views.equipment.design_canvas import DesignCanvas
from desktop.views.equipment.element_form import ElementForm, element_title, warning_words
from desktop.widgets.section import SectionHeader
from domain.assets.label_design import (
    DesignWarning,
    ElementKind,
    LabelDesign,
    LabelElement,
    parse_size,
    starting_design,
)
from domain.errors import InvalidInput
from domain.usecases.labels import designs

translate = QCoreApplication.translate
_SIZES = ("30x20", "40x30", "50x30", "60x40", "70x50", "100x70")
_SIDE = 300
_SOON_MS = 120


class LabelDesigner(QWidget):
    """Nothing is kept until 'Save' is pressed; what stands there is what will be printed."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._kept: dict[str, LabelDesign] = {}
        self.design = starting_design(60, 40)
        self.place = -1
        self.warnings: tuple[DesignWarning, ...] = ()
        self._loaded = False
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._head())
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.canvas = DesignCanvas()
        self.canvas.chosen.connect(self._choose)
        self.canvas.changed.connect(self._on_dragged)
        self.canvas.removed.connect(lambda _place: self.remove())
        row.addWidget(self.canvas, 1)
        row.addWidget(self._side())
        outer.addLayout(row, 1)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._render)

    def _head(self) -> QWidget:
        header = self.header = SectionHeader(translate("Equipment", "Design of labels"))
        self.stock = QComboBox()
        self.stock.setEditable(True)
        self.stock.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.stock.addItems(list(_SIZES))
        self.stock.setCurrentText("60x40")
        self.stock.setAccessibleName(translate("Equipment", "Size of the stock (mm)"))
        self.stock.setToolTip(translate("Equipment", "Width x height in millimetres"))
        line = self.stock.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._on_size)
        self.stock.activated.connect(lambda _index: self._on_size())
        header.add(self.stock)
        add = QPushButton(translate("Equipment", "Add"))
        menu = QMenu(add)
        for kind in ElementKind:
            action = menu.addAction(element_title(kind))
            action.triggered.connect(lambda _=False, k=kind: self.add(k))
        add.setMenu(menu)
        header.add(add)
        self.dots = QComboBox()
        for dots, title in ((8, "203 dpi"), (12, "300 dpi")):
            self.dots.addItem(title, dots)
        self.dots.setAccessibleName(translate("Equipment", "Resolution of the printer"))
        self.dots.activated.connect(lambda _index: self._render())
        header.add(self.dots)
        self.restore = QPushButton(translate("Equipment", "Built-in arrangement"))
        self.restore.clicked.connect(self._restore)
        header.add(self.restore)
        self.save_button = QPushButton(translate("Equipment", "Save"))
        self.save_button.setProperty("role", "primary")
        self.save_button.clicked.connect(self.save)
        header.add(self.save_button)
        return header

    def _side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(_SIDE)
        side.setProperty("role", "sub")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(side)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        head = QHBoxLayout()
        self.title = QLabel()
        self.title.setProperty("role", "section")
        head.addWidget(self.title, 1)
        self.delete = QPushButton(translate("Equipment", "Remove"))
        self.delete.clicked.connect(self.remove)
        head.addWidget(self.delete)
        column.addLayout(head)
        self.form = ElementForm()
        self.form.edited.connect(lambda element: self._on_changed(self.place, element))
        self.form.picture_wanted.connect(self._ask_picture)
        column.addWidget(self.form)
        column.addStretch(1)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self.said)
        return side

    # --- loading ----------------------------------------------------------------------------------
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._loaded:
            self._loaded = True
            profile = self._services.printing.profile("")
            if profile is not None:
                self.stock.setCurrentText(profile.size)
                self.dots.setCurrentIndex(max(0, self.dots.findData(profile.dots_per_mm)))
            self._load()

    def _load(self) -> None:
        def read(ctx: JobContext) -> dict[str, LabelDesign]:
            with ctx.queries() as queries:
                return designs(queries)

        self._services.jobs.read(read, key="label-designs").then(self._take)

    def _take(self, kept: dict[str, LabelDesign]) -> None:
        self._kept = kept
        for size in kept:
            if self.stock.findText(size) < 0:
                self.stock.addItem(size)
        self._on_size()

    def _on_size(self) -> None:
        try:
            width, height = parse_size(self.stock.currentText())
            made = self._kept.get(f"{width}x{height}") or starting_design(width, height).check()
        except InvalidInput as error:
            self.said.setText(sentence_of(error))
            return
        if made.size != self.design.size or not self.canvas.design.elements:
            self.show_design(made)

    def show_design(self, design: LabelDesign, place: int = -1) -> None:
        self.design, self.place = design, place
        is_own = design.size in self._kept
        self.header.set_detail(
            translate("Equipment", "own design")
            if is_own
            else translate("Equipment", "not saved: tags come in the built-in arrangement")
        )
        self.restore.setEnabled(is_own)
        self.canvas.show_design(design, place)
        self._choose(place)
        self._render()

    # --- editing ----------------------------------------------------------------------------------
    def _choose(self, place: int) -> None:
        self.place = place
        element = self.design.elements[place] if 0 <= place < len(self.design.elements) else None
        none = translate("Equipment", "Click an element of the label")
        self.title.setText(none if element is None else element_title(element.kind))
        self.delete.setEnabled(element is not None)
        self.form.show_element(element)
        self.form.setVisible(element is not None)

    def _on_changed(self, place: int, element: LabelElement) -> None:
        if not 0 <= place < len(self.design.elements):
            return
        self.design = self.design.with_element(place, element)
        self.canvas.show_design(self.design, place)
        self._soon.start()

    def _on_dragged(self, place: int, element: LabelElement) -> None:
        self._on_changed(place, element)
        self.form.show_element(element)

    def add(self, kind: ElementKind) -> None:
        """One more of that kind, in the middle."""
        width, height = {
            ElementKind.QR: (14.0, 14.0),
            ElementKind.CODE128: (min(50.0, self.design.width_mm - 6.0), 8.0),
            ElementKind.LINE: (20.0, 0.25),
            ElementKind.LOGO: (10.0, 10.0),
        }.get(kind, (24.0, 4.0))
        text = {
            ElementKind.TEXT: translate("Equipment", "Words"),
            ElementKind.FIELD: "name",
        }.get(kind, "")
        element = LabelElement(
            kind,
            max(0.0, (self.design.width_mm - width) / 2),
            max(0.0, (self.design.height_mm - height) / 2),
            width,
            height,
            text,
        )
        design = replace(self.design, elements=(*self.design.elements, element))
        self.show_design(design, len(design.elements) - 1)
        self.canvas.setFocus()

    def remove(self) -> None:
        if 0 <= self.place < len(self.design.elements):
            elements = list(self.design.elements)
            del elements[self.place]
            self.show_design(replace(self.design, elements=tuple(elements)))

    def _ask_picture(self) -> None:
        dialog = QFileDialog(self, translate("Equipment", "Choose a picture"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(["*.png *.jpg *.jpeg *.bmp"])
        dialog.fileSelected.connect(lambda name: self.use_picture(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def use_picture(self, path: Path) -> None:
        """For the chosen element; kept in the database with everything else."""
        place = self.place

        def use(digest: str) -> None:
            if 0 <= place < len(self.design.elements):
                self._on_changed(place, replace(self.design.elements[place], text=digest))

        def keep(content: bytes) -> None:
            handle = actions.keep_picture(self._services, content)
            handle.then(use).catch(lambda error: self.said.setText(sentence_of(error)))

        handle = self._services.jobs.work(lambda _ctx: content_of(path))
        handle.then(keep).catch(lambda error: self.said.setText(sentence_of(error)))

    # --- the picture ------------------------------------------------------------------------------
    def _render(self) -> None:
        wanted = self.design
        handle = self._services.printing.design_preview(wanted, int(self.dots.currentData()))
        handle.then(self._show).catch(lambda error: self.said.setText(sentence_of(error)))

    def _show(self, made: tuple[bytes, tuple[DesignWarning, ...]]) -> None:
        png, self.warnings = made
        picture = QPixmap()
        picture.loadFromData(png)
        self.canvas.show_picture(picture, frozenset(each.place for each in self.warnings))
        elements = self.design.elements
        lines = [f"! {warning_words(warning, elements)}" for warning in self.warnings]
        good = translate("Equipment", "✓ Everything on it can be read and scanned.")
        self.said.setText("\n".join(lines) or good)

    # --- keeping ----------------------------------------------------------------------------------
    def save(self) -> None:
        handle = actions.save_design(self._services, self.design)
        handle.then(self._on_saved).catch(lambda error: self.said.setText(sentence_of(error)))

    def _on_saved(self, saved: LabelDesign) -> None:
        self._kept[saved.size] = saved
        self.show_design(self.design, self.place)
        text = translate("Equipment", "Labels of {size} mm are printed like this from now on.")
        self._services.feedback.status.emit(text.format(size=saved.size))

    def _restore(self) -> None:
        size = self.design.size
        handle = actions.drop_design(self._services, size)
        handle.then(lambda _none: self._on_dropped(size))

    def _on_dropped(self, size: str) -> None:
        self._kept.pop(size, None)
        self.show_design(starting_design(*parse_size(size)))
