"""Tools as each API writes them: definitions, calls within a conversation, results, and the choice of tools. JSON only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, TypeAlias

from openrouter_kit.builders import tool_result

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openrouter_kit.tools import Tool

JSON: TypeAlias = dict[str, Any]


class LastTurn(NamedTuple):
    """The calls at the end of a conversation, and the results that follow them."""

    head: list[Any]
    """The conversation without the results."""
    calls: list[JSON]
    results: list[JSON]


class _Chat:
    """Chats: a message has ``tool_calls``, and each result is a message of its own."""

    conversation: ClassVar[str] = "messages"
    """The argument that takes a conversation."""
    none: ClassVar[Any] = "none"
    """The choice of tools that allows none."""

    def definition(self, tool: Tool[..., Any]) -> Any:
        """Return what a request says of a tool."""
        return tool.for_chat

    def last_turn(self, messages: Sequence[Any]) -> LastTurn:
        """Return the calls that the end of a conversation asks for."""
        end = len(messages)
        while end and messages[end - 1].get("role") == "tool":
            end -= 1
        calls = [call for call in (messages[end - 1].get("tool_calls") or ()) if "function" in call] if end else []
        return LastTurn(list(messages[:end]), calls, list(messages[end:]))

    def results(self, results: Sequence[JSON]) -> list[JSON]:
        """Return the results of a turn as they are appended to a conversation."""
        return list(results)

    def result_id(self, result: Mapping[str, Any]) -> str:
        """Return the id of the call that a result is of."""
        return str(result.get("tool_call_id"))

    def relaxed(self, choice: Any) -> Any:
        """Return a choice of tools that forces none: a model that is still forced after the first turn would never answer."""
        return "auto" if choice == "required" or isinstance(choice, dict) else choice


class _Responses(_Chat):
    """Responses: calls and results are items of the conversation, between items of other kinds."""

    conversation: ClassVar[str] = "input"

    def definition(self, tool: Tool[..., Any]) -> Any:
        return tool.for_responses

    def last_turn(self, messages: Sequence[Any]) -> LastTurn:
        end = len(messages)
        while end and messages[end - 1].get("type") == "function_call_output":
            end -= 1
        begin = end
        while begin and _is_of_model(messages[begin - 1]):
            begin -= 1
        calls = [item for item in messages[begin:end] if item.get("type") == "function_call"]
        return LastTurn(list(messages[:end]), calls, list(messages[end:]))

    def result_id(self, result: Mapping[str, Any]) -> str:
        return str(result.get("call_id"))

    def relaxed(self, choice: Any) -> Any:
        if isinstance(choice, dict) and choice.get("type") == "allowed_tools":
            return {**choice, "mode": "auto"}
        return super().relaxed(choice)


class _Messages:
    """Messages: calls and results are blocks, and the results of a turn share one message."""

    conversation: ClassVar[str] = "messages"
    none: ClassVar[Any] = {"type": "none"}

    def definition(self, tool: Tool[..., Any]) -> Any:
        return tool.for_messages

    def last_turn(self, messages: Sequence[Any]) -> LastTurn:
        end = len(messages)
        results: list[JSON] = []
        if end and messages[-1].get("role") == "user" and _blocks(messages[-1], "tool_result"):
            end, results = end - 1, messages[-1]["content"]
        calls = _blocks(messages[end - 1], "tool_use") if end and messages[end - 1].get("role") == "assistant" else []
        return LastTurn(list(messages[:end]), calls, results)

    def results(self, results: Sequence[JSON]) -> list[JSON]:
        return [{"role": "user", "content": list(results)}] if results else []

    def result_id(self, result: Mapping[str, Any]) -> str:
        return str(result.get("tool_use_id"))

    def relaxed(self, choice: Any) -> Any:
        if not isinstance(choice, dict) or choice.get("type") not in {"any", "tool"}:
            return choice
        return {**{key: value for key, value in choice.items() if key != "name"}, "type": "auto"}


CHAT, RESPONSES, MESSAGES = _Chat(), _Responses(), _Messages()
ToolAPI: TypeAlias = _Chat | _Responses | _Messages


def result_of(call: JSON, value: object) -> JSON:
    """Return the result of a call as the API of the call writes it, a single one."""
    result: JSON = tool_result(call, value)
    blocks: list[JSON] = result["content"] if call.get("type") == "tool_use" else [result]
    return blocks[0]


def _blocks(message: Mapping[str, Any], kind: str) -> list[JSON]:
    content = message.get("content")
    return [block for block in content if block.get("type") == kind] if isinstance(content, list) else []


def _is_of_model(item: Mapping[str, Any]) -> bool:
    """Return whether an item of a response's conversation is of the model's turn."""
    return item.get("role", "assistant") == "assistant" and item.get("type") != "function_call_output"
