"""The hardware of this console: modem, caller-id box, scanner, label printer."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton

from desktop.jobs import JobContext
from desktop.services import PortChoice, Services
from desktop.settings import (
    CALL_JUMPS,
    CALLER_BAUD,
    CALLER_PORT,
    LABEL_SIZE,
    MODEM_BAUD,
    MODEM_PORT,
    PRINTER_ADDRESS,
    PRINTER_DOTS,
    PRINTER_LANGUAGE,
    SCANNER_BAUD,
    SCANNER_PORT,
    Setting,
)
from desktop.views.settings.device_card import DeviceCard
from desktop.views.settings.drop_folder_section import DropFolderSection
from desktop.views.settings.page import SettingsPage, choice

_BAUDS = (115200, 57600, 38400, 19200, 9600, 4800, 2400)
_SIZES = ("40x30", "50x30", "60x40", "70x50")
_HOST = re.compile(r"(?:\d{1,3}\.){3}\d{1,3}|[A-Za-z][\w-]*(?:\.[\w-]+)+")


def printer_address(text: str) -> str:
    """What was typed as an address: an IP address or host name gets its usual port 9100."""
    plain = text.strip()
    if "://" in plain or plain.startswith(("queue:", "file:")):
        return plain
    host, _, port = plain.partition(":")
    if _HOST.fullmatch(host) and (not port or port.isdigit()):
        return f"socket://{host}:{port or 9100}"
    return plain


class ConsolePage(SettingsPage):
    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._settings = services.settings
        self._ports: dict[str, QComboBox] = {}
        self.heading(
            self.tr("This console"),
            self.tr("What is plugged into this computer. Everything works without, too."),
        )
        look = QPushButton(self.tr("Look for devices"))
        look.clicked.connect(self.look)
        row = QHBoxLayout()
        row.addWidget(look)
        row.addStretch(1)
        self.column.addLayout(row)
        self._add_modem()
        self._add_caller()
        self._add_scanner()
        self._add_printer()
        self.drop_folder = DropFolderSection(self._settings)
        self.column.addWidget(self.drop_folder)

    # --- building ---------------------------------------------------------------------------------
    def _add_modem(self) -> None:
        card = DeviceCard(
            self._services.devices,
            "modem",
            "cell-signal-high",
            self.tr("SMS modem"),
            self.tr("Test the modem"),
        )
        self._port(card, MODEM_PORT, self.tr("Port"), self.tr("none"))
        self._baud(card, MODEM_BAUD)
        self.modem = card
        self.column.addWidget(card)

    def _add_caller(self) -> None:
        card = DeviceCard(
            self._services.devices,
            "caller",
            "phone-call",
            self.tr("Caller ID"),
            self.tr("Test the line"),
        )
        self._port(
            card,
            CALLER_PORT,
            self.tr("Port"),
            self.tr("none"),
            hint=self.tr("A caller-id box or voice modem on the office line."),
        )
        self._baud(card, CALLER_BAUD)
        self.find_modem = QPushButton(self.tr("Find the modem"))
        self.find_modem.setToolTip(
            self.tr("Asks every free port. Boxes that only print numbers cannot be asked.")
        )
        self.find_modem.clicked.connect(self._find_caller)
        card.add_action(self.find_modem)
        self.jumps = QCheckBox(self.tr("A call opens the call panel while nobody types"))
        self.jumps.setChecked(self._settings.get(CALL_JUMPS))
        self.jumps.toggled.connect(lambda on: self._settings.set(CALL_JUMPS, on))
        card.form.add("", self.jumps)
        self.caller = card
        self.column.addWidget(card)

    def _find_caller(self) -> None:
        """The first voice modem that answers becomes the one of this console."""
        devices = self._services.devices
        self.find_modem.setEnabled(False)
        self.caller.result.setText(self.tr("Looking …"))
        handle = self._services.jobs.work(lambda _ctx: devices.find_callers())
        handle.then(self._take_caller)
        handle.finished.connect(lambda: self.find_modem.setEnabled(True))

    def _take_caller(self, found: Sequence[PortChoice]) -> None:
        if not found:
            self.caller.result.setText(self.tr("No voice modem answers on a free port."))
            return
        self.caller.result.setText(self.tr("Found at {port}.").format(port=found[0].device))
        self._keep(CALLER_PORT, found[0].device)
        self.look()

    def _add_scanner(self) -> None:
        card = DeviceCard(
            self._services.devices,
            "scanner",
            "barcode",
            self.tr("Barcode scanner"),
            self.tr("Test the scanner"),
        )
        self._port(
            card,
            SCANNER_PORT,
            self.tr("Port"),
            self.tr("types like a keyboard"),
            hint=self.tr("With a Chinese input method active, a scanner on a port is safer."),
        )
        self._baud(card, SCANNER_BAUD)
        self.scanner = card
        self.column.addWidget(card)

    def _add_printer(self) -> None:
        card = DeviceCard(
            self._services.devices,
            "printer",
            "printer",
            self.tr("Label printer"),
            self.tr("Print a test label"),
        )
        self._port(
            card,
            PRINTER_ADDRESS,
            self.tr("Address"),
            self.tr("none"),
            hint=self.tr("An IP address, a port, or a queue of the system."),
            example="192.168.1.50",
        )
        languages = {"zpl": "ZPL (Zebra)", "tspl": "TSPL (TSC, 佳博, 汉印)", "escpos": "ESC/POS"}
        self._choice(card, PRINTER_LANGUAGE, self.tr("Language of the printer"), languages)
        dots = {"8": self.tr("203 dpi"), "12": self.tr("300 dpi")}
        box = choice(dots, str(self._settings.get(PRINTER_DOTS)))
        box.activated.connect(lambda _: self._keep(PRINTER_DOTS, int(box.currentData())))
        card.form.add(self.tr("Resolution"), box)
        sizes = {
            size: self.tr("{size} mm").format(size=size.replace("x", " × ")) for size in _SIZES
        }
        self._choice(card, LABEL_SIZE, self.tr("Label"), sizes)
        self.printer = card
        self.column.addWidget(card)

    def _port(
        self,
        card: DeviceCard,
        setting: Setting[str],
        label: str,
        none: str,
        hint: str = "",
        example: str = "socket://192.168.1.50:2001",
    ) -> None:
        """Chosen from what is plugged in, or typed: a port with a name of its own, a device that
        hangs on the network."""
        now = self._settings.get(setting)
        box = choice({"": none, **({now: now} if now else {})}, now)
        box.activated.connect(lambda _: self._keep(setting, str(box.currentData() or "")))
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        edit = box.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(example)
            edit.editingFinished.connect(lambda: self._on_typed(setting))
        card.form.add(label, box, hint=hint)
        self._ports[setting.key] = box

    def _baud(self, card: DeviceCard, setting: Setting[int]) -> None:
        now = str(self._settings.get(setting))
        values = {str(baud): f"{baud:,}" for baud in _BAUDS}
        box = choice({**values, now: values.get(now, now)}, now)
        box.activated.connect(lambda _: self._keep(setting, int(box.currentData())))
        card.form.add(self.tr("Speed"), box, unit=self.tr("baud"))

    def _choice(
        self, card: DeviceCard, setting: Setting[str], label: str, values: dict[str, str]
    ) -> None:
        box = choice(values, self._settings.get(setting))
        box.activated.connect(lambda _: self._keep(setting, str(box.currentData())))
        card.form.add(label, box)

    # --- keeping and looking ----------------------------------------------------------------------
    def _keep(self, setting: Setting[str] | Setting[int], value: str | int) -> None:
        if self._settings.get(setting) != value:  # type: ignore[misc]
            self._settings.set(setting, value)  # type: ignore[misc]

    def _on_typed(self, setting: Setting[str]) -> None:
        box = self._ports[setting.key]
        typed = box.currentText().strip()
        known = box.findText(typed)
        if known >= 0:
            address = str(box.itemData(known) or "")
        else:
            address = printer_address(typed) if setting is PRINTER_ADDRESS else typed
        box.setEditText((address if known < 0 else typed) or box.itemText(0))
        self._keep(setting, address)

    def shown(self) -> None:
        self.look()

    def look(self) -> None:
        """Ask which lines and queues there are; what is chosen stays chosen."""
        devices = self._services.devices

        def read(ctx: JobContext) -> tuple[Sequence[PortChoice], Sequence[PortChoice]]:
            del ctx
            return devices.list_ports(), devices.list_queues()

        self._services.jobs.work(read).then(lambda found: self._take(*found))

    def _take(self, ports: Sequence[PortChoice], queues: Sequence[PortChoice]) -> None:
        for setting in (MODEM_PORT, CALLER_PORT, SCANNER_PORT, PRINTER_ADDRESS):
            box = self._ports[setting.key]
            edit = box.lineEdit()
            if edit is not None and edit.isModified():
                continue  # somebody is typing
            offered = (*ports, *queues) if setting is PRINTER_ADDRESS else ports
            chosen = self._settings.get(setting)
            for _ in range(box.count() - 1):
                box.removeItem(1)
            for port in offered:
                text = f"{port.device} · {port.description}" if port.description else port.device
                box.addItem(text, port.device)
            if chosen and box.findData(chosen) < 0:
                gone = self.tr("{port} (not there now)").format(port=chosen)
                # Nobody can list what hangs on the network.
                box.addItem(chosen if "://" in chosen else gone, chosen)
            box.setCurrentIndex(max(0, box.findData(chosen)))
