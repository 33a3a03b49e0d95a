"""Model ScimSyncJob."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ScimSyncJob as ScimSyncJob
else:
    from openrouter_core.model import WireModel, model

    @model
    class ScimSyncJob(WireModel):
        """One run of the job that syncs groups from the identity provider."""

        created_at: str
        deleted_groups: int | None
        error_message: str | None
        finished_at: str | None
        id: str
        started_at: str | None
        status: ScimSyncJobStatus
        synced_groups: int | None
