# То, что читает клиент. Подписи кнопок стоят в конце.

bot-description =
    Программа тренировок от вашего тренера. Ответьте на девять вопросов и получите первую неделю бесплатно, прямо в чате.
bot-short-description = Программа тренировок от вашего тренера: первая неделя бесплатно.

command-start = Начать
command-program = Мои программы
command-help = Что умеет бот
command-cancel = Выйти из опроса
command-forget = Удалить мои данные

## Первый экран

greeting = <b>Здравствуйте, { $name }!</b>
greeting-nameless = <b>Здравствуйте!</b>
greeting-text = Я помогу начать тренироваться. Ответьте на девять коротких вопросов, и я соберу вам первую неделю тренировок: бесплатно и прямо сюда.
home = Чем помочь?
home-payment-checked = 💳 Оплата №{ $number }: тренер проверяет
home-payment-receipt = 💳 Оплата №{ $number }: ждёт чека
home-payment-owed = ✅ Оплата №{ $number }: получена. Тренер готовит вашу программу
home-program = 📋 Идёт «{ INNER($title) }»
home-program-until = 📋 Идёт «{ INNER($title) }», до { $last }
home-program-later = 📋 Дальше «{ INNER($title) }», с { $first } до { $last }
home-held = ✋ Вашу программу смотрит тренер
hint = Я понимаю только кнопки и команды, тренер этого сообщения не увидит. Вот чем могу помочь:
help = <b>Что я умею</b>
    «📝 Бесплатная программа»: девять вопросов, и первая неделя тренировок ваша.
    «🛒 Тарифы»: программы от тренера и оплата.
    «📋 Мои программы»: всё, что вы получили.

    /cancel выйти из опроса, ответы сохранятся
    /forget удалить мои данные
press-start = Нажмите /start, и начнём.
cancelled = Вы вышли из опроса, ответы сохранены. «📝 Бесплатная программа» продолжит с того же места.
nothing-to-cancel = Отменять сейчас нечего. Чем помочь?
invite-void = Это приглашение больше не действует: ссылка работает один раз и 24 часа. Попросите новую у того, кто её прислал.
screen-moved-on = Этот экран устарел, вот свежий
something-failed = Не получилось, ошибка на нашей стороне. Попробуйте ещё раз через минуту.

## Язык

button-language = 🌐 Язык
language = 🌐 <b>{ $title }</b>
    Всё в этом чате по-русски: и экраны, и сообщения.
language-title = Язык
language-name = Русский
language-of-telegram = Как в Telegram
language-kept = Хорошо, дальше по-русски

## Согласие

consent = <b>Прежде чем начать</b>

    Чтобы составить программу, я спрошу пол, возраст, рост, вес, цель, опыт, место и дни тренировок.

    И о здоровье: колени, поясница, плечи, беременность, другие болезни и лекарства своими словами. Если беспокоит давление или сердце, уточню: лечитесь ли вы, какое бывает давление, что говорит врач. Так вы не получите упражнений, которые могут навредить.

    Эти сведения, о здоровье тоже, видят только тренеры. Удалить всё можно в любой момент: /forget

    Согласны, чтобы я сохранил эти ответы?
consent-changed = Я стал подробнее спрашивать о здоровье, поэтому согласие нужно ещё раз. Ваши прежние ответы на месте.
consent-declined-again = Хорошо, больше ничего не спрашиваю. Прежние ответы остались, удалить их можно в любой момент: /forget
consent-declined = Хорошо, я ничего не спрашиваю и не сохраняю. Тарифы можно посмотреть и так.

## Вопросы

question-heading = <b>Вопрос { $number } из { $total }</b>
question-sex = Ваш пол?
question-age = Сколько вам лет? Напишите числом, например 34.
question-height = Какой у вас рост в сантиметрах? Например 172.
question-weight = Сколько вы весите в килограммах? Например 68 или 68,5.
question-goal = Какая у вас цель?
question-level = Какой у вас опыт тренировок?
question-place = Где будете заниматься?
question-days = Сколько дней в неделю готовы тренироваться?
question-limits = Есть ли ограничения по здоровью? Отметьте всё, что есть, и нажмите «Готово».

    Отметьте «Другое», если:
    • бывает боль или жжение в груди
    • за последний год были обмороки, кружилась голова или шатало
    • есть другая болезнь, которая тянется давно
    • постоянно пьёте лекарства (от давления не в счёт)
    • суставы или связки от нагрузки болят сильнее
    • врач разрешает занятия только под присмотром
question-pressure = Что у вас с давлением и сердцем? Если подходит несколько ответов, выберите тот, что ниже.

    <b>Лечу, держится ниже 160/90</b>
    Врач не против нагрузок, приступов нет.

    <b>Бывает 160/90 и выше, или не знаю</b>
    Или давно не меряли, или не спрашивали врача о нагрузках.

    <b>Сердце, инсульт, боль в груди</b>
    Есть болезнь сердца или сосудов, был инфаркт или инсульт. Или бывает боль в груди, обмороки, одышка от лёгкой нагрузки.
question-limits_other = Опишите своими словами: что беспокоит и с каких пор, какие лекарства, что говорит врач. Это прочтёт только тренер.

short-sex = Пол
short-age = Возраст
short-height = Рост
short-weight = Вес
short-goal = Цель
short-level = Опыт
short-place = Место
short-days = Дни
short-limits = Здоровье
short-pressure = Давление
short-limits_other = Другое

option-sex-male = Мужской
option-sex-female = Женский
option-goal-fat_loss = Похудение
option-goal-muscle = Набор массы
option-goal-general = Общая форма
option-goal-endurance = Выносливость
option-level-beginner = Новичок
option-level-intermediate = Средний
option-level-advanced = Продвинутый
option-place-gym = Зал
option-place-home = Дом
option-place-outdoors = Улица
option-days-2 = 2
option-days-3 = 3
option-days-4 = 4
option-days-5 = 5
option-limits-none = Нет
option-limits-knees = Колени
option-limits-back = Поясница
option-limits-shoulders = Плечи
option-limits-pressure = Давление или сердце
option-limits-pregnancy = Беременность
option-limits-other = Другое
option-pressure-treated = Лечу, держится ниже 160/90
option-pressure-unsure = Бывает 160/90 и выше, или не знаю
option-pressure-heart = Сердце, инсульт, боль в груди

answer-age = { $value ->
    [one] { $value } год
    [few] { $value } года
   *[many] { $value } лет
}
answer-limits-none = Нет ограничений
answer-height = { $value } см
answer-weight = { $value } кг
answer-days = { $value ->
    [one] { $value } день в неделю
    [few] { $value } дня в неделю
   *[many] { $value } дней в неделю
}

bad-answer-number = Нужно число цифрами, от { $low } до { $high }.
bad-answer-range = Подойдёт число от { $low } до { $high }.
bad-answer-whole = Нужно целое число, от { $low } до { $high }.
bad-answer-words = Здесь нужен ответ словами или числом, одним сообщением.
bad-answer-buttons = Ответьте кнопкой под вопросом.
bad-answer-empty = Ответ пустой. Напишите хотя бы слово.
bad-answer-long = Слишком длинно: не больше { $longest } знаков.

summary = <b>Проверьте ответы</b>
summary-line = { $question }: <b>{ $answer }</b>
summary-ask = Всё верно? Нажмите «Получить программу». Чтобы изменить ответ, нажмите его название.

## Бесплатная программа

program-on-its-way = <b>Готово!</b> Программа уже идёт сюда, в трёх сообщениях. Она останется в этом чате и в «📋 Мои программы».
questionnaire-done = Вы уже ответили на вопросы. Программа ждёт вас в «📋 Мои программы». Если цель или самочувствие изменились, можно пройти опрос заново.
questionnaire-done-held = Вы уже ответили на вопросы. Вашу программу смотрит тренер: когда она будет готова, она придёт сюда. Если что-то изменилось или в ответах ошибка, можно пройти опрос заново.

my-programs = <b>Ваши программы</b>
    Нажмите на программу, и я пришлю её ещё раз.
my-program-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
my-program-term = с { $first } до { $last }
my-programs-none = Программ пока нет. Первую неделю можно получить бесплатно.
my-programs-owed = Оплата получена, тренер готовит вашу программу. Она придёт сюда и останется в этом списке.
my-programs-held = Вашу программу сейчас смотрит тренер. Когда она будет готова, придёт сюда.
program-of-the-trainer = Программа от тренера
program-begins-later = 📋 «{ INNER($title) }» начнётся { $first }, сразу после прежней программы, и продлится до { $last }: ни один оплаченный день не пропадёт.
pdf-coming = Готовлю страницу, она придёт ниже
pdf-sent-already = Страница уже в чате, ниже
pdf-file-name = Первая неделя.pdf
program-sending-again = Отправляю
program-sending-already = Эта программа уже отправлена или передана лично
workout-done-on = ✅ Сделана { $date }
workout-count = { $extra ->
    [0] { $done } из { $total }
   *[other] { $done } при плане { $total }
}
workout-done-this-week = Сделано на этой неделе: { workout-count }
workout-recorded = Записано: { workout-count }
workout-week-complete = Записано: { workout-count }. Вся неделя сделана, отличная работа!
workout-taken-back = Отметка снята: { workout-count }
workout-new-week = Началась новая неделя, отмечаем заново

phone-ask = Нажмите кнопку внизу, и Telegram передаст тренеру ваш номер.
phone-button-only = Набранный номер я не беру, только через кнопку внизу: так видно, что он ваш.
phone-skipped = Хорошо, без номера.
phone-kept = Спасибо, номер сохранён.
phone-not-own = Это чужой контакт. Мне нужен только ваш собственный номер, через кнопку.

## Тарифы и оплата

offers = <b>Тарифы</b>
    Личная программа от тренера. Выберите, что подходит:
offers-none = <b>Тарифы</b>
    Сейчас ничего не продаётся: тренер ещё готовит тарифы. Загляните позже, а первую неделю можно получить бесплатно.
offer = <b>{ $title }</b>
    { $description }

    Цена: <b>{ $price }</b>
    Срок: { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
payment-details = <b>{ $title }</b>, { $price }

    { $details }
details-outdated = ⚠️ <b>Реквизиты изменились</b>
    Ниже прежние: по ним больше не переводите. Если перевод уже сделан, он не пропадёт, тренер его учтёт.

    <b>{ $title }</b>, { $price }

    { $details }
payment-details-expired = Прошло больше двух недель, реквизиты и цена могли измениться: здесь свежие. Если уже перевели по прежним, просто нажмите «✅ Перевод сделан» ещё раз.
payment-then = Реквизиты выше. Переведите <b>{ $price }</b> за «{ INNER($title) }» и нажмите «✅ Перевод сделан».
payment-details-missing = «{ INNER($title) }», <b>{ $price }</b>. Реквизитов для перевода пока нет, тренеру я сообщил. Как только они появятся, напишу сюда. Если уже перевели, нажмите «✅ Перевод сделан».
details-are-there = Реквизиты для перевода появились. Откройте тариф и нажмите «💳 Оплатить переводом».
payment-open-already = Оплата №{ $number } уже ждёт
receipt-ask = <b>Оплата №{ $number }</b>
    Пришлите фото или PDF чека прямо сюда. Если чека нет, нажмите «Без чека».
receipt-ask-again = <b>Оплата №{ $number } не подтверждена</b>
    Если перевод был, пришлите фото или PDF чека прямо сюда: тренер проверит ещё раз.
receipt-not-a-photo = Нужно фото или файл PDF. То, что пришло сейчас, не сохранено.
receipt-replaced = <b>Чек заменён</b>. По оплате №{ $number } тренер увидит и новый, и прежний.
receipt-pages = Страниц чека: { $count }
receipt-added = Чек добавлен к оплате №{ $number }, решение по ней прежнее.
receipt-which = Файл сохранён. <b>За что это?</b>
receipts-which = Файлы сохранены: { $count }. <b>За что это?</b>
receipt-set-aside = Хорошо, это не чек. Файл сохранён, тренер о нём узнает.
note-instead = <b>Передать тренеру вместо чека?</b> Оплата №{ $number }

    { $words }

    Если есть фото или PDF, пришлите лучше их.
note-lost = Эти слова не сохранились. Напишите их ещё раз.
payment-given-up = Хорошо, оплата №{ $number } закрыта. Захотите вернуться: «🛒 Тарифы».
payment-waiting = <b>Оплата №{ $number } отправлена на подтверждение</b>
    «{ INNER($title) }», { $amount }.

    Тренер проверит перевод, и ответ придёт сюда отдельным сообщением.
payment-confirmed = ✅ <b>Оплата получена</b>
    «{ INNER($title) }», { $amount }.

    Тренер готовит вашу программу и пришлёт её сюда.
payment-rejected = ❌ <b>Оплата не подтверждена</b>
    №{ $number } · «{ INNER($title) }», { $amount }.
payment-rejected-then = Если перевод был, пришлите чек ещё раз.
payment-taken-back = ↩️ <b>Решение по оплате №{ $number } отменено</b>
    «{ INNER($title) }», { $amount }.

    Тренер проверит её ещё раз, и ответ придёт сюда.
payment-closed = <b>Оплата №{ $number } закрыта</b>
    «{ INNER($title) }», { $amount }.

    Две недели не было ни чека, ни слов «Без чека». Если перевод был, пришлите чек: оплата откроется снова.

## Мои данные

forget = <b>Что о вас хранится</b>
    Имя и @username из Telegram, телефон, если вы его оставили, ответы на вопросы, программы, оплаты и чеки, путь от первого сообщения до сегодня.

    Если удалить данные, уйдут ответы, контакты, чеки и программы. Суммы оплат и история останутся без имени: этого требует учёт. Уведомления, которые тренер уже получил в свой чат, останутся у него. Вернуть удалённое нельзя.
forgotten = Готово, ваши данные удалены. Захотите вернуться, нажмите /start
forgotten-staff = Готово, ваши данные клиента удалены. Меню тренера: /menu

## Чего нельзя

error-unknown = Так нельзя.
error-not-found = Этого больше нет.
error-client-not-found = Такого клиента нет.
error-nobody-with-number = Клиента с номером { $number } нет. Поищите по имени или телефону.
error-stage-not-found = Такого этапа нет.
error-bad-stage-name = В названии должно быть что-то видно. Напишите его словами.
error-stage-name-taken = Этап с таким названием уже есть.
error-bad-colour = Такого цвета нет.
error-too-many-stages = Этапов уже { $limit }, больше нельзя. Удалите тот, что не нужен.
error-stage-not-empty = { $clients ->
    [one] На этапе { $clients } клиент: сначала переместите его.
    [few] На этапе { $clients } клиента: сначала переместите их.
   *[many] На этапе { $clients } клиентов: сначала переместите их.
}
error-stage-in-use = На этот этап ведёт событие: сначала выберите событию другой этап.
error-last-stage = Это последний этап, его удалить нельзя.
error-offer-not-found = Этого тарифа больше нет.
error-details-expired = Прошло больше двух недель. Посмотрите свежие реквизиты и цену.
error-payment-not-found = Такой оплаты нет.
error-program-not-found = Такой программы нет.
error-day-not-found = Такого дня в программе нет.
error-not-staff = Это может только тренер.
error-not-owner = Это может только владелец.
error-staff-not-found = Такого тренера нет: возможно, доступ уже убрали.
error-owner-stays = Владельцев задаёт настройка ADMIN_IDS, в чате их не убрать.
error-client-moved = Клиента уже переместили.
error-move-not-found = Этого перемещения больше нет.
error-bad-page = Напишите номер страницы цифрами.
error-note-not-found = Этой заметки больше нет.
error-note-empty = Напишите заметку словами.
error-nothing-before = Это первый этап клиента: возвращать некуда.
error-client-unreachable = Этому клиенту пока нельзя написать: у него нет чата с ботом.
error-consent-missing = Сначала нужно согласие: нажмите «📝 Бесплатная программа».
error-stale-answer = На этот вопрос ответ уже есть
error-questionnaire-incomplete = Ещё не на все вопросы есть ответ.
error-payment-decided = По этой оплате уже есть решение, ничего не изменилось
error-own-payment = Это ваша собственная оплата: решит кто-то другой из команды.
error-payment-submitted = Эта оплата уже у тренера на проверке.
error-nothing-to-take-back = Решения по этой оплате уже нет: его отменили раньше.
error-too-late-to-take-back = Прошло больше суток: решение по этой оплате уже не отменить.
error-payment-not-confirmed = Оплата по этой программе сейчас не подтверждена. Сначала подтвердите её.
error-draft-empty = В черновике пока ничего нет.
error-draft-closed = Этот черновик уже отправлен или удалён.
error-payment-served = По этой оплате программу уже выдали.
error-unknown-command = Такой команды нет.
error-key-reused = Этот ключ уже пришёл с другими данными.
error-staff-account = Это аккаунт тренера, клиентом он быть не может.
error-doctor-first = Здесь сначала нужно слово врача.
error-bad-part = Такое в программу не положить.
error-text-too-long = Слишком длинно: не больше { $limit } знаков.
error-bad-price = Не похоже на цену. Напишите одно число больше нуля, например 3500.
error-price-in-other-currency = Цена этого тарифа в { $sign }, знак другой валюты сюда не подходит. Напишите просто число, например 3500.
error-price-too-fine = { $digits ->
    [0] В этой валюте нет мелких денег: напишите целое число.
    [one] После запятой может стоять только { $digits } знак.
    [few] После запятой могут стоять только { $digits } знака.
   *[many] После запятой могут стоять только { $digits } знаков.
}
error-price-too-high = Слишком много: цена может быть не больше { $limit } { $sign }.
error-price-leaps = Цена сильно меняется. Подтвердите её ещё раз.
error-details-empty = Здесь ничего не видно. Пришлите реквизиты словами и цифрами.

## Кнопки

button-free-program = 📝 Бесплатная программа
button-write-trainer = ✉️ Написать тренеру
button-send-receipt = 🧾 Прислать чек · №{ $number }
button-offers = 🛒 Тарифы
button-my-programs = 📋 Мои программы
button-back = « Назад
button-agree = Даю согласие
button-not-now = Не сейчас
button-ready = Готово
button-get-program = Получить программу
button-phone = 📱 Оставить телефон
button-again = Пройти заново
button-offer = { $title } · { $price }
button-transfer = 💳 Оплатить переводом
button-new-details = 💳 Новые реквизиты
button-copy-number = 📋 Скопировать номер
button-copy-details = 📋 Скопировать реквизиты
button-paid = ✅ Перевод сделан
button-no-receipt = Без чека
button-say-without = Да, без чека с этими словами
button-no = Нет
button-receipt-again = Прислать чек ещё раз
button-receipt-kept = 🧾 Взять присланное · { $count }
button-give-up = Передумал(а)
button-belongs = №{ $number } · «{ INNER($title) }» · { $amount }
button-belongs-new = Новая оплата: «{ INNER($title) }» · { $price }
button-no-such-receipt = Это не чек
button-program = { $title }
button-pdf = 📄 PDF
button-day = { $day }
button-day-here = · { $day } ·
button-day-done = { $day } ✓
button-day-here-done = · { $day } ✓ ·
button-day-mark = ✅ Тренировка сделана
button-day-take-back = ↩️ Не сделана
button-forget = Удалить мои данные
