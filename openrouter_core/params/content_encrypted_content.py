"""Parameters ContentEncryptedContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.content_encrypted_content import ContentEncryptedContent


class ContentEncryptedContentParam(TypedDict, total=False):
    """Part of an agent message whose text is encrypted."""

    encrypted_content: Required[str]
    """Opaque text; give it back unchanged."""
    type: Required[Literal["encrypted_content"]]


ContentEncryptedContentInput: TypeAlias = "ContentEncryptedContentParam | ContentEncryptedContent"
"""What may be passed as ContentEncryptedContent: a dict, or the model."""
