"""What is special to one list of the company."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.views.settings.entry_list import Entry
from desktop.widgets.forms import Form
from domain.ports.storage import Queries, Store


class ListPageKind(QWidget):
    """What a page of its own fills in."""

    #: Topics of the log that make the list out of date.
    topics: tuple[str, ...] = ()
    #: False: the entries are there for good, and may only be changed.
    can_delete = True

    def words(self) -> dict[str, str]:
        """'title', 'text' (what the list is for), 'new' (the button)."""
        raise NotImplementedError

    def build(self, form: Form) -> None:
        """Put the fields into ``form``."""
        raise NotImplementedError

    def read(self, queries: Queries) -> Any:
        """All the page needs, in a reader thread."""
        raise NotImplementedError

    def entries(self, known: Any) -> Iterable[tuple[Entry, Any]]:
        """The lines with their values, from what :meth:`read` gave."""
        raise NotImplementedError

    def blank(self, known: Any) -> Any:
        """The value a new entry begins with."""
        raise NotImplementedError

    def prepare(self, known: Any) -> None:
        """Fill the choices of the fields."""

    def fill(self, value: Any, *, new: bool) -> None:
        raise NotImplementedError

    def typed(self, before: Any) -> Any:
        """``before`` with what the fields say; may raise InvalidInput."""
        raise NotImplementedError

    def snapshot(self) -> object:
        """What stands in the fields, to be compared."""
        raise NotImplementedError

    def store(self, store: Store, value: Any, *, new: bool) -> str:
        """Keep it; its key afterwards."""
        raise NotImplementedError

    def remove(self, store: Store, value: Any) -> None:
        raise NotImplementedError

    def error_fields(self) -> dict[str, QWidget]:
        """Beside which field an error of that code is shown."""
        return {}

    def unreadable(self) -> tuple[QWidget, str] | None:
        """A field whose text cannot be read, and what to say about it."""
        return None

    def add_tools(self, row: QHBoxLayout) -> None:
        """Buttons beside 'new'."""
