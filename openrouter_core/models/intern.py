"""Model Intern."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Intern as Intern
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class Intern(WireModel):
        """An intern: an agent that OpenRouter hosts in a machine of its own."""

        attached_vault_id: str | None
        created_at: str
        description: str | None
        hostname: str | None
        id: str
        instructions: str | None
        last_failure_message: str | None
        model: str | None
        name: str
        progress: Progress | None
        status: InternStatus
        updated_at: str
        vault_id: str | None
        workspace_id: str
        created_by_you: bool | None = None
        icon_sha256: str | None = nullable(default=None)
