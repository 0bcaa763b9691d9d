"""A caller-id box or voice modem made of software, on a serial line."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from devices.simulators.endpoints import Endpoint, serial_endpoint
from devices.simulators.faults import Faults
from devices.simulators.loop import SimulatedDevice
from domain.errors import NotFound


@dataclass(frozen=True, slots=True)
class CallerIdProfile:
    """``command``: what switches the numbers on; '' for a box that only prints. ``before_ring``:
    the number comes before the first ring. ``rings``: whether it says RING."""

    command: str = ""
    before_ring: bool = False
    rings: bool = True
    style: str = "plain"


CALLER_ID_PROFILES: dict[str, CallerIdProfile] = {
    "hayes": CallerIdProfile("AT+VCID=1", style="fields"),
    "rockwell": CallerIdProfile("AT#CID=1", before_ring=True, style="tight"),
    "plain": CallerIdProfile(rings=False),
    "dated": CallerIdProfile(rings=False, style="dated"),
    "dtmf": CallerIdProfile(before_ring=True, style="dtmf"),
}
"""Voice modems, then boxes that only print."""

CALLER_ID_FAULTS: dict[str, str] = {
    "split": "writes every octet by itself",
    "noise": "sends stray octets before a call",
    "gb18030": "sends the name in GB18030",
    "no-caller-id": "a modem that refuses to show numbers",
    "withheld-word": "writes PRIVATE where a modem writes P",
}


class SimulatedCallerId(SimulatedDevice):
    def __init__(
        self,
        profile: str = "hayes",
        faults: Iterable[str] | str = (),
        *,
        endpoint: Endpoint | None = None,
    ) -> None:
        self.faults = Faults(CALLER_ID_FAULTS, faults)
        if profile not in CALLER_ID_PROFILES:
            raise NotFound("simulator_profile_unknown", profile=profile)
        super().__init__("caller id", endpoint or serial_endpoint("caller-id"))
        self.profile = CALLER_ID_PROFILES[profile]
        #: Whether the driver has switched the numbers on.
        self.shows_numbers = not self.profile.command
        #: Commands it was given.
        self.asked: list[str] = []
        self._typed = bytearray()

    def ring(self, number: str = "", rings: int = 3, every_s: float = 5.0, name: str = "") -> None:
        """Somebody calls ('' withholds the number), and gives up after so many rings."""
        with self.lock:
            for ring in range(rings):
                self.later(every_s * ring, lambda first=ring == 0: self._ring(first, number, name))  # type: ignore[misc]

    def _ring(self, first: bool, number: str, name: str) -> None:
        lines = ["RING"] if self.profile.rings else []
        if first and self.shows_numbers:
            told = self._told(number, name)
            lines = [*told, *lines] if self.profile.before_ring else [*lines, *told]
        if first and "noise" in self.faults:
            self._write(b"\x00\xff\r\n")
        if lines:
            coding = "gb18030" if "gb18030" in self.faults else "utf-8"
            self._write("".join(f"\r\n{line}\r\n" for line in lines).encode(coding))

    def _told(self, number: str, name: str) -> list[str]:
        now = datetime.now()  # noqa: DTZ005 - the box has the clock of the exchange
        withheld = "PRIVATE" if "withheld-word" in self.faults else "P"
        match self.profile.style:
            case "fields":
                lines = [f"DATE = {now:%m%d}", f"TIME = {now:%H%M}", f"NMBR = {number or withheld}"]
                return [*lines, f"NAME = {name}"] if name else lines
            case "tight":
                return [f"DATE={now:%m%d}", f"TIME={now:%H%M}", f"NMBR={number or withheld}"]
            case "dated":
                return [f"{now:%Y-%m-%d %H:%M:%S} {number or 'PRIVATE'}"]
            case "dtmf":
                return [f"A{number}C"] if number else ["PRIVATE"]
            case _:
                return [number or "PRIVATE"]

    def _write(self, data: bytes) -> None:
        pieces = [bytes((o,)) for o in data] if "split" in self.faults else [data]
        for piece in pieces:
            self.endpoint.write(piece)

    def on_data(self, data: bytes) -> None:
        self._typed += data
        while b"\r" in self._typed:
            line, _, rest = bytes(self._typed).partition(b"\r")
            self._typed = bytearray(rest)
            command = line.decode("ascii", "replace").strip().upper()
            if command:
                self._obey(command)

    def _obey(self, command: str) -> None:
        self.asked.append(command)
        if not self.profile.command:
            return  # it has no ears
        if command == self.profile.command and "no-caller-id" not in self.faults:
            self.shows_numbers = True
            self._write(b"\r\nOK\r\n")
        else:
            self._write(b"\r\nOK\r\n" if command in ("AT", "ATE0") else b"\r\nERROR\r\n")

    def on_plugged(self) -> None:
        self.shows_numbers = not self.profile.command
        self._typed.clear()
