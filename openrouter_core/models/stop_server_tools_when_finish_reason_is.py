"""Model StopServerToolsWhenFinishReasonIs."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class StopServerToolsWhenFinishReasonIs(WireModel):
    """End the server tool loop when the model finishes for a given reason."""

    reason: str
    """The finish reason, such as `length`."""
    type: Literal["finish_reason_is"]
