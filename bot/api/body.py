"""The body of a request: so large, so long in coming, and no more."""

import asyncio

from aiohttp import web

LONGEST = 30.0  # seconds


async def body_of(request: web.Request, *, largest: int) -> bytes:
    """Return the body.

    Raises `HTTPRequestEntityTooLarge` as soon as it is too large, `HTTPRequestTimeout` where it takes too long, and
    `HTTPBadRequest` where it does not come whole: the caller has hung up, or it is not in the form that its head says.
    """
    try:
        async with asyncio.timeout(LONGEST):
            return await request.clone(client_max_size=largest).read()
    except TimeoutError:
        raise web.HTTPRequestTimeout from None
    except (ConnectionError, web.RequestPayloadError):
        raise web.HTTPBadRequest from None
