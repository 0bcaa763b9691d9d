"""A folder watched for photos and scans: what names an order is filed with it (EX-07)."""

from __future__ import annotations

import logging
import time
from pathlib import Path

from desktop.composition.backend import Backend
from desktop.settings import DROP_FOLDER, Settings
from domain.assets.logbook import MOST_OCTETS
from domain.errors import UserError
from domain.usecases.order_files import add_file
from domain.work_orders.files import number_in

log = logging.getLogger(__name__)
#: Who files them, in the log.
ACTOR = "drop_folder"
#: What was filed lies in here, so that nothing anybody put there is ever lost.
FILED = "filed"
#: Younger files may still be being written.
_AT_REST_SECONDS = 3.0
_MOST_A_LOOK = 50


def file_dropped(backend: Backend, settings: Settings, now: float | None = None) -> int:
    """File what lies in the folder of this console; how many were. Those that name no order of ours,
    or cannot be read, stay where they are. ``now``: seconds as file systems count them."""
    chosen = settings.get(DROP_FOLDER)
    folder = Path(chosen)
    if not chosen or not folder.is_dir():
        return 0
    moment = time.time() if now is None else now
    filed = 0
    for path in sorted(folder.iterdir())[:_MOST_A_LOOK]:
        try:
            if _is_at_rest(path, moment):
                filed += _file(backend, folder, path)
        except (OSError, UserError) as error:
            log.warning("%s could not be filed: %s", path.name, error)
    return filed


def _is_at_rest(path: Path, moment: float) -> bool:
    if path.name.startswith((".", "~")) or not path.is_file():
        return False
    known = path.stat()
    return moment - known.st_mtime >= _AT_REST_SECONDS and 0 < known.st_size <= MOST_OCTETS


def _file(backend: Backend, folder: Path, path: Path) -> bool:
    number = number_in(path.name)
    if not number:
        return False
    with backend.queries() as queries:
        found = queries.resolve_code(number)
    if found is None or found[0] != "work_order":
        return False
    content = path.read_bytes()
    with backend.quiet_store(ACTOR) as store:
        add_file(store, found[1], path.name, content)
    done = folder / FILED
    done.mkdir(exist_ok=True)
    path.replace(_free(done / path.name))
    return True


def _free(path: Path) -> Path:
    """A name nothing has yet."""
    wanted, number = path, 1
    while wanted.exists():
        number += 1
        wanted = path.with_stem(f"{path.stem} ({number})")
    return wanted
