"""Types as forms: what a Python type consists of, read once, for the schema and for the decoding.

Knows neither JSON Schema nor JSON. attrs classes are recognised by what attrs leaves on them, so attrs is not imported.
"""

from __future__ import annotations

import dataclasses
import inspect
import types
import typing
from collections import abc
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias, TypeVar
from uuid import UUID

from openrouter_kit.answer_errors import NoSchemaError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

SCALARS = (str, int, float, bool, types.NoneType, Decimal, datetime, date, time, timedelta, UUID, bytes)
_LISTS: dict[Any, Callable[[list[Any]], Any]] = {
    list: list,
    abc.Sequence: list,
    abc.MutableSequence: list,
    abc.Collection: list,
    abc.Iterable: list,
    set: set,
    abc.MutableSet: set,
    frozenset: frozenset,
    abc.Set: frozenset,
}
_MAPS = frozenset({dict, abc.Mapping, abc.MutableMapping})
_MISSING: Any = dataclasses.MISSING


class Anything(NamedTuple):
    """Any JSON value."""


class Scalar(NamedTuple):
    """A type without parts: one of `SCALARS`."""

    type: type


class Choice(NamedTuple):
    """Listed values: the JSON value of each, and what it stands for."""

    values: tuple[tuple[Any, Any], ...]


class Items(NamedTuple):
    """A list, set or tuple of any length; `make` makes it of a list."""

    item: Any
    make: Callable[[list[Any]], Any]


class Fixed(NamedTuple):
    """A tuple with a type for each place."""

    items: tuple[Any, ...]


class Map(NamedTuple):
    """A dict of any keys."""

    value: Any


class Union(NamedTuple):
    """One of several types."""

    members: tuple[Any, ...]


class Field(NamedTuple):
    """A field of a record. `name` is its key in JSON, and the argument with which it is passed."""

    name: str
    type: Any
    required: bool
    attribute: str


class Record(NamedTuple):
    """A class with fields. `make` takes them by keyword; a field that is not passed has its default."""

    type: Any
    name: str
    text: str
    fields: tuple[Field, ...]
    make: Callable[..., Any]


class Named(NamedTuple):
    """A type with a name of its own: ``type Tree = ...``."""

    name: str
    type: Any


class Foreign(NamedTuple):
    """A class that brings its own schema and its own decoder."""

    type: Any
    kind: Literal["pydantic", "msgspec"]


Form: TypeAlias = Anything | Scalar | Choice | Items | Fixed | Map | Union | Record | Named | Foreign


def form_of(hint: Any) -> Form:
    """Return the form of a type. Raise `NoSchemaError` if it has none; the forms of its parts are looked for later."""
    hint = bare(hint)
    try:
        hash(hint)
    except TypeError:  # a note within it, such as ``list[Annotated[int, {}]]``, cannot be hashed
        return _form_of.__wrapped__(hint)
    return _form_of(hint)


@lru_cache(maxsize=1024)
def _form_of(hint: Any) -> Form:  # noqa: PLR0911 - one line for each form
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if hint is Any or hint is object:
        return Anything()
    if hint in SCALARS:
        return Scalar(hint)
    if origin is Literal:
        return Choice(tuple((_choice(value.value if isinstance(value, Enum) else value), value) for value in arguments))
    if origin is typing.Union or origin is types.UnionType:
        return Union(arguments)
    if hasattr(hint, "__supertype__"):  # a NewType
        return form_of(hint.__supertype__)
    cls = origin or hint
    if type(cls).__name__ == "TypeAliasType":  # ``type Name = ...`` of Python 3.12
        return Named(cls.__name__, _filled(cls.__value__, dict(zip(cls.__type_params__, arguments, strict=False))))
    if cls is tuple or cls in _LISTS or cls in _MAPS:
        return _container(cls, arguments)
    if isinstance(cls, type):
        return _of_class(cls, hint, arguments)
    raise NoSchemaError(f"{name_of(hint)} is not a type that JSON can hold")


def bare(hint: Any) -> Any:
    """Return a type without what is written around it: ``Annotated``, ``Required``, ``Final`` and so on."""
    while typing.get_origin(hint) is typing.Annotated or getattr(typing.get_origin(hint), "_name", "") in _WRAPPERS:
        hint = typing.get_args(hint)[0]
    return types.NoneType if hint is None else hint


_WRAPPERS = frozenset({"Required", "NotRequired", "ReadOnly", "Final"})


def text_of_hint(hint: Any) -> str:
    """Return the text of ``Annotated[..., "text"]``; empty if there is none."""
    while arguments := typing.get_args(hint):
        if typing.get_origin(hint) is typing.Annotated:
            for note in hint.__metadata__:
                if isinstance(note, str):
                    return inspect.cleandoc(note)
        elif getattr(typing.get_origin(hint), "_name", "") not in _WRAPPERS:
            break
        hint = arguments[0]
    return ""


def takes_none(hint: Any) -> bool:
    """Return whether None is a value of the type."""
    match form_of(hint):
        case Scalar(kind):
            return kind is types.NoneType
        case Choice(values):
            return any(value is None for value, _ in values)
        case Union(members):
            return any(map(takes_none, members))
        case Named(_, inner):
            return takes_none(inner)
        case form:
            return isinstance(form, Anything)


def name_of(hint: Any) -> str:
    """Return how a type is called in messages and schemas."""
    return getattr(hint, "__name__", None) or str(hint)


def _choice(value: Any) -> Any:
    if value is None or type(value) in {str, int, float, bool}:
        return value
    if isinstance(value, str | int | float):  # of an Enum that is one, too
        return next(kind(value) for kind in (str, int, float) if isinstance(value, kind))
    raise NoSchemaError(f"JSON has no value for {type(value).__name__}")


def _container(cls: Any, arguments: tuple[Any, ...]) -> Form:
    if cls in _MAPS:
        key, value = arguments or (str, Any)
        if form_of(key) != Scalar(str):
            raise NoSchemaError(f"keys of JSON objects are strings, not {name_of(key)}")
        return Map(value)
    if cls is not tuple:
        return Items(arguments[0] if arguments else Any, _LISTS[cls])
    if not arguments or arguments[1:] == (...,):
        return Items(arguments[0] if arguments else Any, tuple)
    return Fixed(arguments)


def _of_class(cls: Any, hint: Any, arguments: tuple[Any, ...]) -> Form:
    if issubclass(cls, Enum):
        return Choice(tuple((_choice(member.value), member) for member in cls))
    if hasattr(cls, "model_json_schema"):
        return Foreign(cls, "pydantic")
    if hasattr(cls, "__struct_fields__"):
        return Foreign(cls, "msgspec")
    found = _fields(cls, dict(zip(getattr(cls, "__parameters__", ()), arguments, strict=False)))
    if found is None:
        raise NoSchemaError(f"{name_of(cls)} is not a type that JSON can hold")
    text = (cls.__dict__.get("__doc__") or "").strip()
    if text.startswith((f"{cls.__name__}(", "dict(")):  # as dataclasses, named tuples and TypedDicts write it
        text = ""
    return Record(hint, cls.__name__, inspect.cleandoc(text).partition("\n\n")[0], found, cls)


def _fields(kind: type, variables: Mapping[Any, Any]) -> tuple[Field, ...] | None:
    """Return the fields of a class in their order; None if it is not a class with fields."""
    cls: Any = kind
    plain: list[tuple[str, bool, str]]  # the key, whether it is required, and the attribute
    if hasattr(cls, "__attrs_attrs__"):
        plain = [(each.alias, _is_missing(each.default), each.name) for each in cls.__attrs_attrs__ if each.init]
    elif dataclasses.is_dataclass(cls):
        defaults = {each.name: (each.default, each.default_factory) for each in dataclasses.fields(cls) if each.init}
        plain = [(name, pair == (_MISSING, _MISSING), name) for name, pair in defaults.items()]
    elif issubclass(kind, dict) and hasattr(kind, "__required_keys__"):  # a TypedDict, also one of typing_extensions
        plain = [(name, name in cls.__required_keys__, name) for name in cls.__annotations__]
    elif issubclass(kind, tuple) and hasattr(kind, "_field_defaults"):
        plain = [(name, name not in cls._field_defaults, name) for name in cls._fields]
    else:
        return None
    hints = _hints(cls)
    untyped = [attribute for _, _, attribute in plain if attribute not in hints]
    if untyped:
        raise NoSchemaError("the field has no type", f"{kind.__name__}.{untyped[0]}")
    return tuple(
        Field(name, _filled(hints[attribute], variables), _is_required(hints[attribute], required), attribute)
        for name, required, attribute in plain
    )


def _is_required(hint: Any, required: bool) -> bool:  # noqa: FBT001 - what a class says where its field says nothing
    """Return whether a key is required: TypedDicts do not see a ``NotRequired`` that is written as text."""
    match getattr(typing.get_origin(hint), "_name", ""):
        case "Required":
            return True
        case "NotRequired":
            return False
        case _:
            return required


def _is_missing(default: Any) -> bool:
    """Return whether this is what attrs has for no default."""
    return type(default).__qualname__ == "_Nothing"


def _hints(cls: Any) -> dict[str, Any]:
    try:
        return typing.get_type_hints(cls, localns={cls.__name__: cls}, include_extras=True)
    except NameError as error:
        raise NoSchemaError(
            f"{error.name!r} is not a name of {cls.__module__}: classes that others name as text must not be local to a function",
            cls.__name__,
        ) from None
    except Exception as error:
        raise NoSchemaError(f"its annotations cannot be resolved: {type(error).__name__}", cls.__name__) from error


def _filled(hint: Any, variables: Mapping[Any, Any]) -> Any:
    """Return a type with the variables of a generic class replaced by its arguments."""
    if isinstance(hint, TypeVar):
        return variables.get(hint, hint)
    parameters = getattr(hint, "__parameters__", ())
    if not variables or not parameters or isinstance(hint, type):
        return hint
    return hint[tuple(variables.get(each, each) for each in parameters)]
