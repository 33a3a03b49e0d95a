"""Model AnnotationURLCitation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.batch_object_url_citation import BatchObjectURLCitation


@model
class AnnotationURLCitation(WireModel):
    """Annotation that cites a web page."""

    type: Literal["url_citation"]
    url_citation: BatchObjectURLCitation
