"""Search and ranking from the command line, and how failures are told."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests.unit.desktop.cli.conftest import CommandLine


def test_search_finds_people_machines_and_orders(paidan: CommandLine) -> None:
    found = paidan("search", "恒隆", "--limit", 5, "--json").json
    kinds = {result["kind"] for result in found["results"]}
    assert {"customer", "work_order"} <= kinds
    assert found["totals"]["work_order"] == 5
    assert found["milliseconds"] >= 0
    assert "恒隆物业" in paidan("search", "恒隆").out


def test_rank_says_who_and_why(paidan: CommandLine) -> None:
    number = paidan("search", "外机漏水", "--json").json["results"][0]["code"]
    ranked = paidan("rank", number, "--json", language="zh_CN").json
    names = {one["technician"] for one in (*ranked["candidates"], *ranked["refused"])}
    assert names == {"赵强", "李敏"}
    for one in ranked["candidates"]:
        assert 0 <= one["score"] <= 100
        assert {factor["code"] for factor in one["factors"]} >= {"travel", "load"}
    for one in ranked["refused"]:
        assert one["reasons"]


def test_a_failure_is_one_sentence_in_the_user_s_language(paidan: CommandLine) -> None:
    ended = paidan("rank", "WO-000000-0000")
    assert ended.status == 1
    assert ended.out == ""
    assert ended.err == "Nothing has the code or number “WO-000000-0000”.\n"
    chinese = paidan("search", "x", "--db", "/nowhere/x.db", "--json", language="zh_CN")
    assert chinese.status == 1
    assert chinese.json["error"]["code"] == "cannot_open"
    assert "无法打开数据库" in chinese.err
    assert len(chinese.err.splitlines()) == 1


def test_a_mistyped_database_is_not_made(paidan: CommandLine) -> None:
    missing = paidan.db.with_name("mistyped.db")
    assert paidan("search", "x", "--db", missing).status == 1
    assert not missing.exists()


def test_a_file_that_is_no_database_is_said_to_be_none(paidan: CommandLine) -> None:
    paidan.db.write_bytes(b"this is a letter to the landlord\n" * 100)
    ended = paidan("search", "x", "--json")
    assert ended.status == 1
    assert ended.json["error"]["message"] in ended.err


@pytest.mark.parametrize(
    "words", [("dispatch",), ("search",), ("search", "x", "--limit", "0"), ("report",)]
)
def test_wrong_usage(paidan: CommandLine, words: tuple[str, ...]) -> None:
    ended = paidan(*words)
    assert ended.status == 2
    assert "usage" in ended.err
    assert ended.out == ""


def test_a_newer_database_is_left_alone(paidan: CommandLine) -> None:
    with sqlite3.connect(paidan.db) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    ended = paidan("search", "x", "--json")
    assert (ended.status, ended.json["error"]["code"]) == (1, "database_newer")


def test_the_ranking_is_measured_against_whom_the_desk_sent(paidan: CommandLine) -> None:
    found = paidan("rank", "--history", "--days", 3650, "--json").json
    assert found["judged"] >= found["first_three"] >= found["first"] >= 0
    assert found["first_three"] + found["refused"] <= found["judged"]
    said = paidan("rank", "--history", language="zh_CN")
    assert said.status == 0
    assert "最近 30 天" in said.out


def test_reasons_are_said_in_the_users_language(paidan: CommandLine, tmp_path: Path) -> None:
    problem = tmp_path / "day.json"
    problem.write_text("oops", encoding="utf-8")
    ended = paidan("plan", "--problem", problem, language="zh_CN")
    assert ended.status == 3
    assert "不是 JSON" in ended.err
