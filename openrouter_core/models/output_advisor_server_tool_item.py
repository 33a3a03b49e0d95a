"""Model OutputAdvisorServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.failable_tool_call_status import FailableToolCallStatus


@model
class OutputAdvisorServerToolItem(WireModel):
    """A question to the advisor tool, with the advice it gave."""

    status: FailableToolCallStatus
    type: Literal["openrouter:advisor"]
    advice: str | None = None
    """Text of the advice."""
    error: str | None = None
    """Why the tool failed."""
    id: str | None = None
    instance_name: str | None = None
    """Name of the advisor that was asked."""
    model: str | None = None
    """Model that gave the advice."""
    prompt: str | None = None
    """What the advisor was asked."""
