"""Model Match."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import Match as Match
else:
    from openrouter_core.model import WireModel, model

    @model
    class Match(WireModel):
        """A tool that a tool search found."""

        definition: dict[str, Any]
        schema_digest: str
        tool_id: str
