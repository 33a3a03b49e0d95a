"""Parameters ChatFunctionToolFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_function_tool_function import ChatFunctionToolFunction
    from openrouter_core.params.chat_content_cache_control import ChatContentCacheControlInput
    from openrouter_core.params.chat_function_tool_function_function import ChatFunctionToolFunctionFunctionInput


class ChatFunctionToolFunctionParam(TypedDict, total=False):
    """Function of yours that the model may call."""

    function: Required[ChatFunctionToolFunctionFunctionInput]
    type: Required[Literal["function"]]
    cache_control: ChatContentCacheControlInput
    """Marks where a prefix ends that the provider may cache."""
    defer_loading: bool
    """Whether the definition stays out of the prompt until a tool search finds it."""


ChatFunctionToolFunctionInput: TypeAlias = "ChatFunctionToolFunctionParam | ChatFunctionToolFunction"
"""What may be passed as ChatFunctionToolFunction: a dict, or the model."""
