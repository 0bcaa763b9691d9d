"""Above and below an opened ledger: what it is, and what an import of it would do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.views.imports.words import KINDS, kind_text
from domain.ledgers.fields import LedgerKind
from domain.ledgers.inspection import Inspection
from domain.ports.imports import Outlook


class ReviewHead(QWidget):
    """Signals:
    kind_chosen(): the file lists something else, see :attr:`kind`.
    """

    kind_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.detail = QLabel()
        self.detail.setProperty("role", "muted")
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("What it lists"))
        for kind in KINDS:
            self.choice.addItem(kind_text(kind.value), kind.value)
        self.choice.activated.connect(lambda _index: self.kind_chosen.emit())
        label = QLabel(self.tr("It lists"))
        label.setProperty("role", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.title)
        row.addWidget(self.detail, 1)
        row.addWidget(label)
        row.addWidget(self.choice)

    @property
    def kind(self) -> LedgerKind:
        return LedgerKind(self.choice.currentData())

    def show_kind(self, kind: LedgerKind) -> None:
        index = self.choice.findData(kind.value)
        # A list of parts is read as one of assets where nobody keeps parts apart.
        self.choice.setCurrentIndex(index if index >= 0 else self.choice.findData("assets"))

    def show_file(self, name: str, inspection: Inspection) -> None:
        self.title.setText(name)
        is_text = bool(inspection.separator)
        facts = (inspection.format, "" if is_text else inspection.encoding)
        self.detail.setText(" · ".join(fact for fact in facts if fact))


class ReviewFoot(QWidget):
    """Signals:
    cancelled()
    import_chosen()
    """

    cancelled = Signal()
    import_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = QLabel()
        self.figures.setWordWrap(True)
        self.back = QPushButton(self.tr("Cancel"))
        self.back.clicked.connect(self.cancelled)
        self.go = QPushButton(self.tr("Import"))
        self.go.setProperty("role", "primary")
        self.go.setEnabled(False)
        self.go.clicked.connect(self.import_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.figures, 1)
        row.addWidget(self.back)
        row.addWidget(self.go)

    def show_counting(self) -> None:
        self.figures.setText(self.tr("Counting…"))

    def show_counted(self, done: int, total: int) -> None:
        share = done * 100 // max(total, 1)
        self.figures.setText(self.tr("Counting… {percent} %").format(percent=share))

    def show_outlook(self, outlook: Outlook) -> None:
        counts = self.tr(
            "{read} rows: {created} new, {updated} changed, {unchanged} the same, {refused} refused"
        ).format(
            read=f"{outlook.read:,}",
            created=f"{outlook.created:,}",
            updated=f"{outlook.updated:,}",
            unchanged=f"{outlook.unchanged:,}",
            refused=f"{outlook.refused:,}",
        )
        self.figures.setText(counts)
        self.go.setEnabled(outlook.created + outlook.updated > 0)
