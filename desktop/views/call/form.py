"""The fields of a call: who, where, which machine, what is wrong, promised when."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.labels import label
from desktop.services import Services
from desktop.views.call.draft import CallDraft, district_of, machine_words, site_of
from desktop.views.call.promise import PromiseField
from desktop.views.order.known_parts import KnownParts
from desktop.views.own_fields import OwnFields
from desktop.views.parts.need_rows import PartNeedList
from desktop.views.phrase_button import PhraseButton
from desktop.widgets.cut_box import CutBox
from desktop.widgets.moment_edit import MomentEdit
from domain.assets.asset import Asset
from domain.defaults import suggest_type
from domain.read_models.customers import CallContext
from domain.work_orders.kinds import Channel, Priority
from domain.work_orders.part_needs import PartNeed
from domain.work_orders.templates import OrderType

_CHANNELS = (
    Channel.PHONE,
    Channel.WALK_IN,
    Channel.SMS,
    Channel.INTERNAL,
    Channel.APP,
    Channel.WEBSITE,
    Channel.SCAN,
)


class CallForm(QWidget):
    """Its fields are attributes.

    Signals:
        asset_changed(Asset or None): another machine is named.
        matter_changed(): site, machine or phone are others; it may be a matter that is known.
    """

    asset_changed = Signal(object)
    matter_changed = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._types: tuple[OrderType, ...] = ()
        self._context: CallContext | None = None
        self._type_chosen = False
        self._usual_parts: tuple[PartNeed, ...] = ()
        #: Where on the map the call is for, WGS-84; None: where the address is.
        self.place: tuple[float, float] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._form())
        column.addWidget(self.own)
        self.site.currentIndexChanged.connect(self.matter_changed)
        self.asset.currentIndexChanged.connect(self._on_asset)
        self.title.textChanged.connect(self._on_title)
        self.phone.editingFinished.connect(self.matter_changed)
        self.order_type.activated.connect(self._on_type_chosen)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        self.name = QLineEdit()
        self.phone = QLineEdit()
        self.address = QLineEdit()
        self.site = CutBox()
        self.asset = CutBox()
        self.title = QLineEdit()
        self.title.setObjectName("fault")
        self.title.setPlaceholderText(self.tr("What is wrong, in a few words"))
        self.description = QPlainTextEdit()
        self.description.setTabChangesFocus(True)
        self.description.setFixedHeight(64)
        self.script = QLabel()
        self.script.setObjectName("script")
        self.script.setProperty("role", "sub")
        self.script.setMargin(8)
        self.script.setWordWrap(True)
        self.script.hide()
        self.own = OwnFields(self._services.session)
        self.known_parts = KnownParts(self._services, self)
        self.parts = PartNeedList(lambda: self.known_parts.parts)
        self.order_type = QComboBox()
        self.priority = QComboBox()
        self.stopped = QCheckBox(self.tr("The equipment stands still"))
        self.failed = MomentEdit(self._services.session, past=True)
        self.failed.field.setPlaceholderText(self.tr("not known; or 7:30, yesterday 22:00"))
        self.failed.setAccessibleName(self.tr("Failed since"))
        self.promise = PromiseField(self._services.session)
        self.reported = MomentEdit(self._services.session, past=True)
        self.reported.field.setPlaceholderText(self.tr("now; from paper: 8:30, yesterday 16:20"))
        self.reported.setAccessibleName(self.tr("Reported at"))
        self.channel = QComboBox()
        for channel in _CHANNELS:
            self.channel.addItem(label(channel), channel)
        for priority in Priority:
            self.priority.addItem(label(priority), priority)
        self._name_label = QLabel(self.tr("Name"))
        self._site_label = QLabel(self.tr("Site"))
        self._asset_label = QLabel(self.tr("Asset"))
        self._address_label = QLabel(self.tr("Address"))
        form.addRow(self._name_label, self.name)
        form.addRow(QLabel(self.tr("Phone")), self.phone)
        form.addRow(self._address_label, self.address)
        form.addRow(self._site_label, self.site)
        form.addRow(self._asset_label, self.asset)
        form.addRow(QLabel(self.tr("Fault") + " *"), self.title)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.description, 1)
        phrases = PhraseButton(self._services, "phrases.call", self.description)
        row.addWidget(phrases, 0, Qt.AlignmentFlag.AlignTop)
        form.addRow(QLabel(self.tr("Details")), row)
        form.addRow(QLabel(self.tr("Type") + " *"), self.order_type)
        form.addRow(self.script)
        form.addRow(QLabel(self.tr("Priority")), self.priority)
        form.addRow(QLabel(""), self.stopped)
        form.addRow(QLabel(self.tr("Failed since")), self.failed)
        form.addRow(QLabel(self.tr("Promised")), self.promise)
        form.addRow(QLabel(self.tr("Parts")), self.parts)
        form.addRow(QLabel(self.tr("Reached us by")), self.channel)
        form.addRow(QLabel(self.tr("Reported at")), self.reported)
        return form

    # --- filling ----------------------------------------------------------------------------------
    def clear(self) -> None:
        """As for a new call."""
        for field in (self.name, self.phone, self.address, self.title):
            field.clear()
        self.description.clear()
        self.stopped.setChecked(False)
        self.promise.clear()
        self.own.clear()
        self.channel.setCurrentIndex(0)
        self.reported.set_moment(None)
        self.failed.set_moment(None)
        self._type_chosen = False
        self._usual_parts = ()
        self.parts.show_values(())
        self.place = None
        self.show_context(None)

    @property
    def is_dirty(self) -> bool:
        """Whether clearing would lose something typed."""
        typed = (self.title.text(), self.description.toPlainText(), self.address.text())
        return any(text.strip() for text in typed)

    def take_types(self, types: tuple[OrderType, ...]) -> None:
        """The company's types of order; a type chosen by its code is kept."""
        self.known_parts.load()
        self._types = tuple(order_type for order_type in types if order_type.active)
        with QSignalBlocker(self.order_type):
            self.order_type.clear()
            for order_type in self._types:
                self.order_type.addItem(order_type.name, order_type)
        self._apply_type()
        self._on_title(self.title.text())

    def choose_type(self, code: str) -> None:
        """As if the clerk had chosen it."""
        row = next((i for i, each in enumerate(self._types) if each.code == code), -1)
        if row >= 0:
            with QSignalBlocker(self.order_type):
                self.order_type.setCurrentIndex(row)
            self._on_type_chosen()

    def show_context(self, context: CallContext | None) -> None:
        """The sites and machines of a customer; None: nobody known."""
        self._context = context
        with QSignalBlocker(self.site), QSignalBlocker(self.asset):
            self.site.clear()
            self.asset.clear()
            self.asset.addItem(self.tr("No asset named"), None)
            if context is not None:
                for site in context.customer.sites:
                    self.site.addItem(" ".join(x for x in (site.name, site.address) if x), site)
                # Those that are out of use may still be asked about, but not first.
                for asset in sorted(context.assets, key=lambda each: each.is_retired):
                    self.asset.addItem(machine_words(asset), asset)
        has_site = context is not None and bool(context.customer.sites)
        has_asset = context is not None and bool(context.assets)
        shown: tuple[tuple[QWidget, bool], ...] = (
            (self._site_label, has_site),
            (self.site, has_site),
            (self._asset_label, has_asset),
            (self.asset, has_asset),
            (self._address_label, not has_site),
            (self.address, not has_site),
        )
        for widget, visible in shown:
            widget.setVisible(visible)

    def select_asset(self, asset_id: int) -> None:
        """Name this machine, if it is one of those shown."""
        for row in range(self.asset.count()):
            asset = self.asset.itemData(row)
            if asset is not None and asset.id == asset_id:
                self.asset.setCurrentIndex(row)

    def show_own_machine(self, asset: Asset) -> None:
        """A machine of the house itself: it has a place, but no customer."""
        with QSignalBlocker(self.asset):
            self.asset.addItem(machine_words(asset), asset)
        for widget in (self._asset_label, self.asset):
            widget.setVisible(True)
        self.select_asset(asset.id)
        if not self.address.text().strip():
            self.address.setText(asset.location)
        self.title.setFocus()

    def _on_asset(self) -> None:
        asset = self.asset.currentData()
        if self._context is not None and asset is not None:
            site = site_of(self._context, asset)
            row = next((r for r in range(self.site.count()) if self.site.itemData(r) == site), -1)
            if row >= 0:
                with QSignalBlocker(self.site):
                    self.site.setCurrentIndex(row)
        self.asset_changed.emit(asset)
        self.matter_changed.emit()

    # --- the fault --------------------------------------------------------------------------------
    def _on_title(self, text: str) -> None:
        if self._type_chosen or not text.strip():
            return
        guessed = suggest_type(text, self._types)
        if guessed is not None:
            with QSignalBlocker(self.order_type):
                self.order_type.setCurrentIndex(self._types.index(guessed))
            self._apply_type()

    def _on_type_chosen(self) -> None:
        self._type_chosen = True  # a choice by hand is never overwritten
        self._apply_type()

    def _apply_type(self) -> None:
        order_type = self.order_type.currentData()
        if isinstance(order_type, OrderType):
            self.priority.setCurrentIndex(list(Priority).index(order_type.priority))
            self.own.show_fields(order_type.fields)
            self._offer_parts(order_type.parts)
            asked = "<br>".join(f"· {escape(line)}" for line in order_type.script)
            head = self.tr("Ask:")
            self.script.setText(f"<b>{head}</b><br>{asked}" if asked else "")
            self.script.setVisible(bool(asked))

    def add_part(self, part_id: int) -> None:
        """One more that the order needs, if the catalogue has it."""
        part = next((each for each in self.known_parts.parts if each.id == part_id), None)
        if part is not None:
            self.parts.add_need(PartNeed(part.id, 1, part.name))

    def _offer_parts(self, usual: tuple[PartNeed, ...]) -> None:
        """What such a job usually needs; parts somebody looked at stay as they are."""
        offered = tuple((need.name, need.quantity) for need in self._usual_parts)
        if self.parts.snapshot() == offered:
            self._usual_parts = usual
            self.parts.show_values(usual)

    # --- what is in it ----------------------------------------------------------------------------
    def draft(self) -> CallDraft:
        """What is in the fields now. InvalidInput for what cannot be read."""
        start, end = self.promise.span()
        order_type = self.order_type.currentData()
        asset = self.asset.currentData()
        address = self.address.text()
        skills = frozenset[str]()
        if isinstance(order_type, OrderType):
            skills = order_type.skills
        return CallDraft(
            order_type=order_type if isinstance(order_type, OrderType) else None,
            title=self.title.text(),
            description=self.description.toPlainText(),
            priority=self.priority.currentData(),
            channel=self.channel.currentData(),
            customer=self._context.customer if self._context is not None else None,
            site=self.site.currentData(),
            asset=asset,
            name=self.name.text(),
            phone="".join(ch for ch in self.phone.text() if ch.isdigit() or ch == "+"),
            address=address,
            district=district_of(address),
            lat=self.place[0] if self.place else None,
            lon=self.place[1] if self.place else None,
            window_start_at=start,
            window_end_at=end,
            stopped=self.stopped.isChecked(),
            skills=skills,
            own=self.own.own_values(),
            parts=self.parts.needs(),
            reported_at=self.reported.read(),
            failed_at=self.failed.read(),
        )
