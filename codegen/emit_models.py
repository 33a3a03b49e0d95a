"""Emitting models: one module for each schema of `openrouter_core.models`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.annotations import annotation, is_nullable, references
from codegen.forms import OneOf, Record, Values
from codegen.naming import snake, unique
from codegen.naming import words as naming_words
from codegen.words import docstring, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from codegen.forms import Field, Form, Schema
    from codegen.words import Words

MODELS = "openrouter_core.models"
_SHADOWED = frozenset({"str", "int", "float", "bool", "list", "dict", "wire", "nullable"})
"""Names that stand in annotations and calls of a class body, so that no field may have them."""


def modules_of(schemas: Iterable[Schema]) -> dict[str, str]:
    """Return the module's name of each schema, by the rules of `codegen.naming`."""
    modules: dict[str, str] = {}
    for schema in schemas:
        modules[schema.name] = unique(snake(schema.name), set(modules.values()), "_")
    return modules


def field_names(record: Record) -> dict[str, str]:
    """Return the Python name of each property, by its wire name."""
    names: dict[str, str] = {}
    for field in record.fields:
        name = snake(field.wire)
        names[field.wire] = unique(f"{name}_" if name in _SHADOWED else name, set(names.values()), "_")
    return names


def model(schema: Schema, modules: Mapping[str, str], words: Words) -> str:
    """Return the source of a schema's module."""
    if isinstance(schema.body, Record):
        return _class(schema.name, schema.body, modules, words)
    return _alias(schema.name, schema.body, modules, words)


def summary_of(name: str, words: Words) -> str:
    """Return a schema's one line; one without words of its own says at least what it is."""
    return str(words.models.get(name, {}).get("summary") or f"{' '.join(naming_words(name)).capitalize()}, as the API document has it.")


def imports(names: Iterable[str], modules: Mapping[str, str], package: str = MODELS, suffix: str = "") -> str:
    """Return imports of schemas, for type checkers only."""
    lines = [f"    from {package}.{modules[name]} import {name}{suffix}" for name in sorted(set(names))]
    return "\nif TYPE_CHECKING:\n" + "\n".join(lines) + "\n" if lines else ""


def _class(name: str, record: Record, modules: Mapping[str, str], words: Words) -> str:
    names = field_names(record)
    fields = "".join(_field(field, names[field.wire], words.of_field(name, names[field.wire])) for field in record.fields)
    refers = {target for field in record.fields for target in references(field.form)} - {name}
    body = docstring(summary_of(name, words), 4)
    typing = sorted({"TYPE_CHECKING"} if refers else set()) + [word for word in ("Any", "Literal") if f"{word}" in fields]
    helpers = ["WireModel", "model", *(word for word in ("nullable", "wire") if f"= {word}(" in fields)]
    return f'''"""Model {name}."""

from __future__ import annotations

{f"from typing import {', '.join(sorted(typing))}" if typing else ""}

from openrouter_core.model import {", ".join(helpers)}
{imports(refers, modules)}

@model
class {name}(WireModel):
{body}

{fields}'''


def _field(field: Field, name: str, text: str | None) -> str:
    nullable = is_nullable(field.form)
    hint = annotation(field.form)
    if not field.required and not nullable and hint != "Any":
        hint = f"{hint} | None"
    value = _default(field, name, nullable=nullable)
    words = " ".join(filter(None, (text, "Deprecated." if field.deprecated else None)))
    note = f"\n{docstring(wrapped(words), 4)}" if words else ""
    return f"    {name}: {hint}{value}{note}\n"


def _default(field: Field, name: str, *, nullable: bool) -> str:
    if name != field.wire:
        null = ", nullable=True" if nullable and not field.required else ""
        return f" = wire({field.wire!r}, {'required=True' if field.required else 'default=None'}{null})"
    if field.required:
        return ""
    return " = nullable(default=None)" if nullable or annotation(field.form) == "Any" else " = None"


def _alias(name: str, form: Form, modules: Mapping[str, str], words: Words) -> str:
    """Return the module of what is no object: for type checkers a union, at run time how a value's variant is found."""
    refers = set(references(form))
    target, note = annotation(form), docstring(wrapped(summary_of(name, words)))
    typing = {"TypeAlias", *(word for word in ("Any", "Literal") if word in target)}
    if not refers:
        kind = "Enum" if isinstance(form, Values) else "Type"
        return _alias_module(f"{kind} {name}", typing, "", f"{name}: TypeAlias = {target}\n{note}\n")
    tag = form.tag if isinstance(form, OneOf) else None
    block = imports(refers, modules)
    if tag is None:
        rule = "AnyOf"
        variants = f"AnyOf({', '.join(repr(annotation(part)) for part in parts(form))})"
    else:
        rule = "Tagged"
        block += "    from openrouter_core.unions import UnknownVariant\n"
        target += " | UnknownVariant"
        variants = f"Tagged({tag.name!r}, {{{', '.join(f'{value!r}: {variant!r}' for value, variant in tag.variants)}}})"
    source = f"{block}\n    {name}: TypeAlias = ({target})\n{docstring(wrapped(summary_of(name, words)), 4)}\nelse:\n    {name} = {variants}\n"
    return _alias_module(f"Union {name}", {*typing, "TYPE_CHECKING"}, f"\nfrom openrouter_core.unions import {rule}\n", source)


def _alias_module(title: str, typing: set[str], runtime: str, source: str) -> str:
    return f"""{docstring(f"{title}.")}

from __future__ import annotations

from typing import {", ".join(sorted(typing))}
{runtime}
{source}"""


def parts(form: Form) -> tuple[Form, ...]:
    """Return the members of a union, or the form itself."""
    return form.members if isinstance(form, OneOf) else (form,)
