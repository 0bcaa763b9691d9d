"""What the program is, and whose work it stands on."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from desktop.views.settings.page import SettingsPage

#: Distribution and licence of what is shipped with the program.
COMPONENTS: tuple[tuple[str, str], ...] = (
    ("PySide6", "LGPL-3.0"),
    ("SQLAlchemy", "MIT"),
    ("alembic", "MIT"),
    ("folium", "MIT"),
    ("holidays", "MIT"),
    ("keyring", "MIT"),
    ("lxml", "BSD-3-Clause"),
    ("msoffcrypto-tool", "MIT"),
    ("numpy", "BSD-3-Clause"),
    ("openpyxl", "MIT"),
    ("osmium", "BSD-2-Clause"),
    ("pillow", "MIT-CMU"),
    ("platformdirs", "MIT"),
    ("pmtiles", "BSD-3-Clause"),
    ("psycopg", "LGPL-3.0"),
    ("pypinyin", "MIT"),
    ("pyqtgraph", "MIT"),
    ("pyserial", "BSD-3-Clause"),
    ("python-calamine", "MIT"),
    ("QtAwesome", "MIT"),
    ("reportlab", "BSD-3-Clause"),
    ("segno", "BSD-3-Clause"),
    ("superqt", "BSD-3-Clause"),
    ("xlrd", "BSD-3-Clause"),
    ("xlsxwriter", "BSD-2-Clause"),
)
_OTHER = (
    ("Noto Sans SC", "SIL OFL 1.1"),
    ("Phosphor Icons", "MIT"),
    ("Leaflet", "BSD-2-Clause"),
)


def component_lines() -> list[str]:
    """One line each: name, version that runs here, licence."""
    lines = []
    for name, licence in COMPONENTS:
        try:
            found = version(name)
        except PackageNotFoundError:
            continue  # left out of this build
        lines.append(f"{name} {found} – {licence}")
    return [*lines, *(f"{name} – {licence}" for name, licence in _OTHER)]


class AboutPage(SettingsPage):
    def __init__(self) -> None:
        super().__init__()
        try:
            own = version("paidan")
        except PackageNotFoundError:
            own = ""
        self.heading(self.tr("Paidan {version}").format(version=own).strip())
        self.note(
            self.tr(
                "The dispatch centre that stays in your office. MIT licence. No account, no "
                "counter, no connection to the outside unless you make one."
            )
        )
        head = QLabel(self.tr("Built with Qt {version} and").format(version=qVersion()))
        head.setProperty("role", "section")
        self.column.addWidget(head)
        self.parts = QPlainTextEdit("\n".join(component_lines()))
        self.parts.setReadOnly(True)
        self.parts.setAccessibleName(head.text())
        self.parts.setMinimumHeight(420)
        self.column.addWidget(self.parts)
        self.note(
            self.tr(
                "Qt and PySide6 are used under the LGPL: you may replace their files in the "
                "program's folder by your own builds."
            )
        )
