"""Union AllowedToolsUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.allowed_tools import AllowedTools

    AllowedToolsUnion: TypeAlias = AllowedTools | list[str]
    """Tools of an MCP server that may be used: a filter, or a list of names."""
else:
    AllowedToolsUnion = AnyOf("AllowedTools", "list[str]")
