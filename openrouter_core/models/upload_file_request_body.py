"""Model UploadFileRequestBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import UploadFileRequestBody as UploadFileRequestBody
else:
    from openrouter_core.model import WireModel, model

    @model
    class UploadFileRequestBody(WireModel):
        """File to upload."""

        file: str
