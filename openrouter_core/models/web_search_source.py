"""Model WebSearchSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import WebSearchSource as WebSearchSource
else:
    from openrouter_core.model import WireModel, model

    @model
    class WebSearchSource(WireModel):
        """Web page that a search looked at."""

        type: Literal["url"]
        url: str
