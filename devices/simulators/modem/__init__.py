"""A modem made of software, with every vice we have heard of."""

from devices.simulators.modem.network import SentText
from devices.simulators.modem.profiles import FAULTS, PROFILES, ModemProfile
from devices.simulators.modem.simulator import SimulatedModem

__all__ = ["FAULTS", "PROFILES", "ModemProfile", "SentText", "SimulatedModem"]
