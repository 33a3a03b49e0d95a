"""Model AnnotationURLCitation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnnotationURLCitation as AnnotationURLCitation
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnnotationURLCitation(WireModel):
        """Annotation that cites a web page."""

        type: Literal["url_citation"]
        url_citation: BatchObjectURLCitation
