"""Model Always."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Always as Always
else:
    from openrouter_core.model import WireModel, model

    @model
    class Always(WireModel):
        """Tools of an MCP server that always need approval."""

        tool_names: list[str] | None = None
