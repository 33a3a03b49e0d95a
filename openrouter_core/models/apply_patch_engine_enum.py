"""Enum ApplyPatchEngineEnum."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ApplyPatchEngineEnum as ApplyPatchEngineEnum
else:
    ApplyPatchEngineEnum = Literal["auto", "native", "openrouter"] | str
