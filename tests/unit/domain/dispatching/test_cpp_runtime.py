"""Where numba's C++ runtime comes from on a new Windows."""

from __future__ import annotations

from pathlib import Path

from domain.dispatching.planning.cpp_runtime import carried_beside


def test_another_package_carries_it(tmp_path: Path) -> None:
    for package in ("numba", "numpy.libs", "shiboken6"):
        (tmp_path / package).mkdir()
    (tmp_path / "numpy.libs" / "msvcp140-a4c2229bdc2a2a63.dll").touch()  # under a name of its own
    assert carried_beside(tmp_path / "numba") is None
    (tmp_path / "shiboken6" / "msvcp140.dll").touch()
    assert carried_beside(tmp_path / "numba") == tmp_path / "shiboken6" / "msvcp140.dll"
