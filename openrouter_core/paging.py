"""Pages: lists that come in pages, one by one, or all of them as an iterator of Results.

Does not know HTTP: the next page is the same call with another cursor or offset. A server that repeats itself cannot keep a loop
going: a cursor that was used before ends the list, and so do the items of the previous page.
"""

from __future__ import annotations

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
    """Where the next page is: the call for it, and the cursors that were used so far."""

    operation: Operation
    arguments: Mapping[str, Any] = attrs.field(repr=False)
    cursors: frozenset[str] = frozenset()

    def __deepcopy__(self, memo: dict[int, Any]) -> Place:
        return self  # it never changes, and a copy of its core would have connections of its own


@final
@attrs.frozen(eq=False, repr=False)
class Page(Value, Generic[ItemT, ValueT]):
    """One page of a list. It can be pickled, with the call for the next page; the pickle contains the key if the core does."""

    value: ValueT
    """The whole answer."""
    items: Sequence[ItemT]
    """The items of this page. Empty if the server sent those of the previous page again."""
    _next: Place | None = attrs.field(default=None, repr=False, eq=False, alias="_next")

    @property
    def has_next(self) -> bool:
        """Whether there is a next page, as far as the answer says."""
        return self._next is not None

    async def next_page(self) -> Result[Page[ItemT, ValueT], Any]:
        """Get the next page, with the same filters, limit and options. After the last page: the same one without items."""
        if self._next is None:
            return Ok(attrs.evolve(self, items=()))
        from openrouter_core import _late

        return await _late.run()(self._next.operation, dict(self._next.arguments), before=self)


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
    """Return an answer as a page, with the call for the next page if there is one."""
    paging = cast("Paging", operation.paging)
    found = part(value, paging.items)
    repeats = before is not None and found == part(before.value, paging.items)
    received = found if isinstance(found, list) and not repeats else ()
    used = before._next.cursors if before is not None and before._next is not None else frozenset[str]()  # noqa: SLF001 - same module
    following: Mapping[str, Any] = {}
    if not repeats and part(value, "has_more") is not False:
        if paging.cursor is None:
            following = _next_offset(paging, arguments, value, len(received))
        else:
            following = _next_cursor(paging, arguments, value, used)
            used = used.union(following.values())
    return Page(value, received, Place(operation, {**arguments, **following}, used) if following else None)


def _next_cursor(paging: Paging, arguments: Mapping[str, Any], value: object, used: frozenset[str]) -> dict[str, str]:
    """Return the argument for the next page; none after the last one. Of two ways to go, it is the one that the call went."""
    shape = part(value, paging.shape or "")
    cursors = paging.shapes.get(shape) if isinstance(shape, str) else None
    cursors = cursors or {cast("str", paging.cursor): paging.next_cursor or ""}
    argument = next(filter(arguments.get, cursors), next(iter(cursors)))
    cursor = part(value, cursors[argument])
    return {argument: cursor} if isinstance(cursor, str) and cursor and cursor not in used else {}


def _next_offset(paging: Paging, arguments: Mapping[str, Any], value: object, received: int) -> dict[str, int]:
    """Return the argument for the next page; none after the last one."""
    reached = (_number(arguments.get("offset")) or 0) + received
    total = part(value, "total_count")
    if not received:
        more = False
    elif isinstance(total, int):
        more = reached < total
    elif part(value, "has_more") is True:
        more = True
    else:  # more after a full page; full may be less than was asked for, as servers have limits of their own
        sizes = [size for size in (_number(arguments.get("limit")), paging.page_size) if size]
        more = received >= min(sizes, default=1)
    return {"offset": reached} if more else {}


def _number(value: object) -> int | None:
    text = str(value) if isinstance(value, int | str) else ""
    return int(text) if text.isdecimal() else None


def part(value: object, wire: str) -> Any:
    """Return a property of a model, or of the JSON in its place, by its name on the wire."""
    if isinstance(value, WireModel):
        field = wire_names(type(value)).get(wire)
        return None if field is None else getattr(value, field.name)
    return _document(value).get(wire)


def _document(value: object) -> dict[str, Any]:
    raw = value.raw if isinstance(value, UnknownVariant) else value
    return cast("dict[str, Any]", raw) if isinstance(raw, dict) else {}
