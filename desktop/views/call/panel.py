"""The call panel: who calls, about what, promised when. Ctrl+Enter saves."""

from __future__ import annotations

from html import escape
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import orders as actions
from desktop.errors import sentence_of
from desktop.jobs import JobContext
from desktop.labels import label
from desktop.scanning import Scan
from desktop.services import Services
from desktop.views.call.customer_finder import CustomerFinder
from desktop.views.call.draft import CallDraft, district_of, site_of
from desktop.views.call.known import KnownCustomer
from desktop.views.call.promise import PromiseField
from desktop.views.own_fields import OwnFields
from desktop.views.phrase_button import PhraseButton
from domain.assets.asset import Asset
from domain.defaults import suggest_type
from domain.errors import InvalidInput
from domain.read_models import CallContext, CustomerHit, OrderBrief
from domain.work_orders.kinds import Channel, Priority
from domain.work_orders.order import WorkOrder
from domain.work_orders.templates import OrderType

_DUPLICATE_WAIT_MS = 150
_CHANNELS = (
    Channel.PHONE,
    Channel.WALK_IN,
    Channel.SMS,
    Channel.INTERNAL,
    Channel.APP,
    Channel.WEBSITE,
    Channel.SCAN,
)


class CallPanel(QWidget):
    """Signals:
    saved(order_id)
    close_requested()
    """

    saved = Signal(int)
    close_requested = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("callPanel")
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._services = services
        self._types: tuple[OrderType, ...] = ()
        self._context: CallContext | None = None
        self._type_chosen = False
        self._place: tuple[float, float] | None = None
        self._wanted_asset: int | None = None
        self._build()
        services.devices.takers.add(self)
        save = QShortcut(QKeySequence("Ctrl+Return"), self)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self.save)
        keypad = QShortcut(QKeySequence("Ctrl+Enter"), self)
        keypad.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keypad.activated.connect(self.save)

    # --- building ---------------------------------------------------------------------------------
    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._header())
        body = QWidget()
        body.setProperty("role", "panel")
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(10)
        self.finder = CustomerFinder(self._services)
        column.addWidget(self.finder)
        self.known = KnownCustomer(self._services)
        column.addWidget(self.known)
        self._duplicate = QLabel()
        self._duplicate.setObjectName("duplicate")
        self._duplicate.setWordWrap(True)
        self._duplicate.setProperty("role", "warning")
        self._duplicate.setMargin(8)
        self._duplicate.setTextFormat(Qt.TextFormat.RichText)
        self._duplicate.linkActivated.connect(
            lambda link: self._services.navigator.open_requested.emit("work_order", int(link))
        )
        self._duplicate.hide()
        column.addWidget(self._duplicate)
        column.addLayout(self._form())
        column.addWidget(self.own)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        outer.addWidget(scroll, 1)
        outer.addWidget(self._footer())
        self._connect()

    def _header(self) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 12, 12, 4)
        title = QLabel(self.tr("Take a call"))
        title.setProperty("role", "title")
        row.addWidget(title, 1)
        close = QPushButton("✕")
        close.setAccessibleName(self.tr("Close"))
        close.setFlat(True)
        close.setFixedWidth(36)
        close.clicked.connect(self._on_close)
        row.addWidget(close)
        return bar

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        self.name = QLineEdit()
        self.phone = QLineEdit()
        self.address = QLineEdit()
        self.site = QComboBox()
        self.asset = QComboBox()
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
        self.order_type = QComboBox()
        self.priority = QComboBox()
        self.stopped = QCheckBox(self.tr("The equipment stands still"))
        self.promise = PromiseField(self._services.session)
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
        form.addRow(QLabel(self.tr("Promised")), self.promise)
        form.addRow(QLabel(self.tr("Reached us by")), self.channel)
        return form

    def _footer(self) -> QWidget:
        bar = QWidget()
        bar.setProperty("role", "sub")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(bar)
        column.setContentsMargins(16, 10, 16, 12)
        self._problem = QLabel()
        self._problem.setProperty("role", "error")
        self._problem.setWordWrap(True)
        self._problem.hide()
        column.addWidget(self._problem)
        row = QHBoxLayout()
        hint = QLabel(self.tr("Ctrl+Enter saves and shows who should go"))
        hint.setProperty("role", "small")
        row.addWidget(hint, 1)
        self._save = QPushButton(self.tr("Save"))
        self._save.setProperty("role", "primary")
        self._save.clicked.connect(self.save)
        row.addWidget(self._save)
        column.addLayout(row)
        return bar

    def _connect(self) -> None:
        self.finder.found.connect(self._on_found)
        self.finder.unknown.connect(self._on_unknown)
        self.known.cleared.connect(self._forget_customer)
        self.site.currentIndexChanged.connect(self._ask_duplicates)
        self.asset.currentIndexChanged.connect(self._on_asset)
        self.title.textChanged.connect(self._on_title)
        self.phone.editingFinished.connect(self._ask_duplicates)
        self.order_type.activated.connect(self._on_type_chosen)
        self._duplicate_wait = QTimer(self, interval=_DUPLICATE_WAIT_MS, singleShot=True)
        self._duplicate_wait.timeout.connect(self._read_duplicates)

    # --- a call begins ----------------------------------------------------------------------------
    def start(self, prefill: dict[str, Any]) -> None:
        """Begin a new call. ``prefill``: any of phone, customer_id, asset_id, lat, lon."""
        self._reset()
        if "lat" in prefill and "lon" in prefill:
            self._place = (float(prefill["lat"]), float(prefill["lon"]))
        self._load_types()
        self._wanted_asset = prefill.get("asset_id")
        if prefill.get("customer_id"):
            self._load_customer(int(prefill["customer_id"]))
        elif self._wanted_asset:
            self._load_owner(int(self._wanted_asset))
        elif prefill.get("phone"):
            self.phone.setText(str(prefill["phone"]))
            self.finder.look_up(str(prefill["phone"]))
        self.finder.setFocus()

    @property
    def is_dirty(self) -> bool:
        """Whether closing would lose something typed."""
        typed = (self.title.text(), self.description.toPlainText(), self.address.text())
        return any(text.strip() for text in typed)

    def discard(self) -> None:
        """Drop what is typed."""
        self._reset()

    def _reset(self) -> None:
        for field in (self.finder, self.name, self.phone, self.address, self.title):
            field.clear()
        self.description.clear()
        self.stopped.setChecked(False)
        self.promise.clear()
        self.own.clear()
        self.channel.setCurrentIndex(0)
        self._context = None
        self._type_chosen = False
        self._place = None
        self._problem.hide()
        self._duplicate.hide()
        self.known.show_nobody()
        self._fill_sites()
        self._mark(())

    def _load_types(self) -> None:
        def read(ctx: JobContext) -> tuple[OrderType, ...]:
            with ctx.queries() as queries:
                return queries.order_types()

        self._services.jobs.read(read, key="call-types").then(self._take_types)

    def _take_types(self, types: tuple[OrderType, ...]) -> None:
        self._types = tuple(order_type for order_type in types if order_type.active)
        with QSignalBlocker(self.order_type):
            self.order_type.clear()
            for order_type in self._types:
                self.order_type.addItem(order_type.name, order_type)
        self._apply_type()
        self._on_title(self.title.text())

    # --- the caller -------------------------------------------------------------------------------
    def _on_found(self, hit: CustomerHit) -> None:
        self._load_customer(hit.id, phone=hit.phone)

    def _on_unknown(self, text: str) -> None:
        digits = "".join(ch for ch in text if ch.isdigit())
        if len(digits) >= 5:
            self.phone.setText(digits)
            self.name.setFocus()
        else:
            self.name.setText(text)
            self.phone.setFocus()

    def _load_customer(self, customer_id: int, phone: str = "") -> None:
        def read(ctx: JobContext) -> CallContext:
            with ctx.queries() as queries:
                return queries.call_context(customer_id)

        def take(context: CallContext) -> None:
            self._take_customer(context, phone)

        self._services.jobs.read(read, key="call-context").then(take)

    def _load_owner(self, asset_id: int) -> None:
        def read(ctx: JobContext) -> CallContext | Asset | None:
            with ctx.queries() as queries:
                assets = queries.assets([asset_id])
                owner = assets[0].customer_id if assets else None
                if owner is None:
                    return assets[0] if assets else None
                return queries.call_context(owner)

        def take(found: CallContext | Asset | None) -> None:
            if isinstance(found, CallContext):
                self._take_customer(found, "")
            elif found is not None:
                self._take_own_machine(found)

        self._services.jobs.read(read, key="call-context").then(take)

    def _take_own_machine(self, asset: Asset) -> None:
        """A machine of the house itself: it has a place, but no customer."""
        self._wanted_asset = None
        with QSignalBlocker(self.asset):
            words = (asset.code, asset.name, asset.model, asset.location)
            self.asset.addItem(" ".join(x for x in words if x), asset)
        for widget in (self._asset_label, self.asset):
            widget.setVisible(True)
        self._select_asset(asset.id)
        if not self.address.text().strip():
            self.address.setText(asset.location)
        self.title.setFocus()

    # --- scans ------------------------------------------------------------------------------------
    def wants_scan(self) -> bool:
        return self.isVisible()

    def take_scan(self, scan: Scan) -> str:
        """A machine's tag while a call is taken: that is the machine that is broken."""
        if scan.kind != "asset":
            return ""
        context = self._context
        if context is not None and any(a.id == scan.entity_id for a in context.assets):
            self._select_asset(scan.entity_id)
        elif self.is_dirty:
            self._wanted_asset = scan.entity_id
            self._load_owner(scan.entity_id)
        else:
            self.start({"asset_id": scan.entity_id})
        return "report"

    def _take_customer(self, context: CallContext, phone: str) -> None:
        self._context = context
        customer = context.customer
        self.finder.hide_list()
        self.finder.setText(customer.name)
        self.known.show_customer(context)
        first = customer.phones[0] if customer.phones else None
        chosen = next((p for p in customer.phones if p.number == phone), first)
        self.name.setText((chosen.contact if chosen else "") or customer.contact or customer.name)
        self.phone.setText(chosen.number if chosen else "")
        self._fill_sites()
        if self._wanted_asset is not None:
            self._select_asset(int(self._wanted_asset))
            self._wanted_asset = None
        self.title.setFocus()
        self._ask_duplicates()

    def _forget_customer(self) -> None:
        self._context = None
        self.known.show_nobody()
        self._fill_sites()
        self.finder.clear()
        self.finder.setFocus()

    def _fill_sites(self) -> None:
        context = self._context
        with QSignalBlocker(self.site), QSignalBlocker(self.asset):
            self.site.clear()
            self.asset.clear()
            self.asset.addItem(self.tr("No asset named"), None)
            if context is not None:
                for site in context.customer.sites:
                    self.site.addItem(" ".join(x for x in (site.name, site.address) if x), site)
                for asset in context.assets:
                    words = (asset.code, asset.name, asset.model, asset.location)
                    self.asset.addItem(" ".join(x for x in words if x), asset)
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

    def _select_asset(self, asset_id: int) -> None:
        for row in range(self.asset.count()):
            asset = self.asset.itemData(row)
            if asset is not None and asset.id == asset_id:
                self.asset.setCurrentIndex(row)

    def _on_asset(self) -> None:
        asset = self.asset.currentData()
        if self._context is not None and asset is not None:
            site = site_of(self._context, asset)
            row = next((r for r in range(self.site.count()) if self.site.itemData(r) == site), -1)
            if row >= 0:
                with QSignalBlocker(self.site):
                    self.site.setCurrentIndex(row)
        self.known.show_asset(asset)
        self._ask_duplicates()

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
            asked = "<br>".join(f"· {escape(line)}" for line in order_type.script)
            head = self.tr("Ask:")
            self.script.setText(f"<b>{head}</b><br>{asked}" if asked else "")
            self.script.setVisible(bool(asked))

    # --- duplicates -------------------------------------------------------------------------------
    def _ask_duplicates(self) -> None:
        self._duplicate_wait.start()

    def _read_duplicates(self) -> None:
        asset, site = self.asset.currentData(), self.site.currentData()
        customer = self._context.customer.id if self._context is not None else None
        phone = self.phone.text().strip()
        if customer is None and not phone:
            self._duplicate.hide()
            return

        def read(ctx: JobContext) -> tuple[OrderBrief, ...]:
            with ctx.queries() as queries:
                return queries.possible_duplicates(
                    customer_id=customer,
                    asset_id=asset.id if asset is not None else None,
                    site_id=site.id if site is not None else None,
                    phone=phone,
                )

        self._services.jobs.read(read, key="call-duplicates").then(self._show_duplicates)

    def _show_duplicates(self, briefs: tuple[OrderBrief, ...]) -> None:
        self._duplicate.setVisible(bool(briefs))
        lines = ["<b>{title}</b>".format(title=self.tr("Is this the same matter?"))]
        for brief in briefs[:3]:
            who = f" · {brief.technician_name}" if brief.technician_name else ""
            text = f"{brief.number} {brief.title} · {label(brief.status)}{who}"
            lines.append(f"<a href='{brief.id}'>{text}</a>")
        self._duplicate.setText("<br>".join(lines))

    # --- saving -----------------------------------------------------------------------------------
    def draft(self) -> CallDraft:
        """What is in the fields now."""
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
            lat=self._place[0] if self._place else None,
            lon=self._place[1] if self._place else None,
            window_start_at=start,
            window_end_at=end,
            stopped=self.stopped.isChecked(),
            skills=skills,
            own=self.own.own_values(),
        )

    def save(self) -> None:
        try:
            draft = self.draft()
        except InvalidInput as error:
            self._problem.setText(sentence_of(error))
            self._problem.show()
            return
        missing, own_missing = draft.missing(), self.own.missing()
        self._mark(missing, own_missing)
        if missing or own_missing:
            return
        self._save.setEnabled(False)
        handle = actions.take_call(
            self._services, draft.details(), new_customer=draft.new_customer()
        )
        handle.then(self._on_saved)
        handle.finished.connect(lambda: self._save.setEnabled(True))

    def _on_saved(self, order: WorkOrder) -> None:
        self._reset()
        self.saved.emit(order.id)

    def _mark(self, missing: tuple[str, ...], own_missing: tuple[str, ...] = ()) -> None:
        fields = {"title": self.title, "order_type": self.order_type, "name": self.finder}
        words = {
            "title": self.tr("what is wrong"),
            "order_type": self.tr("the type of order"),
            "name": self.tr("who calls (name or phone)"),
        }
        for key, field in fields.items():
            field.setProperty("invalid", key in missing)
            field.style().unpolish(field)
            field.style().polish(field)
        listed = ", ".join([*(words[key] for key in missing), *own_missing])
        self._problem.setVisible(bool(listed))
        self._problem.setText(self.tr("Still missing: {fields}").format(fields=listed))
        if missing:
            fields[missing[0]].setFocus()

    # --- leaving ----------------------------------------------------------------------------------
    def _on_close(self) -> None:
        if self.is_dirty and not self._problem.isVisible():
            self._problem.setText(
                self.tr("Something is typed here. Close again to drop it, or save with Ctrl+Enter.")
            )
            self._problem.show()
            return
        self._reset()
        self.close_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_close()
        else:
            super().keyPressEvent(event)
