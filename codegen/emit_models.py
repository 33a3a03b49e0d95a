"""Emitting models: one module for each schema of `openrouter_core.models`."""

from __future__ import annotations

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
_TYPING = ("Any", "Literal")


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


def model(schema: Schema, modules: Mapping[str, str], words: Words) -> str:
    """Return the source of a schema's module."""
    if isinstance(schema.body, Record):
        return _class(schema, schema.body, modules, words)
    return _alias(schema, schema.body, modules, words)


def summary_of(schema: Schema, words: Words) -> str:
    """Return a schema's one line; one without words of its own says at least what it is."""
    text = words.models.get(schema.name, {}).get("summary")
    if text:
        return str(text)
    title = " ".join(words_of(schema.name))
    if isinstance(schema.body, Values):
        return f"Known values of {title.lower()}." if schema.body.open else f"The one value of {title.lower()}."
    return f"{title.capitalize()}, as the API document has it."


def schema_imports(names: Iterable[str], modules: Mapping[str, str]) -> str:
    """Return imports of models."""
    return "".join(imports(f"{MODELS}.{modules[name]}", [name], "    ") for name in sorted(set(names)))


def _class(schema: Schema, record: Record, modules: Mapping[str, str], words: Words) -> str:
    names, name = field_names(record), schema.name
    fields = "".join(_field(field, names[field.wire], words.of_field(name, names[field.wire])) for field in record.fields)
    refers = {target for field in record.fields for target in references(field.form)} - {name}
    helpers = ["WireModel", "model", *(word for word in ("nullable", "wire") if f"= {word}(" in fields)]
    checking = f"if TYPE_CHECKING:\n{schema_imports(refers, modules)}" if refers else ""
    return f'''"""Model {name}."""

from __future__ import annotations

{imports("typing", [*(["TYPE_CHECKING"] if refers else []), *used(_TYPING, fields)])}
{imports("openrouter_core.model", helpers)}
{checking}

@model
class {name}(WireModel):
{docstring(wrapped(summary_of(schema, words)), 4)}

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


def _alias(schema: Schema, form: Form, modules: Mapping[str, str], words: Words) -> str:
    """Return the module of what is no object: for type checkers a union, at run time how a value's variant is found."""
    refers = set(references(form))
    text = wrapped(summary_of(schema, words))
    if not refers:
        kind = "Enum" if isinstance(form, Values) else "Type"
        return _alias_module(f"{kind} {schema.name}.", "", f"{schema.name}: TypeAlias = {annotation(form)}\n{docstring(text)}\n")
    block, variants = schema_imports(refers - {schema.name}, modules), _variants(form)
    hint = annotation(form)
    rule = variants.partition("(")[0]
    if rule == "Tagged":
        block += imports("openrouter_core.unions", ["UnknownVariant"], "    ")
        hint += " | UnknownVariant"
    target = repr(hint) if schema.name in refers else f"({hint})"  # text, where it refers to itself
    source = f"""if TYPE_CHECKING:
{block}
    {schema.name}: TypeAlias = {target}
{docstring(text, 4)}
else:
    {schema.name} = {variants}
"""
    return _alias_module(f"Union {schema.name}.", imports("openrouter_core.unions", [rule]), source)


def _variants(form: Form) -> str:
    """Return how the runtime finds a value's variant."""
    if isinstance(form, OneOf) and form.tag is not None:
        return f"Tagged({form.tag.name!r}, {dict(form.tag.variants)!r})"
    members = form.members if isinstance(form, OneOf) else (form,)
    return f"AnyOf({', '.join(repr(annotation(member)) for member in members)})"


def _alias_module(title: str, runtime: str, source: str) -> str:
    return f"""{docstring(title)}

from __future__ import annotations

{imports("typing", ["TypeAlias", *used(("TYPE_CHECKING", *_TYPING), source)])}
{runtime}
{source}"""
