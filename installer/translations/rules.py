"""What the sources of the desktop must keep to, so that every text can be translated.

Read from the syntax tree: no f-string where a translator needs the whole sentence, no text that
reaches the screen around the translators. ``# untranslated: why`` on the line excuses a name.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

_TRANSLATING = {"tr", "translate", "QT_TRANSLATE_NOOP"}

#: Calls whose texts a user reads.
_SHOWING = {
    "setText", "setPlainText", "setHtml", "setMarkdown", "setTitle", "setSubTitle",
    "setWindowTitle", "setToolTip", "setStatusTip", "setWhatsThis", "setPlaceholderText",
    "setLabelText", "setInformativeText", "setDetailedText", "setPrefix", "setSuffix",
    "setSpecialValueText", "setTabText", "setItemText", "setHeaderLabels",
    "setHorizontalHeaderLabels", "setVerticalHeaderLabels", "setAccessibleName",
    "setAccessibleDescription", "setButtonText", "setCancelButtonText", "showMessage",
    "addTab", "insertTab", "addMenu", "addAction", "addItem", "addItems", "insertItem", "addRow",
    "addToolBar", "addButton", "drawText",
    "QLabel", "QAction", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QDockWidget",
    "QMenu", "QCommandLinkButton", "QMessageBox", "QProgressDialog", "QTreeWidgetItem",
    "QListWidgetItem", "QTableWidgetItem", "QStandardItem",
}  # fmt: skip
#: Take data, which is not shown, right behind the text.
_WITH_DATA = {"addItem", "insertItem"}

#: Of QMessageBox only: a log has calls of the same names.
_ASKING = {"information", "question", "warning", "critical", "about"}
_NOT_SHOWN_KEYWORDS = {"objectName", "shortcut", "userData", "icon", "parent"}

_EXCUSE = "# untranslated:"
_MARKUP = re.compile(r"<[^>]*>|&[a-z]+;|&#\d+;|%[a-z]\b")
_SHORTCUT = re.compile(r"(?:(?:Ctrl|Alt|Shift|Meta)\+)+\S*|F\d{1,2}|Esc|Del")
#: A size or a unit by itself is the same in every language.
_MEASURE = re.compile(r"\s*(?:\d+x\d+|(?:mm|km|%|dpi))\s*")
_UNNAMED = re.compile(r"\{(?:\d*)(?:[!:][^}]*)?\}")


@dataclass(frozen=True, slots=True)
class Problem:
    place: str
    what: str

    def __str__(self) -> str:
        return f"{self.place}: {self.what}"


def problems_in(files: Iterable[Path], root: Path) -> list[Problem]:
    """Everything in ``files`` that could not be translated; places are relative to ``root``."""
    found: list[Problem] = []
    for file in files:
        text = file.read_text(encoding="utf-8")
        name = file.relative_to(root).as_posix()
        found += problems_of(text, name)
    return found


def problems_of(text: str, name: str) -> list[Problem]:
    """The problems of one source text, shown as being in the file ``name``."""
    lines = text.splitlines()
    found = []
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.Call | ast.JoinedStr):
            continue
        excused = any(_EXCUSE in line for line in lines[node.lineno - 1 : node.end_lineno])
        if not excused:
            complaints = _complaints(node) if isinstance(node, ast.Call) else _hidden(node)
            found += [Problem(f"{name}:{node.lineno}", what) for what in complaints]
    return found


def _hidden(text: ast.JoinedStr) -> Iterator[str]:
    """lupdate takes an f-string as one piece and does not look inside."""
    for node in ast.walk(text):
        if isinstance(node, ast.Call) and _name(node.func) in _TRANSLATING and _says(node):
            yield f"{_name(node.func)}() inside an f-string is not found: translate first"


def _says(call: ast.Call) -> bool:
    """Whether the text itself stands here, not a name for one that is listed elsewhere."""
    return bool(call.args) and isinstance(call.args[-1], ast.Constant)


def _complaints(call: ast.Call) -> Iterator[str]:
    called = _name(call.func)
    if called in _TRANSLATING:
        yield from _about_translating(call, called)
    elif called in _SHOWING or (called in _ASKING and _is_message_box(call.func)):
        for text in _texts_shown(call):
            yield f"{called} shows {text!r} untranslated"


def _about_translating(call: ast.Call, called: str) -> Iterator[str]:
    if called == "tr" and not _is_own(call.func):
        yield "only self.tr() has a context here; use QCoreApplication.translate('Context', …)"
    match call.args:
        case [context, ast.Constant(), *_] if not isinstance(context, ast.Constant):
            yield f"{called}() wants the context in its own words: lupdate does not follow a name"
    for argument in call.args:
        if isinstance(argument, ast.JoinedStr):
            yield f"f-string inside {called}(): translate first, then .format(name=…)"
        elif isinstance(argument, ast.BinOp) and any(_literals(argument)):
            yield f"text put together inside {called}(): translators need the whole sentence"
        elif isinstance(argument, ast.Call) and _name(argument.func) == "format":
            yield f".format() inside {called}(): translate first, then fill in"
        elif isinstance(argument, ast.Constant) and _UNNAMED.search(str(argument.value)):
            yield f"unnamed placeholder in {argument.value!r}: translators may reorder it"


def _is_own(function: ast.expr) -> bool:
    match function:
        case ast.Attribute(value=ast.Name(id="self" | "cls")):
            return True
    return False


def _texts_shown(call: ast.Call) -> Iterator[str]:
    arguments = list(call.args)
    arguments += [k.value for k in call.keywords if k.arg not in _NOT_SHOWN_KEYWORDS]
    for argument in arguments:
        if _is_translated(argument):
            return
        texts = list(_literals(argument))
        if texts:
            yield from (text for text in texts if _is_language(text))
            return  # what follows the first text is data or a shortcut
        if _name(call.func) in _WITH_DATA and "icon" not in ast.dump(argument).lower():
            return


def _is_translated(node: ast.expr) -> bool:
    """``self.tr("…")``, also with ``.format(…)`` behind it."""
    match node:
        case ast.Call(func=ast.Attribute(attr="format", value=inner)):
            return _is_translated(inner)
        case ast.Call(func=function):
            return _name(function) in _TRANSLATING
    return False


def _literals(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str() as text):
            yield text
        case ast.JoinedStr(values=parts):
            for part in parts:
                yield from _literals(part) if isinstance(part, ast.Constant) else ()
        case ast.BinOp(left=left, right=right) | ast.IfExp(body=left, orelse=right):
            yield from _literals(left)
            yield from _literals(right)
        case ast.BoolOp(values=parts) | ast.List(elts=parts) | ast.Tuple(elts=parts):
            for part in parts:
                yield from _literals(part)
        case ast.Call(func=ast.Attribute(attr="format", value=template)):
            yield from _literals(template)


def _is_language(text: str) -> bool:
    if _SHORTCUT.fullmatch(text.strip()) or _MEASURE.fullmatch(text):
        return False
    return any(character.isalpha() for character in _MARKUP.sub("", text))


def _is_message_box(function: ast.expr) -> bool:
    return isinstance(function, ast.Attribute) and _name(function.value) == "QMessageBox"


def _name(function: ast.expr) -> str:
    match function:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""
