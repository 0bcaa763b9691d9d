"""How the company solved what sounds like this before, while the fault is being typed."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from desktop.jobs import JobContext
from desktop.services import Services
from domain.read_models import OrderBrief

_WAIT_MS = 250
#: One character says nothing about a fault.
_LEAST_CHARACTERS = 3
_SHOWN = 3


class CaseHint(QLabel):
    """Hidden unless there are some; each is a link to its order."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._asked: tuple[str, str, int | None] = ("", "", None)
        self.setObjectName("cases")
        self.setWordWrap(True)
        self.setProperty("role", "sub")
        self.setContentsMargins(16, 8, 16, 0)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.linkActivated.connect(
            lambda link: services.navigator.open_requested.emit("work_order", int(link))
        )
        self._wait = QTimer(self, interval=_WAIT_MS, singleShot=True)
        self._wait.timeout.connect(self._ask)
        self.hide()

    def look(self, fault: str, type_code: str, asset: int | None) -> None:
        """The fault as it stands; asked for when the typing pauses."""
        wanted = (fault.strip(), type_code, asset)
        if wanted == self._asked:
            return
        self._asked = wanted
        if len(wanted[0]) < _LEAST_CHARACTERS:
            self.forget()
        else:
            self._wait.start()

    def forget(self) -> None:
        """Nothing is typed any more."""
        self._wait.stop()
        self._asked = ("", "", None)
        self.hide()

    def _ask(self) -> None:
        asked = fault, type_code, asset = self._asked

        def read(ctx: JobContext) -> tuple[OrderBrief, ...]:
            with ctx.queries() as queries:
                return queries.similar_cases(
                    fault, type_code=type_code, asset_id=asset, limit=_SHOWN
                )

        def deliver(cases: tuple[OrderBrief, ...]) -> None:
            if asked == self._asked:
                self._show(cases)

        self._services.jobs.read(read, key="call-cases").then(deliver)

    def _show(self, cases: tuple[OrderBrief, ...]) -> None:
        self.setVisible(bool(cases))
        lines = ["<b>{title}</b>".format(title=self.tr("Solved before"))]
        for case in cases:
            local = self._services.session.local(case.reported_at)
            end = " · ".join(part for part in (case.technician_name, f"{local:%Y-%m-%d}") if part)
            lines.append(
                f"<a href='{case.id}'>{escape(case.title)}</a> → {escape(case.resolution)} · {end}"
            )
        self.setText("<br>".join(lines))
