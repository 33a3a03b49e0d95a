"""Parameters AdvisorServerToolOpenRouter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.advisor_server_tool_open_router import AdvisorServerToolOpenRouter
    from openrouter_core.params.advisor_server_tool_config import AdvisorServerToolConfigInput


class AdvisorServerToolOpenRouterParam(TypedDict, total=False):
    """OpenRouter's server tool that asks a second model for advice."""

    type: Required[Literal["openrouter:advisor"]]
    parameters: AdvisorServerToolConfigInput


AdvisorServerToolOpenRouterInput: TypeAlias = "AdvisorServerToolOpenRouterParam | AdvisorServerToolOpenRouter"
"""What may be passed as AdvisorServerToolOpenRouter: a dict, or the model."""
