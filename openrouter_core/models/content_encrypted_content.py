"""Model ContentEncryptedContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContentEncryptedContent as ContentEncryptedContent
else:
    from openrouter_core.model import WireModel, model

    @model
    class ContentEncryptedContent(WireModel):
        """Part of an agent message whose text is encrypted."""

        encrypted_content: str
        type: Literal["encrypted_content"]
