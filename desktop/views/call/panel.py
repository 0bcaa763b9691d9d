"""The call panel: who calls, about what, promised when. Ctrl+Enter saves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.actions import orders as actions
from desktop.errors import sentence_of
from desktop.format import phone_text
from desktop.scanning import Scan
from desktop.services import Services
from desktop.views.call import reads
from desktop.views.call.bars import CallFoot, CallHead
from desktop.views.call.cases import CaseHint
from desktop.views.call.customer_finder import CustomerFinder
from desktop.views.call.draft import CallDraft
from desktop.views.call.duplicates import DuplicateHint
from desktop.views.call.form import CallForm
from desktop.views.call.hints import CallHints
from desktop.views.call.known import KnownCustomer
from desktop.widgets.scrolled import scrolled
from domain.assets.asset import Asset
from domain.errors import InvalidInput
from domain.messaging.numbers import normalise_number
from domain.read_models.customers import CallContext, CustomerHit
from domain.work_orders.kinds import Priority
from domain.work_orders.order import WorkOrder
from domain.work_orders.templates import OrderType


class CallPanel(QWidget):
    """Signals:
    saved(order_id)
    close_requested()
    back_requested(): to the call that was laid aside.
    """

    saved = Signal(int)
    close_requested = Signal()
    back_requested = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("callPanel")
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._services = services
        self._context: CallContext | None = None
        self._copied: dict[str, Any] = {}
        self._wanted_asset: int | None = None
        self._call_id = 0
        self._caller = ""
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
        self.head = CallHead()
        outer.addWidget(self.head)
        body = QWidget()
        body.setProperty("role", "panel")
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(10)
        self.finder = CustomerFinder(self._services)
        column.addWidget(self.finder)
        self.known = KnownCustomer(self._services)
        column.addWidget(self.known)
        self._duplicate = DuplicateHint(self._services)
        column.addWidget(self._duplicate)
        self.form = CallForm(self._services)
        self._name_fields(self.form)
        column.addWidget(self.form)
        column.addStretch(1)
        outer.addWidget(scrolled(body), 1)
        # Below the fields: what comes and goes while somebody types must not move them.
        self.cases = CaseHint(self._services)
        outer.addWidget(self.cases)
        self.foot = CallFoot()
        outer.addWidget(self.foot)
        self._connect()

    def _name_fields(self, form: CallForm) -> None:
        """The fields by their own names, for who fills them in from outside."""
        self.name, self.phone, self.address = form.name, form.phone, form.address
        self.site, self.asset, self.title = form.site, form.asset, form.title
        self.description, self.order_type = form.description, form.order_type
        self.priority, self.stopped, self.channel = form.priority, form.stopped, form.channel
        self.promise, self.own, self.script = form.promise, form.own, form.script

    def _connect(self) -> None:
        self.head.close_wanted.connect(self._on_close)
        self.head.back_wanted.connect(self.back_requested)
        self.foot.save_wanted.connect(self.save)
        self.finder.found.connect(self._on_found)
        self.finder.unknown.connect(self._on_unknown)
        self.known.cleared.connect(self._forget_customer)
        self.form.asset_changed.connect(self.known.show_asset)
        self._hints = CallHints(self.form, self._duplicate, self.cases, self._customer_id)

    # --- a call begins ----------------------------------------------------------------------------
    def start(self, prefill: dict[str, Any]) -> None:
        """Begin a new call. ``prefill``: any of phone, name, customer_id, asset_id, lat, lon, of an
        order that is copied title, type_code, priority, and call_id of who rang."""
        self._reset()
        self._call_id = int(prefill.get("call_id") or 0)
        self._caller = str(prefill.get("phone") or "")
        if "lat" in prefill and "lon" in prefill:
            self.form.place = (float(prefill["lat"]), float(prefill["lon"]))
        self._copied = prefill
        self.title.setText(str(prefill.get("title", "")))
        self._load_types()
        self._wanted_asset = prefill.get("asset_id")
        if prefill.get("customer_id"):
            self._load_customer(int(prefill["customer_id"]), self._caller)
        elif self._wanted_asset:
            self._load_owner(int(self._wanted_asset))
        elif prefill.get("phone"):
            self.phone.setText(str(prefill["phone"]))
            self.name.setText(str(prefill.get("name", "")))
            self.finder.look_up(str(prefill["phone"]))
        self.finder.setFocus()

    @property
    def is_dirty(self) -> bool:
        """Whether closing would lose something typed."""
        return self.form.is_dirty

    @property
    def is_busy(self) -> bool:
        """Whether it is about somebody already, though nothing may be typed yet."""
        words = (self.finder.text(), self.name.text(), self.phone.text())
        return self.is_dirty or self._call_id > 0 or any(text.strip() for text in words)

    @property
    def caption(self) -> str:
        """Whose call it is, for the way back to it."""
        return self.name.text() or self.finder.text() or phone_text(self.phone.text())

    def is_about(self, prefill: Mapping[str, Any]) -> bool:
        """Whether ``prefill`` is the call that is written down here already."""
        call_id = int(prefill.get("call_id") or 0)
        number = normalise_number(str(prefill.get("phone") or ""))
        if call_id and call_id == self._call_id:
            return True
        numbers = {normalise_number(each) for each in (self._caller, self.phone.text()) if each}
        return bool(number) and number in numbers

    def show_waiting(self, captions: Sequence[str]) -> None:
        """Calls laid aside, the one to go back to first."""
        self.head.show_waiting(captions)

    def discard(self) -> None:
        """Drop what is typed."""
        self._reset()

    def _reset(self) -> None:
        self.finder.clear()
        self.form.clear()
        self._context = None
        self._copied = {}
        self._call_id, self._caller = 0, ""
        self.foot.problem.hide()
        self._duplicate.hide()
        self.cases.forget()
        self.known.show_nobody()
        self._mark(())

    def _load_types(self) -> None:
        self._services.jobs.read(reads.order_types, key="call-types").then(self._take_types)

    def _take_types(self, types: tuple[OrderType, ...]) -> None:
        self.form.take_types(types)
        copied, self._copied = self._copied, {}
        if copied.get("type_code"):
            self.form.choose_type(str(copied["type_code"]))
        if copied.get("priority") in list(Priority):
            self.priority.setCurrentIndex(list(Priority).index(copied["priority"]))

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
        def take(context: CallContext) -> None:
            self._take_customer(context, phone)

        self._services.jobs.read(reads.context_of(customer_id), key="call-context").then(take)

    def _load_owner(self, asset_id: int) -> None:
        def take(found: CallContext | Asset | None) -> None:
            if isinstance(found, CallContext):
                self._take_customer(found, "")
            elif found is not None:
                self._wanted_asset = None
                self.form.show_own_machine(found)

        self._services.jobs.read(reads.owner_of(asset_id), key="call-context").then(take)

    # --- scans ------------------------------------------------------------------------------------
    def wants_scan(self) -> bool:
        return self.isVisible()

    def take_scan(self, scan: Scan) -> str:
        """A machine's tag while a call is taken: that is the machine that is broken; a part: the
        order will need it."""
        if scan.kind == "part":
            self.form.add_part(scan.entity_id)
            return "part"
        if scan.kind != "asset":
            return ""
        context = self._context
        if context is not None and any(a.id == scan.entity_id for a in context.assets):
            self.form.select_asset(scan.entity_id)
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
        known = {normalise_number(each.number) for each in customer.phones}
        strange = self._caller and normalise_number(self._caller) not in known
        self.phone.setText(self._caller if strange else chosen.number if chosen else "")
        self.form.show_context(context)
        if self._wanted_asset is not None:
            self.form.select_asset(int(self._wanted_asset))
            self._wanted_asset = None
        self.title.setFocus()
        self._hints.ask_for_duplicates()

    def _customer_id(self) -> int | None:
        return None if self._context is None else self._context.customer.id

    def _forget_customer(self) -> None:
        self._context = None
        self.known.show_nobody()
        self.form.show_context(None)
        self.finder.clear()
        self.finder.setFocus()

    # --- saving -----------------------------------------------------------------------------------
    def draft(self) -> CallDraft:
        """What is in the fields now."""
        return self.form.draft()

    def save(self) -> None:
        try:
            draft = self.draft()
        except InvalidInput as error:
            self.foot.problem.setText(sentence_of(error))
            return
        missing, own_missing = draft.missing(), self.own.missing()
        self._mark(missing, own_missing)
        if missing or own_missing:
            return
        self.foot.save.setEnabled(False)
        handle = actions.take_call(
            self._services,
            draft.details(),
            reported_at=draft.reported_at,
            new_customer=draft.new_customer(),
            usual_parts=False,
            call_id=self._call_id,
        )
        handle.then(self._on_saved)
        handle.finished.connect(lambda: self.foot.save.setEnabled(True))

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
        self.foot.show_missing([*(words[key] for key in missing), *own_missing])
        if missing:
            fields[missing[0]].setFocus()

    # --- leaving ----------------------------------------------------------------------------------
    def _on_close(self) -> None:
        if self.is_dirty and not self.foot.problem.isVisible():
            self.foot.warn_of_loss()
            return
        self._reset()
        self.close_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_close()
        else:
            super().keyPressEvent(event)
