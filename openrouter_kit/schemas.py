"""JSON Schema of a type, for the model that is to write a value of it. The rules of strict mode are in ``strict_schemas``."""

from __future__ import annotations

import copy
import re
from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from types import NoneType
from typing import TYPE_CHECKING, Any, TypeAlias, cast
from uuid import UUID

from openrouter_kit import type_forms as forms
from openrouter_kit.answer_errors import NoSchemaError
from openrouter_kit.type_forms import form_of, name_of, text_of_hint

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

JSON: TypeAlias = dict[str, Any]

_SCALARS: dict[type, JSON] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    NoneType: {"type": "null"},
    Decimal: {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$"},
    datetime: {"type": "string", "format": "date-time"},
    date: {"type": "string", "format": "date"},
    time: {"type": "string", "format": "time"},
    timedelta: {"type": "string", "format": "duration"},
    UUID: {"type": "string", "format": "uuid"},
    bytes: {"type": "string", "contentEncoding": "base64"},
}
_REFERENCE = "#/$defs/"


def json_schema(of: Any, *, strict: bool = True) -> dict[str, Any]:
    """Return the JSON Schema of a type, for a model that is to write a value of it.

    Args:
        of: An attrs class, dataclass, TypedDict, named tuple, Enum, Literal, union, list, dict, or a type such as str, datetime
            or Decimal; a pydantic model or a msgspec Struct, which have schemas of their own; or a schema, as a dict. Fields keep
            their order. The first paragraph of a class' docstring, and the text of ``Annotated[..., "text"]``, describe it to
            the model.
        strict: Whether to follow the rules of providers' strict mode: objects are closed, every field is required, and one with
            a default may be null, which stands for the default. Maps of any keys are left alone.

    Returns:
        A schema of your own, which you may change.

    Raises:
        NoSchemaError: The type has no schema; `path` says where.
    """
    from openrouter_kit.strict_schemas import strict_schema

    schema = copy.deepcopy(dict(cast("JSON", of))) if isinstance(of, Mapping) else _Maker().whole(of)
    return strict_schema(schema) if strict else schema


class _Maker:
    """Makes one schema. Classes become definitions; one that is used only once is then put in its place."""

    def __init__(self) -> None:
        self._definitions: dict[str, JSON] = {}
        self._names: dict[Any, str] = {}
        """The names of the definitions, by type."""

    def whole(self, hint: Any) -> JSON:
        schema = self._of(hint, name_of(hint))
        uses = Counter(_references([schema, *self._definitions.values()]))
        schema = self._placed(schema, uses)
        shared = {name: self._placed(made, uses) for name, made in self._definitions.items() if uses[name] > 1}
        if schema.keys() == {"$ref"}:  # the top of a strict schema is an object
            schema = copy.deepcopy(shared[_referred(schema)])
        return {**schema, "$defs": shared} if shared else schema

    def _of(self, hint: Any, path: str) -> JSON:
        try:
            schema = self._of_form(form_of(hint), path)
        except NoSchemaError as error:
            if error.path:
                raise
            raise NoSchemaError(error.message, path) from error.__cause__
        text = text_of_hint(hint)
        return {**schema, "description": text} if text else schema

    def _of_form(self, form: forms.Form, path: str) -> JSON:  # noqa: C901, PLR0911 - one case for each form
        match form:
            case forms.Anything():
                return {}
            case forms.Scalar(kind):
                return dict(_SCALARS[kind])
            case forms.Choice(values):
                return _enum([plain for plain, _ in values])
            case forms.Items(item):
                return {"type": "array", "items": self._of(item, f"{path}[]")}
            case forms.Fixed(items):
                each = [self._of(item, f"{path}[{index}]") for index, item in enumerate(items)]
                return {"type": "array", "items": _either(each), "minItems": len(each), "maxItems": len(each)}
            case forms.Map(value):
                return {"type": "object", "additionalProperties": self._of(value, f"{path}{{}}")}
            case forms.Union(members):
                return _either([self._of(member, path) for member in members])
            case forms.Record():
                return self._defined(form.type, form.name, lambda: self._record(form))
            case forms.Named(name, hint):
                return self._defined(form, name, lambda: self._of(hint, name))
            case forms.Foreign():
                return self._foreign(form)

    def _record(self, form: forms.Record) -> JSON:
        properties = {field.name: self._of(field.type, f"{form.name}.{field.attribute}") for field in form.fields}
        return {
            "type": "object",
            **({"description": form.text} if form.text else {}),
            "properties": properties,
            "required": [field.name for field in form.fields if field.required],
            "additionalProperties": False,
        }

    def _foreign(self, form: forms.Foreign) -> JSON:
        """Return the schema that a class brings; its definitions get names that are not taken here."""
        from openrouter_kit.foreign_types import schema_of

        schema = schema_of(form)
        brought: dict[str, JSON] = schema.pop("$defs", {})
        names = {name: self._reserved(name) for name in brought}
        self._definitions |= {names[name]: _renamed(definition, names) for name, definition in brought.items()}
        return cast("JSON", _renamed(schema, names))

    def _defined(self, key: Any, name: str, make: Callable[[], JSON]) -> JSON:
        """Return a reference to the definition of a type, which is made when it is first needed."""
        if key not in self._names:
            self._names[key] = self._reserved(name)  # before it is made, for a type that holds itself
            self._definitions[self._names[key]] = make()
        return {"$ref": _REFERENCE + self._names[key]}

    def _reserved(self, name: str) -> str:
        """Return a name for a definition that no other has."""
        plain = free = schema_name(name)
        number = 1
        while free in self._definitions:
            number += 1
            free = f"{plain[:60]}_{number}"
        self._definitions[free] = {}
        return free

    def _placed(self, schema: Any, uses: Counter[str]) -> Any:
        """Return the schema with every definition that is used once in place of its reference."""
        if isinstance(schema, list):
            return [self._placed(each, uses) for each in cast("list[object]", schema)]
        if not isinstance(schema, dict):
            return schema
        placed = {key: self._placed(value, uses) for key, value in cast("JSON", schema).items()}
        if uses[name := _referred(placed)] == 1:
            del placed["$ref"]
            return {**self._placed(self._definitions[name], uses), **placed}
        return placed


def schema_name(name: str) -> str:
    """Return a name as providers take them: letters, digits, ``_`` and ``-``, at most 64."""
    return re.sub(r"[^A-Za-z0-9_-]+", "_", name).strip("_")[:64] or "value"


def _referred(schema: JSON) -> str:
    """Return the name of the definition that a schema refers to; empty if it refers to none."""
    reference = schema.get("$ref")
    return reference.removeprefix(_REFERENCE) if isinstance(reference, str) else ""


def _references(schema: Any) -> Iterator[str]:
    """Yield the name of a definition for each reference to it."""
    if isinstance(schema, dict):
        document = cast("JSON", schema)
        if name := _referred(document):
            yield name
        yield from _references(list(document.values()))
    elif isinstance(schema, list):
        for each in cast("list[object]", schema):
            yield from _references(each)


def _renamed(schema: Any, names: Mapping[str, str]) -> Any:
    """Return a copy of the schema whose references use the new names."""
    if isinstance(schema, list):
        return [_renamed(each, names) for each in cast("list[object]", schema)]
    if not isinstance(schema, dict):
        return schema
    copied = {key: _renamed(value, names) for key, value in cast("JSON", schema).items()}
    if name := _referred(copied):
        copied["$ref"] = _REFERENCE + names.get(name, name)
    return copied


_NAMES: dict[type, str] = {str: "string", bool: "boolean", int: "integer", float: "number", NoneType: "null"}


def _enum(values: list[Any]) -> JSON:
    if not values:
        raise NoSchemaError("it has no values")
    kinds = list(dict.fromkeys(_NAMES[type(value)] for value in values))
    return {"type": kinds[0] if len(kinds) == 1 else kinds, "enum": values}


def _either(schemas: list[JSON]) -> JSON:
    """Return the schema of a value that fits one of several."""
    flat = [each for schema in schemas for each in (schema["anyOf"] if schema.keys() == {"anyOf"} else [schema])]
    unique = [schema for index, schema in enumerate(flat) if schema not in flat[:index]]
    return unique[0] if len(unique) == 1 else {"anyOf": unique}
