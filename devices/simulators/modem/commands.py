"""How a simulated modem answers AT commands. Works on the state only; the line is elsewhere."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from devices.gsm_modem.answers import values
from devices.simulators.faults import Faults
from devices.simulators.modem.memory import Memories
from devices.simulators.modem.profiles import ModemProfile

_CMS_WORDS = {
    21: "Short message transfer rejected",
    38: "Network out of order",
    42: "Congestion",
    300: "ME failure",
    304: "Invalid PDU mode parameter",
    310: "SIM not inserted",
    311: "SIM PIN required",
    321: "Invalid memory index",
    322: "memory full",
    331: "no network service",
    332: "network timeout",
    500: "unknown error",
}
_CME_WORDS = {
    3: "operation not allowed",
    10: "SIM not inserted",
    11: "SIM PIN required",
    12: "SIM PUK required",
    14: "SIM busy",
    16: "incorrect password",
    30: "no network service",
}


@dataclass(slots=True)
class Reply:
    """``final`` None: nothing more is said. ``message_length``: a message is awaited now."""

    lines: list[str] = field(default_factory=list)
    final: str | None = "OK"
    message_length: int | None = None


class Commands:
    """The command interpreter of one modem."""

    def __init__(self, profile: ModemProfile, faults: Faults) -> None:
        self._profile = profile
        self._faults = faults
        sizes = dict(profile.memories)
        if "memory-small" in faults:
            sizes = {name: int(faults.number("memory-small", 3)) for name in sizes}
        self.memories = Memories(sizes, profile.preferred)
        self.service_centre = "+8613800100500"
        self.hang_up: Callable[[], None] = lambda: None
        self.restart: Callable[[], None] = lambda: None
        self.room_made: Callable[[], None] = lambda: None
        self.service_code: Callable[[str], None] = lambda _code: None
        self.registered: Callable[[], bool] = lambda: True
        self._pin_given = False
        self.forget()

    def forget(self) -> None:
        """What a restart loses."""
        self.echo = True
        self.error_mode = 0
        self.pdu_mode = False
        self.notice = [0, 0, 0, 0, 0]
        self.shows_caller = False
        self._pin_given = False

    # --- card and network -------------------------------------------------------------------------

    @property
    def card(self) -> str:
        if "sim-absent" in self._faults:
            return "absent"
        if "sim-puk" in self._faults:
            return "puk"
        if "sim-pin" in self._faults and not self._pin_given:
            return "pin"
        return "ready"

    def card_error(self, kind: str) -> str | None:
        numbers = {"absent": (10, 310), "pin": (11, 311), "puk": (12, 316)}.get(self.card)
        if numbers is None:
            return None
        return self.error(numbers[1 if kind == "cms" else 0], kind)

    def error(self, number: int, kind: str = "cme") -> str:
        words = (_CMS_WORDS if kind == "cms" else _CME_WORDS).get(number, "unknown error")
        label = "+CMS ERROR: " if kind == "cms" else "+CME ERROR: "
        if "errors-plain" in self._faults or (kind == "cme" and self.error_mode == 0):
            return "ERROR"
        if "errors-verbose" in self._faults or self.error_mode == 2:
            return label + words
        return f"{label}{number}"

    # --- commands ---------------------------------------------------------------------------------

    def answer(self, line: str) -> Reply:
        """Of a whole command line, ``AT`` in front; several commands are split at semicolons."""
        if not line.upper().startswith("AT"):
            return Reply(final="ERROR") if line.strip() else Reply(final=None)
        reply = Reply()
        for command in re.findall(r'(?:[^;"]|"[^"]*")+', line[2:].strip()):
            one = self._one(command.strip())
            reply.lines += one.lines
            reply.final, reply.message_length = one.final, one.message_length
            if one.final != "OK":
                break
        return reply

    def _one(self, command: str) -> Reply:
        if command[:1] not in ("+", "^", "*", "$"):
            return self._basic(command)
        name, sign, rest = _parse(command)
        if name in self._profile.lacks:
            return Reply(final=self._profile.not_supported)
        if name in self._profile.accepts:
            return Reply()
        handler = getattr(self, "_" + name.lstrip("+^*$").lower(), None)
        if handler is None or not name.startswith("+"):
            return Reply(final=self._profile.not_supported)
        reply: Reply = handler(sign, rest)
        return reply

    def _basic(self, command: str) -> Reply:
        """``E0``, ``V1``, ``Z``, ``&F``, ``I``, ``H`` … also several in a row."""
        reply = Reply()
        for letter, digits in re.findall(r"(&?[A-Z])(\d*)", command.upper()):
            if letter == "E":
                self.echo = digits == "1"
            elif letter in ("Z", "&F"):
                self.forget()
            elif letter == "H":
                self.hang_up()
            elif letter == "I":
                reply.lines += [self._profile.manufacturer, self._profile.model]
        return reply

    def _cgmi(self, sign: str, _rest: str) -> Reply:
        return Reply([self._profile.manufacturer] if sign == "" else [])

    def _cgmm(self, sign: str, _rest: str) -> Reply:
        return Reply([self._profile.model] if sign == "" else [])

    def _cgmr(self, sign: str, _rest: str) -> Reply:
        return Reply([self._profile.revision] if sign == "" else [])

    def _cgsn(self, sign: str, _rest: str) -> Reply:
        return Reply([self._profile.imei] if sign == "" else [])

    def _cimi(self, _sign: str, _rest: str) -> Reply:
        if error := self.card_error("cme"):
            return Reply(final=error)
        return Reply(["460001234567890"])

    def _cmee(self, sign: str, rest: str) -> Reply:
        if sign == "=":
            self.error_mode = int(rest)
            return Reply()
        return Reply([f"+CMEE: {self.error_mode}" if sign == "?" else "+CMEE: (0-2)"])

    def _cpin(self, sign: str, rest: str) -> Reply:
        if sign == "=" and self.card == "pin":
            if rest.strip('"') != self._faults.text("sim-pin", "1234"):
                return Reply(final=self.error(16))
            self._pin_given = True
            return Reply()
        if sign == "=":
            return Reply(final=self.error(3))
        if self.card == "absent":
            return Reply(final=self.error(10))
        if "sim-busy" in self._faults and self._faults.take("sim-busy"):
            return Reply(final=self.error(14))
        shown = {"pin": "SIM PIN", "puk": "SIM PUK"}.get(self.card, "READY")
        return Reply([f"+CPIN: {shown}"], None if "no-ok-after-pin" in self._faults else "OK")

    def _cfun(self, sign: str, rest: str) -> Reply:
        if sign == "?":
            return Reply(["+CFUN: 1"])
        if rest in ("1,1", "16"):
            self.restart()
        return Reply()

    def _creg(self, sign: str, _rest: str) -> Reply:
        return self._registration("+CREG", sign)

    def _cgreg(self, sign: str, _rest: str) -> Reply:
        return self._registration("+CGREG", sign)

    def _cereg(self, sign: str, _rest: str) -> Reply:
        return self._registration("+CEREG", sign)

    def _registration(self, name: str, sign: str) -> Reply:
        state = "3" if "denied" in self._faults else "1" if self.registered() else "2"
        if sign == "=?":
            return Reply([f"{name}: (0-2)"])
        return Reply([f"{name}: 0,{state}"] if sign == "?" else [])

    def _cops(self, sign: str, _rest: str) -> Reply:
        if not self.registered():
            return Reply(["+COPS: 0"])
        return Reply(['+COPS: 0,0,"CHINA MOBILE",7'] if sign == "?" else [])

    def _csq(self, _sign: str, _rest: str) -> Reply:
        return Reply([f"+CSQ: {self._profile.signal}"])

    def _cesq(self, _sign: str, _rest: str) -> Reply:
        if not self._profile.extended_signal:
            return Reply(final=self._profile.not_supported)
        return Reply([f"+CESQ: {self._profile.extended_signal}"])

    def _clip(self, sign: str, rest: str) -> Reply:
        if sign == "=":
            self.shows_caller = rest == "1"
        return Reply()

    def _chup(self, _sign: str, _rest: str) -> Reply:
        self.hang_up()
        return Reply()

    def _cusd(self, sign: str, rest: str) -> Reply:
        fields = values(rest)
        if sign == "=" and len(fields) > 1:
            self.service_code(fields[1])
        return Reply()

    def _cscs(self, sign: str, _rest: str) -> Reply:
        texts = {"?": ['+CSCS: "GSM"'], "=?": ['+CSCS: ("GSM","UCS2","IRA","HEX")']}
        return Reply(texts.get(sign, []))

    def _csms(self, sign: str, _rest: str) -> Reply:
        texts = {"?": ["+CSMS: 0,1,1,1"], "=?": ["+CSMS: (0,1)"], "=": ["+CSMS: 1,1,1"]}
        return Reply(texts.get(sign, []))

    def _cmms(self, _sign: str, _rest: str) -> Reply:
        return Reply()

    def _cmgf(self, sign: str, rest: str) -> Reply:
        if sign == "=":
            self.pdu_mode = rest == "0"
            # This modem speaks PDU mode only; text mode is what makes library drivers go wrong.
            return Reply() if rest == "0" else Reply(final=self.error(303, "cms"))
        return Reply([f"+CMGF: {0 if self.pdu_mode else 1}" if sign == "?" else "+CMGF: (0,1)"])

    def _csca(self, sign: str, rest: str) -> Reply:
        if error := self.card_error("cms"):
            return Reply(final=error)
        if sign == "=":
            self.service_centre = values(rest)[0] if values(rest) else ""
            return Reply()
        shown = self.service_centre
        if self._profile.centre_lacks_plus:
            shown = shown.lstrip("+")
        if self._profile.ucs2_centre:
            shown = shown.encode("utf-16-be").hex().upper()
        return Reply([f'+CSCA: "{shown}",145'])

    def _cnmi(self, sign: str, rest: str) -> Reply:
        if sign == "=?":
            return Reply([f"+CNMI: {self._profile.notice_modes}"])
        if sign == "?":
            return Reply(["+CNMI: " + ",".join(map(str, self.notice))])
        given = [int(field or 0) for field in values(rest)]
        self.notice = (given + self.notice[len(given) :])[:5]
        return Reply()

    def _cpms(self, sign: str, rest: str) -> Reply:
        if error := self.card_error("cms"):
            return Reply(final=error)
        memories = self.memories
        if sign == "=?":
            group = "(" + ",".join(f'"{name}"' for name in memories.slots) + ")"
            return Reply([f"+CPMS: {group},{group},{group}"])
        if sign == "=":
            if not memories.select(values(rest)):
                return Reply(final=self.error(302, "cms"))
            counts = ",".join(f"{used},{total}" for _, used, total in memories.fill())
            return Reply([f"+CPMS: {counts}"])
        shown = ",".join(f'"{name}",{used},{total}' for name, used, total in memories.fill())
        return Reply([f"+CPMS: {shown}"])

    def _cmgl(self, sign: str, rest: str) -> Reply:
        if error := self.card_error("cms"):
            return Reply(final=error)
        if sign == "=?":
            return Reply(["+CMGL: (0-4)"])
        wanted = int(rest) if rest.isdigit() else 0
        lines = []
        for index, stored in sorted(self.memories.slots[self.memories.reading].items()):
            if wanted in (4, stored.state):
                lines += [f"+CMGL: {index},{stored.state},,{stored.length}", stored.pdu]
                stored.state = 1 if stored.state == 0 else stored.state
        return Reply(lines)

    def _cmgr(self, _sign: str, rest: str) -> Reply:
        if error := self.card_error("cms"):
            return Reply(final=error)
        memories = self.memories
        if not rest.isdigit() or not 1 <= int(rest) <= memories.sizes[memories.reading]:
            return Reply(final=self.error(321, "cms"))
        stored = memories.slots[memories.reading].get(int(rest))
        if stored is None:
            # Both are seen: an error, or OK without data.
            return Reply() if int(rest) % 2 else Reply(final=self.error(321, "cms"))
        lines = [f"+CMGR: {stored.state},,{stored.length}", stored.pdu]
        stored.state = 1 if stored.state == 0 else stored.state
        return Reply(lines)

    def _cmgd(self, sign: str, rest: str) -> Reply:
        if error := self.card_error("cms"):
            return Reply(final=error)
        slots = self.memories.slots[self.memories.reading]
        if sign == "=?":
            return Reply([f"+CMGD: ({','.join(map(str, sorted(slots)))}),(0-4)"])
        index, _, every = rest.partition(",")
        if not index.isdigit():
            return Reply(final=self.error(321, "cms"))
        if self._faults.take("delete-fails"):
            return Reply(final=self.error(300, "cms"))
        if every == "4":
            slots.clear()
        else:
            slots.pop(int(index), None)
        self.room_made()
        return Reply()

    def _cmgs(self, sign: str, rest: str) -> Reply:
        if error := self.card_error("cms"):
            return Reply(final=error)
        if sign == "=?":
            return Reply()
        if not self.registered():
            return Reply(final=self.error(331, "cms"))
        if not self.pdu_mode or not rest.isdigit():
            return Reply(final=self.error(304, "cms"))
        return Reply(final=None, message_length=int(rest))


def _parse(command: str) -> tuple[str, str, str]:
    """``+CPMS="SM"`` → +CPMS, =, "SM"; the sign is '', '?', '=' or '=?'."""
    found = re.match(r"([+^*$][A-Za-z0-9]+)(=\?|\?|=)?(.*)", command)
    if not found:
        return command, "", ""
    return found.group(1).upper(), found.group(2) or "", found.group(3).strip()
