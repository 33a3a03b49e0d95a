"""Model OutputItemWebSearchCallActionFindInPage."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class OutputItemWebSearchCallActionFindInPage(WireModel):
    """A rejected web search's step: find text in a page."""

    pattern: str
    """Text to find in the page."""
    type: Literal["find_in_page"]
    url: str
