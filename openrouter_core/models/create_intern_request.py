"""Model CreateInternRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CreateInternRequest as CreateInternRequest
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class CreateInternRequest(WireModel):
        """Intern to create."""

        name: str
        description: str | None = nullable(default=None)
        instructions: str | None = nullable(default=None)
        provision: bool | None = None
        vault_id: str | None = None
        workspace_id: str | None = None
