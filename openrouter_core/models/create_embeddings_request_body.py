"""Model CreateEmbeddingsRequestBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CreateEmbeddingsRequestBody as CreateEmbeddingsRequestBody
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class CreateEmbeddingsRequestBody(WireModel):
        """What to embed, and with which model."""

        input: CreateEmbeddingsInputUnion
        model: str
        dimensions: int | None = None
        encoding_format: EncodingFormat | None = None
        input_type: str | None = None
        provider: ProviderPreferences | None = nullable(default=None)
        session_id: str | None = None
        trace: TraceConfig | None = None
        user: str | None = None
