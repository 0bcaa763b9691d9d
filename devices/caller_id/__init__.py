"""Caller-id boxes and voice modems on a serial line: who rings on the fixed line."""

from devices.caller_id.box import CallerIdBox
from devices.caller_id.finding import find_boxes

__all__ = ["CallerIdBox", "find_boxes"]
