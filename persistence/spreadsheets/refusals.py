"""Why a file cannot be read as a ledger: the codes of ``InvalidInput`` raised by this package.

The words for them stand in :mod:`domain.ledgers.messages`.
"""

from __future__ import annotations

EMPTY = "ledger_empty"  #: no bytes, or nothing but blanks
NOT_FOUND = "ledger_not_found"  #: no such file (path)
UNREADABLE = "ledger_unreadable"  #: the operating system refuses (reason)
NOT_A_TABLE = "ledger_not_a_table"  #: something else (what)
NO_TABLE = "ledger_no_table"  #: nothing of a kind that has a name: a folder, binary data
DAMAGED = "ledger_damaged"  #: a workbook whose parts contradict each other
SHEETS_MISSING = "ledger_sheets_missing"  #: a workbook without any of its sheets
HOSTILE = "ledger_hostile"  #: built to exhaust the reader (what: 'entities', 'inflates')
TOO_LARGE = "ledger_too_large"  #: needs more memory than a reader may have
TOO_SLOW = "ledger_too_slow"  #: exceeded the time a reader may take (seconds)
PASSWORD_NEEDED = "ledger_password_needed"
PASSWORD_WRONG = "ledger_password_wrong"
ENCRYPTION_UNKNOWN = "ledger_encryption_unknown"  #: protected in a way that cannot be opened
ENCODING_UNKNOWN = "ledger_encoding_unknown"  #: an encoding was asked for that does not exist
