"""What still names an entry of the company's lists, so that it cannot be deleted."""

from __future__ import annotations

from sqlalchemy.engine import Connection

from persistence.entity_rows import (
    CODED,
    read_branches,
    read_customers,
    read_order_types,
    read_technicians,
)
from persistence.types import statement
from persistence.unit import read_setting


def user_of(connection: Connection, kind: str, code: str) -> str:
    """The name of something that refers to the entry ``code`` of ``kind``; '' when nothing does."""
    return _USERS[kind](connection, code)


def _of_skill(connection: Connection, code: str) -> str:
    for order_type in read_order_types(connection):
        if code in order_type.skills:
            return order_type.name
    for _, _, route in CODED["patrol_route"].read_all(connection):
        if route.skill_code == code:
            return str(route.name)
    for technician in read_technicians(connection):
        held = {certificate.skill_code for certificate in technician.certificates}
        if code in technician.skills or code in held:
            return technician.name
    return _order(connection, "closed_at IS NULL AND skills LIKE :quoted", quoted=f'%"{code}"%')


def _of_policy(connection: Connection, code: str) -> str:
    for order_type in read_order_types(connection):
        if order_type.policy_code == code:
            return order_type.name
    ids = connection.execute(
        statement("SELECT id FROM customers WHERE rest LIKE :quoted"), {"quoted": f'%"{code}"%'}
    ).scalars()
    for customer in read_customers(connection, ids.all()).values():
        if any(contract.policy_code == code for contract in customer.contracts):
            return customer.name
    return ""


def _of_calendar(connection: Connection, code: str) -> str:
    for _, _, policy in CODED["policy"].read_all(connection):
        tiers = {tier.calendar_code for tier in policy.tiers}
        if code == policy.calendar_code or code in tiers:
            return str(policy.name)
    if read_setting(connection, "company.calendar", "weekdays") == code:
        return str(read_setting(connection, "company.name", "") or code)
    return ""


def _of_order_type(connection: Connection, code: str) -> str:
    for _, _, plan in CODED["plan"].read_all(connection):
        if plan.type_code == code:
            return str(plan.name)
    for _, _, route in CODED["patrol_route"].read_all(connection):
        if route.type_code == code:
            return str(route.name)
    for branch in read_branches(connection):
        if code in branch.order_types:
            return branch.name
    return _order(connection, "type_code = :code", code=code)


def _order(connection: Connection, condition: str, **values: str) -> str:
    found = connection.execute(
        statement(f"SELECT number FROM work_orders WHERE {condition} LIMIT 1"), values
    ).scalar()
    return str(found or "")


def _of_rhythm(_connection: Connection, _code: str) -> str:
    return ""  # the orders it made stand by themselves


def _of_name(_connection: Connection, _code: str) -> str:
    return ""  # the history says who it was by name


_USERS = {
    "plan": _of_rhythm,
    "patrol_route": _of_rhythm,
    "operator": _of_name,
    "skill": _of_skill,
    "policy": _of_policy,
    "calendar": _of_calendar,
    "order_type": _of_order_type,
}
