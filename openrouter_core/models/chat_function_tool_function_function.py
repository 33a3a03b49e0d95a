"""Model ChatFunctionToolFunctionFunction."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model, nullable


@model
class ChatFunctionToolFunctionFunction(WireModel):
    """Name, purpose and arguments of a function."""

    name: str
    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""
    description: str | None = None
    """Tells the model what the function does and when to call it."""
    parameters: dict[str, Any] | None = None
    """JSON Schema of the arguments."""
    strict: bool | None = nullable(default=None)
    """Whether the model must keep exactly to the JSON Schema."""
