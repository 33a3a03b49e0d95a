"""Emitting the stub of `openrouter_core.models`: all models in one file, as type checkers and editors see them.

A program makes its classes of another text (`codegen.emit_models`), which a type checker could not read.
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

For type checkers and editors. A program makes each model of the text in ``_schemas.py``, when it first needs it.
"""
'''
_LOAD = '''
def load(name: str) -> Any:
    """Return the model or alias of that name, made now if it was not."""
'''
_DECORATOR = '''
_Model = TypeVar("_Model", bound=WireModel)

@dataclass_transform(kw_only_default=True, eq_default=False)
def _model(cls: type[_Model]) -> type[_Model]:
    """Tell type checkers how a model is called: with its fields as keywords."""
'''


def stub(schemas: Iterable[Schema], words: Words) -> str:
    """Return the source of the stub."""
    definitions = "\n".join(_definition(schema, words) for schema in schemas)
    decorator = _DECORATOR if used(("_model",), definitions) else ""
    typing = ("Any", "Literal", "TypeAlias", *(("TypeVar", "dataclass_transform") if decorator else ()))
    runtime = imports("openrouter_core.model", used(("WireModel",), definitions))
    runtime += imports("openrouter_core.unions", used(("UnknownVariant",), definitions))
    return f"{_HEAD}\n{imports('typing', typing)}\n{runtime}\n{_LOAD}{decorator}\n{definitions}"


def _definition(schema: Schema, words: Words) -> str:
    text = wrapped(summary_of(schema, words))
    if isinstance(schema.body, Record):
        return f"@_model\nclass {schema.name}(WireModel):\n{docstring(text, 4)}\n\n{_fields(schema.name, schema.body, words)}"
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
