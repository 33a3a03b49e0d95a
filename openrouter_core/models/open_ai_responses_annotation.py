"""Union OpenAIResponsesAnnotation."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.file_citation import FileCitation
    from openrouter_core.models.file_path import FilePath
    from openrouter_core.models.url_citation import URLCitation
    from openrouter_core.unions import UnknownVariant

    OpenAIResponsesAnnotation: TypeAlias = FileCitation | URLCitation | FilePath | UnknownVariant
    """A note on output text: a file citation, a URL citation or a file path."""
else:
    OpenAIResponsesAnnotation = Tagged(
        "type", {"file_citation": "FileCitation", "url_citation": "URLCitation", "file_path": "FilePath"}
    )
