"""Type ObservabilityFilterRuleGroupValue."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ObservabilityFilterRuleGroupValue as ObservabilityFilterRuleGroupValue
else:
    ObservabilityFilterRuleGroupValue = str | float
