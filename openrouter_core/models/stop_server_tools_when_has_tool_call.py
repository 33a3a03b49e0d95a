"""Model StopServerToolsWhenHasToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import StopServerToolsWhenHasToolCall as StopServerToolsWhenHasToolCall
else:
    from openrouter_core.model import WireModel, model

    @model
    class StopServerToolsWhenHasToolCall(WireModel):
        """End the server tool loop when the model calls a given tool."""

        tool_name: str
        type: Literal["has_tool_call"]
