"""Reports that did not get where they were wanted: which, why, and once more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.services import Services
from desktop.widgets.icon_button import IconLabel
from domain.analytics.issuing import IssuedReport, Undelivered
from domain.changes import ChangeSet
from domain.translate import QT_TRANSLATE_NOOP

#: Told to every view of this console when a report got through, or did not.
TOPIC = "report"
_REASONS = {
    "folder_gone": QT_TRANSLATE_NOOP("Undelivered", "Folder {target} cannot be reached."),
    "folder_locked": QT_TRANSLATE_NOOP("Undelivered", "Nothing may be written to {target}."),
    "disk_full": QT_TRANSLATE_NOOP("Undelivered", "No room is left in {target}."),
    "printer_silent": QT_TRANSLATE_NOOP("Undelivered", "Printer {target} did not print it."),
    "mail_login": QT_TRANSLATE_NOOP(
        "Undelivered", "The mail server does not take the account or its password."
    ),
    "mail_refused": QT_TRANSLATE_NOOP(
        "Undelivered", "The mail server does not take the mail to {target}."
    ),
    "mail_unreachable": QT_TRANSLATE_NOOP(
        "Undelivered", "The mail server cannot be reached; {target} did not get it."
    ),
}
#: So many are named; the list of issued reports has all of them.
_NAMED = 3


def reason_text(each: Undelivered) -> str:
    """One sentence: where it did not get to, and why."""
    source = _REASONS.get(each.code, _REASONS["folder_gone"])
    return QCoreApplication.translate("Undelivered", source).format(target=each.target)


class UndeliveredBar(QFrame):
    """Hidden while everything got through."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "warning")
        self._services = services
        self._reports: tuple[IssuedReport, ...] = ()
        self._trying = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(IconLabel("warning", token="amber"), 0, Qt.AlignmentFlag.AlignTop)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(self.said, 1)
        self.again = QPushButton(self.tr("Deliver again"))
        self.again.clicked.connect(self.deliver_again)
        row.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()
        services.bus.changed.connect(self._on_changed)

    def load(self) -> None:
        if self._services.reports is not None:
            self._services.reports.issued().then(self.take)

    def take(self, reports: Sequence[IssuedReport]) -> None:
        """Those of all ``reports`` that did not get everywhere."""
        self._reports = tuple(each for each in reports if each.undelivered)
        lines = [
            self.tr("{period} was made but not delivered. {reasons}").format(
                period=report.period, reasons=" ".join(map(reason_text, report.undelivered))
            )
            for report in self._reports[:_NAMED]
        ]
        more = len(self._reports) - len(lines)
        if more > 0:
            lines.append(self.tr("… and {count} more").format(count=more))
        self.said.setText("\n".join(lines))
        details = [each.detail for report in self._reports for each in report.undelivered]
        self.said.setToolTip("\n".join(dict.fromkeys(filter(None, details))))
        self.setVisible(bool(self._reports))

    def deliver_again(self) -> None:
        """All of them, where each did not get to, as the settings are now."""
        reports = self._services.reports
        if reports is None or not self._reports:
            return
        self.again.setEnabled(False)
        handles = [reports.deliver_again(report.id) for report in self._reports]
        self._trying = len(handles)
        for handle in handles:
            handle.finished.connect(self._on_tried)

    def _on_tried(self) -> None:
        self._trying -= 1
        if not self._trying:
            self.again.setEnabled(True)
            # The database has no log of it: the other views of this console are told here.
            self._services.bus.publish(ChangeSet({TOPIC: frozenset()}))

    def _on_changed(self, changes: ChangeSet) -> None:
        if TOPIC in changes.topics:
            self.load()


__all__ = ["TOPIC", "UndeliveredBar", "reason_text"]
