"""Model ChatFunctionToolFunctionFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import ChatFunctionToolFunctionFunction as ChatFunctionToolFunctionFunction
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ChatFunctionToolFunctionFunction(WireModel):
        """Name, purpose and arguments of a function."""

        name: str
        defer_loading: bool | None = None
        description: str | None = None
        parameters: dict[str, Any] | None = None
        strict: bool | None = nullable(default=None)
