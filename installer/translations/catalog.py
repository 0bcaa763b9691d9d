"""A Qt Linguist file (.ts): read, changed, and written the way ``lupdate`` writes it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

#: Context, English source and the remark that tells equal sources apart.
Key = tuple[str, str, str]


@dataclass(slots=True)
class Message:
    """One text; ``translation`` is empty and ``state`` 'unfinished' until somebody fills it."""

    source: str
    comment: str
    translation: str
    state: str  # '', 'unfinished', 'obsolete' or 'vanished'
    counted: bool


@dataclass(slots=True)
class Catalog:
    """All texts of one language, by context."""

    language: str
    contexts: dict[str, list[Message]] = field(default_factory=dict)

    def messages(self) -> Iterator[tuple[Key, Message]]:
        for context, messages in self.contexts.items():
            for message in messages:
                yield (context, message.source, message.comment), message


def read(file: Path) -> Catalog:
    root = ElementTree.parse(file).getroot()
    catalog = Catalog(root.get("language", ""))
    for context in root.iter("context"):
        name = context.findtext("name", "")
        catalog.contexts[name] = [_message(element) for element in context.iter("message")]
    return catalog


def write(catalog: Catalog, file: Path) -> None:
    """Sorted and without places in the sources: a change shows as the lines that it changed."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{catalog.language}" sourcelanguage="en_US">',
    ]
    for name in sorted(catalog.contexts):
        lines += ["<context>", f"    <name>{_escaped(name)}</name>"]
        ordered = sorted(catalog.contexts[name], key=lambda m: (m.source, m.comment))
        for message in ordered:
            lines += _lines(message)
        lines.append("</context>")
    unfinished = file.with_suffix(".ts.new")
    unfinished.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8", newline="\n")
    unfinished.replace(file)


def _message(element: ElementTree.Element) -> Message:
    translation = element.find("translation")
    counted = element.get("numerus") == "yes"
    text, state = "", ""
    if translation is not None:
        state = translation.get("type", "")
        text = (translation.findtext("numerusform") if counted else translation.text) or ""
    return Message(
        element.findtext("source", ""), element.findtext("comment", ""), text, state, counted
    )


def _lines(message: Message) -> Iterator[str]:
    yield '    <message numerus="yes">' if message.counted else "    <message>"
    yield f"        <source>{_escaped(message.source)}</source>"
    if message.comment:
        yield f"        <comment>{_escaped(message.comment)}</comment>"
    state = f' type="{message.state}"' if message.state else ""
    text = _escaped(message.translation)
    if message.counted:
        yield f"        <translation{state}>"
        yield f"            <numerusform>{text}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{state}>{text}</translation>"
    yield "    </message>"


def _escaped(text: str) -> str:
    for plain, entity in (
        ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&apos;")
    ):  # fmt: skip
        text = text.replace(plain, entity)
    return text
