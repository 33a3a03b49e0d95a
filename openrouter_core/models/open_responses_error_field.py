"""Model OpenResponsesErrorField."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import OpenResponsesErrorField as OpenResponsesErrorField
else:
    from openrouter_core.model import WireModel, model

    @model
    class OpenResponsesErrorField(WireModel):
        """Why a response failed."""

        code: CodeEnum
        message: str
        metadata: OpenResponsesErrorMetadata | None = None
