"""Union AnthropicWebSearchToolResultContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicWebSearchToolResultContent as AnthropicWebSearchToolResultContent
else:
    from openrouter_core.unions import AnyOf

    AnthropicWebSearchToolResultContent = AnyOf("AnthropicWebSearchToolResultError", "list[AnthropicWebSearchResult]")
