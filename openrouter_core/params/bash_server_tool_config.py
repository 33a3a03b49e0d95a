"""Parameters BashServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.bash_server_tool_config import BashServerToolConfig
    from openrouter_core.params.bash_server_tool_engine import BashServerToolEngineInput
    from openrouter_core.params.bash_server_tool_environment import BashServerToolEnvironmentInput


class BashServerToolConfigParam(TypedDict, total=False):
    """Settings of the bash tool."""

    engine: BashServerToolEngineInput
    """What carries the tool: the provider (`native`), OpenRouter, or whichever fits (`auto`)."""
    environment: BashServerToolEnvironmentInput
    """Container in which the commands run."""


BashServerToolConfigInput: TypeAlias = "BashServerToolConfigParam | BashServerToolConfig"
"""What may be passed as BashServerToolConfig: a dict, or the model."""
