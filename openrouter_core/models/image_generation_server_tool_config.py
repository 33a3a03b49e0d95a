"""Model ImageGenerationServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenerationServerToolConfig as ImageGenerationServerToolConfig
else:
    from openrouter_core.model import WireModel, model

    @model
    class ImageGenerationServerToolConfig(WireModel):
        """Settings of the OpenRouter image tool; further image settings may be added."""

        model: str | None = None
