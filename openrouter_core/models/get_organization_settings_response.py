"""Model GetOrganizationSettingsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import GetOrganizationSettingsResponse as GetOrganizationSettingsResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class GetOrganizationSettingsResponse(WireModel):
        """Settings of the organization."""

        data: OrganizationSettings
