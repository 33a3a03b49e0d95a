"""Parameters: observability."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core import models

CreateObservabilityDestinationRequestTypeInput: TypeAlias = (
    Literal[
        "arize",
        "braintrust",
        "clickhouse",
        "datadog",
        "grafana",
        "langfuse",
        "langsmith",
        "newrelic",
        "opik",
        "otel-collector",
        "posthog",
        "ramp",
        "s3",
        "sentry",
        "snowflake",
        "weave",
        "webhook",
    ]
    | str
)
"""Service that a new observability destination sends traces to."""


ObservabilityDataRegionInputInput: TypeAlias = Literal["global", "europe", "us", "eu"] | str
"""Data region to set for an observability destination."""


LogicInput: TypeAlias = Literal["and", "or"] | str
"""Whether all rules of an observability filter group must hold, or any."""


FieldTInput: TypeAlias = (
    Literal[
        "model",
        "provider",
        "session_id",
        "user_id",
        "api_key_name",
        "finish_reason",
        "input",
        "output",
        "total_cost",
        "total_tokens",
        "prompt_tokens",
        "completion_tokens",
    ]
    | str
)
"""Part of a trace that an observability filter rule looks at."""


ObservabilityFilterRuleGroupValueInput: TypeAlias = str | float
"""What a filter rule compares with: text or a number."""


OperatorInput: TypeAlias = (
    Literal[
        "equals",
        "not_equals",
        "contains",
        "not_contains",
        "regex",
        "starts_with",
        "ends_with",
        "gt",
        "lt",
        "gte",
        "lte",
        "exists",
        "not_exists",
    ]
    | str
)
"""How an observability filter rule compares a trace with its value."""


class RuleParam(TypedDict, total=False):
    """One condition on a generation, for an observability destination."""

    field: Required[FieldTInput]
    """Property of the generation to compare."""
    operator: Required[OperatorInput]
    """How `field` is compared with `value`."""
    value: ObservabilityFilterRuleGroupValueInput
    """Text or number to compare with; not needed for `exists` and `not_exists`."""


RuleInput: TypeAlias = "RuleParam | models.Rule"
"""What may be passed as Rule: a dict, or the model."""


class ObservabilityFilterRuleGroupParam(TypedDict, total=False):
    """Filter rules joined by `and` or `or`."""

    rules: Required[Sequence[RuleInput]]
    logic: LogicInput
    """Whether all rules must hold (`and`) or any one (`or`)."""


ObservabilityFilterRuleGroupInput: TypeAlias = "ObservabilityFilterRuleGroupParam | models.ObservabilityFilterRuleGroup"
"""What may be passed as ObservabilityFilterRuleGroup: a dict, or the model."""


class ObservabilityFilterRulesConfigNullableParam(TypedDict, total=False):
    """Rules that decide which generations are sent, or null for no filter."""

    groups: Required[Sequence[ObservabilityFilterRuleGroupInput]]
    """Groups of rules, each joined by its own `logic`."""
    enabled: bool


ObservabilityFilterRulesConfigNullableInput: TypeAlias = (
    "ObservabilityFilterRulesConfigNullableParam | models.ObservabilityFilterRulesConfigNullable"
)
"""What may be passed as ObservabilityFilterRulesConfigNullable: a dict, or the model."""
