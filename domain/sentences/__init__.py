"""The log in sentences: "王芳 将 3012 由 李强 改派 张伟(原因:堵车)" (DD-27).

English sources of context ``"Sentences"``. Params are the stored payload with the names the reader
looked up; what is a code becomes a word (an enum, shown by its label), fen become yuan, ISO text an
instant.
"""

from __future__ import annotations

from domain.sentences.telling import line_sentence, sentence, step_words

__all__ = ["line_sentence", "sentence", "step_words"]
