"""What a kind of page (machine, customer, technician) has to say for itself."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QMenu, QWidget

from desktop.jobs import JobHandle
from desktop.widgets.forms import Form
from domain.ports.storage import Queries


class PageKind(QWidget):
    """``kind`` as in :class:`ListQuery`; ``topics`` of the change bus that alter what is shown;
    ``form``: what :meth:`build_form` made."""

    kind = ""
    form: Form
    topics: tuple[str, ...] = ("work_order",)

    def new_title(self) -> str:
        raise NotImplementedError

    def build_form(self) -> QWidget:
        """The form in the first tab."""
        raise NotImplementedError

    def read(self, queries: Queries, entity_id: int) -> Any:
        """All the page shows, in a reader thread; for id 0 what a new one needs."""
        raise NotImplementedError

    def entity_of(self, page: Any) -> Any:
        """The thing itself in what :meth:`read` gave; an empty new one for id 0."""
        raise NotImplementedError

    def show_page(self, page: Any) -> None:
        """Everything but the form's fields."""
        raise NotImplementedError

    def fill(self, entity: Any) -> None:
        """Put the stored values into the fields."""
        raise NotImplementedError

    def typed(self, before: Any) -> Any:
        """``before`` with what the fields say; may raise InvalidInput."""
        raise NotImplementedError

    def snapshot(self) -> object:
        """What stands in the fields, to be compared."""
        raise NotImplementedError

    def validate(self) -> bool:
        """Show what is missing beside its field."""
        raise NotImplementedError

    def store(self, entity: Any, *, anyway: bool) -> JobHandle[Any]:
        raise NotImplementedError

    def error_fields(self) -> dict[str, QWidget]:
        """The field of the form that each code of an error is about."""
        return {}

    def holds_more(self) -> bool:
        """Whether something typed beside the form is not saved yet."""
        return False

    def save_more(self) -> None:
        """Save that too, and call :meth:`more_saved` then."""

    def drop_more(self) -> None:
        """Give it up."""

    def more_saved(self) -> None:
        raise NotImplementedError

    def fill_more(self, menu: QMenu) -> None:
        """More than 'Delete' in the menu at the top."""

    def title_of(self, entity: Any) -> str:
        return str(entity.name)
