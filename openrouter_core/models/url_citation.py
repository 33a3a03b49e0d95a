"""Model URLCitation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import URLCitation as URLCitation
else:
    from openrouter_core.model import WireModel, model

    @model
    class URLCitation(WireModel):
        """Citation of a web page in the output text."""

        end_index: int
        start_index: int
        title: str
        type: Literal["url_citation"]
        url: str
        content: str | None = None
