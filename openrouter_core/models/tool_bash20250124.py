"""Model ToolBash20250124."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ToolBash20250124 as ToolBash20250124
else:
    from openrouter_core.model import WireModel, model

    @model
    class ToolBash20250124(WireModel):
        """Anthropic's bash tool, version 20250124; the caller runs the commands."""

        name: Literal["bash"]
        type: Literal["bash_20250124"]
        cache_control: AnthropicCacheControlDirective | None = None
