"""Ok and Err: what every function returns, and what happened on the way (`Meta`).

Values only: knows nothing of HTTP, of errors' classes or of decoding.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Generic,
    Literal,
    NamedTuple,
    NoReturn,
    TypeAlias,
    TypeVar,
    cast,
    dataclass_transform,
    final,
)

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
class Issue(NamedTuple):
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
class Meta(NamedTuple):
    """What happened on the way to a Result: status, headers, attempts, time. Holds no secret."""

    status_code: int | None = None
    """HTTP status of the last answer; None when there was none."""
    headers: Mapping[str, str] = MappingProxyType({})
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

    def __repr__(self) -> str:
        """Return the fields but for the headers, which are many."""
        shown = (f"{name}={value!r}" for name, value in self._asdict().items() if name != "headers")
        return f"Meta({', '.join(shown)})"

    def __reduce__(self) -> tuple[type[Meta], tuple[Any, ...]]:
        """Return the fields, the headers as a copy: a read-only view, as the transport gives one, cannot be pickled."""
        copied: Any = self._replace(headers=cast("Any", self.headers).copy())
        return Meta, tuple(copied)


_EMPTY = Meta()


@dataclass_transform(frozen_default=True, eq_default=False)
class _Side:
    """The base of Ok and Err: frozen, and equal where what they carry is. No class of attrs': see `OpenRouterCore`."""

    __slots__ = ()
    __match_args__: ClassVar[tuple[Any]]

    def _carried(self) -> Any:
        return getattr(self, self.__match_args__[0])

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__}.{name} cannot be set: a Result is frozen")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__}.{name} cannot be deleted: a Result is frozen")

    def __eq__(self, other: object) -> bool:
        """Return whether the other is of the same side and carries an equal value; `meta` does not count."""
        if not isinstance(other, _Side) or type(other) is not type(self):
            return NotImplemented
        return bool(self._carried() == other._carried())

    def __hash__(self) -> int:
        return hash((self.__class__, self._carried()))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.__match_args__[0]}={self._carried()!r})"

    def __getstate__(self) -> tuple[Any, Any]:
        return self._carried(), cast("Any", self).meta

    def __setstate__(self, state: tuple[Any, Any]) -> None:
        for name, value in zip((*self.__match_args__, "meta"), state, strict=True):
            object.__setattr__(self, name, value)


@final
class Ok(_Side, Generic[T_co]):
    """Success: `value` is what was asked for."""

    __slots__ = ("meta", "value")
    __match_args__: ClassVar[tuple[Literal["value"]]] = ("value",)

    value: T_co
    meta: Meta

    ok: ClassVar[Literal[True]] = True

    def __init__(self, value: T_co, *, meta: Meta = _EMPTY) -> None:
        _set_value(self, value)
        _set_meta_of_ok(self, meta)

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

    def unwrap_or_else(self, function: Callable[[Any], object]) -> T_co:  # noqa: ARG002 - the same signature as Err's
        """Return the value; the function is for Err."""
        return self.value

    def and_then(self, function: Callable[[T_co], Result[U, F]]) -> Result[U, F]:
        """Return the Result that the function makes of the value."""
        return function(self.value)

    def or_else(self, function: Callable[[Any], object]) -> Ok[T_co]:  # noqa: ARG002 - the same signature as Err's
        """Return this Ok; the function is for Err."""
        return self

    async def then(self, function: Callable[[T_co], Awaitable[Result[U, F]]]) -> Result[U, F]:
        """Return the Result of the call that the function makes with the value."""
        return await function(self.value)


@final
class Err(_Side, Generic[E_co]):
    """Failure: `error` says what went wrong; it is an exception object that was not raised."""

    __slots__ = ("error", "meta")
    __match_args__: ClassVar[tuple[Literal["error"]]] = ("error",)

    error: E_co
    meta: Meta

    ok: ClassVar[Literal[False]] = False

    def __init__(self, error: E_co, *, meta: Meta = _EMPTY) -> None:
        _set_error(self, error)
        _set_meta_of_err(self, meta)

    def __bool__(self) -> Literal[False]:
        """Return False: ``if not result:`` narrows to Err in every type checker."""
        return False

    def unwrap(self) -> NoReturn:
        """Raise the carried error itself; a value that is not an exception is raised within a ValueError."""
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

    def unwrap_or_else(self, function: Callable[[E_co], U]) -> U:
        """Return what the function makes of the error."""
        return function(self.error)

    def and_then(self, function: Callable[[Any], object]) -> Err[E_co]:  # noqa: ARG002 - the same signature as Ok's
        """Return this Err; the function is for Ok."""
        return self

    def or_else(self, function: Callable[[E_co], Result[U, F]]) -> Result[U, F]:
        """Return the Result that the function makes of the error."""
        return function(self.error)

    async def then(self, function: Callable[[Any], object]) -> Err[E_co]:  # noqa: ARG002 - the same signature as Ok's
        """Return this Err; the function is for Ok."""
        return self


if not TYPE_CHECKING:  # so that type checkers still report the attributes that a side does not have

    def _lacks(self: _Side, name: str) -> NoReturn:
        """Say what an Err holds to those who ask it for a value, whatever else they want is missing as ever."""
        message = f"{type(self).__name__!r} object has no attribute {name!r}"
        if name == "value":
            message = f"an Err has no value; its error is {type(self.error).__name__}: {self.error}"
        raise AttributeError(message, name=name, obj=self)

    Ok.__getattr__ = Err.__getattr__ = _lacks

# The setters of the slots take three quarters of the time of `object.__setattr__`; each event of a stream is an Ok.
_set_value, _set_meta_of_ok = vars(Ok)["value"].__set__, vars(Ok)["meta"].__set__
_set_error, _set_meta_of_err = vars(Err)["error"].__set__, vars(Err)["meta"].__set__

Result: TypeAlias = Ok[T] | Err[E]
"""Either an `Ok` with a value or an `Err` with an error."""


def is_ok(result: Result[T, E]) -> TypeIs[Ok[T]]:
    """Return whether the result is an Ok; narrows on both branches."""
    return isinstance(result, Ok)


def is_err(result: Result[T, E]) -> TypeIs[Err[E]]:
    """Return whether the result is an Err; narrows on both branches."""
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
