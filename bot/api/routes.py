"""What the API does."""

from datetime import datetime
from typing import Any

from aiogram import Bot
from aiogram.utils.deep_linking import create_start_link
from aiohttp import web

from bot.api.bodies import KeyOfRequest, MoveStage, NewLead, Paging
from bot.api.guard import BODY, guards, in_json
from bot.i18n import Translator, translator
from bot.services.errors import ClientMoved, ClientNotFound, StageNotFound
from bot.services.funnel import history, pipeline
from bot.services.funnel.pipeline import Note
from bot.services.ids import id_in
from bot.services.people import clients, leads
from bot.settings import Settings
from bot.text.history import why
from db.models import ClientPipeline, Event, PipelineStage

BOT = web.AppKey("api_bot", Bot)
LANGUAGE = web.AppKey("api_language", str)

KEY_HEADER = "Idempotency-Key"


def api(settings: Settings, bot: Bot) -> web.Application:
    """Return what listens under /api; without API_TOKEN there is nothing to find."""
    app = web.Application(middlewares=guards(settings.api_token.get_secret_value()))
    app[BOT], app[LANGUAGE] = bot, settings.default_language
    app.router.add_post("/clients", create_client)
    app.router.add_get("/clients/{client_id:[0-9]+}/pipeline-history", show_history)
    app.router.add_post("/pipeline/clients/{client_id:[0-9]+}/move-stage", move_stage)
    return app


async def create_client(request: web.Request) -> web.Response:
    """Take a lead in: 201 with the client and their link; the same request again brings the same with 200."""
    ask = NewLead.model_validate_json(request[BODY])
    keys = {KEY_HEADER: request.headers.get(KEY_HEADER), "idempotency_key": ask.idempotency_key}
    key = KeyOfRequest.model_validate(keys).key
    client, is_new = await leads.create(ask.lead, key=key, language=request.app[LANGUAGE])
    bot = request.app[BOT]
    link = await create_start_link(bot, leads.parameter(client.id, bot_token=bot.token))
    return in_json({"client_id": client.id, "created": is_new, "link": link}, status=201 if is_new else 200)


async def move_stage(request: web.Request) -> web.Response:
    """Move the client; where they are there already, say so."""
    client_id = _client_id(request)
    ask = MoveStage.model_validate_json(request[BODY])
    try:
        move = await pipeline.move(
            client_id=client_id,
            stage_id=ask.stage_id,
            event=Event.API,
            note=Note(text=ask.notes or ""),
            expected_from=ask.expected_stage_id,
        )
    except ClientMoved:
        # Asked again by somebody who did not get the answer: what they want is done.
        if (await clients.get(client_id)).stage_id != ask.stage_id:
            raise
        move = None
    if move is not None:
        return in_json({"client_id": client_id, "moved": True, **_road(move)})
    stage = await PipelineStage.get_or_none(id=ask.stage_id)
    if stage is None:
        raise StageNotFound(stage=ask.stage_id)
    present = {"id": stage.id, "name": stage.name}
    nothing = {"move_id": None, "moved_at": None, "from_stage": present, "to_stage": present}
    return in_json({"client_id": client_id, "moved": False, **nothing})


async def show_history(request: web.Request) -> web.Response:
    """Give a page of the client's moves, newest first; past the last page there is nothing."""
    paging = Paging.model_validate(dict(request.query))
    client = await clients.get(_client_id(request))
    found = await history.page(client.id, paging.page - 1, size=paging.size)
    moves = found.entries if found.number == paging.page - 1 else []
    t = translator(request.app[LANGUAGE])
    return in_json(
        {
            "client_id": client.id,
            "page": paging.page,
            "size": paging.size,
            "total": found.count,
            "moves": [_told(move, t) for move in moves],
        }
    )


def _client_id(request: web.Request) -> int:
    number = request.match_info["client_id"]
    client_id = id_in(number)
    if client_id is None:
        raise ClientNotFound(client=0)
    return client_id


def _told(move: ClientPipeline, t: Translator) -> dict[str, Any]:
    by = move.moved_by.name if move.moved_by else ""
    return {**_road(move), "event": move.event.value, "note": why(move, t), "moved_by": by or None}


def _road(move: ClientPipeline) -> dict[str, Any]:
    """Return the move with its stages called as they were that day."""
    source = {"id": move.from_stage_id, "name": move.from_stage_name} if move.from_stage_id else None
    return {
        "move_id": move.id,
        "moved_at": _iso(move.created_at),
        "from_stage": source,
        "to_stage": {"id": move.to_stage_id, "name": move.to_stage_name},
    }


def _iso(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
