"""Emitting models as they run: one module of `openrouter_core.models` for each schema, which imports no other one.

Type checkers are sent on to the stub of the package (`codegen.emit_stub`), so that there is one class of a name, whichever way it
is imported. Hence annotations, which the decoder reads as text, need not be imported either.
"""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from codegen.annotations import annotation, is_nullable, references
from codegen.forms import OneOf, Record, Values
from codegen.naming import snake, unique
from codegen.naming import words as words_of
from codegen.scope import imports, used
from codegen.words import docstring, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from codegen.forms import Field, Form, Schema
    from codegen.words import Words

MODELS = "openrouter_core.models"
_SHADOWED = frozenset({"str", "int", "float", "bool", "list", "dict", "wire", "nullable", "self"})
"""Names that stand in annotations and calls of a class body, and an initializer's own, so that no field may have them."""
_OWN_MODULES = frozenset({"load"})
"""Names that `openrouter_core.models` has itself: a module by that name would take its place once imported."""


def modules_of(schemas: Iterable[Schema]) -> dict[str, str]:
    """Return the module's name of each schema, by the rules of `codegen.naming`."""
    modules: dict[str, str] = {}
    taken: set[str] = set()
    for schema in schemas:
        name = snake(schema.name)
        modules[schema.name] = unique(f"{name}_" if name in _OWN_MODULES else name, taken, "_")
        taken.add(modules[schema.name])
    return modules


def field_names(record: Record) -> dict[str, str]:
    """Return the Python name of each property, by its wire name."""
    names: dict[str, str] = {}
    for field in record.fields:
        name = snake(field.wire)
        names[field.wire] = unique(f"{name}_" if name in _SHADOWED else name, set(names.values()), "_")
    return names


def model(schema: Schema, words: Words) -> str:
    """Return the source of a schema's module."""
    if isinstance(schema.body, Record):
        return _class(schema, schema.body, words)
    return _alias(schema, schema.body)


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


def _class(schema: Schema, record: Record, words: Words) -> str:
    names = field_names(record)
    fields = "".join(f"    {names[field.wire]}: {field_hint(field)}{_default(field, names)}\n" for field in record.fields)
    helpers = ["WireModel", "model", *(word for word in ("nullable", "wire") if f"= {word}(" in fields)]
    return _module(
        schema,
        "Model",
        imports("openrouter_core.model", helpers),
        f"@model\nclass {schema.name}(WireModel):\n{docstring(wrapped(summary_of(schema, words)), 4)}\n\n{fields}",
    )


def _default(field: Field, names: Mapping[str, str]) -> str:
    null = is_nullable(field.form)
    if names[field.wire] != field.wire:
        nullable = ", nullable=True" if null and not field.required else ""
        return f" = wire({field.wire!r}, {'required=True' if field.required else 'default=None'}{nullable})"
    if field.required:
        return ""
    return " = nullable(default=None)" if null or annotation(field.form) == "Any" else " = None"


def _alias(schema: Schema, form: Form) -> str:
    """Return the module of what is no object: listed values, any other type, or how the variant of a value is found."""
    if not any(references(form)):
        kind = "Enum" if isinstance(form, Values) else "Type"
        hint = annotation(form)
        return _module(schema, kind, "", f"{schema.name} = {hint}\n")
    variants = _variants(form)
    rule = variants.partition("(")[0]
    return _module(schema, "Union", imports("openrouter_core.unions", [rule]), f"{schema.name} = {variants}\n")


def _variants(form: Form) -> str:
    """Return how the runtime finds a value's variant."""
    if isinstance(form, OneOf) and form.tag is not None:
        return f"Tagged({form.tag.name!r}, {dict(form.tag.variants)!r})"
    members = form.members if isinstance(form, OneOf) else (form,)
    return f"AnyOf({', '.join(repr(annotation(member)) for member in members)})"


def _module(schema: Schema, kind: str, needed: str, source: str) -> str:
    name, body = schema.name, textwrap.indent(f"{needed}\n{source}", "    ")
    return f'''"""{kind} {name}."""

from __future__ import annotations

{imports("typing", ["TYPE_CHECKING", *used(("Any", "Literal"), source)])}
if TYPE_CHECKING:
    from {MODELS} import {name} as {name}
else:
{body}'''
