"""Model OutputSubagentServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputSubagentServerToolItem as OutputSubagentServerToolItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class OutputSubagentServerToolItem(WireModel):
        """A task that the model handed to OpenRouter's subagent tool."""

        status: FailableToolCallStatus
        type: Literal["openrouter:subagent"]
        call_id: str | None = None
        error: str | None = None
        id: str | None = None
        instance_name: str | None = None
        model: str | None = None
        name: str | None = None
        outcome: str | None = None
        task_description: str | None = None
        task_name: str | None = None
