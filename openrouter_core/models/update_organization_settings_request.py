"""Model UpdateOrganizationSettingsRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import UpdateOrganizationSettingsRequest as UpdateOrganizationSettingsRequest
else:
    from openrouter_core.model import WireModel, model

    @model
    class UpdateOrganizationSettingsRequest(WireModel):
        """Change to an organization's settings."""

        is_filtered_model_catalog_enabled: bool
