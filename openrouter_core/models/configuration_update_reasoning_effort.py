"""Enum ConfigurationUpdateReasoningEffort."""

from __future__ import annotations

from typing import Literal, TypeAlias

ConfigurationUpdateReasoningEffort: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""Known values of configuration update reasoning effort."""
