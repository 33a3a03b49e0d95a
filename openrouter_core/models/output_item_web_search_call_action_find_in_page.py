"""Model OutputItemWebSearchCallActionFindInPage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputItemWebSearchCallActionFindInPage as OutputItemWebSearchCallActionFindInPage
else:
    from openrouter_core.model import WireModel, model

    @model
    class OutputItemWebSearchCallActionFindInPage(WireModel):
        """A rejected web search's step: find text in a page."""

        pattern: str
        type: Literal["find_in_page"]
        url: str
