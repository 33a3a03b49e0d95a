"""Model BashServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BashServerToolConfig as BashServerToolConfig
else:
    from openrouter_core.model import WireModel, model

    @model
    class BashServerToolConfig(WireModel):
        """Settings of the bash tool."""

        engine: BashServerToolEngine | None = None
        environment: BashServerToolEnvironment | None = None
