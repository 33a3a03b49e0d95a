"""JSON that is still being written: the value so far, from text that comes in pieces, in linear time.

Objects and lists grow in place. A string that is still open shows what it has. A number or a word is there once it is whole, and
a key once its value begins.
"""

from __future__ import annotations

import json
import re
from typing import Any, Literal, TypeAlias, cast

_SPACE = re.compile(r"[ \t\r\n]*")
_BEGINNING = re.compile(r"[{\[]")
_WORD = re.compile(r"[-+.0-9A-Za-z]*")
_RUN = re.compile(r'[^"\\]*')
_ESCAPE = re.compile(r'\\(?:["\\/bfnrt]|u[dD][89aAbB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4})')
_PART_OF_ESCAPE = re.compile(r"\\(?:u[0-9a-fA-F]{0,3}|u[dD][89aAbB][0-9a-fA-F]{2}(?:\\(?:u[0-9a-fA-F]{0,3})?)?)?")
"""What more text may make an escape of, or a pair of them."""
_LONGEST_WORD = 5_000
"""Characters of a number. Python reads none that is longer."""
_SHOWN = 64
"""An open string is shown again when it has grown by one part in so many: to copy it at each piece would take quadratic time."""

_State: TypeAlias = Literal["value", "value or end", "key", "key or end", "colon", "comma or end", "nothing"]


class PartialJSON:
    """A value that grows with each piece of its text. Text around it is refused, unless it is to be skipped."""

    def __init__(self, *, skips: bool = False) -> None:
        self.is_broken: bool = False
        """Whether the text is not JSON. `value` stays as it was."""
        self._skips = skips
        self._root: list[Any] = []
        self._open: list[list[Any] | dict[str, Any]] = [self._root]
        """The containers that are not closed, from the outside in. The first one holds the value itself."""
        self._keys: list[str] = [""]
        """The key of the value that comes next, in each of them that is an object."""
        self._state: _State = "value"
        """What may come next."""
        self._rest = ""
        """The beginning of a word or an escape."""
        self._string: list[str] | None = None
        """The pieces of the string that is open."""
        self._is_key = False
        self._length = self._shown = 0
        """Characters of the open string, and of what is shown of it."""

    @property
    def value(self) -> Any:
        """The value so far; None before it begins. Objects and lists in it go on growing: copy what you want to keep."""
        return self._root[0] if self._root else None

    @property
    def is_whole(self) -> bool:
        """Whether the value has ended."""
        return self._state == "nothing" and not self.is_broken

    def feed(self, text: str) -> None:
        """Take the next piece of the text."""
        text, self._rest = self._rest + text, ""
        position = 0
        if self._skips and not self._root:
            position = found.start() if (found := _BEGINNING.search(text)) else len(text)
        while position < len(text) and not self.is_broken and not (self._skips and self._state == "nothing"):
            position = self._token(text, position) if self._string is None else self._in_string(text, position)
        if self._string is not None and not self._is_key and self._length - self._shown > self._shown // _SHOWN:
            self._show()

    def _token(self, text: str, position: int) -> int:
        """Take the next token outside of strings. Return where the text goes on."""
        position = _SPACE.match(text, position).end()  # type: ignore[union-attr]  # it matches anywhere
        mark = text[position : position + 1]
        match self._state, mark:
            case _, "":
                pass
            case ("value" | "value or end", '"') | ("key" | "key or end", '"'):
                self._begin_string()
            case (("value" | "value or end"), ("{" | "[")):
                self._begin({} if mark == "{" else [])
            case ("colon", ":"):
                self._state = "value"
            case ("comma or end", ","):
                self._state = "key" if isinstance(self._open[-1], dict) else "value"
            case (("key or end" | "value or end" | "comma or end"), ("}" | "]")) if mark == self._end_mark():
                self._open.pop()
                self._keys.pop()
                self._after_value()
            case (("value" | "value or end"), _):
                return self._word(text, position)
            case _:
                self.is_broken = True
        return position + 1

    def _word(self, text: str, position: int) -> int:
        """Take a number, ``true``, ``false`` or ``null``, once it is whole."""
        end = _WORD.match(text, position).end()  # type: ignore[union-attr]  # it matches anywhere
        if end == len(text) and end - position < _LONGEST_WORD:
            self._rest = text[position:]
            return end
        try:
            self._put(json.loads(text[position:end]))
        except ValueError:
            self.is_broken = True
        self._after_value()
        return end

    def _begin(self, container: list[Any] | dict[str, Any]) -> None:
        self._put(container)
        self._open.append(container)
        self._keys.append("")
        self._state = "key or end" if isinstance(container, dict) else "value or end"

    def _begin_string(self) -> None:
        self._is_key = self._state.startswith("key")
        self._string, self._length, self._shown = [], 0, 0
        if not self._is_key:
            self._put("")

    def _in_string(self, text: str, position: int) -> int:
        """Take a part of a string: characters that stand for themselves, an escape, or the quote that ends it."""
        end = _RUN.match(text, position).end()  # type: ignore[union-attr]  # it matches anywhere
        if end > position:
            self._add(text[position:end])
        elif text[position] == '"':
            self._end_string()
            end = position + 1
        elif part := _PART_OF_ESCAPE.fullmatch(text, position):
            self._rest = part[0]
            end = len(text)
        elif escape := _ESCAPE.match(text, position):
            self._add(cast("str", json.loads(f'"{escape[0]}"')))
            end = escape.end()
        else:
            self.is_broken = True
        return end

    def _add(self, piece: str) -> None:
        cast("list[str]", self._string).append(piece)
        self._length += len(piece)

    def _end_string(self) -> None:
        if self._is_key:
            self._keys[-1] = "".join(cast("list[str]", self._string))
            self._state = "colon"
        else:
            self._show()
            self._after_value()
        self._string = None

    def _show(self) -> None:
        """Put the open string in its place, as far as it is here."""
        whole = "".join(cast("list[str]", self._string))
        self._string, self._shown = [whole], self._length
        container = self._open[-1]
        if isinstance(container, dict):
            container[self._keys[-1]] = whole
        else:
            container[-1] = whole

    def _end_mark(self) -> str:
        return "}" if isinstance(self._open[-1], dict) else "]"

    def _put(self, value: Any) -> None:
        container = self._open[-1]
        if isinstance(container, dict):
            container[self._keys[-1]] = value
        else:
            container.append(value)

    def _after_value(self) -> None:
        self._state = "comma or end" if len(self._open) > 1 else "nothing"
