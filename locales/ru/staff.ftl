# То, что читает тренер.

command-menu = Меню
command-today = Что сделать сегодня
command-pipeline = Воронка
command-clients = Найти клиента
command-confirm-payment = Оплаты, которые ждут
command-stages = Этапы воронки

system = система
staff-nameless = Без имени, id { $number }
writer-gone = { $name } (уже не в команде)
writer-unknown = неизвестно кто
client-nameless = Клиент { $number }
client-in-stage = { $stage } · { $days ->
    [0] меньше дня
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
client-in-no-stage = Вне этапов

staff-help = <b>Меню тренера</b>
    /today что сделать сегодня
    /menu всё по порядку
    /pipeline воронка: этапы и клиенты
    /clients найти клиента (имя, @username или телефон можно писать и прямо в меню)
    /confirm_payment список оплат, которые ждут
    /confirm_payment 12 подтвердить оплату №12
    /stages этапы воронки (для владельца)

    О новых лидах, анкетах и чеках я пишу сюда сам.

staff-was-client = Вы были клиентом, и ваши ответы и оплаты остались. Удалить их: /forget
staff-welcome = <b>Добро пожаловать в команду!</b>
    Теперь вы тренер: видите всех клиентов, подтверждаете оплаты и выдаёте программы. Подсказка: /help

## Сегодня

menu-today = { $today ->
    [0] ☀️ Сегодня
   *[other] ☀️ Сегодня · { $today }
}
button-today = « Сегодня
today = <b>☀️ Сегодня</b>
    { $count ->
        [one] { $count } клиент ждёт вас.
        [few] { $count } клиента ждут вас.
       *[many] { $count } клиентов ждут вас.
    }
today-done = <b>☀️ Сегодня</b>
    Всё сделано.
today-done-payments = { $count ->
    [one] { $count } оплата решена
    [few] { $count } оплаты решены
   *[many] { $count } оплат решено
}
today-done-programs = { $count ->
    [one] { $count } программа у клиента
    [few] { $count } программы у клиентов
   *[many] { $count } программ у клиентов
}
today-done-answered = { $count ->
    [one] { $count } клиенту ответили
    [few] { $count } клиентам ответили
   *[many] { $count } клиентам ответили
}
today-done-steps = { $count ->
    [one] { $count } шаг сделан
    [few] { $count } шага сделаны
   *[many] { $count } шагов сделано
}
today-done-moves = { $count ->
    [one] { $count } перенос по этапам
    [few] { $count } переноса по этапам
   *[many] { $count } переносов по этапам
}
today-done-so-far = За день: { $done }.
today-next = ✅ Готово. Дальше: { $row }
today-and-more = { $row } · +{ $more }
today-receipt = 💳 { $name } · { $amount } · { $waited }
today-owed = 📋 { $name } · оплата { $day }
today-owed-returned = 📋 { $name } · { $returned }
today-held = ✋ { $name } · ждёт решения
today-freeze = ❄️ { $name } · просит заморозить
today-message = 💬 { $name } · { $waited }
today-step = ⏰ { $name } · { $words }
today-step-without-words = шаг
today-step-done = ✅ Сделано: { $step }
today-failed = ⚠️ { $name } · не дошло
today-ending = 🔚 { $name } · до { $day }
today-pack = 🎟 { $name } · до { $day }
today-stuck = 🔥 { $name } · { $waited } · { $stage }
today-silent = 😴 { $name } · { $waited }
today-long-stuck = Ещё { $long_stuck } · Застряли
today-later = <b>💤 Отложить</b>
    { $row }

    Строка уйдёт из списка у всех сотрудников и вернётся сама.
today-later-evening = Вечером
today-later-tomorrow = Завтра
today-later-monday = В понедельник
day-today = сегодня
day-yesterday = вчера
waited-minutes = { $count ->
        [0] меньше минуты
       *[other] { $count } мин
    }
waited-hours = { $count } ч
waited-days = { $count } д
error-row-gone = Этого в списке больше нет: уже сделано или изменилось.
morning = ☀️ <b>Доброе утро!</b> Сегодня: { $what }.
morning-receipt = { $count ->
    [one] { $count } чек
    [few] { $count } чека
   *[many] { $count } чеков
}
morning-owed = { $count ->
    [one] { $count } программа к выдаче
    [few] { $count } программы к выдаче
   *[many] { $count } программ к выдаче
}
morning-held = { $count ->
    [one] { $count } решение о программе
    [few] { $count } решения о программах
   *[many] { $count } решений о программах
}
morning-freeze = { $count ->
    [one] { $count } просьба о заморозке
    [few] { $count } просьбы о заморозке
   *[many] { $count } просьб о заморозке
}
morning-message = { $count ->
    [one] { $count } сообщение
    [few] { $count } сообщения
   *[many] { $count } сообщений
}
morning-step = { $count ->
    [one] { $count } шаг
    [few] { $count } шага
   *[many] { $count } шагов
}
morning-failed = { $count ->
    [one] { $count } недоставленная программа
    [few] { $count } недоставленные программы
   *[many] { $count } недоставленных программ
}
morning-ending = { $count ->
    [one] { $count } программа заканчивается
    [few] { $count } программы заканчиваются
   *[many] { $count } программ заканчиваются
}
morning-pack = { $count ->
    [one] { $count } пакет заканчивается
    [few] { $count } пакета заканчиваются
   *[many] { $count } пакетов заканчиваются
}
morning-stuck = { $count ->
    [one] { $count } клиент застрял
    [few] { $count } клиента застряли
   *[many] { $count } клиентов застряли
}
morning-silent = { $count ->
    [one] { $count } клиент молчит
    [few] { $count } клиента молчат
   *[many] { $count } клиентов молчат
}
button-morning = ☀️ Сегодня
button-morning-more = ☀️ Ещё { $more }
settings-my-notices = 🔔 Мои уведомления
my-notices = <b>🔔 Мои уведомления</b>
    Нажмите, чтобы поменять: 🔔 как обычно, 🔕 без звука, ▫️ не присылать. Что ждёт решения, всё равно будет в /today
button-morning-hour = ☀️ Утром в { $hour }
button-no-morning = ☀️ Утром не писать
concern-leads = Новые лиды
concern-talk = Сообщения клиентов
concern-questionnaires = Анкеты
concern-money = Чеки и оплаты
concern-decisions = Ждут решения
concern-deliveries = Доставка
concern-steps = Мои шаги
concern-leaving = Ушли из бота
concern-team = Цены и команда
my-morning = <b>☀️ Утреннее сообщение</b>
    Что сделать сегодня, я пишу вам в { $hour }, если есть что делать.
my-morning-never = <b>☀️ Утреннее сообщение</b>
    Утром я вам не пишу. Список всегда здесь: /today
my-notices-off = Не писать
card-snoozed = 💤 { $what }: до { $until } ({ $by })
snoozed-receipt = Чек
snoozed-owed = Программа к выдаче
snoozed-held = Решение по программе
snoozed-freeze = Просьба о заморозке
snoozed-message = Сообщение без ответа
snoozed-step = Шаг
snoozed-failed = Недоставленная программа
snoozed-ending = Конец программы
snoozed-pack = Конец пакета
snoozed-stuck = Застрял
snoozed-silent = Молчит

## Меню

menu = <b>Меню тренера</b>
    { $payments ->
        [0] Оплат на проверке нет.
        [one] Ждёт проверки { $payments } оплата.
        [few] Ждут проверки { $payments } оплаты.
       *[many] Ждут проверки { $payments } оплат.
    }
    { $programs ->
        [0] Программы никто не ждёт.
        [one] Ждёт вас { $programs } программа.
        [few] Ждут вас { $programs } программы.
       *[many] Ждут вас { $programs } программ.
    }
first-steps = {""}
    <b>Чтобы начать</b>
first-step-details = Реквизиты: куда клиенты переводят деньги
first-step-offers = Тарифы: что и за сколько вы продаёте
first-step-link = Ссылка для клиентов: по ней они приходят к вам
client-link = <b>Ссылка для клиентов</b>
    <code>{ $link }</code>

    Отправьте её клиентам или поставьте в профиль. Слово «{ INNER($source) }» в конце подскажет, откуда пришёл клиент: оно будет на карточке. Для другого места впишите своё, например vk или card: латинские буквы и цифры без пробелов.
menu-payments = { $payments ->
    [0] 💳 Оплаты
   *[other] 💳 Оплаты · { $payments }
}
menu-messages = { $messages ->
    [0] 💬 Сообщения
   *[other] 💬 Сообщения · { $messages }
}
menu-programs = { $programs ->
    [0] 📋 Программы
   *[other] 📋 Программы · { $programs }
}
menu-settings = ⚙️ Настройки

## Воронка

menu-pipeline = 📊 Воронка
board = <b>Воронка</b>
    { $total ->
        [0] Клиентов пока нет. Первый появится, когда кто-нибудь нажмёт /start.
        [one] Всего { $total } клиент.
        [few] Всего { $total } клиента.
       *[many] Всего { $total } клиентов.
    }
board-outside = Вне этапов · { $outside }
column = <b>{ $stage }</b>
    { $count ->
        [0] Здесь никого нет.
        [one] { $count } клиент
        [few] { $count } клиента
       *[many] { $count } клиентов
    }
column-newest = Сначала новые.
column-waiting = Сначала те, кто дольше ждёт.
column-stuck = { $stuck ->
    [0] 🔥 Больше никто не застрял.
   *[other] 🔥 Застряли: { $stuck }. Сначала те, у кого дольше тихо.
}
column-description = <i>{ $description }</i>
button-newest = 🆕 новые
button-waiting = ⏳ дольше ждут
button-stuck = 🔥 Застряли · { $stuck }
button-not-only-stuck = Показать всех · { $count }
column-page = <b>{ $stage }</b>
    Страниц: { $pages }. Напишите номер нужной.
client-waits = { $days } д · { $name }
client-stuck = 🔥 { client-waits }
button-search = 🔍 Поиск
button-choose = ☑️ Выбрать
button-choose-page = Отметить всю страницу
button-move-chosen = Переместить выбранных · { $ticked }
choosing = <b>{ $stage }</b>
    { $ticked ->
        [0] Отметьте клиентов, можно на разных страницах.
        [one] Выбран { $ticked } клиент.
        [few] Выбраны { $ticked } клиента.
       *[many] Выбрано { $ticked } клиентов.
    }
choosing-target = { $count ->
    [one] Куда переместить { $count } клиента?
    [few] Куда переместить { $count } клиентов?
   *[many] Куда переместить { $count } клиентов?
}
chosen-moved = Перемещено { $done } из { $asked } → <b>{ $stage }</b>
chosen-stayed = Никто не перемещён: выбранных уже переместили раньше.
chosen-back = Возвращено { $back } из { $done }.{ $missing ->
    [0] { "" }
   *[other] { " " }Остальных с тех пор переместили ещё раз, их я не трогал.
}

## Уведомления

notice-new-lead = 🆕 Новый лид: <b>{ $name }</b>
notice-source = Источник: { $source }
notice-new-leads = 🆕 <b>Новые лиды: { $count }</b>
notice-new-leads-name = · { $name }
source-unknown = без источника
source-others = другие: { $count }
notice-questionnaire = 📝 <b>{ $name }</b>: опрос пройден, бесплатная программа отправлена.
notice-program-held = ✋ <b>{ $name }</b>: опрос пройден, но программу сначала смотрит тренер. Ответы на карточке.
notice-answers-changed = ✋ <b>{ $name }</b>: опрос пройден заново, ответы другие. Программа ждёт вас: сравните, что было и что стало.
notice-look-at-answers = 👀 <b>{ $name }</b>: посмотрите новую анкету.
notice-receipt = 💳 <b>Оплата №{ $number }</b>
    { $name }
    «{ INNER($title) }», { $amount }
notice-receipt-none = Без чека
notice-receipt-gone = Чек удалён вместе с данными клиента
notice-receipt-replaced = 🔁 <b>Чек заменён</b>, прежний тоже сохранён
notice-receipt-pages = Страниц: { $count }
notice-receipt-newer = Есть чек новее
notice-receipt-kept = 🧾 <b>{ $name }</b>: файл без оплаты. Он на карточке, в оплатах.
notice-charge-stars = ⭐ <b>Оплачено в Stars</b>, оплата №{ $number }
    { $name }
    «{ INNER($title) }», { $amount }
notice-charge-card = 💳 <b>Оплачено картой</b>, оплата №{ $number }
    { $name }
    «{ INNER($title) }», { $amount }
notice-charge-prolongs = ⭐ <b>Подписка продлена</b>, оплата №{ $number }
    { $name }
    «{ INNER($title) }», { $amount }
charge-odd-unknown = ⚠️ По какому счёту, неизвестно: спросите, за что заплатили, или верните деньги
charge-odd-forgotten = ⚠️ Данные этого клиента удалены: решите, вернуть ли деньги
charge-odd-anothers = ⚠️ Счёт был выставлен другому человеку
charge-odd-staff = ⚠️ Это аккаунт команды
charge-odd-sum = ⚠️ В счёте была другая сумма
charge-odd-off-sale = ⚠️ Тариф уже снят с продажи
charge-odd-twice = ⚠️ Этот счёт оплачен дважды: спросите клиента, нужен ли возврат
charge-odd-transfer = ⚠️ За этот же тариф ждёт решения оплата переводом: сверьте, не заплатил ли клиент дважды
charge-odd-undone = ⚠️ Из-за ошибки бот только записал эту оплату: этап не сменился, ни программы, ни пакета, ни продления по ней нет. Сделайте это сами с карточки
notice-stars-returned = ↩️ <b>Telegram вернул Stars</b>, оплата №{ $number }
    { $name }
    «{ INNER($title) }», { $amount }
stars-returned-outside = Возврат сделан не в боте. Если то, что оплачено, ещё идёт, владелец может остановить это на экране оплаты.
notice-invoice-refused = ⚠️ <b>Telegram не принял счёт</b>
    «{ INNER($title) }», { $price }
    Telegram пишет: { $said }

    Клиент выбирает другой способ. Проверьте цену (картой Telegram берёт примерно от $1 до $10 000) и подключение платёжной системы.
charge-odd-stopped = ⚠️ Купленное по этой подписке уже остановлено: платёж ничего не продлил. Решите, вернуть ли деньги
notice-subscription-active = ⭐ <b>{ $name }</b> снова с подпиской «{ INNER($title) }»: после { $until } она продлится сама.
notice-subscription-canceled = ⭐ <b>{ $name }</b>: подписка «{ INNER($title) }» отменена. Оплачено до { $until }, дальше не продлится.
notice-subscription-failed = ⚠️ <b>{ $name }</b>: платёж по подписке «{ INNER($title) }» не прошёл. Оплачено до { $until }
notice-subscription-ended = ⭐ <b>{ $name }</b>: подписка «{ INNER($title) }» закончилась { $until }
notice-payment-details = ⚠️ <b>{ $name }</b> хочет оплатить, а реквизитов нет. Впишите их в настройках.
notice-payment-details-trainer = ⚠️ <b>{ $name }</b> хочет оплатить, а реквизитов нет. Их впишет владелец, ему я тоже сообщил.
notice-details-changed = 💳 <b>{ $name }</b>: новые реквизиты для оплаты, { $at }. Проверьте, что деньги идут куда надо.
notice-price-changed = 🛒 <b>{ $name }</b>: новая цена, { $at }.
    «{ INNER($title) }»: { $was } → { $price }
notice-currency = 💱 Настройка CURRENCY теперь { $currency }, а тарифы остались в { $others }: их цены не изменились. Чтобы тариф стал в { $sign }, задайте его цену заново.
notice-prices-unset = 🛒 У тарифов пока нет цены в { $sign }, поэтому клиенты их не видят. Задайте цены, и тарифы появятся в продаже.
notice-delivery-failed = ⚠️ <b>{ $name }</b>: программа не дошла, { $why }. Она цела: отправить можно то, чего не хватает.
notice-again-failed = ⚠️ <b>{ $name }</b>: программа, отправленная ещё раз, не дошла, { $why }. В прошлый раз клиент её получил.
notice-parts-refused = ⚠️ <b>{ $name }</b>: программа дошла не вся. Не хватает:
notice-parts-none = ⚠️ <b>{ $name }</b>: программа не дошла.
notice-parts-again = ⚠️ <b>{ $name }</b>: программа отправлена клиенту ещё раз, но дошла не вся. Не хватает:
notice-parts-settled = ⚠️ <b>{ $name }</b>: программа дошла не сразу. Сейчас делать ничего не нужно.
part-refused = Часть { $number } из { $count } · { $kind }: { $why }
parts-more = и ещё { $count }
notice-program-delivered = ✅ <b>{ $name }</b>: программа дошла.
notice-pack-ended = 🎟 <b>{ $name }</b>: срок пакета закончился { $until }, осталось { sessions-left } из { $total }. Продлить его можно с карточки: «🎟 Пакет».
notice-draft-taken = ✍️ <b>{ $name }</b>: эту программу теперь пишет { $by }. { $count ->
        [one] Ваше сообщение из черновика там же, ничего
        [few] Ваши { $count } сообщения из черновика там же, ничего
       *[many] Ваши { $count } сообщений из черновика там же, ничего
    } не пропало.
notice-client-blocked = 🚫 <b>{ $name }</b>: { $why }. Новое написать нельзя, пока клиент не вернётся. Что не дошло, придёт само, если он вернётся в течение месяца.
notice-client-back = 🔄 <b>{ $name }</b>: клиент вернулся. Отправляю то, что не дошло: { $count ->
    [one] { $count } сообщение
    [few] { $count } сообщения
   *[many] { $count } сообщений
}.
notice-client-missed = ⚠️ <b>{ $name }</b>: не дошло { $payment_id ->
    [0] сообщение
   *[other] сообщение об оплате №{ $payment_id }
}. Напишите клиенту сами.
notice-file-refused = 📎 Файл Telegram не отдал. Откройте «🧾 Чеки» ниже, там он показан ещё раз; если не откроется и там, попросите клиента прислать его заново.
notice-away = 👋 Пока вас не было: { $what }.
away-leads = { $count ->
    [one] { $count } лид
    [few] { $count } лида
   *[many] { $count } лидов
}
away-messages = { $count ->
    [one] { $count } сообщение
    [few] { $count } сообщения
   *[many] { $count } сообщений
}
away-receipts = { $count ->
    [one] { $count } чек ждёт
    [few] { $count } чека ждут
   *[many] { $count } чеков ждут
}
away-programs = { $count ->
    [one] { $count } программа ждёт решения
    [few] { $count } программы ждут решения
   *[many] { $count } программ ждут решения
}
away-others = { $count ->
    [one] ещё { $count } уведомление
    [few] ещё { $count } уведомления
   *[many] ещё { $count } уведомлений
}
away-where = Новые клиенты: /clients
notice-lead-joined = 🔗 <b>{ $name }</b>: клиент с сайта открыл бота, теперь ему можно писать.
notice-lead-merged = 🔗 <b>{ $name }</b>: заявка с сайта от того, кто уже в боте. Она теперь на его карточке.
notice-staff-joined = 👥 <b>{ $name }</b> теперь тренер.
notice-client-forgotten = 🗑 Клиент { $number } удалил свои данные. Суммы оплат и история остались без имени.

## Оплаты

payments-waiting = { $count ->
    [0] <b>Оплаты</b>
        Проверять нечего.
   *[other] <b>Оплаты</b>
        Ждут проверки: { $count }. Нажмите на оплату.
}
payment = <b>Оплата №{ $number }</b>
    { $name }
    «{ INNER($title) }», <b>{ $amount }</b>
payment-begun-at = Клиент сообщил: { $begun }
payment-came-on = Деньги пришли: { $came_on }
payment-changes = ⚠️ С тех пор: { $changes }
change-details = реквизиты сменились { $at }
change-price = цена теперь { $price }
change-seen = на кнопке клиента была цена { $price }
change-off = тариф выключен
payment-label = №{ $number } · { $amount } · { $name }
payment-pending = ⏳ Ждёт проверки
payment-pending-receipt = ⏳ Ждёт проверки, без чека
payment-begun = ⏳ Клиент ещё не подтвердил(а) перевод
payment-confirmed-by = ✅ Подтвердил(а): { $by }, { $at }
payment-rejected-by = ❌ Отклонил(а): { $by }, { $at }
payment-rejected-before = Раньше отклонил(а): { $by }, { $at }
payment-taken-back-by = ↩️ Отменил(а) решение: { $by }, { $at }
payment-given-up-by-client = Закрыта: клиент не подтвердил(а) перевод
payment-merged = Объединена с оплатой №{ $number }
payment-paid-in-telegram = Оплачено в Telegram: { $how }, { $at }
payment-provider-charge = Номер у платёжной системы: <code>{ $id }</code>
payment-recorded-by = ✅ { $how }, записал(а): { $by }, { $at }
payment-unrecorded-by = ↩️ Запись отменена: { $by }, { $at }
payment-recorded-note = Заметка: { $words }
payment-returned = ↩️ Возвращено { $sum }, { $at }, отметил(а): { $by }
payment-maybe-recorded = ⚠️ Похоже на записанную оплату №{ $number } от { $at }
payment-stopped = ⏹ Остановлено
payment-came-stopped = ⏹ Купленное уже было остановлено: этот платёж ничего не продлил
payment-receipt-issued = 📄 Чек выдан: { $at }
payment-note = Вместо чека: { $words }
payment-reason = Причина: { $reason }
payment-confirmed-toast = Оплата подтверждена
payment-reject = Почему отклоняете оплату №{ $number }?
    { $name }, { $amount }

    Напишите причину, клиент её прочтёт. Или нажмите:
payment-unrecord = <b>Отменить запись об оплате №{ $number }?</b>
    { $name }, { $amount }

    Она станет недействительной. Клиент узнает об этом, если знал о записи.
payment-take-back = <b>Отменить решение по оплате №{ $number }?</b>
    { $name }, { $amount }

    Клиент узнает об этом. Оплата снова будет ждать решения.
payment-program-stays = 📋 Программа за неё уже у клиента и там останется.
payment-program-to-stop = Потом её сможет остановить владелец, отсюда же.
refund-ask = <b>Возврат по оплате №{ $number }</b>
    { $name }, можно вернуть { $left }

    Сначала верните деньги там, куда они пришли: сам бот их не переводит. Потом отметьте здесь. Нажмите на сумму или напишите другую.
refund-sure = <b>Отметить возврат { $sum }?</b>
    { $name }, оплата №{ $number }

    Программа пока не изменится: остановить её можно потом, отсюда же. Этап не изменится, клиента переносите вы. Напишите причину, если нужна: её увидит только команда.
return-stars = <b>Вернуть { $left }?</b>
    { $name }, оплата №{ $number }

    Telegram вернёт звёзды сразу и все: часть вернуть нельзя. Программа пока не изменится: остановить её можно потом, отсюда же. Этап не изменится, клиента переносите вы.
refund-told = Клиент узнает об этом.
refund-untold = Бот не может написать этому клиенту: от него он об этом не узнает.
refund-stop = <b>Остановить программу?</b>
    { $name }, «{ INNER($title) }», оплата №{ $number }

    Программа за эту оплату уже идёт: она закончится вчерашним днём.
refund-stop-unsent = <b>Остановить программу?</b>
    { $name }, «{ INNER($title) }», оплата №{ $number }

    Программа за эту оплату ещё не дошла: она не уйдёт, и выдавать её больше не нужно. Другие программы клиента идут дальше.
refund-stop-renewals = <b>Остановить подписку?</b>
    { $name }, «{ INNER($title) }», оплата №{ $number }

    Программа по ней уже закончилась.
refund-stop-shorter = <b>Остановить программу?</b>
    { $name }, «{ INNER($title) }», оплата №{ $number }

    { $days ->
        [one] Программа станет короче на { $days } день
        [few] Программа станет короче на { $days } дня
       *[many] Программа станет короче на { $days } дней
    }, которые дал этот платёж. Остальное оплачено другими платежами подписки и остаётся.
refund-stop-subscription = ⭐ Подписка больше не продлится: Telegram за неё ничего не спишет.
refund-stop-pack = <b>Остановить пакет?</b>
    { $name }, «{ INNER($title) }», оплата №{ $number }

    Занятия из него больше не списываются. Что уже прошло, останется в истории.
tax-receipt-ask = <b>Чек по оплате №{ $number }</b>
    { $name }, { $amount }

    Пришлите ссылку, картинку или PDF чека. Он сразу уйдёт клиенту и останется здесь.
tax-receipts-missing = { $count ->
    [0] <b>📄 Чек не выдан</b>
        За этот и прошлый месяц чеки есть по всем оплатам.
   *[other] <b>📄 Чек не выдан</b>
        За этот и прошлый месяц: { $count }. Срок: до 9-го числа следующего месяца.
}
recording-what = <b>Записать оплату</b> · { $name }
    За что заплатили? Выберите тариф или напишите сумму ({ $sign }): она будет без тарифа.
recording-amount = <b>Записать оплату</b> · { $name }
    «{ INNER($title) }». Напишите сумму, { $sign }.
recording-which = <b>Записать оплату</b> · { $name }
    «{ INNER($title) }». Какая это сумма?
recording = <b>Записать оплату</b> · { $name }
    «{ INNER($title) }», <b>{ $amount }</b>
    { $how }, { $day }
recording-note = Заметка: { $note }
recording-silent = 🔕 Клиент не узнает
recording-told = Клиент получит сообщение. Напишите заметку, если нужна: её увидит только команда.
recording-maybe-same = ⚠️ У клиента есть неподтверждённая оплата. Если это она, подтвердите её, а не записывайте вторую.
recording-maybe-again = ⚠️ Такую же сумму от этого клиента уже подтвердили за последние три дня. Проверьте, не та ли это оплата.
recording-date = <b>Записать оплату</b> · { $name }
    Когда пришли деньги? Нажмите на день или напишите: «вчера», 20.11.
own-sum = Без тарифа
method-card = 💳 Карта
method-stars = ⭐ Звёзды
method-cash = 💵 Наличные
method-transfer = 🏦 Перевод
receipt-caption = 🧾 { $at }
receipt-file-refused = 📎 Файл Telegram не отдал. Попросите клиента прислать его ещё раз.
receipt-words = 💬 { $words }
receipts-none = Чеков нет
reason-no-money = Деньги не поступили
confirm-payment-usage = Напишите номер оплаты, например: /confirm_payment 12

## Программы

programs-unfinished = { $count ->
    [0] <b>Программы</b>
        Никто не ждёт.
   *[other] <b>Программы</b>
        Ждут вас: { $count }.
}
program-for-payment = {""} · №{ $number }
program-payment-returned = {""} · { $returned }
program-to-write = ✍️ { $name } · { $title }
program-written-label = ✍️ { $name } · пишет { $by } · { $title }
program-held-label = ✋ { $name } · посмотрите ответы
program-failed-label = ⚠️ { $name } · дошло не всё
program-held-by-label = ✋ { $name } · посмотрите ответы · пишет { $by }
program-draft-label = 📄 { $name } · черновик
program-draft-by-label = 📄 { $name } · пишет { $by }
program-draft-both-label = 📄 { $name } · черновик · пишет и { $by }
program-held-staff = <b>{ $name }</b>
    Программа ждёт вашего решения:
    { $reasons }

    Анкета: { $answers }
program-held-choice = {""}
    Можно отправить собранную, самую щадящую, или написать свою.
program-held-choice-template = {""}
    Можно отправить ваш шаблон «{ INNER($template) }» или написать другую программу.
held-was = <b>Было:</b> { $answers } · { $at }
held-now = <b>Стало:</b> { $answers } · { $at }
held-more = Ещё раньше были и другие ответы, они в карточке под кнопкой «📝 Анкета».
held-answered-anew = Опрос пройден заново: вот что ждёт теперь
program-held-anew = <b>{ $name }</b>
    Опрос пройден заново, и эта программа больше не нужна. Решения ждёт новая.
program-held-no-more = <b>{ $name }</b>
    Эта программа больше не ждёт: решение уже есть.
program-doctor-first = <b>{ $name }</b>
    Здесь сначала нужен врач:
    { $reasons }

    Выдавайте, только если врач уже разрешил нагрузки.

# Почему программа ждёт тренера. Только на экранах, в уведомлениях этого нет.
held-emergency = слабость ног, онемение или мочевой пузырь: срочно к врачу
held-doctor-heart = сердце, сосуды или боль в груди: сначала врач
held-doctor-other = в ответе «Другое» то, с чем сначала к врачу
held-unjudged = ответ «Другое» бот не оценивал, никто его ещё не прочёл: прочтите сами, как если бы сначала нужен был врач
held-under-16 = младше 16: только лично и с согласия родителей
held-under-18 = младше 18: нужно согласие родителей
held-age-70 = 70 лет или старше: сначала разговор
held-senior-limits = 65 лет или старше и есть ограничения
held-pregnancy = беременность: нужно слово врача
held-birth = меньше 12 недель после родов: нужно слово врача
held-pressure = давление или сердце без подробностей: сначала врач
held-pressure-unsure = давление высокое или неизвестно: сначала врач
held-other = есть ответ «Другое»: прочтите его
held-many-limits = ограничений три или больше
held-bmi-high = ИМТ 40 или больше
held-bmi-low = ИМТ ниже 16: сначала врач
held-milder-doctor = раньше в ответах было то, с чем сначала к врачу, теперь этого нет: сравните прежние и новые ответы
held-milder = раньше в ответах было то, что решает тренер, теперь этого нет: сравните прежние и новые ответы
program-failed-staff = <b>{ $name }</b>
    Программа не дошла: { $why }. Она цела; отправится то, чего не хватает.
program-again-failed = <b>{ $name }</b>
    В прошлый раз клиент программу получил, а ещё раз она не дошла: { $why }. Отправится то, чего не хватает.
program-failed-parts = <b>{ $name }</b>
    Программа дошла не вся. Чего не хватает, можно отправить ещё раз, заменить или пропустить.
program-failed-whole = <b>{ $name }</b>
    Программа не дошла: Telegram ничего из неё не принял. Замените сообщения или верните всё в черновик.
program-whole-without = <b>{ $name }</b>
    Программа дошла, без пропущенного.
program-withdrawn = <b>{ $name }</b>
    Эту программу отозвали, она уже не придёт.
program-going = <b>{ $name }</b>
    Программа отправляется. Когда она дойдёт, я напишу вам.
program-failed-no-more = <b>{ $name }</b>
    Отправлять нечего: программа дошла или уже идёт.
program-sent = <b>{ $name }</b>
    Программа отправляется. Когда она дойдёт, я напишу вам.
program-in-person = <b>{ $name }</b>
    Записать, что программа выдана лично? { $count ->
        [0] В черновике ничего нет.
       *[other] Черновик клиенту тогда не уйдёт.
    }
program-handed-over = <b>{ $name }</b>
    Записано: программа выдана лично.
program-nothing-to-send = Отправлять нечего: программа дошла или уже идёт
program-free = Бесплатная программа
program-blocked = <b>{ $name }</b>
    🚫 Бот у клиента заблокирован: сейчас программа не дойдёт. Если отправить, она останется в «📋 Программы» как «не дошла», и отправить её можно будет ещё раз.

draft-heading = <b>{ $title }</b>
    Для кого: { $name }
draft = { draft-heading }

    { $count ->
        [0] Присылайте сюда тексты, фото, видео и файлы, одно за другим. Я соберу их в программу, клиент пока ничего не видит.
        [one] В черновике { $count } сообщение. Присылайте ещё или отправляйте.
        [few] В черновике { $count } сообщения. Присылайте ещё или отправляйте.
       *[many] В черновике { $count } сообщений. Присылайте ещё или отправляйте.
    }
draft-doctor-first = {""}
    ✋ <b>Сначала врач</b>
    { $reasons }
draft-talk-first = {""}
    ✋ <b>Сначала разговор с клиентом</b>
    { $reasons }
draft-instead-of-held = {""}
    ✋ Программа по анкете ждёт вашего решения. Эта программа придёт вместо неё: ту я уже не отправлю.
draft-served = {""}
    ☝️ По этой оплате программу уже выдали, второй раз она не уйдёт.
draft-others = Дойдёт та, что отправят первой. Чтобы программа была одна, заберите её себе.
draft-writer = ✍️ пишет { $by }: { draft-size }
draft-size = { $count ->
        [one] { $count } сообщение
        [few] { $count } сообщения
       *[many] { $count } сообщений
    }, начато { $since }, последнее { $last }
draft-blocked = {""}
    🚫 Бот у клиента заблокирован. Писать можно, черновик останется, но дойдёт программа только после разблокировки.
draft-not-in-telegram = {""}
    📵 Клиента ещё нет в Telegram: отправить программу пока нельзя. Писать можно, черновик останется.
draft-of = <b>{ $title }</b>
    Для кого: { $name }
    {""}
draft-taken = Эту программу теперь пишет { $taken_by }. { $taken_count ->
        [one] Ваше { $taken_count } сообщение
        [few] Ваши { $taken_count } сообщения
       *[many] Ваши { $taken_count } сообщений
    } там же, ничего не пропало.
draft-nobody = Эту программу сейчас никто не пишет.
draft-take-over = <b>Забрать программу себе?</b>
    Для кого: { $name }
    {""}
draft-take-over-keeps = {""}
    Всё написанное останется в программе{ $own ->
        [0] .
        [one] , а за ним ваши слова, { $own } сообщение.
        [few] , а за ним ваши слова, { $own } сообщения.
       *[many] , а за ним ваши слова, { $own } сообщений.
    }
draft-take-over-told = Об этом узнает { $by }.
draft-discard = <b>Удалить черновик?</b>
    Для кого: { $name }
    { $count ->
        [one] В нём { $count } сообщение, вернуть его будет нельзя.
        [few] В нём { $count } сообщения, вернуть их будет нельзя.
       *[many] В нём { $count } сообщений, вернуть их будет нельзя.
    }
draft-forwarded = <b>Добавить в программу?</b>
    Для кого: { $name }
    { $count ->
        [one] Это сообщение переслано. Если оно попало сюда случайно, оно просто останется в чате.
        [few] Эти { $count } сообщения пересланы. Если они попали сюда случайно, они просто останутся в чате.
       *[many] Эти { $count } сообщений пересланы. Если они попали сюда случайно, они просто останутся в чате.
    }
draft-so-far = {""}
    { $written ->
        [one] В черновике уже { $written } сообщение.
        [few] В черновике уже { $written } сообщения.
       *[many] В черновике уже { $written } сообщений.
    }
draft-kept-apart = ⚠️ Программу теперь пишет { $kept_by }. Ваше новое сообщение не пропало, оно в отдельном черновике ниже. Чтобы всё было вместе, заберите программу себе.
    {""}
draft-kept-beside = ⚠️ Эту же программу уже пишет { $kept_by }. Ваше сообщение не пропало, оно в отдельном черновике ниже. Чтобы всё было вместе, заберите программу себе.
    {""}
draft-kept-anew = ⚠️ Прежний черновик уже отправлен или удалён. С этого сообщения начат новый.
    {""}
error-parts-not-shown = { $count ->
        [one] Не показано { $count } сообщение
        [few] Не показаны { $count } сообщения
       *[many] Не показано { $count } сообщений
    }{ $which }: Telegram больше не отдаёт файлы или не принимает их.
draft-line = { $number }. { $kind } { $words }
error-unsupported-message = Такое сообщение в программу добавить нельзя. Подойдут текст, фото, видео, файл, аудио, голосовое и кружок.
error-words-wanted = Здесь нужен текст: напишите словами.
notice-screen-owed = Telegram какое-то время не принимал экраны бота. Всё, что отправлено и нажато, получено.
words-not-taken = Это никуда не записано и никому не ушло: здесь ничего не вводят. Откройте нужный экран и пришлите ещё раз.
quote-not-taken = Это никуда не записано и никому не ушло: экран, на который вы ответили, устарел. Откройте нужный и пришлите ещё раз.
draft-goes-on = Продолжаю черновик: сообщение добавлено.
part-line-arrived = ✅ { $number }. { $said }
part-line-waits = ⏳ { $number }. { $said }
part-line-left-out = ➖ { $number }. { $kind }: пропущено
part-line-refused = ⚠️ { $number }. { $kind }: { $why }
parts-wait = ⏳ Ещё идут: { $count }
parts-arrived = ✅ Дошли: { $count }
part-open = ⚠️ { $number } · { $kind }
part-of-program = Программа: <b>{ $name }</b>
part-settled = {""}
    Здесь решать уже нечего.
part-send-other = {""}
    Чтобы заменить, пришлите сюда другое сообщение. Клиент получит его последним, после всех остальных.
part-instead = {""}
    Вместо этого: { $instead }
    Клиент получит его последним, после всех остальных.
part-instead-refused-too = ⚠️ Это сообщение того же вида: скорее всего, оно тоже не дойдёт.
part-left-out = Пропущено. Но дошло ещё не всё
part-left-out-whole = Готово: программа дошла, без этой части

kind-text = 🔤 текст
kind-photo = 📷 фото
kind-video = 🎬 видео
kind-document = 📎 файл
kind-audio = 🎵 аудио
kind-animation = 🎞 гифка
kind-voice = 🎤 голосовое
kind-video-note = ⏺ кружок
kind-other = 💬 сообщение
kind-week = 📋 неделя

# Почему Telegram не принял: чаще всего говорится своими словами, остальное его собственными.
refused-blocked = клиент заблокировал бота
refused-deactivated = аккаунта клиента в Telegram больше нет
refused-not-started = клиент ещё не открывал бота
refused-no-chat = Telegram не находит чата с клиентом: аккаунт удалён или бот ещё не открыт
refused-chat = Telegram не даёт писать этому клиенту ({ $words })
refused-voice = клиент не принимает голосовые сообщения
refused-video-note = клиент не принимает кружки
refused-copy = Telegram не даёт скопировать это сообщение
refused-too-big = файл слишком большой
refused-caption = подпись длиннее, чем разрешает Telegram
refused-text = текст длиннее, чем разрешает Telegram
refused-entities = Telegram не принял оформление текста
refused-empty = в сообщении ничего не видно
refused-file = Telegram больше не отдаёт этот файл, его нужно прислать заново
refused-own = ошибка бота, она записана в журнал
refused-silent = Telegram не отвечает, когда я её отправляю
refused-other = Telegram не принял сообщение ({ $words })
refused-allow-voice = {""}
    Клиент может разрешить их сам: настройки Telegram → Конфиденциальность → Голосовые сообщения.
part-text = 🔤
part-photo = 📷
part-video = 🎬
part-document = 📎
part-audio = 🎵
part-animation = 🎞
part-voice = 🎤
part-video-note = ⏺

## Клиенты

menu-clients = 👥 Клиенты
search-newest = <b>Клиенты</b>
    Напишите имя, @username, телефон или номер, хватит и части. Пока показываю новых.
search-found = <b>Клиенты</b>: «{ INNER($query) }»
    Нажмите на клиента или напишите другой запрос.
search-nobody = <b>Клиенты</b>: «{ INNER($query) }»
    Никого не нашлось. Попробуйте часть имени, @username или последние цифры телефона.
search-empty-stage = <b>Клиенты</b>
    Здесь никого нет.
search-stuck = <b>Клиенты</b>: 🔥 застряли
    Сначала те, у кого дольше тихо.
search-nobody-stuck = <b>Клиенты</b>: 🔥 застряли
    Никто не застрял.
search-only-stuck = 🔥 Только те, кто застрял.
search-waiting = <b>Клиенты</b>: 💬 ждут ответа
    Сначала те, кто ждёт дольше.
search-nobody-waiting = <b>Клиенты</b>: 💬 ждут ответа
    Все получили ответ.
search-only-waiting = 💬 Только те, кто ждёт ответа.
search-no-clients = <b>Клиенты</b>
    Пока никого. Первый появится, когда кто-нибудь нажмёт /start.
search-page = Страница { $page }
search-stage = Этап: { $stage }
search-stage-any = Этап: все
search-all-stages = Все этапы
search-outside = Вне этапов
search-choose-stage = <b>Клиенты</b>
    Кого показать?

## Карточка

lead-note-name = Имя в заявке с сайта: { $name }
lead-note-phone = Телефон в заявке: { $phone }
lead-note-merged = Заявка с сайта, клиент { $number }: { $about }
lead-link-for-clients = Эта ссылка для клиента: она связывает заявку с сайта с его Telegram. Отправьте её клиенту, вам она не нужна.

card-more = <b>{ $name }</b>
    Что ещё можно сделать:
card-name = <b>{ $name }</b>
card-name-linked = <a href="{ $url }"><b>{ $name }</b></a>
card-username = @{ $username }
card-stage = { client-in-stage } · №{ $number }
card-no-stage = { client-in-no-stage } · №{ $number }
card-stuck = 🔥 { $days ->
    [one] Тихо { $days } день
    [few] Тихо { $days } дня
   *[many] Тихо { $days } дней
} при сроке { $limit }
card-not-in-telegram = 📵 Ещё не в Telegram: написать и отправить программу пока нельзя
card-blocked = 🚫 Заблокировал бота
card-source = Источник: { $source }
card-phone = Телефон: { $phone }
phone-with-extension = { $number } доб. { $extension }
card-answers = Анкета: { $answers }
card-low-bmi = ⚠️ ИМТ стал ниже 18,5: было { $was }, теперь { $now }. Поговорите с клиентом о питании и самочувствии
card-payment = Оплата: «{ INNER($title) }», { $amount }, { $status }
card-payments-newest = Оплаты: { $count }, последние { $shown }:
card-program = Программа: { $title }, до { $until }
card-program-later = Программа: { $title }, с { $first } до { $last }
card-program-over = Программа: { $title }, закончилась { $until }
card-program-owed = Программа: { $title }, оплачена, ещё не выдана
card-pack = 🎟 осталось { $left } из { $total }, до { $until }
card-pack-next = 🎟 дальше ещё { sessions-left }
card-pack-over = 🎟 пакет закончился { $ended }, осталось { $left } из { $total }
card-session-counted = ✅ <b>Занятие { $number } из { $total }</b> · { $day }
card-session-undone = ↩️ Занятие отменено
pack = <b>🎟 Пакет</b> · { $name }
    «{ INNER($title) }»
pack-entry = <b>{ $number }.</b> { $line }
pack-line-session = { $day } · занятие · { $by }
pack-line-correction = { $day } · { $amount } · { $by }: { $reason }
pack-line-term = { $day } · срок до { $until } · { $by }
pack-line-freeze = { $day } · ❄️ срок до { $until } · { $by }
pack-line-undone = { $line } · отменено
pack-line-before = { $line } · прежний пакет
pack-use = <b>🎟 Пакет</b> · { $name }
    { $line }
pack-ask-day = Когда было занятие? · { $name }
    Нажмите на день или напишите: «вчера», 20.11.
pack-ask-reason-add = За что добавить занятие? Напишите причину.
pack-ask-reason-take = За что убрать занятие? Напишите причину.
pack-ask-term = До какого дня действует пакет? · { $name }
    Нажмите на день или напишите: 20.11.
card-workouts = 🏋️ Тренировки: { workout-count } на этой неделе, последняя { $last }
card-workouts-none = 🏋️ Тренировки: 0 из { $total } на этой неделе
card-program-open = Программа: { $title }
card-draft-own = ✍️ Ваш черновик программы: { draft-size }
card-seen = Последняя активность: { $at }
card-note = Заметка: { $note }
card-moved = ✅ { $source } → <b>{ $target }</b>
card-moved-in = ✅ → <b>{ $target }</b>
card-move-note = 📝 { $note }
card-undone = ↩️ Отменено, снова <b>{ $target }</b>
card-stages = <b>{ $name }</b>
    Куда переместить?
card-ask-note = { $name }

    Напишите примечание к этому перемещению. Оно останется в истории, клиент его не увидит.
card-all-answers = <b>Анкета</b> · { $name }
card-unfinished = Не закончена: { $count } из { $total }
card-answered-at = Заполнена { $at }
card-answer-whole = Своими словами: { $words }
card-answer-doctor = Слово врача: { $words }
card-answer-unjudged = ⚠️ Бот эти слова не оценивал: прочтите сами.
card-no-answers = Ответов пока нет.
card-payments = <b>Оплаты</b> · { $name }
    { $count ->
        [0] Оплат пока не было.
       *[other] Нажмите на оплату, чтобы открыть её.
    }
card-payment-label = №{ $number } · { $amount } · { $status }
status-pending = ждёт проверки
status-begun = ещё не подтвердил(а) перевод
status-merged = объединена с №{ $number }
status-paid = оплачена в Telegram
status-returned = деньги возвращены
status-returned-partly = возвращена часть
status-unrecorded = запись отменена
status-closed = закрыта
status-confirmed = подтверждена
status-rejected = отклонена

## Что клиент получил

given = <b>Программы</b> · { $name }
    { $count ->
        [0] Программ пока не было.
       *[other] Нажмите на программу: я пришлю её сюда так, как она выглядит у клиента.
    }
given-label = { $day } · { $title } · { $state }
given-one = <b>{ $title }</b>
    { $name }
    {""}
given-state = { $at }: { $state }
given-arrived = дошла
given-in-person = выдана лично
given-on-its-way = отправляется
given-failed = не дошла
given-term = Срок: с { $first } до { $last }
given-nothing = Сообщений от бота в ней нет.
given-again = <b>Отправить ещё раз?</b>
    { $title }
    Кому: { $name }

    Клиент получит программу ещё раз целиком. Этап и срок не изменятся.
given-blocked = {""}
    🚫 Бот у клиента заблокирован: сейчас программа не дойдёт.
given-sent-again = ✅ Отправляется ещё раз.
given-not-twice = ☝️ Она уже отправляется, второй раз не нужно.

## Отпуск

settings-vacation = 🏖 Отпуск
vacation = <b>🏖 Отпуск</b>
vacation-here = Вы на месте.
vacation-away = 🚪 Вас нет: по { $away } включительно
vacation-on = 🏝 Общий отпуск: по { $vacation } включительно
vacation-answers = 🕐 Часы ответов: { $answers }
vacation-quiet = 🌙 Тихие часы: { $quiet }
vacation-no-quiet = 🌙 Тихих часов нет
away-ask = <b>🚪 Меня не будет</b>
    По какой день включительно? Уведомления пойдут остальным, и утром я писать не буду. Если на месте никого, они подождут: придут на следующий день в 9:00.
away-ask-other = <b>🚪 Вас нет: по { $away } включительно</b>
    Выберите другой день или вернитесь раньше.
vacation-of-business = <b>🏝 Общий отпуск: по { $vacation } включительно</b>
    Утром я никому не пишу. Оплаты, программы и уведомления идут как обычно.
vacation-of-nobody = <b>🏝 Общий отпуск</b>
    Сейчас его нет. В отпуске я никому не пишу по утрам, а оплаты, программы и уведомления идут как обычно.
vacation-ask = <b>🏝 Общий отпуск</b>
    По какой день включительно?
vacation-ask-words = <b>💬 Слова на время отпуска</b>
    Что сказать клиенту, который напишет в отпуск? До 500 знаков, на языке клиентов.
words-for-clients = {""}
    💬 { $words }
words-for-clients-none = {""}
    Слов для клиентов пока нет.
answer-hours = <b>🕐 Часы ответов: { $answers }</b>
    Чтобы поменять, напишите новые, например 10-20.
answer-hours-none = <b>🕐 Часы ответов</b>
    Когда клиентам ждать ответа? Напишите, например 10-20.
answer-hours-ask-words = <b>💬 Слова для других часов</b>
    Что сказать клиенту, который напишет в другое время? До 500 знаков, на языке клиентов.
quiet-hours = <b>🌙 Тихие часы: { $quiet }</b>
    В это время бот ни о чём не напоминает клиентам. Чтобы поменять, напишите новые, например 22-9.
quiet-hours-none = <b>🌙 Тихих часов нет</b>
    Бот может напомнить клиенту о чём-то и ночью. Чтобы их задать, напишите, например 22-9.
button-away = 🚪 Меня не будет
button-come-back = ✅ Я на месте
button-vacation = 🏝 Общий отпуск
button-vacation-day = 📅 По какой день
button-vacation-over = ✅ Отпуск окончен
button-words-for-clients = 💬 Слова для клиентов
button-no-words = Без слов
button-answer-hours = 🕐 Часы ответов
button-no-hours = Без часов ответов
button-quiet-hours = 🌙 Тихие часы
button-no-quiet = Без тихих часов
error-bad-hours = Напишите, с какого часа и до какого, например 22-9 или 10:00-20:30.
error-bad-last-day = Выберите сегодня или день позже, но не дальше года.
error-not-read-yet = Экран только что открылся. Посмотрите, что уйдёт, и нажмите ещё раз.
error-bad-pack-term = Пакет и так действует до этого дня. Выберите день позже, но не дальше года от сегодня.

## Дожимы

settings-follow-ups = 💌 Дожимы
chains = <b>💌 Дожимы</b>
    Что бот сам пишет клиентам, чтобы они не потерялись. Цифры за 30 дней: отправлено → ответили → оплатили.

    Клиент получает не больше одного такого сообщения в день и никогда в тихие часы. После трёх без ответа бот замолчит, пока клиент не объявится; у продления свой счёт.
chain-title = <b>✅ { $chain }</b>
chain-title-off = <b>▫️ { $chain }</b> · выключено
chain-about = { $about }
chain-figures = {""}
    За 30 дней: отправлено { $sent }, ответили { $answered }, оплатили { $paid }.
chain-is-off = Выключено: что ещё ждало своего часа, не придёт.
    {""}
chain-is-on = Включено: для всех, у кого это начнётся с этой минуты. Что ждало, когда вы выключили, тоже придёт, если его час ещё не прошёл.
    {""}
chain-is-on-renewal = Включено: для всех, у кого программа идёт сейчас или придёт потом.
    {""}
chain-unfinished-questionnaire = Анкета не закончена
chain-first-week = Первая неделя
chain-payment-help = Помощь с оплатой
chain-renewal = Продление
chain-come-back = Возвращение
chain-about-unfinished-questionnaire = Начинается, когда новый клиент открыл анкету. Кончается, когда он её закончил, вышел из неё или что-то купил.
chain-about-first-week = Начинается, когда к новому клиенту пришла бесплатная неделя. Кончается, когда он что-то купил или написал вам.
chain-about-payment-help = Начинается, когда клиент увидел реквизиты. Кончается, когда он отметил перевод или передумал.
chain-about-renewal = Начинается, когда к клиенту пришла платная программа со сроком. Пока программа заморожена, молчит. Кончается, когда он купил следующую или нажал «Не сейчас».
chain-about-come-back = Начинается, когда вы перевели клиента на этап «Закрытый: потеря» с причиной. Если причина «Здоровье» или её нет, бот не пишет. Кончается, когда клиент вернулся в чат.
chain-program-unfinished-questionnaire = «бесплатная неделя»
chain-program-first-week = «бесплатная неделя»
chain-program-payment-help = тариф, за который клиент платит
chain-program-renewal = программа, которая кончается
chain-program-come-back = последняя программа клиента
chain-day-unfinished-questionnaire = день, когда придёт сообщение
chain-day-first-week = день первой тренировки
chain-day-payment-help = день, когда придёт сообщение
chain-day-renewal = последний день программы
chain-day-come-back = день, когда придёт сообщение
delay-hours = через { $hours } ч
delay-days = { $days ->
        [one] через { $days } день
        [few] через { $days } дня
       *[many] через { $days } дней
    }
delay-same-day = в тот же день
delay-next-day = на следующий день
delay-training-day = в день первой тренировки
delay-after-training = { $days ->
        [one] через { $days } день после тренировки
        [few] через { $days } дня после тренировки
       *[many] через { $days } дней после тренировки
    }
delay-before-end = { $days ->
        [one] за { $days } день до конца
        [few] за { $days } дня до конца
       *[many] за { $days } дней до конца
    }
delay-last-day = в последний день
delay-after-end = { $days ->
        [one] через { $days } день после конца
        [few] через { $days } дня после конца
       *[many] через { $days } дней после конца
    }
delay-of-day = { $day }, { $at }
delay-at = { $day } в { $at }
follow-up-title = <b>💌 { $chain } · { $place }</b>
    ⏱ { $when }
follow-up-off = ▫️ Выключено: это сообщение никому не приходит.
follow-up-text = {""}
    <b>Текст { $language }</b>
    { $words }
follow-up-counts = {""}
    Над текстом бот напишет, сколько вопросов осталось.
follow-up-in-ru = по-русски
follow-up-in-en = по-английски
follow-up-shown = 👁 Отправил вам ниже: так это увидит клиент.
    {""}
follow-up-delayed = ✅ Кому это ещё не пришло, придёт уже по-новому. Посмотрите, подходит ли текст.
    {""}
follow-up-written = ✅ Текст записан. «👁 Показать» пришлёт его вам так, как увидит клиент.
    {""}
follow-up-restored = ✅ Время и тексты снова такие, как были.
    {""}
follow-up-delay = <b>⏱ { $chain } · { $place }</b>
    Сейчас: { $when }
follow-up-delay-ask = {""}
    Выберите или напишите своё, например: 3 ч, 2 дня, 1 день 19:00.
follow-up-delay-ask-training = {""}
    Выберите или напишите своё, например: в тот же день 20:00, на следующий день 10:00.
follow-up-delay-ask-renewal = {""}
    Считается от последнего дня программы. Выберите или напишите своё, например: за 4 дня 11:00, в последний день 18:00, через 5 дней 11:00.
follow-up-text-ask = <b>✏️ { $chain } · { $place }</b>
    Напишите весь текст { $language }, до { $limit } знаков. В нём подставится:
    {"{имя}"}: имя клиента; если имени нет, обращения не будет
    {"{программа}"}: { $program }
    {"{дата}"}: { $day }
follow-up-text-now = {""}
    <b>Сейчас</b>
    { $words }
follow-up-restore-ask = <b>↩️ { $chain } · { $place }</b>
    Вернуть время и тексты на обоих языках, как было сначала? Ваши пропадут.
button-chain-on = ✅ Включить
button-chain-off = ▫️ Выключить
button-follow-up-delay = ⏱ Когда
button-follow-up-text = ✏️ Текст
button-follow-up-show = 👁 Показать
button-follow-up-in-ru = 🌐 По-русски
button-follow-up-in-en = 🌐 По-английски
button-follow-up-restore = ↩️ Как было
button-follow-up-restore-sure = Да, вернуть
sample = Так это видит клиент. У него кнопка работает.
error-bad-delay = Так не получится. Напишите, как в примере: целые часы или дни, не больше 72 ч или 365 дней.
error-unknown-placeholder = «{ INNER($name) }» ничем не заменится. Есть {"{имя}"}, {"{программа}"} и {"{дата}"}.

## Настройки

settings = <b>Настройки</b>
settings-of-owners = Реквизиты, цены и этапы меняет только владелец.
settings-stages = 🪜 Этапы
settings-details = 💳 Реквизиты
settings-staff = 👥 Сотрудники
settings-prices = 🛒 Тарифы
settings-limits = ⏳ Сроки этапов
limits-offer = <b>Сроки этапов</b>
    У этапа может быть срок. Если дольше срока у клиента тихо (ни сообщений, ни тренировок, ни перемещений), в воронке он отмечен 🔥. Предлагаю такие сроки:

    { $limits }

    Потом их можно менять: «🪜 Этапы», этап, «⏳ Срок».
limits-line = { $stage }: { limit-of-days }
limits-set = ✅ Сроки поставлены. Кто застрял, видно в воронке по 🔥
    {""}
limits-settled = Это уже решено. Сроки можно менять у каждого этапа: «🪜 Этапы», этап, «⏳ Срок».
details-now = <b>Реквизиты, которые видит клиент</b>
    { $details }
details-unset = <b>Реквизитов пока нет</b>
    Без них клиент не сможет оплатить.
details-ask = {""}
    Пришлите реквизиты одним сообщением: номер карты или телефона, банк, имя получателя. Клиент скопирует номер одной кнопкой.
offers-list = <b>Тарифы</b>
    Их видят клиенты, сверху вниз. Нажмите на тариф, чтобы изменить его.
offers-list-none = <b>Тарифы</b>
    Пока ни одного: клиентам нечего купить.
offer-deleted = ✅ Тариф удалён: { $deleted }
    {""}
offer-new = <b>Новый тариф</b>
    Напишите название, до { $limit } знаков, например: Программа на месяц
offer-one = <b>{ $title }</b>
    { $price }, { $holds }
offer-stars = В Stars: { $stars }
offer-by-card = 💳 Можно картой в Telegram
offer-cardless-title = ⚠️ Картой в Telegram его не оплатить: в счёт помещается название до { $limit } знаков, здесь { $length }. Сократите его и включите карту: «⋯ Ещё», «💳 Карта в Telegram».
offer-cardless-words = ⚠️ Картой в Telegram его не оплатить: в счёт помещается описание до { $limit } знаков, здесь { $length }. Сократите его и включите карту: «⋯ Ещё», «💳 Карта в Telegram».
offer-words = {""}
    { $description }
offer-sells = {""}
    В продаже.
offer-off = {""}
    ⏸ Не в продаже: клиенты его не видят.
offer-unpriced = {""}
    ⏸ Не в продаже: сначала напишите цену, например 3500.
offer-type-price = {""}
    Чтобы сменить цену, просто напишите новую.
offer-kind-ask = <b>{ $title }</b>
    Что это? Программа идёт столько дней, на сколько её купили. Пакет: занятия с вами, каждое списывается.
offer-kind-now = {""}
    Сейчас: { $holds }
offer-unpack = <b>Сделать программой?</b> { $title }
    Сейчас это пакет: { $holds }. Занятий в нём не станет, будет программа на { $days ->
        [one] { $days } день.
        [few] { $days } дня.
       *[many] { $days } дней.
    }
offer-unpack-card = 💳 Карта в Telegram выключится.
offer-sessions-ask = <b>{ $title }</b>
    Сколько занятий в пакете? Выберите или напишите числом. Купленного раньше это не меняет.
offer-more = <b>{ $title }</b>
    { $holds }
offer-subscribes = 🔁 Подписка: Telegram сам берёт цену в Stars каждые 30 дней, пока клиент её не отменит.
offer-picture = 🖼 Картинка есть.
offer-picture-lost = ⚠️ Telegram больше не отдаёт картинку, и клиенты видят тариф без неё. Пришлите её заново: «⋯ Ещё», «🖼 Картинка».
offer-picture-ask = <b>{ $title }</b>
    Пришлите фото: клиент увидит его над этим тарифом.
offer-card = <b>{ $title }</b>
    Клиент платит картой прямо в чате, и оплата подтверждается сама. Telegram разрешает так продавать занятия и услуги, а за цифровое, программу например, велит брать Stars. Поэтому у программ карта сначала выключена.
offer-card-limits = 💳 Для карты Telegram принимает счета в вашей валюте на сумму примерно от $1 до $10 000.
offer-card-on = {""}
    💳 Сейчас включена.
offer-card-off = {""}
    💳 Сейчас выключена.
stars-ask = <b>{ $title }</b>
    Сколько стоит в Telegram Stars? Напишите целое число, до { $most }.
stars-ask-again = <b>{ $title }</b>, сейчас { $was }
    Напишите новую цену в Telegram Stars: целое число, до { $most }.
stars-unset = без Stars
translation = <b>{ $title }</b> · { $language }

    Название: { $own_title }
    Описание: { $own_description }

    Чего здесь нет, клиент читает так, как написано у самого тарифа.
translation-none = пока нет
translation-title-ask = <b>{ $title }</b>
    { $language }: напишите название, до { $limit } знаков.
translation-words-ask = <b>{ $title }</b>
    { $language }: напишите, что входит, до { $longest } знаков.
offer-title-ask = <b>{ $title }</b>
    Напишите новое название, до { $limit } знаков. Оплаты и программы сохранят то, под которым их купили.
offer-words-ask = <b>{ $title }</b>
    Напишите, что входит, до { $longest } знаков. Это читает клиент, прежде чем купить.
offer-words-now = {""}
    Сейчас: { $description }
offer-term-ask = <b>{ $title }</b>, сейчас { $holds }
    На сколько дней? Выберите или напишите числом. Купленного раньше это не меняет.
offer-delete = <b>Удалить тариф?</b>
    { $title }, { $price }

    Вернуть его будет нельзя.
price-new = <b>{ $title }</b>
    Сколько стоит? Напишите цену числом, например 3500.
price-unset = цена не задана
price-changed = ✅ { $title }: было { $was }, стало { $now }
    {""}
price-first = ✅ { $title }: { $now }, тариф теперь в продаже
    {""}
price-ask = <b>{ $title }</b>, сейчас { $was }
    Напишите новую цену числом, например 3500.
price-ask-currency = Новая цена будет в { $sign }: такая валюта в настройке CURRENCY.
price-which = <b>{ $title }</b>, сейчас { $was }
    Эту цену можно прочесть по-разному. Какая верная?
price-which-new = <b>{ $title }</b>
    Эту цену можно прочесть по-разному. Какая верная?
price-sure = <b>{ $title }</b>: было { $was }, станет { $price }

    Цена меняется больше чем в два раза. Всё верно?
price-sure-currency = <b>{ $title }</b>: было { $was }, станет { $price }

    Цена будет в { $sign }: такая валюта в настройке CURRENCY. Всё верно?

## Этапы воронки

stages-of-owners = Этапы воронки меняет только владелец. Всё остальное в меню:
stages = <b>Этапы воронки</b>
    Клиенты идут сверху вниз. Нажмите на этап, чтобы изменить его.

    🏁 закрытый этап: кто на нём, тот вышел из воронки.
stage-untold = {""}
    ❓ <b>{ $untold }</b>: успех или потеря? Для потери бот будет спрашивать причину, когда вы перемещаете туда клиента.
stage-deleted = ✅ Этап удалён: { $deleted }
    {""}
stage-new = <b>Новый этап</b>
    Напишите название, от 1 до 40 знаков.

    Этап встанет последним из открытых. Клиенты появятся на нём, когда вы их туда переместите или выберете его для события.
stage-title = <b>{ $title }</b>
stage-description = { $description }
stage-place = {""}
    Этап { $place } из { $total }, { $clients ->
        [0] никого нет.
        [one] { $clients } клиент.
        [few] { $clients } клиента.
       *[many] { $clients } клиентов.
    }
stage-open = Открытый: кто здесь, тот в воронке.
stage-closed = 🏁 { $marked }
    Кто здесь, тот вышел из воронки.
limit-of-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
limit-days = { $days } д
stage-limit = { $limit ->
    [0] ⏳ Без срока.
    [one] ⏳ Срок: { $limit } день.
    [few] ⏳ Срок: { $limit } дня.
   *[many] ⏳ Срок: { $limit } дней.
}
stage-limit-ask = <b>{ $title }</b>
    Сколько дней у клиента на этом этапе может быть тихо? Выберите или напишите число от 1 до 90.

    Если дольше нет ни сообщений, ни тренировок, ни перемещений, клиент отмечен 🔥.

    Сейчас: { $limit ->
        [0] без срока
        [one] { $limit } день
        [few] { $limit } дня
       *[many] { $limit } дней
    }
stage-events = Сюда ведут события: { $events }.
stage-no-events = События сюда не ведут.
stage-order = {""}
    Порядок. Вперёд значит ниже: опрос, открытый тариф и конец программы перемещают клиента только вперёд.
    { $around }
stage-name-ask = <b>{ $title }</b>
    Напишите новое название, от 1 до 40 знаков.

    Клиенты и события останутся на этом этапе. В истории прошлые перемещения сохранят старое название.
stage-description-ask = <b>{ $title }</b>
    Напишите описание, до 200 знаков. Его видят только сотрудники.
stage-description-now = {""}
    Сейчас: { $description }
stage-colour-ask = <b>{ $title }</b>
    Выберите цвет.
stage-mark-ask = <b>Открытый или закрытый?</b>
    { $title }, { $clients ->
        [0] никого нет
        [one] { $clients } клиент
        [few] { $clients } клиента
       *[many] { $clients } клиентов
    }

    Открытый: кто здесь, тот в воронке.
    Закрытый: кто здесь, тот из неё вышел. Вернуть его сможет и событие, которое ведёт на этап выше: из закрытого этапа это всегда вперёд.
    Потеря: когда вы переместите сюда клиента, бот спросит причину.

    Сейчас никто не переместится.
stage-is-open = Открытый
stage-is-success = Закрытый: успех
stage-is-loss = Закрытый: потеря
stage-is-untold = Закрытый: успех или потеря?
stage-delete = <b>Удалить этап?</b>
    { $title }
    {""}
stage-delete-not-yet = <b>Этап пока нельзя удалить</b>
    { $title }
    {""}
stage-delete-free = Здесь никого нет, и события сюда не ведут. Название останется в истории клиентов, а вернуть сам этап будет нельзя.
stage-delete-last = Это последний этап. Сначала создайте другой.
stage-delete-occupied = { $clients ->
    [one] Здесь { $clients } клиент. Переместите его на другой этап.
    [few] Здесь { $clients } клиента. Переместите их на другой этап.
   *[many] Здесь { $clients } клиентов. Переместите их на другой этап.
}
stage-delete-used = Сюда ведут события: { $events }. Выберите им другой этап.
stage-moved = { $moved ->
    [0] Перемещать было некого.
    [one] ✅ Перемещён { $moved } клиент.
    [few] ✅ Перемещены { $moved } клиента.
   *[many] ✅ Перемещено { $moved } клиентов.
}
    {""}
stage-moved-back = ↩️ { chosen-back }
    {""}
stage-moving = Перемещаю клиентов, это займёт немного времени…
stage-target = <b>Переместить всех</b>
    { $title }, { $clients ->
        [one] { $clients } клиент
        [few] { $clients } клиента
       *[many] { $clients } клиентов
    }

    Куда?
error-clients-changed = Пока вы решали, клиентов здесь стало: { $count }. Проверьте и нажмите ещё раз.
stage-move-all = <b>Переместить всех?</b>
    Откуда: { $title }
    Куда: { $target }

    { $clients ->
        [one] Переместится { $clients } клиент, в истории появится запись.
        [few] Переместятся { $clients } клиента, у каждого в истории появится запись.
       *[many] Переместятся { $clients } клиентов, у каждого в истории появится запись.
    } Клиенты об этом не узнают.

## События

events = <b>Событие → этап</b>
    Когда случается событие, клиент сам переходит на этап. Нажмите на событие, чтобы выбрать ему другой.

    { $table }
event = <b>{ $name }</b>
    { $about } { $rule }

    Сейчас ведёт: { $present }
    Новый выбор действует с этой минуты, сейчас никто не переместится.
event-start = Новый лид
event-questionnaire = Опрос пройден
event-offer-opened = Тариф открыт
event-payment = Оплата
event-program-delivered = Программа дошла
event-program-finished = Конец программы
event-nowhere = никуда
event-about-start = Клиент впервые нажал /start или оставил заявку на сайте.
event-about-questionnaire = Клиент прошёл опрос, и бесплатная программа выдана.
event-about-offer-opened = Клиент открыл один из тарифов.
event-about-payment = Оплата подтверждена.
event-about-program-delivered = Платная программа дошла до клиента или выдана лично, или было первое занятие пакета.
event-about-program-finished = Прошёл последний день платной программы или закончился пакет, и ничего другого оплаченного дальше нет.
event-rule-without-stage = Перемещает только того, у кого этапа ещё нет.
event-rule-forward = Перемещает только вперёд: кто уже ниже по списку, останется на месте. С закрытого этапа перемещает всегда.
event-rule-onward = Перемещает только вперёд: кто уже ниже по списку, останется на месте. Кто на закрытом этапе, тоже остаётся там.
event-rule-always = Перемещает всегда, с любого этапа.
## Сотрудники

team = <b>Сотрудники</b>
team-owner = 👑 { $name }
team-owner-absent = 👑 { $name } · /start ещё не нажат
team-trainers = {""}
    { $count ->
        [0] Тренеров пока нет. Пригласите первого: ссылка работает один раз и 24 часа.
       *[other] Тренеры ниже. Нажмите на имя, чтобы убрать доступ.
    }
team-invite = <b>Приглашение для тренера</b>
    <code>{ $link }</code>

    Отправьте эту ссылку тренеру. Она работает один раз и 24 часа. Кто откроет её первым, станет тренером и увидит всех клиентов, их анкеты и оплаты. Вам придёт сообщение, кто это.
team-trainer = <b>{ $name }</b>
    Тренер. Видит всех клиентов, их анкеты и оплаты, выдаёт программы. Сотрудниками управляют только владельцы.
team-trainer-gone = <b>{ $name }</b>
    Доступ уже убран.
team-remove = Убрать доступ?
    <b>{ $name }</b>

    Меню закроется со следующего же нажатия, уведомления больше не придут. Шаги по клиентам перейдут владельцу. История сохранится с этим именем. Вернуть доступ можно новым приглашением.

## Заметки

notes = <b>Заметки</b> · { $name }
    { $count ->
        [0] Заметок пока нет. Напишите первую прямо сюда: клиент её не увидит.
       *[other] Напишите новую прямо сюда. Цифра внизу откроет заметку.
    }
    {""}
note-entry = <b>{ $number }.</b> { $at } · { $by }
    { $words }
note = <b>Заметка</b> · { $name }
    { $at } · { $by }

    { $words }
note-delete = <b>Удалить заметку?</b>
    { $words }

    Вернуть её будет нельзя.

## Следующий шаг

day-tomorrow = завтра
card-step = ⏰ { $step }
card-waits = 💬 Ждёт ответа { $waited }
step-evening = Сегодня вечером
step-tomorrow = Завтра
step-in-three-days = Через 3 дня
step-in-a-week = Через неделю
step-ask-when = <b>{ $name }</b>
    Когда следующий шаг?
step-ask-move = <b>{ $name }</b>
    ⏰ { $standing }

    На когда перенести?
step-ask-date = <b>{ $name }</b>
    Выберите день. Напомню в 10:00, а если это сегодня, то в 19:00.
step-ask-words = <b>{ $name }</b>
    ⏰ { $at }

    Что сделать? Напишите пару слов, клиент их не увидит.
step-ask-replace = <b>{ $name }</b>
    ⏰ { $standing }

    Заменить? Новый шаг: { $new }
    Прежний останется в заметках.
step-ask-set = <b>{ $name }</b>
    Прежнего шага уже нет.

    Поставить новый: { $new }?
step = <b>{ $name }</b>
    ⏰ { $step }

    Чтобы изменить слова, напишите их сюда.
step-was-done = ✅ Сделано, записано в заметки.
step-done = Сделано, записано в заметки
notice-step = ⏰ <b>{ $name }</b>
    { $step }
notice-step-gone = ⏰ <b>{ $name }</b>: этот шаг уже закрыт.
note-step-done = ⏰ Сделано: { $step }
note-step-removed = ⏰ Шаг убран: { $step }
note-step-replaced = ⏰ Шаг заменён: { $step }
note-step-changed = ⏰ Слова шага изменены, было: { $step }
error-step-not-found = Этого шага больше нет.
error-step-closed = Этот шаг уже закрыт: его сделали, убрали или заменили.
error-step-stands = Пока вы решали, шаг поставил кто-то другой. Посмотрите и решите ещё раз.
error-step-too-early = Это время уже прошло. Выберите другое.
error-step-too-late = Так далеко нельзя: шаг можно поставить не дальше чем на { $limit } дней вперёд.
error-bad-payment-day = Деньги могли прийти сегодня или за последний год, не позже и не раньше.
error-payment-refunded = По этой оплате уже отмечен возврат: она была, отменить её нельзя.
error-refund-too-high = Столько вернуть нельзя: от оплаты осталось меньше.
error-no-payer = Вернуть уже нельзя: клиент давно удалил данные, и чьи это были звёзды, неизвестно.
error-stars-not-returned = Telegram не возвращает эти звёзды: { $said }. Ничего не записано.
error-stars-too-few = На счёте бота не хватает звёзд, поэтому Telegram их не возвращает. Ничего не записано: попробуйте, когда их наберётся достаточно.
error-stars-go-back-whole = Звёзды возвращает Telegram: нажмите «Вернуть Stars».
error-other-refund = Пока вы смотрели, по этой оплате уже отметили возврат. Второй раз ничего не записано.
error-no-receipt = Это не чек. Пришлите одну ссылку (https://…), одну картинку или PDF.
error-pack-not-found = Этого пакета или этой записи больше нет.
error-pack-over = Пакет уже закончился. «Продлить срок» и «+1» есть в «🎟 Пакет» на карточке.
error-pack-changed = Пока вы смотрели, счёт изменился: осталось { $left }. Если нужно ещё раз, нажмите снова.
error-too-few-sessions = В пакете не осталось занятий, убрать нечего.
error-session-day = Выберите сегодня или день раньше, но не дальше года.
error-no-day = Этот день выбрать нельзя. Нажмите на число.

## История

history = <b>История</b> · { $name }
history-none = Перемещений пока не было.
history-line = <b>{ $at }</b> · { $words }
history-move = <b>{ $name }</b>
    <b>{ $at }</b> · { $words }

    { $note }
history-undo = Отмена
page-ask = Страниц: { $pages }. Напишите номер нужной.

## Почему не сложилось

lost-ask = {""}
    Почему не сложилось? Ответ останется в истории, клиент его не увидит.
lost-ask-many = {""}
    Почему не сложилось? Причина запишется всем, кого вы сейчас переместили: { $clients }. Клиенты её не увидят.
lost-ask-words = {""}
    Напишите причину, до 200 знаков. Её видят только сотрудники.
lost-because = Причина: { $reason }
lost-given = ✅ Причина: { $reason } · { $clients ->
    [one] { $clients } клиент
    [few] { $clients } клиента
   *[many] { $clients } клиентов
}
    {""}
lost-expensive = Дорого
lost-silent = Не отвечает
lost-no-time = Нет времени
lost-elsewhere = Ушёл к другому
lost-health = Здоровье
lost-other = Другое

## История: почему клиент переместился

move-start = Новый лид
move-questionnaire = Клиент прошёл опросник
move-offer-opened = Клиент открыл тариф
move-payment = Оплата отмечена
move-payment-confirmed = Оплата №{ $number } подтверждена
move-program-delivered = Платная программа дошла до клиента
move-program-in-person = Программа выдана лично
move-pack-begun = Первое занятие пакета
move-pack-over = Пакет закончился
move-program-finished = Срок программы закончился

## Кнопки

button-confirm = ✅ Подтвердить
button-reject = ❌ Отклонить
button-show-leads = 👀 Показать
button-card = 👤 Карточка
button-no-reason = Без причины
button-no-money = { reason-no-money }
button-show-receipt = 🧾 Показать чек
button-receipts = 🧾 Чеки · { $count }
button-receipts-all = 🧾 Чеки
button-unclaimed = 🧾 Чеки без оплаты · { $unclaimed }
button-take-back = ↩️ Отменить решение
button-take-back-sure = Да, отменить решение
button-step = ⏰ Шаг
button-step-set = ⏰ Шаг: { $day }
button-step-date = 📅 Дата
button-step-no-words = Без слов
button-step-done = ✅ Сделано
button-step-move = Перенести
button-step-remove = Убрать
button-step-replace = Да, заменить
button-step-set-sure = Да, поставить
button-move = Переместить
button-session = ➖ Занятие · осталось { $left } из { $total }
button-session-counted = ✓ Занятие { $number } из { $total }
button-yesterday = Вчера
button-pack = 🎟 Пакет
button-add-session = +1
button-take-session = −1
button-extend-pack = Продлить срок
button-undo = ↩️ Отменить
button-reason = Причина
button-skip-reason = Пропустить
button-move-note = 📝 Примечание
button-history = 🕘 История
button-answers = 📝 Анкета
button-more = ⋯ Ещё
button-record-payment = 💳 Записать оплату
button-own-sum = Своя сумма
button-other-sum = ✏️ Сумма
button-other-date = 📅 Дата
button-silent = 🔕 Без уведомления
button-not-silent = 🔔 С уведомлением
button-maybe-same = 💳 №{ $number } · { $amount }
button-record = ✅ Записать
button-return-stars = Вернуть Stars
button-return-stars-sure = Да, вернуть { $left }
button-refund = Отметить возврат
button-refund-sure = Да, вернули { $sum }
button-stop = ⏹ Остановить программу
button-stop-pack = ⏹ Остановить пакет
button-stop-sure = Да, остановить
button-tax-receipt = 📄 Чек клиенту
button-tax-receipt-show = Показать чек
button-no-tax-receipt = 📄 Чек не выдан · { $lacking }
button-notes = 🗒 Заметки
button-delete-note = 🗑 Удалить
button-delete-sure = Да, удалить
button-everybody = Показать всех
button-payments = 💳 Оплаты
button-hand-over = 📋 Выдать программу
button-given = 📋 Программы
button-send-again-sure = Да, отправить ещё раз
button-what-failed = ⚠️ Что не дошло
button-take-over = ✍️ Забрать себе
button-take-over-from = ✍️ Забрать себе: { $by }
button-take-over-sure = Да, забрать себе
button-write-draft = ✍️ Написать
button-add-forwarded = ✅ Добавить
button-leave-forwarded = Не надо
button-send-anyway = Всё равно отправить
button-invite = ➕ Пригласить тренера
button-client-link = 🔗 Ссылка для клиентов
button-copy-link = 📋 Скопировать ссылку
button-remove = Убрать
button-remove-sure = Да, убрать доступ
button-settings = ⚙️ Настройки
button-release = ✅ Отправить собранную
button-release-template = ✅ Отправить шаблон
button-decide = ✋ Решить
button-release-anyway = Всё равно выдать
button-cancel = « Отмена
button-held = ✋ Программа ждёт решения
button-write-own = ✍️ Написать свою
button-try-again = 🔁 Отправить ещё раз
button-see-refused = ⚠️ Что не дошло
button-replace = ✏️ Заменить
button-leave-out = ➖ Без неё
button-leave-all-out = ➖ Без них
button-back-to-draft = ✍️ Вернуть в черновик
button-week-intro = ℹ️
button-week-outlook = ⏩
button-preview = 👁 Посмотреть
button-send-to-client = Отправить клиенту
button-in-person = Выдано лично
button-in-person-sure = Да, выдано лично
button-drop-last = Убрать последнее
button-discard = Удалить черновик
button-discard-sure = Да, удалить
button-new-offer = ➕ Новый тариф
button-offer-price = 💰 Цена
button-offer-stars = ⭐ Цена в Stars
button-no-stars = Без Stars
button-offer-term = 🗓 Срок
button-offer-sessions = 🎟 Занятия
button-offer-more = ⋯ Ещё
button-offer-kind = 🏷 Вид тарифа
button-offer-program = 📋 Программа
button-offer-pack = 🎟 Пакет занятий
button-offer-unpack = Да, сделать программой
button-offer-picture = 🖼 Картинка
button-no-picture = Без картинки
button-offer-subscribes = 🔁 Подписка
button-offer-card = 💳 Карта в Telegram
button-card-on = Включить
button-card-off = Выключить
button-offer-in-ru = 🌐 На русском
button-offer-in-en = 🌐 На английском
button-no-translation = Убрать перевод
button-offer-off = ⏸ Снять с продажи
button-offer-on = ▶️ Продавать
button-skip-words = Пропустить
button-new-stage = ➕ Новый этап
button-events = 🔀 События
button-change = ✏️ Изменить
button-title = ✏️ Название
button-description = ✏️ Описание
button-stage-colour = 🎨 Цвет
button-stage-close = 🏁 Закрыть
button-stage-closed = 🏁 { $marked }
button-stage-limit = ⏳ Срок
button-no-limit = Без срока
button-up = ⬆️ Выше
button-down = ⬇️ Ниже
button-delete = 🗑 Удалить
button-no-description = Без описания
button-move-all = Переместить всех
button-move-clients = { $clients ->
    [one] Переместить { $clients } клиента
    [few] Переместить { $clients } клиентов
   *[many] Переместить { $clients } клиентов
}
button-price-other = ✏️ Ввести другую цену
button-price-sure = Да, { $price }
button-event-nowhere = Никуда
button-only-stuck = 🔥 Застряли
button-stuck-or-not = ✓ { button-only-stuck }
button-only-waiting = 💬 Ждут ответа
button-waiting-or-not = ✓ { button-only-waiting }
button-limits-use = ✅ Поставить
button-limits-refuse = Не нужно

talk-notice = 💬 <b>{ $name }</b>
talk-edited = ✏️ <b>{ $name }</b> исправляет сообщение:
talk-answered = Ответ: { $name }
talk-no-answer-needed = Ответ не нужен: { $name }
talk-not-shown = ⚠️ Этого сообщения не показать: { $why }.
talk-voice-refused = 🎤 Здесь голосовое, но ваш Telegram не принимает голосовых от бота. Разрешите их (настройки Telegram → Конфиденциальность → Голосовые сообщения), и его можно будет открыть там, где «💬 Переписка».
talk-video-note-refused = ⏺ Здесь кружок, но ваш Telegram не принимает кружков от бота. Разрешите их (настройки Telegram → Конфиденциальность → Голосовые сообщения), и его можно будет открыть там, где «💬 Переписка».
talk-reached = ✓ дошло
talk-edit-reached = ✓ исправлено
talk-refused = ⚠️ Не дошло до { $name }: { $why }.
talk-edit-refused = ⚠️ У { $name } осталось прежнее: { $why }.
talk-write = ✉️ <b>{ $name }</b>
talk-write-to = 💬 { $words }
talk-write-ask = {""}
    Пришлите ответ: слова, голос, фото, видео, файл. Уйдёт сразу.
talk-written = {""}
    Ушло: { $written }. Можно прислать ещё.
talk = 💬 <b>{ $name }</b>
talk-empty = Пока ничего не писали.
talk-settled = ✅ Ответ не нужен: из списка убрано.
talk-not-sent = Ничего не отправлено.
talk-waits = {""}
    ⏳ Ждёт ответа { $waited }
talk-line = { $at } <b>{ $who }</b>: { $words }
talk-line-failed = { $at } <b>{ $who }</b>: { $words } · ⚠️ не дошло
talk-line-program = { $at } 📋 Программа: { $title }
talk-line-program-failed = { $at } 📋 Программа: { $title } · ⚠️ не дошло
talk-line-receipt = { $at } 🧾 Чек к оплате №{ $payment }
talk-line-receipt-unclaimed = { $at } 🧾 Чек без оплаты
talk-line-timed = { $at } ⏰ Бот: { $what }
talk-line-broadcast = { $at } 📣 Рассылка: { $words }
button-talk-write = ✉️ Написать
button-no-answer = ✅ Ответ не нужен
said-sticker = 🙂 стикер
said-location = 📍 место
said-venue = 📍 место
said-contact = 👤 контакт
said-copied = 📨 сообщение
settings-shown-name = 👋 Имя для клиентов
shown-name = <b>👋 Имя для клиентов</b>
shown-name-is = Под вашим сообщением у клиента кнопка: ↩️ { $shown_name }
shown-name-none = Клиент не видит, кто ему пишет: под сообщением стоит «↩️ Ответить».
shown-name-ask = Напишите имя, до { $limit } знаков.
button-no-shown-name = Не показывать
notice-gone = Клиент удалил свои данные
talk-reply-to-nothing = ⚠️ Это никому не ушло: вы ответили на сообщение бота, а не клиента. Клиенту пишут ответом на его сообщение или с карточки.
button-saved-answers = 📎 Заготовки
saved-answers = 📎 <b>Заготовки</b>: ответы, которые вы пишете часто.
saved-answers-to = 📎 <b>Что отправить?</b> Кому: { $name }
    Нажмите заготовку: сначала увидите её сами.
saved-answers-none = Пока ни одной.
saved-answers-nothing-found = Ничего не нашлось: <b>{ $query }</b>
saved-answers-found = Нашлось: <b>{ $query }</b>
saved-answers-search = Искать: напишите слово.
button-new-saved-answer = ➕ Новая
button-all-saved-answers = Все
saved-answer-name-ask = <b>Как назвать?</b> Коротко, чтобы найти в списке. До { $limit } символов.
saved-answer-content-ask = 📎 <b>{ $name }</b>
    Пришлите то, что получит клиент: текст, фото, видео, голос, файл, альбом. Вместо имени клиента пишите <code>{"{"}имя{"}"}</code>.
saved-answer-kept = ✅ Сохранено. Пришлёте другое сообщение: оно заменит это.
saved-answer = 📎 <b>{ $name }</b>
saved-answer-words = { $words }
saved-answer-uses = { $uses ->
    [0] Ещё не отправляли
    [one] Отправляли { $uses } раз
    [few] Отправляли { $uses } раза
   *[many] Отправляли { $uses } раз
}
button-saved-answer-show = 👁 Показать
button-saved-answer-name = ✏️ Название
button-saved-answer-content = 🔁 Другое сообщение
saved-answer-delete = <b>Удалить заготовку?</b> { $name }
saved-answer-send = ⬆️ <b>Отправить это?</b> Кому: { $name }
button-saved-answer-send = ✅ Отправить
saved-answer-sent = ✅ Отправляю: <b>{ $sent }</b>
menu-broadcasts = 📣 Рассылка
broadcasts = 📣 <b>Рассылка</b>: одно сообщение многим клиентам.
broadcasts-line-running = ⏳ { $day } · { $words }: { $said }
broadcasts-line-stopped = ⏹ { $day } · { $words }: { $said }
broadcasts-line-done = ✅ { $day } · { $words }: { $said }
broadcast-draft = ✍️ Черновик: { $words }
button-new-broadcast = ➕ Новая рассылка
button-go-on-broadcast = ✍️ Продолжить черновик
broadcast-to = <b>Кому?</b> Сейчас получат: { $count }
    Кто заблокировал бота или выключил рассылки, не считаются.
segment-stages = 🪜 Этапы: { $stages }
segment-source = 📍 Откуда: { $source }
segment-offer = 🛒 Купили: { $offer }
segment-activity = 🕐 Активность: { $activity }
segment-language = 🌐 Язык: { $chosen }
segment-unpaid = Ещё не платили
segment-all = все
segment-any = любой
segment-whatever = неважно
activity-any = неважно
activity-within-7 = были за 7 дней
activity-within-30 = были за 30 дней
activity-silent-14 = молчат 14 дней
activity-silent-30 = молчат 30 дней
activity-silent-90 = молчат 90 дней
segment-choose-stages = <b>Каких этапов?</b> Получат: { $count }
segment-choose-source = <b>Откуда пришли?</b>
segment-choose-offer = <b>Что купили?</b>
segment-choose-activity = <b>Когда были?</b>
button-next = Дальше →
broadcast-message = <b>Пришлите сообщение</b>: текст, фото, видео, альбом, что угодно. Под ним могут быть кнопки.
broadcast-message-there = <b>Сообщение</b>: { $words }
    Чтобы заменить, пришлите другое.
broadcast-kept = ✅ Принято.
button-broadcast-offer = 🛒 Кнопка тарифа: { $offer }
button-broadcast-question = Кнопка «❓ Вопрос»
broadcast-choose-button = <b>Какой тариф под сообщением?</b>
broadcast-no-offer = без тарифа
broadcast-ready = ⬆️ <b>Так это увидит клиент</b>. Получат: { $count }
button-broadcast-send = 📣 Отправить { $count ->
    [one] { $count } клиенту
    [few] { $count } клиентам
   *[many] { $count } клиентам
}
broadcast-sure = <b>Точно отправить?</b> Получат: { $count }. Что ушло, вернуть нельзя.
button-broadcast-sure = Да, отправить
broadcast-begun = 📣 Рассылка началась: как идёт, видно в сообщении ниже.
broadcast-stopped = ⏹ Рассылка остановлена: больше никому не уйдёт.
broadcast-sent = { $sent } из { $total }
broadcast-got-blocked = { $count ->
    [one] { $count } заблокировал
    [few] { $count } заблокировали
   *[many] { $count } заблокировали
}
broadcast-got-refused = { $count ->
    [one] { $count } отказ Telegram
    [few] { $count } отказа Telegram
   *[many] { $count } отказов Telegram
}
broadcast-got-skipped = { $count ->
    [one] { $count } выбыл по пути
    [few] { $count } выбыли по пути
   *[many] { $count } выбыли по пути
}
broadcast-unsure = Отправлено, но подтверждения от Telegram не было: { $count }
broadcast-left = Не отправлено: { $count }
broadcast-goes-out = 📣 <b>Рассылка идёт</b>: { $said }
broadcast-was-stopped = ⏹ <b>Рассылка остановлена</b>: { $said }
broadcast-refused = ⚠️ Не доходит: { $why }. Исправьте сообщение и начните новую.
broadcast-given-up = ⚠️ Дальше не пошла: { $why }.
broadcast-went-out = 📣 <b>Рассылка закончена</b>: { $said }
broadcast-waits = 🌙 Тихие часы: продолжу в { $at }.
button-stop-broadcast = ⏹ Остановить
error-broadcast-runs = Одна рассылка уже идёт. Следующую можно начать, когда она закончится.
error-broadcast-changed = Пока вы смотрели, рассылку изменили. Выше она такая, какой уйдёт сейчас: проверьте и отправьте ещё раз.
error-broadcast-closed = Эта рассылка уже отправлена.
error-broadcast-empty = Сначала пришлите сообщение.
error-segment-changed = Пока вы смотрели, получателей стало { $count }. Проверьте и отправьте ещё раз.
error-too-many-saved-answers = Заготовок уже { $most }, больше не нужно: удалите лишние.
error-saved-answer-changed = Заготовку только что изменили. Откройте её ещё раз.
button-talk = 💬 Переписка
error-message-not-shown = Telegram больше не отдаёт это сообщение.
error-client-has-blocked = Клиент заблокировал бота: написать ему нельзя, пока он не вернётся.
error-client-has-left-nothing = Клиент удалил свои данные: ничего не отправлено.

## Заморозка

notice-freeze-asked = ❄️ <b>{ $name }</b> просит заморозить «{ INNER($title) }» { $term }.
notice-freeze-words = 💬 { $words }
notice-freeze-granted = ✅ Заморожено · { $by }
notice-freeze-refused = ❌ Отклонено · { $by }
notice-freeze-cancelled = ↩️ Заморозка больше не нужна
notice-freeze-over = ▶️ Заморозка закончилась
notice-client-returns = ▶️ <b>{ $name }</b>: программа снова идёт с { $day }.
notice-freeze-not-wanted = ▶️ <b>{ $name }</b>: заморозка больше не нужна, программа идёт.
freeze-granted-toast = ❄️ Заморожено
freeze-refused-toast = Отклонено
freeze-of-client = <b>{ $name }</b>
    «{ INNER($title) }»: { $stands }
freeze-client-name = <b>{ $name }</b>
freeze-ask-first-of = <b>{ $name }</b>
    Заморозить «{ INNER($title) }», до { $last }? Осталось заморозки: { $days } д.

    С какого дня? Он уже не тренировочный, последний день сдвинется.
freeze-ask-first-day = <b>{ $name }</b>
    С какого дня заморозить?
freeze-ask-until-of = <b>{ $name }</b>
    Заморозка с { $first }, осталось { $days } д. До какого дня? В день возвращения программа уже идёт.
freeze-ask-return-of = <b>{ $name }</b>
    С какого дня программа снова идёт?
freeze-off = ✅ Заморозки нет: «{ INNER($title) }» идёт до { $last }
freeze-sure = <b>{ $name }</b>
    Заморозить «{ INNER($title) }» { $term }? Клиент узнает об этом.
button-freeze-sure = Да, заморозить
button-freeze-grant = ✅ Заморозить

## Продление

note-renewal-declined = Не продлевает «{ INNER($title) }»: { $why }
notice-renewal-declined = 🔚 <b>{ $name }</b>: { $why }
renewal-offered = ✅ { $offered }: предложение продлить отправлено.
renewal-offered-toast = { $name }: отправлено
## Шаблоны

button-templates = 📑 Шаблоны
button-new-template = ➕ Новый шаблон
templates = 📑 <b>Шаблоны</b>: программы, которые вы выдаёте часто. После оплаты шаблон её тарифа предлагается первым, в этом порядке.
templates-none = 📑 <b>Шаблоны</b>
    Пока ни одного. Соберите программу один раз, и после оплаты она будет уходить клиенту в два нажатия.
template-label-empty = ⚠️ { $title } · пустой
template-deleted = ✅ Удалён шаблон «{ INNER($deleted) }». Уже выданные программы остались у клиентов.
template-new = <b>Как назвать шаблон?</b> До { $limit } символов. Клиент увидит название, только если программа не за оплату тарифа.
template-title-ask = <b>{ $title }</b>
    Как назвать теперь? До { $limit } символов.
template = 📑 <b>{ $title }</b>
template-about = Срок: { $days }
    Тариф: { $offer }
template-place = Место в списке: { $place } из { $all }
template-protected = 🔒 Пересылать и сохранять нельзя
template-instead = ✨ Приходит вместо собранной недели: { $goal }
template-instead-empty = ⚠️ Должен приходить вместо собранной недели ({ $goal }), но пока он пустой, клиенты получают собранную.
template-empty = {""}
    ⚠️ Шаблон пустой, выдать его нельзя. Присылайте или пересылайте сюда тексты, фото, видео, альбомы, файлы и голосовые.
template-send = {""}
    Чтобы добавить ещё, просто пришлите или перешлите сюда.
template-as-paid = Как оплачено
template-own-days = { $days } д, если в оплате нет срока
template-any-offer = Любой
template-days-ask = <b>{ $title }</b>
    Срок сейчас: { $days }. Сколько дней идёт программа, если клиент не платил или в оплате нет срока? Выберите или напишите число. Где срок оплачен, программа всегда идёт столько, сколько оплачено.
template-offer-ask = <b>{ $title }</b>
    После оплаты какого тарифа предлагать этот шаблон первым?
template-goal-ask = <b>{ $title }</b>
    Кому после опроса присылать этот шаблон вместо собранной недели? Выберите цель из опроса.

    ✋ Всё, что сейчас ждёт вашего решения (возраст, здоровье), ждать будет так же. Кто назвал ограничения, получит собранную неделю: она обходит больные места, шаблон про них не знает.
template-any-goal = Любая цель
template-no-goal = Никому, собирать неделю
template-goal-taken = { $goal } · сейчас «{ INNER($title) }»
template-delete = <b>Удалить шаблон?</b> { $title }
    Вернуть его будет нельзя. Программы, которые по нему уже выданы, останутся.
template-delete-instead = ✨ Сейчас он приходит вместо собранной недели: { $goal }. После удаления эти клиенты будут получать собранную неделю.
template-parts = <b>{ $title }</b>
    Нажмите на сообщение, чтобы передвинуть его или убрать.
template-parts-lost = ⚠️ Файлы отмеченных Telegram больше не отдаёт: уберите их и пришлите заново.
template-part-lost = ⚠️ Telegram больше не отдаёт этот файл: уберите его и пришлите заново.
template-part = <b>{ $title }</b>
    Сообщение { $number } из { $count }: { $words }
template-album = Это часть альбома ({ $album }). Передвигается он целиком, убирается только это.
button-template-parts = 🔀 Состав
button-template-offer = 🛒 Для какого тарифа
button-protect = 🔒 Запретить пересылку
button-unprotect = 🔓 Разрешить пересылку
button-instead-of-week = ✨ Свой вместо собранной недели
button-drop-part = ➖ Убрать
button-send-template = ✅ Отправить «{ INNER($title) }»
button-take-template = 📑 Взять шаблон
button-first-day = 📅 Первый день: { $day }
button-drop-other = ➖ Убрать другое
draft-take-template = <b>Какой шаблон взять?</b> Для кого: { $name }
    Его сообщения встанут в конец черновика: лишнее можно убрать, своё добавить.
draft-runs = Программа идёт { $days ->
        [one] { $days } день.
        [few] { $days } дня.
       *[many] { $days } дней.
    }
draft-first-day = <b>С какого дня идёт программа?</b>
    Если она дойдёт позже, начнётся в тот день, когда дойдёт.
draft-parts = <b>Что убрать?</b>
    Нажмите на сообщение, и этот клиент его не получит. Шаблон останется как есть.
first-day-at-once = сразу
first-day-today = сегодня, рядом с прежней
first-day-after = после прежней, { $day }
button-make-template = 📑 Сделать шаблоном
button-name-template = Назвать «{ INNER($called) }»
given-template = <b>Сделать шаблоном</b>: { $title }
    Программа у клиента останется как есть. Как назвать шаблон? До { $limit } символов.
