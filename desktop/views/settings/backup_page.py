"""Backups: when the last one was made and verified, and one now."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from desktop.format import ago_text, moment_text
from desktop.jobs import JobContext
from desktop.services import BackupInfo, Services
from desktop.views.settings.page import SettingsPage


class BackupPage(SettingsPage):
    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.heading(
            self.tr("Backups"),
            self.tr(
                "Copies of the whole database, made while work goes on, opened again and counted. "
                "Keep some of them on another disk."
            ),
        )
        self.state = QLabel()
        self.state.setProperty("role", "section")
        self.state.setWordWrap(True)
        self.column.addWidget(self.state)
        self.place = self.note("")
        row = QHBoxLayout()
        self.now = QPushButton(self.tr("Back up now"))
        self.now.setProperty("role", "primary")
        self.now.clicked.connect(self._on_now)
        row.addWidget(self.now)
        self.folder = QPushButton(self.tr("Open the folder"))
        self.folder.clicked.connect(self._on_folder)
        row.addWidget(self.folder)
        row.addStretch(1)
        self.column.addLayout(row)
        self._latest: BackupInfo | None = None
        self._show()

    def shown(self) -> None:
        backups = self._services.backups
        if backups is None:
            return

        def read(ctx: JobContext) -> BackupInfo | None:
            del ctx
            return backups.latest()

        self._services.jobs.read(read).then(self.take)

    def take(self, info: BackupInfo | None) -> None:
        self._latest = info
        self._show()

    def _show(self) -> None:
        info, session = self._latest, self._services.session
        there = self._services.backups is not None
        self.now.setVisible(there)
        self.folder.setVisible(info is not None)
        if not there:
            # A server's own administrator backs it up.
            self.state.setText(self.tr("This database is backed up where its server runs."))
            return
        if info is None:
            self.state.setText(self.tr("There is no backup yet."))
            return
        made = moment_text(info.made_at, session)
        when = self.tr("Last backup: {moment}, {ago}")
        verified = self.tr("verified") if info.verified_at is not None else self.tr("not verified")
        text = when.format(moment=made, ago=ago_text(info.made_at, session.now()))
        self.state.setText(f"{text} · {verified}")
        self.place.setText(str(info.path))

    def _on_now(self) -> None:
        if self._services.backups is not None:
            self.now.setEnabled(False)
            handle = self._services.backups.run()
            handle.then(self.take)
            handle.finished.connect(lambda: self.now.setEnabled(True))

    def _on_folder(self) -> None:
        if self._latest is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._latest.path.parent)))
