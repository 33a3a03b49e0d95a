"""Parameters ObservabilityFilterRuleGroupValue."""

from __future__ import annotations

from typing import TypeAlias

ObservabilityFilterRuleGroupValueInput: TypeAlias = str | float
"""What a filter rule compares with: text or a number."""
