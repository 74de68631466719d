# What a client reads. The labels of buttons stand at the end.

bot-description =
    A training program from your own trainer. Answer a few questions and get your first week free, right here in the chat.
bot-short-description = Training programs from your trainer: the first week is free.

command-start = Start
command-program = My programs
command-help = What the bot can do
command-cancel = Leave the questions
command-forget = Delete my data

## The first screen

greeting = <b>Hello, { $name }!</b>
greeting-nameless = <b>Hello!</b>
greeting-text = I'll help you start training. Answer a few short questions, and I'll put together your first week: free, and right here.
press-start = Tap /start, and off we go.
home = How can I help?
home-paying = 💳 “{ INNER($title) }”, { $price }: when you have sent the money, tap “✅ Transfer made”
home-unsent =
    { $count ->
        [one] ✉️ Not handed to your trainer: { $count } message
       *[other] ✉️ Not handed to your trainer: { $count } messages
    }
home-payment-checked = 💳 Payment #{ $number }: your trainer is checking it
home-payment-receipt = 💳 Payment #{ $number }: waiting for the receipt
home-payment-refused = ❌ Payment #{ $number }: not confirmed
home-unplaced = 📎 A file is kept, but nobody has seen it: is it a receipt, or a message?
home-payment-owed = ✅ Payment #{ $number }: received. Your trainer is preparing your program
subscription-active = ⭐ Subscription “{ INNER($title) }”: paid until { $until }, renews by itself
subscription-canceled = ⭐ Subscription “{ INNER($title) }”: paid until { $until }, won't renew
subscription-ended = ⭐ Subscription “{ INNER($title) }”: ended on { $until }
subscription-failed = ⭐ Subscription “{ INNER($title) }”: paid until { $until }, the next payment failed
home-program = 📋 “{ INNER($title) }” is running
home-program-until = 📋 “{ INNER($title) }” runs until { $last }
home-program-later = 📋 Next: “{ INNER($title) }”, { $first } until { $last }
home-pack = 🎟 { sessions-left } of { $total } left, until { $until }
home-pack-next = 🎟 Then { sessions-left } more
sessions-left = { $left ->
    [one] { $left } session
   *[other] { $left } sessions
}
home-held = ✋ Your trainer is looking at your program
error-unreadable-message = I can't read that kind of message, and it wasn't saved. Please send the same as plain text, a photo or a file.
away-vacation = 🏝 The trainer is on vacation, up to and including { $until }.
away-words = 💬 { $words }
away-opens = 🕐 Your trainer answers from { $time }.
hint = Your trainer hasn't got this. To write to them: “✉️ Message your trainer”.
unknown-command = I have no such command.
help = <b>What I can do</b>
    “📝 Free program”: a few questions, and your first week of training is yours.
    “🛒 Prices”: programs from your trainer, and how to pay.
    “📋 My programs”: everything you have received.
    “✉️ Message your trainer”: words, voice, photos, anything.

    “🔕 Don't remind me” below a message switches such messages off. Whatever is off can be switched on again right here.

    /cancel leave the questions; your answers are kept
    /forget delete my data
cancelled = You have left the questions, and your answers are saved. “📝 Free program” goes on where you stopped.
nothing-to-cancel = There is nothing to cancel right now. How can I help?
invite-void = This invitation is no longer valid: a link works once and for 24 hours. Please ask whoever sent it for a new one.
screen-moved-on = That screen is out of date, here is a fresh one
screen-owed = For a while Telegram didn't take the bot's answers. Everything you sent has arrived.
button-show-owed = ▶️ Show how things are
something-failed = That didn't work, and it's our mistake, not yours. Please try again in a minute.

## Language

button-language = 🌐 Language
language = 🌐 <b>{ $title }</b>
    Everything in this chat is in English, screens and messages alike.
language-title = Language
language-name = English
language-of-telegram = As in Telegram
language-kept = All right, English from here on

## Consent

consent = <b>Before we start</b>

    To make your program, I'll ask for your sex, age, height, weight, goal, experience, place and training days.

    And about your health: knees, lower back, shoulders, pregnancy, other illnesses and medicines in your own words. If blood pressure or heart trouble you, I'll ask once more: whether it is treated, how high the pressure gets, what your doctor says. That way you get no exercise that could harm you.

    Only the trainers see all this, your health included. You can delete everything at any time: /forget

    Do you consent to my keeping these answers?
consent-changed = I now ask a little more about health, so I need your consent once more. The answers you gave are still here.
consent-declined-again = All right, I ask nothing more. Your earlier answers are still there; you can delete them at any time: /forget
consent-declined = All right, I won't ask or keep anything. You can still look at the prices.

## Questions

question-heading = <b>Question { $number } of { $total }</b>
question-sex = What is your sex?
question-age = How old are you? Type a number, for example 34.
question-height = How tall are you, in centimeters or in feet and inches? For example 172 or 5'8".
question-weight = What do you weigh, in kilograms or in pounds? For example 68 kg or 150 lb. It only serves to choose the load.
question-goal = What is your goal?
question-level = How much training experience do you have?

    <b>Beginner</b>: under half a year, or back after a break
    <b>Intermediate</b>: half a year to two years
    <b>Advanced</b>: over two years, at home with squat and deadlift technique
question-place = Where will you train?
question-days = How many days a week can you train?
question-limits = Do you have any health limits? Check all that apply, then tap “Done”.

    Check “Something else” if:
    • you sometimes have pain or burning in the chest
    • this year you have fainted, felt dizzy or unsteady
    • you have another long illness
    • you take medicines regularly (those for blood pressure don't count)
    • other joints hurt, not the knees or shoulders
    • your doctor lets you train under supervision only
question-pressure = How are your blood pressure and heart? If several answers fit, choose the last one that fits.

    <b>Treated, stays below 160/90</b>
    The doctor has nothing against exercise, and there are no symptoms.

    <b>160/90 or more at times, or not sure</b>
    Or not measured for long, or no doctor asked about exercise.

    <b>Heart, stroke, chest pain</b>
    A disease of heart or vessels, a heart attack or stroke. Or there is chest pain, fainting, breathlessness at light effort.
question-limits_other = In your own words: what troubles you and since when, which medicines, what your doctor says. Only your trainer will read it.

answer-limits-none = No limits

short-sex = Sex
short-age = Age
short-height = Height
short-weight = Weight
short-goal = Goal
short-level = Experience
short-place = Place
short-days = Days
short-limits = Health
short-pressure = Pressure
short-limits_other = Other

option-sex-male = Male
option-sex-female = Female
option-goal-fat_loss = Lose fat
option-goal-muscle = Build muscle
option-goal-general = Get in shape
option-goal-endurance = Build endurance
option-level-beginner = Beginner
option-level-intermediate = Intermediate
option-level-advanced = Advanced
option-place-gym = Gym
option-place-home = Home
option-place-outdoors = Outdoors
option-days-2 = 2
option-days-3 = 3
option-days-4 = 4
option-days-5 = 5
option-limits-none = No limits
option-limits-none-sure = Yes, no limits
option-limits-knees = Knees
option-limits-back = Lower back
option-limits-shoulders = Shoulders
option-limits-pressure = Heart or blood pressure
option-limits-pregnancy = Pregnancy
option-limits-other = Something else
option-pressure-treated = Treated, stays below 160/90
option-pressure-unsure = 160/90 or more at times, or not sure
option-pressure-heart = Heart, stroke, chest pain

answer-age = { $value ->
    [one] { $value } year
   *[other] { $value } years
}
answer-height = { $value } cm
answer-weight = { $value } kg
answer-height-both = { $value } cm ({ $feet }'{ $inches }")
answer-weight-both = { $value } kg ({ $pounds } lb)
answer-days = { $value ->
    [one] { $value } day a week
   *[other] { $value } days a week
}

## Units

unit-ask-height = <b>{ $typed }</b>: which units is that height in? Tap a button, or type it again with its units, for example 172 cm or 5'8".
unit-ask-weight = <b>{ $typed }</b>: which units is that weight in? Tap a button, or type it again with its units, for example 68 kg or 150 lb.
unit-kg = { $number } kg
unit-lb = { $number ->
    [one] { $number } lb ({ $value } kg)
   *[other] { $number } lb ({ $value } kg)
}
unit-st = { $number ->
    [one] { $number } stone ({ $value } kg)
   *[other] { $number } stone ({ $value } kg)
}
unit-in = { $number ->
    [one] { $number } inch ({ $value } cm)
   *[other] { $number } inches ({ $value } cm)
}
unit-ft = { $number ->
    [one] { $number } foot ({ $value } cm)
   *[other] { $number } feet ({ $value } cm)
}
unit-feet-and-inches = { $feet }'{ $inches }" ({ $value } cm)

bad-answer-age = Please type your age as a number, in years. For example 34.
bad-answer-age-range = Please type an age from { $low } to { $high } years.
bad-answer-age-whole = Please type whole years. For example 34.
bad-answer-age-unit = Those are not years. How old are you? For example 34.
bad-answer-height = Please type your height as a number: in centimeters, for example 172, or in feet and inches, for example 5'8".
bad-answer-height-range = Please type a height from { $low } to { $high } centimeters (3'4" to 8'2").
bad-answer-height-unit = Those are not units of height. Please type it in centimeters, for example 172, or in feet and inches, for example 5'8".
bad-answer-weight = Please type your weight as a number: in kilograms, for example 68 kg, or in pounds, for example 150 lb.
bad-answer-weight-range = Please type a weight from { $low } to { $high } kilograms (56 to 771 pounds).
bad-answer-weight-unit = Those are not units of weight. Please type it in kilograms, for example 68 kg, or in pounds, for example 150 lb.
bad-answer-words = Please answer in words or with a number, in one message.
bad-answer-buttons = Please answer this one with a button below the question.
bad-answer-summary = Only words fit here: type them in one message, nothing else is kept here.
bad-answer-long-together = That's too long: “Something else” holds { $longest } characters in all, and something is there already. Please shorten it and send it again, your message is still above.
bad-answer-empty = That answer is empty. Please write at least a word.
bad-answer-nothing = If “Something else” is not about you, uncheck it here and tap “Done” or “No limits”. I uncheck nothing myself.
bad-answer-long = That's too long: { $longest } characters are enough.

summary = <b>Check your answers</b>
summary-line = { $question }: <b>{ $answer }</b>
summary-ask = Is everything right? Tap “Get my program”. To change an answer, tap its name. If there is more to say about your health, type it right here.
ticks-clear = Take these ticks away: <b>{ $ticks }</b>?
words-ask = <b>Add to “Something else”?</b>

    { $words }
words-added = Added to “Something else”
words-dropped = What you typed was not kept

## The free program

program-on-its-way = <b>Done!</b> Your program is on its way, in three messages. It stays in this chat and in “📋 My programs”.
program-on-its-way-own = <b>Done!</b> Your program is on its way here. It stays in this chat and in “📋 My programs”.
questionnaire-done = You have already answered the questions. Your program is in “📋 My programs”. If your goal or your health has changed, you can answer them again.
questionnaire-done-held = You have already answered the questions. Your trainer is looking at your program: once it is ready, it will come here. If something has changed or an answer is wrong, you can answer them again: the trainer will look at the new answers first too.

mobility-page = <b>Ten minutes for your joints while the trainer reads your answers</b>
    Sitting on a steady chair, or standing by a support. No weight, no jerks, no pain, breathe freely. A minute for each movement, rest as much as you like.

    1. <b>Shoulders:</b> slowly up to the ears and down, then circles backward.
    2. <b>Neck:</b> turn your head gently to the right and to the left, don't tip it back.
    3. <b>Chest:</b> palms on the shoulders, open and close your elbows softly.
    4. <b>Back:</b> sitting, hands on your thighs, round your back a little and sit up again.
    5. <b>Turns:</b> sitting, arms crossed on the chest, turn a little to the right and to the left.
    6. <b>Knees:</b> sitting, slowly straighten one leg and lower it, then the other.
    7. <b>Steps in place:</b> sitting, or holding the back of a chair, knees low.
    8. <b>Feet:</b> from toes to heels and back, then circles with each foot.
    9. <b>Hands:</b> close and open your fingers, then circles with the wrists.
    10. <b>Breath:</b> sitting, breathe in calmly and out for long.

    Skip what feels wrong. Pain, dizziness, short of breath or an uneven heartbeat: stop, and tell the trainer. Pressure in the chest, everything going dark, a weak arm or leg: call { EMERGENCY() }.

my-programs = <b>Your programs</b>
    Tap a program, and I'll send it again.
my-program-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
my-program-term = from { $first } until { $last }
my-programs-none = No programs yet. You can get your first week for free.
my-programs-owed = Your payment has arrived, and your trainer is preparing your program. It will come here and stay in this list.
my-programs-held = The trainer is looking at your program. It will come here once it is ready.
program-of-the-trainer = Program from your trainer
program-begins-after = 📋 “{ INNER($title) }” begins right after the program before it: not one paid day is lost.
program-begins-later = 📋 “{ INNER($title) }” begins on { $first }, right after your present program, and runs until { $last }: none of the days you have paid for are lost.
program-begins-on = 📋 “{ INNER($title) }” begins on { $first } and runs until { $last }.
program-begins-on-open = 📋 “{ INNER($title) }” begins on { $first }.
pdf-coming = Making the page, it comes below
pdf-sent-already = The page is in the chat already, below
pdf-file-name = First week.pdf
program-sending-again = Sending it
program-not-all = ⚠️ Not all of the program has arrived; the trainer knows already. Missing:
part-named = • part { $number }, { $kind }
program-allow-voice = You don't accept voice messages and round videos. You can allow them in Telegram's settings: Privacy → Voice messages. Then send the program once more.
program-sending-already = This program has already been sent or given to you in person
workout-done-on = ✅ Done on { $date }
workout-count = { $extra ->
    [0] { $done } of { $total }
   *[other] { $done } done, { $total } planned
}
workout-done-this-week = Done this week: { workout-count }
workout-recorded = Recorded: { workout-count }
workout-week-complete = Recorded: { workout-count }. The whole week is done, great work!
workout-taken-back = Mark removed: { workout-count }
workout-new-week = A new week has begun, so you check off from the start

phone-ask = Tap the button below, and Telegram will give your number to the trainer.
phone-button-only = I don't take a typed number, only by the button below: that shows it is yours.
phone-words = I have not kept that: here I wait for a number only, by the button below. If you don't want to leave one, tap “Not now”.
phone-skipped = All right, no number then.
phone-kept = Thank you, I've saved your number.
phone-not-own = That's somebody else's contact. I only need your own number, from the button.

## Prices and payment

offers = <b>Prices</b>
    A personal program from your trainer. Choose what suits you:
offers-with-packs = <b>Prices</b>
    Personal programs and sessions with your trainer. Choose what suits you:
offers-none = <b>Prices</b>
    Nothing is on sale right now: your trainer is still preparing the offers. Please come back later; the first week is free anyway.
offer-off-sale = This offer is no longer on sale. If you have already paid for it, tap “✅ Transfer made” in the menu: your payment counts.
offer-bare = <b>{ $title }</b>

    Price: <b>{ $price }</b>
    { $holds }
offer = <b>{ $title }</b>
    { $description }

    Price: <b>{ $price }</b>
    { $holds }
offer-term = Lasts: { $holds }
offer-contents = In the pack: { $holds }
offer-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
offer-sessions = { $sessions ->
    [one] { $sessions } session
   *[other] { $sessions } sessions
}
price-or-stars = { $price } or { $stars }
price-once-or-again = { $price } (once, or every 30 days)
subscription-how-to-end = You can cancel it in Telegram: Settings → My Stars.
subscription-offer = <b>Subscription “{ INNER($title) }”</b>
    { $price } now and every 30 days until you cancel. You can cancel at any time in Telegram: Settings → My Stars.
invoice-then = The invoice for “{ INNER($title) }” is above. Pay it there, no receipt needed: I'll see the payment and write here.
invoice-refused = Telegram doesn't take this invoice right now. Please choose another way to pay.
invoice-of-another = That invoice wasn't made for here. This is the plan itself: tap a button and you get an invoice of your own.
checkout-later = The invoice couldn't be checked just now, and nothing was charged. Please try again in a minute.
payment-details = <b>{ $title }</b>, { $price }

    { $details }
details-outdated = ⚠️ <b>The payment details have changed</b>
    Below are the old ones: please don't transfer to them any more. If you have already, nothing is lost, your trainer will see to it.

    <b>{ $title }</b>, { $price }

    { $details }
payment-details-expired = More than two weeks have passed, so details and price may have changed: these are today's. If you have paid by the old ones already, just tap “✅ Transfer made” once more.
payment-then = The payment details are above. Transfer <b>{ $price }</b> for “{ INNER($title) }”, then tap “✅ Transfer made”.
payment-details-missing = “{ INNER($title) }”, <b>{ $price }</b>. There are no details for the transfer yet; I have told your trainer. You'll hear here as soon as they arrive. If you have paid already, tap “✅ Transfer made”.
details-are-there = The details for the transfer are there. Open an offer and tap “💳 Pay by transfer”.
offer-begun = Payment #{ $number } of { $amount } for this offer was begun already and is waiting for the receipt. If you have made the transfer, don't pay again: send the receipt.
offer-begun-checked = Payment #{ $number } of { $amount } for this offer is with your trainer already. Please don't pay a second time.
payment-open-already = Payment #{ $number } is already waiting
receipt-ask = <b>Payment #{ $number }</b>
    “{ INNER($title) }”, { $amount }.

    Send a photo or PDF of the receipt right here. If you don't have one, tap “No receipt”.
receipt-ask-again = <b>Payment #{ $number } was not confirmed</b>
    “{ INNER($title) }”, { $amount }.

    If you did transfer the money, send a photo or PDF of the receipt right here: your trainer will check again.
receipt-not-a-photo = I need a photo or a PDF file. What came now has not been kept.
receipt-replaced = <b>Receipt replaced</b>. For payment #{ $number } your trainer sees both the new one and the old one.
receipt-pages = Pages of the receipt: { $count }
receipt-added = The receipt has been added to payment #{ $number }, which stays decided as it was.
receipt-which = The file has been kept. <b>Is it a receipt, or a message for your trainer?</b>
receipts-which = The files have been kept: { $count }. <b>Are they a receipt, or a message for your trainer?</b>
note-instead = <b>Hand this to your trainer instead of a receipt?</b> Payment #{ $number }

    { $words }

    If you have a photo or PDF, better send that.
payment-given-up = All right, payment #{ $number } is closed. To come back: “🛒 Prices”.
payment-waiting = <b>Payment #{ $number } has gone to your trainer</b>
    “{ INNER($title) }”, { $amount }.

    Your trainer will check the transfer, and the answer will come here as a separate message.
payment-confirmed = ✅ <b>Payment received</b>
    “{ INNER($title) }”, { $amount }.

    Your trainer is preparing your program and will send it here.
payment-confirmed-twice = ✅ <b>Payment received</b>
    “{ INNER($title) }”, { $amount }.

    ⚠️ This invoice was paid before, this is a second payment for it. If you don't need it, tap “✉️ Message your trainer”.
payment-confirmed-with-program = ✅ <b>Payment received</b>
    “{ INNER($title) }”, { $amount }.

    You already have the program for it.
payment-confirmed-pack = ✅ <b>Payment received</b>
    “{ INNER($title) }”, { $amount }.

    🎟 You have { sessions-left } until { $until }.
payment-confirmed-pack-later = ✅ <b>Payment received</b>
    “{ INNER($title) }”, { $amount }.

    🎟 { sessions-left } more: the days start once the pack you have now is over.
session-counted = ✅ <b>Session { $number } of { $total }</b>
session-left = 🎟 { sessions-left } left, until { $until }.
session-last = The pack is used up. Shall we go on?
session-next = 🎟 Then { sessions-left } more, until { $until }.
session-undone = ↩️ Session { $number } of { $total } was taken back: it doesn't count.
pack-put-right = 🎟 <b>Your trainer has corrected the pack</b>
    { sessions-left } of { $total } left, until { $until }.
pack-used-up = 🎟 <b>No sessions are left in the pack</b>
pack-runs-out = 🎟 <b>The pack is valid until { $until }</b>
    { sessions-left } of { $total } left. Arrange a time with your trainer to use them.
pack-ran-out = 🎟 <b>The pack expired on { $until }</b>
    { sessions-left } of { $total } left. Your trainer decides about them: “✉️ Message your trainer”.
payment-rejected = ❌ <b>Payment not confirmed</b>
    #{ $number } · “{ INNER($title) }”, { $amount }.
payment-rejected-then = If you did transfer the money, please send the receipt again.
payment-taken-back = ↩️ <b>The decision about payment #{ $number } has been taken back</b>
    “{ INNER($title) }”, { $amount }.

    Your trainer will check it once more, and the answer will come here.
payment-recorded = ✅ <b>Payment received</b>
    Your trainer recorded { $amount }.
payment-unexpected = ✅ <b>Payment received</b>
    { $amount }. Your trainer sees it. Anything wrong? Tap “✉️ Message your trainer”.
payment-prolonged = ⭐ <b>Subscription renewed</b>
    “{ INNER($title) }”, { $amount }. Paid until { $until }.
payment-prolonged-pack = 🎟 You have { sessions-left } until { $until }.
payment-prolonged-pack-later = 🎟 { sessions-left } more: the days start once the pack you have now is over.
payment-prolonged-last = It won't renew any more.
payment-stars-returned = ↩️ <b>Refund: { $sum }</b>
    For payment #{ $number } · “{ INNER($title) }”, { $amount }. The Stars are back in your Telegram account.
payment-unrecorded = ↩️ Payment #{ $number } ({ $amount }) was recorded by mistake: the record is taken back.
payment-money-returned = ↩️ <b>Refund of { $sum }</b>
    For payment #{ $number } · “{ INNER($title) }”, { $amount }. Your trainer returns the money, not the bot. Hasn't come? Write.
purchase-unsent = ⏹ The program “{ INNER($title) }” for payment #{ $number } won't come: your trainer has stopped it. Any questions? Write.
purchase-renewals = ⏹ Your subscription “{ INNER($title) }” won't renew: your trainer has stopped it. Any questions? Write.
purchase-over = ⏹ The program “{ INNER($title) }” for payment #{ $number } is over: your trainer has stopped it. Any questions? Write.
purchase-shorter = ⏹ The program of your subscription “{ INNER($title) }” is shorter by { $days ->
        [one] { $days } day
       *[other] { $days } days
    }, which payment #{ $number } gave.
purchase-until = Its last day is now { $last }.
purchase-pack = ⏹ The pack “{ INNER($title) }” for payment #{ $number } is no longer valid: your trainer has stopped it. Any questions? Write.
tax-receipt = 📄 <b>Tax receipt</b>
    “{ INNER($title) }”, { $amount }.
payment-closed = <b>Payment #{ $number } is closed</b>
    “{ INNER($title) }”, { $amount }.

    For two weeks there was neither a receipt nor the words “No receipt”. If you did transfer the money, send the receipt: the payment will open again.

## My data

forget = <b>What we keep about you</b>
    Your name and @username from Telegram, your phone number if you left it, your answers, programs, payments and receipts, what you and your trainer wrote to each other, and your path from the first message until today.

    If you delete your data, the answers, contacts, receipts, programs and messages go. I take your messages out of your trainer’s chat too: recent ones are deleted, those older than two days are wiped where Telegram allows it. Notices about you are wiped there too: of those about payments only the sums stay, and your name may stay in those older than a week. What your trainer wrote to you stays with them. The payment sums and the history stay without your name, because the books need them. What is deleted can't be brought back.
forget-subscription = ⭐ Your subscription ends too: you won't be charged again.
forgotten = Done, your data is deleted. If you ever want to come back, tap /start
nothing-stored = Nothing is stored about you here: your data are deleted, or there never were any. To begin, press /start
forgotten-staff = Done, what was stored about you as a client is deleted. The trainer's menu: /menu

## What can't be done

error-unknown = That can't be done.
error-not-found = That is no longer there.
error-client-not-found = There is no such client.
error-nobody-with-number = There is no client with the number { $number }. Try a name or a phone number.
error-stage-not-found = This stage is no longer there.
error-bad-stage-name = There must be something to see in the name. Please type it in words.
error-stage-name-taken = There is a stage with this name already.
error-bad-colour = There is no such color.
error-bad-limit = Type a whole number of days from { $lowest } to { $highest }, for example 5.
error-too-many-stages = There are { $limit } stages already, and no more are possible. Delete one that is not needed.
error-stage-not-empty = { $clients ->
    [one] { $clients } client is in the stage: move them first.
   *[other] { $clients } clients are in the stage: move them first.
}
error-stage-in-use = An event leads to this stage: choose another stage for the event first.
error-last-stage = This is the last stage, it can't be deleted.
error-offer-not-found = This offer is no longer available.
error-paid-since = Payment #{ $payment } for this offer has been received already. If this is another transfer, tap “✅ Transfer made” below.
error-template-not-found = This template is gone.
error-template-name-taken = There is a template of this name already. Choose another one.
error-too-many-templates = There are { $limit } templates already, the most there can be. Delete one that is not needed.
error-too-many-parts = A template can have { $limit } messages at most. This one was not added.
error-template-empty = There is no message in the template: add some first.
error-template-replaces-week = Clients get this template instead of the prepared week. An owner can delete it.
error-last-of-week = This is the last message of a template that clients get instead of the prepared week. Add another one first; only an owner can leave it empty.
error-draft-begun = There are messages in the draft already: send it, or delete it first.
error-files-unknown = { $count ->
        [one] Telegram doesn't know { $count } file of this program any more
       *[other] Telegram doesn't know { $count } files of this program any more
    }. Take it into the draft, look at what is missing, and send those files again.
error-offer-name-taken = There is an offer with this name already.
error-too-many-offers = There are { $limit } offers already, and no more are possible. Take one off sale, or delete it.
error-offer-in-use = It can't be deleted: somebody has bought it, or was shown how to pay for it. Take it off sale, and clients won't see it any more.
error-offer-has-template = It can't be deleted: the template “{ INNER($title) }” is for this offer. First choose which offer it is for: “📋 Programs” → “📑 Templates”.
error-offer-unpriced = Set a price first.
error-offer-kind-stays = Somebody has bought this offer, or looked where to pay for it: it stays the program or pack that it is. Make a new offer, and take this one off sale.
error-bad-sessions = Type a number of sessions, from { $lowest } to { $highest }.
error-bad-stars = A price in Stars is needed here: one whole number above zero, for example 500.
error-stars-too-high = Telegram does not take that many: a price can be { $limit } Stars at most.
error-subscription-unfit = A subscription runs for { $days } days and costs { $stars } Stars at most. First set such a “🗓 Term” and “⭐ Price in Stars”.
error-subscription-on = This offer is sold as a subscription, which runs for { $days } days and costs { $stars } Stars at most. First switch that off: “⋯ More”, “🔁 Subscription”.
error-title-too-long-for-invoice = The offer is paid in Telegram, and an invoice has room for a title of { $limit } characters; this one has { $length }. Please shorten the title.
error-description-too-long-for-invoice = The offer is paid in Telegram, and an invoice has room for a description of { $limit } characters; this one has { $length }. Please shorten the description.
error-description-too-long-for-picture = Below a picture there is room for a description of { $limit } characters; this one has { $length }. Please shorten the description, or do without the picture.
error-picture-wanted = A photo is needed here. If you sent the picture as a file, please send it again as a photo.
error-bad-term = Type a number of days, from { $lowest } to { $highest }.
error-details-expired = More than two weeks have passed. Have a look at the details and the price of today.
error-way-closed = This plan can't be paid that way anymore: it has changed. Please open it again.
error-invoice-void = This invoice is no longer valid. Open “🛒 Prices” and get a new one.
error-invoice-of-another = This invoice is for somebody else. Open “🛒 Prices” and get your own.
error-invoice-outdated = The plan has changed since then. Open “🛒 Prices” for a new invoice.
error-already-subscribed = You already have a subscription, no need for a second one: it renews by itself.
error-payment-not-found = There is no such payment.
error-program-not-found = There is no such program.
error-day-not-found = The program has no such day.
error-not-staff = Only the trainer can do that.
error-not-owner = Only an owner can do that.
error-staff-not-found = There is no such trainer; their access may have been removed already.
error-owner-stays = Owners are set by ADMIN_IDS and can't be removed in the chat.
error-client-moved = The client has already been moved.
error-move-not-found = This move is no longer there.
error-bad-page = Type the page's number in digits.
error-note-not-found = This note is no longer there.
error-note-empty = Write the note in words.
error-reason-empty = Type the reason in words.
error-nothing-before = This is the client's first stage: there is nothing to go back to.
error-client-unreachable = This client can't be written to yet: they have no chat with the bot.
error-consent-missing = I need your consent first: tap “📝 Free program”.
error-stale-answer = You have already answered this question
error-words-waiting = First say whether what you typed belongs to “Something else”.
error-questionnaire-too-often = The questions were answered { $times } times within a day; they can be answered again tomorrow. If something important has changed, tell your trainer.
error-questionnaire-incomplete = Some questions still have no answer.
error-payment-decided = This payment was decided before, nothing has changed
error-own-payment = This is your own payment: someone else on the team decides.
error-payment-submitted = Your trainer is checking this payment already.
error-nothing-to-take-back = There is no decision about this payment any more: it was taken back before.
error-other-decision = The decision has changed while you were looking: here it is. Nothing was taken back.
error-too-late-to-take-back = More than a day has passed: the decision about this payment stays.
error-payment-not-confirmed = The payment for this program is not confirmed now. Please confirm it first.
error-draft-empty = There is nothing in the draft yet.
error-draft-closed = This draft has already been sent or deleted.
error-part-settled = Nothing is left to decide here: this part was sent again, replaced or left out.
error-nothing-to-send = There would be nothing to send. Replace this part, or make the program a draft again.
error-other-replacement = The replacement became another one while you were looking: here it is. Nothing was sent.
error-one-message-only = One message takes the place of one part: the first of the album was taken.
error-preview-refused = Telegram does not let this message be shown. Most likely it won't arrive at the client either: replace it.
error-nothing-owed = No program is owed for this payment: what was bought was stopped, or was no program.
error-payment-served = A program for this payment has been handed over already.
error-unknown-command = There is no such command.
error-key-reused = This key has come with other data before.
error-staff-account = This is a trainer's account; it can't be a client.
error-doctor-first = A doctor's word is needed here first.
error-answered-anew = The questions were answered again: read what the answers say now, and decide once more.
error-bad-argument = This value does not fit: { $argument }.
error-bad-part = This can't be part of a program.
error-text-too-long = That's too long: { $limit } characters at most.
error-bad-price = That doesn't look like a price. Type one number above zero, for example 3500.
error-price-in-other-currency = This offer's price is in { $sign }, and that is the sign of another currency. Type just a number, for example 3500.
error-price-too-fine = { $digits ->
    [0] This currency has no small change: type a whole number.
    [one] Only { $digits } digit may stand behind the point.
   *[other] Only { $digits } digits may stand behind the point.
}
error-price-too-high = That is too much: a price can be at most { $limit } { $sign }.
error-price-leaps = The price changes a lot. Please confirm it once more.
error-details-empty = There is nothing to see here. Send the details in words and digits.

## Buttons

button-free-program = 📝 Free program
button-write-trainer = ✉️ Message your trainer
button-hurts = ✉️ Pain or a question?
button-send-receipt = 🧾 Send the receipt · #{ $number }
button-offers = 🛒 Prices
button-my-programs = 📋 My programs
button-back = « Back
button-agree = I consent
button-not-now = Not now
button-ready = Done
button-other-number = Another number
button-keep-ticks = No, keep them
button-clear-words = Yes, remove
button-add-words = Yes, add
button-drop-words = No, don't add
button-get-program = Get my program
button-phone = 📱 Leave my phone number
button-again = Answer again
button-offer = { $title } · { $price }
button-transfer = 💳 Pay by transfer
button-new-details = 💳 New details
button-copy-number = 📋 Copy the number
button-copy-details = 📋 Copy the details
button-pay-stars = ⭐ Pay in Stars · { $price }
button-pay-card = 💳 Pay by card · { $price }
button-pay-subscription = ⭐ Subscribe · { $price } a month
button-subscribe = ⭐ Subscribe · { $price }
button-paid = ✅ Transfer made
button-paid-for = ✅ Transfer made · { $title }
button-place-file = 📎 Receipt or trainer?
button-no-receipt = No receipt
button-say-without = Yes, no receipt, these words
button-no = No
button-hand-on = ✉️ Hand it on
button-keep-back = Keep it back
button-receipt-again = Send the receipt again
button-receipt-kept = 🧾 Take what I sent · { $count }
button-give-up = Changed my mind
button-belongs = 🧾 Receipt #{ $number } · “{ INNER($title) }” · { $amount }
button-belongs-new = 🧾 New payment: “{ INNER($title) }” · { $price }
button-for-trainer = ✉️ For the trainer
button-program = { $title }
button-pdf = 📄 PDF
button-day = { $day }
button-day-here = · { $day } ·
button-day-done = { $day } ✓
button-day-here-done = · { $day } ✓ ·
button-day-mark = ✅ Workout done
button-day-take-back = ↩️ Not done
button-forget = Delete my data

## What may be typed in place of a button: comma separated, in any case

typed-yes-or-no = yes, no
typed-and = and
typed-sex-male = man, m
typed-sex-female = woman, f
typed-goal-fat_loss = lose weight, fat loss, weight loss
typed-goal-muscle = muscle, gain muscle
typed-goal-general = get fit, general fitness
typed-level-beginner = novice, newbie
typed-level-intermediate = medium
typed-level-advanced = experienced
typed-place-gym = at the gym, in the gym
typed-place-home = at home
typed-place-outdoors = outside, outdoor
typed-days-2 = two, 2 days, two days, twice
typed-days-3 = three, 3 days, three days
typed-days-4 = four, 4 days, four days
typed-days-5 = five, 5 days, five days
typed-limits-none = no, none, nothing, no limitations
typed-limits-knees = knee
typed-limits-shoulders = shoulder
typed-limits-pressure = heart, blood pressure
typed-limits-pregnancy = pregnant

follow-up = { $words }
follow-up-left = { $count ->
        [0] <b>All that's left is to send your answers</b>
        [one] <b>{ $count } question left</b>
       *[other] <b>{ $count } questions left</b>
    }
follow-up-free-week = free week
follow-up-unfinished-questionnaire-1 = {"{name}"}, your answers are saved: pick up right where you left off. Your free week of workouts comes right after the last question.
follow-up-unfinished-questionnaire-2 = {"{name}"}, the questions are open where you stopped. A couple of minutes, and the free week of workouts is yours. I won't bring this up again.
follow-up-first-week-1 = {"{name}"}, your first week has begun. How was your first workout?
follow-up-first-week-2 = {"{name}"}, how is the free week going? With a trainer there's more: a plan made for you, answers to your questions, and a load that grows as you do.
follow-up-payment-help-1 = {"{name}"}, you chose “{"{program}"}”. Did the transfer go through? If anything isn't working, we'll help.
follow-up-renewal-1 = {"{name}"}, your program runs until {"{date}"}. Renew now and the next program starts right after it, without a break.
follow-up-renewal-2 = {"{name}"}, your program runs until {"{date}"}. Shall we go on?
follow-up-renewal-3 = {"{name}"}, here is the last day of your program: {"{date}"}. Shall we go on?
follow-up-renewal-4 = {"{name}"}, your program ended on {"{date}"}. If you'd like to go on, we'll start from the level you have reached.
follow-up-come-back-1 = {"{name}"}, it's been a while. Whenever you feel like training again, we're here, and the prices show what we have now.
reminders = <b>Reminders</b>
    This is what is off now. Tap to switch it on again.
reminders-all-on = <b>Reminders</b>
    All of them are on.
reminder-off = { $what }: off. Switch them on again: /help
reminder-on = { $what }: on again
reminder-about-unfinished-questionnaire = Reminders of the questions
reminder-about-first-week = Messages about the first week
reminder-about-payment-help = Questions about a transfer
reminder-about-renewal = Reminders to renew
reminder-about-payments = About a payment
reminder-about-come-back = Invitations to come back
reminder-about-broadcast = Broadcasts
first-done = <b>Great!</b> Done this week: { workout-count }.
first-not-yet = No problem: the workout will wait until it suits you.
workout-recorded-before = Recorded already: { workout-count }
mind-changed = All right, I won't ask about the transfer again. If you'd like to come back: “🛒 Prices”.
renewal-not-now = All right, I won't remind you to renew this program. If you'd like to go on: “🛒 Prices”.

    Can you say why? Tap, or type it in your own words: your trainer will read it.
renewal-explained = Thank you, your trainer has it.
renewal-why = { $why }
renewal-why-expensive = Too expensive
renewal-why-no-time = No time
renewal-why-no-result = I don't see results
renewal-why-alone = I'll go on by myself
renewal-why-health = Health
renewal-why-unsaid = no reason yet
done-so-far = 💪 In this program: { $what }
done-workouts = { $count ->
    [one] { $count } workout
   *[other] { $count } workouts
}
done-lost = −{ $kilos } kg
done-gained = +{ $kilos } kg
error-renewal-not-wanted = They have asked not to be reminded of renewing. Tell them yourself: “💬 Conversation”.
button-question = ❓ Question
button-mute = 🔕 Don't remind me
button-unmute = 🔔 Remind me again
button-unmute-what = 🔔 { $what }
broadcast-below = ⬆️ From your trainer
button-no-broadcasts = 🔕 No broadcasts
button-broadcasts-again = 🔔 Get them again
broadcasts-off = You will get no more broadcasts. To get them again: /help
broadcasts-on = You get broadcasts again
button-reminders = 🔔 Reminders
button-next-training = Next workout: { $day }
button-open-training = Open the workout
button-go-on = Continue
button-first-done = ✅ Done
button-not-yet = Not yet
button-renew = Renew
button-other-offer = Another offer

talk-ask = <b>Write away</b>: words, voice, photos, videos, files. Your trainer will see all that you send here.
talk-hand-on = <b>Pass it on to your trainer?</b>
talk-handed-on = <b>Passed on to your trainer</b>. From now on I will pass on at once whatever you write.
talk-kept-back = Not passed on. To write to your trainer: “✉️ Message your trainer”.
talk-goes-directly = Your trainer will see whatever you write here.
talk-arrived = Passed on to your trainer
talk-decided = That is decided already
talk-no-access = ⚠️ This went to nobody: you aren't on the trainer's team any more.
no-access = You no longer have access: you are not on the trainer's team.
talk-from-staff = ⬆️ From your trainer
button-answer = ↩️ Reply
button-answer-to = ↩️ { $name }
button-yes = Yes
error-not-to-be-sent-on = Telegram lets nobody send this on. Send it another way: as words, a photo, a video or a file.

## Freezes

freeze-term = { $first } until { $until }
freeze-term-open = from { $first }, no end date
freeze-asked = ❄️ freeze asked for, { $term }: your trainer decides
freeze-planned = ❄️ freeze { $term }
freeze-until = ❄️ frozen until { $until }
freeze-since = ❄️ frozen since { $first }
home-freeze = { $stands }
home-program-frozen = 📋 “{ INNER($title) }”: { $stands }
home-program-then = 📋 Next: “{ INNER($title) }”, right after the one before
my-programs-frozen = <b>Your programs</b>
    { $stands }
freeze-mine = <b>“{ INNER($title) }”</b>
    { $stands }
freeze-ask-first = <b>Freeze “{ INNER($title) }”?</b>
    While the program is frozen its days don't run, and its last day moves. Now that is { $last }. { freeze-days-left }

    From which day? Tap or type it, for example: { $example }
freeze-days-left = { $days ->
    [one] You can freeze it for { $days } day.
   *[other] You can freeze it for { $days } days in all.
}
freeze-ask-until = <b>Freeze from { $day }</b>
    For how long? Or type the day on which you train again, for example: { $example }. { freeze-days-left }
freeze-ask-words = <b>Freeze { $term }</b>
    Your trainer has the last word. Type a few words to say why, or send it as it is.
freeze-ends-subscription = ⭐ Telegram can't pause a subscription: with the freeze it is not extended any more. To come back to it, subscribe anew by a new link in the offer.
freeze-subscription-ended = ⭐ The subscription won't renew: Telegram can't pause it. When you are back, subscribe anew under “🛒 Prices”.
freeze-subscription-stays-ended = ⭐ The subscription stays canceled and won't renew by itself: subscribe anew by a new link in the offer.
freeze-sent = ❄️ Your trainer has your request: freeze { $term }. The answer comes here.
freeze-withdrawn = All right, no freeze.
freeze-resumes = ▶️ Your program runs again from { $day }.
freeze-resumed = ▶️ Your program is running again. Enjoy your training!
freeze-granted = ❄️ “{ INNER($title) }”: freeze { $term }. The last day of the program is now { $last }.
freeze-granted-open = ❄️ “{ INNER($title) }”: freeze { $term }, { $days } days at most. To come back: “▶️ Resume” in the menu.
freeze-pack-until = 🎟 The pack holds until { $until }
freeze-pack-rests = 🎟 The pack rests as long, and holds longer by as many days.
freeze-refused = Your trainer hasn't agreed to the freeze { $term }: the program runs as before. If you need it: “✉️ Message your trainer”.
freeze-over = ▶️ “{ INNER($title) }”: no freeze now, the program runs until { $last }.
freeze-ask-return = From which day on?
freeze-today = From today
freeze-tomorrow = From tomorrow
freeze-monday = From Monday
freeze-for-days = { $days ->
    [7] A week
    [14] 2 weeks
   *[other] { $days } days
}
freeze-for-open = No end date
button-freeze = ❄️ Freeze
button-freeze-mine = ❄️ Freeze
button-freeze-send = Send without words
button-freeze-cancel = Don't freeze
button-unfreeze = ▶️ Resume
button-resume-today = ▶️ From today
button-resume-tomorrow = ▶️ From tomorrow
error-bad-day = That doesn't look like a day. Type day and month, for example: Nov 20, or “tomorrow”.
error-freeze-not-found = That freeze is gone.
error-nothing-to-freeze = There is nothing to freeze: no paid program with a last day now.
error-freeze-stands = There is a freeze already, or a request for one: that comes first.
error-freeze-decided = That freeze has been decided already.
error-freeze-out-of-term = A freeze begins today at the earliest, and on the last day of the program at the latest.
error-freeze-too-long = { $limit ->
    [0] This program has used up its 60 days of freeze.
    [one] You can freeze it for { $limit } day at most.
   *[other] You can freeze it for { $limit } days at most.
}
error-bad-return-day = That day can't be the day of return: please choose another one.
