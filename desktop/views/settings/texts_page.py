"""The wording of texts: fields to be put in, what it looks like, how many parts it takes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QToolButton, QWidget
from superqt import QFlowLayout

from desktop.errors import sentence_of
from desktop.views.messages.size_words import size_text
from desktop.views.settings.entry_list import Entry
from desktop.views.settings.list_page import ListPage
from desktop.widgets.forms import Form
from desktop.widgets.words_edit import LinesEdit
from domain.errors import InvalidInput
from domain.messaging.wording import FIELDS, check_template, fill
from domain.ports.storage import Queries, Store
from domain.settings import BY_KEY, SETTINGS, value_of
from domain.translate import QT_TRANSLATE_NOOP
from domain.usecases import company

#: What each field stands for, as it is shown on its chip.
FIELD_WORDS: dict[str, str] = {
    "company": QT_TRANSLATE_NOOP("Settings", "company"),
    "short": QT_TRANSLATE_NOOP("Settings", "short number"),
    "number": QT_TRANSLATE_NOOP("Settings", "order number"),
    "customer": QT_TRANSLATE_NOOP("Settings", "customer"),
    "contact": QT_TRANSLATE_NOOP("Settings", "contact"),
    "phone": QT_TRANSLATE_NOOP("Settings", "phone"),
    "address": QT_TRANSLATE_NOOP("Settings", "address"),
    "fault": QT_TRANSLATE_NOOP("Settings", "fault"),
    "parts": QT_TRANSLATE_NOOP("Settings", "parts to bring"),
    "time": QT_TRANSLATE_NOOP("Settings", "time"),
    "urgent": QT_TRANSLATE_NOOP("Settings", "urgent mark"),
    "technician": QT_TRANSLATE_NOOP("Settings", "technician"),
    "reason": QT_TRANSLATE_NOOP("Settings", "reason"),
    "hint": QT_TRANSLATE_NOOP("Settings", "hint for several orders"),
    "code": QT_TRANSLATE_NOOP("Settings", "approval number"),
}
#: An order as it may be; texts to customers and technicians are Chinese.
SAMPLE: dict[str, str] = {
    "company": "恒信制冷服务",
    "short": "3",
    "number": "WO-261121-0032",
    "customer": "恒隆广场便利店",
    "contact": "张女士",
    "phone": "13800138000",
    "address": "天河区体育西路101号3楼",
    "fault": "冷柜不制冷,温度上升",
    "parts": "带温控器×1",
    "time": "今天14:00-16:00",
    "urgent": "【急】",
    "technician": "赵强",
    "reason": "客户改约",
    "hint": "(多单请写“3 1”)",
}


class TextsPage(ListPage):
    topics = ("settings", "setting")
    can_delete = False

    def words(self) -> dict[str, str]:
        return {
            "title": self.tr("Wording of texts"),
            "text": self.tr(
                "What technicians and customers receive. 70 characters fit into one text; every "
                "67 more are another one to be paid."
            ),
            "new": "",
        }

    def build(self, form: Form) -> None:
        self.new_button.hide()
        self.text = LinesEdit(5)
        self.size_words = QLabel()
        self.size_words.setProperty("role", "small")
        self.chips = QWidget()
        flow = QFlowLayout(self.chips)
        flow.setContentsMargins(0, 0, 0, 0)
        for name in FIELDS:
            chip = QToolButton()
            chip.setProperty("role", "chip")
            chip.setText(QCoreApplication.translate("Settings", FIELD_WORDS.get(name, name)))
            chip.setToolTip(f"{{{name}}}")
            chip.clicked.connect(lambda _=False, field=name: self._insert(field))
            flow.addWidget(chip)
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setFixedHeight(self.text.height())
        self.reset = QPushButton(self.tr("The wording the program came with"))
        self.reset.clicked.connect(self._on_reset)
        form.add(self.tr("Wording"), self.text, span=2)
        form.add(self.tr("Put in a field"), self.chips, span=2)
        form.add(self.tr("As it arrives"), self.preview, span=2)
        form.add("", self.size_words, span=2)
        self.reset.setMaximumWidth(self.reset.sizeHint().width())
        form.add("", self.reset, span=2)
        self.text.textChanged.connect(self._show_preview)

    def read(self, queries: Queries) -> Any:
        return {
            setting.key: cast(str, value_of(queries.setting, setting.key))
            for setting in SETTINGS
            if setting.group == "texts"
        }

    def entries(self, known: Any) -> Iterable[tuple[Entry, Any]]:
        for key, text in known.items():
            title = QCoreApplication.translate("Domain", BY_KEY[key].label)
            own = text != BY_KEY[key].default
            note = self.tr("own wording") if own else self.tr("as the program came")
            yield Entry(key, title, note), (key, text)

    def blank(self, known: Any) -> Any:
        return next(iter(known.items()))

    def fill(self, value: Any, *, new: bool) -> None:
        del new
        self.text.setPlainText(value[1])
        self._show_preview()

    def _insert(self, field: str) -> None:
        self.text.insertPlainText(f"{{{field}}}")
        self.text.setFocus()

    def _on_reset(self) -> None:
        self.text.setPlainText(str(BY_KEY[self.value[0]].default))

    def _show_preview(self) -> None:
        self.form.set_error(self.text, "")
        try:
            check_template(self.text.toPlainText())
        except InvalidInput as error:
            self.form.set_error(self.text, sentence_of(error))
            return
        filled = fill(self.text.toPlainText(), SAMPLE)
        self.preview.setPlainText(filled)
        self.size_words.setText(size_text(filled))

    def typed(self, before: Any) -> Any:
        return before[0], self.text.toPlainText().strip()

    def snapshot(self) -> object:
        return self.text.toPlainText().strip()

    def store(self, store: Store, value: Any, *, new: bool) -> str:
        del new
        company.change_setting(store, value[0], value[1])
        return str(value[0])

    def remove(self, store: Store, value: Any) -> None:
        company.reset_setting(store, value[0])

    def error_fields(self) -> dict[str, QWidget]:
        return {"text_required": self.text, "unknown_field": self.text}
