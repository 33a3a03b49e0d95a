"""Model AnthropicFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicFile as AnthropicFile
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class AnthropicFile(WireModel):
        """Stored file, as the Anthropic API describes it."""

        shape: Literal["anthropic"] = wire("_shape", required=True)
        created_at: str
        downloadable: bool
        filename: str
        id: str
        mime_type: str
        size_bytes: int
        type: Literal["file"]
