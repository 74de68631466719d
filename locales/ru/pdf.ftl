# Неделя на одном листе, A4 или Letter: для печати и в телефон.

pdf-start = Начало:
pdf-legend = <b>3 × 8–10</b>: подходы × повторы. <b>Запас</b>: сколько повторов вы могли бы сделать ещё. Сделали подход? Поставьте галочку.
pdf-minutes = { $minutes } мин
pdf-dose = <b>{ $sets } × { $low }–{ $high }</b> · отдых { $rest } · запас{"\u00A0"}{ $rir }
pdf-dose-side = <b>{ $sets } × { $low }–{ $high }</b> на сторону · отдых { $rest } · запас{"\u00A0"}{ $rir }
pdf-dose-seconds = <b>{ $sets } × { $low }–{ $high } с</b> · отдых { $rest }
pdf-dose-seconds-side = <b>{ $sets } × { $low }–{ $high } с</b> на сторону · отдых { $rest }
pdf-cardio = <b>Кардио</b>: { $name }, { $minutes } мин
pdf-how = Как заниматься
pdf-log = Веса и заметки
