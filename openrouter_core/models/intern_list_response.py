"""Model InternListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.intern import Intern


@model
class InternListResponse(WireModel):
    """A page of interns."""

    data: list[Intern]
    has_more: bool
    """Whether there are items after this page."""
    next_cursor: str | None = None
    """Cursor of the next page, absent on the last one."""
