"""A scanner made of software, on a serial line."""

from __future__ import annotations

from collections.abc import Iterable

from devices.simulators.endpoints import Endpoint, serial_endpoint
from devices.simulators.faults import Faults
from devices.simulators.loop import SimulatedDevice
from domain.errors import NotFound

SCANNER_PROFILES: dict[str, bytes] = {
    "crlf": b"\r\n",
    "cr": b"\r",
    "lf": b"\n",
    "tab": b"\t",
    "none": b"",
}
"""What the scanner sends behind a code."""

SCANNER_FAULTS: dict[str, str] = {
    "aim": "puts an AIM prefix (]Q1) in front",
    "split": "writes every octet by itself",
    "repeat": "sends every code twice",
    "gb18030": "sends Chinese text in GB18030",
    "noise": "sends a stray octet before the code",
}


class SimulatedScanner(SimulatedDevice):
    def __init__(
        self,
        profile: str = "crlf",
        faults: Iterable[str] | str = (),
        *,
        endpoint: Endpoint | None = None,
    ) -> None:
        self.faults = Faults(SCANNER_FAULTS, faults)
        if profile not in SCANNER_PROFILES:
            raise NotFound("simulator_profile_unknown", profile=profile)
        super().__init__("scanner", endpoint or serial_endpoint("scanner"))
        self.end = SCANNER_PROFILES[profile]

    def scan(self, code: str) -> None:
        """Somebody holds ``code`` before the scanner."""
        data = code.encode("gb18030" if "gb18030" in self.faults else "utf-8")
        data = (b"]Q1" if "aim" in self.faults else b"") + data + self.end
        if "noise" in self.faults:
            data = b"\x00" + data
        with self.lock:
            for _ in range(2 if "repeat" in self.faults else 1):
                pieces = [bytes((o,)) for o in data] if "split" in self.faults else [data]
                for piece in pieces:
                    self.endpoint.write(piece)
