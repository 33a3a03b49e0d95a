"""Model GetOrganizationSettingsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.organization_settings import OrganizationSettings


@model
class GetOrganizationSettingsResponse(WireModel):
    """Settings of the organization."""

    data: OrganizationSettings
