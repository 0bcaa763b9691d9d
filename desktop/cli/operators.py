"""``paidan operators``: who may do what, and the way back in when a PIN is forgotten."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace, _SubParsersAction

from desktop.cli import base


def register(commands: _SubParsersAction[ArgumentParser]) -> None:
    operators = commands.add_parser("operators", help="who may do what in the window")
    operators.add_argument(
        "--forget-pins",
        action="store_true",
        help="take all PINs away: for whoever is locked out and sits at the database",
    )
    base.add_common(operators)
    operators.set_defaults(handler=run_operators)


def run_operators(args: Namespace) -> int:
    from desktop.cli.opened import opened
    from domain.usecases.rights import forget_pins

    forgotten = 0
    with opened(args) as company:
        if args.forget_pins:
            with company.store() as store:
                forgotten = forget_pins(store)
        with company.queries() as queries:
            listed = queries.operators()
    people = [
        {
            "name": each.name,
            "rights": sorted(right.value for right in each.rights),
            "pin": bool(each.pin),
            "active": each.active,
        }
        for each in listed
    ]
    lines = [
        f"{each.name}  {', '.join(sorted(right.value for right in each.rights)) or '-'}"
        f"{'  PIN' if each.pin else ''}"
        for each in listed
    ]
    base.emit(args, {"operators": people, "forgotten_pins": forgotten}, lines)
    return base.DONE
