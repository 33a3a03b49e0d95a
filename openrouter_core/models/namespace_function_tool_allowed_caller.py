"""Enum NamespaceFunctionToolAllowedCaller."""

from __future__ import annotations

from typing import Literal, TypeAlias

NamespaceFunctionToolAllowedCaller: TypeAlias = Literal["direct", "programmatic"] | str
"""Who may call a function of a namespace: the model itself, or a program it writes."""
