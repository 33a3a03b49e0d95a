"""Model AnthropicToolSearchToolBm25."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_allowed_callers import AnthropicAllowedCallers
    from openrouter_core.models.anthropic_cache_control_directive import AnthropicCacheControlDirective
    from openrouter_core.models.anthropic_tool_search_tool_bm25_type import AnthropicToolSearchToolBm25Type


@model
class AnthropicToolSearchToolBm25(WireModel):
    """Server tool that finds deferred tools by ranking words (BM25)."""

    name: Literal["tool_search_tool_bm25"]
    type: AnthropicToolSearchToolBm25Type
    allowed_callers: list[AnthropicAllowedCallers] | None = None
    """Who may call the tool: the model itself, or code that the model runs."""
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""
    strict: bool | None = None
    """Whether the model must keep exactly to the JSON Schema."""
