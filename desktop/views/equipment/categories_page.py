"""Kinds of equipment: letters for codes, what an hour of standstill costs, fields of their own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import equipment as actions
from desktop.changes import Refresher
from desktop.errors import sentence_of
from desktop.format import count_text
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.views.equipment.words import field_kind_title
from desktop.views.lists.side_list_page import SideListPage
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.forms import Form
from desktop.widgets.lazy_model import Column
from desktop.widgets.plain_table import PlainTable
from domain.assets.categories import AssetCategory, CategoryField, FieldKind

translate = QCoreApplication.translate
_LIST_WIDTH = 300
_MOST_YUAN = 9_999_999.0
_NAME, _KIND, _UNIT, _CHOICES, _REQUIRED = range(5)


class CategoriesPage(SideListPage):
    """Those described at the left, with how many machines each has; words on machines that are not
    described yet are offered too."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(
            services,
            translate("Equipment", "Kinds of equipment"),
            "categories",
            lambda row: row[0],
            width=_LIST_WIDTH,
            parent=parent,
        )
        self._known: dict[int, tuple[AssetCategory, bool]] = {}
        new = QPushButton(translate("Equipment", "New kind"))
        new.clicked.connect(lambda: self.edit(AssetCategory("")))
        self.header.add(new)
        self.list.current_changed.connect(self._on_chosen)
        self.stack = QStackedWidget()
        self.empty = EmptyState(
            "wrench",
            translate("Equipment", "No kind of equipment is described yet."),
            translate(
                "Equipment",
                "Give pumps their rated power and chillers their refrigerant: fields of a kind appear "
                "on the page of each of its machines.",
            ),
            translate("Equipment", "Describe a kind"),
        )
        self.empty.chosen.connect(lambda: self.edit(AssetCategory("")))
        self.editor = CategoryEditor(services)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.editor)
        self._put_beside(self.stack)
        topics = ("asset_category", "asset")
        self._refresher = Refresher(services.bus, self, topics, lambda _c: self.load())

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("name", translate("Equipment", "Kind"), lambda row: row[1].code, 150),
            Column("letters", translate("Equipment", "Letters"), lambda row: row[1].letters, 60),
            Column("fields", translate("Equipment", "Fields"),
                   lambda row: count_text(len(row[1].fields)) if row[2] else "–", 60, right=True),
        )  # fmt: skip

    def load(self) -> None:
        def read(ctx: JobContext) -> list[tuple[AssetCategory, bool]]:
            with ctx.queries() as queries:
                described = queries.equipment.categories()
                words = queries.distinct_values("asset", "category")
            names = {category.code for category in described}
            found = [(category, True) for category in described]
            return found + [(AssetCategory(word), False) for word in words if word not in names]

        self._services.jobs.read(read, key="categories").then(self._take)

    def _take(self, found: list[tuple[AssetCategory, bool]]) -> None:
        self._known = dict(enumerate(found, start=1))
        self.list.show_rows([(n, each, is_known) for n, (each, is_known) in self._known.items()])
        self.header.set_detail(count_text(len(found)) if found else "")
        if found and self.stack.currentWidget() is self.empty:
            self.list.select_ids([1])

    def _on_chosen(self, number: int) -> None:
        if number in self._known:
            self.edit(self._known[number][0])

    def edit(self, category: AssetCategory) -> None:
        self.editor.show_category(category)
        self.stack.setCurrentWidget(self.editor)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresher.shown()
        self.load()


class CategoryEditor(QWidget):
    """One kind; saved when asked."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        form = self.form = Form(columns=2)
        self.name, self.letters = QLineEdit(), QLineEdit()
        self.letters.setMaxLength(4)
        self.loss = QDoubleSpinBox()
        self.loss.setRange(-0.01, _MOST_YUAN)
        self.loss.setSpecialValueText(translate("Equipment", "Not known"))
        form.add(
            translate("Equipment", "Kind"),
            self.name,
            required=True,
            hint=translate("Equipment", "The word that stands on the machines."),
        )
        form.add(
            translate("Equipment", "Letters in codes"),
            self.letters,
            hint=translate("Equipment", "Two to four; empty: the initials."),
        )
        form.add(
            translate("Equipment", "Loss for an hour of standstill"),
            self.loss,
            unit=translate("Equipment", "yuan"),
        )
        column.addWidget(form)
        titles = (
            translate("Equipment", "Field"),
            translate("Equipment", "Holds"),
            translate("Equipment", "Unit"),
            translate("Equipment", "Choices (a, b, c)"),
            translate("Equipment", "Required"),
        )
        self.fields = PlainTable(titles, editable=True)
        head = QHBoxLayout()
        title = QLabel(translate("Equipment", "Fields of its own"))
        title.setProperty("role", "section")
        head.addWidget(title)
        head.addStretch(1)
        more = QPushButton(translate("Equipment", "Add a field"))
        more.clicked.connect(lambda: self._add(CategoryField(""), edit=True))
        head.addWidget(more)
        less = QPushButton(translate("Equipment", "Remove"))
        less.clicked.connect(lambda: self.fields.removeRow(self.fields.currentRow()))
        head.addWidget(less)
        column.addLayout(head)
        bar = self.fields.horizontalHeader()
        bar.setSectionResizeMode(_CHOICES, QHeaderView.ResizeMode.Stretch)
        for place, width in ((_NAME, 190), (_KIND, 110), (_UNIT, 80), (_REQUIRED, 80)):
            bar.resizeSection(place, width)
        self.fields.verticalHeader().setDefaultSectionSize(34)
        self.fields.setAccessibleName(translate("Equipment", "Fields of its own"))
        column.addWidget(self.fields, 1)
        row = QHBoxLayout()
        self.problem = QLabel()
        self.problem.setProperty("role", "error")
        self.problem.setWordWrap(True)
        row.addWidget(self.problem, 1)
        self.delete = QPushButton(translate("Equipment", "Delete"))
        self.delete.clicked.connect(self._delete)
        row.addWidget(self.delete)
        self.keep = QPushButton(translate("Equipment", "Save"))
        self.keep.setProperty("role", "primary")
        self.keep.clicked.connect(self.save)
        row.addWidget(self.keep)
        column.addLayout(row)

    def show_category(self, category: AssetCategory) -> None:
        self.problem.setText("")
        self.form.clear_errors()
        self.name.setText(category.code)
        self.name.setReadOnly(bool(category.code))
        self.letters.setText(category.letters)
        fen = category.hour_loss_fen
        self.loss.setValue(-0.01 if fen is None else fen / 100)
        self.fields.setRowCount(0)
        for field in category.fields:
            self._add(field)
        self.delete.setVisible(bool(category.code))
        if not category.code:
            self.name.setFocus()

    def _add(self, field: CategoryField, *, edit: bool = False) -> None:
        row = self.fields.rowCount()
        self.fields.insertRow(row)
        for place, text in (
            (_NAME, field.name),
            (_UNIT, field.unit),
            (_CHOICES, "、".join(field.choices)),
        ):
            self.fields.setItem(row, place, QTableWidgetItem(text))
        kinds = QComboBox()
        for kind in FieldKind:
            kinds.addItem(field_kind_title(kind), kind)
        kinds.setCurrentIndex(kinds.findData(field.kind))
        self.fields.setCellWidget(row, _KIND, kinds)
        required = QCheckBox()
        required.setChecked(field.required)
        required.setAccessibleName(translate("Equipment", "Required"))
        self.fields.setCellWidget(row, _REQUIRED, required)
        if edit:
            self.fields.setCurrentCell(row, _NAME)
            first = self.fields.item(row, _NAME)
            if first is not None:
                self.fields.editItem(first)

    def typed(self) -> AssetCategory:
        fields = []
        for row in range(self.fields.rowCount()):
            texts = [self.fields.item(row, place) for place in (_NAME, _UNIT, _CHOICES)]
            name, unit, choices = (item.text() if item else "" for item in texts)
            kinds, required = (self.fields.cellWidget(row, n) for n in (_KIND, _REQUIRED))
            kind = kinds.currentData() if isinstance(kinds, QComboBox) else FieldKind.TEXT
            words = choices
            for mark in "，,、;；":
                words = words.replace(mark, "\n")
            fields.append(
                CategoryField(
                    name,
                    kind,
                    unit,
                    tuple(words.split("\n")),
                    isinstance(required, QCheckBox) and required.isChecked(),
                )
            )
        loss = self.loss.value()
        return AssetCategory(
            self.name.text().strip(),
            self.letters.text().strip(),
            tuple(fields),
            round(loss * 100) if loss >= 0 else None,
        )

    def save(self) -> None:
        if not self.form.validate():
            return
        handle = actions.save_category(self._services, self.typed())
        handle.then(self._on_saved)
        handle.catch(lambda error: self.problem.setText(sentence_of(error)))

    def _on_saved(self, saved: AssetCategory) -> None:
        self.show_category(saved)
        text = translate("Equipment", "{name} was saved.")
        self._services.feedback.status.emit(text.format(name=saved.code))

    def _delete(self) -> None:
        handle = actions.delete_category(self._services, self.name.text().strip())
        handle.then(lambda _none: self.show_category(AssetCategory("")))
        handle.catch(lambda error: self.problem.setText(sentence_of(error)))
