"""Model ObservabilityS3DestinationConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, wire

if TYPE_CHECKING:
    from openrouter_core.models.auth_mode import AuthMode
    from openrouter_core.models.provider_enum import ProviderEnum


@model
class ObservabilityS3DestinationConfig(WireModel):
    """The bucket that traces go to, and how to sign in to its store."""

    bucket_name: str = wire("bucketName", required=True)
    access_key_id: str | None = wire("accessKeyId", default=None)
    """ID of the access key, for `auth_mode` `access_keys`."""
    auth_mode: AuthMode | None = wire("authMode", default=None)
    """Whether to sign in with access keys or by taking an IAM role."""
    endpoint: str | None = None
    """Address of the store, where it is not Amazon's own."""
    external_id: str | None = wire("externalId", default=None)
    """External ID to give when the IAM role is taken."""
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""
    path_template: str | None = wire("pathTemplate", default=None)
    """Template of the path of each object; `{prefix}` and `{date}` are filled in."""
    prefix: str | None = None
    """Text that fills `{prefix}` in `path_template`."""
    provider: ProviderEnum | None = None
    """Kind of store: `aws`, `cloudflare_r2`, `gcs` or `other`."""
    region: str | None = None
    """Region of the bucket, as the store names it."""
    role_arn: str | None = wire("roleArn", default=None)
    """ARN of the IAM role, for `auth_mode` `iam_role`."""
    secret_access_key: str | None = wire("secretAccessKey", default=None)
    """Secret of the access key."""
    session_token: str | None = wire("sessionToken", default=None)
    """Session token that goes with temporary access keys."""
