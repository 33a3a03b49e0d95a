"""Model ServerToolNativeSupport."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ServerToolNativeSupport(WireModel):
    """How widely a server tool is run by the providers themselves."""

    endpoint_count: int
    """Endpoints that run the tool themselves."""
    model_count: int
    """Models with at least one such endpoint."""
