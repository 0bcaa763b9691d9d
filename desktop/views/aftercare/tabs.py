"""The pages of what follows the work, told without loading them: the palette finds them too."""

from __future__ import annotations

from domain.translate import QT_TRANSLATE_NOOP

#: English titles, context "Aftercare", by the name of the page.
TABS = {
    "callbacks": QT_TRANSLATE_NOOP("Aftercare", "Call-backs"),
    "renewals": QT_TRANSLATE_NOOP("Aftercare", "Renewals"),
    "replacements": QT_TRANSLATE_NOOP("Aftercare", "Better replaced"),
}
#: The icon beside each in the palette.
ICONS = {"callbacks": "phone-outgoing", "renewals": "handshake", "replacements": "swap"}
