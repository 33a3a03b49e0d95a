"""Parameters CreateObservabilityDestinationRequestType."""

from __future__ import annotations

from typing import Literal, TypeAlias

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
