"""Model OrganizationSettings."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import OrganizationSettings as OrganizationSettings
else:
    from openrouter_core.model import WireModel, model

    @model
    class OrganizationSettings(WireModel):
        """Settings of the organisation."""

        id: str
        is_filtered_model_catalog_enabled: bool
