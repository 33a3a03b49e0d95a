"""Annotations: forms to Python annotations, for models and for what goes into requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.forms import NONE, ListOf, MapOf, OneOf, Primitive, Reference, Values

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from codegen.forms import Form

_BASES = {str: "str", int: "int", bool: "bool"}


def annotation(form: Form, named: Callable[[str], str] = str) -> str:
    """Return the annotation of what comes in an answer; `named` says what a schema is called where the annotation stands."""
    return _annotated(form, named, "list", "dict")


def input_annotation(form: Form, named: Callable[[str], str] = "{}Input".format) -> str:
    """Return the annotation of what a caller may pass: any sequence or mapping, models included."""
    return _annotated(form, named, "Sequence", "Mapping")


def references(form: Form) -> Iterator[str]:
    """Yield the names of the schemas that a form refers to."""
    if isinstance(form, Reference):
        yield form.name
    elif isinstance(form, ListOf):
        yield from references(form.item)
    elif isinstance(form, MapOf):
        yield from references(form.value)
    elif isinstance(form, OneOf):
        for member in form.members:
            yield from references(member)


def is_nullable(form: Form) -> bool:
    """Return whether null is a value of the form itself."""
    return form == NONE or (isinstance(form, OneOf) and NONE in form.members)


def literal(values: tuple[str | int | bool, ...]) -> str:
    """Return the annotation of listed values; only what repr() made of the document's text gets into code."""
    return f"Literal[{', '.join(map(repr, values))}]"


def _annotated(form: Form, named: Callable[[str], str], list_name: str, map_name: str) -> str:
    def inner(part: Form) -> str:
        return _annotated(part, named, list_name, map_name)

    if isinstance(form, Primitive):
        return form.annotation
    if isinstance(form, ListOf):
        return f"{list_name}[{inner(form.item)}]"
    if isinstance(form, MapOf):
        return f"{map_name}[str, {inner(form.value)}]"
    if isinstance(form, Reference):
        return named(form.name)
    return " | ".join(_parts(form, inner))


def _parts(form: Values | OneOf, inner: Callable[[Form], str]) -> list[str]:
    """Return the members of a union, each once; an enum may always grow, so it counts its values' type as one."""
    if isinstance(form, Values):
        bases = (_BASES[type(value)] for value in form.values) if form.open else ()
        return list(dict.fromkeys((literal(form.values), *bases)))
    parts: list[str] = []
    for member in form.members:
        parts += _parts(member, inner) if isinstance(member, Values) else [inner(member)]
    return list(dict.fromkeys(parts))
