"""Speech to text: recordings written down."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.operation import Operation, call, error_aliases
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import (
        BadGatewayResponseError,
        BadRequestResponseError,
        ClientError,
        EdgeNetworkTimeoutResponseError,
        ForbiddenResponseError,
        GatewayTimeoutResponseError,
        InternalServerResponseError,
        NotFoundResponseError,
        OpenRouterDefaultError,
        PayloadTooLargeResponseError,
        PaymentRequiredResponseError,
        ProviderOverloadedResponseError,
        ServiceUnavailableResponseError,
        TooManyRequestsResponseError,
        UnauthorizedResponseError,
    )
    from openrouter_core.models import STTResponse
    from openrouter_core.options import RequestOptions
    from openrouter_core.params.shared import TraceConfigInput
    from openrouter_core.params.stt import (
        CreateAudioTranscriptionsMultipartResponseFormatInput,
        STTInputAudioInput,
        STTRequestProviderInput,
        STTRequestResponseFormatInput,
        STTTimestampGranularityInput,
        TimestampGranularitiesInput,
    )
    from openrouter_core.result import Result
    from openrouter_core.uploads import Upload

    SttCreateTranscriptionError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | PaymentRequiredResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | PayloadTooLargeResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | ServiceUnavailableResponseError
        | GatewayTimeoutResponseError
        | EdgeNetworkTimeoutResponseError
        | ProviderOverloadedResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    SttCreateTranscriptionMultipartError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | PaymentRequiredResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | PayloadTooLargeResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | ServiceUnavailableResponseError
        | GatewayTimeoutResponseError
        | EdgeNetworkTimeoutResponseError
        | ProviderOverloadedResponseError
        | OpenRouterDefaultError
        | ClientError
    )

else:
    __getattr__ = error_aliases(__name__)

_STT_CREATE_TRANSCRIPTION = Operation(
    name="stt_create_transcription",
    method="POST",
    path="/audio/transcriptions",
    body="json",
    properties=(
        "input_audio",
        "model",
        "diarize",
        "keyterms",
        "language",
        "provider",
        "response_format",
        "session_id",
        "temperature",
        "timestamp_granularities",
        "trace",
        "user",
    ),
    spine=("text",),
    returns="STTResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        402: "PaymentRequiredResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        413: "PayloadTooLargeResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
        503: "ServiceUnavailableResponseError",
        504: "GatewayTimeoutResponseError",
        524: "EdgeNetworkTimeoutResponseError",
        529: "ProviderOverloadedResponseError",
    },
)


async def stt_create_transcription(
    core: OpenRouterCore,
    *,
    input_audio: STTInputAudioInput,
    model: str,
    diarize: bool | Unset = UNSET,
    keyterms: Sequence[str] | Unset = UNSET,
    language: str | Unset = UNSET,
    provider: STTRequestProviderInput | Unset = UNSET,
    response_format: STTRequestResponseFormatInput | Unset = UNSET,
    session_id: str | Unset = UNSET,
    temperature: float | Unset = UNSET,
    timestamp_granularities: Sequence[STTTimestampGranularityInput] | Unset = UNSET,
    trace: TraceConfigInput | Unset = UNSET,
    user: str | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[STTResponse, SttCreateTranscriptionError]:
    """Transcribe speech, sent as base64 text or by URL.

    `stt_create_transcription_multipart` sends a file as it is, which is smaller. Fields other than `text` depend on the
    model and on what was asked for. Any API key will do.

    Example::

        import base64
        import pathlib

        audio = base64.b64encode(pathlib.Path("talk.wav").read_bytes()).decode()
        match await stt_create_transcription(core, model="openai/whisper-1", input_audio={"data": audio, "format": "wav"}):
            case Ok(transcription):
                print(transcription.text)
            case Err(error):
                print(error)

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        input_audio: Recording to transcribe: base64 `data` with its `format` (such as `wav` or `mp3`), or a `url`.
        model: Transcription model, as `author/slug`.
        diarize: Whether to tell the speakers apart.
        keyterms: Names and terms that are likely to occur, to help recognition.
        language: Language that is spoken, as a code such as `en`; detected if left out.
        provider: Data policy that providers must meet, and options that go to one provider alone.
        response_format: `json` for the text, `verbose_json` for segments and details as well.
        session_id: Your id for the conversation or job, which groups its requests in logs and traces.
        temperature: Randomness of the transcription; 0 is the most predictable.
        timestamp_granularities: Times to give, for each `word`, each `segment`, or both.
        trace: Names and ids under which observability destinations file this request; further keys are passed on.
        user: Your stable id for the end user, which helps to detect abuse; not a name or an address.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the `text`, and where asked for and supported, segments and words with times in seconds, speakers, language
        and usage.

        Err with one of:

        - `BadRequestResponseError` (400): the audio cannot be read, or the model does not take one of the settings.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `PaymentRequiredResponseError` (402): the account or the key has too few credits.
        - `ForbiddenResponseError` (403): the key may not do this, or moderation refused the input.
        - `NotFoundResponseError` (404): no transcription model of that name, or no provider that fits the request.
        - `PayloadTooLargeResponseError` (413): the recording is too large.
        - `TooManyRequestsResponseError` (429): too many requests.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider is down or answered nonsense.
        - `ServiceUnavailableResponseError` (503): no provider can take the request now.
        - `GatewayTimeoutResponseError` (504): the provider did not answer in time.
        - `EdgeNetworkTimeoutResponseError` (524): openRouter's edge network gave up waiting for the answer.
        - `ProviderOverloadedResponseError` (529): the provider is overloaded.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /audio/transcriptions``
    """
    return await call(_STT_CREATE_TRANSCRIPTION, locals())


_STT_CREATE_TRANSCRIPTION_MULTIPART = Operation(
    name="stt_create_transcription_multipart",
    method="POST",
    path="/audio/transcriptions",
    body="multipart",
    properties=(
        "model",
        "diarize",
        "file",
        "keyterms",
        "language",
        "provider",
        "response_format",
        "session_id",
        "source_url",
        "temperature",
        "timestamp_granularities",
        "trace",
        "user",
    ),
    uploads=("file",),
    wire={"keyterms": "keyterms[]", "timestamp_granularities": "timestamp_granularities[]"},
    spine=("text",),
    returns="STTResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        402: "PaymentRequiredResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        413: "PayloadTooLargeResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
        503: "ServiceUnavailableResponseError",
        504: "GatewayTimeoutResponseError",
        524: "EdgeNetworkTimeoutResponseError",
        529: "ProviderOverloadedResponseError",
    },
)


async def stt_create_transcription_multipart(
    core: OpenRouterCore,
    *,
    model: str,
    diarize: bool | Unset = UNSET,
    file: Upload | Unset = UNSET,
    keyterms: Sequence[str] | Unset = UNSET,
    language: str | Unset = UNSET,
    provider: str | Unset = UNSET,
    response_format: CreateAudioTranscriptionsMultipartResponseFormatInput | Unset = UNSET,
    session_id: str | Unset = UNSET,
    source_url: str | Unset = UNSET,
    temperature: float | Unset = UNSET,
    timestamp_granularities: Sequence[TimestampGranularitiesInput] | Unset = UNSET,
    trace: str | Unset = UNSET,
    user: str | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[STTResponse, SttCreateTranscriptionMultipartError]:
    """Transcribe speech, sent as a file or by URL in a multipart form.

    Give `file` or `source_url`. Uploads are sent from disk in pieces. Any API key will do.

    Example::

        from pathlib import Path

        match await stt_create_transcription_multipart(core, model="openai/whisper-1", file=Path("talk.wav")):
            case Ok(transcription):
                print(transcription.text)
            case Err(error):
                print(error)

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        model: Transcription model, as `author/slug`.
        diarize: Whether to tell the speakers apart.
        file: Recording to transcribe.
        keyterms: Names and terms that are likely to occur, to help recognition.
        language: Language that is spoken, as a code such as `en`; detected if left out.
        provider: As in `stt_create_transcription`, written as JSON text.
        response_format: `json` for the text, `verbose_json` for segments and details as well.
        session_id: Your id for the conversation or job, which groups its requests in logs and traces.
        source_url: URL of the recording, in place of `file`.
        temperature: Randomness of the transcription; 0 is the most predictable.
        timestamp_granularities: Times to give, for each `word`, each `segment`, or both.
        trace: As in `stt_create_transcription`, written as JSON text.
        user: Your stable id for the end user, which helps to detect abuse; not a name or an address.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the `text`, and where asked for and supported, segments and words with times in seconds, speakers, language
        and usage.

        Err with one of:

        - `BadRequestResponseError` (400): the audio cannot be read, or the model does not take one of the settings.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `PaymentRequiredResponseError` (402): the account or the key has too few credits.
        - `ForbiddenResponseError` (403): the key may not do this, or moderation refused the input.
        - `NotFoundResponseError` (404): no transcription model of that name, or no provider that fits the request.
        - `PayloadTooLargeResponseError` (413): the recording is too large.
        - `TooManyRequestsResponseError` (429): too many requests.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider is down or answered nonsense.
        - `ServiceUnavailableResponseError` (503): no provider can take the request now.
        - `GatewayTimeoutResponseError` (504): the provider did not answer in time.
        - `EdgeNetworkTimeoutResponseError` (524): openRouter's edge network gave up waiting for the answer.
        - `ProviderOverloadedResponseError` (529): the provider is overloaded.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /audio/transcriptions``
    """
    return await call(_STT_CREATE_TRANSCRIPTION_MULTIPART, locals())
