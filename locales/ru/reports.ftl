# Отчёты: что читает владелец.

menu-reports = 📈 Отчёты
reports = 📈 <b>Отчёты</b>
    Что вы хотите узнать?
button-earnings = 💰 Деньги

## Деньги

earned = 💰 <b>Деньги: { $month }</b>
earned-nothing = Оплат не было.
earned-nothing-yet = В этом месяце оплат пока нет.
earned-total = { $count ->
    [1] <b>{ $amount }</b> · 1 оплата
    [one] <b>{ $amount }</b> · { $count } оплата, в среднем { $average }
    [few] <b>{ $amount }</b> · { $count } оплаты, в среднем { $average }
   *[many] <b>{ $amount }</b> · { $count } оплат, в среднем { $average }
}
earned-refunds = { $count ->
    [one] Вернули: { $sums } · { $count } возврат
    [few] Вернули: { $sums } · { $count } возврата
   *[many] Вернули: { $sums } · { $count } возвратов
}
earned-renewals = Закончились программы: { $ended }, продлили { $renewed } ({ $percent } %)
earned-expected = { $count ->
    [one] Ждём за 30 дней: { $sums }, если продлит { $count } клиент
    [few] Ждём за 30 дней: { $sums }, если продлят все { $count } клиента
   *[many] Ждём за 30 дней: { $sums }, если продлят все { $count } клиентов
}
earned-by = 💰 <b>{ $title }: { $month }</b>
earned-by-offer = По тарифам
earned-by-method = По способам
earned-by-source = По источникам
earned-by-trainer = По тренерам, кто подтвердил
earned-line = { $count ->
    [one] { $what }: <b>{ $sums }</b> · { $count } оплата
    [few] { $what }: <b>{ $sums }</b> · { $count } оплаты
   *[many] { $what }: <b>{ $sums }</b> · { $count } оплат
}
earned-rest = Остальные, { $count }
earned-no-offer = Без тарифа
earned-no-source = Источник не известен
paid-by-transfer = Перевод
paid-by-cash = Наличные
paid-by-card = Карта в Telegram
paid-by-stars = Звёзды Telegram
earned-telegram = Без тренера, через Telegram
earned-picture = Оплаты по месяцам
button-earned-by-offer = По тарифам
button-earned-by-method = По способам
button-earned-by-source = По источникам
button-earned-by-trainer = По тренерам
button-this-month = Этот месяц
button-as-picture = 🖼 Картинкой
button-as-sheet = 📄 XLSX
error-no-payments = За это время оплат нет.

## Оплаты файлом

sheet-ask = 📄 <b>Оплаты файлом</b>
    За какое время? В файле все оплаты, и неподтверждённые, с именами клиентов. Его получите только вы.
button-all-time = За всё время
sheet-of-month = 📄 Оплаты: { $month }. Внутри имена клиентов.
sheet-of-all-time = 📄 Оплаты за всё время. Внутри имена клиентов.
sheet-payments = Оплаты
sheet-number = №
sheet-day = Дата
sheet-client = Клиент
sheet-offer = Тариф
sheet-method = Способ
sheet-amount = Сумма
sheet-currency = Валюта
sheet-status = Статус
sheet-refunded = Возвращено
sheet-decided-by = Кто решил
sheet-source = Источник
