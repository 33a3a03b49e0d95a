"""Asked: what a client wants of the model, in the form of a chat, whatever door it came in by."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

DEFAULT_MODEL = "local/assistant"
_MOST = ("max_completion_tokens", "max_tokens", "max_output_tokens")


@attrs.frozen(kw_only=True)
class Asked:
    """A request to the model."""

    body: Mapping[str, Any]
    """The request as it came."""
    messages: list[dict[str, Any]]
    """The conversation, as a chat has it."""
    tools: list[dict[str, Any]]
    """The functions that may be called, each with a name, and its schema under ``parameters``."""
    tool_choice: str | None = None
    """``none``, ``required`` or the name of a function; None leaves it to the model."""
    schema: Any = None
    """The JSON schema of the answer; True for any JSON object; None for text."""

    @property
    def model(self) -> str:
        """The model that is wanted."""
        return str(self.body.get("model") or DEFAULT_MODEL)

    @property
    def streams(self) -> bool:
        """Whether the client wants a stream."""
        return self.body.get("stream") is True

    @property
    def most_tokens(self) -> int | None:
        """How many tokens the answer may have; None for any number."""
        return next((value for name in _MOST if isinstance(value := self.body.get(name), int)), None)

    @property
    def text(self) -> str:
        """What the user said last."""
        return next((text_of(message.get("content")) for message in reversed(self.messages) if message.get("role") == "user"), "")


def body_of(data: bytes) -> dict[str, Any]:
    """Return a request's JSON object; an empty one if it has none."""
    try:
        document = json.loads(data)
    except ValueError:
        return {}
    return document if isinstance(document, dict) else {}


def listed(value: Any) -> list[Any]:
    """Return the value if it is a list, else an empty one."""
    return value if isinstance(value, list) else []


def objects(value: Any) -> list[dict[str, Any]]:
    """Return the objects in a list."""
    return [each for each in listed(value) if isinstance(each, dict)]


def text_of(content: Any) -> str:
    """Return the words of a message, and in brackets what else it has."""
    if isinstance(content, str):
        return content
    return " ".join(str(part["text"]) if "text" in part else f"[{_described(part)}]" for part in objects(content))


def _described(part: dict[str, Any]) -> str:
    """Return what a part is that is not text: its kind, and a file's name or the type of an image."""
    kind = str(part.get("type", "part")).removesuffix("_url").removeprefix("input_")
    inner = part.get(str(part.get("type"))) or part.get("source") or part
    held = inner if isinstance(inner, dict) else {"url": inner}
    name = str(held.get("filename") or held.get("url") or held.get("image_url") or held.get("media_type") or "")
    return f"{kind} {name.partition(';')[0].removeprefix('data:')}".strip()


def function_of(choice: Any) -> str | None:
    """Return what a ``tool_choice`` of any of the APIs asks for: ``none``, ``required``, a function's name, or None."""
    if isinstance(choice, str):
        return choice if choice in {"none", "required"} else None
    if not isinstance(choice, dict):
        return None
    inner = choice.get("function")
    name = choice.get("name") or (inner.get("name") if isinstance(inner, dict) else None)
    return str(name) if name else {"none": "none", "any": "required"}.get(str(choice.get("type")))
