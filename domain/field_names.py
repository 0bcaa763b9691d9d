"""What the fields and kinds of record are called, for lines like 'changed phone from … to …'.

The words are English source strings of context ``"Domain"``; see :func:`domain.labels.label_of`.
"""

from __future__ import annotations

from enum import Enum

from domain.settings import SETTINGS
from domain.translate import QT_TRANSLATE_NOOP


class Subject(Enum):
    """Kinds of record."""

    WORK_ORDER = "work_order"
    TECHNICIAN = "technician"
    CUSTOMER = "customer"
    ASSET = "asset"
    BRANCH = "branch"
    OPERATOR = "operator"
    SKILL = "skill"
    ORDER_TYPE = "order_type"
    POLICY = "policy"
    CALENDAR = "calendar"
    PLAN = "plan"
    AREA = "area"
    ASSET_CATEGORY = "asset_category"
    ASSET_ENTRY = "asset_entry"
    PART = "part"
    PATROL_ROUTE = "patrol_route"
    PATROL = "patrol"
    PATROL_RESULT = "patrol_result"
    PRODUCTION_RECORD = "production_record"
    SEND_IN = "send_in"
    ORDER_FILE = "order_file"
    ARTICLE = "article"
    ADVICE = "advice"
    ORDER_REVIEW = "order_review"


SUBJECT_LABELS: dict[Subject, str] = {
    Subject.WORK_ORDER: QT_TRANSLATE_NOOP("Domain", "work order"),
    Subject.TECHNICIAN: QT_TRANSLATE_NOOP("Domain", "technician"),
    Subject.CUSTOMER: QT_TRANSLATE_NOOP("Domain", "customer"),
    Subject.ASSET: QT_TRANSLATE_NOOP("Domain", "asset"),
    Subject.BRANCH: QT_TRANSLATE_NOOP("Domain", "branch"),
    Subject.OPERATOR: QT_TRANSLATE_NOOP("Domain", "operator"),
    Subject.SKILL: QT_TRANSLATE_NOOP("Domain", "skill"),
    Subject.ORDER_TYPE: QT_TRANSLATE_NOOP("Domain", "order type"),
    Subject.POLICY: QT_TRANSLATE_NOOP("Domain", "service policy"),
    Subject.CALENDAR: QT_TRANSLATE_NOOP("Domain", "working calendar"),
    Subject.PLAN: QT_TRANSLATE_NOOP("Domain", "upkeep plan"),
    Subject.AREA: QT_TRANSLATE_NOOP("Domain", "area on the map"),
    Subject.ASSET_CATEGORY: QT_TRANSLATE_NOOP("Domain", "kind of equipment"),
    Subject.ASSET_ENTRY: QT_TRANSLATE_NOOP("Domain", "logbook line"),
    Subject.PART: QT_TRANSLATE_NOOP("Domain", "part"),
    Subject.PATROL_ROUTE: QT_TRANSLATE_NOOP("Domain", "patrol route"),
    Subject.PATROL: QT_TRANSLATE_NOOP("Domain", "patrol"),
    Subject.PATROL_RESULT: QT_TRANSLATE_NOOP("Domain", "patrol point"),
    Subject.PRODUCTION_RECORD: QT_TRANSLATE_NOOP("Domain", "production record"),
    Subject.SEND_IN: QT_TRANSLATE_NOOP("Domain", "send-in repair"),
    Subject.ORDER_FILE: QT_TRANSLATE_NOOP("Domain", "file of an order"),
    Subject.ARTICLE: QT_TRANSLATE_NOOP("Domain", "article"),
    Subject.ADVICE: QT_TRANSLATE_NOOP("Domain", "word on whether it helped"),
    Subject.ORDER_REVIEW: QT_TRANSLATE_NOOP("Domain", "review of an order"),
}

_FIELDS: dict[str, str] = {
    "type_code": QT_TRANSLATE_NOOP("Domain", "order type"),
    "title": QT_TRANSLATE_NOOP("Domain", "fault"),
    "description": QT_TRANSLATE_NOOP("Domain", "description"),
    "channel": QT_TRANSLATE_NOOP("Domain", "channel"),
    "priority": QT_TRANSLATE_NOOP("Domain", "priority"),
    "customer_id": QT_TRANSLATE_NOOP("Domain", "customer"),
    "customer_name": QT_TRANSLATE_NOOP("Domain", "customer name"),
    "site_id": QT_TRANSLATE_NOOP("Domain", "site"),
    "asset_id": QT_TRANSLATE_NOOP("Domain", "asset"),
    "contact_name": QT_TRANSLATE_NOOP("Domain", "contact"),
    "contact_phone": QT_TRANSLATE_NOOP("Domain", "contact phone"),
    "address": QT_TRANSLATE_NOOP("Domain", "address"),
    "district": QT_TRANSLATE_NOOP("Domain", "district"),
    "region": QT_TRANSLATE_NOOP("Domain", "region"),
    "branch_id": QT_TRANSLATE_NOOP("Domain", "branch"),
    "lat": QT_TRANSLATE_NOOP("Domain", "place on the map"),
    "lon": QT_TRANSLATE_NOOP("Domain", "place on the map"),
    "skills": QT_TRANSLATE_NOOP("Domain", "skills"),
    "duration_minutes": QT_TRANSLATE_NOOP("Domain", "duration"),
    "window_start_at": QT_TRANSLATE_NOOP("Domain", "promised from"),
    "window_end_at": QT_TRANSLATE_NOOP("Domain", "promised until"),
    "vip_level": QT_TRANSLATE_NOOP("Domain", "VIP level"),
    "stopped": QT_TRANSLATE_NOOP("Domain", "equipment stopped"),
    "failed_at": QT_TRANSLATE_NOOP("Domain", "failed since"),
    "crew": QT_TRANSLATE_NOOP("Domain", "crew"),
    "load": QT_TRANSLATE_NOOP("Domain", "load"),
    "vehicle": QT_TRANSLATE_NOOP("Domain", "vehicle"),
    "external_number": QT_TRANSLATE_NOOP("Domain", "number in the old ledger"),
    "notes": QT_TRANSLATE_NOOP("Domain", "notes"),
    "labels.designs": QT_TRANSLATE_NOOP("Domain", "designs of labels"),
    "parent_id": QT_TRANSLATE_NOOP("Domain", "part of"),
    "attributes": QT_TRANSLATE_NOOP("Domain", "own fields"),
    "parent_number": QT_TRANSLATE_NOOP("Domain", "follows"),
    "own": QT_TRANSLATE_NOOP("Domain", "own fields"),
    "contracts": QT_TRANSLATE_NOOP("Domain", "contracts"),
    "wished_technicians": QT_TRANSLATE_NOOP("Domain", "wished technicians"),
    "banned_technicians": QT_TRANSLATE_NOOP("Domain", "unwanted technicians"),
    "balance_note": QT_TRANSLATE_NOOP("Domain", "payment note"),
    "anonymised_on": QT_TRANSLATE_NOOP("Domain", "personal data removed on"),
    "kind": QT_TRANSLATE_NOOP("Domain", "kind"),
    "leader_id": QT_TRANSLATE_NOOP("Domain", "led by"),
    "order_types": QT_TRANSLATE_NOOP("Domain", "order types"),
    "warn_days": QT_TRANSLATE_NOOP("Domain", "days of warning"),
    "starts_on": QT_TRANSLATE_NOOP("Domain", "first day"),
    "next_on": QT_TRANSLATE_NOOP("Domain", "next day"),
    "ends_on": QT_TRANSLATE_NOOP("Domain", "last day"),
    "every": QT_TRANSLATE_NOOP("Domain", "interval"),
    "period": QT_TRANSLATE_NOOP("Domain", "interval"),
    "lead_days": QT_TRANSLATE_NOOP("Domain", "days ahead"),
    "asset_ids": QT_TRANSLATE_NOOP("Domain", "machines"),
    "on_working_days": QT_TRANSLATE_NOOP("Domain", "only on working days"),
    "days": QT_TRANSLATE_NOOP("Domain", "special days"),
    "tiers": QT_TRANSLATE_NOOP("Domain", "other limits"),
    "fields": QT_TRANSLATE_NOOP("Domain", "own fields"),
    "result_fields": QT_TRANSLATE_NOOP("Domain", "fields of the result"),
    "requests": QT_TRANSLATE_NOOP("Domain", "requests for more"),
    "parts": QT_TRANSLATE_NOOP("Domain", "parts needed"),
    "handout_minutes": QT_TRANSLATE_NOOP("Domain", "handing out of parts"),
    "script": QT_TRANSLATE_NOOP("Domain", "questions to the caller"),
    "name": QT_TRANSLATE_NOOP("Domain", "name"),
    "rights": QT_TRANSLATE_NOOP("Domain", "rights"),
    "pin": QT_TRANSLATE_NOOP("Domain", "PIN"),
    "code": QT_TRANSLATE_NOOP("Domain", "code"),
    "contact": QT_TRANSLATE_NOOP("Domain", "contact"),
    "phone": QT_TRANSLATE_NOOP("Domain", "phone"),
    "phones": QT_TRANSLATE_NOOP("Domain", "phones"),
    "sites": QT_TRANSLATE_NOOP("Domain", "sites"),
    "active": QT_TRANSLATE_NOOP("Domain", "active"),
    "regions": QT_TRANSLATE_NOOP("Domain", "regions"),
    "certificates": QT_TRANSLATE_NOOP("Domain", "certificates"),
    "shifts": QT_TRANSLATE_NOOP("Domain", "shifts"),
    "leaves": QT_TRANSLATE_NOOP("Domain", "leave"),
    "home_lat": QT_TRANSLATE_NOOP("Domain", "home"),
    "home_lon": QT_TRANSLATE_NOOP("Domain", "home"),
    "home_address": QT_TRANSLATE_NOOP("Domain", "home"),
    "daily_limit": QT_TRANSLATE_NOOP("Domain", "orders a day"),
    "on_call": QT_TRANSLATE_NOOP("Domain", "on call"),
    "position": QT_TRANSLATE_NOOP("Domain", "last known place"),
    "category": QT_TRANSLATE_NOOP("Domain", "category"),
    "model": QT_TRANSLATE_NOOP("Domain", "model"),
    "serial_number": QT_TRANSLATE_NOOP("Domain", "serial number"),
    "location": QT_TRANSLATE_NOOP("Domain", "location"),
    "purchased_on": QT_TRANSLATE_NOOP("Domain", "purchased on"),
    "installed_on": QT_TRANSLATE_NOOP("Domain", "installed on"),
    "warranty_until_on": QT_TRANSLATE_NOOP("Domain", "warranty until"),
    "status": QT_TRANSLATE_NOOP("Domain", "status"),
    "least_stock": QT_TRANSLATE_NOOP("Domain", "least stock"),
    "stock": QT_TRANSLATE_NOOP("Domain", "stock"),
    "moved": QT_TRANSLATE_NOOP("Domain", "stock"),
    "ledger_quantity": QT_TRANSLATE_NOOP("Domain", "quantity in the ledger"),
    "unit": QT_TRANSLATE_NOOP("Domain", "unit"),
    "supplier": QT_TRANSLATE_NOOP("Domain", "supplier"),
    "link": QT_TRANSLATE_NOOP("Domain", "where it is bought"),
    "item": QT_TRANSLATE_NOOP("Domain", "what was sent in"),
    "maker": QT_TRANSLATE_NOOP("Domain", "who repairs it"),
    "sent_on": QT_TRANSLATE_NOOP("Domain", "sent on"),
    "expected_on": QT_TRANSLATE_NOOP("Domain", "expected back on"),
    "received_on": QT_TRANSLATE_NOOP("Domain", "arrived there on"),
    "returned_on": QT_TRANSLATE_NOOP("Domain", "sent back on"),
    "back_on": QT_TRANSLATE_NOOP("Domain", "back on"),
    "carrier": QT_TRANSLATE_NOOP("Domain", "carrier"),
    "back_carrier": QT_TRANSLATE_NOOP("Domain", "carrier"),
    "waybill": QT_TRANSLATE_NOOP("Domain", "waybill"),
    "back_waybill": QT_TRANSLATE_NOOP("Domain", "waybill"),
    "price_fen": QT_TRANSLATE_NOOP("Domain", "price"),
    "policy_code": QT_TRANSLATE_NOOP("Domain", "service policy"),
    "needs_approval": QT_TRANSLATE_NOOP("Domain", "needs approval"),
    "approval.cards": QT_TRANSLATE_NOOP("Domain", "Approval cards"),
    "keywords": QT_TRANSLATE_NOOP("Domain", "keywords"),
    "checklist": QT_TRANSLATE_NOOP("Domain", "checklist"),
    "standards": QT_TRANSLATE_NOOP("Domain", "hand-over standards"),
    "needs_certificate": QT_TRANSLATE_NOOP("Domain", "needs a certificate"),
    "signs": QT_TRANSLATE_NOOP("Domain", "how it shows itself"),
    "cause": QT_TRANSLATE_NOOP("Domain", "cause"),
    "steps": QT_TRANSLATE_NOOP("Domain", "steps"),
    "short": QT_TRANSLATE_NOOP("Domain", "short form"),
    "types": QT_TRANSLATE_NOOP("Domain", "order types"),
    "kinds": QT_TRANSLATE_NOOP("Domain", "kinds of equipment"),
    "models": QT_TRANSLATE_NOOP("Domain", "models"),
    "changed_at": QT_TRANSLATE_NOOP("Domain", "last change"),
    "changed_by": QT_TRANSLATE_NOOP("Domain", "last changed by"),
    "helped": QT_TRANSLATE_NOOP("Domain", "helped"),
    "lesson": QT_TRANSLATE_NOOP("Domain", "lesson"),
    "measures": QT_TRANSLATE_NOOP("Domain", "measures"),
    "meeting_on": QT_TRANSLATE_NOOP("Domain", "meeting on"),
    "held_on": QT_TRANSLATE_NOOP("Domain", "talked over on"),
    "ring": QT_TRANSLATE_NOOP("Domain", "outline"),
    "calendar_code": QT_TRANSLATE_NOOP("Domain", "working calendar"),
    "targets": QT_TRANSLATE_NOOP("Domain", "time limits"),
    "pauses_on": QT_TRANSLATE_NOOP("Domain", "what pauses the clock"),
    "warn_before_minutes": QT_TRANSLATE_NOOP("Domain", "warning time"),
    "time_zone": QT_TRANSLATE_NOOP("Domain", "time zone"),
    "hours": QT_TRANSLATE_NOOP("Domain", "working hours"),
    "make_up_hours": QT_TRANSLATE_NOOP("Domain", "hours on make-up days"),
    "follows_holidays": QT_TRANSLATE_NOOP("Domain", "follows public holidays"),
}

_ALL = {**_FIELDS, **{setting.key: setting.label for setting in SETTINGS}}

#: One member a field or setting key; its value is that name.
FieldName = Enum("FieldName", {name.upper(): name for name in _ALL})  # type: ignore[misc]
FIELD_LABELS: dict[Enum, str] = {FieldName(name): label for name, label in _ALL.items()}


def field_names(names: object) -> tuple[object, ...]:
    """Names of fields as members to be shown by their labels, each label once; a name nobody
    declared stays as it is."""
    if not isinstance(names, tuple | list):
        return ()
    shown: dict[object, object] = {}
    for name in names:
        key = _ALL.get(str(name))
        shown.setdefault(key or name, FieldName(str(name)) if key else str(name))
    return tuple(shown.values())
