"""Tool calls: what the calls of a turn come to. They run at once, and their results stay in the order of the calls.

Whatever goes wrong with a call is told to the model in one line. Only what callers' own functions raise gets out.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from openrouter_core import Err, OpenRouterError, tool_arguments
from openrouter_kit.tool_apis import CHAT, JSON, MESSAGES, RESPONSES, LastTurn, ToolAPI, result_of
from openrouter_kit.tool_runs import ToolCall, ToolOutcome
from openrouter_kit.tools import Tool

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Sequence

Approve: TypeAlias = "Callable[[ToolCall], bool | str | Awaitable[bool | str | None] | None]"
OnEvent: TypeAlias = "Callable[[Any], object]"


async def tool_results(message: Any, tools: Iterable[Tool[..., Any]], *, concurrent: int = 4) -> list[Any]:
    """Run the tools that a model calls, and return the messages that give it the results: for a loop of your own.

    Args:
        message: The model's message: of a chat, of a message of Anthropic's API, or the list of a response's output items. Or the
            whole answer.
        tools: Made with `tool`.
        concurrent: How many run at once, at most.

    Returns:
        The messages to append to the conversation after `message`, in the order of the calls; none if it calls no tool. Unknown
        tools, arguments that do not fit, exceptions and Errs are results, too: one line that tells the model.
    """
    items = _items(message)
    api = _api_of(items)
    turn = api.last_turn(items)
    results = answered(api, turn)
    await Calls(tools, concurrent).run(turn.calls, results)
    return api.results([results[index] for index in sorted(results)])


def answered(api: ToolAPI, turn: LastTurn) -> dict[int, JSON]:
    """Return the results that a turn's calls have already, by the position of the call."""
    found: dict[int, JSON] = {}
    for result in turn.results:
        for index, call in enumerate(turn.calls):
            if index not in found and call_of(call).id == api.result_id(result):
                found[index] = result
                break
    return found


def call_of(call: JSON) -> ToolCall:
    """Return a call as callers see it; without arguments if they are broken."""
    arguments = tool_arguments(call)
    name = call.get("function", call).get("name")
    return ToolCall(str(call.get("call_id") or call.get("id")), str(name), {} if isinstance(arguments, Err) else arguments.value)


class Calls:
    """Runs the calls of turns, and keeps which were begun and which came to a result."""

    def __init__(
        self,
        tools: Iterable[Tool[..., Any] | Mapping[str, Any]],
        concurrent: int,
        approve: Approve | None = None,
        on_event: OnEvent | None = None,
    ) -> None:
        import asyncio

        self._tools: dict[str, Tool[..., Any]] = {}
        self._described: set[str] = set()
        """Functions of which there is only a definition: callers run them."""
        for each in tools:
            if isinstance(each, Mapping):
                self._described.add(str(each.get("function", each).get("name")))
            elif not isinstance(each, Tool):
                raise TypeError(f"{getattr(each, '__name__', each)!r} is not a tool: decorate it with @tool")
            elif each.name in self._tools:
                raise TypeError(f"two tools are called {each.name!r}")
            else:
                self._tools[each.name] = each
        self._slots = asyncio.Semaphore(concurrent)
        self._approve = approve
        self._on_event = on_event
        self.attempted: list[str] = []
        self.completed: list[str] = []

    async def run(self, calls: Sequence[JSON], results: dict[int, JSON]) -> tuple[ToolCall, ...]:
        """Run the calls that have no result, and add their results by position. Return those that have to wait.

        Where a caller's function raises, the results that have come are there all the same.
        """
        import asyncio

        waiting: list[ToolCall] = []
        begun: list[tuple[int, ToolCall]] = []
        for index, call in enumerate(calls):
            if index not in results:
                asked = call_of(call)
                decision = await self._decided(asked, call)
                if decision is True:
                    begun.append((index, asked))
                elif decision is False:
                    waiting.append(asked)
                else:
                    results[index] = result_of(call, decision)
        try:
            async with asyncio.TaskGroup() as group:
                for index, asked in begun:
                    group.create_task(self._run(asked, calls[index], index, results))
        except BaseExceptionGroup as raised:
            raise raised.exceptions[0] from None
        return tuple(waiting)

    async def _decided(self, asked: ToolCall, call: JSON) -> bool | Err[str]:
        """Return whether a call may run, or has to wait; an Err to tell the model if it cannot run at all."""
        if asked.name in self._described:
            return False
        if asked.name not in self._tools:
            return Err(f"error: there is no tool {asked.name!r}, only {', '.join(map(repr, self._tools)) or 'none'}")
        if isinstance(arguments := tool_arguments(call), Err):
            return Err(_line(arguments.error))
        if self._approve is None:
            return True
        decision = self._approve(asked)
        if inspect.isawaitable(decision):
            decision = await decision
        return Err(f"declined: {decision}") if isinstance(decision, str) else bool(decision)

    async def _run(self, asked: ToolCall, call: JSON, index: int, results: dict[int, JSON]) -> None:
        import asyncio

        async with self._slots:
            self.attempted.append(asked.id)
            await self.tell(asked)
            value: Any
            try:
                value = await self._tools[asked.name].run(asked.arguments)
                if isinstance(value, Err):
                    value = Err(_line(value.error))
                results[index] = result_of(call, value)
            except asyncio.CancelledError:
                task = asyncio.current_task()
                if task is None or task.cancelling():
                    raise
                value = Err("error: the tool was cancelled")
            except Exception as error:  # noqa: BLE001 - the model is told, also of a value that JSON cannot hold
                value = Err(_line(error))
            if index not in results:
                results[index] = result_of(call, value)
            self.completed.append(asked.id)
            await self.tell(ToolOutcome(asked, value))

    async def tell(self, event: Any) -> None:
        """Hand an event to the caller."""
        if self._on_event is not None and inspect.isawaitable(told := self._on_event(event)):
            await told


def _line(error: object) -> str:
    """Return a failure in one line, with the type of an exception of other people's."""
    text = " ".join(str(error).split())
    if isinstance(error, Exception) and not isinstance(error, OpenRouterError):
        text = f"{type(error).__name__}: {text}" if text else type(error).__name__
    return f"error: {text}"


def _items(message: Any) -> list[Any]:
    """Return a model's message, or the message of an answer, as the end of a conversation."""
    from openrouter_core import UnknownVariant, to_dict

    document = to_dict(message.raw if isinstance(message, UnknownVariant) else message)
    if isinstance(document, dict) and not {"choices", "output"}.isdisjoint(document):
        from openrouter_kit.readers import message_of

        document = message_of(document)
    return document if isinstance(document, list) else [document]


def _api_of(items: list[Any]) -> ToolAPI:
    """Return the API whose model wrote a message."""
    if any("tool_calls" in item for item in items):
        return CHAT
    return RESPONSES if any(item.get("type") == "function_call" for item in items) else MESSAGES
