# То, что читает клиент. Подписи кнопок стоят в конце.

bot-description =
    Программа тренировок от вашего тренера. Ответьте на несколько вопросов и получите первую неделю бесплатно, прямо в чате.
bot-short-description = Программа тренировок от вашего тренера: первая неделя бесплатно.

command-start = Начать
command-program = Мои программы
command-help = Что умеет бот
command-cancel = Выйти из опроса
command-forget = Удалить мои данные

## Первый экран

greeting = <b>Здравствуйте, { $name }!</b>
greeting-nameless = <b>Здравствуйте!</b>
greeting-text = Я помогу начать тренироваться. Ответьте на несколько коротких вопросов, и я соберу вам первую неделю тренировок: бесплатно и прямо сюда.
home = Чем помочь?
home-paying = 💳 «{ INNER($title) }», { $price }: когда переведёте, нажмите «✅ Перевод сделан»
home-unsent =
    { $count ->
        [one] ✉️ Не передано тренеру: { $count } сообщение
        [few] ✉️ Не передано тренеру: { $count } сообщения
       *[many] ✉️ Не передано тренеру: { $count } сообщений
    }
home-payment-checked = 💳 Оплата №{ $number }: тренер проверяет
home-payment-receipt = 💳 Оплата №{ $number }: ждёт чека
home-payment-refused = ❌ Оплата №{ $number }: не подтверждена
home-unplaced = 📎 Файл сохранён, но никому не показан: чек это или сообщение?
home-payment-owed = ✅ Оплата №{ $number }: получена. Тренер готовит вашу программу
subscription-active = ⭐ Подписка «{ INNER($title) }» оплачена до { $until } и продлится сама
subscription-canceled = ⭐ Подписка «{ INNER($title) }» оплачена до { $until } и больше не продлится
subscription-failed = ⭐ Подписка «{ INNER($title) }» оплачена до { $until }, следующий платёж не прошёл
home-program = 📋 Идёт «{ INNER($title) }»
home-program-until = 📋 Идёт «{ INNER($title) }», до { $last }
home-program-later = 📋 Дальше «{ INNER($title) }», с { $first } до { $last }
home-pack = 🎟 Осталось { sessions-left } из { $total }, до { $until }
home-pack-next = 🎟 Дальше ещё { sessions-left }
sessions-left = { $left ->
    [one] { $left } занятие
    [few] { $left } занятия
   *[many] { $left } занятий
}
home-held = ✋ Вашу программу смотрит тренер
error-unreadable-message = Сообщение такого вида я прочитать не могу, и оно никуда не записано. Пришлите то же самое обычным текстом, фото или файлом.
away-vacation = 🏝 Тренер в отпуске по { $until } включительно.
away-words = 💬 { $words }
away-opens = 🕐 Тренер отвечает с { $time }.
hint = Этого я тренеру не передал. Написать ему: «✉️ Написать тренеру».
unknown-command = Такой команды у меня нет.
help = <b>Что я умею</b>
    «📝 Бесплатная программа»: несколько вопросов, и первая неделя тренировок ваша.
    «🛒 Тарифы»: программы от тренера и оплата.
    «📋 Мои программы»: всё, что вы получили.
    «✉️ Написать тренеру»: слова, голос, фото, что угодно.

    «🔕 Не напоминать» под сообщением выключает такие сообщения. Что выключено, можно включить снова здесь же.

    /cancel выйти из опроса, ответы сохранятся
    /forget удалить мои данные
press-start = Нажмите /start, и начнём.
cancelled = Вы вышли из опроса, ответы сохранены. «📝 Бесплатная программа» продолжит с того же места.
nothing-to-cancel = Отменять сейчас нечего. Чем помочь?
invite-void = Это приглашение больше не действует: ссылка работает один раз и 24 часа. Попросите новую у того, кто её прислал.
screen-moved-on = Этот экран устарел, вот свежий
screen-owed = Telegram какое-то время не принимал ответы бота. Всё, что вы отправили, получено.
button-show-owed = ▶️ Показать, что сейчас
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
question-weight = Сколько вы весите в килограммах? Например 68 или 68,5. Это нужно, только чтобы подобрать нагрузку.
question-goal = Какая у вас цель?
question-level = Какой у вас опыт тренировок?

    <b>Новичок</b>: меньше полугода или после перерыва
    <b>Средний</b>: от полугода до двух лет
    <b>Продвинутый</b>: больше двух лет, техника приседа и тяги знакома
question-place = Где будете заниматься?
question-days = Сколько дней в неделю готовы тренироваться?
question-limits = Есть ли ограничения по здоровью? Отметьте всё, что есть, и нажмите «Готово».

    Отметьте «Другое», если:
    • бывает боль или жжение в груди
    • за последний год были обмороки, кружилась голова или шатало
    • есть другая болезнь, которая тянется давно
    • постоянно пьёте лекарства (от давления не в счёт)
    • болят другие суставы, не колени и не плечи
    • врач разрешает занятия только под присмотром
question-pressure = Что у вас с давлением и сердцем? Если подходит несколько ответов, выберите последний из подходящих.

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
option-limits-none-sure = Да, ограничений нет
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
answer-height-both = { $value } см ({ $feet }'{ $inches }")
answer-weight-both = { $value } кг ({ $pounds } фунтов)
answer-days = { $value ->
    [one] { $value } день в неделю
    [few] { $value } дня в неделю
   *[many] { $value } дней в неделю
}

## Единицы

unit-ask-height = <b>{ $typed }</b>: в каких единицах этот рост? Нажмите кнопку или напишите ещё раз вместе с единицами, например 172 см или 5'8".
unit-ask-weight = <b>{ $typed }</b>: в каких единицах этот вес? Нажмите кнопку или напишите ещё раз вместе с единицами, например 68 кг или 150 фунтов.
unit-kg = { $number } кг
unit-lb = { $number ->
    [one] { $number } фунт ({ $value } кг)
    [few] { $number } фунта ({ $value } кг)
   *[many] { $number } фунтов ({ $value } кг)
}
unit-st = { $number ->
    [one] { $number } стоун ({ $value } кг)
    [few] { $number } стоуна ({ $value } кг)
   *[many] { $number } стоунов ({ $value } кг)
}
unit-in = { $number ->
    [one] { $number } дюйм ({ $value } см)
    [few] { $number } дюйма ({ $value } см)
   *[many] { $number } дюймов ({ $value } см)
}
unit-ft = { $number ->
    [one] { $number } фут ({ $value } см)
    [few] { $number } фута ({ $value } см)
   *[many] { $number } футов ({ $value } см)
}
unit-feet-and-inches = { $feet }'{ $inches }" ({ $value } см)

bad-answer-age = Нужен возраст числом, в годах. Например 34.
bad-answer-age-range = Подойдёт возраст от { $low } до { $high } лет.
bad-answer-age-whole = Нужны полные годы, целым числом. Например 34.
bad-answer-age-unit = Это не годы. Сколько вам лет? Например 34.
bad-answer-height = Нужен рост числом: в сантиметрах, например 172, или в футах и дюймах, например 5'8".
bad-answer-height-range = Подойдёт рост от { $low } до { $high } сантиметров. Если это футы и дюймы, так и напишите: 5'8".
bad-answer-height-unit = Это не единицы роста. Напишите рост в сантиметрах, например 172, или в футах и дюймах, например 5'8".
bad-answer-weight = Нужен вес числом: в килограммах, например 68 или 68,5, или в фунтах, например 150 фунтов.
bad-answer-weight-range = Подойдёт вес от { $low } до { $high } килограммов. Если это фунты, так и напишите: 150 фунтов.
bad-answer-weight-unit = Это не единицы веса. Напишите вес в килограммах, например 68 или 68,5, или в фунтах, например 150 фунтов.
bad-answer-words = Здесь нужен ответ словами или числом, одним сообщением.
bad-answer-buttons = Ответьте кнопкой под вопросом.
bad-answer-summary = Сюда подойдут только слова: напишите их одним сообщением, другого я здесь не сохраняю.
bad-answer-long-together = Слишком длинно: всего под «Другое» помещается { $longest } знаков, а там уже что-то есть. Сократите и пришлите ещё раз, ваше сообщение осталось выше.
bad-answer-empty = Ответ пустой. Напишите хотя бы слово.
bad-answer-nothing = Если «Другое» не о вас, снимите здесь эту отметку и нажмите «Готово» или «Нет». Сам я ничего не снимаю.
bad-answer-long = Слишком длинно: не больше { $longest } знаков.

summary = <b>Проверьте ответы</b>
summary-line = { $question }: <b>{ $answer }</b>
summary-ask = Всё верно? Нажмите «Получить программу». Чтобы изменить ответ, нажмите его название. Есть что добавить о здоровье, напишите прямо сюда.
ticks-clear = Убрать отметки: <b>{ $ticks }</b>?
words-ask = <b>Добавить в «Другое»?</b>

    { $words }
words-added = Добавлено в «Другое»
words-dropped = Написанное не сохранено

## Бесплатная программа

program-on-its-way = <b>Готово!</b> Программа уже идёт сюда, в трёх сообщениях. Она останется в этом чате и в «📋 Мои программы».
program-on-its-way-own = <b>Готово!</b> Программа уже идёт сюда. Она останется в этом чате и в «📋 Мои программы».
questionnaire-done = Вы уже ответили на вопросы. Программа ждёт вас в «📋 Мои программы». Если цель или самочувствие изменились, можно пройти опрос заново.
questionnaire-done-held = Вы уже ответили на вопросы. Вашу программу смотрит тренер: когда она будет готова, она придёт сюда. Если что-то изменилось или в ответах ошибка, можно пройти опрос заново: новые ответы тоже сначала посмотрит тренер.

mobility-page = <b>Десять минут для суставов, пока тренер смотрит ваши ответы</b>
    Сидя на устойчивом стуле или стоя у опоры. Без веса, рывков и боли, дышите свободно. По минуте на движение, отдыхайте сколько хочется.

    1. <b>Плечи:</b> медленно к ушам и вниз, потом круги назад.
    2. <b>Шея:</b> плавно поверните голову вправо и влево, назад не запрокидывайте.
    3. <b>Грудь:</b> ладони на плечи, локти мягко разведите и сведите.
    4. <b>Спина:</b> сидя, руки на бёдрах, чуть округлите спину и снова выпрямитесь.
    5. <b>Повороты:</b> сидя, руки скрещены на груди, корпус немного вправо и влево.
    6. <b>Колени:</b> сидя, медленно выпрямите одну ногу и опустите, потом другую.
    7. <b>Шаги на месте:</b> сидя или держась за спинку стула, колени невысоко.
    8. <b>Стопы:</b> с носка на пятку и обратно, потом круги стопой.
    9. <b>Кисти:</b> сожмите и разожмите пальцы, потом круги кистями.
    10. <b>Дыхание:</b> сидя, спокойный вдох и длинный выдох.

    Что неприятно, пропустите. Заболело, закружилась голова, не хватает воздуха или сердце бьётся неровно: остановитесь и скажите тренеру. Давит в груди, темнеет в глазах, слабеет рука или нога: звоните { EMERGENCY() }.

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
program-begins-after = 📋 «{ INNER($title) }» начнётся сразу после прежней программы: ни один оплаченный день не пропадёт.
program-begins-later = 📋 «{ INNER($title) }» начнётся { $first }, сразу после прежней программы, и продлится до { $last }: ни один оплаченный день не пропадёт.
program-begins-on = 📋 «{ INNER($title) }» начнётся { $first } и продлится до { $last }.
program-begins-on-open = 📋 «{ INNER($title) }» начнётся { $first }.
pdf-coming = Готовлю страницу, она придёт ниже
pdf-sent-already = Страница уже в чате, ниже
pdf-file-name = Первая неделя.pdf
program-sending-again = Отправляю
program-not-all = ⚠️ Программа дошла не вся, тренер об этом уже знает. Не хватает:
part-named = • часть { $number }, { $kind }
program-allow-voice = Голосовые и кружки у вас запрещены. Разрешить можно в настройках Telegram: Конфиденциальность → Голосовые сообщения. Потом отправьте программу ещё раз.
program-sending-already = Эта программа уже отправлена или передана лично
workout-done-on = ✅ Сделана { $date }
workout-count = { $extra ->
    [0] { $done } из { $total }
   *[other] { $done } (по плану { $total })
}
workout-done-this-week = Сделано на этой неделе: { workout-count }
workout-recorded = Записано: { workout-count }
workout-week-complete = Записано: { workout-count }. Вся неделя сделана, отличная работа!
workout-taken-back = Отметка снята: { workout-count }
workout-new-week = Началась новая неделя, отмечайте заново

phone-ask = Нажмите кнопку внизу, и Telegram передаст тренеру ваш номер.
phone-button-only = Набранный номер я не беру, только через кнопку внизу: так видно, что он ваш.
phone-words = Этого я не записал: здесь жду только номер, через кнопку внизу. Не хотите оставлять, нажмите «Не сейчас».
phone-skipped = Хорошо, без номера.
phone-kept = Спасибо, номер сохранён.
phone-not-own = Это чужой контакт. Мне нужен только ваш собственный номер, через кнопку.

## Тарифы и оплата

offers = <b>Тарифы</b>
    Личная программа от тренера. Выберите, что подходит:
offers-with-packs = <b>Тарифы</b>
    Личные программы и занятия с тренером. Выберите, что подходит:
offers-none = <b>Тарифы</b>
    Сейчас ничего не продаётся: тренер ещё готовит тарифы. Загляните позже, а первую неделю можно получить бесплатно.
offer-off-sale = Этот тариф больше не продаётся. Если вы за него уже перевели, нажмите в меню «✅ Перевод сделан»: оплата засчитается.
offer-bare = <b>{ $title }</b>

    Цена: <b>{ $price }</b>
    { $holds }
offer = <b>{ $title }</b>
    { $description }

    Цена: <b>{ $price }</b>
    { $holds }
offer-term = Срок: { $holds }
offer-contents = В пакете: { $holds }
offer-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
offer-sessions = { $sessions ->
    [one] { $sessions } занятие
    [few] { $sessions } занятия
   *[many] { $sessions } занятий
}
price-or-stars = { $price } или { $stars }
price-again-and-again = { $price } каждые 30 дней
subscription-how-to-end = Отменить её можно в Telegram: Настройки → Мои звёзды.
subscription-offer = <b>Подписка «{ INNER($title) }»</b>
    { $price } спишется сейчас и дальше каждые 30 дней, пока вы её не отмените. Отменить можно в любой момент в Telegram: Настройки → Мои звёзды.
invoice-then = Счёт за «{ INNER($title) }» выше. Оплатите его там, чек присылать не нужно: я увижу оплату и напишу сюда.
invoice-of-another = Тот счёт выставлен не сюда. Вот сам тариф: нажмите кнопку, и счёт придёт вам.
checkout-later = Сейчас не получилось проверить счёт, деньги не списаны. Попробуйте через минуту.
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
offer-begun = Оплата №{ $number } на { $amount } за этот тариф уже начата и ждёт чека. Если перевод сделан, второй раз не переводите: пришлите чек.
offer-begun-checked = Оплата №{ $number } на { $amount } за этот тариф уже у тренера на проверке. Второй раз не переводите.
payment-open-already = Оплата №{ $number } уже ждёт
receipt-ask = <b>Оплата №{ $number }</b>
    «{ INNER($title) }», { $amount }.

    Пришлите фото или PDF чека прямо сюда. Если чека нет, нажмите «Без чека».
receipt-ask-again = <b>Оплата №{ $number } не подтверждена</b>
    «{ INNER($title) }», { $amount }.

    Если перевод был, пришлите фото или PDF чека прямо сюда: тренер проверит ещё раз.
receipt-not-a-photo = Нужно фото или файл PDF. То, что пришло сейчас, не сохранено.
receipt-replaced = <b>Чек заменён</b>. По оплате №{ $number } тренер увидит и новый, и прежний.
receipt-pages = Страниц чека: { $count }
receipt-added = Чек добавлен к оплате №{ $number }, решение по ней прежнее.
receipt-which = Файл сохранён. <b>Это чек или сообщение тренеру?</b>
receipts-which = Файлы сохранены: { $count }. <b>Это чек или сообщение тренеру?</b>
note-instead = <b>Передать тренеру вместо чека?</b> Оплата №{ $number }

    { $words }

    Если есть фото или PDF, пришлите лучше их.
payment-given-up = Хорошо, оплата №{ $number } закрыта. Захотите вернуться: «🛒 Тарифы».
payment-waiting = <b>Оплата №{ $number } отправлена на подтверждение</b>
    «{ INNER($title) }», { $amount }.

    Тренер проверит перевод, и ответ придёт сюда отдельным сообщением.
payment-confirmed = ✅ <b>Оплата получена</b>
    «{ INNER($title) }», { $amount }.

    Тренер готовит вашу программу и пришлёт её сюда.
payment-confirmed-with-program = ✅ <b>Оплата получена</b>
    «{ INNER($title) }», { $amount }.

    Программа по ней уже у вас.
payment-confirmed-pack = ✅ <b>Оплата получена</b>
    «{ INNER($title) }», { $amount }.

    🎟 У вас { sessions-left } до { $until }.
payment-confirmed-pack-later = ✅ <b>Оплата получена</b>
    «{ INNER($title) }», { $amount }.

    🎟 Ещё { sessions-left }: срок пойдёт, когда закончится пакет, который у вас сейчас.
session-counted = ✅ <b>Занятие { $number } из { $total }</b>
session-left = 🎟 Осталось { sessions-left }, до { $until }.
session-last = Пакет закончился. Продолжим?
session-next = 🎟 Дальше ещё { sessions-left }, до { $until }.
session-undone = ↩️ Занятие { $number } из { $total } отменено: в счёт не идёт.
pack-put-right = 🎟 <b>Тренер поправил пакет</b>
    Осталось { sessions-left } из { $total }, до { $until }.
pack-used-up = 🎟 <b>Занятий в пакете не осталось</b>
pack-runs-out = 🎟 <b>Пакет действует до { $until }</b>
    Осталось { sessions-left } из { $total }. Договоритесь с тренером о времени, чтобы успеть.
pack-ran-out = 🎟 <b>Срок пакета закончился { $until }</b>
    Осталось { sessions-left } из { $total }. Что с ними делать, решит тренер: «✉️ Написать тренеру».
payment-rejected = ❌ <b>Оплата не подтверждена</b>
    №{ $number } · «{ INNER($title) }», { $amount }.
payment-rejected-then = Если перевод был, пришлите чек ещё раз.
payment-taken-back = ↩️ <b>Решение по оплате №{ $number } отменено</b>
    «{ INNER($title) }», { $amount }.

    Тренер проверит её ещё раз, и ответ придёт сюда.
payment-recorded = ✅ <b>Оплата получена</b>
    Тренер записал: { $amount }.
payment-unexpected = ✅ <b>Оплата получена</b>
    { $amount }. Тренер её видит. Что-то не так? Нажмите «✉️ Написать тренеру».
payment-prolonged = ⭐ <b>Подписка продлена</b>
    «{ INNER($title) }», { $amount }. Оплачено до { $until }.
payment-stars-returned = ↩️ <b>Возврат { $sum }</b>
    По оплате №{ $number } · «{ INNER($title) }», { $amount }. Звёзды уже на вашем счёте в Telegram.
payment-unrecorded = ↩️ Оплату №{ $number } ({ $amount }) тренер записал по ошибке: запись отменена.
payment-money-returned = ↩️ <b>Возврат { $sum }</b>
    По оплате №{ $number } · «{ INNER($title) }», { $amount }. Деньги возвращает тренер, бот их не переводит. Не пришли? Напишите.
tax-receipt = 📄 <b>Чек</b>
    «{ INNER($title) }», { $amount }.
payment-closed = <b>Оплата №{ $number } закрыта</b>
    «{ INNER($title) }», { $amount }.

    Две недели не было ни чека, ни слов «Без чека». Если перевод был, пришлите чек: оплата откроется снова.

## Мои данные

forget = <b>Что о вас хранится</b>
    Имя и @username из Telegram, телефон, если вы его оставили, ответы на вопросы, программы, оплаты и чеки, переписка с тренером, путь от первого сообщения до сегодня.

    Если удалить данные, уйдут ответы, контакты, чеки, программы и переписка. Ваши сообщения я уберу и из чата тренера: новые удалю, те, что старше двух суток, сотру, где это разрешает Telegram. У тренера в чате останутся уведомления о заявке и оплатах и то, что написал вам он сам. Суммы оплат и история останутся без имени: этого требует учёт. Вернуть удалённое нельзя.
forget-subscription = ⭐ Подписка тоже закончится: деньги больше не спишутся.
forgotten = Готово, ваши данные удалены. Захотите вернуться, нажмите /start
nothing-stored = О вас здесь ничего не хранится: данные удалены, или их и не было. Чтобы начать, нажмите /start
forgotten-staff = Готово, ваши данные клиента удалены. Меню тренера: /menu

## Чего нельзя

error-unknown = Так нельзя.
error-not-found = Этого больше нет.
error-client-not-found = Такого клиента нет.
error-nobody-with-number = Клиента с номером { $number } нет. Поищите по имени или телефону.
error-stage-not-found = Этого этапа больше нет.
error-bad-stage-name = В названии должно быть что-то видно. Напишите его словами.
error-stage-name-taken = Этап с таким названием уже есть.
error-bad-colour = Такого цвета нет.
error-bad-limit = Нужно целое число дней от { $lowest } до { $highest }, например 5.
error-too-many-stages = Этапов уже { $limit }, больше нельзя. Удалите тот, что не нужен.
error-stage-not-empty = { $clients ->
    [one] На этапе { $clients } клиент: сначала переместите его.
    [few] На этапе { $clients } клиента: сначала переместите их.
   *[many] На этапе { $clients } клиентов: сначала переместите их.
}
error-stage-in-use = На этот этап ведёт событие: сначала выберите событию другой этап.
error-last-stage = Это последний этап, его удалить нельзя.
error-offer-not-found = Этого тарифа больше нет.
error-paid-since = Оплата №{ $payment } за этот тариф уже получена. Если это ещё один перевод, нажмите «✅ Перевод сделан» ниже.
error-template-not-found = Этого шаблона больше нет.
error-template-name-taken = Шаблон с таким названием уже есть. Назовите иначе.
error-too-many-templates = Шаблонов уже { $limit }, больше нельзя. Удалите тот, что не нужен.
error-too-many-parts = В шаблоне может быть не больше { $limit } сообщений. Это не добавлено.
error-template-empty = В шаблоне нет ни одного сообщения: сначала добавьте их.
error-template-replaces-week = Этот шаблон приходит клиентам вместо собранной недели. Удалить его может владелец.
error-draft-begun = В черновике уже есть сообщения: отправьте его или сначала удалите.
error-files-unknown = { $count ->
        [one] Telegram больше не знает { $count } файл из этой программы
        [few] Telegram больше не знает { $count } файла из этой программы
       *[many] Telegram больше не знает { $count } файлов из этой программы
    }. Возьмите её в черновик, посмотрите, чего не хватает, и пришлите эти файлы заново.
error-offer-name-taken = Тариф с таким названием уже есть.
error-too-many-offers = Тарифов уже { $limit }, больше нельзя. Снимите с продажи или удалите тот, что не нужен.
error-offer-in-use = Удалить нельзя: этот тариф уже покупали или смотрели, куда за него платить. Снимите его с продажи, и клиенты его больше не увидят.
error-offer-unpriced = Сначала задайте цену.
error-offer-kind-stays = Этот тариф уже покупали или смотрели, куда за него платить: программой или пакетом он останется. Сделайте новый тариф, а этот снимите с продажи.
error-bad-sessions = Напишите число занятий, от { $lowest } до { $highest }.
error-stars-too-high = Столько Telegram не возьмёт: цена может быть не больше { $limit } Stars.
error-subscription-unfit = Подписка бывает на { $days } дней и не дороже { $stars } Stars. Сначала поставьте такие «🗓 Срок» и «⭐ Цена в Stars».
error-subscription-on = Этот тариф продаётся подпиской: она бывает на { $days } дней и не дороже { $stars } Stars. Сначала выключите её: «⋯ Ещё», «🔁 Подписка».
error-title-too-long-for-invoice = Тариф оплачивают в Telegram, а в счёт помещается название до { $limit } знаков, здесь { $length }. Сократите название.
error-description-too-long-for-invoice = Тариф оплачивают в Telegram, а в счёт помещается описание до { $limit } знаков, здесь { $length }. Сократите описание.
error-description-too-long-for-picture = Под картинкой помещается описание до { $limit } знаков, здесь { $length }. Сократите описание или обойдитесь без картинки.
error-picture-wanted = Здесь нужно фото. Если картинка отправлена файлом, пришлите её ещё раз как фото.
error-bad-term = Напишите число дней, от { $lowest } до { $highest }.
error-details-expired = Прошло больше двух недель. Посмотрите свежие реквизиты и цену.
error-way-closed = Так за этот тариф уже не платят: он изменился. Откройте его заново.
error-invoice-refused = Telegram сейчас не принимает такой счёт. Выберите другой способ оплаты.
error-invoice-void = Этот счёт больше не действует. Откройте «🛒 Тарифы» и возьмите новый.
error-invoice-of-another = Этот счёт выставлен другому человеку. Откройте «🛒 Тарифы» и возьмите свой.
error-invoice-outdated = С тех пор тариф изменился. Откройте «🛒 Тарифы», там новый счёт.
error-already-subscribed = Подписка у вас уже есть, вторая не нужна: она продлится сама.
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
error-reason-empty = Напишите причину словами.
error-nothing-before = Это первый этап клиента: возвращать некуда.
error-client-unreachable = Этому клиенту пока нельзя написать: у него нет чата с ботом.
error-consent-missing = Сначала нужно согласие: нажмите «📝 Бесплатная программа».
error-stale-answer = На этот вопрос ответ уже есть
error-words-waiting = Сначала скажите, добавить ли написанное в «Другое».
error-questionnaire-too-often = Опрос пройден { $times } раз за сутки, ещё раз получится завтра. Если что-то важное изменилось, скажите тренеру.
error-questionnaire-incomplete = Ещё не на все вопросы есть ответ.
error-payment-decided = По этой оплате уже есть решение, ничего не изменилось
error-own-payment = Это ваша собственная оплата: решит кто-то другой из команды.
error-payment-submitted = Эта оплата уже у тренера на проверке.
error-nothing-to-take-back = Решения по этой оплате уже нет: его отменили раньше.
error-other-decision = Пока вы смотрели, решение стало другим: вот оно. Ничего не отменено.
error-too-late-to-take-back = Прошло больше суток: решение по этой оплате уже не отменить.
error-payment-not-confirmed = Оплата по этой программе сейчас не подтверждена. Сначала подтвердите её.
error-draft-empty = В черновике пока ничего нет.
error-draft-closed = Этот черновик уже отправлен или удалён.
error-part-settled = Здесь решать уже нечего: эту часть отправили ещё раз, заменили или пропустили.
error-nothing-to-send = Тогда отправлять нечего. Замените эту часть или верните программу в черновик.
error-other-replacement = Пока вы смотрели, замена стала другой: вот она. Ничего не отправлено.
error-one-message-only = Одну часть заменяет одно сообщение: из альбома взято первое.
error-preview-refused = Показать это сообщение Telegram не даёт. Клиенту оно, скорее всего, тоже не дойдёт: замените его.
error-payment-served = По этой оплате программу уже выдали.
error-unknown-command = Такой команды нет.
error-key-reused = Этот ключ уже пришёл с другими данными.
error-staff-account = Это аккаунт тренера, клиентом он быть не может.
error-doctor-first = Здесь сначала нужно слово врача.
error-answered-anew = Опрос пройден заново: прочтите, что теперь в ответах, и решите ещё раз.
error-bad-argument = Такое значение не подходит: { $argument }.
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
button-hurts = ✉️ Болит или непонятно?
button-send-receipt = 🧾 Прислать чек · №{ $number }
button-offers = 🛒 Тарифы
button-my-programs = 📋 Мои программы
button-back = « Назад
button-agree = Даю согласие
button-not-now = Не сейчас
button-ready = Готово
button-other-number = Другое число
button-keep-ticks = Нет, оставить
button-clear-words = Да, убрать
button-add-words = Да, добавить
button-drop-words = Нет, не добавлять
button-get-program = Получить программу
button-phone = 📱 Оставить телефон
button-again = Пройти заново
button-offer = { $title } · { $price }
button-transfer = 💳 Оплатить переводом
button-new-details = 💳 Новые реквизиты
button-copy-number = 📋 Скопировать номер
button-copy-details = 📋 Скопировать реквизиты
button-pay-stars = ⭐ Оплатить в Stars · { $price }
button-pay-card = 💳 Оплатить картой · { $price }
button-pay-subscription = ⭐ Подписка · { $price } в месяц
button-subscribe = ⭐ Подписаться · { $price }
button-paid = ✅ Перевод сделан
button-paid-for = ✅ Перевод сделан · { $title }
button-place-file = 📎 Чек или тренеру?
button-no-receipt = Без чека
button-say-without = Да, без чека с этими словами
button-no = Нет
button-hand-on = ✉️ Передать
button-keep-back = Не передавать
button-receipt-again = Прислать чек ещё раз
button-receipt-kept = 🧾 Взять присланное · { $count }
button-give-up = Передумал(а)
button-belongs = 🧾 Чек №{ $number } · «{ INNER($title) }» · { $amount }
button-belongs-new = 🧾 Новая оплата: «{ INNER($title) }» · { $price }
button-for-trainer = ✉️ Тренеру
button-program = { $title }
button-pdf = 📄 PDF
button-day = { $day }
button-day-here = · { $day } ·
button-day-done = { $day } ✓
button-day-here-done = · { $day } ✓ ·
button-day-mark = ✅ Тренировка сделана
button-day-take-back = ↩️ Не сделана
button-forget = Удалить мои данные

## Что ещё можно напечатать вместо кнопки: через запятую, в любом регистре

typed-yes-or-no = да, нет
typed-and = и
typed-sex-male = мужчина, муж, м, мужской пол
typed-sex-female = женщина, жен, ж, женский пол
typed-goal-fat_loss = похудеть, сбросить вес, снижение веса
typed-goal-muscle = набрать массу, масса, набор мышечной массы
typed-goal-general = форма, быть в форме
typed-level-beginner = начинающий, новенький
typed-level-intermediate = средний уровень
typed-level-advanced = опытный, профи
typed-place-gym = в зале, спортзал, тренажёрный зал, в спортзале
typed-place-home = дома, домашние
typed-place-outdoors = на улице
typed-days-2 = два, 2 дня, два дня, 2 раза, два раза
typed-days-3 = три, 3 дня, три дня, 3 раза, три раза
typed-days-4 = четыре, 4 дня, четыре дня, 4 раза, четыре раза
typed-days-5 = пять, 5 дней, пять дней, 5 раз, пять раз
typed-limits-none = нету, ничего нет, ограничений нет, без ограничений, ничего, здоров, здорова
typed-limits-knees = колено
typed-limits-shoulders = плечо
typed-limits-pressure = давление, сердце
typed-limits-pregnancy = беременна

follow-up = { $words }
follow-up-left = { $count ->
        [0] <b>Осталось отправить ответы</b>
        [one] <b>Остался { $count } вопрос</b>
        [few] <b>Осталось { $count } вопроса</b>
       *[many] <b>Осталось { $count } вопросов</b>
    }
follow-up-free-week = бесплатная неделя
follow-up-unfinished-questionnaire-1 = {"{имя}"}, ваши ответы сохранены: можно продолжить с того же места. Сразу после анкеты будет готова бесплатная неделя тренировок.
follow-up-unfinished-questionnaire-2 = {"{имя}"}, анкета ждёт на том же месте. Пара минут, и бесплатная неделя тренировок ваша. Больше об этом не напомню.
follow-up-first-week-1 = {"{имя}"}, ваша первая неделя началась. Как первая тренировка?
follow-up-first-week-2 = {"{имя}"}, как вам бесплатная неделя? С тренером можно больше: план под вас, ответы на вопросы и нагрузка, которая растёт вместе с вами.
follow-up-payment-help-1 = {"{имя}"}, вы выбрали «{"{программа}"}». Получилось перевести? Если что-то не выходит, поможем.
follow-up-renewal-1 = {"{имя}"}, ваша программа идёт до {"{дата}"}. Продлите сейчас, и новая программа начнётся сразу за этой, без перерыва.
follow-up-renewal-2 = {"{имя}"}, ваша программа идёт до {"{дата}"}. Продолжим?
follow-up-renewal-3 = {"{имя}"}, вот и последний день вашей программы: {"{дата}"}. Продолжим?
follow-up-renewal-4 = {"{имя}"}, ваша программа закончилась {"{дата}"}. Если хочется дальше, начнём с того уровня, к которому вы пришли.
follow-up-come-back-1 = {"{имя}"}, давно не виделись. Захочется тренироваться снова: мы рядом, а в тарифах видно, что есть сейчас.
reminders = <b>Напоминания</b>
    Вот что сейчас выключено. Нажмите, чтобы включить снова.
reminders-all-on = <b>Напоминания</b>
    Все включены.
reminder-off = { $what } больше не придут. Включить снова: /help
reminder-on = { $what } снова включены
reminder-about-unfinished-questionnaire = Напоминания об анкете
reminder-about-first-week = Сообщения о первой неделе
reminder-about-payment-help = Вопросы о переводе
reminder-about-renewal = Напоминания о продлении
reminder-about-payments = Об оплате
reminder-about-come-back = Приглашения вернуться
reminder-about-broadcast = Рассылки
first-done = <b>Отлично!</b> На этой неделе сделано: { workout-count }.
first-not-yet = Ничего страшного: тренировка подождёт, пока вам будет удобно.
workout-recorded-before = Уже записано: { workout-count }
mind-changed = Хорошо, о переводе больше не спрошу. Захотите вернуться: «🛒 Тарифы».
renewal-not-now = Хорошо, о продлении этой программы больше не напомню. Захотите продолжить: «🛒 Тарифы».

    Подскажете, почему? Нажмите или напишите своими словами: тренер прочтёт.
renewal-explained = Спасибо, передал тренеру.
renewal-why = { $why }
renewal-why-expensive = Дорого
renewal-why-no-time = Нет времени
renewal-why-no-result = Не вижу результата
renewal-why-alone = Дальше сам(а)
renewal-why-health = Здоровье
renewal-why-unsaid = пока без причины
done-so-far = 💪 За программу: { $what }
done-workouts = { $count ->
    [one] { $count } тренировка
    [few] { $count } тренировки
   *[many] { $count } тренировок
}
done-lost = −{ $kilos } кг
done-gained = +{ $kilos } кг
error-renewal-not-wanted = Здесь просили о продлении не напоминать. Напишите сами: «💬 Переписка».
button-question = ❓ Вопрос
button-mute = 🔕 Не напоминать
button-unmute = 🔔 Напоминать снова
button-unmute-what = 🔔 { $what }
broadcast-below = ⬆️ От вашего тренера
button-no-broadcasts = 🔕 Без рассылок
button-broadcasts-again = 🔔 Снова получать
broadcasts-off = Рассылки больше не придут. Включить снова: /help
broadcasts-on = Рассылки снова приходят
button-reminders = 🔔 Напоминания
button-next-training = Следующая тренировка: { $day }
button-open-training = Открыть тренировку
button-go-on = Продолжить
button-first-done = ✅ Сделана
button-not-yet = Пока нет
button-renew = Продлить
button-other-offer = Другой тариф

talk-ask = <b>Пишите</b>: слова, голос, фото, видео, файл. Всё, что пришлёте сюда, увидит тренер.
talk-hand-on = <b>Передать тренеру?</b>
talk-handed-on = <b>Передал тренеру</b>. Всё, что напишете дальше, передам сразу.
talk-kept-back = Не передаю. Захотите написать тренеру: «✉️ Написать тренеру».
talk-goes-directly = Всё, что вы пишете сюда, увидит тренер.
talk-arrived = Передал тренеру
talk-decided = Уже решено
talk-no-access = ⚠️ Это никому не ушло: вы больше не в команде тренера.
no-access = Доступа больше нет: вы не в команде тренера.
talk-from-staff = ⬆️ От тренера
button-answer = ↩️ Ответить
button-answer-to = ↩️ { $name }
button-yes = Да
error-not-to-be-sent-on = Такое Telegram не даёт переслать. Пришлите по-другому: словами, фото, видео или файлом.

## Заморозка

freeze-term = с { $first } до { $until }
freeze-term-open = с { $first }, без срока
freeze-asked = ❄️ просьба о заморозке { $term }: решает тренер
freeze-planned = ❄️ заморозка { $term }
freeze-until = ❄️ заморожена до { $until }
freeze-since = ❄️ заморожена с { $first }
home-freeze = { $stands }
home-program-frozen = 📋 «{ INNER($title) }»: { $stands }
home-program-then = 📋 Дальше «{ INNER($title) }», сразу после прежней
my-programs-frozen = <b>Ваши программы</b>
    { $stands }
freeze-mine = <b>«{ INNER($title) }»</b>
    { $stands }
freeze-ask-first = <b>Заморозить «{ INNER($title) }»?</b>
    Пока программа заморожена, её дни не идут, и последний день сдвигается. Сейчас это { $last }. { freeze-days-left }

    С какого дня? Нажмите или напишите, например: { $example }
freeze-days-left = { $days ->
    [one] Заморозить можно на { $days } день.
    [few] Всего можно заморозить на { $days } дня.
   *[many] Всего можно заморозить на { $days } дней.
}
freeze-ask-until = <b>Заморозка с { $day }</b>
    На сколько? Или напишите день, с которого тренируетесь снова, например: { $example }. { freeze-days-left }
freeze-ask-words = <b>Заморозка { $term }</b>
    Последнее слово за тренером. Напишите пару слов, почему, или отправьте так.
freeze-ends-subscription = ⭐ Подписку Telegram на паузу не ставит: с заморозкой она больше не продлится. Чтобы вернуться к ней, её оформляют заново, по новой ссылке в тарифе.
freeze-sent = ❄️ Просьба о заморозке { $term } у тренера. Ответ придёт сюда.
freeze-withdrawn = Хорошо, заморозки не будет.
freeze-resumes = ▶️ Программа снова идёт с { $day }.
freeze-resumed = ▶️ Программа снова идёт. Хороших тренировок!
freeze-granted = ❄️ «{ INNER($title) }»: заморозка { $term }. Последний день программы теперь { $last }.
freeze-granted-open = ❄️ «{ INNER($title) }»: заморозка { $term }, самое большее на { $days } д. Захотите вернуться: «▶️ Продолжить» в меню.
freeze-refused = Заморозку { $term } тренер не подтвердил: программа идёт, как шла. Если она нужна: «✉️ Написать тренеру».
freeze-over = ▶️ «{ INNER($title) }»: заморозки нет, программа идёт до { $last }.
freeze-ask-return = С какого дня продолжаем?
freeze-today = С сегодняшнего дня
freeze-tomorrow = С завтрашнего дня
freeze-monday = С понедельника
freeze-for-days = { $days ->
    [7] Неделя
    [14] 2 недели
    [30] 30 дней
   *[other] { $days } дня
}
freeze-for-open = Без срока
button-freeze = ❄️ Заморозить
button-freeze-mine = ❄️ Заморозка
button-freeze-send = Отправить без слов
button-freeze-cancel = Не замораживать
button-unfreeze = ▶️ Продолжить
button-resume-today = ▶️ С сегодняшнего дня
button-resume-tomorrow = ▶️ С завтрашнего дня
error-bad-day = Не похоже на день. Напишите число и месяц, например: 20.11, или «завтра».
error-freeze-not-found = Этой заморозки больше нет.
error-nothing-to-freeze = Замораживать нечего: оплаченной программы со сроком сейчас нет.
error-freeze-stands = Заморозка уже есть, или о ней просили: сначала она.
error-freeze-decided = По этой заморозке уже всё решено.
error-freeze-out-of-term = Заморозка начинается не раньше сегодняшнего дня и не позже последнего дня программы.
error-freeze-too-long = { $limit ->
    [0] Эту программу уже замораживали на все 60 дней.
    [one] Заморозить можно самое большее на { $limit } день.
    [few] Заморозить можно самое большее на { $limit } дня.
   *[many] Заморозить можно самое большее на { $limit } дней.
}
error-bad-return-day = Вернуться в этот день нельзя: выберите другой.
