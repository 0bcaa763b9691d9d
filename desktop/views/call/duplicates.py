"""Is this the same matter? Open orders that the call may be about already."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop.jobs import JobContext
from desktop.labels import label
from desktop.services import Services
from domain.read_models import OrderBrief


class DuplicateHint(QLabel):
    """Hidden unless there are some; each is a link to its order."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.setObjectName("duplicate")
        self.setWordWrap(True)
        self.setProperty("role", "warning")
        self.setMargin(8)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.linkActivated.connect(
            lambda link: services.navigator.open_requested.emit("work_order", int(link))
        )
        self.hide()

    def look(self, customer: int | None, asset: int | None, site: int | None, phone: str) -> None:
        """Ask what is open for these; without a customer and a phone there is nothing to ask."""
        if customer is None and not phone:
            self.hide()
            return

        def read(ctx: JobContext) -> tuple[OrderBrief, ...]:
            with ctx.queries() as queries:
                return queries.possible_duplicates(
                    customer_id=customer, asset_id=asset, site_id=site, phone=phone
                )

        self._services.jobs.read(read, key="call-duplicates").then(self._show)

    def _show(self, briefs: tuple[OrderBrief, ...]) -> None:
        self.setVisible(bool(briefs))
        lines = ["<b>{title}</b>".format(title=self.tr("Is this the same matter?"))]
        for brief in briefs[:3]:
            who = f" · {brief.technician_name}" if brief.technician_name else ""
            text = f"{brief.number} {brief.title} · {label(brief.status)}{who}"
            lines.append(f"<a href='{brief.id}'>{text}</a>")
        self.setText("<br>".join(lines))
