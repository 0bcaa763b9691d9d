"""Files that are damaged, protected or built to do harm: one clear refusal, and at once."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import openpyxl
import pytest
from msoffcrypto.format.ooxml import OOXMLFile

from domain.errors import InvalidInput
from persistence.spreadsheets import open_workbook, refusals
from persistence.spreadsheets.dispatch import Options, read_bytes
from tests.unit.persistence.spreadsheets import old_files as old


def refusal(data: bytes, **options: object) -> tuple[str, dict[str, object]]:
    with pytest.raises(InvalidInput) as refused:
        for sheet in read_bytes(data, Options(**options)).sheets:  # type: ignore[arg-type]
            list(sheet.rows)
    return refused.value.code, refused.value.params


def workbook_bytes() -> bytes:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active["A1"] = "客户"
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def encrypted(password: str) -> bytes:
    target = io.BytesIO()
    OOXMLFile(io.BytesIO(workbook_bytes())).encrypt(password, target)
    return target.getvalue()


def test_nothing_is_empty() -> None:
    assert refusal(b"")[0] == refusals.EMPTY
    assert refusal(bytes(100))[0] == refusals.EMPTY


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\n", "PDF"),
        (b"\x89PNG\r\n\x1a\n\0\0", "PNG"),
        (b'{"a": 1}', "JSON"),
        (b"{\\rtf1 x}", "RTF"),
        (b'<?xml version="1.0"?><invoice/>', "XML"),
        (b"<html><body>no table</body></html>", "HTML"),
        (old.zipped({"word/document.xml": "<x/>"}), "Word"),
        (old.zipped({"a.txt": "1", "b.txt": "2"}), "ZIP"),
        (old.ole("WordDocument", b"x"), "Word"),
        (b"MZ\x90\x00\x03\x00\x00", "EXE"),
    ],
)
def test_other_things_are_called_by_their_name(data: bytes, what: str) -> None:
    assert refusal(data) == (refusals.NOT_A_TABLE, {"what": what})


BOMB = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    + "".join(
        f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + "]><x>&i;</x>"
)


def test_entity_bombs_are_not_opened() -> None:
    hostile = (refusals.HOSTILE, {"what": "entities"})
    assert refusal(old.xlsx("<sheetData/>", xl__sharedStrings_xml=BOMB)) == hostile
    utf16 = BOMB.replace('"1.0"', '"1.0" encoding="utf-16"').encode("utf-16")
    assert refusal(old.xlsx("<sheetData/>", xl__styles_xml=utf16)) == hostile
    xml2003 = BOMB.replace("<x>", '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">')
    assert refusal(xml2003.replace("</x>", "</Workbook>").encode()) == hostile


def test_zip_bombs_are_not_opened() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", old.WORKBOOK)
        archive.filelist[0].file_size = 1_500_000_000
    assert refusal(target.getvalue()) == (refusals.HOSTILE, {"what": "inflates"})


def test_damaged_containers_say_so() -> None:
    data = workbook_bytes()
    assert refusal(data[: len(data) // 2])[0] == refusals.DAMAGED
    assert (
        refusal(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(range(256)) * 4)[0] == refusals.DAMAGED
    )
    assert refusal(b"\x1f\x8b\x08" + b"junk" * 20)[0] == refusals.DAMAGED


def test_sectors_in_circles_are_not_followed() -> None:
    stream = old.biff8([old.label8(0, 0, "x")])
    assert refusal(old.ole("Workbook", stream, looping=True))[0] == refusals.DAMAGED


def test_a_workbook_without_its_sheets_says_so() -> None:
    data = old.xlsx("<sheetData/>")
    without = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as given, zipfile.ZipFile(without, "w") as kept:
        for name in given.namelist():
            if "sheet1" not in name:
                kept.writestr(name, given.read(name))
    assert refusal(without.getvalue())[0] == refusals.SHEETS_MISSING
    assert refusal(without.getvalue(), careful=True)[0] == refusals.SHEETS_MISSING


def test_passwords_are_asked_for_checked_and_used() -> None:
    data = encrypted("秘密123")
    assert refusal(data)[0] == refusals.PASSWORD_NEEDED
    assert refusal(data, password="falsch")[0] == refusals.PASSWORD_WRONG
    sheet = next(read_bytes(data, Options(password="秘密123")).sheets)
    assert list(sheet.rows) == [(1, ["客户"])]


def test_the_default_password_opens_without_a_question() -> None:
    sheet = next(read_bytes(encrypted("VelvetSweatshop"), Options()).sheets)
    assert list(sheet.rows) == [(1, ["客户"])]


def test_a_far_cell_neither_stops_nor_fills_the_machine(tmp_path: Path) -> None:
    """calamine would allocate half a terabyte; its end is not ours."""
    path = tmp_path / "far.xlsx"
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active["A1"] = "名称"
    book.active["A2"] = "水泵"
    book.active["XFD1048576"] = "远"
    book.save(path)
    with open_workbook(path) as workbook:
        rows = list(workbook.iter_rows(0))
    assert rows[:2] == [(1, ["名称"]), (2, ["水泵"])]
    assert rows[2][0] == 1_048_576
    assert (len(rows[2][1]), rows[2][1][-1]) == (16_384, "远")


def test_what_is_left_of_a_damaged_sheet_is_said_to_be_a_part(tmp_path: Path) -> None:
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(1, 40_000))
    data = bytearray(old.xlsx(f"<sheetData>{rows}</sheetData>"))
    start = data.index(b"xl/worksheets/sheet1.xml")
    data[start + 40_000 : start + 40_064] = bytes(64)
    path = tmp_path / "damaged.xlsx"
    path.write_bytes(data)
    with open_workbook(path) as workbook:
        assert workbook.sheets[0].damaged
        kept = [cells[0] for _, cells in workbook.iter_rows(0)]
    assert kept[:100] == list(range(1, 101))
    assert 100 < len(kept) < 40_000
