"""Model GetScimSyncJobResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.scim_sync_job import ScimSyncJob


@model
class GetScimSyncJobResponse(WireModel):
    """One SCIM synchronisation job, with how far it has come."""

    data: ScimSyncJob
