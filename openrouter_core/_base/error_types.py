"""Error types: the words with which the API says what kind of error it is, and the status that each of them means.

The words are the same in chat, responses, messages and streams, where HTTP's own status is often 200.
"""

from __future__ import annotations

STATUSES = {
    # The API's `error_type`, as its page on errors lists them.
    "context_length_exceeded": 400,
    "max_tokens_exceeded": 400,
    "token_limit_exceeded": 400,
    "string_too_long": 400,
    "invalid_request": 400,
    "invalid_prompt": 400,
    "content_policy_violation": 400,
    "refusal": 400,
    "invalid_image": 400,
    "image_too_large": 400,
    "image_too_small": 400,
    "unsupported_image_format": 400,
    "image_download_failed": 400,
    "authentication": 401,
    "payment_required": 402,
    "permission_denied": 403,
    "not_found": 404,
    "image_not_found": 404,
    "precondition_failed": 412,
    "payload_too_large": 413,
    "unprocessable": 422,
    "rate_limit_exceeded": 429,
    "server": 500,
    "unmapped": 500,
    "provider_unavailable": 502,
    "provider_overloaded": 503,
    "timeout": 504,
    # The `type` of errors in Anthropic's form, which messages have.
    "invalid_request_error": 400,
    "authentication_error": 401,
    "billing_error": 402,
    "permission_error": 403,
    "not_found_error": 404,
    "request_too_large": 413,
    "rate_limit_error": 429,
    "api_error": 500,
    "service_unavailable_error": 503,
    "timeout_error": 504,
    "overloaded_error": 529,
    # The `code` of errors in OpenAI's form, which responses have.
    "bio_policy": 400,
    "cyber_policy": 400,
    "data_residency_mismatch": 400,
    "empty_image_file": 400,
    "failed_to_download_image": 400,
    "image_content_policy_violation": 400,
    "image_file_not_found": 404,
    "image_file_too_large": 400,
    "image_parse_error": 400,
    "invalid_base64_image": 400,
    "invalid_image_format": 400,
    "invalid_image_mode": 400,
    "invalid_image_url": 400,
    "misalignment_policy_violation": 400,
    "unsupported_image_media_type": 400,
    "server_error": 500,
    "vector_store_timeout": 504,
}  # fmt: skip - read as words
_OVERLOADED = 529
"""The API's own status of ``provider_overloaded``, which its table of words does not have."""


def effective_status(status: int, code: object = None, error_type: object = None) -> int:
    """Return the status that counts.

    It is HTTP's if that says what went wrong. A success does not, and 400 and 500 wrap what others said: there it
    is the one that the error's type means, else that of its code, a number or a word.
    """
    if status >= 300 and status not in {400, 500}:  # noqa: PLR2004 - HTTP's statuses
        return status
    coded = STATUSES.get(code) if isinstance(code, str) else code
    if not isinstance(coded, int) or not 400 <= coded <= 599:  # noqa: PLR2004 - HTTP's error statuses
        coded = status
    if error_type == "provider_overloaded" and coded == _OVERLOADED:
        return coded
    return STATUSES.get(error_type, coded) if isinstance(error_type, str) else coded
