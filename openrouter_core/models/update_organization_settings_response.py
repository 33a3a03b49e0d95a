"""Model UpdateOrganizationSettingsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import UpdateOrganizationSettingsResponse as UpdateOrganizationSettingsResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class UpdateOrganizationSettingsResponse(WireModel):
        """The organization's settings after the change."""

        data: OrganizationSettings
