"""Model ScimSyncJob."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.scim_sync_job_status import ScimSyncJobStatus


@model
class ScimSyncJob(WireModel):
    """One run of the job that syncs groups from the identity provider."""

    created_at: str
    """When it was created."""
    deleted_groups: int | None
    """How many groups the run removed; null until it is known."""
    error_message: str | None
    """Why the run failed; null if it did not."""
    finished_at: str | None
    """End of the run, ISO 8601; null while it goes on."""
    id: str
    started_at: str | None
    """Start of the run, ISO 8601; null while it is queued."""
    status: ScimSyncJobStatus
    synced_groups: int | None
    """How many groups the run synced; null until it is known."""
