"""217 tags: how long they take to be drawn and put into each language, to travel over 9600 baud, and
whether every code on them is read again.

Wanted: drawn and encoded < 2 s in each language; a 60×40 mm label < 3 s on the wire, with the
printer drawing codes and Latin text itself; every code read by zxing without inverting.
"""

from __future__ import annotations

import io
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pypdfium2
import zxingcpp
from PIL import Image

from devices.label_printers import Language, PrinterOptions, encode
from domain.assets.codes import next_code
from domain.assets.tags import AssetTag
from domain.ports.devices import Bitmap
from exports.label_layout import LabelSize, render_label
from exports.label_sheet import SHEETS, build_label_sheet

MACHINES = 217
#: Ten bits an octet.
OCTETS_A_SECOND = 9600 / 10


def run(args: Sequence[str]) -> dict[str, Any]:
    """No arguments."""
    del args
    tags = _tags()
    size = LabelSize(60, 40)
    found: dict[str, Any] = {"tags": len(tags), "size_mm": str(size)}
    for language in Language:
        for native in (False, True):
            if native and language is Language.ESCPOS:
                continue
            options = PrinterOptions(language, native_qr=native, native_text=native)
            began, busy = time.perf_counter(), time.process_time()
            jobs = []
            for tag in tags:
                drawn = render_label(tag, size, compact=native)
                jobs.append(encode(drawn.bitmap, options, qr=drawn.qr, texts=drawn.texts))
            took, busy = time.perf_counter() - began, time.process_time() - busy
            lengths = sorted(len(job) for job in jobs)
            found[f"{language.value}{' native' if native else ''}"] = {
                "drawn_and_encoded_s": round(took, 2),
                "of_the_processor_s": round(busy, 2),
                "octets_median": lengths[len(lengths) // 2],
                "on_the_wire_s_median": round(lengths[len(lengths) // 2] / OCTETS_A_SECOND, 2),
                "on_the_wire_s_worst": round(lengths[-1] / OCTETS_A_SECOND, 2),
            }
    found["codes_read"] = sum(_code_on(render_label(tag, size).bitmap) == tag.code for tag in tags)
    found["sheet"] = _sheet(tags)
    return found


def _tags() -> list[AssetTag]:
    names = ("中央空调室外机", "水泵", "货梯", "空压机", "冷却塔风机", "配电柜", "消防泵")
    places = ("A座", "B座", "2号厂房")
    serial, tags = 0, []
    for number in range(MACHINES):
        code = next_code("GZ", "KT", serial)
        serial = code.serial
        tags.append(
            AssetTag(
                str(code),
                names[number % len(names)],
                f"KFR-{100 + number}LW",
                f"SN2023{number:06d}",
                "恒隆物业管理有限公司",
                places[number % len(places)],
                f"{number % 9 + 1}F / 机房",
                "广州市诚达机电服务有限公司",
            )
        )
    return tags


def _code_on(bitmap: Bitmap) -> str:
    picture = Image.frombytes("1", (bitmap.width, bitmap.height), bitmap.rows, "raw", "1;I")
    found = zxingcpp.read_barcodes(picture.convert("L"), try_invert=False)
    return str(found[0].text) if found else ""


def _sheet(tags: Sequence[AssetTag]) -> dict[str, Any]:
    """An A4 sheet, printed at 100 dpi and read again."""
    with tempfile.TemporaryDirectory(prefix="paidan-labels-") as folder:
        path = Path(folder) / "sheet.pdf"
        began = time.perf_counter()
        pages = build_label_sheet(tags, SHEETS["3x8 70x37"], path)
        took = time.perf_counter() - began
        read: set[str] = set()
        document = pypdfium2.PdfDocument(io.BytesIO(path.read_bytes()))
        for page in document:
            picture = page.render(scale=100 / 72).to_pil().convert("L")
            read |= {each.text for each in zxingcpp.read_barcodes(picture, try_invert=False)}
        document.close()
    wanted = {tag.code for tag in tags}
    return {
        "pages": pages,
        "made_s": round(took, 2),
        "codes_read_at_100_dpi": len(read & wanted),
    }
