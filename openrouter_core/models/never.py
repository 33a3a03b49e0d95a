"""Model Never."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Never as Never
else:
    from openrouter_core.model import WireModel, model

    @model
    class Never(WireModel):
        """MCP tools that never need approval."""

        tool_names: list[str] | None = None
