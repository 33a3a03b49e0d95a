"""Ok and Err: what every function returns, and what happened on the way (`Meta`).

Values only: knows nothing of HTTP, of errors' classes or of decoding.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, NoReturn, TypeAlias, TypeVar, cast, final

import attrs

from openrouter_core.values import Value

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping

    from typing_extensions import TypeIs

T_co = TypeVar("T_co", covariant=True)
E_co = TypeVar("E_co", covariant=True)
T = TypeVar("T")
E = TypeVar("E")
U = TypeVar("U")
F = TypeVar("F")


@final
@attrs.frozen(eq=False, repr=False)
class Issue(Value):
    """One place in an answer that does not fit its documented shape."""

    path: tuple[str | int, ...]
    """Where: the keys and indexes from the top of the document."""
    expected: str
    """What the API document promises there, such as ``number``."""
    got: str
    """What stood there: the JSON type, or ``nothing`` where a required key is missing. Never the value itself."""

    def __str__(self) -> str:
        """Return the issue as one phrase: ``data.total_usage: expected number, got string``."""
        return f"{'.'.join(map(str, self.path)) or 'the answer'}: expected {self.expected}, got {self.got}"


@final
@attrs.frozen(eq=False, repr=False, getstate_setstate=False)
class Meta(Value):
    """What happened on the way to a Result: status, headers, attempts, time. Holds no secret."""

    status_code: int | None = None
    """HTTP status of the last answer; None when there was none."""
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str], repr=False)
    """Headers of the last answer, looked up without regard to case."""
    attempts: int = 0
    """How many requests were sent, resent ones included."""
    elapsed: float = 0.0
    """Seconds from the call to its Result."""
    method: str = ""
    """HTTP method of the request."""
    url: str = ""
    """URL of the last request, without user, password or key."""
    issues: tuple[Issue, ...] = ()
    """Misfits that a lenient decoding let pass."""

    @property
    def generation_id(self) -> str | None:
        """The generation's id (header ``X-Generation-Id``), to be asked about later; None when the answer carries none."""
        return self.headers.get("X-Generation-Id")

    def __getstate__(self) -> tuple[Any, ...]:
        """Return the fields, the headers as a copy: the transport's read-only view of them cannot be pickled."""
        copy = cast("Any", self.headers).copy()
        return (self.status_code, copy, self.attempts, self.elapsed, self.method, self.url, self.issues)

    def __setstate__(self, state: tuple[Any, ...]) -> None:
        """Restore the fields in their order."""
        for name, value in zip(self.__match_args__, state, strict=True):
            object.__setattr__(self, name, value)


_EMPTY = Meta()


@final
@attrs.frozen(eq=False, repr=False)
class Ok(Value, Generic[T_co]):
    """Success: `value` is what was asked for."""

    value: T_co
    meta: Meta = attrs.field(default=_EMPTY, kw_only=True, eq=False, repr=False)

    ok: ClassVar[Literal[True]] = True

    def __bool__(self) -> Literal[True]:
        """Return True: ``if result:`` narrows to Ok in every type checker."""
        return True

    def unwrap(self) -> T_co:
        """Return the value."""
        return self.value

    def unwrap_or(self, default: object) -> T_co:  # noqa: ARG002 - the same signature as Err's
        """Return the value; the default is for Err."""
        return self.value

    def map(self, function: Callable[[T_co], U]) -> Ok[U]:
        """Return an Ok of what the function makes of the value, with the same meta."""
        return Ok(function(self.value), meta=self.meta)

    def map_err(self, function: Callable[[Any], object]) -> Ok[T_co]:  # noqa: ARG002 - the same signature as Err's
        """Return this Ok; the function is for Err."""
        return self

    def and_then(self, function: Callable[[T_co], Result[U, F]]) -> Result[U, F]:
        """Return the Result that the function makes of the value."""
        return function(self.value)


@final
@attrs.frozen(eq=False, repr=False)
class Err(Value, Generic[E_co]):
    """Failure: `error` says what went wrong; it is an exception object that was not raised."""

    error: E_co
    meta: Meta = attrs.field(default=_EMPTY, kw_only=True, eq=False, repr=False)

    ok: ClassVar[Literal[False]] = False

    def __bool__(self) -> Literal[False]:
        """Return False: ``if not result:`` narrows to Err in every type checker."""
        return False

    def unwrap(self) -> NoReturn:
        """Raise the carried error itself; a carried value that is no exception is raised within a ValueError."""
        if isinstance(self.error, BaseException):
            raise self.error
        message = f"unwrap() of an Err that holds {self.error!r}"
        raise ValueError(message)

    def unwrap_or(self, default: U) -> U:
        """Return the default."""
        return default

    def map(self, function: Callable[[Any], object]) -> Err[E_co]:  # noqa: ARG002 - the same signature as Ok's
        """Return this Err; the function is for Ok."""
        return self

    def map_err(self, function: Callable[[E_co], F]) -> Err[F]:
        """Return an Err of what the function makes of the error, with the same meta."""
        return Err(function(self.error), meta=self.meta)

    def and_then(self, function: Callable[[Any], object]) -> Err[E_co]:  # noqa: ARG002 - the same signature as Ok's
        """Return this Err; the function is for Ok."""
        return self


Result: TypeAlias = Ok[T] | Err[E]
"""Either an `Ok` with a value or an `Err` with an error."""


def is_ok(result: Result[T, E]) -> TypeIs[Ok[T]]:
    """Tell whether the result is an Ok; narrows on both branches."""
    return isinstance(result, Ok)


def is_err(result: Result[T, E]) -> TypeIs[Err[E]]:
    """Tell whether the result is an Err; narrows on both branches."""
    return isinstance(result, Err)


async def unwrap_async(awaitable: Awaitable[Result[T, Any]]) -> T:
    """Await a call and return its value, or raise its error: for code that prefers exceptions."""
    return (await awaitable).unwrap()


def collect(results: Iterable[Result[T, E]]) -> Result[list[T], E]:
    """Return Ok of all values in order, or the first Err: for what `asyncio.gather` brings back."""
    values: list[T] = []
    for result in results:
        if isinstance(result, Err):
            return result
        values.append(result.value)
    return Ok(values)
