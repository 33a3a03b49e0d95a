"""Model ChatFunctionToolFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.chat_content_cache_control import ChatContentCacheControl
    from openrouter_core.models.chat_function_tool_function_function import ChatFunctionToolFunctionFunction


@model
class ChatFunctionToolFunction(WireModel):
    """Function of yours that the model may call."""

    function: ChatFunctionToolFunctionFunction
    type: Literal["function"]
    cache_control: ChatContentCacheControl | None = None
    """Marks where a prefix ends that the provider may cache."""
    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""
