"""Content: messages, instructions and tools as attributes of a span. Only where that is wanted; cut off; without the key."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from openrouter_core import Ok, to_dict
from openrouter_kit.parts import part

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core import CallEndedContext

LONGEST = 16_384
"""Characters of one attribute."""
_INPUT = {
    "messages": "gen_ai.input.messages",
    "input": "gen_ai.input.messages",
    "prompt": "gen_ai.input.messages",
    "system": "gen_ai.system_instructions",
    "instructions": "gen_ai.system_instructions",
    "tools": "gen_ai.tool.definitions",
}


def input_content(arguments: Mapping[str, Any], key: object) -> dict[str, str]:
    """Return what a call sends."""
    return {attribute: _shown(value, key) for name, attribute in _INPUT.items() if (value := arguments.get(name))}


def output_content(context: CallEndedContext, key: object) -> dict[str, str]:
    """Return what an answer says. Of a stream, whoever reads it has it."""
    answer = context.result.value if isinstance(context.result, Ok) else None
    choices = part(answer, "choices")
    said: Any = [part(choice, "message") for choice in choices] if isinstance(choices, list) else None
    said = said or part(answer, "output") or part(answer, "content")
    return {"gen_ai.output.messages": _shown(said, key)} if said and context.facts is None else {}


def _shown(value: Any, key: object) -> str:
    """Return the JSON of content, cut off."""
    shown = value if isinstance(value, str) else json.dumps(to_dict(value), ensure_ascii=False, default=str)
    if isinstance(key, str) and key:
        shown = shown.replace(key, "[redacted]")
    return shown if len(shown) <= LONGEST else f"{shown[:LONGEST]}..."
