"""Parameters ApplyPatchEngineEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

ApplyPatchEngineEnumInput: TypeAlias = Literal["auto", "native", "openrouter"] | str
"""Apply patch engine enum, as the API document has it."""
