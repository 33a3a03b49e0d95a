"""Union System."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import System as System
else:
    from openrouter_core.unions import AnyOf

    System = AnyOf("str", "list[AnthropicTextBlockParam]")
