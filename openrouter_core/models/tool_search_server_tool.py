"""Model ToolSearchServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ToolSearchServerTool as ToolSearchServerTool
else:
    from openrouter_core.model import WireModel, model

    @model
    class ToolSearchServerTool(WireModel):
        """OpenRouter's server tool that finds tools which are loaded on demand."""

        type: Literal["openrouter:tool_search"]
        parameters: ToolSearchServerToolConfig | None = None
