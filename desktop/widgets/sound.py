"""One short tone that asks for attention."""

from __future__ import annotations

import math
import struct
import wave
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication

_RATE = 22_050
#: Two rising tones: hertz and seconds.
_TONES = ((660.0, 0.16), (880.0, 0.22))
_LOUDNESS = 0.35


def write_tone(path: Path) -> None:
    """The tone as a WAV file: 16 bit, mono, faded at both ends so that it does not click."""
    frames = bytearray()
    for hertz, seconds in _TONES:
        count = int(_RATE * seconds)
        for number in range(count):
            edge = min(1.0, number / 400, (count - number) / 400)
            level = math.sin(2 * math.pi * hertz * number / _RATE) * edge * _LOUDNESS
            frames += struct.pack("<h", int(level * 32_767))
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(_RATE)
        out.writeframes(bytes(frames))


def player(folder: Path) -> Callable[[], object]:
    """What plays the tone; where the machine has no sound system, the system's own beep."""
    try:
        from PySide6.QtMultimedia import QSoundEffect
    except ImportError:
        return QApplication.beep
    path = folder / "attention.wav"
    if not path.exists():
        write_tone(path)
    effect = QSoundEffect(QApplication.instance())
    effect.setSource(QUrl.fromLocalFile(str(path)))
    return effect.play
