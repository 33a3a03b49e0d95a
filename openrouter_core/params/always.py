"""Parameters Always."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.always import Always


class AlwaysParam(TypedDict, total=False):
    """Tools of an MCP server that always need approval."""

    tool_names: Sequence[str]


AlwaysInput: TypeAlias = "AlwaysParam | Always"
"""What may be passed as Always: a dict, or the model."""
