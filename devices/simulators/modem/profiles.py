"""Makes of modems, and what may go wrong with any of them."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ModemProfile:
    """``memories``: name and number of slots; ``notice_modes``: what ``AT+CNMI=?`` says;
    ``hello``: lines after power-on; ``chatter``: a line it throws in now and then; ``lacks``:
    commands it answers with ERROR; ``accepts``: commands of its maker it says OK to."""

    name: str
    manufacturer: str
    model: str
    revision: str = "1.0"
    imei: str = "860000000000017"
    memories: dict[str, int] = field(default_factory=lambda: {"SM": 40, "ME": 23})
    preferred: str = "SM"
    notice_modes: str = "(0-2),(0-3),(0,2,3),(0-2),(0,1)"
    hello: tuple[str, ...] = ()
    chatter: str = ""
    signal: str = "22,99"
    extended_signal: str = ""
    ucs2_centre: bool = False
    centre_lacks_plus: bool = False
    lacks: frozenset[str] = frozenset()
    accepts: frozenset[str] = frozenset()
    not_supported: str = "ERROR"


PROFILES: dict[str, ModemProfile] = {
    profile.name: profile
    for profile in (
        ModemProfile("plain", "Paidan", "Simulated Modem"),
        ModemProfile(
            "sim800",
            "SIMCOM_Ltd",
            "SIMCOM_SIM800C",
            "Revision:1418B06SIM800C32",
            memories={"SM": 40, "ME": 50},
            hello=("RDY", "+CFUN: 1", "+CPIN: READY", "Call Ready", "SMS Ready"),
            lacks=frozenset({"+CEREG", "+CESQ", "+CMMS"}),
        ),
        ModemProfile(
            "quectel",
            "Quectel",
            "EC20F",
            "EC20CEFASGR06A09M2G",
            memories={"SM": 50, "ME": 23, "MT": 73},
            preferred="ME",
            hello=("RDY", "+CPIN: READY", "+QIND: SMS DONE", "+QIND: PB DONE"),
            signal="99,99",
            extended_signal="99,99,255,255,20,55",
        ),
        ModemProfile(
            "huawei",
            "huawei",
            "E1550",
            "11.608.14.10.311",
            memories={"SM": 30, "ME": 0},
            chatter="^RSSI:18",
            centre_lacks_plus=True,
            lacks=frozenset({"+CEREG", "+CESQ", "+CMMS", "+CSMS"}),
            accepts=frozenset({"^CURC", "^PORTSEL"}),
            not_supported="COMMAND NOT SUPPORT",
        ),
        ModemProfile(
            "wavecom",
            "WAVECOM MODEM",
            "MULTIBAND  900E  1800",
            "641b09gg.Q2403A 1320676",
            memories={"SM": 20},
            notice_modes="(2),(0,1),(0,2),(0,2),(0,1)",
            ucs2_centre=True,
            lacks=frozenset({"+CEREG", "+CESQ", "^HELLO"}),
        ),
    )
}

FAULTS: dict[str, str] = {
    "echo": "echoes even after ATE0",
    "split": "writes every octet by itself",
    "slow-line": "paces its octets like a line of that many baud (9600)",
    "cr-cr-lf": "ends lines with CR CR LF",
    "interleave": "throws notices between command, answer and result",
    "garbage": "sends noise when it is switched on",
    "errors-verbose": "answers errors in words",
    "errors-plain": "answers every error with a bare ERROR",
    "no-ok-after-pin": "never says OK after +CPIN",
    "prompt-late": "waits that many seconds with the prompt",
    "prompt-missing": "never prompts",
    "slow-send": "takes that many seconds to send",
    "send-silent": "takes the message and never answers (so many times)",
    "send-lost": "takes no notice of the message at all (so many times)",
    "send-error": "refuses with that CMS error",
    "send-error-once": "refuses one message with that CMS error",
    "reference-missing": "says OK without +CMGS",
    "reboot-on-send": "restarts in the middle of a message (so many times)",
    "unplug-on-send": "vanishes in the middle of a message (so many times)",
    "port-gone": "seconds the port stays away after a restart or unplugging by a fault",
    "silent": "answers nothing any more",
    "sim-absent": "has no card",
    "sim-pin": "wants that PIN (1234)",
    "sim-puk": "is locked with PUK",
    "sim-busy": "finds its card busy so many times",
    "unregistered": "is not registered, for that many seconds if given",
    "denied": "is denied by the network",
    "memory-small": "has only that many slots",
    "notices-lost": "does not announce what comes in",
    "notice-empty-slot": "announces a slot that is empty before the real one",
    "notice-other-memory": "stores and announces in the memory that is not selected",
    "direct": "hands messages over at once with +CMT",
    "repeat": "hands every incoming part in twice",
    "parts-reversed": "receives the parts of a long text last first",
    "part-missing": "loses the last part of a long text",
    "delete-fails": "refuses to delete (so many times)",
    "report-early": "delivers the report before the result of sending",
    "report-stray": "delivers a report nobody asked for as well",
    "report-failed": "reports that the text could not be delivered",
    "ring-storm": "rings ten times a second",
}
