"""``paidan backup``, ``restore``, ``verify`` and ``migrate``."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace, _SubParsersAction
from pathlib import Path

from desktop.cli import base
from domain.errors import StorageUnavailable


def register(commands: _SubParsersAction[ArgumentParser]) -> None:
    backup = commands.add_parser("backup", help="a verified copy, made while work goes on")
    backup.add_argument("--to", type=Path, metavar="DIR", help="default: the console's backups")
    base.add_common(backup)
    backup.set_defaults(handler=run_backup)
    restore = commands.add_parser(
        "restore", help="a backup into a fresh database (--db), compared row by row"
    )
    restore.add_argument("file", type=Path, metavar="FILE")
    base.add_common(restore)
    restore.set_defaults(handler=run_restore)
    verify = commands.add_parser("verify", help="prove that the database is what its log says")
    base.add_common(verify)
    verify.set_defaults(handler=run_verify)
    migrate = commands.add_parser("migrate", help="bring the database up to date, backup first")
    base.add_common(migrate)
    migrate.set_defaults(handler=run_migrate)


def run_backup(args: Namespace) -> int:
    from desktop import paths
    from desktop.cli.opened import opened
    from persistence.backups import KEPT_BACKUPS, back_up

    with opened(args) as company:
        made = back_up(
            company.engine,
            args.to or paths.folder("backups"),
            # Only the console's own folder is tidied; elsewhere the copies are somebody else's.
            keep=None if args.to else KEPT_BACKUPS,
            progress=base.progress("backup"),
        )
    values = {
        "path": made.path,
        "made_at": made.made_at,
        "bytes": made.bytes,
        "rows": made.rows,
        "first_difference": None,
    }
    base.emit(args, values, [f"{made.path}  {sum(made.rows.values())} rows, {made.bytes} bytes"])
    return base.DONE


def run_restore(args: Namespace) -> int:
    from desktop.cli.opened import place_of
    from persistence.backups import restore

    done = restore(args.file, place_of(args), base.progress("restore"))
    difference = base.plain_fields(done.difference) if done.difference else None
    values = {"path": done.path, "rows": done.rows, "first_difference": difference}
    base.emit(args, values, [f"{done.path}  {sum(done.rows.values())} rows"])
    if done.difference is None:
        return base.DONE
    found = {"table": done.difference.table, "key": done.difference.key}
    base.note(base.sentence(StorageUnavailable("restore_differs", **found)))
    return base.FAILED


def run_verify(args: Namespace) -> int:
    from desktop.cli.opened import opened
    from persistence.verify import verify

    with opened(args) as company:
        result = verify(company.engine, base.progress("verify"))
    values = base.plain_fields(result) | {"ok": result.ok}
    values["problems"] = [base.plain_fields(problem) for problem in result.problems]
    problems = [
        f"{problem.code}  {problem.where}  {problem.details}" for problem in result.problems
    ]
    shown = [f"{key}: {value}" for key, value in values.items() if key != "problems"]
    base.emit(args, values, [*shown, *problems])
    if result.ok:
        return base.DONE
    first = result.problems[0]
    error = StorageUnavailable(
        "history_wrong", count=len(result.problems), code=first.code, where=first.where
    )
    base.note(base.sentence(error))
    return base.FAILED


def run_migrate(args: Namespace) -> int:
    from desktop import paths
    from desktop.cli.opened import place_of
    from persistence.migrations import upgrade

    done = upgrade(place_of(args), paths.folder("backups"))
    values = {"from": done.found, "to": done.reached, "backup": done.backup}
    base.emit(args, values, [f"{done.found or '–'} → {done.reached}"])
    return base.DONE
