"""Requests: the attributes of a span that the call's arguments tell."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from openrouter_core.core import DEFAULT_SERVER_URL
from openrouter_kit.parts import part
from openrouter_otel.operations import operation_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core import CallStartedContext

PROVIDER = "openrouter"
_SAME = {
    "frequency_penalty": (float, int),
    "presence_penalty": (float, int),
    "temperature": (float, int),
    "top_p": (float, int),
    "top_k": (int,),
    "seed": (int,),
}
"""Arguments whose attribute has their name, and the types of their values."""
_MOST_TOKENS = ("max_completion_tokens", "max_tokens", "max_output_tokens")
_OUTPUTS = {"json_object": "json", "json_schema": "json", "text": "text"}


def asked(context: CallStartedContext, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Return the attributes of a call that begins. What samplers look at is among them."""
    operation = context.operation
    attributes: dict[str, Any] = {
        "gen_ai.operation.name": operation_name(operation),
        "gen_ai.provider.name": PROVIDER,
        **_server(context.core.server_url or DEFAULT_SERVER_URL),
    }
    for name in arguments.keys() & _SAME.keys():
        value = arguments[name]
        if isinstance(value, _SAME[name]) and not isinstance(value, bool):
            attributes[f"gen_ai.request.{name}"] = value
    given = {
        "gen_ai.request.model": _text(arguments.get("model")),
        "gen_ai.conversation.id": _text(arguments.get("session_id")),
        "gen_ai.request.previous_response.id": _text(arguments.get("previous_response_id")),
        "gen_ai.request.reasoning.level": _text(part(arguments.get("reasoning"), "effort") or arguments.get("reasoning_effort")),
        "gen_ai.request.max_tokens": next(
            (value for name in _MOST_TOKENS if isinstance(value := arguments.get(name), int)), None
        ),
        "gen_ai.request.stop_sequences": _texts(arguments.get("stop") or arguments.get("stop_sequences")),
        "gen_ai.output.type": _output(arguments),
        "gen_ai.request.stream": True if operation.kind == "stream" else None,
    }
    attributes |= {name: value for name, value in given.items() if value is not None}
    choices = arguments.get("n")
    if isinstance(choices, int) and choices != 1:
        attributes["gen_ai.request.choice.count"] = choices
    return attributes


@lru_cache(maxsize=64)
def _server(url: str) -> dict[str, Any]:
    parts = urlsplit(url)
    return {"server.address": parts.hostname or "", "server.port": parts.port or (80 if parts.scheme == "http" else 443)}


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _texts(value: object) -> list[str] | None:
    if isinstance(value, str):
        return [value]
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) and value else None


def _output(arguments: Mapping[str, Any]) -> str | None:
    form = part(arguments.get("response_format"), "type") or part(arguments.get("text"), "format", "type")
    if isinstance(form, str):
        return _OUTPUTS.get(form)
    modalities = arguments.get("modalities")
    if isinstance(modalities, list):
        return "image" if "image" in modalities else "speech" if "audio" in modalities else None
    return None
