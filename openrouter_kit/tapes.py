"""Tapes: files that keep what calls came to, so that no row is paid for twice. One line of JSON for each row, only appended to.

A line begins with a number that stands for its key and for what its value depends on, so that a tape is read without
parsing values::

    {"id":"0f3a5c...","key":"row-7","model":"ChatResult","value":{...}}
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final, final

from openrouter_kit.key_index import KeyIndex

if TYPE_CHECKING:
    from collections.abc import Iterable

NOTHING: Final[Any] = object()
"""Found for a key without a value."""
_BEGINNING = b'{"id":"'
_PIECE = 65536
"""Bytes that are read at once, from the end."""
_DIGITS = slice(len(_BEGINNING), len(_BEGINNING) + 16)


@final
class Tape:
    """A file of JSON lines that `each` keeps values in, and finds them again when it is run once more.

    Values are models, JSON, or of the type `as_`; they come back as they were. One process at a time may use a tape.

    Args:
        path: The file. It is made if it is not there; its folder must be.
        of: What the values depend on, as JSON: the model, the version of the prompt. Values that were kept for another one are
            left alone and not used, so that a new version asks again.
        as_: The type of the values if they are neither models nor JSON: an attrs class, dataclass or other type that
            `json_schema` takes.
    """

    def __init__(self, path: str | os.PathLike[str], *, of: object = None, as_: Any = None) -> None:
        self.path: str = os.fspath(path)
        self.of: object = of
        self.as_: Any = as_

    def __repr__(self) -> str:
        return f"Tape({self.path!r})"


@final
class OpenTape:
    """A tape in use. Opening it mends a last line that was torn. Raises OSError where the file cannot be used."""

    def __init__(self, tape: Tape) -> None:
        self._as = tape.as_
        self._of = json.dumps(tape.of, sort_keys=True).encode()
        self._index = KeyIndex()
        self._file: BinaryIO = Path(tape.path).open("a+b", buffering=0)  # noqa: SIM115 - `close` does it
        try:
            _lock(self._file)
            self._mend()
            self._reader: BinaryIO = Path(tape.path).open("rb")  # noqa: SIM115 - likewise
        except BaseException:
            self._file.close()
            raise
        self._read()

    def close(self) -> None:
        """Let go of the file."""
        self._reader.close()
        self._file.close()

    def find(self, key: object) -> Any:
        """Return the value that was kept for a key when the tape was opened; `NOTHING` if there is none."""
        written = _json(key)
        position = self._index.get(self._number(written))
        if position is None:
            return NOTHING
        try:
            self._reader.seek(position)
            line = json.loads(self._reader.readline())
            if _json(line["key"]) != written:
                return NOTHING
            return self._value(line)
        except (ValueError, LookupError, TypeError, NameError, AttributeError):  # somebody else wrote it
            return NOTHING

    def line(self, key: object, value: object) -> bytes:
        """Return the line of a value. Raise TypeError if a tape cannot hold the key or the value."""
        from openrouter_core import WireModel, to_dict

        if self._as is not None:
            from openrouter_kit.typed_values import to_json

            kind, content = b"", to_json(value)
        elif isinstance(value, WireModel):
            kind, content = b'"model":"%b",' % type(value).__name__.encode(), to_dict(value)
        else:
            kind, content = b"", value
        written = _json(key)
        return b'%b%016x","key":%b,%b"value":%b}\n' % (_BEGINNING, self._number(written), written, kind, _json(content))

    def append(self, lines: Iterable[bytes]) -> None:
        """Write lines to the disk. Returns when they are there."""
        content = memoryview(b"".join(lines))
        size = os.fstat(self._file.fileno()).st_size
        try:
            while content:
                content = content[self._file.write(content) :]
            os.fsync(self._file.fileno())
        except OSError:  # the disk is full, for example
            self._file.truncate(size)
            raise

    def _number(self, key: bytes) -> int:
        digest = blake2b(key, digest_size=8, key=blake2b(self._of, digest_size=16).digest()).digest()
        return int.from_bytes(digest, "big")

    def _value(self, line: dict[str, Any]) -> Any:
        if self._as is not None:
            from openrouter_kit.typed_values import json_in, value_of

            value, issues = value_of(self._as, json_in(json.dumps(line["value"])))
            return NOTHING if issues else value
        if "model" in line:
            from openrouter_core._codec.decoding import decode

            return decode(line["model"], line["value"]).value
        return line["value"]

    def _mend(self) -> None:
        """Cut off a last line that was torn: its value was never given out. Anything else without an end gets one."""
        size = self._file.seek(0, os.SEEK_END)
        tail, begin = b"", size
        while begin and b"\n" not in tail:
            begin = max(0, begin - _PIECE)
            self._file.seek(begin)
            tail = (self._file.read(_PIECE) or b"")[: size - begin - len(tail)] + tail
        tail = tail.rpartition(b"\n")[2]
        if not tail:
            return
        try:
            json.loads(tail)
        except ValueError:
            if tail.startswith(_BEGINNING[: len(tail)]):
                self._file.truncate(size - len(tail))
                return
        self._file.write(b"\n")

    def _read(self) -> None:
        """Note where each line is; of a key that is there twice, the last."""
        put = self._index.put
        position = 0
        for line in self._reader:
            if line.startswith(_BEGINNING):
                with suppress(ValueError):  # somebody else's line
                    put(int(line[_DIGITS], 16), position)
            position += len(line)


def _json(value: object) -> bytes:
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError:  # a lone surrogate
        return json.dumps(value, separators=(",", ":")).encode()


def _lock(file: BinaryIO) -> None:
    """Keep other processes from the file. Raise OSError if one has it."""
    try:
        import fcntl
    except ImportError:  # Windows
        return
    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
