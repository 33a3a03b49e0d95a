"""Emitting parameters: TypedDicts of what goes into requests, one module of `openrouter_core.params` for each page of the API.

Only type checkers import them. ``XParam`` is the dict, ``XInput`` all that may be passed in its place: the dict or the model.
A schema stands in the module of the page whose requests lead to it (``params/chat.py``). Of two such pages it is the one that
takes fewer schemas: presets keep requests of chat, and leave them there. What more pages take is in ``params/shared.py``.
"""

from __future__ import annotations

import ast
import keyword
from typing import TYPE_CHECKING

import attrs

from codegen.annotations import input_annotation, references
from codegen.emit_models import summary_of
from codegen.forms import Record
from codegen.naming import snake, unique
from codegen.ordering import refers
from codegen.scope import Scope, imports, used
from codegen.words import docstring, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from codegen.forms import Api, Field, Function, Schema
    from codegen.words import Words

PARAMS = "openrouter_core.params"
_ABSTRACT = ("Mapping", "Sequence")
_CHECKING = "if TYPE_CHECKING:\n"


def modules_of(api: Api) -> dict[str, str]:
    """Return the module's name of each schema that a caller may have to write."""
    schemas = {schema.name: schema for schema in api.schemas}
    reached: dict[str, set[str]] = {}
    for function in api.functions:
        reached.setdefault(function.page, set()).update(_reached(function, schemas))
    shared = unique("shared", reached, "_")
    modules: dict[str, str] = {}
    for page in sorted(reached, key=lambda page: (len(reached[page]), page)):
        for name in reached[page]:
            pages = sum(name in found for found in reached.values())
            modules.setdefault(name, page if pages <= 2 else shared)  # noqa: PLR2004 - as the rule says
    return modules


def _reached(function: Function, schemas: Mapping[str, Schema]) -> set[str]:
    """Return the schemas that a function's arguments lead to."""
    waiting = [name for argument in function.arguments for name in references(argument.form)]
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += refers(schemas[name])
    return found


@attrs.frozen
class Params:
    """How parameters are emitted: with the module of each schema, and all prose."""

    modules: Mapping[str, str]
    words: Words

    def sources(self, schemas: Iterable[Schema]) -> dict[str, str]:
        """Return the source of every module, by its name."""
        modules: dict[str, list[Schema]] = {}
        for schema in schemas:
            if schema.name in self.modules:
                modules.setdefault(self.modules[schema.name], []).append(schema)
        return {module: _Module(self, module, inside).source() for module, inside in sorted(modules.items())}


class _Module:
    """One module: its schemas, and the names in it."""

    def __init__(self, params: Params, name: str, schemas: list[Schema]) -> None:
        self._params = params
        self._name = name
        self._schemas = schemas
        self._scope = Scope(f"{schema.name}{kind}" for schema in schemas for kind in ("Param", "Input"))

    def source(self) -> str:
        definitions = "\n\n".join(self._definition(schema) for schema in self._schemas)
        checking = imports("collections.abc", used(_ABSTRACT, definitions), "    ")
        records = [schema for schema in self._schemas if isinstance(schema.body, Record)]
        checking += imports("openrouter_core", ["models"] if records else [], "    ")
        checking += "".join(f"    {line}\n" for line in self._scope.lines())
        names = used(("Any", "Literal", "Required", "TypedDict"), definitions)
        return f'''"""Parameters: {self._name}."""

from __future__ import annotations

{imports("typing", ["TypeAlias", *(["TYPE_CHECKING"] if checking else []), *names])}
{checking and _CHECKING}{checking}
{definitions}'''

    def _definition(self, schema: Schema) -> str:
        name, body, words = schema.name, schema.body, self._params.words
        if isinstance(body, Record):
            alias = f'{name}Input: TypeAlias = "{name}Param | models.{name}"\n'
            about = docstring(f"What may be passed as {name}: a dict, or the model.")
            return f"{self._typed_dict(schema, body)}\n\n{alias}{about}\n"
        hint = input_annotation(body, self._named)
        elsewhere = any(references(body)) or used(_ABSTRACT, hint)
        target = repr(hint) if elsewhere else f"({hint})"  # text, where it names what only a type checker finds
        return f"{name}Input: TypeAlias = {target}\n{docstring(wrapped(summary_of(schema, words)))}\n"

    def _named(self, other: str) -> str:
        module = self._params.modules[other]
        return f"{other}Input" if module == self._name else self._scope.imported(f"{PARAMS}.{module}", f"{other}Input")

    def _typed_dict(self, schema: Schema, record: Record) -> str:
        words = self._params.words
        hints = {field.wire: self._hint(field) for field in record.fields}
        title, text = f"{schema.name}Param", wrapped(summary_of(schema, words))
        if not _may_be_class(hints):
            items = "".join(f"    {wire!r}: {hint!r},\n" for wire, hint in hints.items())
            return f"{title} = TypedDict({title!r}, {{\n{items}}}, total=False)\n{docstring(text)}\n"
        lines = "".join(f"    {wire}: {hint}\n{_note(schema.name, wire, words)}" for wire, hint in hints.items())
        return f"class {title}(TypedDict, total=False):\n{docstring(text, 4)}\n\n{lines}"

    def _hint(self, field: Field) -> str:
        hint = input_annotation(field.form, self._named)
        return f"Required[{hint}]" if field.required else hint


def _may_be_class(hints: Mapping[str, str]) -> bool:
    """Return whether all keys can be written as names, and none hides one that an annotation needs."""
    if not all(key.isidentifier() and not keyword.iskeyword(key) and not key.startswith("__") for key in hints):
        return False
    parsed = (ast.walk(ast.parse(hint, mode="eval")) for hint in hints.values())
    return hints.keys().isdisjoint({node.id for nodes in parsed for node in nodes if isinstance(node, ast.Name)})


def _note(name: str, wire: str, words: Words) -> str:
    text = words.of_field(name, snake(wire))
    return f"{docstring(wrapped(text), 4)}\n" if text else ""
