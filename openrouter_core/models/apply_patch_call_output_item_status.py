"""Enum ApplyPatchCallOutputItemStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ApplyPatchCallOutputItemStatus: TypeAlias = Literal["completed", "failed"] | str
"""Whether a patch could be applied."""
