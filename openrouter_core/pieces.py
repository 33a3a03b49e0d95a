"""Pieces: what the assemblers of streams share: fields that later events add to, and texts that come in parts. JSON only."""

from __future__ import annotations

from typing import Any


def as_object(value: object) -> dict[str, Any]:
    """Return the value where it is an object, else an empty one."""
    found: dict[str, Any] = value if isinstance(value, dict) else {}
    return found


def objects(value: object) -> list[dict[str, Any]]:
    """Return the objects of a list; nothing where it is none."""
    items: list[Any] = value if isinstance(value, list) else []
    return [item for item in items if isinstance(item, dict)]


def number(value: object, default: int = 0) -> int:
    """Return the value where it is an index, else the default."""
    return value if isinstance(value, int) else default


def keep(fields: dict[str, Any], name: str, value: object) -> None:
    """Set a field: the last value wins, but null over nothing only."""
    if value is not None or name not in fields:
        fields[name] = value


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

    def replace(self, name: str, text: str) -> None:
        """Put the whole text in the place of its pieces."""
        self._pieces[name] = [text]

    def pieces(self, name: str) -> list[str]:
        """Return the pieces of a text."""
        return self._pieces.get(name, [])

    def joined(self) -> dict[str, str]:
        """Return all texts."""
        return {name: "".join(pieces) for name, pieces in self._pieces.items()}
