"""Model OrganizationSettings."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class OrganizationSettings(WireModel):
    """Settings of the organisation."""

    id: str
    """ID of the organisation."""
    is_filtered_model_catalog_enabled: bool
    """Whether the model catalogue is shown filtered."""
