"""Whose machine it is, and at which of his sites."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.jobs import JobContext
from desktop.services import Services
from desktop.views.call.customer_finder import CustomerFinder
from desktop.widgets.cut_box import CutBox
from domain.customers.customer import Customer
from domain.read_models.customers import CustomerHit

translate = QCoreApplication.translate


class OwnerField(CustomerFinder):
    """Finds a customer and fills ``site`` with his sites."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.setPlaceholderText(translate("Lists", "Phone or name of the owner"))
        self._owner_name = ""
        self.customer_id: int | None = None
        self.site = CutBox()
        self.found.connect(self._on_found)

    def show_owner(self, customer: Customer | None, site_id: int | None) -> None:
        self.customer_id = customer.id if customer is not None else None
        self._owner_name = customer.name if customer is not None else ""
        self.setText(self._owner_name)
        self._fill_sites(customer, site_id)

    @property
    def is_resolved(self) -> bool:
        """Whether what stands there is a customer of the list, or nothing."""
        return not self.text().strip() or self.text().strip() == self._owner_name

    def owner(self) -> tuple[int | None, int | None]:
        """(customer, site)."""
        if not self.text().strip():
            return None, None
        site = self.site.currentData()
        return self.customer_id, int(site) if site is not None else None

    def _on_found(self, hit: CustomerHit) -> None:
        self.customer_id = hit.id
        self._owner_name = hit.name.strip()
        self._fill_sites(None, None)
        wanted = hit.id

        def read(ctx: JobContext) -> Customer:
            with ctx.queries() as queries:
                return queries.call_context(wanted).customer

        def take(customer: Customer) -> None:
            if self.customer_id == customer.id:
                first = customer.sites[0].id if len(customer.sites) == 1 else None
                self._fill_sites(customer, first)

        self._services.jobs.read(read, key="asset-owner").then(take)

    def _fill_sites(self, customer: Customer | None, site_id: int | None) -> None:
        self.site.clear()
        self.site.addItem(translate("Lists", "No site"), None)
        for site in customer.sites if customer is not None else ():
            self.site.addItem(" · ".join(x for x in (site.name, site.address) if x), site.id)
        self.site.setCurrentIndex(max(0, self.site.findData(site_id)))
        self.site.setEnabled(self.site.count() > 1)
