"""Parameters Document."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.document_request import DocumentRequestInput

    DocumentInput: TypeAlias = DocumentRequestInput | str
    """Document to rank: plain text, or an object with text or an image."""
