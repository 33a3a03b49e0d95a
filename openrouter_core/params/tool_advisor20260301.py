"""Parameters ToolAdvisor20260301."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.tool_advisor20260301 import ToolAdvisor20260301
    from openrouter_core.params.anthropic_allowed_callers import AnthropicAllowedCallersInput
    from openrouter_core.params.anthropic_cache_control_directive import AnthropicCacheControlDirectiveInput


class ToolAdvisor20260301Param(TypedDict, total=False):
    """Anthropic's tool that lets a model ask a second model for advice."""

    model: Required[str]
    """Model that gives the advice."""
    name: Required[Literal["advisor"]]
    type: Required[Literal["advisor_20260301"]]
    allowed_callers: Sequence[AnthropicAllowedCallersInput]
    """Who may call the tool: the model directly, or code that it runs."""
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    caching: AnthropicCacheControlDirectiveInput | None
    """Prompt caching for the advisor's own requests."""
    defer_loading: bool
    """Whether the definition stays out of the prompt until a tool search finds it."""
    max_uses: int
    """Most calls of the advisor in one request."""


ToolAdvisor20260301Input: TypeAlias = "ToolAdvisor20260301Param | ToolAdvisor20260301"
"""What may be passed as ToolAdvisor20260301: a dict, or the model."""
