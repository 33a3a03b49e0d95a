"""Pieces: what the modules that put answers together share: fields that grow, and texts in pieces. JSON only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST_INDEX = 9
"""Digits that an index may have if it is a text."""
_HIGH, _LOW = "\ud800", "\udc00"
"""Where the first and the second halves of surrogate pairs begin in Unicode."""
_UTF16, _AS_IT_IS = "utf-16-le", "surrogatepass"


def as_object(value: object) -> dict[str, Any]:
    """Return the value if it is an object, else an empty one."""
    found: dict[str, Any] = value if isinstance(value, dict) else {}
    return found


def text_or_none(value: object) -> str | None:
    """Return the value if it is a text with something in it."""
    return value if isinstance(value, str) and value else None


def objects(value: object) -> list[dict[str, Any]]:
    """Return the objects in a list; none if the value is not a list."""
    items: list[Any] = value if isinstance(value, list) else []
    return [item for item in items if isinstance(item, dict)]


def index_of(value: object) -> int | None:
    """Return the value as an index, also if it is ``"1"`` or ``1.0``; None if it is not one."""
    if isinstance(value, int):
        return None if isinstance(value, bool) else value
    if isinstance(value, float):
        return int(value) if value.is_integer() else None
    return int(value) if isinstance(value, str) and value.isdecimal() and len(value) <= _LONGEST_INDEX else None


def number(value: object, default: int = 0) -> int:
    """Return the value as an index, or the default if it is not one."""
    index = index_of(value)
    return default if index is None else index


def keep(fields: dict[str, Any], name: str, value: object) -> None:
    """Set a field. The last value wins, except that null and empty values replace nothing."""
    if value or name not in fields or isinstance(value, (int, float)):
        fields[name] = value


def joined(pieces: Iterable[str]) -> str:
    """Join the pieces of a text. Two halves of a character (a surrogate pair) in two pieces become one character."""
    text = "".join(pieces)
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode(_UTF16, _AS_IT_IS).decode(_UTF16, _AS_IT_IS)
    return text


class Halves:
    """Passes on the pieces of a text, but keeps the first half of a character back until the other half comes."""

    __slots__ = ("_half",)

    def __init__(self) -> None:
        self._half = ""

    def whole(self, piece: str) -> str:
        """Return the text that can be passed on now that this piece has come; it may be empty."""
        if not self._half and piece.isascii():
            return piece
        if self._half and piece:
            self._half, piece = "", joined((self._half, piece))
        if _HIGH <= piece[-1:] < _LOW:
            self._half, piece = piece[-1], piece[:-1]
        return piece

    def rest(self) -> str:
        """Return what was kept back, because nothing follows."""
        half, self._half = self._half, ""
        return half


class Items:
    """A list whose items come in several events. Some servers repeat all earlier items.

    So an item that equals an earlier one is skipped, and an item with the index of an earlier one is merged into it. With
    `repeats`, equal items are different ones, and all are kept.
    """

    def __init__(self, *, repeats: bool = False) -> None:
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
    """Return what identifies an item: its index, or all of it; None if it is nested too deeply for that."""
    index = index_of(as_object(item).get("index"))
    try:
        return repr(item) if index is None else index
    except RecursionError:
        return None


class Texts:
    """Texts by name, each kept in pieces."""

    def __init__(self) -> None:
        self._pieces: dict[str, list[str]] = {}

    def add(self, name: str, piece: str) -> None:
        """Add a piece to a text."""
        pieces = self._pieces.get(name)
        if pieces is None:
            self._pieces[name] = [piece]
        else:
            pieces.append(piece)

    def pieces(self, name: str) -> list[str]:
        """Return the pieces of a text."""
        return self._pieces.get(name, [])

    def joined(self) -> dict[str, str]:
        """Return all texts, joined."""
        return {name: joined(pieces) for name, pieces in self._pieces.items()}
