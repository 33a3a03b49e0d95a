"""Parameters BashServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.bash_server_tool import BashServerTool
    from openrouter_core.params.bash_server_tool_config import BashServerToolConfigInput


class BashServerToolParam(TypedDict, total=False):
    """OpenRouter's server tool that runs shell commands in a sandbox."""

    type: Required[Literal["openrouter:bash"]]
    parameters: BashServerToolConfigInput


BashServerToolInput: TypeAlias = "BashServerToolParam | BashServerTool"
"""What may be passed as BashServerTool: a dict, or the model."""
