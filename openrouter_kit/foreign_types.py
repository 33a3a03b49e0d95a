"""Classes that bring their own schema and decoder: pydantic models and msgspec Structs. Imports neither before one comes."""

from __future__ import annotations

import copy
import inspect
import json
import re
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from openrouter_core import Issue
from openrouter_kit.strict_schemas import takes_null
from openrouter_kit.typed_values import json_name

if TYPE_CHECKING:
    from openrouter_kit.type_forms import Foreign

_MSGSPEC = re.compile(
    r"(?:Expected `([^`]+)`, got `([^`]+)`|Object missing required field `([^`]+)`).*?(?: - at `\$\.?([^`]*)`)?$"
)


def schema_of(form: Foreign) -> dict[str, Any]:
    """Return a copy of the schema that the class brings."""
    if form.kind == "pydantic":
        return copy.deepcopy(form.type.model_json_schema())
    return cast("dict[str, Any]", import_module("msgspec.json").schema(form.type))


def read(form: Foreign, text: str) -> tuple[Any, tuple[Issue, ...]]:
    """Return the value that the class reads from JSON, without coercion, and no issues; or None and the issues."""
    document = json.loads(text)
    schema = schema_of(form)
    text = json.dumps(_without_defaults(document, schema, schema.get("$defs", {})))
    try:
        if form.kind == "msgspec":
            return import_module("msgspec.json").decode(text, type=form.type), ()
        validate = form.type.model_validate_json
        strict = {"strict": True} if "strict" in inspect.signature(validate).parameters else {}
        return validate(text, **strict), ()
    except Exception as error:  # noqa: BLE001 - a user's validators may raise anything
        return None, _issues(error, form.type.__name__)


def written(value: Any) -> Any:
    """Return the JSON value of an object of such a class."""
    return value.model_dump(mode="json") if hasattr(value, "model_dump") else import_module("msgspec").to_builtins(value)


def _without_defaults(value: Any, schema: Any, definitions: dict[str, Any]) -> Any:
    """Return a JSON value without the nulls that stand for a default; the schema says which these are."""
    if not isinstance(schema, dict):
        return value
    if "$ref" in schema:
        return _without_defaults(value, definitions.get(schema["$ref"].rpartition("/")[2]), definitions)
    if isinstance(value, list):
        return [_without_defaults(each, schema.get("items"), definitions) for each in cast("list[object]", value)]
    if not isinstance(value, dict):
        return value
    properties: dict[str, Any] = schema.get("properties", {})
    if not properties:
        objects = [each for each in schema.get("anyOf", ()) if isinstance(each, dict) and each.get("type") != "null"]
        return _without_defaults(value, objects[0], definitions) if len(objects) == 1 else value
    return {
        key: _without_defaults(each, properties.get(key), definitions)
        for key, each in cast("dict[str, Any]", value).items()
        if each is not None or key in schema.get("required", ()) or takes_null(properties.get(key, {}), definitions)
    }


def _issues(error: Exception, name: str) -> tuple[Issue, ...]:
    """Return what does not fit, without the values that messages quote."""
    if callable(errors := getattr(error, "errors", None)):
        return tuple(_issue(each, name) for each in cast("list[dict[str, Any]]", errors()))
    if match := _MSGSPEC.match(str(error)):
        expected, got, missing, place = match.groups()
        path = tuple(int(part) if part.isdecimal() else part for part in re.split(r"[.\[\]]+", place or "") if part)
        return (Issue((*path, missing), "a value", "nothing") if missing else Issue(path, expected, got),)
    return (Issue((), f"what {name} accepts", "object"),)


def _issue(error: dict[str, Any], name: str) -> Issue:
    """Return one of pydantic's errors. The words of validators in the class are not shown, because they may quote values."""
    kind = error.get("type")
    expected = f"what {name} accepts" if kind in {"value_error", "assertion_error"} else str(error.get("msg", kind))
    got = "nothing" if kind == "missing" else json_name(error.get("input"))
    return Issue(tuple(error.get("loc", ())), expected.removeprefix("Input should be "), got)
