"""What a mobile modem says of calls: RING, +CRING, +CLIP, and that one is over."""

from __future__ import annotations

import re

from devices import call_tracker
from devices.gsm_modem.answers import values


class CallTracker(call_tracker.CallTracker):
    """Over with NO CARRIER, ^CEND, or seven seconds without a ring."""

    def heard(self, line: str) -> bool:
        """Whether ``line`` is about calls."""
        upper = line.upper()
        if upper == "RING" or upper.startswith("+CRING:"):
            self.ring()
            return True
        if upper.startswith("+CLIP:"):
            fields = values(line.partition(":")[2])
            number = fields[0] if fields else ""
            if len(fields) > 1 and fields[1] == "145" and number and not number.startswith("+"):
                number = "+" + number
            self.told(number)
            return True
        if upper == "NO CARRIER" or re.match(r"\^CEND\b|\+QIND: ?\"?CALL END", upper):
            self.end()
            return True
        return False
