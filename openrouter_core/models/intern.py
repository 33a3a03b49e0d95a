"""Model Intern."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.intern_status import InternStatus
    from openrouter_core.models.progress import Progress


@model
class Intern(WireModel):
    """An intern: an agent that OpenRouter hosts in a machine of its own."""

    attached_vault_id: str | None
    """ID of a vault attached to the intern, or null."""
    created_at: str
    """When it was created."""
    description: str | None
    hostname: str | None
    """Host name of the intern's machine, or null while it has none."""
    id: str
    instructions: str | None
    """Standing instructions that the intern works under, or null."""
    last_failure_message: str | None
    """Why the last lifecycle step failed, or null."""
    model: str | None
    """Slug of the model the intern runs on, or null."""
    name: str
    progress: Progress | None
    """How far provisioning has come, or null."""
    status: InternStatus
    updated_at: str
    """When it was last changed, ISO 8601."""
    vault_id: str | None
    """ID of the intern's own vault, or null."""
    workspace_id: str
    created_by_you: bool | None = None
    """Whether the caller created the intern."""
    icon_sha256: str | None = nullable(default=None)
    """SHA-256 digest of the intern's icon, or null without one."""
