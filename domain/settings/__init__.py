"""The settings of a company: each declared once with type, default, bounds and label.

They live in the database, their edits are logged. Labels and group names are English source
strings of context ``"Domain"``.
"""

from __future__ import annotations

from domain.settings.dispatching import HARD_CHOICES
from domain.settings.for_dispatching import dispatch_rules
from domain.settings.for_reviews import review_limits
from domain.settings.reading import Reader, check_value, flag, number, text, value_of, whole
from domain.settings.setting import Setting
from domain.settings.table import BY_KEY, GROUPS, SETTINGS, setting_named

__all__ = [
    "BY_KEY",
    "GROUPS",
    "HARD_CHOICES",
    "SETTINGS",
    "Reader",
    "Setting",
    "check_value",
    "dispatch_rules",
    "flag",
    "number",
    "review_limits",
    "setting_named",
    "text",
    "value_of",
    "whole",
]
