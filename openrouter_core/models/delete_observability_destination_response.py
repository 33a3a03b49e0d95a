"""Model DeleteObservabilityDestinationResponse."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class DeleteObservabilityDestinationResponse(WireModel):
    """Confirmation that an observability destination is deleted."""

    deleted: Literal[True]
    """Always true: it is gone."""
