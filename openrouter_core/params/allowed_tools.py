"""Parameters AllowedTools."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.allowed_tools import AllowedTools


class AllowedToolsParam(TypedDict, total=False):
    """Choice among the tools of an MCP server."""

    read_only: bool
    """Whether only tools that change nothing may be used."""
    tool_names: Sequence[str]
    """Names of the tools that may be used."""


AllowedToolsInput: TypeAlias = "AllowedToolsParam | AllowedTools"
"""What may be passed as AllowedTools: a dict, or the model."""
