"""Union AnthropicWebFetchContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicWebFetchContent as AnthropicWebFetchContent
else:
    from openrouter_core.unions import Tagged

    AnthropicWebFetchContent = Tagged(
        "type", {"web_fetch_result": "AnthropicWebFetchBlock", "web_fetch_tool_result_error": "AnthropicWebFetchToolResultError"}
    )
