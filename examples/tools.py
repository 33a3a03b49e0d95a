"""Let a model call functions of yours, and approve what costs money.

Run: ``python examples/tools.py``
"""

import asyncio
import sys
from typing import Annotated, Any

from _core import model, open_core

from openrouter_core import Err
from openrouter_kit import ToolCall, ToolOutcome, chat_with_tools, spent, steps, tool, user


@tool
async def weather(city: Annotated[str, "A city's name"]) -> str:
    """Return the weather in a city now."""
    return f"21 degrees and sunny in {city}"


@tool
def book_flight(city: str, *, seats: int = 1) -> dict[str, Any]:
    """Book a flight to a city."""
    return {"booked": city, "seats": seats}


def approve(call: ToolCall) -> bool | str:
    """Let everything run that costs nothing."""
    return call.name == "weather" or "nobody may book flights"


def show(event: object) -> None:
    """Print what tools do."""
    match event:
        case ToolCall(name=name, arguments=arguments):
            print(f"{name} is called with {arguments}")
        case ToolOutcome(call, Err(line)):
            print(f"{call.name} failed: {line}", file=sys.stderr)


async def main() -> int:
    """Ask for the weather; return the exit status."""
    async with open_core() as core:
        result = await chat_with_tools(
            core,
            model=model("openrouter/auto"),
            messages=[user("Lisbon")],
            tools=[weather, book_flight],
            stop=(steps(5), spent("0.05")),
            approve=approve,
            on_event=show,
        )
    if isinstance(result, Err):
        print(f"chat_with_tools failed: {result.error}", file=sys.stderr)
        return 1
    run = result.value
    print(run.text)
    print(f"{run.turns} turns for {run.cost} US dollars")
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
