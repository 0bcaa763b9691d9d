"""EX-07, EX-14: what belongs to an order is kept with it, told apart by its name."""

from __future__ import annotations

import pytest

from domain.errors import InvalidInput, NotFound
from domain.usecases.order_files import add_file, set_kind
from domain.work_orders.files import FileKind, kind_of, number_in
from tests.unit.persistence.desk import Desk


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("WO-261121-0032 确认单.jpg", "WO-261121-0032"),
        ("现场wo2611210032_1.PNG", "WO-261121-0032"),
        ("261121-0032.pdf", "WO-261121-0032"),
        ("IMG_20261121_093012.jpg", ""),
        ("13812345678-0032.pdf", ""),
        ("合同.pdf", ""),
    ],
)
def test_a_name_may_speak_of_an_order(name: str, number: str) -> None:
    assert number_in(name) == number


@pytest.mark.parametrize(
    ("name", "finished", "kind"),
    [
        ("IMG_1.JPG", False, FileKind.FAULT_PHOTO),
        ("IMG_1.heic", True, FileKind.REPAIR_PHOTO),
        ("客户签字确认单.jpg", False, FileKind.CONFIRMATION),
        ("机房.dwg", True, FileKind.DRAWING),
        ("2026 维保合同.pdf", False, FileKind.CONTRACT),
        ("说明.docx", True, FileKind.OTHER),
        ("微信截图_20261121.png", False, FileKind.CONVERSATION),
        ("微信图片_20261121.jpg", False, FileKind.FAULT_PHOTO),
        ("20261121_0931.amr", True, FileKind.CONVERSATION),
    ],
)
def test_a_name_says_what_it_is(name: str, finished: bool, kind: FileKind) -> None:
    assert kind_of(name, finished=finished) is kind


def test_files_of_an_order_come_and_go(desk: Desk) -> None:
    order = desk.take()
    with desk.store(command_id="added") as store:
        photo = add_file(store, order.id, "现场.jpg", b"picture")
        assert add_file(store, order.id, "现场 (2).jpg", b"picture") == photo
    desk.tick()
    with desk.store() as store:
        sheet = add_file(store, order.id, "scan.pdf", b"sheet")
        assert set_kind(store, sheet.id, FileKind.CONFIRMATION).kind is FileKind.CONFIRMATION
        with pytest.raises(InvalidInput, match="file_missing"):
            add_file(store, order.id, "leer.pdf", b"")
        with pytest.raises(NotFound):
            add_file(store, 999, "x.pdf", b"x")
    with desk.queries() as queries:
        found = queries.files.of_order(order.id)
        assert [(each.title, each.kind) for each in found] == [
            ("scan.pdf", FileKind.CONFIRMATION),
            ("现场.jpg", FileKind.FAULT_PHOTO),
        ]
        assert queries.equipment.file(found[1].digest) == b"picture"
    with desk.store() as store:
        store.undo("added")
        store.files.delete(sheet.id)
    with desk.queries() as queries:
        assert queries.files.of_order(order.id) == ()
