"""Model SubagentServerToolOpenRouter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import SubagentServerToolOpenRouter as SubagentServerToolOpenRouter
else:
    from openrouter_core.model import WireModel, model

    @model
    class SubagentServerToolOpenRouter(WireModel):
        """OpenRouter's server tool that lets a model hand a task to another model."""

        type: Literal["openrouter:subagent"]
        parameters: SubagentServerToolConfig | None = None
