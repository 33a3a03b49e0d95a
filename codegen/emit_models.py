"""Emitting models as they run: all schemas as one text, of which `class_text` makes each class on its first use.

A module for each schema would be three times as large on the whole, its folder slow to list and each class slow to import. Type
checkers read the stub of the package instead (`codegen.emit_stub`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.annotations import annotation, is_nullable, references
from codegen.forms import OneOf, Record, Values
from codegen.naming import snake, unique
from codegen.naming import words as words_of
from codegen.words import docstring

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from codegen.forms import Field, Form, Schema
    from codegen.words import Words

MODELS = "openrouter_core.models"
_SHADOWED = frozenset({"str", "int", "float", "bool", "list", "dict", "self"})
"""Names that stand in annotations of a stub's class, and an initializer's own, so that no field may have them."""


def field_names(record: Record) -> dict[str, str]:
    """Return the Python name of each property, by its wire name."""
    names: dict[str, str] = {}
    for field in record.fields:
        name = snake(field.wire)
        names[field.wire] = unique(f"{name}_" if name in _SHADOWED else name, set(names.values()), "_")
    return names


def definitions(schemas: Iterable[Schema], words: Words) -> str:
    """Return the source of the module that holds all schemas, in the order of their names."""
    entries = (definition(schema, words) for schema in sorted(schemas, key=lambda schema: schema.name))
    text = docstring("\n" + "".join(f"\n{entry}\n" for entry in entries))
    return f'''"""All models as text; `openrouter_core._codec.class_text` says how it is read."""

TEXT: str = {text}
'''


def definition(schema: Schema, words: Words) -> str:
    """Return the lines that define a schema: an object with known properties, or an expression for anything else."""
    name, body = schema.name, schema.body
    if not isinstance(body, Record):
        return f"{name} = {_expression(body)}"
    names = field_names(body)
    return "\n".join((f"{name}: {' '.join(summary_of(schema, words).split())}", *(_field(each, names) for each in body.fields)))


def summary_of(schema: Schema, words: Words) -> str:
    """Return a schema's one line; one without words of its own says at least what it is."""
    text = words.models.get(schema.name, {}).get("summary")
    if text:
        return str(text)
    title = " ".join(words_of(schema.name))
    if isinstance(schema.body, Values):
        return f"Known values of {title.lower()}." if schema.body.open else f"The one value of {title.lower()}."
    return f"{title.capitalize()}, as the API document has it."


def field_hint(field: Field) -> str:
    """Return the annotation of a field: an optional one may be None, whether null fits or not."""
    hint = annotation(field.form)
    return hint if field.required or is_nullable(field.form) or hint == "Any" else f"{hint} | None"


def _field(field: Field, names: Mapping[str, str]) -> str:
    name = names[field.wire]
    mark = "" if field.required else "?"
    return f" {name}{mark} {field_hint(field)}" + ("" if name == field.wire else f"\n  {field.wire!r}")


def _expression(form: Form) -> str:
    """Return what is no object: listed values, any other type, or how the variant of a value is found."""
    if not any(references(form)):
        return annotation(form)
    if isinstance(form, OneOf) and form.tag is not None:
        return f"Tagged({form.tag.name!r}, {dict(form.tag.variants)!r})"
    members = form.members if isinstance(form, OneOf) else (form,)
    return f"AnyOf({', '.join(repr(annotation(member)) for member in members)})"
