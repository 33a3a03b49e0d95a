"""Emitting the stub of `openrouter_core.models`: all models in one file, as type checkers and editors see them.

A type checker needs a millisecond for each file, and would read those of all models for whoever imports one function. At run time
it is these that count (`codegen.emit_models`), each loaded when the first value of its model arrives.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.annotations import annotation
from codegen.emit_models import field_hint, field_names, summary_of
from codegen.forms import OneOf, Record
from codegen.scope import imports, used
from codegen.words import docstring, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable

    from codegen.forms import Form, Schema
    from codegen.words import Words

_HEAD = '''"""Models of what the API answers and takes.

For type checkers and editors. A program loads each model from a module of its own, when it first needs it.
"""
'''
_LOAD = '''
def load(name: str) -> Any:
    """Return the model or alias of that name, its module imported now if it was not."""
'''


def stub(schemas: Iterable[Schema], words: Words) -> str:
    """Return the source of the stub."""
    definitions = "\n".join(_definition(schema, words) for schema in schemas)
    runtime = imports("openrouter_core.model", used(("WireModel", "model"), definitions))
    runtime += imports("openrouter_core.unions", used(("UnknownVariant",), definitions))
    return f"{_HEAD}\nfrom typing import Any, Literal, TypeAlias\n\n{runtime}\n{_LOAD}\n{definitions}"


def _definition(schema: Schema, words: Words) -> str:
    text = wrapped(summary_of(schema, words))
    if isinstance(schema.body, Record):
        return f"@model\nclass {schema.name}(WireModel):\n{docstring(text, 4)}\n\n{_fields(schema.name, schema.body, words)}"
    return f"{schema.name}: TypeAlias = {_union(schema.body)}\n{docstring(text)}\n"


def _union(form: Form) -> str:
    tagged = isinstance(form, OneOf) and form.tag is not None
    return f"{annotation(form)} | UnknownVariant" if tagged else annotation(form)


def _fields(schema: str, record: Record, words: Words) -> str:
    lines: list[str] = []
    names = field_names(record)
    for field in record.fields:
        name = names[field.wire]
        text = " ".join(filter(None, (words.of_field(schema, name), "Deprecated." if field.deprecated else None)))
        lines.append(f"    {name}: {field_hint(field)}{'' if field.required else ' = None'}\n")
        lines.append(f"{docstring(wrapped(text), 4)}\n" if text else "")
    return "".join(lines)
