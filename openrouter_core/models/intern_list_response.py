"""Model InternListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import InternListResponse as InternListResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class InternListResponse(WireModel):
        """A page of interns."""

        data: list[Intern]
        has_more: bool
        next_cursor: str | None = None
