"""Union Annotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Annotation as Annotation
else:
    from openrouter_core.unions import Tagged

    Annotation = Tagged(
        "type",
        {"file": "AnnotationFile", "url_citation": "AnnotationURLCitation", "web_search_citation": "AnnotationWebSearchCitation"},
    )
