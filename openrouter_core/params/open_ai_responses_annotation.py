"""Parameters OpenAIResponsesAnnotation."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.file_citation import FileCitationInput
    from openrouter_core.params.file_path import FilePathInput
    from openrouter_core.params.url_citation import URLCitationInput

    OpenAIResponsesAnnotationInput: TypeAlias = FileCitationInput | URLCitationInput | FilePathInput
    """A note on output text: a file citation, a URL citation or a file path."""
