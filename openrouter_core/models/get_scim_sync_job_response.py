"""Model GetScimSyncJobResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import GetScimSyncJobResponse as GetScimSyncJobResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class GetScimSyncJobResponse(WireModel):
        """One SCIM synchronisation job, with how far it has come."""

        data: ScimSyncJob
