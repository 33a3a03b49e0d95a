"""Parameters OutputWebSearchCallItemActionFindInPage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.output_web_search_call_item_action_find_in_page import OutputWebSearchCallItemActionFindInPage


class OutputWebSearchCallItemActionFindInPageParam(TypedDict, total=False):
    """A web search's step: find text in a page."""

    pattern: Required[str]
    """Text to find in the page."""
    type: Required[Literal["find_in_page"]]
    url: Required[str]


OutputWebSearchCallItemActionFindInPageInput: TypeAlias = (
    "OutputWebSearchCallItemActionFindInPageParam | OutputWebSearchCallItemActionFindInPage"
)
"""What may be passed as OutputWebSearchCallItemActionFindInPage: a dict, or the model."""
