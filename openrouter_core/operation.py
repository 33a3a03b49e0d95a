"""Operation: what one operation of the API is, as data; and `call`, the one way to run it.

Every page of functions imports this module and nothing else of the runtime, so it imports nothing heavy: the pipeline is
loaded by the first call.
"""

from __future__ import annotations

import gc
import sys
import time
from typing import TYPE_CHECKING, Any, Literal, Never

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from openrouter_core._late import Run
    from openrouter_core.result import Result

RETRIED: tuple[int | str, ...] = (408, 429, "5XX")
"""Statuses of what may well succeed when it is sent again."""
_NONE: Mapping[str, Any] = {}  # not a read-only view, which cannot be pickled: a page holds its operation


class Frozen:
    """The base of what stays as it was made. Its constructor is written by hand: attrs would compile one at every start."""

    def __setattr__(self, name: str, value: Never) -> Never:
        raise AttributeError(f"{type(self).__name__}.{name} cannot be set")

    def __delattr__(self, name: str) -> Never:
        raise AttributeError(f"{type(self).__name__}.{name} cannot be deleted")


class Paging(Frozen):
    """How an operation pages: by a cursor from the answer, or by an offset that grows by the items received."""

    items: str
    """Wire name of the list in an answer."""
    cursor: str | None
    """Argument that takes the cursor; None for an offset."""
    next_cursor: str | None
    """Wire name of the next cursor in an answer."""
    shape: str | None
    """Wire name of the property that says which shape an answer has; None if there is one shape only."""
    shapes: Mapping[str, Mapping[str, str]]
    """For each shape with cursors of its own: the arguments that take one, and the wire name of each in an answer."""
    page_size: int | None
    """Items that the server returns where ``limit`` is left out."""

    def __init__(
        self,
        *,
        items: str,
        cursor: str | None = None,
        next_cursor: str | None = None,
        shape: str | None = None,
        shapes: Mapping[str, Mapping[str, str]] = _NONE,
        page_size: int | None = None,
    ) -> None:
        self.__dict__.update(
            items=items,
            cursor=cursor,
            next_cursor=next_cursor,
            shape=shape,
            shapes=shapes,
            page_size=page_size,
        )


class Operation(Frozen):
    """One operation of the API: how its arguments become a request, and its answers Results. Compared by identity."""

    name: str
    """The function's name."""
    method: str
    """HTTP method."""
    path: str
    """Path below the server's base URL; ``{argument}`` stands for a path parameter."""
    query: tuple[str, ...]
    """Arguments that go into the query."""
    comma: tuple[str, ...]
    """Those of them whose lists are joined by commas, not repeated."""
    headers: tuple[str, ...]
    """Arguments that are headers."""
    body: Literal["json", "form", "multipart"] | None
    """How the arguments that have no other place are sent."""
    properties: tuple[str, ...]
    """Arguments that are properties of the body."""
    whole_body: bool
    """Whether the argument ``body`` is all of the body, if that is not an object."""
    uploads: tuple[str, ...]
    """Arguments that are files."""
    constants: Mapping[str, Any]
    """Properties of the body that are always the same."""
    wire: Mapping[str, str]
    """Names on the wire of the arguments that are called otherwise there."""
    server: str | None
    """A server of its own, instead of the API's."""
    keyless: bool
    """Whether it needs no key: it is sent without one where there is none."""
    accept: str
    """Value of the header ``Accept``."""
    kind: Literal["json", "page", "stream", "binary"]
    """What a success brings."""
    returns: str | Mapping[int, str]
    """The answer's type where 200 is a success, else that of each success status: annotations over `openrouter_core.models`."""
    spine: tuple[str, ...]
    """What a whole answer cannot do without: paths of wire names, ``*`` for each item: ``choices``, ``choices.*.message``."""
    events: str
    """Of a stream: the type of its events' data."""
    whole: str
    """Of a stream: the type of the whole answer that its events come to."""
    paging: Paging | None
    """Of a page: how to get the next one."""
    errors: Mapping[int, str]
    """Documented error statuses and the names of their classes; all others are `OpenRouterDefaultError`."""
    retry_codes: tuple[int | str, ...]
    """Statuses that are tried again."""
    retries_connections: bool
    """Whether it is sent again when a connection failed."""

    def __init__(
        self,
        *,
        name: str,
        method: str,
        path: str,
        query: tuple[str, ...] = (),
        comma: tuple[str, ...] = (),
        headers: tuple[str, ...] = (),
        body: Literal["json", "form", "multipart"] | None = None,
        properties: tuple[str, ...] = (),
        whole_body: bool = False,
        uploads: tuple[str, ...] = (),
        constants: Mapping[str, Any] = _NONE,
        wire: Mapping[str, str] = _NONE,
        server: str | None = None,
        keyless: bool = False,
        accept: str = "application/json",
        kind: Literal["json", "page", "stream", "binary"] = "json",
        returns: str | Mapping[int, str] = "None",
        spine: tuple[str, ...] = (),
        events: str = "None",
        whole: str = "Any",
        paging: Paging | None = None,
        errors: Mapping[int, str],
        retry_codes: tuple[int | str, ...] = RETRIED,
        retries_connections: bool = True,
    ) -> None:
        self.__dict__.update(
            name=name,
            method=method,
            path=path,
            query=query,
            comma=comma,
            headers=headers,
            body=body,
            properties=properties,
            whole_body=whole_body,
            uploads=uploads,
            constants=constants,
            wire=wire,
            server=server,
            keyless=keyless,
            accept=accept,
            kind=kind,
            returns=returns,
            spine=spine,
            events=events,
            whole=whole,
            paging=paging,
            errors=errors,
            retry_codes=retry_codes,
            retries_connections=retries_connections,
        )

    def returned(self, status: int) -> str:
        """Return the type of the answer with a success status; one that is not documented is taken for the first that is."""
        if isinstance(self.returns, str):
            return self.returns
        return self.returns.get(status) or next(iter(self.returns.values()))

    def __repr__(self) -> str:
        return f"<Operation {self.name}: {self.method} {self.path}>"

    @property
    def error_alias(self) -> str:
        """Name of the alias of the errors that the function returns: ``CreditsGetCreditsError``."""
        return f"{''.join(word.capitalize() for word in self.name.split('_'))}Error"


_FRAMES = 500
"""Frames that loading the runtime may take, one import within the other; a thread has all of them to itself."""
_run: Run | None = None
"""The pipeline's `run`, once it is loaded."""


def call(operation: Operation, arguments: dict[str, Any]) -> Awaitable[Result[Any, Any]]:
    """Run the operation with a function's arguments (its ``locals()``) and return its Result."""
    return _first(operation, arguments) if _run is None else _run(operation, arguments)


async def _first(operation: Operation, arguments: dict[str, Any]) -> Result[Any, Any]:
    """Load the runtime, then run. A call that is alone in its loop loads it in place: a thread would only take time."""
    try:
        from openrouter_core import _late

        clock: Any = getattr(arguments.get("core"), "clock", None) or time
        started = clock.monotonic()
        if _is_alone(arguments.get("options")):
            run = _without_collecting(_late.run)
        else:
            run = await _late.first_run()(operation, arguments, started)
    except BaseException as error:  # noqa: BLE001 - nothing escapes; of a missing dependency an Err tells
        return _never_ran(operation, arguments, error)
    global _run  # noqa: PLW0603 - whether a module is in sys.modules says nothing while another thread imports it
    _run = run
    return await run(operation, arguments, started=started)


def _never_ran(operation: Operation, arguments: dict[str, Any], error: BaseException) -> Result[Any, Any]:
    """Return the Err of a call for which the runtime was not loaded, or raise what ended its task. Hooks are told of both."""
    from openrouter_core._base.failures import err_of

    try:
        from openrouter_core._call.lifecycle import never_ran
    except Exception:  # noqa: BLE001 - no descriptor is left to load it with: the error at hand says more
        return err_of(error)
    return never_ran(operation, arguments, error)


def _without_collecting(load: Callable[[], Run]) -> Run:
    """Load the runtime. What that makes is there to stay: the collector would go through it again and again, and find nothing."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        return load()
    finally:
        if was_enabled:
            gc.enable()


def _is_alone(options: object) -> bool:
    """Return whether loading in place delays nothing: no other task, no deadline, and enough frames below the recursion limit."""
    import asyncio

    frame, frames = sys._getframe().f_back, 1  # noqa: SLF001 - public but for its name
    while frame:
        frame, frames = frame.f_back, frames + 1
    has_room = frames + _FRAMES < sys.getrecursionlimit()
    return has_room and getattr(options, "deadline", None) is None and len(asyncio.all_tasks()) == 1


async def wait(*arguments: Any) -> Result[Any, Any]:
    """Load what waits for a job, then do what `waiting.waited` does with the arguments."""
    from openrouter_core._base.failures import err_of

    try:
        from openrouter_core import _late

        waited = _late.waited()
    except BaseException as error:  # noqa: BLE001 - as in `_first`
        return err_of(error)
    return await waited(*arguments)


def error_aliases(page: str) -> Callable[[str], Any]:
    """Return the ``__getattr__`` of a page: it makes the page's aliases of errors when a running program asks for one."""

    def __getattr__(name: str) -> Any:  # noqa: N807 - a union of classes; becomes the page's own
        namespace = vars(sys.modules[page])
        operations = [value for value in namespace.values() if isinstance(value, Operation)]
        for operation in operations:
            if operation.error_alias == name:
                namespace[name] = alias = _union(operation)
                return alias
        from openrouter_core._base.lazy_names import missing

        raise missing(page, [*namespace, *(operation.error_alias for operation in operations)], name)

    return __getattr__


def _union(operation: Operation) -> Any:
    """Return the union of the classes that the operation's function returns in an Err."""
    from openrouter_core import errors

    alias: Any = errors.OpenRouterDefaultError | errors.ClientError
    if operation.kind == "stream":
        alias |= errors.StreamTruncatedError
    for error in operation.errors.values():
        alias |= getattr(errors, error)
    return alias
