"""Enum ApplyPatchCallOutputItemStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ApplyPatchCallOutputItemStatus: TypeAlias = Literal["completed", "failed"] | str
"""Known values of apply patch call output item status."""
