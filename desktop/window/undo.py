"""Ctrl+Z and Ctrl+Y: what can be taken back, by whom it is shown, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.actions import orders as actions
from desktop.sentences import step_note, step_text
from desktop.services import Services
from domain.read_models import UndoState, UndoStep


class UndoControl(QObject):
    """Signals:
    changed(UndoState): another step is the last one now.
    """

    changed = Signal(object)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self.state = UndoState()
        self._busy = False

    @property
    def undo_text(self) -> str:
        return step_text(self.state.undo)

    @property
    def redo_text(self) -> str:
        return step_text(self.state.redo)

    @property
    def note(self) -> str:
        """What the undo means for texts already written."""
        return step_note(self.state.undo)

    def take(self, state: UndoState) -> None:
        self.state = state
        self.changed.emit(state)

    def undo(self) -> None:
        self._revert(self.state.undo, self.tr("Undone: {what}"))

    def redo(self) -> None:
        self._revert(self.state.redo, self.tr("Done again: {what}"))

    def _revert(self, step: UndoStep | None, sentence: str) -> None:
        # Two quick presses must not take back the same step twice.
        if step is None or self._busy:
            return
        self._busy = True
        said = sentence.format(what=step_text(step))
        if step.sent_messages:
            said = f"{said} · {step_note(step)}"
        handle = actions.undo(self._services, step.command_id)
        handle.then(lambda _none: self._services.feedback.status.emit(said))
        handle.finished.connect(self._on_finished)

    def _on_finished(self) -> None:
        self._busy = False
