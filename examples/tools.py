"""Let a model call a function of yours: one turn in which it asks for the call, one in which it uses the result.

Run: ``python examples/tools.py``
"""

import asyncio
import sys
from typing import TYPE_CHECKING

from _core import model, open_core

from openrouter_core import Err, tool_arguments
from openrouter_funcs import chat_send

if TYPE_CHECKING:
    from openrouter_core.models import ChatToolCall
    from openrouter_core.params.chat import ChatFunctionToolInput, ChatMessagesInput

WEATHER: "ChatFunctionToolInput" = {
    "type": "function",
    "function": {
        "name": "weather",
        "description": "Weather in a city now.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}


def weather(city: str) -> str:
    """Return the weather, which is always the same."""
    return f"21 degrees and sunny in {city}"


def called(call: "ChatToolCall") -> str:
    """Return what a tool call comes to; what the model got wrong is told to it, not raised."""
    arguments = tool_arguments(call)
    if isinstance(arguments, Err):
        return f"error: {arguments.error}"
    city = arguments.value.get("city")
    print(f"{call.function.name} is called with {arguments.value}")
    return weather(city) if isinstance(city, str) else "error: city must be a string"


async def main() -> int:
    """Ask for the weather until the model has what it needs; return the exit status."""
    messages: list[ChatMessagesInput] = [{"role": "user", "content": "Lisbon"}]
    async with open_core() as core:
        for _ in range(5):  # a model that never stops calling is stopped
            result = await chat_send(core, model=model("openrouter/auto"), messages=messages, tools=[WEATHER])
            if isinstance(result, Err):
                print(f"chat_send failed: {result.error}", file=sys.stderr)
                return 1
            message = result.value.choices[0].message
            if not message.tool_calls:
                print(message.content)
                return 0
            messages.append(message)
            messages.extend({"role": "tool", "tool_call_id": call.id, "content": called(call)} for call in message.tool_calls)
    return 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
