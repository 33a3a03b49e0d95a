"""Model CreateInternRequest."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class CreateInternRequest(WireModel):
    """Intern to create."""

    name: str
    description: str | None = nullable(default=None)
    instructions: str | None = nullable(default=None)
    """What the intern is told to do and how."""
    provision: bool | None = None
    """Whether to provision the intern at once."""
    vault_id: str | None = None
    """Id of the vault for the intern."""
    workspace_id: str | None = None
