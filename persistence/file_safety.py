"""Where a database file may lie, and who may read it."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Any

from domain.errors import StorageUnavailable

#: Locks and shared memory of SQLite are not dependable on these.
NETWORK_FILE_SYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs", "afs", "davfs", "ceph"}
    | {"glusterfs", "lustre", "ocfs2", "gfs2", "beegfs", "fuse.sshfs", "fuse.glusterfs"}
    | {"fuse.davfs2", "fuse.rclone", "fuse.s3fs", "fuse.cifs", "fuse.ceph", "afpfs"}
)
_DRIVE_REMOTE = 4


def file_system_of(path: Path, mounts: str) -> str:
    """The type of the file system ``path`` lies on, by the text of ``/proc/mounts``."""
    best, found = -1, ""
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        point = fields[1].replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")
        if (point == "/" or path == Path(point) or Path(point) in path.parents) and len(
            point
        ) >= best:
            best, found = len(point), fields[2]
    return found


def is_on_network(path: Path) -> bool:
    """Whether ``path`` is on a share of another computer, as far as this one can tell."""
    absolute = path.expanduser().absolute()
    if os.name == "nt":
        return _is_windows_share(str(absolute))
    try:
        mounts = Path("/proc/mounts").read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return False
    with contextlib.suppress(OSError):
        absolute = absolute.resolve()
    return file_system_of(absolute, mounts) in NETWORK_FILE_SYSTEMS


def _is_windows_share(path: str) -> bool:
    if path.startswith(("\\\\", "//")) and not path.startswith("\\\\?\\"):
        return True
    import ctypes

    kernel: Any = getattr(ctypes, "windll", None)
    drive = os.path.splitdrive(path)[0]
    if kernel is None or not drive:
        return False
    return bool(kernel.kernel32.GetDriveTypeW(drive + "\\") == _DRIVE_REMOTE)


def refuse_network_share(path: Path) -> None:
    """Raise StorageUnavailable('network_share') for a place where SQLite would lose data."""
    if is_on_network(path):
        raise StorageUnavailable("network_share", path=str(path))


def keep_private(path: Path) -> None:
    """Readable and writable by its owner only, where the system knows owners."""
    for name in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
        with contextlib.suppress(OSError):
            name.chmod(0o600)
