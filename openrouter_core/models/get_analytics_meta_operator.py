"""Model GetAnalyticsMetaOperator."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import GetAnalyticsMetaOperator as GetAnalyticsMetaOperator
else:
    from openrouter_core.model import WireModel, model

    @model
    class GetAnalyticsMetaOperator(WireModel):
        """Operator for filters of analytics queries."""

        name: OperatorName
        value_type: ValueType
