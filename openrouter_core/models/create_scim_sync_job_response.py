"""Model CreateScimSyncJobResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CreateScimSyncJobResponse as CreateScimSyncJobResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class CreateScimSyncJobResponse(WireModel):
        """The synchronisation job that was started."""

        data: ScimSyncJob
