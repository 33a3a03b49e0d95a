"""Model CreateScimSyncJobResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.scim_sync_job import ScimSyncJob


@model
class CreateScimSyncJobResponse(WireModel):
    """The synchronisation job that was started."""

    data: ScimSyncJob
