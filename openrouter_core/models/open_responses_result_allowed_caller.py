"""Enum OpenResponsesResultAllowedCaller."""

from __future__ import annotations

from typing import Literal, TypeAlias

OpenResponsesResultAllowedCaller: TypeAlias = Literal["direct", "programmatic"] | str
"""Who may call a tool listed in a response: the model, or a program it writes."""
