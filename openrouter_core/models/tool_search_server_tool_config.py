"""Model ToolSearchServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ToolSearchServerToolConfig as ToolSearchServerToolConfig
else:
    from openrouter_core.model import WireModel, model

    @model
    class ToolSearchServerToolConfig(WireModel):
        """Settings of the tool search server tool."""

        max_results: int | None = None
