"""Model OutputItemWebSearchCallActionOpenPage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputItemWebSearchCallActionOpenPage as OutputItemWebSearchCallActionOpenPage
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class OutputItemWebSearchCallActionOpenPage(WireModel):
        """A rejected web search's step: open a page."""

        type: Literal["open_page"]
        url: str | None = nullable(default=None)
