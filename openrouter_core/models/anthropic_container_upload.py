"""Model AnthropicContainerUpload."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicContainerUpload as AnthropicContainerUpload
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicContainerUpload(WireModel):
        """Content block that puts a file into the container."""

        file_id: str
        type: Literal["container_upload"]
