"""Emitting parameters: TypedDicts of what goes into requests, one module for each schema of `openrouter_core.params`.

Only type checkers import them. ``XParam`` is the dict, ``XInput`` all that may be passed in its place: the dict or the model.
"""

from __future__ import annotations

import ast
import keyword
import textwrap
from typing import TYPE_CHECKING

from codegen.annotations import input_annotation, references
from codegen.emit_models import MODELS, summary_of
from codegen.forms import Record
from codegen.naming import snake
from codegen.scope import Scope, imports, used
from codegen.words import docstring, wrapped

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from codegen.forms import Api, Field, Form, Schema
    from codegen.words import Words

PARAMS = "openrouter_core.params"


def reachable(api: Api) -> list[Schema]:
    """Return the schemas that a caller may have to write."""
    schemas = {schema.name: schema for schema in api.schemas}
    waiting = [argument.form for function in api.functions for argument in function.arguments]
    found: set[str] = set()
    while waiting:
        for name in references(waiting.pop()):
            if name not in found:
                found.add(name)
                waiting += _forms(schemas[name].body)
    return [schemas[name] for name in sorted(found)]


def _forms(body: Record | Form) -> list[Form]:
    return [field.form for field in body.fields] if isinstance(body, Record) else [body]


def params(schema: Schema, modules: Mapping[str, str], words: Words) -> str:
    """Return the source of a schema's module."""
    name, body = schema.name, schema.body
    scope = Scope({f"{name}Param", f"{name}Input"})

    def named(other: str) -> str:
        return f"{name}Input" if other == name else scope.imported(f"{PARAMS}.{modules[other]}", f"{other}Input")

    if isinstance(body, Record):
        typed_dict = _typed_dict(schema, body, words, named)
        model = scope.imported(f"{MODELS}.{modules[name]}", name)
        alias = f'{name}Input: TypeAlias = "{name}Param | {model}"\n'
        source = f"{typed_dict}\n\n{alias}{docstring(f'What may be passed as {name}: a dict, or the model.')}\n"
        return _module(name, source, "", scope)
    hint = input_annotation(body, named)
    target = repr(hint) if name in references(body) else f"({hint})"  # text, where it refers to itself
    return _module(name, "", f"{name}Input: TypeAlias = {target}\n{docstring(wrapped(summary_of(schema, words)))}\n", scope)


def _module(name: str, source: str, alias: str, scope: Scope) -> str:
    """Return a module; an alias that needs imports stands where only type checkers see it."""
    everything = source + alias
    checking = imports("collections.abc", used(("Mapping", "Sequence"), everything), "    ")
    checking += "".join(f"    {line}\n" for line in scope.lines())
    if checking:
        checking = f"if TYPE_CHECKING:\n{checking}\n"
        alias = textwrap.indent(alias, "    ")
    names = [
        "TypeAlias",
        *(["TYPE_CHECKING"] if checking else []),
        *used(("Any", "Literal", "Required", "TypedDict"), everything),
    ]
    return f'''"""Parameters {name}."""

from __future__ import annotations

{imports("typing", names)}
{checking}{alias}

{source}'''


def _typed_dict(schema: Schema, record: Record, words: Words, named: Callable[[str], str]) -> str:
    hints = {field.wire: _hint(field, named) for field in record.fields}
    title, text = f"{schema.name}Param", wrapped(summary_of(schema, words))
    if not _may_be_class(hints):
        items = "".join(f"    {wire!r}: {hint!r},\n" for wire, hint in hints.items())
        return f"{title} = TypedDict({title!r}, {{\n{items}}}, total=False)\n{docstring(text)}\n"
    lines = "".join(f"    {wire}: {hint}\n{_note(schema.name, wire, words)}" for wire, hint in hints.items())
    return f"class {title}(TypedDict, total=False):\n{docstring(text, 4)}\n\n{lines}"


def _may_be_class(hints: Mapping[str, str]) -> bool:
    """Tell whether all keys can be written as names, and none hides one that an annotation needs."""
    if not all(key.isidentifier() and not keyword.iskeyword(key) and not key.startswith("__") for key in hints):
        return False
    parsed = (ast.walk(ast.parse(hint, mode="eval")) for hint in hints.values())
    return hints.keys().isdisjoint({node.id for nodes in parsed for node in nodes if isinstance(node, ast.Name)})


def _note(name: str, wire: str, words: Words) -> str:
    text = words.of_field(name, snake(wire))
    return f"{docstring(wrapped(text), 4)}\n" if text else ""


def _hint(field: Field, named: Callable[[str], str]) -> str:
    hint = input_annotation(field.form, named)
    return f"Required[{hint}]" if field.required else hint
