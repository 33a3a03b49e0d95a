"""Script: what a test has the model say next. Each entry is used once, in order; `assert_used` finds what is left over."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs

from openrouter_local.turns import ToolCall, Turn

if TYPE_CHECKING:
    from collections.abc import Callable

    from openrouter_local.asked import Asked


@attrs.frozen(kw_only=True)
class Failure:
    """An error in the place of a turn."""

    status: int
    message: str
    headers: dict[str, str]


@attrs.frozen(kw_only=True)
class Raw:
    """Bytes in the place of an answer."""

    data: bytes
    content_type: str


@attrs.define
class _Entry:
    says: Turn | Failure | Raw
    applies: Callable[[Asked], bool] | None
    is_used: bool = False


class Script:
    """What the model says next. Each method adds an entry, and can be chained: ``script.calls("weather").then.says("Hot.")``.

    An entry that was added after `when` is for requests that fit; the others are for whatever comes next.
    """

    def __init__(self) -> None:
        self._entries: list[_Entry] = []
        self._reply: Callable[[Asked], object] | None = None

    def says(self, text: str, **settings: Any) -> Scripted:
        """Have the model say a text. `settings` are fields of `Turn`, such as ``cost=0.002`` and ``provider="Acme"``."""
        return self.adds(Turn(text=text, **settings))

    def calls(self, name: str, /, **arguments: Any) -> Scripted:
        """Have the model call a tool with these arguments."""
        return self.adds(Turn(calls=(ToolCall(name=name, arguments=json.dumps(arguments)),)))

    def reasons(self, text: str, *, says: str = "Done.", **settings: Any) -> Scripted:
        """Have the model think aloud before it says something."""
        return self.adds(Turn(text=says, reasoning=text, **settings))

    def json(self, value: object, **settings: Any) -> Scripted:
        """Have the model answer with JSON."""
        return self.adds(Turn(text=json.dumps(value), **settings))

    def streams(self, *pieces: str, first_after: float = 0.0, every: float = 0.0, **settings: Any) -> Scripted:
        """Have the model say a text in these pieces, so many seconds after the request, and after each other."""
        return self.adds(Turn(text="".join(pieces), parts=pieces, first_after=first_after, every=every, **settings))

    def fails(
        self,
        status: int,
        message: str = "The script says so",
        *,
        retry_after: float | None = None,
        headers: dict[str, str] | None = None,
    ) -> Scripted:
        """Have the request fail with a status."""
        own = {} if retry_after is None else {"Retry-After": f"{retry_after:g}"}
        return self.adds(Failure(status=status, message=message, headers={**own, **(headers or {})}))

    def raw(self, data: bytes, *, content_type: str = "application/json") -> Scripted:
        """Have the request answered with these bytes."""
        return self.adds(Raw(data=data, content_type=content_type))

    def when(
        self,
        *,
        model: str | None = None,
        contains: str | None = None,
        tools: bool | None = None,
        predicate: Callable[[Asked], bool] | None = None,
    ) -> Scripted:
        """Return a script whose entries are for requests that fit: to a model, with a text said last, with tools or without."""

        def fits(asked: Asked) -> bool:
            return (
                (model is None or asked.model == model)
                and (contains is None or contains in asked.text)
                and (tools is None or bool(asked.tools) is tools)
                and (predicate is None or predicate(asked))
            )

        return Scripted(self, fits)

    def adds(self, says: Turn | Failure | Raw, applies: Callable[[Asked], bool] | None = None) -> Scripted:
        """Add an entry."""
        self._entries.append(_Entry(says, applies))
        return Scripted(self, applies)

    def replies(self, function: Callable[[Asked], object] | None) -> None:
        """Ask a function where no entry is left: it returns a text, a `Turn`, what is to be JSON, or None for the assistant."""
        self._reply = function

    def next(self, asked: Asked) -> Turn | Failure | Raw | None:
        """Return what the script has for a request; None if it has nothing."""
        for entry in self._entries:
            if not entry.is_used and (entry.applies is None or entry.applies(asked)):
                entry.is_used = True
                return entry.says
        said = None if self._reply is None else self._reply(asked)
        if said is None or isinstance(said, Turn | Failure | Raw):
            return said
        return Turn(text=said if isinstance(said, str) else json.dumps(said))

    def assert_used(self) -> None:
        """Raise `AssertionError` if the model was not asked for everything in the script."""
        left = [entry.says for entry in self._entries if not entry.is_used]
        if left:
            message = f"{len(left)} of {len(self._entries)} entries of the script were not used; the first is {left[0]}"
            raise AssertionError(message)


class Scripted(Script):
    """A script that has an entry more, or adds entries for some requests only."""

    def __init__(self, script: Script, applies: Callable[[Asked], bool] | None) -> None:
        self._script = script
        self._applies = applies

    @property
    def then(self) -> Scripted:
        """Return the same script, to be read as a sentence."""
        return self

    def adds(self, says: Turn | Failure | Raw, applies: Callable[[Asked], bool] | None = None) -> Scripted:
        """Add an entry."""
        self._script.adds(says, applies or self._applies)
        return self

    def assert_used(self) -> None:
        """Do as the whole script does."""
        self._script.assert_used()
