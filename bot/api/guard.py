"""What stands before every request of the API: who asks, how much, and what a refusal looks like."""

import json
import traceback
from collections.abc import Mapping
from functools import partial
from hmac import compare_digest
from typing import Any

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware
from loguru import logger
from pydantic import ValidationError

from bot.api.body import body_of
from bot.i18n import translator
from bot.recovery import passes
from bot.services.errors import ClientMoved, CRMError, KeyReused, NotFound
from db.within import PATIENCE, within

LARGEST_BODY = 64 * 1024
BODY = web.RequestKey("body", bytes)

# Names in their own letters, not as escapes.
in_json = partial(web.json_response, dumps=partial(json.dumps, ensure_ascii=False))

REASONS = {
    400: ("bad_request", "this is no HTTP request that can be read"),
    401: ("unauthorized", "send the header «Authorization: Bearer API_TOKEN»"),
    404: ("not_found", "there is nothing at this address"),
    405: ("method_not_allowed", "another method is wanted here, see the header Allow"),
    408: ("too_slow", "a body has to come within half a minute"),
    413: ("too_large", f"a body has at most {LARGEST_BODY} bytes"),
    422: ("invalid", "some fields are missing or wrong"),
    500: ("internal_error", "the request has failed here, and the log says why"),
    503: ("unavailable", "the database does not answer, try again later"),
}
CONFLICTS = {ClientMoved: "client_moved", KeyReused: "key_reused"}
# Names of fields are the asker's own words too: no more of them than tells which.
LONGEST_FIELD = 64


def guards(token: str) -> tuple[Middleware, ...]:
    """Return the middlewares of the API, the outer one first; an empty `token` means that there is no API."""

    @web.middleware
    async def know_caller(request: web.Request, handler: Handler) -> web.StreamResponse:
        if not token:
            raise web.HTTPNotFound
        scheme, _, given = request.headers.get("Authorization", "").partition(" ")
        # A header may hold bytes that are no text; they come as lone surrogates.
        same = compare_digest(given.strip().encode("utf-8", "surrogateescape"), token.encode())
        if scheme.lower() != "bearer" or not same:
            raise web.HTTPUnauthorized
        return await handler(request)

    return refuse_in_json, know_caller, be_quick


@web.middleware
async def refuse_in_json(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer whatever goes wrong with a status and a reason, and with nothing of what was sent."""
    try:
        return await handler(request)
    except web.HTTPException as error:
        return _refusal(error.status, headers=_kept(error))
    except ValidationError as error:
        fields = error.errors(include_url=False, include_context=False, include_input=False)
        return _refusal(422, fields=[_field(**field) for field in fields])
    except CRMError as error:
        return _crm_refusal(error)
    except Exception as error:
        if passes(error) or isinstance(error, TimeoutError):
            logger.bind(error=type(error).__name__).warning("an api request comes too early")
            return _refusal(503, headers={"Retry-After": "5"})
        # Where it happened, without the message: a database writes values into its own.
        frames = "".join(traceback.format_tb(error.__traceback__))
        logger.bind(method=request.method, error=type(error).__name__).error("the api has failed\n{}", frames)
        return _refusal(500)


@web.middleware
async def be_quick(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Wait for the body as long as it takes, and for the database no longer than a caller would."""
    request[BODY] = await body_of(request, largest=LARGEST_BODY)
    return await within(PATIENCE, _carried_out(request, handler))


async def _carried_out(request: web.Request, handler: Handler) -> web.StreamResponse:
    return await handler(request)


def _crm_refusal(error: CRMError) -> web.Response:
    reason = translator("en").label(error.key, **error.data)
    logger.bind(error=type(error).__name__, **error.data).info("api refused")
    if isinstance(error, NotFound):
        return _answer(404, "not_found", reason)
    return _answer(409, CONFLICTS.get(type(error), "refused"), reason)


def _refusal(status: int, *, headers: Mapping[str, str] | None = None, **more: Any) -> web.Response:
    code, reason = REASONS.get(status, REASONS[400 if status < 500 else 500])
    return _answer(status, code, reason, headers, **more)


def _answer(status: int, code: str, reason: str, headers: Mapping[str, str] | None = None, **more: Any) -> web.Response:
    return in_json({"error": code, "reason": reason, **more}, status=status, headers=headers)


def _kept(error: web.HTTPException) -> dict[str, str]:
    if error.status == 401:
        return {"WWW-Authenticate": "Bearer"}
    return {"Allow": error.headers["Allow"]} if "Allow" in error.headers else {}


def _field(*, loc: tuple[int | str, ...], msg: str, **more: Any) -> dict[str, str]:
    return {"field": ".".join(str(part) for part in loc)[:LONGEST_FIELD] or "body", "type": more["type"], "reason": msg}
