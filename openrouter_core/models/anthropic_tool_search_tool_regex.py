"""Model AnthropicToolSearchToolRegex."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicToolSearchToolRegex as AnthropicToolSearchToolRegex
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicToolSearchToolRegex(WireModel):
        """Server tool that finds deferred tools by regular expression."""

        name: Literal["tool_search_tool_regex"]
        type: AnthropicToolSearchToolRegexType
        allowed_callers: list[AnthropicAllowedCallers] | None = None
        cache_control: AnthropicCacheControlDirective | None = None
        defer_loading: bool | None = None
        strict: bool | None = None
