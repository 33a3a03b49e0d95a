"""Model ChatFormatJSONObjectConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ChatFormatJSONObjectConfig as ChatFormatJSONObjectConfig
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatFormatJSONObjectConfig(WireModel):
        """Output that must be a JSON object, of any shape."""

        type: Literal["json_object"]
