"""Parameters OutputMode."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputModeInput: TypeAlias = Literal["text", "custom_item", "claude_code_compatibility"] | str
"""Form in which a call that the armor plugin blocked shows in the answer."""
