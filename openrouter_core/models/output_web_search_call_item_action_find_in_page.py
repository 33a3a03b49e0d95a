"""Model OutputWebSearchCallItemActionFindInPage."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class OutputWebSearchCallItemActionFindInPage(WireModel):
    """A web search's step: find text in a page."""

    pattern: str
    """Text to find in the page."""
    type: Literal["find_in_page"]
    url: str
