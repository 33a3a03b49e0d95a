"""Union AnthropicWebFetchContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_web_fetch_block import AnthropicWebFetchBlock
    from openrouter_core.models.anthropic_web_fetch_tool_result_error import AnthropicWebFetchToolResultError
    from openrouter_core.unions import UnknownVariant

    AnthropicWebFetchContent: TypeAlias = AnthropicWebFetchBlock | AnthropicWebFetchToolResultError | UnknownVariant
    """Outcome of a web fetch: the page, or an error."""
else:
    AnthropicWebFetchContent = Tagged(
        "type", {"web_fetch_result": "AnthropicWebFetchBlock", "web_fetch_tool_result_error": "AnthropicWebFetchToolResultError"}
    )
