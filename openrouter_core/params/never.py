"""Parameters Never."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.never import Never


class NeverParam(TypedDict, total=False):
    """MCP tools that never need approval."""

    tool_names: Sequence[str]
    """Names of the tools."""


NeverInput: TypeAlias = "NeverParam | Never"
"""What may be passed as Never: a dict, or the model."""
