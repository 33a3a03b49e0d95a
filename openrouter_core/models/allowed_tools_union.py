"""Union AllowedToolsUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AllowedToolsUnion as AllowedToolsUnion
else:
    from openrouter_core.unions import AnyOf

    AllowedToolsUnion = AnyOf("AllowedTools", "list[str]")
