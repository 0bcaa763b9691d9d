"""Whether another process is still there."""

from __future__ import annotations

import os
import sys

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _QUERY_LIMITED_INFORMATION = 0x1000
    _STILL_ACTIVE = 259
    _ACCESS_DENIED = 5

    def is_running(pid: int) -> bool:
        """Whether the system knows a process of this number; also one that is not ours."""
        # Not os.kill: whatever the signal, it would end the process there.
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.OpenProcess.restype = wintypes.HANDLE
        handle = kernel.OpenProcess(_QUERY_LIMITED_INFORMATION, False, wintypes.DWORD(pid))
        if not handle:
            return ctypes.get_last_error() == _ACCESS_DENIED
        try:
            code = wintypes.DWORD()
            told = kernel.GetExitCodeProcess(wintypes.HANDLE(handle), ctypes.byref(code))
            return bool(told) and code.value == _STILL_ACTIVE
        finally:
            kernel.CloseHandle(wintypes.HANDLE(handle))

else:

    def is_running(pid: int) -> bool:
        """Whether the system knows a process of this number; also one that is not ours."""
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        except PermissionError:
            return True
        return True
