"""Old compound files: which document is inside, whether it is protected, and its BIFF stream."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator

import olefile  # type: ignore[import-untyped]

from domain.errors import InvalidInput
from persistence.spreadsheets import refusals

_FILEPASS = 0x002F
#: What Excel itself tries before it asks: files 'protected' with it open without a question.
_DEFAULT_PASSWORD = "VelvetSweatshop"
_OTHER_DOCUMENTS = (
    ("WordDocument", "Word"),
    ("PowerPoint Document", "PowerPoint"),
    ("VisioDocument", "Visio"),
    ("__properties_version1.0", "Outlook"),
    ("!_StringData", "MSI"),
)


def open_ole(data: bytes) -> olefile.OleFileIO:
    """The container; InvalidInput when it is damaged or its sectors run in circles."""
    try:
        container = olefile.OleFileIO(io.BytesIO(data))
        _refuse_circles(container)
    except InvalidInput:
        raise
    except (OSError, ValueError, IndexError, struct.error, TypeError, AttributeError) as error:
        raise InvalidInput(refusals.DAMAGED) from error
    return container


def _refuse_circles(container: olefile.OleFileIO) -> None:
    """A chain of sectors that meets itself never ends: readers that follow it eat all memory."""
    fat: list[int] = list(container.fat)
    minifat: list[int] = []
    starts: list[int] = [container.first_dir_sector]
    mini_starts: list[int] = []
    if container.num_mini_fat_sectors:
        starts.append(container.first_mini_fat_sector)
        container.loadminifat()
        minifat = list(container.minifat)
    for entry in container.direntries:
        if entry is None or entry.entry_type not in (2, 5) or not entry.size:
            continue
        is_mini = entry.entry_type == 2 and entry.size < container.mini_stream_cutoff_size
        (mini_starts if is_mini else starts).append(entry.isectStart)
    for table, firsts in ((fat, starts), (minifat, mini_starts)):
        for first in firsts:
            sector, steps = first, 0
            while sector < len(table):
                sector, steps = table[sector], steps + 1
                if steps > len(table):
                    raise InvalidInput(refusals.DAMAGED)


def biff_stream(container: olefile.OleFileIO) -> bytes:
    """The workbook's records; InvalidInput when the container holds another document."""
    for name in ("Workbook", "Book", "WORKBOOK", "BOOK"):
        if container.exists(name):
            try:
                return bytes(container.openstream(name).read())
            except (OSError, ValueError, IndexError) as error:
                raise InvalidInput(refusals.DAMAGED) from error
    for name, what in _OTHER_DOCUMENTS:
        if container.exists(name):
            raise InvalidInput(refusals.NOT_A_TABLE, what=what)
    raise InvalidInput(refusals.DAMAGED)


def is_encrypted_package(container: olefile.OleFileIO) -> bool:
    """An .xlsx inside an encrypted envelope."""
    return bool(container.exists("EncryptedPackage"))


def is_encrypted_biff(stream: bytes) -> bool:
    """A FILEPASS record stands near the beginning of a protected .xls."""
    for count, (record, _, _) in enumerate(biff_records(stream)):
        if record == _FILEPASS:
            return True
        if count > 64:
            break
    return False


def biff_records(stream: bytes, start: int = 0) -> Iterator[tuple[int, int, int]]:
    """(record number, offset of its content, length) until the stream ends."""
    position, end = start, len(stream) - 4
    unpack = struct.Struct("<HH").unpack_from
    while position <= end:
        record, length = unpack(stream, position)
        yield record, position + 4, length
        position += 4 + length


def decrypted(data: bytes, password: str | None) -> bytes:
    """The file without its protection: an .xlsx or an .xls.

    InvalidInput: password needed, wrong, or a protection that no password opens.
    """
    # Imported here: it brings a cryptography library that few files need.
    import msoffcrypto
    from msoffcrypto import exceptions

    attempts = [_DEFAULT_PASSWORD] if not password else [password, _DEFAULT_PASSWORD]
    for attempt in attempts:
        try:
            office = msoffcrypto.OfficeFile(io.BytesIO(data))
            plain = io.BytesIO()
            if hasattr(office, "type") and getattr(office, "format", "") == "ooxml":
                office.load_key(password=attempt, verify_password=True)
            else:
                office.load_key(password=attempt)
            office.decrypt(plain)
        except (exceptions.InvalidKeyError, UnicodeError):
            continue
        except (
            exceptions.FileFormatError,
            exceptions.ParseError,
            exceptions.DecryptionError,
            exceptions.EncryptionError,
            NotImplementedError,
            ValueError,
            KeyError,
            IndexError,
            AttributeError,
            AssertionError,
            OSError,
            struct.error,
        ) as error:
            raise InvalidInput(refusals.ENCRYPTION_UNKNOWN) from error
        result = plain.getvalue()
        if result:
            return result
    raise InvalidInput(refusals.PASSWORD_WRONG if password else refusals.PASSWORD_NEEDED)
