"""Parameters AllowedToolsUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.params.allowed_tools import AllowedToolsInput

    AllowedToolsUnionInput: TypeAlias = AllowedToolsInput | Sequence[str]
    """Tools of an MCP server that may be used: a filter, or a list of names."""
