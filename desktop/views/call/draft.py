"""What the clerk has typed so far, as one plain value that can be checked without a window."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime

from desktop.labels import label
from domain.assets.asset import Asset
from domain.customers.customer import Customer, Phone, Site
from domain.read_models.customers import CallContext
from domain.work_orders.kinds import Channel, Priority
from domain.work_orders.order import OrderDetails
from domain.work_orders.part_needs import PartNeed
from domain.work_orders.templates import OrderType, OwnValues


@dataclass(slots=True)
class CallDraft:
    """``customer`` None: a new one, made from name, phone and address."""

    order_type: OrderType | None = None
    title: str = ""
    description: str = ""
    priority: Priority | None = None
    channel: Channel = Channel.PHONE
    customer: Customer | None = None
    site: Site | None = None
    asset: Asset | None = None
    name: str = ""
    phone: str = ""
    address: str = ""
    district: str = ""
    lat: float | None = None
    lon: float | None = None
    window_start_at: datetime | None = None
    window_end_at: datetime | None = None
    stopped: bool = False
    skills: frozenset[str] = field(default_factory=frozenset)
    own: OwnValues = ()
    parts: tuple[PartNeed, ...] = ()
    #: None: now. A report on paper came before somebody keyed it in.
    reported_at: datetime | None = None
    failed_at: datetime | None = None

    def missing(self) -> tuple[str, ...]:
        """Names of the required fields that are empty: 'title', 'order_type', 'name'."""
        empty = []
        if not self.title.strip():
            empty.append("title")
        if self.order_type is None:
            empty.append("order_type")
        if self.customer is None and not (self.name.strip() or self.phone.strip()):
            empty.append("name")
        return tuple(empty)

    def details(self) -> OrderDetails:
        """The order to be taken. Only when :meth:`missing` is empty."""
        assert self.order_type is not None
        site = self.site
        name = self.customer.name if self.customer is not None else self.name.strip()
        return OrderDetails(
            type_code=self.order_type.code,
            title=self.title.strip(),
            description=self.description.strip(),
            channel=self.channel,
            priority=self.priority if self.priority is not None else self.order_type.priority,
            customer_id=self.customer.id if self.customer is not None else None,
            customer_name=name or self.phone,
            site_id=site.id if site is not None else None,
            asset_id=self.asset.id if self.asset is not None else None,
            contact_name=self.name.strip() or name,
            contact_phone=self.phone,
            address=site.address if site is not None else self.address.strip(),
            district=site.district if site is not None else self.district,
            region=site.region if site is not None else self.district,
            lat=site.lat if site is not None else self.lat,
            lon=site.lon if site is not None else self.lon,
            skills=self.skills or self.order_type.skills,
            duration_minutes=self.order_type.duration_minutes,
            window_start_at=self.window_start_at,
            window_end_at=self.window_end_at,
            vip_level=self.customer.vip_level if self.customer is not None else 0,
            stopped=self.stopped,
            own=self.own,
            parts=self.parts,
            failed_at=self.failed_at,
        )

    def new_customer(self) -> Customer | None:
        """The customer to be made with the order; None when one was found."""
        if self.customer is not None:
            return None
        name = self.name.strip() or self.phone
        sites: tuple[Site, ...] = ()
        if self.address.strip():
            sites = (
                Site(
                    0,
                    "",
                    self.address.strip(),
                    district=self.district,
                    region=self.district,
                    lat=self.lat,
                    lon=self.lon,
                    coord_source="manual" if self.lat is not None else "",
                ),
            )
        phones = (Phone(self.phone, name),) if self.phone else ()
        return Customer(0, name, contact=name, phones=phones, sites=sites)


_DISTRICT = re.compile(r"(?:市|^)([^省市]{1,8}?[区县旗])")


def district_of(address: str) -> str:
    """The district named in an address, without its suffix 区; '' if none is named."""
    found = _DISTRICT.search(address)
    return found.group(1).removesuffix("区") if found else ""


def site_of(context: CallContext, asset: Asset | None) -> Site | None:
    """Where the call is about: the asset's site, or the only one there is."""
    sites = context.customer.sites
    if asset is not None and asset.site_id is not None:
        for site in sites:
            if site.id == asset.site_id:
                return site
    return sites[0] if sites else None


def machine_words(asset: Asset) -> str:
    """A machine in a list of them; that it is out of use is said."""
    words = [asset.code, asset.name, asset.model, asset.location]
    if asset.is_retired:
        words.append(f"· {label(asset.status)}")
    return " ".join(word for word in words if word)
