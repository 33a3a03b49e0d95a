"""Model ChatFormatTextConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ChatFormatTextConfig as ChatFormatTextConfig
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatFormatTextConfig(WireModel):
        """Output as plain text, without constraints."""

        type: Literal["text"]
