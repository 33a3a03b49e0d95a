"""Model StopServerToolsWhenFinishReasonIs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import StopServerToolsWhenFinishReasonIs as StopServerToolsWhenFinishReasonIs
else:
    from openrouter_core.model import WireModel, model

    @model
    class StopServerToolsWhenFinishReasonIs(WireModel):
        """End the server tool loop when the model finishes for a given reason."""

        reason: str
        type: Literal["finish_reason_is"]
