"""An album is gathered message by message, as its updates come: at least once."""

from bot.services.programs.content import LARGEST_ALBUM
from bot.services.talk.content import Content, joined


def photo(number: int, album: str = "a") -> Content:
    return Content("photo", "", (), f"file-{number}", album)


def test_the_last_message_of_a_full_album_that_comes_again_leaves_it_whole():
    held: list[Content] = []
    for number in range(LARGEST_ALBUM):
        held = joined(held, photo(number))
    assert joined(held, photo(LARGEST_ALBUM - 1)) == held
    assert joined(held, photo(0, "b")) == [photo(0, "b")]
