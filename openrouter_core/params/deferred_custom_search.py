"""Parameters DeferredCustomSearch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.deferred_custom_search import DeferredCustomSearch


class DeferredCustomSearchParam(TypedDict, total=False):
    """Search for deferred tools by a tool of the caller's own."""

    result_key: Required[str]
    """Key of the search tool's result that lists the tools found."""
    tool_id: Required[str]
    """Id of the tool that does the search."""
    type: Required[Literal["custom"]]
    max_results: int
    """Most tools that one search brings in."""


DeferredCustomSearchInput: TypeAlias = "DeferredCustomSearchParam | DeferredCustomSearch"
"""What may be passed as DeferredCustomSearch: a dict, or the model."""
