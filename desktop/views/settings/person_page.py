"""Who sits here, in which language, and how it looks."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox

from desktop.i18n import LANGUAGES
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.settings import ACTOR, FONT_SCALE, LANGUAGE, THEME
from desktop.theme.apply import LARGEST_SCALE, SMALLEST_SCALE
from desktop.views.settings.page import SettingsPage, choice
from desktop.views.settings.sign_in import SignIn
from desktop.widgets.forms import Form
from domain.people.operators import Operator


class PersonPage(SettingsPage):
    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        settings = services.settings
        self.heading(self.tr("You"), self.tr("These stay on this computer."))
        form = Form(columns=2)
        self.form = form
        self.name = QLineEdit(services.session.actor)
        self.name.editingFinished.connect(self._on_name)
        self.who = SignIn(services)
        form.add(
            self.tr("Your name"),
            self.name,
            required=True,
            hint=self.tr("Written beside everything you do, in the history of each order."),
            span=2,
        )
        form.add(
            self.tr("You are"),
            self.who,
            hint=self.tr("Who may do what stands under “Users”."),
            span=2,
        )
        form.set_shown(self.who, False)
        self.language = choice(LANGUAGES, settings.get(LANGUAGE))
        self.language.activated.connect(
            lambda _: settings.set(LANGUAGE, str(self.language.currentData()))
        )
        form.add(self.tr("Language"), self.language)
        self.theme = choice(self._themes(), settings.get(THEME))
        self.theme.activated.connect(lambda _: settings.set(THEME, str(self.theme.currentData())))
        form.add(self.tr("Look"), self.theme)
        self.scale = QSpinBox()
        self.scale.setRange(SMALLEST_SCALE, LARGEST_SCALE)
        self.scale.setSingleStep(5)
        self.scale.setSuffix("%")
        self.scale.setKeyboardTracking(False)
        self.scale.setValue(settings.get(FONT_SCALE))
        self.scale.valueChanged.connect(lambda value: settings.set(FONT_SCALE, value))
        form.add(
            self.tr("Text size"), self.scale, hint=self.tr("Ctrl + and Ctrl − do this anywhere.")
        )
        self.column.addWidget(form)
        settings.changed.connect(self._on_changed)

    def shown(self) -> None:
        def read(ctx: JobContext) -> tuple[Operator, ...]:
            with ctx.queries() as queries:
                return queries.operators()

        self._services.jobs.read(read, key="sign-in").then(self._take)

    def _take(self, operators: tuple[Operator, ...]) -> None:
        """As long as nobody is listed, everybody writes his own name."""
        listed = any(each.active for each in operators)
        self.form.set_shown(self.name, not listed)
        self.form.set_shown(self.who, listed)
        self.who.show_operators(operators)

    def _themes(self) -> dict[str, str]:
        return {
            "system": self.tr("Like the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
        }

    def _on_name(self) -> None:
        name = self.name.text().strip()
        if name and name != self._services.session.actor:
            self._services.session.actor = name
            self._services.settings.set(ACTOR, name)

    def _on_changed(self, key: str) -> None:
        """Changed from elsewhere: the menu above, a shortcut."""
        settings = self._services.settings
        boxes: dict[str, tuple[QComboBox, str]] = {
            LANGUAGE.key: (self.language, settings.get(LANGUAGE)),
            THEME.key: (self.theme, settings.get(THEME)),
        }
        if key in boxes:
            box, value = boxes[key]
            box.setCurrentIndex(max(0, box.findData(value)))
        elif key == FONT_SCALE.key and self.scale.value() != settings.get(FONT_SCALE):
            self.scale.setValue(settings.get(FONT_SCALE))
        elif key == ACTOR.key:
            self.name.setText(self._services.session.actor)
            self.shown()
