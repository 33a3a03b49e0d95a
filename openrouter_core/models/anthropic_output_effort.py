"""Enum AnthropicOutputEffort."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicOutputEffort: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""How much effort a model spends on its output, in a Messages request."""
