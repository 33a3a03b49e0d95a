"""Type Code."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Code as Code
else:
    Code = str | int
