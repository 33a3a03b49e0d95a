"""Union OpenAIResponsesAnnotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import OpenAIResponsesAnnotation as OpenAIResponsesAnnotation
else:
    from openrouter_core.unions import Tagged

    OpenAIResponsesAnnotation = Tagged(
        "type", {"file_citation": "FileCitation", "url_citation": "URLCitation", "file_path": "FilePath"}
    )
