"""The pages below the patrols, told without loading them: the palette finds them too."""

from __future__ import annotations

from domain.translate import QT_TRANSLATE_NOOP

#: English titles, context "Patrols", by the name of the page.
TABS = {
    "walks": QT_TRANSLATE_NOOP("Patrols", "Walk"),
    "findings": QT_TRANSLATE_NOOP("Patrols", "Findings"),
    "overview": QT_TRANSLATE_NOOP("Patrols", "Overview"),
    "routes": QT_TRANSLATE_NOOP("Patrols", "Patrol routes"),
}
