"""Forms: the API as the generator sees it after parsing. Values only, which know neither JSON documents nor Python source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from openrouter_core.operation import RETRIED

if TYPE_CHECKING:
    from collections.abc import Mapping

Scalar: TypeAlias = str | int | float | bool | None


@attrs.frozen
class Primitive:
    """A JSON type without parts, by its Python annotation."""

    annotation: Literal["str", "int", "float", "bool", "None", "Any"]


@attrs.frozen
class Values:
    """An enum or a constant. An open one lets values through that it does not list."""

    values: tuple[str | int | bool, ...] = attrs.field(eq=repr)
    """Compared by their text: True and 1 are not the same."""
    open: bool


@attrs.frozen
class ListOf:
    """An array."""

    item: Form


@attrs.frozen
class MapOf:
    """An object whose keys are data."""

    value: Form


@attrs.frozen
class Reference:
    """A declared schema, by its name."""

    name: str


@attrs.frozen
class Tag:
    """What tells the variants of a union apart: a property's wire name, and the variant for each of its values."""

    name: str
    variants: tuple[tuple[str, str], ...]


@attrs.frozen
class OneOf:
    """A union. A nullable form is one with a None among its members."""

    members: tuple[Form, ...]
    tag: Tag | None = None


Form: TypeAlias = Primitive | Values | ListOf | MapOf | Reference | OneOf

NONE = Primitive("None")
ANY = Primitive("Any")


@attrs.frozen(kw_only=True)
class Field:
    """A property of an object."""

    wire: str
    form: Form
    required: bool
    deprecated: bool = False


@attrs.frozen
class Record:
    """An object with known properties."""

    fields: tuple[Field, ...]


@attrs.frozen(kw_only=True)
class Schema:
    """A declared schema: what becomes a model, or an alias of other types."""

    name: str
    body: Record | Form


@attrs.frozen(kw_only=True)
class Argument:
    """A keyword argument of a function."""

    name: str
    wire: str
    place: Literal["path", "query", "header", "body"]
    form: Form
    required: bool
    comma: bool = False
    """A query's list: joined by commas, not repeated."""
    upload: bool = False
    """A file in a multipart body."""
    default: object = None
    """What the server takes where it is left out."""
    deprecated: bool = False


@attrs.frozen(kw_only=True)
class Paging:
    """How an operation pages."""

    kind: Literal["cursor", "offset"]
    items: str
    """Wire name of the list in an answer."""
    item: Form
    """What the list holds."""
    cursor_argument: str | None = None
    next_cursor: str | None = None
    """Wire name of the next cursor in an answer."""
    shape: str | None = None
    """Wire name of the property that tells the shape of an answer, where there are several."""
    shapes: Mapping[str, Mapping[str, str]] = attrs.field(factory=dict[str, "Mapping[str, str]"], hash=False)
    """For each shape with cursors of its own: the arguments that take one, and the wire name of each in an answer."""
    page_size: int | None = None
    """The server's default for ``limit``."""


@attrs.frozen(kw_only=True)
class Function:
    """One function: an operation of the API, or one of its variants."""

    name: str
    page: str
    method: str
    path: str
    arguments: tuple[Argument, ...]
    body: Literal["none", "json", "form", "multipart"] = "none"
    whole_body: bool = False
    """The body is no object with known properties: the one argument ``body`` is all of it."""
    constants: Mapping[str, Scalar] = attrs.field(factory=dict[str, Scalar])
    """Properties of the body that the function itself decides: ``stream``."""
    accept: str = "application/json"
    kind: Literal["json", "page", "stream", "binary"] = "json"
    answers: tuple[tuple[int, Form], ...] = ()
    """Success statuses and what they answer with; of a stream its events come first, then what may be sent instead of them."""
    whole: Form | None = None
    """Of a stream: what its events come to, where that is known."""
    spine: tuple[str, ...] = ()
    """What a whole answer cannot do without: `codegen.spine` says how it is found."""
    errors: tuple[tuple[int, str], ...] = ()
    retry_codes: tuple[int | str, ...] = RETRIED
    retries_connections: bool = True
    server: str | None = None
    keyless: bool = False
    """It needs no key."""
    paging: Paging | None = None
    deprecated: bool = False
    alias_of: str | None = None


@attrs.frozen
class Api:
    """All of it."""

    schemas: tuple[Schema, ...]
    functions: tuple[Function, ...]
