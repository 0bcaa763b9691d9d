"""Pictures to commands and back, dot by dot, by our reader and by others."""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from zebrafy.zebrafy_image import ZebrafyImage
from zebrafy.zebrafy_zpl import ZebrafyZPL

from devices.label_printers import Language, Media, PrinterOptions, ZplEncoding, encode
from devices.label_printers.escpos import STRIP_ROWS
from devices.label_printers.pictures import shifted, split, turned
from devices.label_printers.tspl import bitmap_command
from devices.label_printers.zpl import graphic_field, runs, z64
from devices.simulators.printer import PrintedLabel, interpreter_for
from devices.simulators.printer.canvas import as_pbm
from devices.simulators.printer.zpl_reader import unpack_runs
from domain.assets.tags import AssetTag
from domain.errors import InvalidInput
from domain.ports.devices import Bitmap, QrHint
from exports.label_layout import LabelSize, render_label
from tests.unit.devices.pictures import CODE, bitmap_of, image_of, label, read_code


def print_on_paper(octets: bytes, options: PrinterOptions) -> list[Bitmap]:
    """What comes out, copies one by one."""
    reader = interpreter_for(options.language)
    out: list[Bitmap] = []
    for event in reader.feed(octets):
        assert isinstance(event, PrintedLabel)
        out += [event.bitmap] * event.copies
    assert reader.complaints == []
    assert reader.buffer.strip() == b""
    return out


def padded_to_octets(bitmap: Bitmap) -> Bitmap:
    """ESC/POS knows whole octets only."""
    width = bitmap.octets_per_row * 8
    return Bitmap(width, bitmap.height, bitmap.rows)


SIZES = [(480, 320, 6), (400, 240, 5), (320, 240, 5), (560, 400, 7), (720, 480, 8), (333, 201, 4)]
LANGUAGES = [
    PrinterOptions(zpl_encoding=ZplEncoding.HEX),
    PrinterOptions(zpl_encoding=ZplEncoding.RUNS),
    PrinterOptions(zpl_encoding=ZplEncoding.Z64),
    PrinterOptions(Language.TSPL),
    PrinterOptions(Language.ESCPOS),
]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    "options", LANGUAGES, ids=lambda o: f"{o.language.value}-{o.zpl_encoding.value}"
)
def test_every_dot_comes_out_and_the_code_is_read(
    options: PrinterOptions, size: tuple[int, int, int]
) -> None:
    bitmap, _ = label(*size)
    octets = encode(bitmap, options, copies=2)
    printed = print_on_paper(octets, options)
    if options.language is Language.ESCPOS:
        assert [page.rows for page in printed] == [padded_to_octets(bitmap).rows] * 2
    elif options.language is Language.TSPL:
        # Its size is in hundredths of a millimetre; this is exact to the dot at 8 dots.
        assert [page.rows for page in printed] == [bitmap.rows] * 2
    else:
        assert printed == [bitmap, bitmap]
    assert read_code(printed[0]) == CODE


BITMAPS = st.builds(
    lambda width, height, seed: bitmap_of(
        Image.frombytes(
            "L",
            (width, height),
            bytes((seed * (i + 7) ** 2 >> 3) & 255 for i in range(width * height)),
        )
    ),
    st.integers(1, 70),
    st.integers(1, 20),
    st.integers(1, 255),
)


@settings(max_examples=60, deadline=None)
@given(BITMAPS, st.sampled_from(LANGUAGES), st.booleans())
def test_any_picture_in_any_language(
    bitmap: Bitmap, options: PrinterOptions, upside_down: bool
) -> None:
    options = replace(options, upside_down=upside_down)
    printed = print_on_paper(encode(bitmap, options), options)
    expected = turned(bitmap) if upside_down else bitmap
    if options.language is Language.ESCPOS:
        assert printed == [padded_to_octets(expected)] or not any(expected.rows)
    else:
        assert printed == [expected]


# --- ZPL --------------------------------------------------------------------------------------------


def test_zpl_word_for_word() -> None:
    bitmap = Bitmap(16, 2, b"\x00\x0f\x00\x00")
    options = PrinterOptions(
        zpl_encoding=ZplEncoding.HEX, darkness=7, speed=3, media=Media.MARK, cut=True
    )
    assert encode(bitmap, options, copies=3).decode() == (
        "~SD07\n^XA\n^PW16^LL2^LH0,0^LT0^LS0\n^PON^MNM\n^MMC\n^PR3\n"
        "^FO8,0^GFA,1,1,1,0F^FS\n^PQ3\n^XZ\n"
    )


def test_a_blank_label_has_no_picture() -> None:
    assert b"^GF" not in encode(Bitmap(16, 2, bytes(4)), PrinterOptions())


@pytest.mark.parametrize("encoding", ZplEncoding)
def test_graphic_fields_announce_their_octets_twice(encoding: ZplEncoding) -> None:
    bitmap, _ = label()
    found = re.fullmatch(r"\^GFA,(\d+),(\d+),(\d+),(.*)", graphic_field(bitmap, encoding), re.S)
    assert found is not None
    sent, total, step = (int(field) for field in found.groups()[:3])
    assert sent == total == step * bitmap.height == len(bitmap.rows)


def test_the_checksum_is_of_the_base64_text() -> None:
    bitmap, _ = label()
    _, kind, text, checksum = z64(bitmap.rows).split(":")
    assert (kind, len(checksum)) == ("Z64", 4)
    assert int(checksum, 16) == binascii.crc_hqx(text.encode(), 0)
    assert zlib.decompress(base64.b64decode(text)) == bitmap.rows
    assert "\n" not in text


@pytest.mark.parametrize(
    ("row", "text"),
    [
        ("00000000", ","),
        ("FFFFFFFF", "!"),
        ("0F000000", "0F,"),
        ("00FFFFFF", "H0!"),
        ("12345678", "12345678"),
        ("AAAAAAAA", "NA"),
        ("A0000000", "A,"),
        ("AAAAAAA0", "MA0"),
        ("00000001", "M01"),
    ],
)
def test_runs(row: str, text: str) -> None:
    octets = bytes.fromhex(row)
    assert runs(octets, 4) == text
    assert unpack_runs(text, 4, 4) == octets


def test_long_runs_and_repeated_rows() -> None:
    row = b"\xaa" * 300  # 600 digits
    assert runs(row * 2, 300) == "zA" + "pA" + ":"
    assert unpack_runs(runs(row * 2, 300), 600, 300) == row * 2


@given(st.integers(1, 120), st.data())
def test_runs_are_reversible(step: int, data: st.DataObject) -> None:
    octets = b"".join(
        data.draw(
            st.lists(
                st.one_of(
                    st.binary(min_size=step, max_size=step),
                    st.sampled_from([bytes(step), b"\xff" * step, b"\x0f" * step]),
                ),
                min_size=1,
                max_size=6,
            )
        )
    )
    assert unpack_runs(runs(octets, step), len(octets), step) == octets


# It knows no runs.
@pytest.mark.parametrize("encoding", [ZplEncoding.HEX, ZplEncoding.Z64])
def test_zebrafy_reads_what_we_write(encoding: ZplEncoding) -> None:
    bitmap, _ = label()
    text = f"^XA^FO0,0{graphic_field(bitmap, encoding)}^FS^XZ"
    images = ZebrafyZPL(text).to_images()
    assert len(images) == 1
    # It gives black as 1 of a two-colour picture.
    seen = bitmap_of(images[0].convert("L"))
    assert bitmap in (seen, seen.inverted())


def test_we_read_what_zebrafy_writes() -> None:
    bitmap, _ = label()
    for kind in ("ASCII", "Z64", "B64"):
        text = ZebrafyImage(
            image_of(bitmap), format=kind, invert=False, complete_zpl=True, dither=False
        ).to_zpl()
        text = text.replace("^XA", f"^XA^PW{bitmap.width}^LL{bitmap.height}")
        (event,) = interpreter_for(Language.ZPL).feed(text.encode())
        assert isinstance(event, PrintedLabel)
        assert event.bitmap == bitmap


def test_a_wrong_checksum_is_dropped_like_printers_do() -> None:
    bitmap, _ = label()
    octets = encode(bitmap, PrinterOptions())
    broken = re.sub(rb":[0-9A-F]{4}\^FS", b":0000^FS", octets)
    reader = interpreter_for(Language.ZPL)
    (event,) = reader.feed(broken)
    assert isinstance(event, PrintedLabel)
    assert not any(event.bitmap.rows)
    assert reader.complaints[0] == "wrong CRC"


def test_smaller_is_faster() -> None:
    bitmap, _ = label()
    sizes = {kind: len(encode(bitmap, PrinterOptions(zpl_encoding=kind))) for kind in ZplEncoding}
    assert sizes[ZplEncoding.Z64] < sizes[ZplEncoding.RUNS] < sizes[ZplEncoding.HEX]


# --- TSPL -------------------------------------------------------------------------------------------


def test_tspl_word_for_word() -> None:
    options = PrinterOptions(Language.TSPL, darkness=8, speed=4, cut=True)
    # A picture of 12 dots: the four bits that pad its second octet are white, and white is 1.
    bitmap = Bitmap(12, 2, b"\x80\x10\xff\xf0")
    assert encode(bitmap, options, copies=2) == (
        b"\r\nSIZE 1.5 mm,0.25 mm\r\nGAP 2 mm,0 mm\r\nDIRECTION 1\r\nREFERENCE 0,0\r\n"
        b"DENSITY 8\r\nSPEED 4\r\nSET CUTTER 1\r\nCLS\r\n"
        b"BITMAP 0,0,2,2,0,\x7f\xef\x00\x0f\r\nPRINT 1,2\r\n"
    )


def test_tspl_octets_are_those_of_pillow() -> None:
    """Pillow's 1 is white as well; but it pads with 0."""
    bitmap, _ = label(480, 320)
    rows = image_of(bitmap).convert("1").tobytes()
    assert bitmap_command(0, 0, bitmap) == b"BITMAP 0,0,60,320,0," + rows + b"\r\n"


def test_binary_data_that_look_like_commands_do_no_harm() -> None:
    rows = bytes(octet ^ 0xFF for octet in b"PRINT 1,1\r\n\x1b!?~HS^XA\x11\x13\x00")
    bitmap = Bitmap(8, len(rows), rows)
    options = PrinterOptions(Language.TSPL)
    (page,) = print_on_paper(encode(bitmap, options), options)
    assert page.rows == rows


def test_a_native_code_spares_the_line_and_is_the_same_code() -> None:
    bitmap, qr = label()
    whole = PrinterOptions(Language.TSPL)
    native = replace(whole, native_qr=True)
    short, long = encode(bitmap, native, qr=qr), encode(bitmap, whole, qr=qr)
    assert b"QRCODE 24,24,M,6,A,0," in short
    assert b"QRCODE" not in long
    assert len(short) < len(long)
    (page,) = print_on_paper(short, native)
    assert read_code(page) == CODE
    # Beside the code every dot is the same.
    side = qr.modules * qr.module_dots
    area = (qr.x, qr.y, qr.x + side, qr.y + side)
    assert page.cleared(*area) == bitmap.cleared(*area)


@pytest.mark.parametrize("language", [Language.ZPL, Language.TSPL])
def test_what_the_printer_draws_itself_takes_the_place_of_its_dots(language: Language) -> None:
    tag = AssetTag("GZ-KT-0217-3", "中央空调", "KFR-120LW/E1", "SN^7~1_2", "恒隆物业", "A座")
    drawn = render_label(tag, LabelSize(60, 40))
    assert drawn.qr is not None
    assert {hint.text for hint in drawn.texts} == {
        "GZ-KT-0217-3",
        "KFR-120LW/E1",
        "S/N SN^7~1_2",
    }
    whole = PrinterOptions(language)
    native = replace(whole, native_qr=True, native_text=True)
    octets = encode(drawn.bitmap, native, qr=drawn.qr, texts=drawn.texts)
    assert len(octets) < len(encode(drawn.bitmap, whole)) * 0.6
    assert b"KFR-120LW/E1" in octets
    (page,) = print_on_paper(octets, native)
    assert read_code(page) == tag.code
    rest, paper = drawn.bitmap, page
    side = drawn.qr.modules * drawn.qr.module_dots
    boxes = [(drawn.qr.x, drawn.qr.y, side, side)]
    boxes += [(h.x, h.y, h.width, round(h.height * 1.2)) for h in drawn.texts]
    for x, y, width, height in boxes:
        rest = rest.cleared(x, y, x + width, y + height)
        paper = paper.cleared(x, y, x + width, y + height)
    assert paper == rest
    if language is Language.ZPL:
        assert b"S/N SN_5E7_7E1_5F2" in octets


@pytest.mark.parametrize("language", [Language.ZPL, Language.TSPL])
def test_a_full_label_is_on_a_slow_line_for_less_than_three_seconds(language: Language) -> None:
    tag = AssetTag(
        "GZ-KT-0217-3",
        "中央空调室外机",
        "KFR-120LW/E1",
        "SN20230212-0071",
        "恒隆物业管理有限公司",
        "A座",
        "3F / 机房",
        "广州市诚达机电服务有限公司",
    )
    drawn = render_label(tag, LabelSize(60, 40), compact=True)
    options = PrinterOptions(language, native_qr=True, native_text=True)
    octets = encode(drawn.bitmap, options, qr=drawn.qr, texts=drawn.texts)
    assert len(octets) / 960 < 3.0  # 9600 baud, ten bits an octet
    assert read_code(drawn.bitmap) == tag.code


@given(st.integers(9, 90), st.integers(1, 40), st.data())
@settings(max_examples=40, deadline=None)
def test_pieces_hold_all_the_ink(width: int, height: int, data: st.DataObject) -> None:
    dots = data.draw(
        st.sets(st.tuples(st.integers(0, width - 1), st.integers(0, height - 1)), max_size=30)
    )
    image = Image.new("L", (width, height), 255)
    for dot in dots:
        image.putpixel(dot, 0)
    found = set()
    for piece in split(bitmap_of(image)):
        for y in range(piece.picture.height):
            for x in range(piece.picture.width):
                if piece.picture.dot(x, y):
                    found.add((piece.x + x, piece.y + y))
    assert found == dots


def test_quotes_in_a_native_code_are_written_as_tspl_wants() -> None:
    bitmap, qr = label()
    options = PrinterOptions(Language.TSPL, native_qr=True)
    octets = encode(bitmap, options, qr=replace(qr, text='A"B'))
    assert b'"A\\["]B"' in octets
    with pytest.raises(InvalidInput, match="label_qr_not_ascii"):
        encode(bitmap, options, qr=replace(qr, text="空调"))


# --- ESC/POS ----------------------------------------------------------------------------------------


def test_escpos_word_for_word() -> None:
    options = PrinterOptions(Language.ESCPOS, darkness=-2, speed=4, cut=True, gap_mm=3)
    assert encode(Bitmap(12, 1, b"\x80\x10"), options, copies=2) == (
        b"\x1b@\x1d(K\x02\x00\x31\xfe\x1d(K\x02\x00\x32\x04"
        + b"\x1dv0\x00\x02\x00\x01\x00\x80\x10\x1bJ\x18\x1dVB\x00" * 2
    )


def test_tall_pictures_are_cut_into_strips() -> None:
    bitmap, _ = label(384, 1000)
    octets = encode(bitmap, PrinterOptions(Language.ESCPOS))
    assert octets.count(b"\x1dv0\x00\x30\x00") == -(-1000 // STRIP_ROWS)


# --- options ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("options", LANGUAGES[2:], ids=lambda o: o.language.value)
@pytest.mark.parametrize("move", [(5, 3), (-5, 0), (0, -7), (13, -2), (0, 0)])
def test_offsets_move_every_dot(options: PrinterOptions, move: tuple[int, int]) -> None:
    bitmap, _ = label(320, 240, 5)
    moved = replace(options, x_offset_dots=move[0], y_offset_dots=move[1])
    (page,) = print_on_paper(encode(bitmap, moved), moved)
    assert page == shifted(bitmap, *move)
    for x, y in ((20, 20), (100, 55), (0, 0), (319, 239)):
        source = x - move[0], y - move[1]
        inside = 0 <= source[0] < 320 and 0 <= source[1] < 240
        assert page.dot(x, y) == (inside and bitmap.dot(*source))


@pytest.mark.parametrize("options", LANGUAGES[2:], ids=lambda o: o.language.value)
def test_the_other_polarity(options: PrinterOptions) -> None:
    """On a clone with the other bit the inverted picture is the right one."""
    bitmap, _ = label(320, 240, 5)
    framed = bitmap_of(_framed(bitmap))
    inverted = replace(options, invert_picture=True)
    (page,) = print_on_paper(encode(framed, inverted), inverted)
    assert page.inverted() == framed


def _framed(bitmap: Bitmap) -> Image.Image:
    """Ink in every corner, so that the picture is the whole label."""
    image = image_of(bitmap)
    for x, y in ((0, 0), (319, 0), (0, 239), (319, 239)):
        image.putpixel((x, y), 0)
    return image


def test_labels_that_are_too_wide_are_refused_early() -> None:
    bitmap, _ = label(480, 320)
    with pytest.raises(InvalidInput) as refusal:
        encode(bitmap, PrinterOptions(head_dots=384))
    assert refusal.value.params == {"width_mm": 60.0, "head_mm": 48.0}


@pytest.mark.parametrize(
    "wrong",
    [
        {"darkness": 31},
        {"darkness": 16, "language": Language.TSPL},
        {"speed": 0},
        {"dots_per_mm": 1},
        {"gap_mm": -1},
        {"head_dots": -1},
    ],
)
def test_options_out_of_bounds(wrong: dict[str, object]) -> None:
    with pytest.raises(InvalidInput, match="printer_option_invalid"):
        PrinterOptions(**wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("copies", [0, -1, 1000])
def test_copies_out_of_bounds(copies: int) -> None:
    with pytest.raises(InvalidInput, match="label_copies_invalid"):
        encode(Bitmap(8, 1, b"\x80"), PrinterOptions(), copies=copies)


def test_pictures_are_checked_where_they_are_made() -> None:
    for width, height, rows in ((8, 1, b""), (0, 1, b""), (7, 1, b"\x01"), (8, 2, b"\x01")):
        with pytest.raises(ValueError, match=r"dot|rows|padding"):
            Bitmap(width, height, rows)


def test_pbm_files_open_elsewhere() -> None:
    import io

    bitmap, _ = label(333, 201, 4)
    with Image.open(io.BytesIO(as_pbm(bitmap))) as image:
        assert bitmap_of(image.convert("L")) == bitmap


def test_a_hint_outside_the_label_is_not_followed() -> None:
    bitmap, _ = label()
    options = PrinterOptions(Language.TSPL, native_qr=True)
    assert b"QRCODE" not in encode(bitmap, options, qr=QrHint(400, 10, 25, 6, CODE))
