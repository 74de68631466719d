"""Files that went through the chats, both ways, and the media objects that describe them."""

import itertools
import mimetypes
from dataclasses import dataclass, field
from typing import Any

from bot.demo.server.errors import Refusal, bad_request
from bot.demo.server.images import size_of
from bot.demo.server.wire import Upload

DOWNLOAD_LIMIT = 20 * 1024 * 1024
UPLOAD_LIMIT = 50 * 1024 * 1024
PHOTO_LIMIT = 10 * 1024 * 1024
_FOLDERS = {
    "photo": "photos",
    "document": "documents",
    "video": "videos",
    "audio": "music",
    "voice": "voice",
    "animation": "animations",
    "video_note": "video_notes",
    "sticker": "stickers",
}
# As Telegram calls them where a file was sent as another kind.
_TYPES = {"voice": "VoiceNote", "video_note": "VideoNote"}
_DETAILS = ("duration", "width", "height", "length", "performer", "title", "emoji")
_SUFFIXES = {"photo": ".jpg", "voice": ".oga", "video": ".mp4", "video_note": ".mp4", "sticker": ".webp"}


@dataclass(frozen=True)
class StoredFile:
    """One file; `kind` is what it was sent as and the only thing it can be sent as again, whatever its size."""

    file_id: str
    unique_id: str
    kind: str
    path: str
    data: bytes
    name: str
    mime: str
    size: int
    details: dict[str, Any] = field(default_factory=dict)
    """What its sender has said of it: duration, title, ...; sent on by its id, it keeps them."""


class Files:
    """All files of the bot, by file_id and by the path of their download."""

    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}
        self._lost: dict[str, str] = {}
        self._numbers = itertools.count(1)

    def add(
        self, kind: str, data: bytes, name: str = "", mime: str = "", details: dict[str, Any] | None = None
    ) -> StoredFile:
        """Keep a file of the bot; Refusal for one that is too large."""
        if len(data) > UPLOAD_LIMIT:
            raise Refusal(413, "Request Entity Too Large")
        if kind == "photo" and len(data) > PHOTO_LIMIT:
            raise bad_request(f"File of size {len(data)} bytes is too big for a photo")
        return self.keep(kind, data, name, mime, details)

    def keep(
        self,
        kind: str,
        data: bytes,
        name: str = "",
        mime: str = "",
        details: dict[str, Any] | None = None,
        *,
        size: int | None = None,
    ) -> StoredFile:
        """Keep a file of any size, as people send them; `size` where `data` only stands for what would be as large.

        A photo must be an image, as on Telegram's side.
        """
        if not data:
            raise bad_request("file must be non-empty")
        if kind == "photo" and size_of(data) is None:
            raise bad_request("IMAGE_PROCESS_FAILED")
        number = next(self._numbers)
        guessed = mimetypes.guess_type(name)[0] or "application/octet-stream"
        mime = mime if mime and mime != "application/octet-stream" else guessed
        suffix = "." + name.rsplit(".", 1)[-1] if "." in name else _SUFFIXES.get(kind, ".bin")
        file = StoredFile(
            file_id=f"AgACAgIAAxkBAAI{kind}{number:08d}AQAD",
            unique_id=f"AQAD{kind[:2]}{number:08d}",
            kind=kind,
            path=f"{_FOLDERS[kind]}/file_{number}{suffix if suffix.isascii() else '.bin'}",
            data=data,
            name=name,
            mime=mime,
            size=len(data) if size is None else size,
            details={key: value for key, value in (details or {}).items() if key in _DETAILS},
        )
        self._by_id[file.file_id] = self._by_path[file.path] = file
        return file

    def get(self, file_id: str) -> StoredFile | None:
        """The file of that id; sizes of a photo have ids of their own and the same content."""
        return self._by_id.get(file_id.split("#")[0])

    def lose(self, file_id: str, description: str) -> None:
        """Refuse to send this file from now on, with these words."""
        self._lost[file_id.split("#")[0]] = description

    def at_path(self, path: str) -> StoredFile | None:
        return self._by_path.get(path)

    def resolve(self, kind: str, source: Upload | str, details: dict[str, Any]) -> StoredFile:
        """The file a call means: an upload with these `details`, or the file_id of a file of the same kind."""
        if isinstance(source, Upload):
            return self.add(kind, source.data, source.filename, source.content_type, details)
        if source.startswith(("http://", "https://")):
            raise bad_request("wrong file identifier/HTTP URL specified: this server downloads nothing")
        file = self.get(source)
        if file is not None and file.file_id in self._lost:
            raise Refusal(400, self._lost[file.file_id], expected=True)
        if file is None:
            raise bad_request("wrong remote file identifier specified: Wrong string length")
        if file.kind != kind:
            raise bad_request(f"Can't use file of type {_type(file.kind)} as {_type(kind)}")
        return file


def _type(kind: str) -> str:
    return _TYPES.get(kind, kind.title())


def media_fields(file: StoredFile) -> dict[str, Any]:
    """The fields of a message with the file; an animation is a document too, as Telegram's are."""
    media = _media_object(file)
    if file.kind != "animation":
        return {file.kind: media}
    document = {key: value for key, value in media.items() if key not in ("duration", "width", "height")}
    return {"animation": media, "document": document}


def _media_object(file: StoredFile) -> Any:
    """What a message carries for the file: a list of sizes for a photo, an object for the rest."""
    options = file.details
    if file.kind == "photo":
        return _photo_sizes(file)
    base: dict[str, Any] = {
        "file_id": file.file_id,
        "file_unique_id": file.unique_id,
        "file_size": file.size,
    }
    if file.kind not in ("sticker", "video_note"):
        base["mime_type"] = file.mime
    if file.kind in ("document", "video", "audio", "animation") and file.name:
        base["file_name"] = file.name
    if file.kind in ("video", "audio", "voice", "animation", "video_note"):
        base["duration"] = options.get("duration", 1)
    if file.kind in ("video", "animation"):
        base |= {"width": options.get("width", 640), "height": options.get("height", 480)}
    if file.kind == "video_note":
        base["length"] = options.get("length", 240)
    if file.kind == "audio":
        base |= {key: options[key] for key in ("performer", "title") if key in options}
    if file.kind == "sticker":
        base |= {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
        base["emoji"] = options.get("emoji", "👍")
    return base


def _photo_sizes(file: StoredFile) -> list[dict[str, Any]]:
    width, height = size_of(file.data) or (1280, 720)
    largest = max(width, height)
    sizes = []
    for limit in (90, 320, 800, 1280, 2560):
        scale = min(1.0, limit / largest)
        last = scale == 1.0 or limit == 2560
        sizes.append(
            {
                "file_id": file.file_id if last else f"{file.file_id}#{limit}",
                "file_unique_id": file.unique_id if last else f"{file.unique_id}{limit}",
                "width": max(1, round(width * scale)),
                "height": max(1, round(height * scale)),
                "file_size": file.size if last else max(1, int(file.size * scale * scale)),
            }
        )
        if last:
            break
    return sizes
