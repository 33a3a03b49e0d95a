"""Union Document."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.document_request import DocumentRequest

    Document: TypeAlias = DocumentRequest | str
    """Document to rank: plain text, or an object with text or an image."""
else:
    Document = AnyOf("DocumentRequest", "str")
