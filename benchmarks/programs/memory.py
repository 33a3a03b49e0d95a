"""Memory of this process, in bytes, as Linux tells it."""

from __future__ import annotations

from pathlib import Path

_STATUS = Path("/proc/self/status")
"""Linux only; elsewhere the rows that need it are not measured."""


def _told(name: str) -> int:
    """Return a line of the process's status, which is in kibibytes."""
    line = next(line for line in _STATUS.read_text("ascii").splitlines() if line.startswith(name))
    return int(line.split()[1]) * 1024


def resident() -> int:
    """Return the memory that is in use now."""
    return _told("VmRSS:")


def peak() -> int:
    """Return the most that was in use since `reset_peak`."""
    return _told("VmHWM:")


def reset_peak() -> None:
    """Begin anew with the peak: ``man 5 proc``, clear_refs."""
    Path("/proc/self/clear_refs").write_text("5", "ascii")
