"""Parameters ApplyPatchEngineEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

ApplyPatchEngineEnumInput: TypeAlias = Literal["auto", "native", "openrouter"] | str
"""Known values of apply patch engine enum."""
