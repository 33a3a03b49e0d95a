"""Union ObservabilityDestination."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ObservabilityDestination as ObservabilityDestination
else:
    from openrouter_core.unions import Tagged

    ObservabilityDestination = Tagged(
        "type",
        {
            "arize": "ObservabilityArizeDestination",
            "braintrust": "ObservabilityBraintrustDestination",
            "clickhouse": "ObservabilityClickhouseDestination",
            "datadog": "ObservabilityDatadogDestination",
            "grafana": "ObservabilityGrafanaDestination",
            "langfuse": "ObservabilityLangfuseDestination",
            "langsmith": "ObservabilityLangsmithDestination",
            "newrelic": "ObservabilityNewrelicDestination",
            "opik": "ObservabilityOpikDestination",
            "otel-collector": "ObservabilityOtelCollectorDestination",
            "posthog": "ObservabilityPosthogDestination",
            "ramp": "ObservabilityRampDestination",
            "s3": "ObservabilityS3Destination",
            "sentry": "ObservabilitySentryDestination",
            "snowflake": "ObservabilitySnowflakeDestination",
            "weave": "ObservabilityWeaveDestination",
            "webhook": "ObservabilityWebhookDestination",
        },
    )
