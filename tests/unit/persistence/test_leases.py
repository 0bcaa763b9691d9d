"""One holder for each duty."""

from __future__ import annotations

import threading
from datetime import timedelta

from sqlalchemy import Engine

from persistence.leases import lease_holder, release_lease, take_lease
from tests.unit.persistence.desk import NOW


def test_a_lease_has_one_holder_until_it_runs_out(engine: Engine) -> None:
    assert take_lease(engine, "modem", "a", now=NOW)
    assert not take_lease(engine, "modem", "b", now=NOW)
    assert take_lease(engine, "timers", "b", now=NOW)
    assert lease_holder(engine, "modem", NOW) == "a"
    later = NOW + timedelta(seconds=20)
    assert take_lease(engine, "modem", "a", now=later)  # renewed
    assert not take_lease(engine, "modem", "b", now=NOW + timedelta(seconds=40))
    gone = NOW + timedelta(seconds=51)
    assert lease_holder(engine, "modem", gone) is None
    assert take_lease(engine, "modem", "b", now=gone)
    assert not take_lease(engine, "modem", "a", now=gone)


def test_a_lease_given_back_is_free(engine: Engine) -> None:
    assert take_lease(engine, "modem", "a")
    release_lease(engine, "modem", "b")
    assert lease_holder(engine, "modem") == "a"
    release_lease(engine, "modem", "a")
    assert take_lease(engine, "modem", "b")


def test_of_many_at_once_one_gets_it(engine: Engine) -> None:
    taken: list[str] = []
    start = threading.Barrier(4)

    def reach(name: str) -> None:
        start.wait()
        if take_lease(engine, "modem", name):
            taken.append(name)

    threads = [threading.Thread(target=reach, args=(f"desk-{n}",)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(taken) == 1
    assert lease_holder(engine, "modem") == taken[0]
