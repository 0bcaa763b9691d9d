"""``paidan report`` writes a month's report and workbook, a week's brief or a quarter's review of use;
``paidan export`` a list."""

from __future__ import annotations

import re
from argparse import ArgumentParser, Namespace, _SubParsersAction
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli import base
from domain.errors import InvalidInput

if TYPE_CHECKING:
    from domain.analytics.measures import Measure

_WHAT = {
    "work-orders": "work_order",
    "assets": "asset",
    "customers": "customer",
    "technicians": "technician",
    "parts": "part",
}
_SHOWN = ("volume", "finished", "sla_closure_rate", "first_response", "cycle_time", "satisfaction")


def register(commands: _SubParsersAction[ArgumentParser]) -> None:
    report = commands.add_parser(
        "report", help="the monthly report, the weekly brief, the quarter's review of use"
    )
    which = report.add_mutually_exclusive_group(required=True)
    which.add_argument("--month", metavar="YYYY-MM", help="figures, PDF, workbook")
    which.add_argument("--week", metavar="YYYY-Www", help="the brief of one page")
    which.add_argument("--quarter", metavar="YYYY-Qn", help="what of the program was used")
    report.add_argument("--out", type=Path, metavar="FILE.pdf")
    report.add_argument("--workbook", type=Path, metavar="FILE.xlsx")
    report.add_argument("--lang", metavar="zh_CN|zh_TW|en", help="default: the console's language")
    base.add_common(report)
    report.set_defaults(handler=run_report, usage_error=report.error)
    export = commands.add_parser("export", help="a list as workbook or CSV")
    export.add_argument("--what", required=True, choices=tuple(_WHAT))
    export.add_argument("--out", type=Path, required=True, metavar="FILE.xlsx|FILE.csv")
    export.add_argument("--text", default="", metavar="WORDS", help="only what these words find")
    export.add_argument("--lang", metavar="zh_CN|zh_TW|en", help="default: the console's language")
    base.add_common(export)
    export.set_defaults(handler=run_export)


def run_report(args: Namespace) -> int:
    if args.month is None:
        return _run_page(args)
    from desktop.cli.opened import opened
    from desktop.composition.documents import make_month_documents

    found = re.fullmatch(r"(\d{4})-(\d{1,2})", args.month.strip())
    if found is None:
        raise InvalidInput("month_invalid", text=args.month)
    language = base.language_of(args)
    with opened(args) as company:
        figures = make_month_documents(
            company,
            int(found[1]),
            int(found[2]),
            language,
            args.out,
            args.workbook,
            base.progress("report"),
        )
    values = figures.to_json()
    written = {"out": args.out, "workbook": args.workbook}
    values["files"] = {key: str(path) for key, path in written.items() if path is not None}
    base.emit(args, values, _lines(figures.measures, language, list(values["files"].values())))
    return base.DONE


def _run_page(args: Namespace) -> int:
    """The brief of a week, or the review of a quarter."""
    from desktop.cli.opened import opened
    from desktop.composition.letterhead import company_zone
    from desktop.composition.reports import make_usage_sheet, make_weekly_brief
    from desktop.composition.schedules import period_named

    if args.out is None or args.workbook is not None:
        args.usage_error("--out is needed with --week and --quarter, and --workbook is not made")
    language, text = base.language_of(args), (args.week or args.quarter).strip().upper()
    with opened(args) as company:
        with company.queries() as queries:
            zone = company_zone(queries)
        try:
            period = period_named("week" if args.week else "quarter", text, zone)
        except ValueError as error:
            raise InvalidInput("period_invalid", text=text) from error
        files = {"out": str(args.out)}
        if args.week:
            figures = make_weekly_brief(company, period.first_on, language, args.out)
            values = figures.to_json() | {"files": files}
            base.emit(args, values, _lines(figures.measures, language, [*files.values()]))
            return base.DONE
        usage = make_usage_sheet(company, period.first_on, language, args.out)
    fired = {card.code: card.fired for card in usage.cards}
    values = {"period": period.name, "orders": usage.orders, "cards": fired, "files": files}
    base.emit(args, values, [f"{period.name}: {usage.orders}", *files.values()])
    return base.DONE


def _lines(measures: Mapping[str, Measure], language: str, files: list[str]) -> list[str]:
    from domain.analytics.kpis import KPIS
    from exports.texts import texts

    words = texts(language)
    shown = [f"{words.kpi(key)}: {words.value(KPIS[key], measures[key].value)}" for key in _SHOWN]
    return [*shown, *files]


def run_export(args: Namespace) -> int:
    from desktop.cli.opened import opened
    from desktop.composition.documents import export_list
    from domain.read_models import ListQuery

    base.language_of(args)
    kind = _WHAT[args.what]
    with opened(args) as company:
        with company.queries() as queries:
            ids = queries.list_ids(ListQuery(kind, text=args.text))
        rows = export_list(company, kind, ids, args.out, base.progress("export"))
    base.emit(args, {"rows": rows, "out": str(args.out)}, [f"{rows}  {args.out}"])
    return base.DONE
