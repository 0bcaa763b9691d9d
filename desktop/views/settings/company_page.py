"""Settings of the company: they live in the database, hold for every console, and can be undone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.actions.writing import write
from desktop.changes import Refresher
from desktop.chosen_file import content_of
from desktop.errors import sentence_of
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.views.settings.editors import ChoiceEditor, Editor, FlagEditor, editor_for, unit_text
from desktop.views.settings.page import SettingsPage
from desktop.views.settings.picture_editor import PictureEditor
from desktop.widgets.forms import Form
from domain.changes import ChangeSet
from domain.ports.storage import Store
from domain.settings import BY_KEY, GROUPS, SETTINGS, value_of
from domain.usecases import company

_SCORE = ("score.on_time", "score.satisfaction", "score.volume")


def _said(source: str) -> str:
    return QCoreApplication.translate("Domain", source)


class CompanyPage(SettingsPage):
    """The groups of :data:`domain.settings.GROUPS` named by ``groups``."""

    def __init__(self, services: Services, title: str, text: str, groups: tuple[str, ...]) -> None:
        super().__init__()
        self._services = services
        self.editors: dict[str, Editor] = {}
        self._forms: dict[str, Form] = {}
        self._known: dict[str, object] = {}
        self.heading(title, text)
        for group in groups:
            self._add_group(group, with_title=len(groups) > 1)
        self._reset = QPushButton(self.tr("Back to the values the program came with"))
        self._reset.clicked.connect(self._on_reset)
        self.column.addWidget(self._reset, 0, Qt.AlignmentFlag.AlignLeft)
        self._refresher = Refresher(services.bus, self, ("settings", "setting"), self._on_changed)

    def _add_group(self, group: str, *, with_title: bool) -> None:
        form = Form(columns=2)
        if with_title:
            form.add_section(_said(GROUPS[group]))
        for setting in SETTINGS:
            if setting.group != group:
                continue
            label = _said(setting.label)
            editor = PictureEditor() if setting.picture else editor_for(setting, label)
            wide = setting.template or setting.kind is tuple or setting.kind is str
            head = "" if isinstance(editor, FlagEditor) else label
            form.add(head, editor, unit=unit_text(setting.unit), span=2 if wide or not head else 1)
            editor.setAccessibleName(label)
            editor.edited.connect(lambda value, key=setting.key: self._on_edited(key, value))
            self.editors[setting.key] = editor
            self._forms[setting.key] = form
        self.column.addWidget(form)
        if group == "score":
            self._sum = QLabel()
            self._sum.setProperty("role", "small")
            self.column.addWidget(self._sum)

    # --- reading ----------------------------------------------------------------------------------
    def shown(self) -> None:
        self._refresher.shown()
        if not self._known:
            self.load()

    def load(self) -> None:
        keys = tuple(self.editors)

        def read(ctx: JobContext) -> tuple[dict[str, object], list[tuple[str, str]]]:
            with ctx.queries() as queries:
                values = {key: value_of(queries.setting, key) for key in keys}
                for key in keys:
                    if BY_KEY[key].picture and values[key]:
                        values[key] = queries.equipment.file(str(values[key]))
                calendars = [(c.code, c.name) for c in queries.calendars().values()]
                return values, calendars

        self._services.jobs.read(read).then(lambda result: self._take(*result))

    def _take(self, values: Mapping[str, object], calendars: list[tuple[str, str]]) -> None:
        calendar = self.editors.get("company.calendar")
        if isinstance(calendar, ChoiceEditor):
            calendar.set_options(calendars)
        self._known = dict(values)
        for key, value in values.items():
            self.editors[key].show_value(value)
            self._forms[key].set_error(self.editors[key], "")
        self._show_sum()

    def _on_changed(self, changes: ChangeSet) -> None:
        del changes
        self.load()

    # --- writing ----------------------------------------------------------------------------------
    def _on_edited(self, key: str, value: object) -> None:
        if value == self._known.get(key):
            self._forms[key].set_error(self.editors[key], "")
            return
        if key in _SCORE:
            self._save_score()
            return
        if BY_KEY[key].picture:
            path = value if isinstance(value, Path) else None
            self._write(
                lambda store: company.change_picture(store, key, content_of(path) if path else b""),
                key,
            )
            return
        self._write(lambda store: company.change_setting(store, key, value), key)

    def _save_score(self) -> None:
        """The three weights are kept together, once they make 100."""
        weights = [int(cast(int, self.editors[key].value())) for key in _SCORE]
        self._show_sum()
        if sum(weights) != 100:
            return
        self._write(lambda store: company.change_score_weights(store, *weights), _SCORE[0])

    def _write(self, act: Callable[[Store], object], key: str) -> None:
        form, editor = self._forms[key], self.editors[key]
        handle = write(self._services, act)
        handle.catch(lambda error: form.set_error(editor, sentence_of(error)))
        handle.then(lambda _none: self.load())

    def _show_sum(self) -> None:
        if _SCORE[0] not in self.editors:
            return
        total = sum(int(cast(int, self.editors[key].value())) for key in _SCORE)
        text = self.tr("The three weights make {total}; they are kept when they make 100.")
        self._sum.setText("" if total == 100 else text.format(total=total))

    def _on_reset(self) -> None:
        changed = [key for key, value in self._known.items() if value != BY_KEY[key].default]

        def act(store: Store) -> None:
            for key in changed:
                if key.startswith("company."):
                    continue  # a name is nothing a program comes with
                company.reset_setting(store, key)

        if changed:
            self._write(act, changed[0])
