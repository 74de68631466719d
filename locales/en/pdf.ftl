# The week on one sheet, A4 or Letter: to print, and to keep on the phone.

pdf-start = Started:
pdf-legend = <b>3 × 8–10</b>: sets × reps. <b>Reserve</b>: how many more reps you could have done. Tick a box per set.
pdf-minutes = { $minutes } min
pdf-dose = <b>{ $sets } × { $low }–{ $high }</b> · rest { $rest } · reserve{"\u00A0"}{ $rir }
pdf-dose-side = <b>{ $sets } × { $low }–{ $high }</b> per side · rest { $rest } · reserve{"\u00A0"}{ $rir }
pdf-dose-seconds = <b>{ $sets } × { $low }–{ $high } s</b> · rest { $rest }
pdf-dose-seconds-side = <b>{ $sets } × { $low }–{ $high } s</b> per side · rest { $rest }
pdf-cardio = <b>Cardio</b>: { $name }, { $minutes } min
pdf-how = How to train
pdf-log = Weights and notes
