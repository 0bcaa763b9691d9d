"""The bundled typeface draws what the trade writes, on paper and on screen."""

from __future__ import annotations

import io

from pypdf import PdfReader

from exports import fonts

INTERFACE = "→←↑↓●▲◆▌✓✕↶↷★☆·×÷°℃¥￥㎡㎏①②⑳▾▸⋮☰☑☐⚠☎◔…—“”‘’「」【】《》（），。：；！？％±≥≤№"


def _gb2312() -> str:
    rows = (bytes((a, b)) for a in range(0xB0, 0xF8) for b in range(0xA1, 0xFF))
    return b"".join(rows).decode("gb2312", errors="ignore")


def test_every_gb2312_character_and_interface_mark_is_there() -> None:
    assert fonts.missing_glyphs(_gb2312()) == ""
    assert fonts.missing_glyphs(INTERFACE) == ""


def test_traditional_and_rare_name_characters_are_there() -> None:
    assert fonts.has_glyphs("派單臺維護電梯冷卻塔軸承龜鬱籲")
    assert fonts.has_glyphs("䶮㑇喆堃犇淼旻垚𬭎𬬻鿏")  # personal and place names beyond GB2312


def test_a_missing_character_is_named_once() -> None:
    assert fonts.missing_glyphs("好\U0001f600坏\U0001f600\n") == "\U0001f600"
    assert not fonts.has_glyphs("\U0001f600")


def test_registering_twice_keeps_one_font_and_maps_bold() -> None:
    from reportlab.lib.fonts import tt2ps
    from reportlab.pdfbase import pdfmetrics

    fonts.register_reportlab()
    first = pdfmetrics.getFont(fonts.PDF_REGULAR)
    fonts.register_reportlab()
    assert pdfmetrics.getFont(fonts.PDF_REGULAR) is first
    assert tt2ps(fonts.PDF_REGULAR, 1, 0) == fonts.PDF_BOLD


def test_text_written_to_pdf_comes_back_exactly() -> None:
    from reportlab.pdfgen.canvas import Canvas

    fonts.register_reportlab()
    text = "派单台 工单 WO-1121-0032 人山长 ✓ 𬭎"
    target = io.BytesIO()
    canvas = Canvas(target)
    canvas.setFont(fonts.PDF_REGULAR, 12)
    canvas.drawString(50, 700, text)
    canvas.setFont(fonts.PDF_BOLD, 12)
    canvas.drawString(50, 650, "红色预警")
    canvas.save()
    found = PdfReader(io.BytesIO(target.getvalue())).pages[0].extract_text()
    assert text in found
    assert "红色预警" in found


def test_digits_share_one_width() -> None:
    from reportlab.pdfbase import pdfmetrics

    fonts.register_reportlab()
    for name in (fonts.PDF_REGULAR, fonts.PDF_BOLD):
        widths = {pdfmetrics.stringWidth(digit, name, 100) for digit in "0123456789"}
        assert len(widths) == 1


def test_licence_text_is_shipped() -> None:
    assert "SIL Open Font License, Version 1.1" in fonts.LICENCE.read_text(encoding="utf-8")
