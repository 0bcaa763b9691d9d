"""What is looked up while a call is written down: is it known already, how was the like solved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from desktop.views.call.cases import CaseHint
from desktop.views.call.duplicates import DuplicateHint
from desktop.views.call.form import CallForm

_DUPLICATE_WAIT_MS = 150


class CallHints(QObject):
    """Follows the fields of ``form``; ``customer_id``: whose call it is, None while nobody knows."""

    def __init__(
        self,
        form: CallForm,
        duplicates: DuplicateHint,
        cases: CaseHint,
        customer_id: Callable[[], int | None],
    ) -> None:
        super().__init__(form)
        self._form = form
        self._duplicates = duplicates
        self._cases = cases
        self._customer_id = customer_id
        self._wait = QTimer(self, interval=_DUPLICATE_WAIT_MS, singleShot=True)
        self._wait.timeout.connect(self._look_for_duplicates)
        form.matter_changed.connect(self.ask_for_duplicates)
        form.matter_changed.connect(self._look_for_cases)
        form.title.textChanged.connect(self._look_for_cases)
        form.description.textChanged.connect(self._look_for_cases)

    def ask_for_duplicates(self) -> None:
        """Soon; of several changes in a row once."""
        self._wait.start()

    def _look_for_duplicates(self) -> None:
        asset, site = self._form.asset.currentData(), self._form.site.currentData()
        self._duplicates.look(
            self._customer_id(),
            asset.id if asset is not None else None,
            site.id if site is not None else None,
            self._form.phone.text().strip(),
        )

    def _look_for_cases(self) -> None:
        chosen, asset = self._form.order_type.currentData(), self._form.asset.currentData()
        self._cases.look(
            f"{self._form.title.text()} {self._form.description.toPlainText()}",
            chosen.code if chosen is not None else "",
            asset.id if asset is not None else None,
        )
