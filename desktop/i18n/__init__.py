"""The languages of the program: which there are, and how one is put into force."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

FOLDER = Path(__file__).resolve().parent
#: Codes and their own names, as they stand in the menu of every language.
LANGUAGES: dict[str, str] = {"zh_CN": "简体中文", "zh_TW": "繁體中文", "en": "English"}
DEFAULT = "zh_CN"

_installed: list[QTranslator] = []


def install(app: QCoreApplication, language: str) -> str:
    """Translate everything shown from now on; windows that are open have to be made anew.

    An unknown ``language`` becomes the default. Returns the language in force."""
    chosen = language if language in LANGUAGES else DEFAULT
    for translator in _installed:
        app.removeTranslator(translator)
    _installed.clear()
    locale = QLocale(chosen) if chosen != "en" else QLocale(QLocale.Language.English)
    QLocale.setDefault(locale)
    if chosen == "en":
        return chosen
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # The last one installed is asked first: ours before Qt's own.
    for name, folder in ((f"qtbase_{chosen}", qt_folder), (f"paidan_{chosen}", str(FOLDER))):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            _installed.append(translator)
    return chosen
