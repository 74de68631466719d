"""What a screen says once is said until the next tap or message: to draw it anew, or not at all, loses nothing."""

from bot.demo.people.person import Person
from bot.telegram.callbacks import ShowOwed
from dialogs import states
from tests.support.gym import Gym
from tests.support.windows import furnish, walk


async def test_a_refusal_stands_until_something_else_is_said(gym: Gym, marina: Person) -> None:
    await walk(gym, marina, await furnish(gym), states.Offers.price)
    await gym.says(marina, "много")
    refused = marina.last.text
    assert refused.startswith("⚠️ Не похоже на цену.")

    await gym.forges(marina, ShowOwed().pack())

    assert (marina.last.text, len(marina.live_screens)) == (refused, 1)
    await gym.taps(marina, "« Назад")
    assert "⚠️" not in marina.last.text


async def test_what_was_done_is_said_as_long(gym: Gym, marina: Person) -> None:
    await walk(gym, marina, await furnish(gym), states.Offers.price)
    await gym.says(marina, "4990")
    done = marina.last.text
    assert "4 990" in done

    await gym.forges(marina, ShowOwed().pack())
    assert marina.last.text == done

    await gym.taps(marina, "« Назад")
    await gym.taps(marina, "Программа на месяц")
    assert marina.last.text == done.partition("\n\n")[2]


async def test_a_search_is_an_answer_too(gym: Gym, marina: Person) -> None:
    await walk(gym, marina, await furnish(gym), states.Offers.new)
    await gym.says(marina, "Разовая")
    for label in ("« Назад", "⋯ Ещё", "🗑 Удалить", "Да, удалить"):
        await gym.taps(marina, label)
    done = marina.last.text
    assert done.startswith("✅ Тариф удалён: Разовая\n\n")

    await gym.says(marina, "Иван")
    await gym.taps(marina, "« Назад")

    assert marina.last.text == done.partition("\n\n")[2]
