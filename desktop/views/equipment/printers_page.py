"""The label printers of this console: how each is set, and a test label for it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import sentence_of
from desktop.jobs import JobContext
from desktop.printers import DARKNESS, PrinterProfile, forget, keep, profiles
from desktop.services import PortChoice, Services
from desktop.settings import PRINTER_ADDRESS
from desktop.views.lists.side_list_page import SideListPage
from desktop.widgets.chip import set_role
from desktop.widgets.forms import Form
from desktop.widgets.lazy_model import Column
from desktop.widgets.scrolled import scrolled

translate = QCoreApplication.translate
_LIST_WIDTH = 300
_HEADS = (0, 384, 576, 640, 832)


class PrintersPage(SideListPage):
    """The first printer is the one of the console's settings; others may be added."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(
            services,
            translate("Equipment", "Label printers"),
            "printers",
            lambda row: row[0],
            width=_LIST_WIDTH,
            parent=parent,
        )
        self._shown: PrinterProfile | None = None
        add = QPushButton(translate("Equipment", "New printer"))
        add.clicked.connect(lambda: self.show_profile(PrinterProfile("")))
        self.header.add(add)
        self.list.current_changed.connect(self._on_chosen)
        holder = QWidget()
        holder.setProperty("role", "panel")
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(20, 16, 20, 16)
        inner.setSpacing(12)
        inner.addWidget(self._form())
        inner.addLayout(self._foot())
        inner.addStretch(1)
        self._put_beside(scrolled(holder))

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("address", translate("Equipment", "Printer"), lambda row: row[1].address, 180,
                   tip=lambda row: row[1].address),
            Column("language", translate("Equipment", "Language"),
                   lambda row: row[1].language.upper(), 80),
        )  # fmt: skip

    def _form(self) -> Form:
        form = self.form = Form(columns=2)
        self.address = QComboBox()
        self.address.setEditable(True)
        self.address.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.language = _choices(
            ("zpl", "ZPL (Zebra …)"), ("tspl", "TSPL (TSC, Gprinter …)"), ("escpos", "ESC/POS")
        )
        self.language.activated.connect(lambda _index: self._bound_darkness())
        self.dots = _choices((8, "203 dpi (8/mm)"), (12, "300 dpi (12/mm)"))
        self.stock = QComboBox()
        self.stock.setEditable(True)
        self.stock.addItems(["40x30", "50x30", "60x40", "70x50", "100x70"])
        as_set = translate("Equipment", "as the printer is set")
        self.darkness = QSpinBox()
        self.darkness.setSpecialValueText(as_set)
        self.speed = QSpinBox()
        self.speed.setRange(0, 14)
        self.speed.setSpecialValueText(as_set)
        self.right, self.down = QSpinBox(), QSpinBox()
        for spin in (self.right, self.down):
            spin.setRange(-200, 200)
            spin.setSuffix(" " + translate("Equipment", "dots"))
        self.media = _choices(
            ("gap", translate("Equipment", "Labels with gaps")),
            ("mark", translate("Equipment", "Black marks")),
            ("continuous", translate("Equipment", "Continuous paper")),
        )
        self.gap = QDoubleSpinBox()
        self.gap.setRange(0, 25)
        self.gap.setSuffix(" mm")
        self.head = _choices(
            *(
                (dots, translate("Equipment", "not known") if not dots else f"{dots}")
                for dots in _HEADS
            )
        )
        self.native = _choices(
            ("auto", translate("Equipment", "On slow serial lines")),
            ("on", translate("Equipment", "Always")),
            ("off", translate("Equipment", "Never: every dot as shown")),
        )
        self.invert = QCheckBox(translate("Equipment", "Invert the picture (black and white)"))
        self.turned = QCheckBox(translate("Equipment", "Upside down"))
        self.cut = QCheckBox(translate("Equipment", "Cut after each label"))
        hint = translate(
            "Equipment",
            "A print queue (queue:NAME), a serial port, socket://HOST:9100, or file:PATH.",
        )
        form.add(translate("Equipment", "Hangs on"), self.address, required=True, hint=hint, span=2,
                 check=self._check_address)  # fmt: skip
        form.add(translate("Equipment", "Language"), self.language)
        form.add(translate("Equipment", "Resolution"), self.dots)
        form.add(translate("Equipment", "Stock in it (mm)"), self.stock)
        form.add(translate("Equipment", "Between the labels"), self.media)
        form.add(translate("Equipment", "Gap"), self.gap)
        form.add(translate("Equipment", "Width of the head (dots)"), self.head)
        form.add_section(translate("Equipment", "How it prints"))
        form.add(translate("Equipment", "Darkness"), self.darkness)
        form.add(translate("Equipment", "Speed"), self.speed)
        form.add(translate("Equipment", "Moved right"), self.right)
        form.add(translate("Equipment", "Moved down"), self.down)
        hint = translate(
            "Equipment",
            "The printer then draws codes and Latin text itself: several times faster, not exact to "
            "the dot.",
        )
        form.add(translate("Equipment", "Printer's own fonts"), self.native, hint=hint)
        for box in (self.invert, self.turned, self.cut):
            form.add("", box)
        return form

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.test = QPushButton(translate("Equipment", "Print a test label"))
        self.test.clicked.connect(self._test)
        row.addWidget(self.test)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setProperty("role", "muted")
        row.addWidget(self.said, 1)
        self.remove = QPushButton(translate("Equipment", "Remove"))
        self.remove.clicked.connect(self._remove)
        row.addWidget(self.remove)
        self.save_button = QPushButton(translate("Equipment", "Save"))
        self.save_button.setProperty("role", "primary")
        self.save_button.clicked.connect(self.save)
        row.addWidget(self.save_button)
        return row

    # --- showing ----------------------------------------------------------------------------------
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.load()

    def load(self) -> None:
        known = profiles(self._services.settings, self._services.demo_ports.get("printer", ""))
        self.list.show_rows(list(enumerate(known, start=1)))
        if self._shown is None:
            self.show_profile(known[0] if known else PrinterProfile(""))
        hub = self._services.devices

        def read(_ctx: JobContext) -> list[PortChoice]:
            return [*hub.list_queues(), *hub.list_ports()]

        self._services.jobs.work(read).then(self._take_ports)

    def _take_ports(self, found: list[PortChoice]) -> None:
        typed = self.address.currentText()
        self.address.clear()
        for port in found:
            self.address.addItem(port.device)
            if port.description:
                place = self.address.count() - 1
                self.address.setItemData(place, port.description, Qt.ItemDataRole.ToolTipRole)
        self.address.setCurrentText(typed)

    def _on_chosen(self, number: int) -> None:
        row = self.list.row_of(number)
        if row is not None:
            self.show_profile(row[1])

    def show_profile(self, profile: PrinterProfile) -> None:
        self._shown = profile
        self.form.clear_errors()
        self.said.setText("")
        self.address.setCurrentText(profile.address)
        self.address.setEnabled(not profile.address)
        for box, value in (
            (self.language, profile.language),
            (self.dots, profile.dots_per_mm),
            (self.media, profile.media),
            (self.head, profile.head_dots),
            (self.native, profile.native),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        self.stock.setCurrentText(profile.size)
        self._bound_darkness()
        low = self.darkness.minimum()
        self.darkness.setValue(low if profile.darkness is None else profile.darkness)
        self.speed.setValue(profile.speed or 0)
        self.right.setValue(profile.x_offset_dots)
        self.down.setValue(profile.y_offset_dots)
        self.gap.setValue(profile.gap_mm)
        self.invert.setChecked(profile.invert_picture)
        self.turned.setChecked(profile.upside_down)
        self.cut.setChecked(profile.cut)
        self.remove.setVisible(bool(profile.address))
        if not profile.address:
            self.address.setFocus()

    def _bound_darkness(self) -> None:
        """Each language has its own scale; one below the lowest means: leave it alone."""
        low, high = DARKNESS[str(self.language.currentData())]
        self.darkness.setRange(low - 1, high)

    def _check_address(self) -> str:
        if self.address.currentText().strip():
            return ""
        return translate("Equipment", "Where does the printer hang?")

    def typed(self) -> PrinterProfile:
        darkness, speed = self.darkness.value(), self.speed.value()
        return replace(
            self._shown or PrinterProfile(""),
            address=self.address.currentText().strip(),
            language=str(self.language.currentData()),
            dots_per_mm=int(self.dots.currentData()),
            size=self.stock.currentText().strip(),
            darkness=None if darkness == self.darkness.minimum() else darkness,
            speed=speed or None,
            x_offset_dots=self.right.value(),
            y_offset_dots=self.down.value(),
            media=str(self.media.currentData()),
            gap_mm=self.gap.value(),
            head_dots=int(self.head.currentData()),
            native=str(self.native.currentData()),
            invert_picture=self.invert.isChecked(),
            upside_down=self.turned.isChecked(),
            cut=self.cut.isChecked(),
        )

    # --- acting -----------------------------------------------------------------------------------
    def save(self) -> None:
        if not self.form.validate():
            return
        profile = self.typed()
        settings = self._services.settings
        if not settings.get(PRINTER_ADDRESS):
            settings.set(PRINTER_ADDRESS, profile.address)
        keep(settings, profile)
        self.load()
        self.show_profile(profile)
        self._say(translate("Equipment", "Saved."), good=True)

    def _remove(self) -> None:
        if self._shown is not None:
            forget(self._services.settings, self._shown.address)
            self._shown = None
            self.load()

    def _test(self) -> None:
        if not self.form.validate():
            return
        self.test.setEnabled(False)
        handle = self._services.printing.print_test(self.typed())
        sent = translate("Equipment", "The test label was sent.")
        handle.then(lambda _result: self._say(sent, good=True))
        handle.catch(lambda error: self._say(sentence_of(error), good=False))
        handle.finished.connect(lambda: self.test.setEnabled(True))

    def _say(self, text: str, *, good: bool) -> None:
        self.said.setText(text)
        set_role(self.said, "role", "good" if good else "error")


def _choices(*pairs: tuple[Any, str]) -> QComboBox:
    box = QComboBox()
    for value, title in pairs:
        box.addItem(title, value)
    return box
