"""Model AllowedTools."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AllowedTools as AllowedTools
else:
    from openrouter_core.model import WireModel, model

    @model
    class AllowedTools(WireModel):
        """Choice among the tools of an MCP server."""

        read_only: bool | None = None
        tool_names: list[str] | None = None
