"""The feed: everything once, in order, whoever wrote it."""

from __future__ import annotations

import threading

import pytest
from sqlalchemy import text

from persistence.engine import open_engine
from persistence.feed import MOST_LINES, Feed
from persistence.listeners import listening
from tests.unit.persistence.desk import Desk


def test_a_feed_tells_topics_and_ids(desk: Desk) -> None:
    feed = Feed(desk.engine)
    assert feed.poll() is None
    order = desk.take()
    changes = feed.poll()
    assert changes is not None
    assert changes.ids("work_order") == {order.id}
    assert (changes.first_seq, changes.last_seq) == (feed.last_seq, feed.last_seq)
    assert not changes.everything
    assert feed.poll() is None
    with desk.store() as store:
        store.set_setting("a", 1)
        store.record_incoming("138", "1", desk.now, None)
    changes = feed.poll()
    assert changes is not None
    assert changes.touches("settings")
    assert changes.touches("message")
    assert changes.touches("incoming")
    assert not changes.touches("work_order")
    feed.close()


def test_a_rolled_back_act_is_never_told(desk: Desk) -> None:
    feed = Feed(desk.engine)
    with pytest.raises(RuntimeError), desk.store() as store:
        desk.take(store)
        raise RuntimeError
    assert feed.poll() is None
    feed.close()


def test_another_process_is_heard(desk: Desk, place: str) -> None:
    other = open_engine(place)
    feed = Feed(other)
    order = desk.take()
    if other.dialect.name == "postgresql":
        feed.wait(5)  # the server's notice ends it
    changes = feed.poll()
    assert changes is not None
    assert changes.ids("work_order") == {order.id}
    feed.close()
    other.dispose()


def test_a_wait_ends_with_a_commit_or_a_wake(desk: Desk) -> None:
    feed = Feed(desk.engine)
    waiting = threading.Thread(target=feed.wait, args=(60,))
    waiting.start()
    desk.take()
    waiting.join(20)
    assert not waiting.is_alive()
    assert feed.poll() is not None
    waiting = threading.Thread(target=feed.wait, args=(60,))
    waiting.start()
    feed.wake()
    waiting.join(20)
    assert not waiting.is_alive()
    feed.close()


def test_too_much_at_once_asks_for_everything(desk: Desk) -> None:
    feed = Feed(desk.engine)
    with desk.store() as store:
        for number in range(MOST_LINES + 1):
            store.unit.note("customer", number, "seen", {})
    changes = feed.poll()
    assert changes is not None
    assert changes.everything
    assert changes.last_seq == feed.last_seq
    assert feed.poll() is None
    feed.close()


def test_after_a_lost_connection_everything_is_asked_for(desk: Desk) -> None:
    feed = Feed(desk.engine)
    feed._raw.close()
    desk.take()
    with pytest.raises(Exception):  # noqa: B017 - whatever the driver calls a closed connection
        feed.poll()
    changes = feed.poll()
    assert changes is not None
    assert changes.everything
    assert feed.poll() is None
    feed.close()


def test_listeners_are_poked_with_the_last_number(desk: Desk) -> None:
    seen: list[int] = []
    with listening(desk.engine, seen.append):
        desk.take()
        with desk.store():
            pass  # nothing written, nobody poked
    desk.take()
    with desk.engine.connect() as connection:
        last = connection.execute(text("SELECT seq FROM log_head")).scalar_one()
    assert seen == [last - 1]


def test_four_writers_leave_no_gap_and_the_feed_misses_nothing(desk: Desk, place: str) -> None:
    start = threading.Barrier(5)
    failures: list[Exception] = []

    def write(name: str) -> None:
        engine = open_engine(place)
        mine = Desk(engine, console=name, technicians=desk.technicians, branch=desk.branch)
        start.wait()
        try:
            for _ in range(12):
                mine.take()
        except Exception as error:  # noqa: BLE001 - handed to the test
            failures.append(error)
        finally:
            engine.dispose()

    feed = Feed(desk.engine)
    begin = feed.last_seq
    threads = [threading.Thread(target=write, args=(f"desk-{n}",)) for n in range(10, 14)]
    for thread in threads:
        thread.start()
    start.wait()
    seen: set[int] = set()
    while any(thread.is_alive() for thread in threads):
        feed.wait(0.02)
        changes = feed.poll()
        seen |= changes.ids("work_order") if changes else frozenset()
    for thread in threads:
        thread.join()
    changes = feed.poll()
    seen |= changes.ids("work_order") if changes else frozenset()
    feed.close()
    assert not failures
    assert len(seen) == 48
    assert feed.last_seq == begin + 48
    with desk.queries() as queries:
        lines = queries.feed(after_seq=begin, limit=100)
        assert [line.seq for line in lines] == list(range(begin + 1, begin + 49))
        numbers = {row.number for row in queries.order_rows(sorted(seen))}
        assert len(numbers) == 48
