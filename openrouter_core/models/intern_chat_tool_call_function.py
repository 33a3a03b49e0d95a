"""Model InternChatToolCallFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InternChatToolCallFunction as InternChatToolCallFunction
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class InternChatToolCallFunction(WireModel):
        """The function an intern calls to ask for input, with its arguments."""

        arguments: str | None = nullable(default=None)
        name: Literal["openrouter.provide_input"]
