"""Model ReasoningDetailServerToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ReasoningDetailServerToolCall as ReasoningDetailServerToolCall
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ReasoningDetailServerToolCall(WireModel):
        """Call of a server tool made in the course of reasoning."""

        arguments: str
        result: str
        tool_name: str
        type: Literal["reasoning.server_tool_call"]
        format: ReasoningFormat | None = nullable(default=None)
        id: str | None = nullable(default=None)
        index: int | None = None
        tool_call_id: str | None = nullable(default=None)
