import sys

import pytest

from bot.demo.process import BotProcess
from bot.demo.telegram import BotApiServer

ECHO = [sys.executable, "-m", "tests.support.echo_bot"]


async def test_a_bot_runs_as_a_process_and_stops(api: BotApiServer) -> None:
    ivan = api.person(1001, "Иван")
    async with BotProcess(api, admin_ids=[1, 2], command=ECHO) as process:
        assert process.env["ADMIN_IDS"] == "1,2"
        await ivan.send("привет")
        await ivan.sees("привет")
        assert await ivan.tap("Да") == "нажато yes"
        await process.kill()
        await ivan.send("во время падения")
        await process.start()
        await ivan.sees("во время падения")
        await ivan.settles()
        assert await process.stop() == 0
        assert not process.running
    assert api.faults == []
    assert not process.folder.exists()


async def test_a_bot_that_does_not_start_shows_its_output(api: BotApiServer) -> None:
    with pytest.raises(RuntimeError, match=r"(?s)exited with 1; its output:.*no luck today"):
        await BotProcess(api, command=ECHO, FAIL_AT_START="1").start()
