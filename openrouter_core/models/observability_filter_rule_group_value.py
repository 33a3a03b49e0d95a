"""Type ObservabilityFilterRuleGroupValue."""

from __future__ import annotations

from typing import TypeAlias

ObservabilityFilterRuleGroupValue: TypeAlias = str | float
"""What a filter rule compares with: text or a number."""
