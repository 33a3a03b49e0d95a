"""Pieces: what the assemblers of streams share: fields that later events add to, and texts that come in parts. JSON only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST_INDEX = 9
"""Digits of an index that comes as text."""
_HIGH, _LOW = "\ud800", "\udc00"
"""Where in Unicode the first and the second halves of surrogate pairs begin."""
_UTF16, _AS_IT_IS = "utf-16-le", "surrogatepass"


def as_object(value: object) -> dict[str, Any]:
    """Return the value where it is an object, else an empty one."""
    found: dict[str, Any] = value if isinstance(value, dict) else {}
    return found


def objects(value: object) -> list[dict[str, Any]]:
    """Return the objects of a list; nothing where it is none."""
    items: list[Any] = value if isinstance(value, list) else []
    return [item for item in items if isinstance(item, dict)]


def index_of(value: object) -> int | None:
    """Return the index that a value says, also as ``"1"`` or ``1.0``; None where it says none."""
    if isinstance(value, int):
        return None if isinstance(value, bool) else value
    if isinstance(value, float):
        return int(value) if value.is_integer() else None
    return int(value) if isinstance(value, str) and value.isdecimal() and len(value) <= _LONGEST_INDEX else None


def number(value: object, default: int = 0) -> int:
    """Return the index that a value says, else the default."""
    index = index_of(value)
    return default if index is None else index


def keep(fields: dict[str, Any], name: str, value: object) -> None:
    """Set a field: the last value wins, but null or an empty one over nothing only."""
    if value or name not in fields or isinstance(value, (int, float)):
        fields[name] = value


def joined(pieces: Iterable[str]) -> str:
    """Return the text of its pieces. A character whose halves (a surrogate pair) are in two of them is one again."""
    text = "".join(pieces)
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode(_UTF16, _AS_IT_IS).decode(_UTF16, _AS_IT_IS)
    return text


class Halves:
    """Hands on pieces of a text as they come, but holds the first half of a character back until its other half is here."""

    __slots__ = ("_half",)

    def __init__(self) -> None:
        """Hold nothing back."""
        self._half = ""

    def whole(self, piece: str) -> str:
        """Return what of the text can be handed on, now that this piece is here; perhaps nothing."""
        if not self._half and piece.isascii():
            return piece
        if self._half and piece:
            self._half, piece = "", joined((self._half, piece))
        if _HIGH <= piece[-1:] < _LOW:
            self._half, piece = piece[-1], piece[:-1]
        return piece

    def rest(self) -> str:
        """Return what was held back, as nothing follows."""
        half, self._half = self._half, ""
        return half


class Items:
    """A list whose items come in several events. Some servers tell all so far again: what is equal to an earlier one is that one.

    So is what has an earlier one's index: it is added to that.
    """

    def __init__(self, *, repeats: bool = False) -> None:
        """Start with none; `repeats` says that equal items are different ones."""
        self._items: list[Any] = []
        self._repeats = repeats
        self._places: dict[object, int] = {}

    def add(self, items: list[Any]) -> None:
        """Take the items of one event."""
        fresh: dict[object, int] = {}
        for item in items:
            key = None if self._repeats else _identity(item)
            place = self._places.get(key)
            if place is None:
                fresh[key] = len(self._items)
                self._items.append(item)
            elif isinstance(key, int):
                self._items[place] = merged = dict(as_object(self._items[place]))
                for name, value in as_object(item).items():
                    keep(merged, name, value)
        fresh.pop(None, None)
        self._places |= fresh

    def document(self) -> list[Any]:
        """Return all items."""
        return list(self._items)


def _identity(item: object) -> object:
    """Return what says which item it is: its index, or all of it; None where that cannot be told."""
    index = index_of(as_object(item).get("index"))
    try:
        return repr(item) if index is None else index
    except RecursionError:
        return None


class Texts:
    """Texts under their names, each in pieces until all are here."""

    def __init__(self) -> None:
        """Start with none."""
        self._pieces: dict[str, list[str]] = {}

    def add(self, name: str, piece: str) -> None:
        """Add a piece to the text of that name."""
        pieces = self._pieces.get(name)
        if pieces is None:
            self._pieces[name] = [piece]
        else:
            pieces.append(piece)

    def pieces(self, name: str) -> list[str]:
        """Return the pieces of a text."""
        return self._pieces.get(name, [])

    def joined(self) -> dict[str, str]:
        """Return all texts."""
        return {name: joined(pieces) for name, pieces in self._pieces.items()}
