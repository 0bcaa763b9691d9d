"""The schema, one module a subject. Nothing outside ``persistence`` may know it."""

from persistence.tables.assets import assets
from persistence.tables.base import metadata
from persistence.tables.calls import phone_calls
from persistence.tables.company import (
    areas,
    calendars,
    counters,
    leases,
    maintenance_plans,
    operators,
    order_types,
    policies,
    settings,
    travel_lessons,
)
from persistence.tables.customers import customer_phones, customers, sites
from persistence.tables.equipment import (
    asset_categories,
    asset_logbook,
    round_lines,
    rounds,
    scan_log,
    stored_files,
)
from persistence.tables.figures import fact_packs, stale_packs
from persistence.tables.imports import import_batches, import_rows
from persistence.tables.knowledge import advice, articles, order_reviews
from persistence.tables.log import commands, event_log, log_head, order_images, undo_images
from persistence.tables.messages import inbox, outbox
from persistence.tables.order_files import order_files
from persistence.tables.orders import dispatches, work_orders
from persistence.tables.parts import parts
from persistence.tables.patrols import patrol_results, patrol_routes, patrols
from persistence.tables.people import branches, skills, technicians
from persistence.tables.production import production_records
from persistence.tables.reports import issued_reports, report_deliveries
from persistence.tables.send_ins import send_ins

__all__ = [
    "advice",
    "areas",
    "articles",
    "asset_categories",
    "asset_logbook",
    "assets",
    "branches",
    "calendars",
    "commands",
    "counters",
    "customer_phones",
    "customers",
    "dispatches",
    "event_log",
    "fact_packs",
    "import_batches",
    "import_rows",
    "inbox",
    "issued_reports",
    "leases",
    "log_head",
    "maintenance_plans",
    "metadata",
    "operators",
    "order_files",
    "order_images",
    "order_reviews",
    "order_types",
    "outbox",
    "parts",
    "patrol_results",
    "patrol_routes",
    "patrols",
    "phone_calls",
    "policies",
    "production_records",
    "report_deliveries",
    "round_lines",
    "rounds",
    "scan_log",
    "send_ins",
    "settings",
    "sites",
    "skills",
    "stale_packs",
    "stored_files",
    "technicians",
    "travel_lessons",
    "undo_images",
    "work_orders",
]
