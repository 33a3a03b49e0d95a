"""Parameters OutputWebSearchCallItemActionOpenPage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.output_web_search_call_item_action_open_page import OutputWebSearchCallItemActionOpenPage


class OutputWebSearchCallItemActionOpenPageParam(TypedDict, total=False):
    """A web search's step: open a page."""

    type: Required[Literal["open_page"]]
    url: str | None


OutputWebSearchCallItemActionOpenPageInput: TypeAlias = (
    "OutputWebSearchCallItemActionOpenPageParam | OutputWebSearchCallItemActionOpenPage"
)
"""What may be passed as OutputWebSearchCallItemActionOpenPage: a dict, or the model."""
