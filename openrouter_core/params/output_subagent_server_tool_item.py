"""Parameters OutputSubagentServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.output_subagent_server_tool_item import OutputSubagentServerToolItem
    from openrouter_core.params.failable_tool_call_status import FailableToolCallStatusInput


class OutputSubagentServerToolItemParam(TypedDict, total=False):
    """A task that the model handed to OpenRouter's subagent tool."""

    status: Required[FailableToolCallStatusInput]
    type: Required[Literal["openrouter:subagent"]]
    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    error: str
    """Why the tool failed."""
    id: str
    instance_name: str
    """Name of the subagent that was given the task."""
    model: str
    """Model that the subagent ran on."""
    name: str
    outcome: str
    """What came of the task."""
    task_description: str
    """What the subagent was to do."""
    task_name: str
    """Short name of the task."""


OutputSubagentServerToolItemInput: TypeAlias = "OutputSubagentServerToolItemParam | OutputSubagentServerToolItem"
"""What may be passed as OutputSubagentServerToolItem: a dict, or the model."""
