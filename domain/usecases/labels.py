"""Keeping the designs of a company's labels, one for each size of stock."""

from __future__ import annotations

from domain.assets.label_design import SETTING, LabelDesign
from domain.codec import from_plain, to_plain
from domain.errors import InvalidInput
from domain.ports.storage import Queries, Store


def save_design(store: Store, design: LabelDesign) -> LabelDesign:
    """The errors of :meth:`LabelDesign.check`."""
    kept = _kept(store.setting(SETTING, {}))
    store.set_setting(SETTING, {**kept, design.size: to_plain(design.check())})
    return design


def drop_design(store: Store, size: str) -> None:
    """Labels of that size look as the program arranges them again."""
    kept = _kept(store.setting(SETTING, {}))
    if size in kept:
        store.set_setting(SETTING, {key: value for key, value in kept.items() if key != size})


def designs(queries: Queries) -> dict[str, LabelDesign]:
    """By size; those nobody can read are left out."""
    found = {}
    for size, plain in _kept(queries.setting(SETTING, {})).items():
        try:
            found[size] = from_plain(LabelDesign, plain).check()
        except (InvalidInput, TypeError, ValueError, KeyError):
            continue
    return found


def _kept(value: object) -> dict[str, object]:
    return dict(value) if isinstance(value, dict) else {}
