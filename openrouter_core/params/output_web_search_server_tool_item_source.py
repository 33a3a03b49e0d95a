"""Parameters OutputWebSearchServerToolItemSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.output_web_search_server_tool_item_source import OutputWebSearchServerToolItemSource


class OutputWebSearchServerToolItemSourceParam(TypedDict, total=False):
    """A page that OpenRouter's web search tool found."""

    type: Required[Literal["url"]]
    url: Required[str]


OutputWebSearchServerToolItemSourceInput: TypeAlias = (
    "OutputWebSearchServerToolItemSourceParam | OutputWebSearchServerToolItemSource"
)
"""What may be passed as OutputWebSearchServerToolItemSource: a dict, or the model."""
