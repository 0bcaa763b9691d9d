"""Reports by themselves: when, where to, and by which mail account."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from desktop.errors import sentence_of
from desktop.services import Services
from desktop.views.settings.company_page import CompanyPage
from desktop.views.undelivered_bar import UndeliveredBar
from desktop.widgets.chip import set_role
from desktop.widgets.forms import Form


class ReportsPage(CompanyPage):
    """The password is no setting of the company: each console keeps it in its system's keyring."""

    def __init__(self, services: Services, title: str, text: str) -> None:
        super().__init__(services, title, text, ("reports",))
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(self.tr("Not shown; type it to change it"))
        self.keep = QPushButton(self.tr("Keep"))
        self.keep.setEnabled(False)
        self.password.textChanged.connect(lambda text: self.keep.setEnabled(bool(text)))
        self.password.returnPressed.connect(self.keep.click)
        self.keep.clicked.connect(self.keep_password)
        self.test = QPushButton(self.tr("Send a test mail"))
        self.test.clicked.connect(self.send_test)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.password, 1)
        row.addWidget(self.keep)
        row.addWidget(self.test)
        line.setFocusProxy(self.password)
        form = Form()
        form.add(
            self.tr("Password of the mail account"),
            line,
            hint=self.tr(
                "Kept in the keyring of this computer's system. Type it on the console that does "
                "the duties; mail services often want an authorisation code here."
            ),
        )
        self.password.setAccessibleName(self.tr("Password of the mail account"))
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.undelivered = UndeliveredBar(services)
        self.column.insertWidget(self.column.indexOf(self._reset), self.undelivered)
        place = self.column.indexOf(self._reset)
        self.column.insertWidget(place, form)
        self.column.insertWidget(place + 1, self.told)

    def shown(self) -> None:
        super().shown()
        self.undelivered.load()

    def keep_password(self) -> None:
        reports = self._services.reports
        if reports is None or not self.password.text():
            return
        handle = reports.keep_mail_password(self.password.text())
        handle.catch(self._on_failed)
        handle.then(lambda _none: self._on_kept())

    def _on_kept(self) -> None:
        self.password.clear()
        self._say(self.tr("The password is kept."))

    def send_test(self) -> None:
        """To everybody who gets the reports, with the settings as they are."""
        reports = self._services.reports
        if reports is None:
            return
        self.test.setEnabled(False)
        self._say(self.tr("The test mail is on its way …"))
        handle = reports.send_test_mail(self.tr("Test mail of the dispatch desk"))
        handle.catch(self._on_failed)
        handle.then(self._on_sent)
        handle.finished.connect(lambda: self.test.setEnabled(True))

    def _on_sent(self, to: tuple[str, ...]) -> None:
        self._say(self.tr("The test mail went to {names}.").format(names=", ".join(to)))

    def _on_failed(self, error: Exception) -> None:
        self._say(sentence_of(error), "error")

    def _say(self, text: str, role: str = "small") -> None:
        self.told.setText(text)
        set_role(self.told, "role", role)
