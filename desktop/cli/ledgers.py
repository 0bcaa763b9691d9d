"""``paidan inspect | import | undo-import``: ledgers without a window."""

from __future__ import annotations

import json
import tempfile
from argparse import ArgumentParser, Namespace, _SubParsersAction
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.cli import base
from desktop.cli.reading_options import add_reading, correction, password_of
from domain.errors import InvalidInput, UserError
from domain.ledgers.fields import FIELDS, LedgerKind
from domain.ledgers.problems import RowProblem

if TYPE_CHECKING:
    from desktop.composition.backend import Backend
    from persistence.imports.applying import Desk
    from persistence.imports.opening import OpenedLedger
    from persistence.imports.rows import Job

#: Problems listed one by one; the counts are complete.
_LISTED = 5_000
_KINDS = [kind.value for kind in LedgerKind]


def register(commands: _SubParsersAction[ArgumentParser]) -> None:
    inspect = commands.add_parser("inspect", help="show what the importer sees in a ledger")
    inspect.add_argument("file", metavar="FILE", type=Path)
    inspect.add_argument("--into", choices=_KINDS, help="what it lists (default: a guess)")
    add_reading(inspect)
    base.add_common(inspect)
    inspect.set_defaults(handler=run_inspect)
    import_ = commands.add_parser("import", help="import a ledger")
    import_.add_argument("file", metavar="FILE", type=Path)
    import_.add_argument("--into", required=True, choices=_KINDS)
    add_reading(import_)
    import_.add_argument("--mapping", metavar="FILE", type=Path, help="JSON: columns to fields")
    import_.add_argument(
        "--map",
        metavar="COLUMN=FIELD",
        type=correction,
        action="append",
        default=[],
        help="one column, by title or letter, feeds FIELD; COLUMN= leaves it out; may be repeated",
    )
    import_.add_argument("--key", metavar="FIELD,…", help="fields that make rows the same record")
    import_.add_argument("--dry-run", action="store_true", help="count only, write nothing")
    base.add_common(import_)
    import_.set_defaults(handler=run_import)
    undo = commands.add_parser("undo-import", help="take an import back")
    undo.add_argument("batch", metavar="BATCH", type=int)
    base.add_common(undo)
    undo.set_defaults(handler=run_undo)


def run_inspect(args: Namespace) -> int:
    from domain.ledgers.inspection_plain import inspection_to_plain

    ledger = _open(args)
    try:
        inspection = ledger.inspection
        if args.sheet or args.into or args.header is not None:
            kind = LedgerKind(args.into) if args.into else None
            sheets = (ledger.sheet(args.sheet)[0],) if args.sheet else ()
            inspection = ledger.seen_as(kind, sheets, args.header)
        shown = inspection_to_plain(inspection, _words)
    finally:
        ledger.close()
    base.emit(args, shown, _inspection_lines(shown))
    return base.DONE


def run_import(args: Namespace) -> int:
    from persistence.imports.applying import forecast
    from persistence.imports.validating import validate

    kind = LedgerKind(args.into)
    ledger = _open(args)
    try:
        with _company(args) as company:
            job = _job(args, ledger, kind, company)
            desk = _desk(company)
            if args.dry_run:
                read = validate(job, base.progress(f"{args.file.name} (1/2)"))
                counts = forecast(desk, job, base.progress(f"{args.file.name} (2/2)"), read)
                problems = [_line(problem, kind) for problem in read.problems if problem.row]
                values: dict[str, Any] = {
                    "read": counts.read,
                    "created": counts.created,
                    "updated": counts.updated,
                    "unchanged": counts.unchanged,
                    "refused": counts.refused,
                    "problems": problems,
                    "batch": None,
                    "dry_run": True,
                }
                refused = counts.refused
            else:
                values = _run(desk, job, args.file.name)
                refused = values["refused"]
    finally:
        ledger.close()
    base.emit(args, values, _result_lines(values))
    return base.PARTLY if refused else base.DONE


def run_undo(args: Namespace) -> int:
    from desktop.cli.opened import opened
    from persistence.imports.undoing import undo

    with opened(args) as company:
        undone = undo(_desk(company), args.batch, base.progress(f"import {args.batch}"))
    kept = [base.plain_fields(row) for row in undone.kept_rows]
    values = {
        "removed": undone.removed,
        "restored": undone.restored,
        "kept": undone.kept,
        "kept_rows": kept,
    }
    lines = [f"removed: {undone.removed}, restored: {undone.restored}, kept: {undone.kept}"]
    lines += [f"  kept {row['kind']} {row['title']} ({row['why']})" for row in kept]
    base.emit(args, values, lines)
    return base.PARTLY if undone.kept else base.DONE


@contextmanager
def _company(args: Namespace) -> Iterator[Backend]:
    """The company of ``--db``; an import may be the first thing in it. A dry run leaves nothing
    behind, so one that does not exist yet is made aside."""
    from desktop.cli.opened import opened, place_of

    place = place_of(args)
    aside = args.dry_run and "://" not in place and not Path(place).exists()
    if not aside:
        with opened(args, create=True) as company:
            yield company
        return
    with (
        tempfile.TemporaryDirectory(prefix="paidan-dry-run-") as folder,
        opened(Namespace(db=str(Path(folder, "empty.db"))), create=True) as company,
    ):
        yield company


def _open(args: Namespace) -> OpenedLedger:
    """The ledger; exit 3 with one sentence when the file itself cannot be read."""
    from persistence.imports.opening import open_ledger

    try:
        return open_ledger(
            args.file,
            password=password_of(args),
            encoding=args.encoding,
            separator=args.separator or "",
        )
    except UserError as error:
        raise base.UnreadableInput(error) from error


def _job(args: Namespace, ledger: OpenedLedger, kind: LedgerKind, company: Backend) -> Job:
    from zoneinfo import ZoneInfo

    from persistence.imports.opening import job_for

    with company.queries() as queries:
        zone = ZoneInfo(str(queries.setting("time_zone", "Asia/Shanghai")))
    sheets = (ledger.sheet(args.sheet)[0],) if args.sheet else ()
    keys = tuple(name.strip() for name in args.key.split(",") if name.strip()) if args.key else ()
    return job_for(
        ledger,
        kind,
        zone,
        sheets=sheets,
        mapping=_mapping(args),
        keys=keys,
        header_rows=args.header,
        corrections=args.map,
    )


def _mapping(args: Namespace) -> dict[str, Any] | None:
    if args.mapping is None:
        return None
    try:
        plain = json.loads(args.mapping.read_text(encoding="utf-8"))
    except OSError as error:
        raise InvalidInput("ledger_not_found", path=str(args.mapping)) from error
    except ValueError as error:
        raise InvalidInput("ledger_mapping_malformed") from error
    if not isinstance(plain, dict):
        raise InvalidInput("ledger_mapping_malformed")
    return plain if "columns" in plain else {"columns": plain}


def _desk(company: Backend) -> Desk:
    from persistence.imports.applying import Desk

    return Desk(company.engine, company.actor, company.console, company.clock)


def _run(desk: Desk, job: Job, name: str) -> dict[str, Any]:
    from persistence.imports import batches
    from persistence.imports.applying import apply, stage
    from persistence.queries import open_queries

    batch_id = stage(desk, job, base.progress(f"{name} (1/2)"))
    batch = apply(desk, batch_id, base.progress(f"{name} (2/2)"))
    with open_queries(desk.engine) as reader:
        found = batches.problems_of(reader.connection, batch_id)
        problems = [_line(problem, job.kind) for problem in islice(found, _LISTED)]
    return {
        "read": batch.rows,
        "created": batch.created,
        "updated": batch.updated,
        "unchanged": batch.unchanged,
        "refused": batch.refused,
        "problems": problems,
        "batch": batch_id,
    }


def _line(problem: RowProblem, kind: LedgerKind) -> dict[str, Any]:
    from domain.ledgers.inspection_plain import problem_line

    return problem_line(problem, lambda each: _words(each, kind))


def _words(problem: RowProblem, kind: LedgerKind | None = None) -> str:
    from PySide6.QtCore import QCoreApplication

    from desktop.phrases import phrase_text
    from domain.ledgers.messages import phrase_of
    from domain.phrases import Phrase

    phrase = phrase_of(problem)
    params = dict(phrase.params)
    if "label" not in params:
        name = str(params.get("field", ""))
        source = str(params.get("title", "")) or _label_of(name, kind)
        params["label"] = QCoreApplication.translate("Domain", source)
    elif isinstance(params["label"], str):
        params["label"] = QCoreApplication.translate("Domain", params["label"])
    return phrase_text(Phrase(phrase.template, params), "Domain")


def _label_of(name: str, kind: LedgerKind | None) -> str:
    kinds = (kind,) if kind else tuple(LedgerKind)
    return next((spec.label for each in kinds for spec in FIELDS[each] if spec.name == name), name)


def _inspection_lines(shown: dict[str, Any]) -> list[str]:
    lines = [f"{shown['format']} {shown['encoding']}".strip()]
    for sheet in shown["sheets"]:
        lines.append(
            f"{sheet['name'] or '-'}: {sheet['records']} records of {sheet['kind']}, "
            f"header in row {', '.join(str(row) for row in sheet['header_rows']) or '-'}"
        )
        lines += [
            f"  {column['column']:>3} {column['title'] or '-'}: {column['type']} -> "
            f"{column['field'] or '-'}"
            for column in sheet["columns"]
        ]
    lines += [_problem_text(problem) for problem in shown["problems"]]
    return lines


def _result_lines(values: dict[str, Any]) -> list[str]:
    counts = ("read", "created", "updated", "unchanged", "refused", "batch")
    lines = [", ".join(f"{name}: {values[name]}" for name in counts)]
    serious = [each for each in values["problems"] if each["severity"] == "error"]
    return lines + [_problem_text(problem) for problem in serious[:100]]


def _problem_text(problem: dict[str, Any]) -> str:
    place = f"{problem['column'] or ''}{problem['row'] or ''}"
    return f"  {problem['sheet']} {place}: {problem['message']}"
