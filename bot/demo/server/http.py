"""The HTTP face of the server: bodies in, JSON out, files to download."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from bot.demo.server.dispatch import LostConnectionError
from bot.demo.server.errors import Refusal
from bot.demo.server.files import UPLOAD_LIMIT
from bot.demo.server.state import State
from bot.demo.server.wire import Upload

Call = Callable[[str, dict[str, Any], dict[str, Upload]], Awaitable[Any]]

_BODY_LIMIT = UPLOAD_LIMIT + 1024 * 1024
_PAGE = "<html>\r\n<head><title>{0}</title></head>\r\n<body><center><h1>{0}</h1></center></body>\r\n</html>\r\n"
_GATEWAY = {
    413: "413 Request Entity Too Large",
    502: "502 Bad Gateway",
    503: "503 Service Temporarily Unavailable",
    504: "504 Gateway Time-out",
}


class Http:
    """Routes of one bot."""

    def __init__(self, state: State, call: Call) -> None:
        self._state = state
        self._call = call
        self._tasks: set[asyncio.Task[Any]] = set()

    def runner(self) -> web.AppRunner:
        """A server that does not listen yet."""
        app = web.Application(client_max_size=_BODY_LIMIT)
        app.router.add_route("*", "/bot{token}/{method}", self._handle_call)
        app.router.add_get("/file/bot{token}/{path:.+}", self._handle_download)
        app.router.add_route("*", "/{rest:.*}", self._handle_nonsense)
        # A getUpdates whose client is gone must not take updates with it: it is cancelled.
        return web.AppRunner(app, handler_cancellation=True, access_log=None, shutdown_timeout=0.5)

    async def _handle_nonsense(self, _request: web.Request) -> web.StreamResponse:
        return _refused(Refusal(404, "Not Found"))

    async def _handle_download(self, request: web.Request) -> web.StreamResponse:
        file = self._state.files.at_path(request.match_info["path"])
        if request.match_info["token"] != self._state.token or file is None:
            return _refused(Refusal(404, "Not Found"))
        return web.Response(body=file.data, content_type="application/octet-stream")

    async def _handle_call(self, request: web.Request) -> web.StreamResponse:
        try:
            self._check_token(request.match_info["token"])
            fields, uploads = await _read_body(request)
            result = await self._run(request.match_info["method"], fields, uploads)
        except web.HTTPRequestEntityTooLarge:
            return _refused(Refusal(413, "Request Entity Too Large"))
        except Refusal as refusal:
            return _refused(refusal)
        except LostConnectionError:
            if request.transport is not None:
                request.transport.abort()
            return web.Response()
        return web.json_response({"ok": True, "result": result})

    def _check_token(self, token: str) -> None:
        if not re.fullmatch(r"[0-9]+:[A-Za-z0-9_-]+", token):
            raise Refusal(401, "Unauthorized: invalid token specified")
        if token != self._state.token:
            raise Refusal(401, "Unauthorized")

    async def _run(self, method: str, fields: dict[str, Any], uploads: dict[str, Upload]) -> Any:
        """The result of the call. Once read it is carried out, even if its client does not wait for the answer."""
        if method.lower() == "getupdates":
            return await self._call(method, fields, uploads)
        task = asyncio.ensure_future(self._call(method, fields, uploads))
        self._tasks.add(task)
        task.add_done_callback(self._forget)
        return await asyncio.shield(task)

    def _forget(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            task.exception()  # Taken note of, for a call whose client is gone.


def _refused(refusal: Refusal) -> web.Response:
    if refusal.status in _GATEWAY and refusal.description in ("", _GATEWAY[refusal.status]):
        page = _PAGE.format(_GATEWAY[refusal.status])
        return web.Response(status=refusal.status, text=page, content_type="text/html")
    headers = {}
    if refusal.parameters and "retry_after" in refusal.parameters:
        headers["Retry-After"] = str(refusal.parameters["retry_after"])
    return web.json_response(refusal.body(), status=refusal.status, headers=headers)


async def _read_body(request: web.Request) -> tuple[dict[str, Any], dict[str, Upload]]:
    """Parameters of query and body, and the files that came along."""
    fields: dict[str, Any] = dict(request.query)
    uploads: dict[str, Upload] = {}
    if request.content_type == "application/json":
        try:
            body = await request.json() if request.can_read_body else {}
        except ValueError:
            raise Refusal(400, "Bad Request: can't parse JSON object") from None
        if not isinstance(body, dict):
            raise Refusal(400, "Bad Request: object expected as JSON body")
        return fields | body, uploads
    if request.can_read_body:
        for key, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                uploads[key] = Upload(value.filename, value.content_type, value.file.read())
            else:
                fields[key] = value if isinstance(value, str) else bytes(value).decode()
    return fields, uploads
