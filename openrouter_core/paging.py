"""Pages: answers that come in pages, one by one, or all of them as an iterator of Results.

Knows nothing of HTTP: the next page is the same call with another cursor or offset. A server that repeats itself does not keep a
loop going: a cursor that was used before, or the items of the page before, is the end.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, final

import attrs

from openrouter_core._base.values import Value
from openrouter_core.model import WireModel, wire_names
from openrouter_core.result import Err, Ok
from openrouter_core.unions import UnknownVariant

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Mapping, Sequence

    from openrouter_core.operation import Operation, Paging
    from openrouter_core.result import Result

ItemT = TypeVar("ItemT")
ValueT = TypeVar("ValueT")
E = TypeVar("E")


@attrs.frozen(eq=False, repr=False)
class Place(Value):
    """Where a page stands: the call that brought it, and the cursors that were used to get there."""

    operation: Operation
    arguments: Mapping[str, Any] = attrs.field(repr=False)
    cursors: frozenset[str] = frozenset()

    def __deepcopy__(self, memo: dict[int, Any]) -> Place:
        """Return the place itself: nothing of it changes, and a copy of its core would have connections of its own."""
        return self


@final
@attrs.frozen(eq=False, repr=False)
class Page(Value, Generic[ItemT, ValueT]):
    """One page of a list. It may be pickled, with the call it came from; the pickle holds the key if the core does."""

    value: ValueT
    """The whole answer."""
    items: Sequence[ItemT]
    """The items of this page; none where the server sent those of the page before once more."""
    _next: Place | None = attrs.field(default=None, repr=False, eq=False, alias="_next")

    @property
    def has_next(self) -> bool:
        """Whether the answer says that there is more."""
        return self._next is not None

    async def next_page(self) -> Result[Page[ItemT, ValueT], Any]:
        """Get the next page, with the same filters, limit and options. After the last page: the same page without items."""
        if self._next is None:
            return Ok(attrs.evolve(self, items=()))
        pipeline: Any = import_module("openrouter_core._call.pipeline")  # see `protocols`
        result: Result[Page[ItemT, ValueT], Any] = await pipeline.run(
            self._next.operation, dict(self._next.arguments), before=self
        )
        return result


async def pages(first: Awaitable[Result[Page[ItemT, ValueT], E]]) -> AsyncIterator[Result[Page[ItemT, ValueT], E]]:
    """Yield every page as an Ok; an error is the last item."""
    result = await first
    yield result
    while isinstance(result, Ok) and result.value.has_next:
        result = await result.value.next_page()
        yield result


async def items(first: Awaitable[Result[Page[ItemT, Any], E]]) -> AsyncIterator[Result[ItemT, E]]:
    """Yield every item of every page as an Ok; an error is the last item."""
    async for result in pages(first):
        if isinstance(result, Err):
            yield result
            return
        for item in result.value.items:
            yield Ok(item, meta=result.meta)


def page_of(operation: Operation, arguments: Mapping[str, Any], value: object, before: Page[Any, Any] | None) -> Page[Any, Any]:
    """Return the page that an answer is, and where the next one is to be had."""
    paging = cast("Paging", operation.paging)
    found = part(value, paging.items)
    found = found if isinstance(found, list) else []
    if before is not None and found == part(before.value, paging.items):
        return Page(value, ())
    if part(value, "has_more") is False:
        return Page(value, found)
    if paging.cursor is None:
        following = _following_offset(paging, arguments, value, len(found))
        return Page(value, found, None if following is None else Place(operation, {**arguments, "offset": following}))
    used = before._next.cursors if before is not None and before._next is not None else frozenset[str]()  # noqa: SLF001 - same module
    argument, cursor = _following_cursor(paging, arguments, value)
    if not isinstance(cursor, str) or not cursor or cursor in used:
        return Page(value, found)
    return Page(value, found, Place(operation, {**arguments, argument: cursor}, used | {cursor}))


def _following_cursor(paging: Paging, arguments: Mapping[str, Any], value: object) -> tuple[str, Any]:
    """Return the argument that asks for the next page, and its value."""
    argument, name = cast("str", paging.cursor), paging.next_cursor or ""
    if _has(value, name):
        return argument, part(value, name)
    # A list of files comes in the form of the provider that stores them, and pages as that one does.
    shape = part(value, "_shape")
    if shape == "openai":
        return "after", part(value, "last_id")
    if shape == "anthropic":
        return ("before_id", part(value, "first_id")) if arguments.get("before_id") else ("after_id", part(value, "last_id"))
    return argument, None


def _following_offset(paging: Paging, arguments: Mapping[str, Any], value: object, received: int) -> int | None:
    """Return the next page's offset; None after the last page."""
    reached = (_number(arguments.get("offset")) or 0) + received
    total = part(value, "total_count")
    if not received:
        more = False
    elif isinstance(total, int):
        more = reached < total
    elif part(value, "has_more") is True:
        more = True
    else:  # a full page: a server may well return fewer items than it was asked for
        sizes = [size for size in (_number(arguments.get("limit")), paging.page_size) if size]
        more = received >= min(sizes, default=1)
    return reached if more else None


def _number(value: object) -> int | None:
    text = str(value) if isinstance(value, int | str) else ""
    return int(text) if text.isdecimal() else None


def part(value: object, wire: str) -> Any:
    """Return a property of a model, or of what came in its place, by its name on the wire."""
    if isinstance(value, WireModel):
        field = wire_names(type(value)).get(wire)
        return None if field is None else getattr(value, field.name)
    return _document(value).get(wire)


def _has(value: object, wire: str) -> bool:
    return wire in (wire_names(type(value)) if isinstance(value, WireModel) else _document(value))


def _document(value: object) -> dict[str, Any]:
    raw = value.raw if isinstance(value, UnknownVariant) else value
    return cast("dict[str, Any]", raw) if isinstance(raw, dict) else {}
