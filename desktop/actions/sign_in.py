"""Who sits at this console: told by name, proved by a PIN where one was given."""

from __future__ import annotations

from desktop.jobs import JobContext, JobHandle
from desktop.services import Services
from desktop.settings import ACTOR
from domain.people.operators import Operator
from domain.usecases.rights import signed_in


def sign_in(services: Services, name: str, pin: str) -> JobHandle[Operator]:
    """Be ``name`` from now on; the errors of :func:`domain.usecases.rights.signed_in`."""

    def check(ctx: JobContext) -> Operator:
        with ctx.queries() as queries:
            operators = queries.operators()
        return signed_in(operators, name, pin)

    def take(operator: Operator) -> None:
        services.session.confirmed = operator.name if operator.pin else ""
        services.session.actor = operator.name
        services.settings.set(ACTOR, operator.name)

    return services.jobs.read(check, label="").then(take)
