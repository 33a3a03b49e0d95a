"""Union NamespaceToolTool."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import NamespaceToolTool as NamespaceToolTool
else:
    from openrouter_core.unions import Tagged

    NamespaceToolTool = Tagged("type", {"function": "NamespaceFunctionTool", "custom": "CustomTool"})
