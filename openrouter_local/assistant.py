"""The canned assistant: what the chat page answers. It repeats what it was told, calls tools and fills in schemas.

Of a conversation that ends with a tool's result it uses that; else, where tools are given, it calls the first; else it answers
with JSON where `response_format` asks for it, and with words where not.
"""

from __future__ import annotations

import json
from typing import Any

Message = dict[str, Any]

DEFAULT_MODEL = "local/assistant"
_DEPTH = 8
"""Objects within objects down to which a schema is filled in."""


def reply(body: dict[str, Any]) -> Message:
    """Return the assistant's message to a chat request."""
    messages: list[Message] = [message for message in _listed(body.get("messages")) if isinstance(message, dict)]
    last = messages[-1] if messages else {}
    said = _said(messages)
    if last.get("role") == "tool":
        return {"role": "assistant", "content": f"The tool says: {text_of(last.get('content'))}"}
    function = _function(body)
    if function is not None:
        arguments = json.dumps(_filled(function.get("parameters"), said))
        call = {"id": "call_local_1", "type": "function", "function": {"name": function["name"], "arguments": arguments}}
        return {"role": "assistant", "content": None, "tool_calls": [call]}
    return {"role": "assistant", "content": _answer(body.get("response_format"), said)}


def text_of(content: Any) -> str:
    """Return the words of a message, and in brackets what else it has."""
    if isinstance(content, str):
        return content
    parts = [part for part in _listed(content) if isinstance(part, dict)]
    return " ".join(str(part.get("text", "")) if part.get("type") == "text" else f"[{_described(part)}]" for part in parts)


def tokens_of(value: Any) -> int:
    """Return how many tokens something counts for: its words."""
    return len((value if isinstance(value, str) else json.dumps(value)).split())


def _described(part: dict[str, Any]) -> str:
    """Return what a part is that is no text: its kind, and a file's name or the type of an image."""
    kind = str(part.get("type", "part")).removesuffix("_url")
    held = part.get("file") if kind == "file" else part.get("image_url")
    held = held if isinstance(held, dict) else {}
    name = str(held.get("filename") or held.get("url") or "")
    return f"{kind} {name.partition(';')[0].removeprefix('data:')}".strip()


def _said(messages: list[Message]) -> str:
    return next((text_of(message.get("content")) for message in reversed(messages) if message.get("role") == "user"), "")


def _answer(response_format: Any, said: str) -> str:
    kind = response_format.get("type") if isinstance(response_format, dict) else None
    if kind == "json_schema":
        return json.dumps(_filled((response_format.get("json_schema") or {}).get("schema"), said))
    return json.dumps({"answer": said}) if kind == "json_object" else f"You said: {said}"


def _function(body: dict[str, Any]) -> dict[str, Any] | None:
    """Return the first function that may be called; None if there is none."""
    functions = [tool.get("function") for tool in _listed(body.get("tools")) if isinstance(tool, dict)]
    named = [function for function in functions if isinstance(function, dict) and isinstance(function.get("name"), str)]
    return None if body.get("tool_choice") == "none" or not named else named[0]


def _filled(schema: Any, said: str, depth: int = 0) -> Any:
    """Return a value that fits a JSON schema: its strings are what the user said last."""
    schema = schema if isinstance(schema, dict) and depth < _DEPTH else {}
    if "const" in schema:
        return schema["const"]
    if _listed(schema.get("enum")):
        return next((value for value in schema["enum"] if str(value).lower() in said.lower()), schema["enum"][0])
    kinds = schema.get("type", "object")
    kind = kinds[0] if isinstance(kinds, list) and kinds else kinds
    if kind == "array":
        return [_filled(schema.get("items"), said, depth + 1)]
    if kind == "object":
        properties = schema.get("properties")
        named = properties if isinstance(properties, dict) else {}
        return {name: _filled(each, said, depth + 1) for name, each in named.items()}
    return {"string": said, "integer": tokens_of(said), "number": float(tokens_of(said)), "boolean": True}.get(str(kind))


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
