"""Parameters OutputWebSearchServerToolItemAction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.output_web_search_server_tool_item_action import OutputWebSearchServerToolItemAction
    from openrouter_core.params.output_web_search_server_tool_item_source import OutputWebSearchServerToolItemSourceInput


class OutputWebSearchServerToolItemActionParam(TypedDict, total=False):
    """What OpenRouter's web search tool searched for and found."""

    query: Required[str]
    """What was searched for."""
    type: Required[Literal["search"]]
    sources: Sequence[OutputWebSearchServerToolItemSourceInput]
    """Pages that the search found."""


OutputWebSearchServerToolItemActionInput: TypeAlias = (
    "OutputWebSearchServerToolItemActionParam | OutputWebSearchServerToolItemAction"
)
"""What may be passed as OutputWebSearchServerToolItemAction: a dict, or the model."""
