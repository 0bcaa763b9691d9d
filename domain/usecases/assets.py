"""Keeping machines, and giving them codes for their tags."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pypinyin import Style, lazy_pinyin

from domain import settings
from domain.assets import codes
from domain.assets.asset import Asset
from domain.errors import Conflict, InvalidInput
from domain.people.operators import Right
from domain.ports.storage import Store
from domain.usecases.customers import check_place
from domain.usecases.equipment import check_own_fields, check_parent
from domain.usecases.rights import require


def save_asset(store: Store, asset: Asset) -> Asset:
    """Store a new (id 0) or edited machine.

    InvalidInput: 'name_required', 'negative_amount', 'coordinates_invalid',
    'site_of_other_customer'. Conflict('asset_code_taken', asset_code, name, id) when another
    machine has its code. 'asset_part_of_itself', and the errors of its category's own fields. A code
    of our own form is put into its canonical writing.
    """
    if not asset.name.strip():
        raise InvalidInput("name_required")
    if asset.price_fen is not None and asset.price_fen < 0:
        raise InvalidInput("negative_amount")
    check_place(asset.lat, asset.lon)
    _check_site(store, asset)
    tidy = replace(
        asset,
        name=asset.name.strip(),
        code=canonical_code(asset.code),
        serial_number=asset.serial_number.strip(),
    )
    if tidy.parent_id is not None:
        check_parent(store, tidy)
    if tidy.attributes:
        tidy = check_own_fields(store, tidy)
    if tidy.code:
        owner = store.asset_by_code(tidy.code)
        if owner is not None and owner.id != tidy.id:
            raise Conflict("asset_code_taken", asset_code=tidy.code, name=owner.name, id=owner.id)
    return store.save_asset(tidy)


def canonical_code(code: str) -> str:
    """Our own codes as they are printed; codes of old ledgers as they are, without blanks."""
    plain = code.strip()
    return str(codes.parse(plain)) if plain and codes.is_valid(plain) else plain


def _check_site(store: Store, asset: Asset) -> None:
    if asset.customer_id is None:
        if asset.site_id is not None:
            raise InvalidInput("site_of_other_customer")
        return
    customer = store.customer(asset.customer_id)
    if asset.site_id is not None and asset.site_id not in {site.id for site in customer.sites}:
        raise InvalidInput("site_of_other_customer")


def bind_code(store: Store, asset_id: int, code: str, *, as_tag: bool) -> Asset:
    """Give the machine ``code`` as that of its tag, or as its maker's number.

    Conflict('asset_has_code' | 'asset_has_serial', name, known): it has another one, which somebody
    would no longer find; and the errors of :func:`save_asset`."""
    asset = store.asset(asset_id)
    known = asset.code if as_tag else asset.serial_number
    if known:
        refusal = "asset_has_code" if as_tag else "asset_has_serial"
        raise Conflict(refusal, name=asset.name, known=known)
    changed = replace(asset, code=code) if as_tag else replace(asset, serial_number=code)
    return save_asset(store, changed)


def delete_asset(store: Store, asset_id: int) -> None:
    """NotAllowed('in_use') while orders refer to it."""
    require(store, Right.ERASE)
    store.delete_entity("asset", asset_id)


def issue_codes(
    store: Store, asset_ids: Sequence[int], *, site: str = "", category: str = ""
) -> tuple[Asset, ...]:
    """Give a code to each of the machines that has none; all of them come back in their order.

    ``site`` defaults to the company's letters, ``category`` to the initials of each machine's
    category ("空调" → KT). Numbers go on behind the highest in use and are never given twice.
    """
    letters = (site or settings.text(store.setting, "assets.site_letters")).strip().upper()
    free: dict[str, Iterator[str]] = {}
    done = []
    for asset_id in asset_ids:
        asset = store.asset(asset_id)
        if not asset.code:
            part = category.strip().upper() or _letters_of(store, asset.category, letters)
            source = free.setdefault(part, _free_codes(store, letters, part))
            asset = store.save_asset(replace(asset, code=next(source)))
        done.append(asset)
    return tuple(done)


def _letters_of(store: Store, category: str, site: str) -> str:
    """What the category was given, else its initials."""
    known = store.equipment.category(category) if category else None
    return (
        known.letters if known is not None and known.letters else category_letters(category, site)
    )


def category_letters(category: str, site: str) -> str:
    """Two to four letters for ``category``: its Latin letters or pinyin initials, changed as little
    as needed where the code would not survive two letters being swapped."""
    initials = "".join(lazy_pinyin(category, style=Style.FIRST_LETTER)).upper()
    letters = re.sub(r"[^A-Z]", "", initials)[:4]
    letters = letters if len(letters) >= 2 else (letters + "SB")[:2]  # SB: 设备
    for candidate in (letters, letters[:3], letters[:2], *(letters[:3] + x for x in "XYZABC")):
        try:
            codes.next_code(site, candidate)
        except InvalidInput as refusal:
            if refusal.code != "asset_code_weak":
                raise
        else:
            return candidate
    return letters


def _free_codes(store: Store, site: str, category: str) -> Iterator[str]:
    """Codes nobody has, from behind the highest number in use on."""
    serial = _last_used(store, site, category)
    while True:
        code = codes.next_code(site, category, serial)
        serial = code.serial
        if store.asset_by_code(str(code)) is None:
            yield str(code)


def _last_used(store: Store, site: str, category: str) -> int:
    """About the highest serial in use: found by doubling and halving instead of reading all."""

    def taken(serial: int) -> bool:
        code = codes.next_code(site, category, serial - 1)
        return store.asset_by_code(str(code)) is not None

    high = 1
    while high < codes.LAST_SERIAL // 2 and taken(high):
        high *= 2
    low = high // 2
    while high - low > 1:
        middle = (low + high) // 2
        if taken(middle):
            low = middle
        else:
            high = middle
    return low
