# С чем начинает новая база: дальше это меняет тренер.

stage-first-contact = Первичный контакт
stage-first-contact-description = Новый лид из бота/сайта
stage-consultation = Консультация
stage-consultation-description = Запланирована/проведена консультация
stage-deciding = Принимают решение
stage-deciding-description = Клиент рассматривает предложение
stage-paid = Куплена услуга
stage-paid-description = Оплата получена, программа выдана
stage-active = Активный клиент
stage-active-description = Клиент выполняет программу
stage-completed = Завершен
stage-completed-description = Программа завершена
stage-inactive = Неактивен
stage-inactive-description = Клиент не отвечает/потерян
offer-month = Программа на месяц
offer-month-description = Тренер составит программу под вас на 30 дней и ответит на вопросы.
offer-three-months = Программа на 3 месяца
offer-three-months-description = Три месяца с тренером: программа на 90 дней, нагрузка растёт вместе с вами.
