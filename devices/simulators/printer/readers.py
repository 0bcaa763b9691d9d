"""The reader of each language."""

from __future__ import annotations

from devices.label_printers.options import Language
from devices.simulators.printer.escpos_reader import EscposReader
from devices.simulators.printer.interpreters import Interpreter
from devices.simulators.printer.tspl_reader import TsplReader
from devices.simulators.printer.zpl_reader import ZplReader

_READERS: dict[Language, type[Interpreter]] = {
    Language.ZPL: ZplReader,
    Language.TSPL: TsplReader,
    Language.ESCPOS: EscposReader,
}


def interpreter_for(language: Language) -> Interpreter:
    return _READERS[language]()
