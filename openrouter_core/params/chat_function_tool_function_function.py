"""Parameters ChatFunctionToolFunctionFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.models.chat_function_tool_function_function import ChatFunctionToolFunctionFunction


class ChatFunctionToolFunctionFunctionParam(TypedDict, total=False):
    """Name, purpose and arguments of a function."""

    name: Required[str]
    defer_loading: bool
    """Whether the definition stays out of the prompt until a tool search finds it."""
    description: str
    """Tells the model what the function does and when to call it."""
    parameters: Mapping[str, Any]
    """JSON Schema of the arguments."""
    strict: bool | None
    """Whether the model must keep exactly to the JSON Schema."""


ChatFunctionToolFunctionFunctionInput: TypeAlias = "ChatFunctionToolFunctionFunctionParam | ChatFunctionToolFunctionFunction"
"""What may be passed as ChatFunctionToolFunctionFunction: a dict, or the model."""
