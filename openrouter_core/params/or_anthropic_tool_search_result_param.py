"""Parameters ORAnthropicToolSearchResultParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.models.or_anthropic_tool_search_result_param import ORAnthropicToolSearchResultParam


class ORAnthropicToolSearchResultParamParam(TypedDict, total=False):
    """Result of OpenRouter's tool search, sent back in a message."""

    content: Required[Mapping[str, Any]]
    tool_use_id: Required[str]
    """Id of the tool use that this is the result of."""
    type: Required[Literal["openrouter_tool_search_result"]]


ORAnthropicToolSearchResultParamInput: TypeAlias = "ORAnthropicToolSearchResultParamParam | ORAnthropicToolSearchResultParam"
"""What may be passed as ORAnthropicToolSearchResultParam: a dict, or the model."""
