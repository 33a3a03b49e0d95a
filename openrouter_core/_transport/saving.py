"""Saving: a file that is written beside its place and becomes it when it is whole. Every step may keep its caller waiting."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import stat
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_KEPT_OF_NAME = 40
"""Characters of a file's name that the one beside it has too; a name can only be so long."""
_KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


class FileBeside:
    """A file that is being written beside its final place."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._target = self._beside = ""
        self._mode: int | None = None
        self._file: IO[bytes] = io.BytesIO()

    def open(self) -> None:
        """Make the file beside. Nobody else may read it if nobody else may read the file that it replaces."""
        self._target = os.path.realpath(self._path)  # a link stays, and what it points to is replaced
        with contextlib.suppress(FileNotFoundError):
            mode = os.stat(self._target).st_mode  # noqa: PTH116 - calls of the system, here and below
            kind = kind_of(mode)
            if kind is not None:
                raise OSError(errno.EINVAL, f"it is {kind}, not a file")
            self._mode = stat.S_IMODE(mode)
        folder, name = os.path.split(self._target)
        self._beside = os.path.join(folder, f".{name[:_KEPT_OF_NAME]}.{os.urandom(4).hex()}.part")  # noqa: PTH118 - one call of the system
        private = 0o666 if self._mode is None else 0o600
        self._file = open(self._beside, "xb", opener=lambda path, flags: os.open(path, flags, private))  # noqa: SIM115 - `clear` closes it

    def write(self, chunk: bytes) -> None:
        """Write the next bytes."""
        self._file.write(chunk)

    def settle(self) -> None:
        """Make sure that all of it is on the disk. Otherwise a crash could leave an empty file in place of the old one."""
        self._file.flush()
        _synced(self._file.fileno())
        self._file.close()
        if self._mode is not None:
            os.chmod(self._beside, self._mode)  # noqa: PTH101 - one call of the system

    def rename(self) -> None:
        """Move the file to its place."""
        os.replace(self._beside, self._target)  # noqa: PTH105 - one call of the system
        with contextlib.suppress(OSError):  # some systems do not open folders, and the file is there
            folder = os.open(os.path.dirname(self._target), os.O_RDONLY)  # noqa: PTH120 - one call of the system
            try:
                os.fsync(folder)
            finally:
                os.close(folder)

    def clear(self) -> None:
        """Delete a file that was not moved."""
        with contextlib.suppress(OSError):
            self._file.close()
        if self._beside:
            with contextlib.suppress(OSError):
                os.unlink(self._beside)  # noqa: PTH108 - one call of the system


def kind_of(mode: int) -> str | None:
    """Return what kind of thing has this mode, in words; None for a file."""
    if stat.S_ISREG(mode):
        return None
    return next((words for tells, words in _KINDS if tells(mode)), "something else")


def _synced(descriptor: int) -> None:
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in {errno.EINVAL, errno.ENOTSUP}:  # some file systems do not have it
            raise
