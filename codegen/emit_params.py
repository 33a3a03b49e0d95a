"""Emitting parameters: TypedDicts of what goes into requests, one module for each schema of `openrouter_core.params`.

Only type checkers import them. ``XParam`` is the dict, ``XInput`` all that may be passed in its place: the dict or the model.
"""

from __future__ import annotations

import keyword
from typing import TYPE_CHECKING

from codegen.annotations import input_annotation, references
from codegen.emit_models import MODELS, imports, summary_of
from codegen.forms import Record
from codegen.naming import snake
from codegen.words import docstring, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

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
    refers = {target for form in _forms(body) for target in references(form)} - {name}
    block = imports(refers, modules, PARAMS, "Input")
    if not isinstance(body, Record):
        target = input_annotation(body)
        used = [word for word in ("Any", "Literal") if word in target]
        block = _with_abstract(target, block)
        margin = 4 if block else 0
        note = docstring(wrapped(summary_of(name, words)), margin)
        alias = f"{' ' * margin}{name}Input: TypeAlias = ({target})\n{note}\n"
        return _module(name, used, block, alias)
    source = _typed_dict(name, body, words)
    used = ["TypedDict", *(word for word in ("Any", "Literal", "Required") if f"{word}" in source)]
    model_import = f"    from {MODELS}.{modules[name]} import {name}\n"
    block = _with_abstract(source, block or "\nif TYPE_CHECKING:\n") + model_import
    alias = f'{name}Input: TypeAlias = "{name}Param | {name}"\n{docstring(f"What may be passed as {name}: a dict, or the model.")}\n'
    return _module(name, used, block, f"{source}\n\n{alias}")


def _module(name: str, used: Iterable[str], block: str, source: str) -> str:
    names = sorted({*used, "TypeAlias", *(["TYPE_CHECKING"] if block else [])})
    return f'''"""Parameters {name}."""

from __future__ import annotations

from typing import {", ".join(names)}
{block}

{source}'''


def _with_abstract(source: str, block: str) -> str:
    names = [name for name in ("Mapping", "Sequence") if f"{name}[" in source]
    if not names:
        return block
    line = f"    from collections.abc import {', '.join(names)}\n"
    return (block or "\nif TYPE_CHECKING:\n").replace("if TYPE_CHECKING:\n", f"if TYPE_CHECKING:\n{line}", 1)


def _typed_dict(name: str, record: Record, words: Words) -> str:
    if not all(field.wire.isidentifier() and not keyword.iskeyword(field.wire) for field in record.fields):
        items = "".join(f"    {field.wire!r}: {_hint(field)!r},\n" for field in record.fields)
        return f"{name}Param = TypedDict({f'{name}Param'!r}, {{\n{items}}}, total=False)\n{docstring(summary_of(name, words))}\n"
    lines = "".join(f"    {field.wire}: {_hint(field)}\n{_note(name, field, words)}" for field in record.fields)
    return f"class {name}Param(TypedDict, total=False):\n{docstring(summary_of(name, words), 4)}\n\n{lines}"


def _note(name: str, field: Field, words: Words) -> str:
    text = words.of_field(name, snake(field.wire))
    return f"{docstring(wrapped(text), 4)}\n" if text else ""


def _hint(field: Field) -> str:
    hint = input_annotation(field.form)
    return f"Required[{hint}]" if field.required else hint
