"""Model ImageGenerationRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenerationRequest as ImageGenerationRequest
else:
    from openrouter_core.model import WireModel, model

    @model
    class ImageGenerationRequest(WireModel):
        """Image to generate: the prompt, the model and what the image should be like."""

        model: str
        prompt: str
        aspect_ratio: ImageGenerationRequestAspectRatio | None = None
        background: ImageGenerationRequestBackground | None = None
        input_references: list[ContentPartImage] | None = None
        n: int | None = None
        output_compression: int | None = None
        output_format: ImageGenerationRequestOutputFormat | None = None
        provider: ImageGenerationProviderPreferences | None = None
        quality: ImageGenerationRequestQuality | None = None
        resolution: ImageGenerationRequestResolution | None = None
        seed: int | None = None
        session_id: str | None = None
        size: str | None = None
        stream: bool | None = None
        trace: TraceConfig | None = None
        user: str | None = None
