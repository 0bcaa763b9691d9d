"""Who sits at this console, kept true: what he may do, and that a PIN is not passed over."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from desktop.changes import ChangeBus
from desktop.composition.backend import Backend
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.settings import ACTOR
from domain.changes import ChangeSet
from domain.people.operators import Operator, rights_of


class Identity(QObject):
    """Follows the list of operators and the name in the settings of this console.

    ``login``: what is written beside the acts of whoever did not sign in. ``shown`` is called when
    the name changed.
    """

    def __init__(
        self,
        services: Services,
        backend: Backend,
        login: str,
        shown: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._backend, self._login, self._shown = services, backend, login, shown
        bus: ChangeBus = services.bus
        bus.changed.connect(self._on_changes)
        services.settings.changed.connect(self._on_setting)

    def look(self) -> None:
        """Read who is listed."""

        def read(ctx: JobContext) -> tuple[Operator, ...]:
            with ctx.queries() as queries:
                return queries.operators()

        self._services.jobs.read(read, key="operators").then(self._take)

    @Slot(object)
    def _on_changes(self, changes: ChangeSet) -> None:
        if changes.touches("operator"):
            self.look()

    @Slot(str)
    def _on_setting(self, key: str) -> None:
        if key == ACTOR.key:
            self._be(self._services.settings.get(ACTOR) or self._login)
            self.look()

    def _take(self, operators: tuple[Operator, ...]) -> None:
        session = self._services.session
        name = self._services.settings.get(ACTOR) or self._login
        listed = {each.name: each for each in operators if each.active}
        known = listed.get(name)
        signed_in = known is not None and (not known.pin or session.confirmed == name)
        self._be(name if signed_in or not listed else self._login)
        session.rights = rights_of(operators, session.actor, session.confirmed)
        if listed and not signed_in:
            self._services.feedback.toast.emit(
                self.tr("Nobody is signed in here: choose your name at the top right."),
                "amber",
                "",
                0,
            )

    def _be(self, name: str) -> None:
        session = self._services.session
        if session.actor != name or self._backend.actor != name:
            session.actor = self._backend.actor = name
            self._shown()
