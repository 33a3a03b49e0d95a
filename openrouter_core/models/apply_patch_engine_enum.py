"""Enum ApplyPatchEngineEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

ApplyPatchEngineEnum: TypeAlias = Literal["auto", "native", "openrouter"] | str
"""Who handles a patch: the provider, OpenRouter, or whichever fits."""
