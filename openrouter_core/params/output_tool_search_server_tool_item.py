"""Parameters OutputToolSearchServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.output_tool_search_server_tool_item import OutputToolSearchServerToolItem
    from openrouter_core.params.failable_tool_call_status import FailableToolCallStatusInput
    from openrouter_core.params.match import MatchInput


class OutputToolSearchServerToolItemParam(TypedDict, total=False):
    """A search for tools, run by OpenRouter."""

    status: Required[FailableToolCallStatusInput]
    type: Required[Literal["openrouter:tool_search"]]
    error: str
    """Why the search failed."""
    id: str
    matches: Sequence[MatchInput]
    """Tools that were found."""
    query: str
    """What was searched for."""


OutputToolSearchServerToolItemInput: TypeAlias = "OutputToolSearchServerToolItemParam | OutputToolSearchServerToolItem"
"""What may be passed as OutputToolSearchServerToolItem: a dict, or the model."""
