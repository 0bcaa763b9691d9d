"""The words for every error code: what happened, and what to do (context "Errors")."""

from __future__ import annotations

from desktop.error_texts_command_line import COMMAND_LINE_ADVICE, COMMAND_LINE_SENTENCES
from desktop.error_texts_devices import DEVICE_SENTENCES
from desktop.error_texts_documents import DOCUMENT_ADVICE, DOCUMENT_SENTENCES
from desktop.error_texts_equipment import EQUIPMENT_SENTENCES
from desktop.error_texts_knowledge import KNOWLEDGE_SENTENCES
from desktop.error_texts_planning import PLANNING_ADVICE, PLANNING_SENTENCES
from desktop.error_texts_storage import STORAGE_ADVICE, STORAGE_SENTENCES
from desktop.error_texts_trade import TRADE_ADVICE, TRADE_SENTENCES

SENTENCES: dict[str, str] = {
    **TRADE_SENTENCES,
    **STORAGE_SENTENCES,
    **DOCUMENT_SENTENCES,
    **DEVICE_SENTENCES,
    **EQUIPMENT_SENTENCES,
    **KNOWLEDGE_SENTENCES,
    **COMMAND_LINE_SENTENCES,
    **PLANNING_SENTENCES,
}

ADVICE: dict[str, str] = {
    **TRADE_ADVICE,
    **STORAGE_ADVICE,
    **DOCUMENT_ADVICE,
    **COMMAND_LINE_ADVICE,
    **PLANNING_ADVICE,
}
