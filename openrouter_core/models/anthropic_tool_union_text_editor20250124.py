"""Model AnthropicToolUnionTextEditor20250124."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicToolUnionTextEditor20250124 as AnthropicToolUnionTextEditor20250124
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicToolUnionTextEditor20250124(WireModel):
        """Text editor tool, run by you, in its version of 2025-01-24."""

        name: Literal["str_replace_editor"]
        type: Literal["text_editor_20250124"]
        cache_control: AnthropicCacheControlDirective | None = None
