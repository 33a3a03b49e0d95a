"""Enum ApplyPatchEngineEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

ApplyPatchEngineEnum: TypeAlias = Literal["auto", "native", "openrouter"] | str
"""Known values of apply patch engine enum."""
