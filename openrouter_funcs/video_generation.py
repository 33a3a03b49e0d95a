"""Video generation: jobs that make videos, and their results."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.operation import Operation, call, error_aliases
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.binary import BinaryResponse
    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import (
        BadGatewayResponseError,
        BadRequestResponseError,
        ClientClosedRequestResponseError,
        ClientError,
        ConflictResponseError,
        ForbiddenResponseError,
        GoneResponseError,
        InternalServerResponseError,
        NotFoundResponseError,
        OpenRouterDefaultError,
        PayloadTooLargeResponseError,
        PaymentRequiredResponseError,
        ServiceUnavailableResponseError,
        TooManyRequestsResponseError,
        UnauthorizedResponseError,
    )
    from openrouter_core.models import VideoGenerationResponse, VideoModelsListResponse
    from openrouter_core.options import RequestOptions
    from openrouter_core.params.shared import TraceConfigInput
    from openrouter_core.params.video_generation import (
        FrameImageInput,
        InputReferenceInput,
        VideoGenerationRequestAspectRatioInput,
        VideoGenerationRequestProviderInput,
        VideoGenerationRequestResolutionInput,
    )
    from openrouter_core.result import Result

    VideoGenerationGenerateError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | PaymentRequiredResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | PayloadTooLargeResponseError
        | TooManyRequestsResponseError
        | ClientClosedRequestResponseError
        | InternalServerResponseError
        | ServiceUnavailableResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    VideoGenerationListVideosModelsError: TypeAlias = (
        BadRequestResponseError | InternalServerResponseError | OpenRouterDefaultError | ClientError
    )
    VideoGenerationGetGenerationError: TypeAlias = (
        UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    VideoGenerationGetVideoContentError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | ConflictResponseError
        | GoneResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | OpenRouterDefaultError
        | ClientError
    )

else:
    __getattr__ = error_aliases(__name__)

_VIDEO_GENERATION_GENERATE = Operation(
    name="video_generation_generate",
    method="POST",
    path="/videos",
    body="json",
    properties=(
        "model",
        "aspect_ratio",
        "callback_url",
        "creativity",
        "duration",
        "frame_images",
        "generate_audio",
        "input_references",
        "previous_job_id",
        "prompt",
        "provider",
        "resolution",
        "seed",
        "session_id",
        "size",
        "trace",
        "upscale_factor",
        "user",
    ),
    spine=("id",),
    returns={202: "VideoGenerationResponse"},
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        402: "PaymentRequiredResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        413: "PayloadTooLargeResponseError",
        429: "TooManyRequestsResponseError",
        499: "ClientClosedRequestResponseError",
        500: "InternalServerResponseError",
        503: "ServiceUnavailableResponseError",
    },
)


async def video_generation_generate(
    core: OpenRouterCore,
    *,
    model: str,
    aspect_ratio: VideoGenerationRequestAspectRatioInput | Unset = UNSET,
    callback_url: str | Unset = UNSET,
    creativity: int | Unset = UNSET,
    duration: int | Unset = UNSET,
    frame_images: Sequence[FrameImageInput] | Unset = UNSET,
    generate_audio: bool | Unset = UNSET,
    input_references: Sequence[InputReferenceInput] | Unset = UNSET,
    previous_job_id: str | Unset = UNSET,
    prompt: str | Unset = UNSET,
    provider: VideoGenerationRequestProviderInput | Unset = UNSET,
    resolution: VideoGenerationRequestResolutionInput | Unset = UNSET,
    seed: int | Unset = UNSET,
    session_id: str | Unset = UNSET,
    size: str | Unset = UNSET,
    trace: TraceConfigInput | Unset = UNSET,
    upscale_factor: float | Unset = UNSET,
    user: str | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[VideoGenerationResponse, VideoGenerationGenerateError]:
    """Start a job that makes a video.

    The answer comes before the video is made: call `video_generation_get_generation` until `status` is `completed`,
    `failed`, `cancelled` or `expired`, or give a `callback_url`; then fetch it with
    `video_generation_get_video_content`. Which settings a model takes is in `video_generation_list_videos_models`. Any
    API key will do.

    Example::

        match await video_generation_generate(core, model="google/veo-3.1", prompt="Waves at dawn", duration=8):
            case Ok(job):
                print(job.id, job.status)
            case Err(error):
                print(error)

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        model: Video model, as `author/slug`.
        aspect_ratio: Width to height, such as `16:9`.
        callback_url: URL that is called when the job ends.
        creativity: How freely the model may depart from what it is given; a model's choices are in its `creativity`.
        duration: Length of the video, in seconds.
        frame_images: Images for the first or the last frame, told apart by `frame_type`.
        generate_audio: Whether the video gets sound.
        input_references: Images, audio or videos for the model to go by.
        previous_job_id: Id of an earlier job whose video this one builds on.
        prompt: What the video shows, in words.
        provider: Options that go to one provider alone.
        resolution: Size class of the video, such as `720p`; the shape comes from `aspect_ratio`.
        seed: Seed for sampling; equal requests then give the same result where the provider supports it, with no
            guarantee.
        session_id: Your id for the conversation or job, which groups its requests in logs and traces.
        size: Size in pixels, as width x height, such as `1280x720`.
        trace: Names and ids under which observability destinations file this request; further keys are passed on.
        upscale_factor: How many times larger to make the picture, for models that enlarge videos; above 0.
        user: Your stable id for the end user, which helps to detect abuse; not a name or an address.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the job: its `id`, `status` and `polling_url`.

        Err with one of:

        - `BadRequestResponseError` (400): the model does not take one of the settings.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `PaymentRequiredResponseError` (402): the account or the key has too few credits.
        - `ForbiddenResponseError` (403): the key may not use the model, or the prompt was refused.
        - `NotFoundResponseError` (404): no video model of that name, or no provider that fits the request.
        - `PayloadTooLargeResponseError` (413): the reference files are too large.
        - `TooManyRequestsResponseError` (429): too many requests.
        - `ClientClosedRequestResponseError` (499): the server saw the connection closed before it had answered.
        - `InternalServerResponseError` (500): the server failed.
        - `ServiceUnavailableResponseError` (503): no provider can take the request now.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /videos``
    """
    return await call(_VIDEO_GENERATION_GENERATE, locals())


_VIDEO_GENERATION_LIST_VIDEOS_MODELS = Operation(
    name="video_generation_list_videos_models",
    method="GET",
    path="/videos/models",
    keyless=True,
    spine=("data",),
    returns="VideoModelsListResponse",
    errors={400: "BadRequestResponseError", 500: "InternalServerResponseError"},
)


async def video_generation_list_videos_models(
    core: OpenRouterCore,
    *,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[VideoModelsListResponse, VideoGenerationListVideosModelsError]:
    """List the models that make videos.

    For each model: the durations, resolutions, sizes and aspect ratios that it supports, and its prices. Needs no key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the models, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): the request is malformed or has a value out of range.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /videos/models``
    """
    return await call(_VIDEO_GENERATION_LIST_VIDEOS_MODELS, locals())


_VIDEO_GENERATION_GET_GENERATION = Operation(
    name="video_generation_get_generation",
    method="GET",
    path="/videos/{job_id}",
    returns="VideoGenerationResponse",
    errors={
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def video_generation_get_generation(
    core: OpenRouterCore,
    *,
    job_id: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[VideoGenerationResponse, VideoGenerationGetGenerationError]:
    """Get the state of a video job.

    A failed job is still `Ok`, with `status` `failed` and the reason in `error`. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        job_id: Id of the job, from `video_generation_generate`.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the job; once it is completed, with the URLs of the videos and the cost, in `usage`.

        Err with one of:

        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the job belongs to another account.
        - `NotFoundResponseError` (404): no such job.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /videos/{job_id}``
    """
    return await call(_VIDEO_GENERATION_GET_GENERATION, locals())


_VIDEO_GENERATION_GET_VIDEO_CONTENT = Operation(
    name="video_generation_get_video_content",
    method="GET",
    path="/videos/{job_id}/content",
    query=("index",),
    kind="binary",
    accept="video/mp4",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        409: "ConflictResponseError",
        410: "GoneResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
    },
)


async def video_generation_get_video_content(
    core: OpenRouterCore,
    *,
    job_id: str,
    index: int | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[BinaryResponse, VideoGenerationGetVideoContentError]:
    """Download a video that a job has made.

    The job must be completed; videos are kept for a limited time (see the job's `expires_at`). Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        job_id: Id of the job, from `video_generation_generate`.
        index: Which of the job's videos, counted from 0; the first if left out.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the video (MP4), as a binary answer to read or save.

        Err with one of:

        - `BadRequestResponseError` (400): the index is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the job belongs to another account.
        - `NotFoundResponseError` (404): no such job or video.
        - `ConflictResponseError` (409): the job is not completed.
        - `GoneResponseError` (410): the video is no longer kept.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider that holds the video failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /videos/{job_id}/content``
    """
    return await call(_VIDEO_GENERATION_GET_VIDEO_CONTENT, locals())
