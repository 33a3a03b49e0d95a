"""Parameters DeferredRegexSearch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.deferred_regex_search import DeferredRegexSearch


class DeferredRegexSearchParam(TypedDict, total=False):
    """Search for deferred tools by regular expression."""

    type: Required[Literal["regex"]]
    max_results: int
    """Most tools that one search brings in."""


DeferredRegexSearchInput: TypeAlias = "DeferredRegexSearchParam | DeferredRegexSearch"
"""What may be passed as DeferredRegexSearch: a dict, or the model."""
