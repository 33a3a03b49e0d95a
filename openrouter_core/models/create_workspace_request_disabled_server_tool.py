"""Enum CreateWorkspaceRequestDisabledServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import CreateWorkspaceRequestDisabledServerTool as CreateWorkspaceRequestDisabledServerTool
else:
    CreateWorkspaceRequestDisabledServerTool = (
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
