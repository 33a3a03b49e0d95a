"""Model UpdateOrganizationSettingsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.organization_settings import OrganizationSettings


@model
class UpdateOrganizationSettingsResponse(WireModel):
    """The organization's settings after the change."""

    data: OrganizationSettings
