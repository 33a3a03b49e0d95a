"""Pages: answers that come in pages, one by one, or all of them as an iterator of Results.

Knows nothing of HTTP: the next page is the same call with another cursor or offset. A server that repeats itself does not keep a
loop going: a cursor that was used before, or a page equal to the one before it, is the end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, final

import attrs

from openrouter_core.model import WireModel, wire_names
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Mapping, Sequence

    from openrouter_core.operation import Operation, Paging
    from openrouter_core.result import Result

ItemT = TypeVar("ItemT")
ValueT = TypeVar("ValueT")
E = TypeVar("E")


@attrs.frozen
class Place:
    """Where a page stands: the call that brought it, and the cursors that were used to get there."""

    operation: Operation
    arguments: Mapping[str, Any] = attrs.field(repr=False)
    cursors: frozenset[str] = frozenset()


@final
@attrs.frozen
class Page(Generic[ItemT, ValueT]):
    """One page of a list."""

    value: ValueT
    """The whole answer."""
    items: Sequence[ItemT]
    """The items of this page."""
    _next: Place | None = attrs.field(default=None, repr=False, eq=False, alias="_next")

    @property
    def has_next(self) -> bool:
        """Whether the answer says that there is more."""
        return self._next is not None

    async def next_page(self) -> Result[Page[ItemT, ValueT], Any]:
        """Get the next page, with the same filters, limit and options. After the last page: the same page without items."""
        if self._next is None:
            return Ok(attrs.evolve(self, items=()))
        from openrouter_core.pipeline import run

        result = await run(self._next.operation, dict(self._next.arguments), before=self)
        return cast("Result[Page[ItemT, ValueT], Any]", result)


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
    found = cast("Sequence[Any]", part(value, paging.items) or ())
    if not found or (before is not None and before.value == value):
        return Page(value, found)
    used = before._next.cursors if before is not None and before._next is not None else frozenset[str]()  # noqa: SLF001 - same module
    if paging.cursor is None:
        following = _following_offset(paging, arguments, value, len(found))
    else:
        following = _following_cursor(paging, value, used)
    if following is None:
        return Page(value, found)
    cursors = used | {str(each) for name, each in following.items() if name == paging.cursor}
    return Page(value, found, Place(operation, {**arguments, **following}, cursors))


def _following_cursor(paging: Paging, value: object, used: frozenset[str]) -> dict[str, Any] | None:
    cursor = part(value, paging.next_cursor or "")
    if not isinstance(cursor, str) or not cursor or cursor in used or part(value, "has_more") is False:
        return None
    return {cast("str", paging.cursor): cursor}


def _following_offset(paging: Paging, arguments: Mapping[str, Any], value: object, received: int) -> dict[str, Any] | None:
    offset, limit = arguments.get("offset"), arguments.get("limit")
    reached = (offset if isinstance(offset, int) else 0) + received
    total = part(value, "total_count")
    size = limit if isinstance(limit, int) else paging.page_size
    more = reached < total if isinstance(total, int) else size is None or received >= size
    return {"offset": reached} if more else None


def part(value: object, wire: str) -> Any:
    """Return a property of a model, or of what came in its place, by its name on the wire."""
    if isinstance(value, WireModel):
        field = wire_names(type(value)).get(wire)
        return None if field is None else getattr(value, field.name)
    return cast("dict[str, Any]", value).get(wire) if isinstance(value, dict) else None
