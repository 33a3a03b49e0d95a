"""Parameters: workspaces."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateWorkspaceRequestDisabledServerToolInput: TypeAlias = (
    Literal[
        "openrouter:advisor",
        "openrouter:apply_patch",
        "openrouter:bash",
        "openrouter:datetime",
        "openrouter:fusion",
        "openrouter:image_generation",
        "openrouter:experimental__search_models",
        "openrouter:shell",
        "openrouter:subagent",
        "openrouter:tool_search",
        "openrouter:web_fetch",
        "openrouter:web_search",
    ]
    | str
)
"""Server tool to switch off in a new workspace."""


UpdateWorkspaceRequestDisabledServerToolInput: TypeAlias = (
    Literal[
        "openrouter:advisor",
        "openrouter:apply_patch",
        "openrouter:bash",
        "openrouter:datetime",
        "openrouter:fusion",
        "openrouter:image_generation",
        "openrouter:experimental__search_models",
        "openrouter:shell",
        "openrouter:subagent",
        "openrouter:tool_search",
        "openrouter:web_fetch",
        "openrouter:web_search",
    ]
    | str
)
"""Server tool to switch off in a workspace."""


WorkspaceBudgetIntervalInput: TypeAlias = Literal["daily", "weekly", "monthly", "lifetime"] | str
"""Interval of the workspace budget meant, or the workspace's whole life."""
