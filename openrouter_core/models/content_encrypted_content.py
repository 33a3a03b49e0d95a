"""Model ContentEncryptedContent."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ContentEncryptedContent(WireModel):
    """Part of an agent message whose text is encrypted."""

    encrypted_content: str
    """Opaque text; give it back unchanged."""
    type: Literal["encrypted_content"]
