"""Model AnthropicFileList."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicFileList as AnthropicFileList
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class AnthropicFileList(WireModel):
        """Page of stored files, as the Anthropic API gives it."""

        shape: Literal["anthropic"] = wire("_shape", required=True)
        data: list[AnthropicFile]
        first_id: str | None
        has_more: bool
        last_id: str | None
