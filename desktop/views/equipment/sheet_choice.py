"""Which sheet of labels, from which label on, and by how much the office printer is off."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.format import count_text
from desktop.jobs import JobContext
from desktop.paths import folder
from desktop.services import Services

translate = QCoreApplication.translate
_MEMORY = "label sheet"
_MOST_OFF_MM = 15.0


class SheetChoice(QWidget):
    """Signals:
    chosen(ids, sheet, start, (x, y)): offsets in millimetres, right and down.
    """

    chosen = Signal(object, str, int, object)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._ids: list[int] = []
        self._per_page: dict[str, int] = {}
        self.setProperty("role", "sub")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        self.sheet = QComboBox()
        self.start = QSpinBox()
        self.right, self.down = self._offset(), self._offset()
        for title, field in (
            (translate("Equipment", "Sheet"), self.sheet),
            (translate("Equipment", "First free label"), self.start),
            (translate("Equipment", "Right by"), self.right),
            (translate("Equipment", "Down by"), self.down),
        ):
            cell = QVBoxLayout()
            cell.setSpacing(2)
            head = QLabel(title)
            head.setProperty("role", "field")
            head.setBuddy(field)
            field.setAccessibleName(title)
            cell.addWidget(head)
            cell.addWidget(field)
            row.addLayout(cell)
        row.addStretch(1)
        self.ruler = QPushButton(translate("Equipment", "Test page"))
        self.ruler.setToolTip(
            translate("Equipment", "Print it on plain paper and hold it against a sheet of labels.")
        )
        self.ruler.clicked.connect(self._print_ruler)
        leave = QPushButton(translate("Equipment", "Cancel"))
        leave.clicked.connect(self.hide)
        self.go = QPushButton()
        self.go.setProperty("role", "primary")
        self.go.clicked.connect(self._choose)
        for button in (self.ruler, leave, self.go):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        self.sheet.currentIndexChanged.connect(lambda _index: self._bound_start())

    @staticmethod
    def _offset() -> QDoubleSpinBox:
        spin = QDoubleSpinBox()
        spin.setRange(-_MOST_OFF_MM, _MOST_OFF_MM)
        spin.setSingleStep(0.5)
        spin.setDecimals(1)
        spin.setSuffix(" mm")
        return spin

    def ask(self, ids: list[int]) -> None:
        """Show itself for these machines."""
        if not ids:
            return
        self._ids = ids
        text = translate("Equipment", "Make the PDF of {count} labels")
        self.go.setText(text.format(count=count_text(len(ids))))
        self.show()
        if self._per_page:
            return

        def read(_ctx: JobContext) -> dict[str, int]:
            # The library behind it takes a moment to load: not on the thread of the window.
            from exports.label_sheet import SHEETS

            return {name: layout.per_page for name, layout in SHEETS.items()}

        self._services.jobs.work(read).then(self._take)

    def _take(self, sheets: dict[str, int]) -> None:
        self._per_page = sheets
        memory = self._services.settings.memory(_MEMORY)
        for name in sheets:
            grid, _, size = name.partition(" ")
            text = translate("Equipment", "{grid} labels of {size} mm")
            self.sheet.addItem(text.format(grid=grid, size=size), name)
        kept = self.sheet.findData(memory.get("sheet", ""))
        self.sheet.setCurrentIndex(max(kept, 0))
        self._bound_start()
        for key, spin in (("right", self.right), ("down", self.down)):
            value = memory.get(key, 0.0)
            spin.setValue(float(value) if isinstance(value, int | float) else 0.0)
        start = memory.get("start", 1)
        self.start.setValue(start if isinstance(start, int) else 1)

    def _bound_start(self) -> None:
        self.start.setRange(1, max(self._per_page.get(self.sheet.currentData() or "", 1), 1))

    def _choose(self) -> None:
        sheet = str(self.sheet.currentData() or "")
        if not sheet:
            return
        start = self.start.value()
        offset = (self.right.value(), self.down.value())
        # The next job begins where this one ends on a partly used sheet.
        per_page = self._per_page[sheet]
        following = (start - 1 + len(self._ids)) % per_page + 1
        self._services.settings.set_memory(
            _MEMORY,
            {"sheet": sheet, "right": offset[0], "down": offset[1], "start": following},
        )
        self.chosen.emit(self._ids, sheet, start, offset)
        self.start.setValue(following)
        self.hide()

    def _print_ruler(self) -> None:
        sheet = str(self.sheet.currentData() or "")
        out = folder("labels") / "test page.pdf"

        def show(_made: object) -> None:
            from desktop.views.preview.window import show_document

            show_document(self._services, out, translate("Equipment", "Test page"))

        offset = (self.right.value(), self.down.value())
        if sheet:
            self._services.printing.ruler_page(sheet, out, offset).then(show)
