"""Union Annotation."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.annotation_file import AnnotationFile
    from openrouter_core.models.annotation_url_citation import AnnotationURLCitation
    from openrouter_core.models.annotation_web_search_citation import AnnotationWebSearchCitation
    from openrouter_core.unions import UnknownVariant

    Annotation: TypeAlias = AnnotationFile | AnnotationURLCitation | AnnotationWebSearchCitation | UnknownVariant
    """Note on a message: a file, a web page cited, or a web search result cited."""
else:
    Annotation = Tagged(
        "type",
        {"file": "AnnotationFile", "url_citation": "AnnotationURLCitation", "web_search_citation": "AnnotationWebSearchCitation"},
    )
