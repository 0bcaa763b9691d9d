"""A GSM/LTE modem that sends and receives text messages and reports calls."""

from devices.gsm_modem.modem import GsmModem
from devices.gsm_modem.settings import ModemSettings, ModemTimings

__all__ = ["GsmModem", "ModemSettings", "ModemTimings"]
