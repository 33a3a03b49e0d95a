"""Model OpenResponsesErrorMetadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import OpenResponsesErrorMetadata as OpenResponsesErrorMetadata
else:
    from openrouter_core.model import WireModel, model

    @model
    class OpenResponsesErrorMetadata(WireModel):
        """More about why a response failed."""

        alignment: OpenResponsesErrorMetadataAlignment | None = None
