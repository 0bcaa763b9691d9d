"""Migrations: the schema of the program is the one at the end of the steps, both ways."""

from __future__ import annotations

import ast
import importlib.util
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect, text

from persistence import migrations, search
from persistence.engine import connect_engine, revision
from persistence.indexes import expected_indexes, missing_indexes
from persistence.migrations import VERSIONS, downgrade, upgrade
from persistence.revisions import HEAD, REVISIONS
from persistence.tables import metadata
from persistence.verify import verify
from tests.postgres import PostgresServer
from tests.unit.persistence.desk import Desk

SCRIPTS = sorted((VERSIONS / "versions").glob("[0-9]*.py"))


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def blank(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Path or URL of a database without anything in it."""
    if request.param == "sqlite":
        yield str(tmp_path / "blank.db")
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    database = server.create()
    yield server.url(database)
    server.drop(database)


@pytest.fixture
def looking(blank: str) -> Iterator[Engine]:
    engine = connect_engine(blank, must_exist=False)
    yield engine
    engine.dispose()


def schema(engine: Engine) -> dict[str, Any]:
    """Tables with columns, keys, indexes, and all triggers."""
    found: dict[str, Any] = {}
    inspector = inspect(engine)
    for table in inspector.get_table_names():
        if table == "alembic_version" or "_search" in table:
            continue
        found[table] = (
            [
                (col["name"], str(col["type"]), col["nullable"])
                for col in inspector.get_columns(table)
            ],
            sorted(str(key) for key in inspector.get_foreign_keys(table)),
            sorted(str(index["name"]) for index in inspector.get_indexes(table)),
            sorted(str(unique["name"]) for unique in inspector.get_unique_constraints(table)),
        )
    sql = (
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
        if engine.dialect.name == "sqlite"
        else "SELECT tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1"
    )
    with engine.connect() as connection:
        found["triggers"] = [tuple(row) for row in connection.execute(text(sql))]
    return found


def test_the_revisions_are_the_scripts() -> None:
    config = Config()
    config.set_main_option("script_location", str(VERSIONS))
    config.set_main_option("path_separator", "os")
    script = ScriptDirectory.from_config(config)
    assert tuple(each.revision for each in reversed(list(script.walk_revisions()))) == REVISIONS
    assert script.get_current_head() == HEAD


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_steps_import_nothing_of_the_program(script: Path) -> None:
    ours = {"domain", "persistence", "devices", "exports", "desktop", "installer"}
    for node in ast.walk(ast.parse(script.read_text(encoding="utf-8"))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0
            names = [node.module or ""]
        assert not {name.split(".")[0] for name in names} & ours


def test_models_equal_the_schema_at_the_head(blank: str, looking: Engine) -> None:
    upgrade(blank, None)

    def ours(_object: Any, name: str | None, kind: str, _reflected: bool, _to: Any) -> bool:
        # Search tables are no models; sorting indexes are compared by name below, because
        # PostgreSQL does not give the order of nulls back.
        return not (kind == "table" and "_search" in (name or "")) and not (
            kind == "index" and "_by_" in (name or "")
        )

    with looking.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_object": ours, "compare_type": True}
        )
        differences = compare_metadata(context, metadata)
        assert differences == []
        assert missing_indexes(connection) == []
        there = {
            str(index["name"])
            for table in metadata.tables
            for index in inspect(connection).get_indexes(table)
        }
    extra = {name for name in there if name.startswith("ix_")} - set(
        expected_indexes(looking.dialect.name)
    )
    assert extra == set()


def test_the_search_triggers_use_the_columns_of_the_program() -> None:
    searched: dict[str, list[str]] = {}
    for stem, more in (("0004_search", []), ("0011_own_fields", ["own_text"]), ("0012_parts", [])):
        (path,) = [each for each in SCRIPTS if each.stem == stem]
        spec = importlib.util.spec_from_file_location("step", path)
        assert spec is not None
        assert spec.loader is not None
        step = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(step)
        for table, columns in step.SEARCHED.items():
            searched[table] = [*columns.split(), *more]
    assert searched == {table: list(columns) for table, columns in search.SEARCHED.items()}


def test_up_and_down_through_every_step(blank: str, looking: Engine) -> None:
    schemas = []
    for step in REVISIONS:
        report = upgrade(blank, None, to=step)
        assert report.changed
        schemas.append(schema(looking))
    assert not upgrade(blank, None).changed
    looking.dispose()
    for place in range(len(REVISIONS) - 1, 0, -1):
        assert schema(looking) == schemas[place]
        looking.dispose()
        downgrade(blank, to=REVISIONS[place - 1])
    assert schema(looking) == schemas[0]
    looking.dispose()
    downgrade(blank, to="base")
    assert schema(looking) == {"triggers": []}
    looking.dispose()
    upgrade(blank, None)
    assert schema(looking) == schemas[-1]


def test_a_failing_step_leaves_everything_as_it_was(
    blank: str, looking: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    upgrade(blank, None, to="0002")
    before = schema(looking)
    looking.dispose()
    real = migrations.run_steps

    def broken(connection: Any, to: str, *, downwards: bool = False) -> None:
        real(connection, to, downwards=downwards)
        raise RuntimeError("power cut")

    monkeypatch.setattr(migrations, "run_steps", broken)
    with pytest.raises(RuntimeError):
        upgrade(blank, None)
    assert schema(looking) == before
    with looking.connect() as connection:
        assert revision(connection) == "0002"


def test_data_survives_the_last_step(blank: str, looking: Engine, tmp_path: Path) -> None:
    """Rows that were there before the search index are found by it."""
    upgrade(blank, None)
    desk = Desk(looking)
    desk.set_up()
    order = desk.take()
    looking.dispose()
    downgrade(blank, to="0003")
    report = upgrade(blank, tmp_path / "backups")
    assert (report.found, report.reached) == ("0003", HEAD)
    assert report.backup is not None
    assert report.backup.exists()
    with desk.queries() as queries:
        assert queries.orders([order.id]) == (order,)
        assert [hit.code for hit in queries.search("外机不转").hits] == [order.number]
        assert queries.find_customers("5678")
        assert queries.search("赵").totals["technician"] == 1
    assert verify(looking).ok
