"""Parameters: rerank."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core import models


class DocumentRequestParam(TypedDict, total=False):
    """Document to rank that has text, an image or both."""

    image: str
    """Image of the document, as a web address or base64 data URL."""
    text: str


DocumentRequestInput: TypeAlias = "DocumentRequestParam | models.DocumentRequest"
"""What may be passed as DocumentRequest: a dict, or the model."""


DocumentInput: TypeAlias = "DocumentRequestInput | str"
"""Document to rank: plain text, or an object with text or an image."""
