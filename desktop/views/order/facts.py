"""What is known of an order, as two columns of text with links, and its state in a line."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QCoreApplication

from desktop.format import duration_text, moment_text, money_text, phone_text, window_text
from desktop.labels import label
from desktop.phrases import load_text
from desktop.services import Session
from desktop.views.approvals.words import signers_text
from desktop.views.order.along import along_html
from desktop.views.order.needs_where import Whereabouts, needs_html
from domain.read_models.orders import OrderPage
from domain.work_orders.consultation import missing_from, opinions_of
from domain.work_orders.kinds import LinkKind
from domain.work_orders.order import OrderDetails, WorkOrder
from domain.work_orders.part_needs import needs_text
from domain.work_orders.split_progress import progress_of

translate = QCoreApplication.translate
#: A name and what stands behind it, as rich text; what is empty is left out.
Add = Callable[[str, str], None]


def status_html(order: WorkOrder) -> str:
    """The state, why it waits, what is wrong with it."""
    parts = [f"<b>{label(order.status)}</b>", escape(_approval_text(order))]
    if order.waiting is not None:
        parts.append(label(order.waiting.reason))
        parts.append(escape(needs_text(order.waiting.parts)))
    if order.abnormal is not None:
        parts.append(f"⚠ {label(order.abnormal.cause)}")
    return "&nbsp;·&nbsp;".join(part for part in parts if part)


def _approval_text(order: WorkOrder) -> str:
    """At which level it is, and whose turn; '' for the usual approval."""
    approval = order.approval
    if approval is None or approval.is_done:
        return ""
    if approval.refused:
        text = translate("OrderPageView", "cost refused: {reason}")
        return text.format(reason=approval.refused)
    names = signers_text(approval.waits_for, all_sign=approval.turn.all_sign)
    text = translate("OrderPageView", "approval {level} of {levels}: {names}")
    levels = len(approval.route.levels)
    return text.format(level=approval.level + 1, levels=levels, names=names)


def facts_html(page: OrderPage, where: Whereabouts, session: Session) -> str:
    """A table of two columns; links are ``kind:id``."""
    rows: list[tuple[str, str]] = []

    def add(name: str, value: str) -> None:
        if value:
            rows.append((name, value))

    _add_customer(page.order.details, add)
    _add_machine(page, session, add)
    _add_work(page, where, session, add)
    _add_visit(page, session, add)
    _add_result(page.order, add)
    cells = "".join(
        f"<tr><td style='padding:3px 12px 3px 0;color:gray'>{name}</td>"
        f"<td style='padding:3px 0'>{value}</td></tr>"
        for name, value in rows
    )
    return f"<table>{cells}</table>"


def _link(kind: str, id_: int, words: str) -> str:
    return f"<a href='{kind}:{id_}'>{escape(words)}</a>"


def _joined(*words: str) -> str:
    return escape(" ".join(word for word in words if word))


def _add_customer(details: OrderDetails, add: Add) -> None:
    customer = escape(details.customer_name)
    if details.customer_id is not None:
        vip = f" VIP{details.vip_level}" if details.vip_level else ""
        customer = _link("customer", details.customer_id, details.customer_name) + vip
    add(translate("OrderPageView", "Customer"), customer)
    reach = _joined(details.contact_name, phone_text(details.contact_phone))
    add(translate("OrderPageView", "Contact"), reach)
    add(translate("OrderPageView", "Address"), _joined(details.address, details.district))


def _add_machine(page: OrderPage, session: Session, add: Add) -> None:
    asset = page.asset
    if asset is None:
        return
    today = session.local(session.now()).date()
    words = (asset.code, asset.name, asset.model, label(asset.warranty_on(today)))
    text = " ".join(word for word in words if word)
    add(translate("OrderPageView", "Asset"), _link("asset", asset.id, text))


def _add_work(page: OrderPage, where: Whereabouts, session: Session, add: Add) -> None:
    order, details = page.order, page.order.details
    if details.parent_id is not None:
        parent = _link("work_order", details.parent_id, details.parent_number)
        add(translate("OrderPageView", "Follows"), parent)
    for link in order.links:
        if link.kind in (LinkKind.PART_OF, LinkKind.WHOLE_OF) and page.job:
            continue  # said with the progress below
        state = page.link_states.get(link.order_id)
        stands = "" if state is None else f" {label(state)}"
        add(label(link.kind), _link("work_order", link.order_id, link.number) + stands)
    _add_job(page, add)
    add(translate("OrderPageView", "Type"), escape(page.type_name))
    add(translate("OrderPageView", "Priority"), label(details.priority))
    skills = "、".join(page.skill_names.get(code, code) for code in sorted(details.skills))
    add(translate("OrderPageView", "Skills"), escape(skills))
    for name, value in details.own:
        add(escape(name), escape(value))
    described = escape(details.description).replace("\n", "<br>")
    add(translate("OrderPageView", "Details"), described)
    promised = window_text(details.window_start_at, details.window_end_at, session)
    add(translate("OrderPageView", "Promised"), promised)
    add(translate("OrderPageView", "Duration"), duration_text(details.duration_minutes))
    if details.crew > 1:
        add(translate("OrderPageView", "People needed"), str(details.crew))
    if details.load:
        add(translate("OrderPageView", "To be carried there"), escape(load_text(details.load)))
    add(translate("OrderPageView", "Parts needed"), needs_html(order, where))


def _add_job(page: OrderPage, add: Add) -> None:
    """How far the job is that was split, the same on each of its parts: who has which, and how it
    stands (CO-02)."""
    if not page.job:
        return
    states = [member.status for member in page.job]
    accepted, count = progress_of(states[0], states[1:])
    said = translate("OrderPageView", "{accepted} of {count} parts accepted")
    lines = [said.format(accepted=accepted, count=count)]
    for member in page.job:
        if member.id != page.order.id:
            name = _link("work_order", member.id, f"{member.number} {member.title}")
            words = (name, escape(member.technician), label(member.status))
            lines.append(" · ".join(word for word in words if word))
    add(translate("OrderPageView", "Progress"), "<br>".join(lines))


def _add_visit(page: OrderPage, session: Session, add: Add) -> None:
    order, person = page.order, page.technician
    if person is not None and order.dispatch is not None:
        who = _link("technician", person.id, person.name)
        span = window_text(order.dispatch.planned_start_at, order.dispatch.planned_end_at, session)
        add(translate("OrderPageView", "Technician"), f"{who} {phone_text(person.phone)} · {span}")
    add(translate("OrderPageView", "Comes along"), along_html(page))
    add(translate("OrderPageView", "Joint diagnosis"), _consultation_html(page))
    add(translate("OrderPageView", "Reached us by"), label(order.details.channel))
    reported = moment_text(order.milestones.reported_at, session)
    add(translate("OrderPageView", "Failed since"), moment_text(order.details.failed_at, session))
    add(translate("OrderPageView", "Reported"), reported)
    old = escape(order.details.external_number)
    add(translate("OrderPageView", "Number in the old ledger"), old)


def people_of(page: OrderPage) -> dict[int, str]:
    """Names of all technicians the order has to do with, by id."""
    in_charge = {} if page.technician is None else {page.technician.id: page.technician.name}
    return {**page.names, **in_charge}


def _consultation_html(page: OrderPage) -> str:
    """What each of those asked said, and whose word is missing."""
    names = people_of(page)
    lines = [
        f"{escape(names.get(said.technician_id, '?'))}: {escape(said.text)}"
        for said in opinions_of(page.order)
    ]
    if missing := missing_from(page.order):
        waited_for = "、".join(names.get(each, "?") for each in missing)
        text = translate("OrderPageView", "still missing: {names}")
        lines.append(escape(text.format(names=waited_for)))
    return "<br>".join(lines)


def _add_result(order: WorkOrder, add: Add) -> None:
    result = order.result
    if result is not None:
        add(translate("OrderPageView", "Result"), escape(result.resolution))
        for name, value in result.own:
            add(escape(name), escape(value))
        parts = "、".join(f"{part.name} ×{part.quantity:g}" for part in result.parts)
        add(translate("OrderPageView", "Parts"), escape(parts))
        waits = _approval_text(order) or translate("OrderPageView", "waits for approval")
        cost = money_text(result.cost_fen)
        add(
            translate("OrderPageView", "Cost"),
            " · ".join(x for x in (cost, "" if result.cost_approved else waits) if x),
        )
    if order.rating is not None:
        stars = "★" * order.rating.score + "☆" * (5 - order.rating.score)
        add(translate("OrderPageView", "Rating"), escape(f"{stars} {order.rating.comment}".strip()))
    add(translate("OrderPageView", "Reason for return"), escape(order.return_reason))
    add(translate("OrderPageView", "Reason for cancelling"), escape(order.cancel_reason))
    add(translate("OrderPageView", "To be improved"), escape(order.improvement))
