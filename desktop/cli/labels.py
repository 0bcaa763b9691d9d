"""``paidan labels`` renders asset tags into a file, ``paidan print-job`` sends them to a printer."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace, _SubParsersAction
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.cli import base
from domain.errors import DeviceUnavailable, InvalidInput, UserError

if TYPE_CHECKING:
    from desktop.composition.backend import Backend
    from desktop.composition.label_jobs import LabelJob
    from desktop.composition.tag_documents import TagPictures

_LANGUAGES = ("zpl", "tspl", "escpos")


def register(commands: _SubParsersAction[ArgumentParser]) -> None:
    labels = commands.add_parser("labels", help="render asset tags into a file")
    _add_choice(labels, required=True)
    labels.add_argument("--language", choices=(*_LANGUAGES, "pdf"), default="zpl")
    labels.add_argument("--size", default="60x40", metavar="WxH", help="label in mm (60x40)")
    labels.add_argument("--dots-per-mm", type=int, choices=(8, 12), default=8)
    labels.add_argument("--sheet", metavar="CxR", help="pdf: A4 sheets of labels, such as 3x8")
    labels.add_argument(
        "--start",
        type=base.whole(1, 500),
        default=1,
        metavar="N",
        help="first free label of a sheet",
    )
    labels.add_argument("--out", type=Path, required=True, metavar="FILE")
    base.add_common(labels)
    labels.set_defaults(handler=run_labels)

    job = commands.add_parser(
        "print-job", help="print asset tags; a job that stopped goes on where it did"
    )
    _add_choice(job, required=False)
    job.add_argument("--resume", metavar="JOB", help="go on with a job ('last': the newest)")
    job.add_argument("--list", action="store_true", help="jobs with labels left")
    job.add_argument(
        "--printer",
        metavar="ADDRESS",
        help="socket://HOST:9100, queue:NAME, file:PATH or a serial port (default: the console's)",
    )
    job.add_argument("--language", choices=_LANGUAGES, help="default: as set for the console")
    job.add_argument("--size", metavar="WxH", help="label in mm")
    job.add_argument("--dots-per-mm", type=int, choices=(8, 12))
    base.add_common(job)
    job.set_defaults(handler=run_print_job, usage_error=job.error)


def _add_choice(parser: ArgumentParser, *, required: bool) -> None:
    choice = parser.add_mutually_exclusive_group(required=required)
    choice.add_argument("--assets", metavar="CODE,…", help="codes, separated by commas")
    choice.add_argument("--all", action="store_true", help="every asset that has a code")


def run_labels(args: Namespace) -> int:
    from desktop.cli.opened import opened

    if args.sheet and args.language != "pdf":
        raise InvalidInput("sheet_unknown", sheet=args.sheet, known="--language pdf")
    with opened(args) as company:
        ids, unknown = _chosen(company, args)
        if args.sheet:
            from desktop.composition.tag_documents import make_tag_sheet

            make_tag_sheet(company, ids, args.sheet, args.start, args.out)
            count, refused = len(ids), unknown
        else:
            drawn = _draw(company, ids, args)
            refused = [*unknown, *(_refusal(code, error) for code, error in drawn.refused)]
            count = len(drawn.bitmaps)
            if count or not refused:
                _write(drawn, args)
    size = args.out.stat().st_size if args.sheet or count or not refused else 0
    values = {"labels": count, "bytes": size, "out": str(args.out), "refused": refused}
    base.emit(args, values, [f"{count} labels, {size} bytes: {args.out}"])
    for refusal in refused:
        base.note(f"{refusal['code']}: {refusal['message']}")
    if refused:
        return base.PARTLY if count else base.FAILED
    return base.DONE


def _chosen(company: Backend, args: Namespace) -> tuple[list[int], list[dict[str, str]]]:
    """Ids of the wanted assets, and the codes nobody has."""
    from domain.read_models import ListFilter, ListQuery

    with company.queries() as queries:
        if args.all:
            query = ListQuery("asset", sort="code", filters=(ListFilter("code", "is_set", True),))
            return list(queries.list_ids(query)), []
        ids: list[int] = []
        unknown: list[dict[str, str]] = []
        for code in dict.fromkeys(one.strip() for one in args.assets.split(",") if one.strip()):
            found = queries.resolve_code(code)
            if found is not None and found[0] == "asset":
                ids.append(found[1])
            else:
                unknown.append(_refusal(code, InvalidInput("code_unknown", code=code)))
        return ids, unknown


def _refusal(code: str, error: UserError) -> dict[str, str]:
    return {"code": code, "reason": error.code, "message": base.sentence(error)}


def _draw(company: Backend, ids: Sequence[int], args: Namespace) -> TagPictures:
    from desktop.composition.tag_documents import make_tag_bitmaps

    progress = base.progress("labels")
    return make_tag_bitmaps(company, ids, args.size, args.dots_per_mm, progress)


def _write(drawn: TagPictures, args: Namespace) -> None:
    args.out.parent.mkdir(parents=True, exist_ok=True)
    if args.language == "pdf":
        from desktop.composition.tag_documents import save_tag_pages

        save_tag_pages(drawn.bitmaps, args.dots_per_mm, args.out)
        return
    from devices.label_printers import Language, PrinterOptions, encode
    from exports.whole_file import whole_file

    options = PrinterOptions(Language(args.language), dots_per_mm=args.dots_per_mm)
    with whole_file(args.out) as unfinished, unfinished.open("wb") as file:
        for bitmap in drawn.bitmaps:
            file.write(encode(bitmap, options))


def run_print_job(args: Namespace) -> int:
    from desktop.cli.opened import opened
    from desktop.composition.label_jobs import job_named, open_jobs, run_job

    if args.list:
        jobs = open_jobs()
        lines = [f"{job.name}  {job.left} of {len(job.asset_ids)} left  {job.code}" for job in jobs]
        base.emit(args, {"jobs": [_shown(job) for job in jobs]}, lines)
        return base.DONE
    if sum((bool(args.assets), args.all, bool(args.resume))) != 1:
        args.usage_error("one of --assets, --all, --resume or --list is needed")
    unknown: list[dict[str, str]] = []
    with opened(args) as company:
        if args.resume:
            job = job_named(args.resume)
        else:
            ids, unknown = _chosen(company, args)
            job = _new_job(ids, args)
        for refusal in unknown:
            base.note(refusal["message"])
        if not job.asset_ids:
            raise InvalidInput("sheet_empty")
        end = run_job(company, job, progress=base.progress("labels"))
    values = {
        "job": end.job.name,
        "printed": end.printed,
        "left": end.left,
        "stopped_by": end.job.code or None,
        "refused": unknown,
    }
    base.emit(args, values, [f"{end.printed} printed, {end.left} left ({end.job.name})"])
    if end.result is not None:
        why = base.sentence(
            DeviceUnavailable(end.result.code or "printer_failed", **end.result.params)
        )
        stopped = DeviceUnavailable(
            "labels_unfinished", printed=end.printed, left=end.left, why=why, job=end.job.name
        )
        base.note(base.sentence(stopped) if end.left else why)
        return base.FAILED
    return base.PARTLY if unknown else base.DONE


def _new_job(ids: Sequence[int], args: Namespace) -> LabelJob:
    from desktop.composition.console_settings import console_settings
    from desktop.composition.label_jobs import new_job
    from desktop.printers import PrinterProfile, profile_of
    from desktop.settings import LABEL_SIZE, PRINTER_ADDRESS, PRINTER_DOTS, PRINTER_LANGUAGE

    settings = console_settings()
    address = args.printer or settings.get(PRINTER_ADDRESS)
    known = profile_of(settings, address) or PrinterProfile(
        address,
        settings.get(PRINTER_LANGUAGE),
        settings.get(PRINTER_DOTS),
        settings.get(LABEL_SIZE),
    )
    profile = replace(known, language=args.language or known.language)
    return new_job(
        ids,
        address,
        profile.language,
        args.size or profile.size,
        args.dots_per_mm or profile.dots_per_mm,
        profile.options(),
    )


def _shown(job: LabelJob) -> dict[str, Any]:
    return {
        "job": job.name,
        "labels": len(job.asset_ids),
        "left": job.left,
        "printer": job.address,
        "stopped_by": job.code or None,
        "created_at": job.created_at,
    }
