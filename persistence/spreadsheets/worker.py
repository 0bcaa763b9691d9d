"""The reader's process: one file in, rows out and what they are, or one refusal.

Input: one line of JSON on stdin (path, spool, options). Output: one JSON object on stdout. The rows
go to the spool file, what was seen in them beside it. Whatever happens here, the program that asked
survives.
"""

from __future__ import annotations

import json
import sys
import traceback
from dataclasses import asdict
from pathlib import Path
from typing import Any


def main() -> int:
    """Read the request, answer it. Always 0 when an answer was given."""
    request = json.loads(sys.stdin.readline())
    from persistence.child_calls import thrifty_with_garbage
    from persistence.spreadsheets.limits import limit_this_process

    thrifty_with_garbage()
    limit_this_process(int(request["memory_bytes"]))
    answer = _answer(request)
    sys.stdout.write(json.dumps(answer))
    sys.stdout.flush()
    return 0


def _answer(request: dict[str, Any]) -> dict[str, Any]:
    from domain.errors import InvalidInput
    from persistence.spreadsheets import refusals

    answer: dict[str, Any] = {"refused": refusals.DAMAGED, "params": {}}
    for careful in (True,) if request.get("careful") else (False, True):
        try:
            return _read(request, careful=careful)
        except InvalidInput as refusal:
            answer = {"refused": refusal.code, "params": refusal.params}
            if refusal.code != refusals.DAMAGED:
                break  # the careful readers would say the same
        except MemoryError:
            answer = {"refused": refusals.TOO_LARGE, "params": {}}
        except FileNotFoundError:
            return {"refused": refusals.NOT_FOUND, "params": {"path": request["path"]}}
        except OSError as error:
            return {"refused": refusals.UNREADABLE, "params": {"errno": error.errno}}
        except Exception:  # noqa: BLE001 - libraries fail in their own ways on damaged files
            traceback.print_exc()
            answer = {"refused": refusals.DAMAGED, "params": {}}
    return answer


def _read(request: dict[str, Any], *, careful: bool) -> dict[str, Any]:
    from domain.errors import InvalidInput
    from persistence.spreadsheets import refusals
    from persistence.spreadsheets.dispatch import Options, read_beginning, read_bytes
    from persistence.spreadsheets.reading import SheetReading
    from persistence.spreadsheets.spool import write_rows

    options = Options(
        password=request.get("password"),
        encoding=request.get("encoding") or "",
        separator=request.get("separator") or "",
        careful=careful,
    )
    data = Path(request["path"]).read_bytes()
    beginning = int(request.get("beginning", 0))
    found = read_beginning(data, beginning) if beginning else read_bytes(data, options)
    if found is None:
        raise InvalidInput(refusals.NO_TABLE)
    reading = found
    sheets: list[dict[str, Any]] = []

    def written(sheet: SheetReading, target: Any) -> dict[str, Any]:
        index = write_rows(target, iter(sheet.rows))
        return {
            "name": sheet.name,
            "visible": sheet.visible,
            "damaged": sheet.damaged,
            "merged": [
                [r.first_row, r.first_column, r.last_row, r.last_column] for r in sheet.merged
            ],
            **asdict(index),
        }

    with Path(request["spool"]).open("wb") as target:
        sheets.extend(written(sheet, target) for sheet in reading.sheets)
    answer = {
        "format": reading.format,
        "encoding": reading.encoding,
        "separator": reading.separator,
        "date_1904": reading.date_1904,
        "sheets": sheets,
    }
    if request.get("look"):
        _look(request, answer)
    return answer


def _look(request: dict[str, Any], answer: dict[str, Any]) -> None:
    """See what the rows are, and leave that beside them. Where that fails, whoever asked looks
    himself, and learns why."""
    from persistence.spreadsheets.looks import Look, keep_look
    from persistence.spreadsheets.opened import SpooledSheets

    folder = Path(request["spool"]).parent
    try:
        keep_look(folder, Look.from_plain(request["look"]).at(SpooledSheets(folder, answer)))
    except Exception:  # noqa: BLE001 - the rows are worth more than what was seen in them
        traceback.print_exc()


if __name__ == "__main__":
    raise SystemExit(main())
