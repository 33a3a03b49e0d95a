"""Model AnthropicCompactionBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicCompactionBlock as AnthropicCompactionBlock
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class AnthropicCompactionBlock(WireModel):
        """Content block that stands for the earlier conversation, shortened."""

        content: str | None
        type: Literal["compaction"]
        encrypted_content: str | None = nullable(default=None)
