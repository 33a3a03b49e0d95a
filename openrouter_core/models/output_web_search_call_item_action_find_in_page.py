"""Model OutputWebSearchCallItemActionFindInPage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputWebSearchCallItemActionFindInPage as OutputWebSearchCallItemActionFindInPage
else:
    from openrouter_core.model import WireModel, model

    @model
    class OutputWebSearchCallItemActionFindInPage(WireModel):
        """A web search's step: find text in a page."""

        pattern: str
        type: Literal["find_in_page"]
        url: str
