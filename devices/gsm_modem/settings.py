"""What can be set about a modem."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ModemTimings:
    """Seconds. ``result_s``: networks have answered after 135; what stays away longer is unknown,
    not failed."""

    attention_s: float = 1.0
    answer_s: float = 5.0
    slow_answer_s: float = 20.0
    list_s: float = 30.0
    prompt_s: float = 10.0
    result_s: float = 180.0
    service_code_s: float = 30.0
    quiet_s: float = 0.2
    sim_busy_s: float = 20.0
    sim_retry_s: float = 5.0
    status_every_s: float = 30.0
    list_every_s: float = 180.0
    part_retry_s: float = 3.0


@dataclass(frozen=True, slots=True)
class ModemSettings:
    """``pin`` is entered once per start and never again by itself. ``service_centre`` '' leaves the
    one on the SIM. ``memory_warning``: share of message memory from which to warn."""

    pin: str = field(default="", repr=False)
    service_centre: str = ""
    memory_warning: float = 0.8
    timings: ModemTimings = field(default_factory=ModemTimings)
