"""Parameters AnthropicFileDocumentSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_file_document_source import AnthropicFileDocumentSource


class AnthropicFileDocumentSourceParam(TypedDict, total=False):
    """Refers to a stored file by its id."""

    file_id: Required[str]
    """Id of the stored file."""
    type: Required[Literal["file"]]


AnthropicFileDocumentSourceInput: TypeAlias = "AnthropicFileDocumentSourceParam | AnthropicFileDocumentSource"
"""What may be passed as AnthropicFileDocumentSource: a dict, or the model."""
