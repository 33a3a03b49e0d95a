"""Model AnthropicToolUnionBash20250124."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicToolUnionBash20250124 as AnthropicToolUnionBash20250124
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicToolUnionBash20250124(WireModel):
        """Bash tool, run by you, in its version of 2025-01-24."""

        name: Literal["bash"]
        type: Literal["bash_20250124"]
        cache_control: AnthropicCacheControlDirective | None = None
