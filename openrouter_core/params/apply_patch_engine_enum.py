"""Parameters ApplyPatchEngineEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

ApplyPatchEngineEnumInput: TypeAlias = Literal["auto", "native", "openrouter"] | str
"""Who handles a patch: the provider, OpenRouter, or whichever fits."""
