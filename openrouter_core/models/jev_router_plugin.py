"""Model JevRouterPlugin."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class JevRouterPlugin(WireModel):
    """Plugin that sets up the Jev router."""

    id: Literal["jev-router"]
    allowed_models: list[str] | None = None
    """Models that it is limited to."""
    cost_tier: str | None = None
    """Name of the cost tier to choose models from."""
    excluded_models: list[str] | None = None
    """Models the router must not choose."""
    models: list[str] | None = None
    """Models for the router to choose from."""
