"""Model ChatFunctionToolFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ChatFunctionToolFunction as ChatFunctionToolFunction
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatFunctionToolFunction(WireModel):
        """Function of yours that the model may call."""

        function: ChatFunctionToolFunctionFunction
        type: Literal["function"]
        cache_control: ChatContentCacheControl | None = None
        defer_loading: bool | None = None
