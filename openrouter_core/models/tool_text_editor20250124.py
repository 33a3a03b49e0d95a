"""Model ToolTextEditor20250124."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ToolTextEditor20250124 as ToolTextEditor20250124
else:
    from openrouter_core.model import WireModel, model

    @model
    class ToolTextEditor20250124(WireModel):
        """Anthropic's text editor tool, version 20250124; the caller makes the edits."""

        name: Literal["str_replace_editor"]
        type: Literal["text_editor_20250124"]
        cache_control: AnthropicCacheControlDirective | None = None
