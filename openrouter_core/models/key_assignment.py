"""Model KeyAssignment."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import KeyAssignment as KeyAssignment
else:
    from openrouter_core.model import WireModel, model

    @model
    class KeyAssignment(WireModel):
        """Assignment of a guardrail to an API key."""

        assigned_by: str | None
        created_at: str
        guardrail_id: str
        id: str
        key_hash: str
        key_label: str
        key_name: str
