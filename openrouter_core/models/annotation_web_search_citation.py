"""Model AnnotationWebSearchCitation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnnotationWebSearchCitation as AnnotationWebSearchCitation
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnnotationWebSearchCitation(WireModel):
        """Annotation that cites a web search result."""

        type: Literal["web_search_citation"]
        web_search_citation: WebSearchCitation
