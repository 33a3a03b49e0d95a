"""Model SubagentServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import SubagentServerToolConfig as SubagentServerToolConfig
else:
    from openrouter_core.model import WireModel, model

    @model
    class SubagentServerToolConfig(WireModel):
        """Settings of the server tool that hands tasks to another model."""

        inherit_functions: bool | None = None
        inherited_function_names: list[str] | None = None
        instructions: str | None = None
        max_completion_tokens: int | None = None
        max_tool_calls: int | None = None
        model: str | None = None
        name: str | None = None
        reasoning: SubagentReasoning | None = None
        temperature: float | None = None
        tools: list[SubagentNestedTool] | None = None
