"""Parameters AnthropicToolSearchToolRegex."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.anthropic_tool_search_tool_regex import AnthropicToolSearchToolRegex
    from openrouter_core.params.anthropic_allowed_callers import AnthropicAllowedCallersInput
    from openrouter_core.params.anthropic_cache_control_directive import AnthropicCacheControlDirectiveInput
    from openrouter_core.params.anthropic_tool_search_tool_regex_type import AnthropicToolSearchToolRegexTypeInput


class AnthropicToolSearchToolRegexParam(TypedDict, total=False):
    """Server tool that finds deferred tools by regular expression."""

    name: Required[Literal["tool_search_tool_regex"]]
    type: Required[AnthropicToolSearchToolRegexTypeInput]
    allowed_callers: Sequence[AnthropicAllowedCallersInput]
    """Who may call the tool: the model itself, or code that the model runs."""
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    defer_loading: bool
    """Whether the definition stays out of the prompt until a tool search finds it."""
    strict: bool
    """Whether the model must keep exactly to the JSON Schema."""


AnthropicToolSearchToolRegexInput: TypeAlias = "AnthropicToolSearchToolRegexParam | AnthropicToolSearchToolRegex"
"""What may be passed as AnthropicToolSearchToolRegex: a dict, or the model."""
