"""Model AnthropicFileDeleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicFileDeleted as AnthropicFileDeleted
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class AnthropicFileDeleted(WireModel):
        """Confirms that a file was deleted, as the Anthropic API does."""

        shape: Literal["anthropic"] = wire("_shape", required=True)
        id: str
        type: Literal["file_deleted"]
