"""Enum NamespaceFunctionToolAllowedCaller."""

from __future__ import annotations

from typing import Literal, TypeAlias

NamespaceFunctionToolAllowedCaller: TypeAlias = Literal["direct", "programmatic"] | str
"""Known values of namespace function tool allowed caller."""
