"""The canned assistant: what the model says where no script says otherwise. It repeats, calls tools and fills in schemas.

Of a conversation that ends with a tool's result it uses that. Otherwise, where there are tools, it calls one. Otherwise it
answers with JSON where that is asked for, and with words where it is not.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from openrouter_local.asked import listed, text_of
from openrouter_local.turns import ToolCall, Turn, tokens_of

if TYPE_CHECKING:
    from openrouter_local.asked import Asked

_DEPTH = 8
"""Objects within objects down to which a schema is filled in."""


def reply(asked: Asked) -> Turn:
    """Return what the assistant says."""
    last = asked.messages[-1] if asked.messages else {}
    if last.get("role") == "tool" and asked.tool_choice != "required":
        return Turn(text=f"The tool says: {text_of(last.get('content'))}")
    function = _function(asked)
    if function is not None:
        arguments = json.dumps(filled(function.get("parameters"), asked.text))
        return Turn(calls=(ToolCall(name=function["name"], arguments=arguments),))
    if asked.schema is True:
        return Turn(text=json.dumps({"answer": asked.text}))
    if asked.schema is not None:
        return Turn(text=json.dumps(filled(asked.schema, asked.text)))
    return Turn(text=f"You said: {asked.text}")


def _function(asked: Asked) -> dict[str, Any] | None:
    """Return the function to call: the one that is asked for, else the first; None if there is none, or none may be called."""
    named = [function for function in asked.tools if isinstance(function.get("name"), str)]
    if asked.tool_choice == "none" or not named:
        return None
    return next((function for function in named if function["name"] == asked.tool_choice), named[0])


def filled(schema: Any, said: str, root: Any = None, depth: int = 0) -> Any:
    """Return a value that fits a JSON schema: its strings are what the user said last."""
    schema = schema if isinstance(schema, dict) and depth < _DEPTH else {}
    root = schema if root is None else root
    if isinstance(reference := schema.get("$ref"), str):
        return filled(_referred(root, reference), said, root, depth + 1)
    if "const" in schema:
        return schema["const"]
    if listed(schema.get("enum")):
        return next((value for value in schema["enum"] if str(value).lower() in said.lower()), schema["enum"][0])
    for name in ("anyOf", "oneOf"):
        if options := [option for option in listed(schema.get(name)) if option != {"type": "null"}]:
            return filled(options[0], said, root, depth + 1)
    if parts := listed(schema.get("allOf")):
        merged: dict[str, Any] = {}
        for part in parts:
            value = filled(part, said, root, depth + 1)
            merged |= value if isinstance(value, dict) else {}
        return merged
    return _typed(schema, said, root, depth)


def _typed(schema: dict[str, Any], said: str, root: Any, depth: int) -> Any:
    kinds = schema.get("type", "object")
    kind = next((each for each in kinds if each != "null"), "null") if isinstance(kinds, list) else str(kinds)
    if kind == "array":
        item = filled(schema.get("items"), said, root, depth + 1)
        return [item] * max(1, _whole(schema.get("minItems"), 1))
    if kind == "object":
        properties = schema.get("properties")
        named = properties if isinstance(properties, dict) else {}
        return {name: filled(each, said, root, depth + 1) for name, each in named.items()}
    if kind in {"integer", "number"}:
        return _number(schema, kind, tokens_of(said))
    return {"string": _string(schema, said), "boolean": True}.get(kind)


def _number(schema: dict[str, Any], kind: str, count: int) -> float:
    """Return a number within the schema's bounds."""
    lowest = max(_bound(schema, "minimum", 0), _bound(schema, "exclusiveMinimum", 1), float("-inf"))
    highest = min(_bound(schema, "maximum", 0, highest=True), _bound(schema, "exclusiveMaximum", -1, highest=True))
    value = min(max(float(count), lowest), highest)
    step = schema.get("multipleOf")
    if isinstance(step, int | float) and step > 0:
        value = -(-value // step) * step
    return int(value) if kind == "integer" else value


def _bound(schema: dict[str, Any], name: str, beyond: int, *, highest: bool = False) -> float:
    value = schema.get(name)
    if not isinstance(value, int | float) or isinstance(value, bool):
        return float("inf") if highest else float("-inf")
    return value + beyond


_FORMATS = {
    "date": "2026-01-01",
    "date-time": "2026-01-01T00:00:00Z",
    "time": "00:00:00Z",
    "email": "someone@example.com",
    "uri": "https://example.com",
    "uuid": "00000000-0000-4000-8000-000000000000",
}


def _string(schema: dict[str, Any], said: str) -> str:
    text = _FORMATS.get(str(schema.get("format")), said)
    least, most = _whole(schema.get("minLength"), 0), _whole(schema.get("maxLength"), len(text) + 1)
    return text.ljust(least, ".")[: max(most, least)]


def _whole(value: Any, default: int) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else default


def _referred(root: Any, reference: str) -> Any:
    """Return what a ``$ref`` within the schema points to."""
    found = root
    for name in reference.removeprefix("#").strip("/").split("/"):
        if name:
            found = found.get(name.replace("~1", "/").replace("~0", "~")) if isinstance(found, dict) else None
    return found
