"""XML of office documents that strangers wrote: opened without doing what it asks for."""

from __future__ import annotations

import io
import re

from lxml import etree

from domain.errors import InvalidInput
from persistence.spreadsheets import refusals

_DOCTYPE = re.compile(rb"<!\s*(DOCTYPE|ENTITY)", re.I)
_HEAD = 8192


def refuse_entities(head: bytes) -> None:
    """InvalidInput for a beginning that declares entities: no office program does, and one that
    does wants to expand them."""
    if _DOCTYPE.search(head.replace(b"\x00", b"")):
        raise InvalidInput(refusals.HOSTILE, what="entities")


def root_of(data: bytes) -> etree._Element:
    """The outermost element; what is damaged behind it is left out. InvalidInput when the XML is
    hostile or there is none."""
    refuse_entities(data[:_HEAD])
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, recover=True, huge_tree=True
    )
    root = etree.parse(io.BytesIO(data), parser).getroot()
    if root is None:
        raise InvalidInput(refusals.DAMAGED)
    return root


def attribute(element: etree._Element, name: str) -> str:
    """By its local name, '' without; ``value-type`` exists twice, the standard one comes first."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return ""
