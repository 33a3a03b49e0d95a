"""Model OutputSubagentServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.failable_tool_call_status import FailableToolCallStatus


@model
class OutputSubagentServerToolItem(WireModel):
    """A task that the model handed to OpenRouter's subagent tool."""

    status: FailableToolCallStatus
    type: Literal["openrouter:subagent"]
    call_id: str | None = None
    """Ties a tool call to its output: both carry the same value."""
    error: str | None = None
    """Why the tool failed."""
    id: str | None = None
    instance_name: str | None = None
    """Name of the subagent that was given the task."""
    model: str | None = None
    """Model that the subagent ran on."""
    name: str | None = None
    outcome: str | None = None
    """What came of the task."""
    task_description: str | None = None
    """What the subagent was to do."""
    task_name: str | None = None
    """Short name of the task."""
