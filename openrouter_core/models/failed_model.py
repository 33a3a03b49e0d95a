"""Model FailedModel."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import FailedModel as FailedModel
else:
    from openrouter_core.model import WireModel, model

    @model
    class FailedModel(WireModel):
        """Model of a fusion panel that gave no answer."""

        error: str
        model: str
        status_code: int | None = None
