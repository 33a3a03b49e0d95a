"""Tool loops: a model is asked, its calls are run, and it is asked again, until it answers or a condition stops it.

The conversation is all the state: one that ends with calls without results is gone on with by running these.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from openrouter_core import Err, Ok, OpenRouterError, UnexpectedClientError, to_dict
from openrouter_kit.cost import cost_of
from openrouter_kit.readers import message_of, text_of
from openrouter_kit.tool_apis import CHAT, MESSAGES, RESPONSES, ToolAPI, result_of
from openrouter_kit.tool_calls import Approve, Calls, OnEvent, answered
from openrouter_kit.tool_runs import Stop, ToolCall, ToolLoopError, ToolRun, steps
from openrouter_kit.tools import Tool
from openrouter_kit.typed_answers import ending_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Sequence

    from openrouter_core import EventStream, OpenRouterCore, Result

    Conversation: TypeAlias = Iterable[Any] | ToolRun
    Send: TypeAlias = Callable[..., Awaitable[Result[Any, OpenRouterError]]]
    AnyTool: TypeAlias = Tool[..., Any] | Mapping[str, Any]

_STEPS = (steps(8),)


async def chat_with_tools(
    core: OpenRouterCore,
    *,
    messages: Conversation,
    tools: Sequence[AnyTool],
    stop: Stop | Iterable[Stop] = _STEPS,
    concurrent: int = 4,
    approve: Approve | None = None,
    on_event: OnEvent | None = None,
    stream: bool = False,
    **arguments: Any,
) -> Result[ToolRun, ToolLoopError]:
    """Have a model answer a conversation with the help of tools, which are run as it calls them.

    The calls of a turn run at once, and their results go back in the order of the calls. Unknown tools, arguments that do not
    fit, exceptions and Errs of tools are told to the model in one line. The calls of a turn that was cut off are not run. A
    `tool_choice` that forces a call counts for the first turn only. When a condition stops the run, the model is asked once more
    and may call no tools. If the call is cancelled, so are the tools; a thread runs to its end.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        messages: The conversation, or a `ToolRun` to go on with. Calls at its end that have no result are run first.
        tools: Made with `tool`. Or definitions, as dicts, of tools that run on the server, and of functions whose calls you run
            yourself: they are in `pending`.
        stop: Conditions, such as `steps` and `spent`; any one ends the run. They take the run and say whether the next turn must
            be the last. At most 8 turns if it is left out.
        concurrent: How many tools run at once, at most.
        approve: Asked about each call, in order, before any of a turn runs; sync or async. True lets it run, a text declines it
            and is told to the model, and otherwise the call waits: the run ends with it in `pending`.
        on_event: Called with a `ToolCall` when a tool starts, a `ToolOutcome` when it has ended, each answer of the model, and
            each event of a stream; sync or async.
        stream: Whether answers are streamed.
        **arguments: All else that `chat_send` takes: `model`, `temperature` and so on.

    Returns:
        Ok: the run. Err: `ToolLoopError` if a call to the model failed, or if `approve`, `on_event` or a condition raised. Its
        `run` is what was done so far, and its `cause` the error.

    Raises:
        TypeError: A tool is not one, or an argument is not known.
    """
    from openrouter_funcs import chat_send, chat_send_stream

    send = chat_send_stream if stream else chat_send
    loop = _Loop(CHAT, partial(send, core), arguments, tools, stop, Calls(tools, concurrent, approve, on_event))
    return await loop.run(messages)


async def responses_with_tools(
    core: OpenRouterCore,
    *,
    input: str | Conversation,  # noqa: A002 - as the API calls it
    tools: Sequence[AnyTool],
    stop: Stop | Iterable[Stop] = _STEPS,
    concurrent: int = 4,
    approve: Approve | None = None,
    on_event: OnEvent | None = None,
    stream: bool = False,
    **arguments: Any,
) -> Result[ToolRun, ToolLoopError]:
    """Have a model respond with the help of tools, in the form of the Responses API. See `chat_with_tools`.

    `input` is a text, the items of a conversation, or a `ToolRun` to go on with.
    """
    from openrouter_funcs import responses_send, responses_send_stream

    messages = [{"type": "message", "role": "user", "content": input}] if isinstance(input, str) else input
    send = responses_send_stream if stream else responses_send
    loop = _Loop(RESPONSES, partial(send, core), arguments, tools, stop, Calls(tools, concurrent, approve, on_event))
    return await loop.run(messages)


async def messages_with_tools(
    core: OpenRouterCore,
    *,
    messages: Conversation,
    tools: Sequence[AnyTool],
    stop: Stop | Iterable[Stop] = _STEPS,
    concurrent: int = 4,
    approve: Approve | None = None,
    on_event: OnEvent | None = None,
    stream: bool = False,
    **arguments: Any,
) -> Result[ToolRun, ToolLoopError]:
    """Have a model write a message with the help of tools, in the form of Anthropic's Messages API. See `chat_with_tools`.

    All else that `messages_create` takes, such as `max_tokens`, is passed on.
    """
    from openrouter_funcs import messages_create, messages_create_stream

    send = messages_create_stream if stream else messages_create
    loop = _Loop(MESSAGES, partial(send, core), arguments, tools, stop, Calls(tools, concurrent, approve, on_event))
    return await loop.run(messages)


class _Loop:
    def __init__(
        self,
        api: ToolAPI,
        send: Send,
        arguments: dict[str, Any],
        tools: Sequence[AnyTool],
        stop: Stop | Iterable[Stop],
        calls: Calls,
    ) -> None:
        self._api = api
        self._send = send
        self._arguments = arguments
        if tools:
            arguments["tools"] = [api.definition(each) if isinstance(each, Tool) else each for each in tools]
        self._stop: tuple[Stop, ...] = (stop,) if callable(stop) else tuple(stop)
        self._calls = calls
        self._run = ToolRun([])

    async def run(self, conversation: Conversation) -> Result[ToolRun, ToolLoopError]:
        """Ask the model and run its calls, turn by turn."""
        try:
            await self._begin(conversation)
            while True:
                await self._call_tools()
                if self._run.pending:
                    return Ok(self._run)
                last = any(condition(self._run) for condition in self._stop)
                result = await self._answer(last=last)
                if isinstance(result, Err):
                    return self._failed(result.error)
                if self._is_over(result.value, last=last):
                    return Ok(self._run, meta=result.meta)
        except _WrongCallError as error:
            raise error.error from None
        except Exception as error:  # noqa: BLE001 - callers' functions may raise anything
            return self._failed(error)

    async def _begin(self, conversation: Conversation) -> None:
        if isinstance(conversation, ToolRun):
            self._run = conversation
            return
        messages = [await each if inspect.isawaitable(each) else each for each in conversation]  # which reads its media
        self._run = ToolRun([each if isinstance(each, dict) else to_dict(each) for each in messages])

    async def _call_tools(self) -> None:
        """Run the calls at the end of the conversation that have no result."""
        run, turn = self._run, self._api.last_turn(self._run.messages)
        results = answered(self._api, turn)
        if len(results) == len(turn.calls):
            self._run = replace(run, pending=())
            return
        others = [each for each in turn.results if all(each is not result for result in results.values())]
        pending: tuple[ToolCall, ...] = run.pending
        try:
            pending = await self._calls.run(turn.calls, results)
        finally:
            done = self._api.results([*(results[index] for index in sorted(results)), *others])
            self._run = replace(run, messages=[*turn.head, *done], pending=pending)

    async def _answer(self, *, last: bool) -> Result[Any, OpenRouterError]:
        """Ask the model for the next turn. The last one keeps its tools: the beginning of the prompt stays cached."""
        arguments = {**self._arguments, self._api.conversation: self._run.messages}
        if last and "tools" in arguments:
            arguments["tool_choice"] = self._api.none
        elif self._run.turns and "tool_choice" in arguments:
            arguments["tool_choice"] = self._api.relaxed(arguments["tool_choice"])
        try:
            result = await self._send(**arguments)
        except TypeError as error:
            raise _WrongCallError(error) from None
        if isinstance(result, Ok) and hasattr(result.value, "collect"):  # a stream
            result = await self._streamed(result.value)
        if isinstance(result, Ok):
            await self._calls.tell(result.value)
        return result

    async def _streamed(self, stream: EventStream[Any, Any]) -> Result[Any, OpenRouterError]:
        async with stream:
            async for event in stream:
                if isinstance(event, Ok):
                    await self._calls.tell(event.value)
            return await stream.collect()

    def _is_over(self, answer: Any, *, last: bool) -> bool:
        """Add an answer to the run, and return whether it is the last one. Calls that are not run have a result that says so."""
        document = to_dict(answer)
        message = message_of(document) if document.get("choices", True) else []
        items = message if isinstance(message, list) else [message]
        ending = ending_of(document)
        self._run = run = replace(
            self._run,
            messages=[*self._run.messages, *items],
            text=text_of(document),
            turns=self._run.turns + 1,
            usage=_sum(self._run.usage, document.get("usage") or {}),
            cost=_cost(self._run.cost, answer),
            ending=ending,
        )
        calls = self._api.last_turn(run.messages).calls if items else []
        if not calls:
            return last or document.get("stop_reason") != "pause_turn"  # tools that run on the server need another turn
        if not last and ending == "whole":
            return False
        why = "no more calls were allowed" if ending == "whole" else "the turn broke off"
        told = Err(f"error: not run, because {why}")
        done = self._api.results([result_of(call, told) for call in calls])
        self._run = replace(run, messages=[*run.messages, *done])
        return True

    def _failed(self, cause: Exception) -> Err[ToolLoopError]:
        """Return the Err of a run that cannot go on."""
        if not isinstance(cause, OpenRouterError):
            raised, cause = cause, UnexpectedClientError(f"a function of the caller raised {type(cause).__name__}: {cause}")
            cause.__cause__ = raised
        error = ToolLoopError(
            f"the run ended after {self._run.turns} turns: {cause}",
            meta=cause.meta,
            run=self._run,
            attempted=tuple(self._calls.attempted),
            completed=tuple(self._calls.completed),
            cause=cause,
        )
        error.__cause__ = cause
        return Err(error, meta=cause.meta)


class _WrongCallError(Exception):
    """Carries the TypeError of a wrong call past the errors of callers' functions."""

    def __init__(self, error: TypeError) -> None:
        super().__init__()
        self.error = error


def _cost(total: Decimal | None, answer: Any) -> Decimal | None:
    cost = cost_of(answer)
    return total if cost is None else cost.total + (total or 0)


def _sum(total: Mapping[str, Any], usage: Mapping[str, Any]) -> dict[str, Any]:
    """Return the numbers of two usages added up; of anything else, the later value."""
    summed = dict(total)
    for name, value in usage.items():
        known = summed.get(name)
        if isinstance(value, Mapping):
            summed[name] = _sum(known if isinstance(known, Mapping) else {}, cast("Mapping[str, Any]", value))
        elif isinstance(value, float) and isinstance(known, int | float):
            summed[name] = float(Decimal(str(known)) + Decimal(str(value)))
        elif isinstance(value, int) and not isinstance(value, bool) and isinstance(known, int | float):
            summed[name] = known + value
        elif value is not None:
            summed[name] = value
    return summed
