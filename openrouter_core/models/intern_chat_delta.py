"""Model InternChatDelta."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InternChatDelta as InternChatDelta
else:
    from openrouter_core.model import WireModel, model

    @model
    class InternChatDelta(WireModel):
        """What a chunk adds to an intern's answer."""

        content: str | None = None
        reasoning: str | None = None
        role: Literal["assistant"] | None = None
        tool_calls: list[InternChatToolCall] | None = None
