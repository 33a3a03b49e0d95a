"""Tools keep the types of their functions, and runs have types."""

from decimal import Decimal
from typing import Any, assert_type

from openrouter_core import Err, Ok, OpenRouterCore
from openrouter_funcs import chat_send, messages_create, responses_send
from openrouter_kit import (
    Cost,
    Tool,
    ToolCall,
    ToolLoopError,
    ToolRun,
    chat_with_tools,
    cost_of,
    messages_with_tools,
    responses_with_tools,
    spent,
    steps,
    tool,
    tool_results,
)


@tool
async def weather(city: str, *, unit: str = "C") -> str:
    """Return the weather."""
    return city + unit


@tool(name="sum", strict=True)
def add(a: int, b: int) -> int:
    """Add."""
    return a + b


async def functions() -> None:
    assert_type(await weather("Lisbon", unit="F"), str)
    assert_type(add(1, 2), int)
    assert_type(add.parameters, dict[str, Any])
    tools: list[Tool[..., Any]] = [weather, add]
    assert_type(await tool_results({}, tools), list[Any])


async def own_loop(core: OpenRouterCore) -> None:
    await chat_send(core, messages=[], tools=[weather.for_chat])
    await responses_send(core, input="Hi", tools=[weather.for_responses])
    await messages_create(core, model="a/b", max_tokens=9, messages=[], tools=[weather.for_messages])


async def approve(call: ToolCall) -> bool | str:
    return call.name == "add" or "no"


async def runs(core: OpenRouterCore) -> None:
    result = await chat_with_tools(
        core,
        model="a/b",
        messages=[],
        tools=[weather, add, {"type": "web_search"}],
        stop=(steps(3), spent("0.1")),
        approve=approve,
    )
    assert_type(result, Ok[ToolRun] | Err[ToolLoopError])
    if result:
        run = result.value
        assert_type(run.cost, Decimal | None)
        assert_type(run.pending, tuple[ToolCall, ...])
        await responses_with_tools(core, input="Hi", tools=[add], stop=lambda run: run.turns > 1)
        await messages_with_tools(core, messages=run, tools=(weather,), approve=lambda _: None, on_event=print)
    assert_type(cost_of(result), Cost | None)
