"""Model UpdateOrganizationSettingsRequest."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class UpdateOrganizationSettingsRequest(WireModel):
    """Change to an organization's settings."""

    is_filtered_model_catalog_enabled: bool
    """Whether members see a filtered catalogue of models."""
