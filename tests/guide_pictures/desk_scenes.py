"""Scenes at the desk: calls, orders, the board."""

from __future__ import annotations

from typing import Any

from tests.guide_pictures.studio import Studio, plain


def dispatch(studio: Studio, name: str) -> None:
    """The board with an order chosen whose machine stands still, and its suggestions."""
    from domain.dispatching.queue_order import QueueTab

    place: Any = studio.window.show_place("dispatch")
    studio.until(lambda: place.queue.list.orders.rowCount() > 0 and place.map.is_ready)
    place.queue.show_tab(QueueTab.QUEUED)
    queue = place.queue.list
    queue.setFocus()
    cards = [queue.orders.card(row) for row in range(queue.orders.rowCount())]
    urgent = (row for row, card in enumerate(cards) if card is not None and card.stopped)
    queue.setCurrentIndex(queue.orders.index(next(urgent, 0)))
    queue.scrollToTop()
    studio.rest(2.0)
    place.map.fit()
    studio.rest(2.5)
    studio.clear_toasts()
    studio.take(name)


def handover(studio: Studio) -> None:
    """The note for the next clerk."""
    studio.window.change_shift()
    studio.rest(1.5)
    panel = studio.window.handover
    panel.coming.setCurrentText("李娜")
    panel.remark.setPlainText("恒隆 A 座的钥匙在前台；城北仓库下午四点送压缩机。")
    studio.clear_toasts()
    studio.take("handover")
    panel.discard()
    studio.window.side.close_page()
    studio.rest(0.4)


def call(studio: Studio) -> None:
    """A caller whose customer is known, with the fault typed."""
    caller = _first_customer(studio)
    studio.window.take_call({"customer_id": caller} if caller else {})
    panel: Any = studio.window.call
    studio.until(lambda: panel.known.isVisible() and panel.order_type.count() > 0)
    panel.title.setText("空调不制冷, 外机有异响")
    panel.promise.setFocus()
    studio.rest(1.5)
    studio.clear_toasts()
    studio.take("call")
    panel.discard()
    studio.window.side.close_page()
    studio.rest(0.4)


def calls(studio: Studio) -> None:
    """Two ring at once, and who is still to be called back."""
    studio.until(lambda: "caller" in studio.window.services.devices.statuses)
    studio.window.ways.to_missed_calls()
    assert studio.console.backend is not None
    with studio.console.backend.queries() as queries:
        people = [row.phone for row in queries.technicians()][:1]
    devices: Any = studio.console._demo_devices
    devices.caller.ring(_a_phone(studio), rings=4)
    studio.rest(1.5)
    devices.modem.ring(people[0], rings=4)
    board = studio.window.top.call.board
    studio.until(lambda: len(board.lines) == 2 and all(line.who for line in board.lines))
    studio.rest(1.0)
    studio.clear_toasts()
    studio.take("calls")
    for line in list(board.lines):
        board.dismiss(line)


def _a_phone(studio: Studio) -> str:
    assert studio.console.backend is not None
    with studio.console.backend.queries() as queries:
        customer = queries.customer_page(_first_customer(studio) or 1).customer
    return customer.phones[0].number


def _first_customer(studio: Studio) -> int | None:
    from domain.read_models import ListQuery

    assert studio.console.backend is not None
    with studio.console.backend.queries() as queries:
        owners = [
            card.customer_id
            for card in queries.assets(list(queries.list_ids(ListQuery("asset")))[:50])
            if card.customer_id
        ]
    return max(owners, key=owners.count, default=None)


def order(studio: Studio) -> None:
    """The page of an order that is under way."""
    from domain.work_orders.kinds import OrderStatus

    place: Any = studio.window.show_place("dispatch")
    board = place.board.orders.values()
    busy = [card for card in board if card.status is OrderStatus.IN_PROGRESS and card.asset_id]
    chosen = next(iter(busy or board))
    studio.window.open_entity("work_order", chosen.id)
    studio.rest(1.5)
    place.map.fit()
    studio.rest(1.5)
    studio.clear_toasts()
    studio.take("order")
    studio.window.side.close_page()


def plan(studio: Studio) -> None:
    """The day as the program would plan it, before anything of it is taken."""
    place: Any = studio.window.show_place("dispatch")
    studio.until(lambda: place.board.board is not None)
    place.plan.open()
    panel = place.plan.panel
    panel.plan()
    studio.until(lambda: bool(panel.plans), 60.0)
    studio.rest(1.0)
    studio.clear_toasts()
    studio.take("plan")
    panel.leave()
    studio.rest(0.4)


def search(studio: Studio) -> None:
    """The box that finds everything, with answers."""
    box = studio.window.top.search
    studio.window.show_place("dispatch")
    studio.window.activateWindow()
    box.activate()
    box.setText("空调")
    box.search_now()
    studio.until(lambda: box.result is not None, 5.0)
    studio.rest(0.8)
    studio.clear_toasts()
    studio.take("search")
    box.clear()
    studio.window.show_place("dispatch")


def dark(studio: Studio) -> None:
    from desktop.settings import THEME

    assert studio.console.services is not None
    studio.console.services.settings.set(THEME, "dark")
    studio.rest(0.5)
    dispatch(studio, "dispatch-dark")
    studio.console.services.settings.set(THEME, "light")


def messages(studio: Studio) -> None:
    """The texts, not the calls that may stand in front."""
    place = studio.window.show_place("messages")
    if place is not None:
        place.show_texts()
    plain(studio, "messages")
