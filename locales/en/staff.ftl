# What the trainer reads.

command-menu = Menu
command-today = What to do today
command-pipeline = Pipeline
command-clients = Find a client
command-confirm-payment = Payments to check
command-stages = Pipeline stages

system = system
staff-nameless = No name, id { $number }
writer-gone = { $name } (not in the team any more)
writer-unknown = somebody unknown
client-nameless = Client { $number }
client-in-stage = { $stage } · { $days ->
    [0] less than a day
    [one] { $days } day
   *[other] { $days } days
}
client-in-no-stage = In no stage

staff-help = <b>Trainer's menu</b>
    /today what to do today
    /menu everything in one place
    /pipeline stages and clients
    /clients find a client (a name, @username or phone can be typed right in the menu, too)
    /confirm_payment list of payments to check
    /confirm_payment 12 confirm payment #12
    /stages pipeline stages (for owners)

    I'll tell you here about new leads, answers and receipts myself.

staff-was-client = You were a client, and your answers and payments are still there. To delete them: /forget
staff-welcome = <b>Welcome to the team!</b>
    You are a trainer now: you see all clients, confirm payments and hand over programs. To learn more: /help

## Today

menu-today = { $today ->
    [0] ☀️ Today
   *[other] ☀️ Today · { $today }
}
button-today = « Today
today = <b>☀️ Today</b>
    { $count ->
        [one] { $count } client is waiting for you.
       *[other] { $count } clients are waiting for you.
    }
today-done = <b>☀️ Today</b>
    All done.
today-done-payments = { $count ->
    [one] { $count } payment decided
   *[other] { $count } payments decided
}
today-done-programs = { $count ->
    [one] { $count } program delivered
   *[other] { $count } programs delivered
}
today-done-answered = { $count ->
    [one] { $count } client answered
   *[other] { $count } clients answered
}
today-done-steps = { $count ->
    [one] { $count } step done
   *[other] { $count } steps done
}
today-done-moves = { $count ->
    [one] { $count } move
   *[other] { $count } moves
}
today-done-so-far = Today so far: { $done }.
today-next = ✅ Done. Next: { $row }
today-and-more = { $row } · +{ $more }
today-receipt = 💳 { $name } · { $amount } · { $waited }
today-owed = 📋 { $name } · paid { $day }
today-owed-returned = 📋 { $name } · { $returned }
today-held = ✋ { $name } · needs a decision
today-freeze = ❄️ { $name } · asks for a freeze
today-message = 💬 { $name } · { $waited }
today-step = ⏰ { $name } · { $words }
today-step-without-words = step
today-step-done = ✅ Done: { $step }
today-failed = ⚠️ { $name } · not delivered
today-ending = 🔚 { $name } · until { $day }
today-pack = 🎟 { $name } · until { $day }
today-stuck = 🔥 { $name } · { $waited } · { $stage }
today-silent = 😴 { $name } · { $waited }
today-long-stuck = { $long_stuck } more · Stuck
today-later = <b>💤 Snooze</b>
    { $row }

    It leaves the list for the whole team and comes back by itself.
today-later-evening = This evening
today-later-tomorrow = Tomorrow
today-later-monday = On Monday
day-today = today
day-yesterday = yesterday
waited-minutes = { $count ->
        [0] under a minute
       *[other] { $count } min
    }
waited-hours = { $count } h
waited-days = { $count } d
error-row-gone = That is no longer on the list: it was done, or has changed.
morning = ☀️ <b>Good morning!</b> Today: { $what }.
morning-receipt = { $count ->
    [one] { $count } receipt
   *[other] { $count } receipts
}
morning-owed = { $count ->
    [one] { $count } program to hand over
   *[other] { $count } programs to hand over
}
morning-held = { $count ->
    [one] { $count } decision about a program
   *[other] { $count } decisions about programs
}
morning-freeze = { $count ->
    [one] { $count } request for a freeze
   *[other] { $count } requests for a freeze
}
morning-message = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
morning-step = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
morning-failed = { $count ->
    [one] { $count } program not delivered
   *[other] { $count } programs not delivered
}
morning-ending = { $count ->
    [one] { $count } program about to end
   *[other] { $count } programs about to end
}
morning-pack = { $count ->
    [one] { $count } pack ending
   *[other] { $count } packs ending
}
morning-stuck = { $count ->
    [one] { $count } client stuck
   *[other] { $count } clients stuck
}
morning-silent = { $count ->
    [one] { $count } client gone quiet
   *[other] { $count } clients gone quiet
}
button-morning = ☀️ Today
button-morning-more = ☀️ { $more } more
settings-my-notices = 🔔 My notices
my-notices = <b>🔔 My notices</b>
    Tap to change: 🔔 as usual, 🔕 without sound, ▫️ not at all. What needs a decision is in /today all the same
button-morning-hour = ☀️ Morning: { $hour }
button-no-morning = ☀️ No morning message
concern-leads = New leads
concern-talk = Clients' messages
concern-questionnaires = Questionnaires
concern-money = Payments
concern-decisions = Decisions
concern-deliveries = Deliveries
concern-steps = My steps
concern-leaving = Left the bot
concern-team = Prices, team
my-morning = <b>☀️ Morning message</b>
    I tell you what to do today at { $hour }, if there is anything.
my-morning-never = <b>☀️ Morning message</b>
    I don't write in the morning. The list is always here: /today
my-notices-off = Don't write
card-snoozed = 💤 { $what }: until { $until } ({ $by })
snoozed-receipt = Receipt
snoozed-owed = Program to hand over
snoozed-held = Decision about a program
snoozed-freeze = Request for a freeze
snoozed-message = Message without an answer
snoozed-step = Step
snoozed-failed = Program not delivered
snoozed-ending = End of a program
snoozed-pack = End of a pack
snoozed-stuck = Stuck
snoozed-silent = Gone quiet

## Menu

menu = <b>Trainer's menu</b>
    { $payments ->
        [0] No payments to check.
        [one] { $payments } payment to check.
       *[other] { $payments } payments to check.
    }
    { $programs ->
        [0] Nobody is waiting for a program.
        [one] { $programs } program is waiting for you.
       *[other] { $programs } programs are waiting for you.
    }
first-steps = {""}
    <b>To get started</b>
first-step-details = Payment details: where clients send the money
first-step-offers = Offers: what you sell, and for how much
first-step-link = Link for clients: it brings them to you
client-link = <b>Link for clients</b>
    <code>{ $link }</code>

    Send it to clients or put it in your profile. The word “{ INNER($source) }” at the end tells you where a client came from: it stands on their card. For another place put in a word of your own, such as flyer or friends: Latin letters and digits without spaces.
menu-payments = { $payments ->
    [0] 💳 Payments
   *[other] 💳 Payments · { $payments }
}
menu-messages = { $messages ->
    [0] 💬 Messages
   *[other] 💬 Messages · { $messages }
}
menu-programs = { $programs ->
    [0] 📋 Programs
   *[other] 📋 Programs · { $programs }
}
menu-settings = ⚙️ Settings

## The pipeline

menu-pipeline = 📊 Pipeline
board = <b>Pipeline</b>
    { $total ->
        [0] No clients yet. The first one comes when somebody presses /start.
        [one] { $total } client in all.
       *[other] { $total } clients in all.
    }
board-outside = In no stage · { $outside }
column = <b>{ $stage }</b>
    { $count ->
        [0] Nobody is here.
        [one] { $count } client
       *[other] { $count } clients
    }
column-newest = Newest first.
column-waiting = Longest waiting first.
column-stuck = { $stuck ->
    [0] 🔥 Nobody is stuck any more.
   *[other] 🔥 Stuck: { $stuck }. Longest quiet first.
}
column-description = <i>{ $description }</i>
button-newest = 🆕 newest
button-waiting = ⏳ waiting longest
button-stuck = 🔥 Stuck · { $stuck }
button-not-only-stuck = Show all · { $count }
column-page = <b>{ $stage }</b>
    Pages: { $pages }. Type the number of the one you want.
client-waits = { $days } d · { $name }
client-stuck = 🔥 { client-waits }
button-search = 🔍 Search
button-choose = ☑️ Select
button-choose-page = Select the whole page
button-move-chosen = Move selected · { $ticked }
choosing = <b>{ $stage }</b>
    { $ticked ->
        [0] Select clients, on several pages if you like.
        [one] { $ticked } client selected.
       *[other] { $ticked } clients selected.
    }
choosing-target = { $count ->
    [one] Where to move { $count } client?
   *[other] Where to move { $count } clients?
}
chosen-moved = Moved { $done } of { $asked } → <b>{ $stage }</b>
chosen-stayed = Nobody was moved: those you selected had been moved before.
chosen-back = Put back { $back } of { $done }.{ $missing ->
    [0] { "" }
   *[other] { " " }The others have been moved again since, so they stay.
}

## Notices

notice-new-lead = 🆕 New lead: <b>{ $name }</b>
notice-source = Source: { $source }
notice-new-leads = 🆕 <b>New leads: { $count }</b>
notice-new-leads-name = · { $name }
source-unknown = no source
source-others = others: { $count }
notice-questionnaire = 📝 <b>{ $name }</b> has answered all questions; the free program is on its way.
notice-program-held = ✋ <b>{ $name }</b> has answered all questions, but the program needs a trainer's look first. The answers are on the card.
notice-answers-changed = ✋ <b>{ $name }</b> has answered the questions again, and otherwise. The program waits for you: compare what was said before and now.
notice-look-at-answers = 👀 <b>{ $name }</b>: look at the new answers.
notice-receipt = 💳 <b>Payment #{ $number }</b>
    { $name }
    “{ INNER($title) }”, { $amount }
notice-receipt-none = No receipt
notice-receipt-gone = The receipt is deleted with the client’s data
notice-receipt-replaced = 🔁 <b>Receipt replaced</b>, the old one is kept too
notice-receipt-pages = Pages: { $count }
notice-receipt-newer = There is a newer receipt
notice-receipt-kept = 🧾 <b>{ $name }</b>: a file without a payment. It is on the card, under payments.
notice-charge-stars = ⭐ <b>Paid in Stars</b>, payment #{ $number }
    { $name }
    “{ INNER($title) }”, { $amount }
notice-charge-card = 💳 <b>Paid by card</b>, payment #{ $number }
    { $name }
    “{ INNER($title) }”, { $amount }
notice-charge-prolongs = ⭐ <b>Subscription renewed</b>, payment #{ $number }
    { $name }
    “{ INNER($title) }”, { $amount }
charge-odd-unknown = ⚠️ For an unknown invoice: ask what was paid for, or refund it
charge-odd-forgotten = ⚠️ This client's data were deleted: decide whether to refund
charge-odd-anothers = ⚠️ The invoice was made for somebody else
charge-odd-staff = ⚠️ This is an account of your team
charge-odd-sum = ⚠️ The invoice was for another sum
charge-odd-off-sale = ⚠️ The plan is already off sale
charge-odd-twice = ⚠️ This invoice was paid twice: ask the client whether to refund one
charge-odd-transfer = ⚠️ A transfer for the same plan is waiting for a decision: check whether the client has paid twice
charge-odd-undone = ⚠️ Because of an error the bot has only recorded this payment: no stage was changed, and no program, pack or renewal came of it. Please see to it from the card
notice-stars-returned = ↩️ <b>Telegram has refunded Stars</b>, payment #{ $number }
    { $name }
    “{ INNER($title) }”, { $amount }
stars-returned-outside = The refund wasn't made in the bot. If what was paid for goes on, an owner can stop it on the payment's screen.
notice-invoice-refused = ⚠️ <b>Telegram didn't take an invoice</b>
    “{ INNER($title) }”, { $price }
    Telegram says: { $said }

    The client is choosing another way. Check the price (by card Telegram takes about $1 to $10,000) and the connection of the payment provider.
charge-odd-stopped = ⚠️ What this subscription bought was stopped before: the payment prolonged nothing. Decide whether to refund
notice-subscription-active = ⭐ <b>{ $name }</b> has resumed the subscription “{ INNER($title) }”: it renews by itself after { $until }.
notice-subscription-canceled = ⭐ <b>{ $name }</b>: the subscription “{ INNER($title) }” was canceled. Paid until { $until }, won't renew.
notice-subscription-failed = ⚠️ <b>{ $name }</b>: the payment for the subscription “{ INNER($title) }” failed. Paid until { $until }.
notice-subscription-ended = ⭐ <b>{ $name }</b>: the subscription “{ INNER($title) }” ended on { $until }.
notice-payment-details = ⚠️ <b>{ $name }</b> wants to pay, but there are no payment details. Please add them in the settings.
notice-payment-details-trainer = ⚠️ <b>{ $name }</b> wants to pay, but there are no payment details. An owner will add them; they have been told too.
notice-details-changed = 💳 <b>{ $name }</b>: new payment details, { $at }. See that the money goes where it should.
notice-price-changed = 🛒 <b>{ $name }</b>: a new price, { $at }.
    “{ INNER($title) }”: { $was } → { $price }
notice-currency = 💱 The setting CURRENCY is { $currency } now, but offers are still in { $others }: their prices have not changed. To have an offer in { $sign }, set its price anew.
notice-prices-unset = 🛒 Offers have no price in { $sign } yet, so clients don't see them. Set the prices, and they go on sale.
notice-delivery-failed = ⚠️ <b>{ $name }</b>: the program did not arrive, { $why }. Nothing is lost: what is missing can be sent.
notice-again-failed = ⚠️ <b>{ $name }</b>: the program, sent once more, did not arrive: { $why }. The client got it the time before.
notice-parts-refused = ⚠️ <b>{ $name }</b>: not all of the program has arrived. Missing:
notice-parts-none = ⚠️ <b>{ $name }</b>: the program did not arrive.
notice-parts-again = ⚠️ <b>{ $name }</b>: the program was sent to the client once more, but not all of it arrived. Missing:
notice-parts-settled = ⚠️ <b>{ $name }</b>: the program did not arrive at once. Nothing is left to do now.
part-refused = Part { $number } of { $count } · { $kind }: { $why }
parts-more = and { $count } more
notice-program-delivered = ✅ <b>{ $name }</b>: the program has arrived.
notice-pack-ended = 🎟 <b>{ $name }</b>: the pack expired on { $until }, { sessions-left } of { $total } left. You can extend it from the card: “🎟 Pack”.
notice-draft-taken = ✍️ <b>{ $name }</b>: { $by } writes this program now. { $count ->
        [one] Your message from the draft is there too, nothing
       *[other] Your { $count } messages from the draft are there too, nothing
    } is lost.
notice-client-blocked = 🚫 <b>{ $name }</b>: { $why }. Nothing new can be written until the client comes back. What has not arrived goes out by itself if they come back within a month.
notice-client-back = 🔄 <b>{ $name }</b> is back. What did not arrive goes out now: { $count ->
    [one] { $count } message
   *[other] { $count } messages
}.
notice-client-missed = ⚠️ <b>{ $name }</b>: { $payment_id ->
    [0] a message
   *[other] the message about payment { $payment_id }
} did not arrive. Please write to the client yourself.
notice-file-refused = 📎 Telegram did not hand the file over. Open “🧾 Receipts” below, where it is shown once more; where that fails too, ask the client to send it anew.
notice-away = 👋 While you were away: { $what }.
away-leads = { $count ->
    [one] { $count } lead
   *[other] { $count } leads
}
away-messages = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
away-receipts = { $count ->
    [one] { $count } receipt waits
   *[other] { $count } receipts wait
}
away-programs = { $count ->
    [one] { $count } program waits for a decision
   *[other] { $count } programs wait for a decision
}
away-others = { $count ->
    [one] { $count } notice more
   *[other] { $count } notices more
}
away-where = New clients: /clients
notice-lead-joined = 🔗 <b>{ $name }</b> from the site has opened the bot and can be written to now.
notice-lead-merged = 🔗 <b>{ $name }</b> is in the bot already and has sent a request on the site. It is on their card now.
notice-staff-joined = 👥 <b>{ $name }</b> is a trainer now.
notice-client-forgotten = 🗑 Client { $number } has deleted their data. The payment sums and the history stay without a name.

## Payments

payments-waiting = { $count ->
    [0] <b>Payments</b>
        Nothing to check.
   *[other] <b>Payments</b>
        To check: { $count }. Tap a payment.
}
payment = <b>Payment #{ $number }</b>
    { $name }
    “{ INNER($title) }”, <b>{ $amount }</b>
payment-begun-at = Client told us: { $begun }
payment-came-on = The money came on { $came_on }
payment-changes = ⚠️ Since then: { $changes }
change-details = the payment details changed on { $at }
change-price = the price is { $price } now
change-seen = the client's button said { $price }
change-off = the offer is off
payment-label = #{ $number } · { $amount } · { $name }
payment-pending = ⏳ Waiting to be checked
payment-pending-receipt = ⏳ Waiting to be checked, no receipt
payment-begun = ⏳ The client has not confirmed the transfer yet
payment-confirmed-by = ✅ Confirmed by { $by }, { $at }
payment-rejected-by = ❌ Rejected by { $by }, { $at }
payment-rejected-before = Rejected before by { $by }, { $at }
payment-taken-back-by = ↩️ Decision taken back by { $by }, { $at }
payment-given-up-by-client = Closed: the client has not confirmed the transfer
payment-merged = Part of payment #{ $number } now
payment-paid-in-telegram = Paid in Telegram: { $how }, { $at }
payment-provider-charge = At the payment provider: <code>{ $id }</code>
payment-recorded-by = ✅ { $how }, recorded by { $by }, { $at }
payment-unrecorded-by = ↩️ Record taken back by { $by }, { $at }
payment-recorded-note = Note: { $words }
payment-returned = ↩️ Refunded { $sum }, { $at }, recorded by { $by }
payment-maybe-recorded = ⚠️ Looks like payment #{ $number }, recorded for { $at }
payment-stopped = ⏹ Stopped
payment-came-stopped = ⏹ What was bought had been stopped before: this payment prolonged nothing
payment-receipt-issued = 📄 Tax receipt sent: { $at }
payment-note = Instead of a receipt: { $words }
payment-reason = Reason: { $reason }
payment-confirmed-toast = Payment confirmed
payment-reject = Why reject payment #{ $number }?
    { $name }, { $amount }

    Type the reason, the client will read it. Or tap:
payment-unrecord = <b>Void the record of payment #{ $number }?</b>
    { $name }, { $amount }

    It will count for nothing. The client is told if they were told of it.
payment-take-back = <b>Take back the decision about payment #{ $number }?</b>
    { $name }, { $amount }

    The client will be told. The payment will wait for a decision again.
payment-program-stays = 📋 The program for it is with the client, and stays there.
payment-program-to-stop = An owner can stop it afterwards, from here.
refund-ask = <b>Refund of payment #{ $number }</b>
    { $name }, { $left } can go back

    Return the money where it came in first: the bot transfers nothing. Then record it here. Tap the sum or type another one.
refund-sure = <b>Record a refund of { $sum }?</b>
    { $name }, payment #{ $number }

    The program stays as it is for now: you can stop it later, from here. The stage doesn't change, you move the client. Type a reason if you like: only the team will see it.
return-stars = <b>Refund { $left }?</b>
    { $name }, payment #{ $number }

    Telegram returns the Stars at once and all of them: a part can't be refunded. The program stays as it is for now: you can stop it later, from here. The stage doesn't change, you move the client.
refund-told = The client will hear of it.
refund-untold = The bot can't write to this client: they won't hear of it from the bot.
refund-stop = <b>Stop the program?</b>
    { $name }, “{ INNER($title) }”, payment #{ $number }

    The program for this payment runs: it ends with yesterday.
refund-stop-unsent = <b>Stop the program?</b>
    { $name }, “{ INNER($title) }”, payment #{ $number }

    The program for this payment has not reached the client: it won't be sent, and is owed no more. Other programs of theirs go on.
refund-stop-renewals = <b>Stop the subscription?</b>
    { $name }, “{ INNER($title) }”, payment #{ $number }

    Its program is over already.
refund-stop-shorter = <b>Stop the program?</b>
    { $name }, “{ INNER($title) }”, payment #{ $number }

    The program becomes shorter by { $days ->
        [one] the { $days } day
       *[other] the { $days } days
    } that this payment gave. What other payments of the subscription paid for stays.
refund-stop-subscription = ⭐ The subscription won't renew: Telegram won't charge for it again.
refund-stop-pack = <b>Stop the pack?</b>
    { $name }, “{ INNER($title) }”, payment #{ $number }

    No more sessions are counted off it. What took place stays in the history.
tax-receipt-ask = <b>Tax receipt for payment #{ $number }</b>
    { $name }, { $amount }

    Send a link, a picture or a PDF of the receipt. It goes to the client right away and stays here.
tax-receipts-missing = { $count ->
    [0] <b>📄 No tax receipt</b>
        Every payment of this month and the last one has its receipt.
   *[other] <b>📄 No tax receipt</b>
        This month and last: { $count }. Due by the 9th of the next month.
}
recording-what = <b>Record a payment</b> · { $name }
    What was paid for? Choose an offer or type a sum ({ $sign }): it will be for no offer.
recording-amount = <b>Record a payment</b> · { $name }
    “{ INNER($title) }”. Type the sum, { $sign }.
recording-which = <b>Record a payment</b> · { $name }
    “{ INNER($title) }”. Which sum is it?
recording = <b>Record a payment</b> · { $name }
    “{ INNER($title) }”, <b>{ $amount }</b>
    { $how }, { $day }
recording-note = Note: { $note }
recording-silent = 🔕 The client won't be told
recording-told = The client will be told. Type a note if you like: only the team will see it.
recording-maybe-same = ⚠️ The client has a payment that is not confirmed. If this is it, confirm it and don't record a second one.
recording-maybe-again = ⚠️ The same sum from this client was confirmed within the last three days. See whether it is that payment.
recording-date = <b>Record a payment</b> · { $name }
    When did the money come? Tap a day, or type one: “yesterday”, Nov 20.
own-sum = No offer
method-card = 💳 Card
method-stars = ⭐ Stars
method-cash = 💵 Cash
method-transfer = 🏦 Transfer
receipt-caption = 🧾 { $at }
receipt-file-refused = 📎 Telegram did not hand the file over. Ask the client to send it once more.
receipt-words = 💬 { $words }
receipts-none = No receipts
reason-no-money = The money has not arrived
confirm-payment-usage = Type the number of the payment, for example: /confirm_payment 12

## Programs

programs-unfinished = { $count ->
    [0] <b>Programs</b>
        Nobody is waiting.
   *[other] <b>Programs</b>
        Waiting for you: { $count }.
}
program-for-payment = {""} · #{ $number }
program-payment-returned = {""} · { $returned }
program-to-write = ✍️ { $name } · { $title }
program-written-label = ✍️ { $name } · { $by } writes · { $title }
program-held-label = ✋ { $name } · needs your look
program-failed-label = ⚠️ { $name } · not all arrived
program-held-by-label = ✋ { $name } · needs your look · { $by } writes
program-draft-label = 📄 { $name } · draft
program-draft-by-label = 📄 { $name } · { $by } writes
program-draft-both-label = 📄 { $name } · draft · { $by } writes too
program-held-staff = <b>{ $name }</b>
    The program waits for your decision:
    { $reasons }

    Answers: { $answers }
program-held-choice = {""}
    You can send the prepared program, the gentlest there is, or write your own.
program-held-choice-template = {""}
    You can send your template “{ INNER($template) }”, or write another program.
held-was = <b>Before:</b> { $answers } · { $at }
held-now = <b>Now:</b> { $answers } · { $at }
held-more = There were other answers before; they are on the card, under “📝 Answers”.
held-answered-anew = The questions were answered again: this is what waits now
program-held-anew = <b>{ $name }</b>
    The questions were answered again, and this program is not needed any more. A new one waits for your decision.
program-held-no-more = <b>{ $name }</b>
    This program does not wait any more: it has been decided.
program-doctor-first = <b>{ $name }</b>
    A doctor comes first here:
    { $reasons }

    Send it only if a doctor has already agreed to training.

# Why a program waits for the trainer. On screens only, notices never have it.
held-emergency = weak legs, numbness or the bladder: a doctor at once
held-doctor-heart = heart, vessels or chest pain: a doctor first
held-doctor-other = the answer “Something else” calls for a doctor first
held-unjudged = nobody has judged the answer “Something else”, the bot could not: read it yourself, as if a doctor came first
held-under-16 = under 16: in person only, and with the parents' consent
held-under-18 = under 18: a parent's consent is needed
held-age-70 = 70 or older: a talk first
held-senior-limits = 65 or older, with limits
held-pregnancy = pregnancy: a doctor's word is needed
held-birth = less than 12 weeks after a birth: a doctor's word is needed
held-pressure = heart or blood pressure, no details: a doctor first
held-pressure-unsure = blood pressure high or unknown: a doctor first
held-other = there is an answer “Something else”: read it
held-many-limits = three limits or more
held-bmi-high = BMI of 40 or more
held-bmi-low = BMI below 16: a doctor first
held-milder-doctor = earlier answers had something that belongs to a doctor first, and these don't: compare the answers before and now
held-milder = earlier answers had something for the trainer to decide, and these don't: compare the answers before and now
program-failed-staff = <b>{ $name }</b>
    The program did not arrive: { $why }. Nothing is lost; only what is missing will be sent.
program-again-failed = <b>{ $name }</b>
    The client got the program the time before, but once more it did not arrive: { $why }. Only what is missing will be sent.
program-failed-parts = <b>{ $name }</b>
    Not all of the program has arrived. What is missing can be sent again, replaced or left out.
program-failed-whole = <b>{ $name }</b>
    The program did not arrive: Telegram took nothing of it. Replace the messages, or make it a draft again.
program-whole-without = <b>{ $name }</b>
    The program has arrived, without what was left out.
program-withdrawn = <b>{ $name }</b>
    This program was withdrawn and will not come any more.
program-going = <b>{ $name }</b>
    The program is on its way. When it arrives, I'll tell you.
program-failed-no-more = <b>{ $name }</b>
    Nothing to send: the program has arrived or is on its way.
program-sent = <b>{ $name }</b>
    The program is on its way. When it arrives, I'll tell you.
program-in-person = <b>{ $name }</b>
    Record that the program was handed over in person? { $count ->
        [0] There is nothing in the draft.
       *[other] The draft will not go to the client then.
    }
program-handed-over = <b>{ $name }</b>
    Noted: the program was given in person.
program-nothing-to-send = Nothing to send: the program has arrived or is on its way
program-free = Free program
program-blocked = <b>{ $name }</b>
    🚫 The client has blocked the bot: the program will not get through now. Sent anyway, it stays in “📋 Programs” as “did not arrive”, to be sent again.

draft-heading = <b>{ $title }</b>
    For: { $name }
draft = { draft-heading }

    { $count ->
        [0] Send texts, photos, videos and files here, one after another. I'll make a program of them; the client sees nothing yet.
        [one] { $count } message in the draft. Add more, or send it.
       *[other] { $count } messages in the draft. Add more, or send it.
    }
draft-doctor-first = {""}
    ✋ <b>A doctor comes first</b>
    { $reasons }
draft-talk-first = {""}
    ✋ <b>A talk with the client comes first</b>
    { $reasons }
draft-instead-of-held = {""}
    ✋ The program from the answers waits for your decision. This one goes out instead of it: that one will not be sent.
draft-served = {""}
    ☝️ A program was handed over for this payment already; a second one will not go out.
draft-others = The one that is sent first will arrive. To make it one program, take it over.
draft-writer = ✍️ { $by } writes: { draft-size }
draft-size = { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }, since { $since }, last { $last }
draft-blocked = {""}
    🚫 The client has blocked the bot. Write on, the draft stays; but the program can only arrive once they unblock it.
draft-not-in-telegram = {""}
    📵 The client is not in Telegram yet: the program can't be sent for now. Write on, the draft stays.
draft-of = <b>{ $title }</b>
    For: { $name }
    {""}
draft-taken = { $taken_by } writes this program now. { $taken_count ->
        [one] Your { $taken_count } message is
       *[other] Your { $taken_count } messages are
    } there too, nothing is lost.
draft-nobody = Nobody writes this program at the moment.
draft-take-over = <b>Take over the program?</b>
    For: { $name }
    {""}
draft-take-over-keeps = {""}
    All that is written stays in the program{ $own ->
        [0] .
        [one] , followed by { $own } message of yours.
       *[other] , followed by { $own } messages of yours.
    }
draft-take-over-told = { $by } will be told.
draft-discard = <b>Delete the draft?</b>
    For: { $name }
    { $count ->
        [one] { $count } message will be gone for good.
       *[other] { $count } messages will be gone for good.
    }
draft-forwarded = <b>Add to the program?</b>
    For: { $name }
    { $count ->
        [one] This message is a forwarded one. If it came here by mistake, it just stays in the chat.
       *[other] These { $count } messages are forwarded ones. If they came here by mistake, they just stay in the chat.
    }
draft-so-far = {""}
    { $written ->
        [one] { $written } message in the draft already.
       *[other] { $written } messages in the draft already.
    }
draft-kept-apart = ⚠️ { $kept_by } writes this program now. Your new message is not lost: it is in a draft of its own, below. To have it all together, take the program over.
    {""}
draft-kept-beside = ⚠️ { $kept_by } writes this very program already. Your message is not lost: it is in a draft of its own, below. To have it all together, take the program over.
    {""}
draft-kept-anew = ⚠️ The draft before was sent or deleted already. This message has begun a new one.
    {""}
error-parts-not-shown = { $count ->
        [one] { $count } message is not shown
       *[other] { $count } messages are not shown
    }{ $which }: Telegram has lost the files, or does not take them.
draft-line = { $number }. { $kind } { $words }
error-unsupported-message = A message like that can't go into a program. Text, photos, videos, files, audio, voice and round video messages can.
error-words-wanted = Words are needed here: please type them.
notice-screen-owed = For a while Telegram didn't take the bot's screens. Everything that was sent and tapped has arrived.
words-not-taken = That wasn't saved and went to nobody: this screen takes no text. Open the screen you need and send it again.
quote-not-taken = This was kept nowhere and went to nobody: the screen that you replied to is out of date. Open the right one and send it again.
draft-goes-on = Back to your draft: the message is added.
part-line-arrived = ✅ { $number }. { $said }
part-line-waits = ⏳ { $number }. { $said }
part-line-left-out = ➖ { $number }. { $kind }: left out
part-line-refused = ⚠️ { $number }. { $kind }: { $why }
parts-wait = ⏳ Still going out: { $count }
parts-arrived = ✅ Arrived: { $count }
part-open = ⚠️ { $number } · { $kind }
part-of-program = Program: <b>{ $name }</b>
part-settled = {""}
    Nothing is left to decide here.
part-send-other = {""}
    To replace it, send another message here. The client will get it last, after all the others.
part-instead = {""}
    Instead of it: { $instead }
    The client will get it last, after all the others.
part-instead-refused-too = ⚠️ This message is of the same kind: most likely it won't arrive either.
part-left-out = Left out. But not all has arrived yet
part-left-out-whole = Done: the program has arrived, without this part

kind-text = 🔤 text
kind-photo = 📷 photo
kind-video = 🎬 video
kind-document = 📎 file
kind-audio = 🎵 audio
kind-animation = 🎞 GIF
kind-voice = 🎤 voice message
kind-video-note = ⏺ round video
kind-other = 💬 message
kind-week = 📋 week

# Why Telegram refused it: what it says most often in our words, the rest in its own.
refused-blocked = the client has blocked the bot
refused-deactivated = the client's Telegram account is gone
refused-not-started = the client has not opened the bot yet
refused-no-chat = Telegram finds no chat with the client: the account is deleted, or the bot was not opened yet
refused-chat = Telegram does not let me write to this client ({ $words })
refused-voice = the client does not accept voice messages
refused-video-note = the client does not accept round videos
refused-copy = Telegram does not let this message be copied
refused-too-big = the file is too big
refused-caption = the caption is longer than Telegram allows
refused-text = the text is longer than Telegram allows
refused-entities = Telegram did not take the text's formatting
refused-empty = there is nothing to see in the message
refused-file = Telegram does not have this file any more, please send it anew
refused-own = a mistake of the bot, it is in the log
refused-silent = Telegram does not answer when I send it
refused-other = Telegram did not take the message ({ $words })
refused-allow-voice = {""}
    The client can allow them: Telegram's settings → Privacy → Voice messages.
part-text = 🔤
part-photo = 📷
part-video = 🎬
part-document = 📎
part-audio = 🎵
part-animation = 🎞
part-voice = 🎤
part-video-note = ⏺

## Clients

menu-clients = 👥 Clients
search-newest = <b>Clients</b>
    Type a name, @username, phone or number; a part will do. Here are the newest.
search-found = <b>Clients</b>: “{ INNER($query) }”
    Tap a client, or type something else.
search-nobody = <b>Clients</b>: “{ INNER($query) }”
    Nobody found. Try a part of the name, the @username or the last digits of the phone.
search-empty-stage = <b>Clients</b>
    Nobody is here.
search-stuck = <b>Clients</b>: 🔥 stuck
    Longest quiet first.
search-nobody-stuck = <b>Clients</b>: 🔥 stuck
    Nobody is stuck.
search-only-stuck = 🔥 Only those who are stuck.
search-waiting = <b>Clients</b>: 💬 waiting for an answer
    Those who wait longest come first.
search-nobody-waiting = <b>Clients</b>: 💬 waiting for an answer
    Everybody has got one.
search-only-waiting = 💬 Only those who wait for an answer.
search-no-clients = <b>Clients</b>
    Nobody yet. The first one comes when somebody presses /start.
search-page = Page { $page }
search-stage = Stage: { $stage }
search-stage-any = Stage: all
search-all-stages = All stages
search-outside = In no stage
search-choose-stage = <b>Clients</b>
    Whom to show?

## The card

lead-note-name = Name in the request on the site: { $name }
lead-note-phone = Phone in the request: { $phone }
lead-note-merged = Request on the site, client { $number }: { $about }
lead-link-for-clients = This link is for a client: it joins a request from the site to their Telegram. Send it to the client, you don't need it.

card-more = <b>{ $name }</b>
    What else you can do:
card-name = <b>{ $name }</b>
card-name-linked = <a href="{ $url }"><b>{ $name }</b></a>
card-username = @{ $username }
card-stage = { client-in-stage } · #{ $number }
card-no-stage = { client-in-no-stage } · #{ $number }
card-stuck = 🔥 { $days ->
    [one] Quiet for { $days } day
   *[other] Quiet for { $days } days
}, the limit is { $limit }
card-not-in-telegram = 📵 Not in Telegram yet: can't be written to, and no program can be sent
card-blocked = 🚫 Has blocked the bot
card-source = Source: { $source }
card-phone = Phone: { $phone }
phone-with-extension = { $number } ext. { $extension }
card-answers = Answers: { $answers }
card-low-bmi = ⚠️ BMI has become lower than 18.5: it was { $was }, now { $now }. Talk with the client about food and how they feel
card-payment = Payment: “{ INNER($title) }”, { $amount }, { $status }
card-payments-newest = Payments: { $count }, the newest { $shown }:
card-program = Program: { $title }, until { $until }
card-program-later = Program: { $title }, from { $first } until { $last }
card-program-over = Program: { $title }, ended { $until }
card-program-owed = Program: { $title }, paid for, not handed over yet
card-pack = 🎟 { $left } of { $total } left, until { $until }
card-pack-next = 🎟 then { sessions-left } more
card-pack-over = 🎟 pack over on { $ended }, { $left } of { $total } left
card-session-counted = ✅ <b>Session { $number } of { $total }</b> · { $day }
card-session-undone = ↩️ The session was taken back
pack = <b>🎟 Pack</b> · { $name }
    “{ INNER($title) }”
pack-entry = <b>{ $number }.</b> { $line }
pack-line-session = { $day } · session · { $by }
pack-line-correction = { $day } · { $amount } · { $by }: { $reason }
pack-line-term = { $day } · valid until { $until } · { $by }
pack-line-freeze = { $day } · ❄️ valid until { $until } · { $by }
pack-line-undone = { $line } · taken back
pack-line-before = { $line } · earlier pack
pack-use = <b>🎟 Pack</b> · { $name }
    { $line }
pack-ask-day = When was the session? · { $name }
    Tap a day, or type one: “yesterday”, Nov 20.
pack-ask-reason-add = Why add a session? Write the reason.
pack-ask-reason-take = Why take a session? Write the reason.
pack-ask-term = Until which day is the pack valid? · { $name }
    Tap a day, or type one: Nov 20.
card-workouts = 🏋️ Workouts: { workout-count } this week, the last on { $last }
card-workouts-none = 🏋️ Workouts: 0 of { $total } this week
card-program-open = Program: { $title }
card-draft-own = ✍️ Your draft of a program: { draft-size }
card-seen = Last active: { $at }
card-note = Note: { $note }
card-moved = ✅ { $source } → <b>{ $target }</b>
card-moved-in = ✅ → <b>{ $target }</b>
card-move-note = 📝 { $note }
card-undone = ↩️ Undone, <b>{ $target }</b> again
card-stages = <b>{ $name }</b>
    Where to move?
card-ask-note = { $name }

    Type a comment on this move. It stays in the history, and the client doesn't see it.
card-all-answers = <b>Answers</b> · { $name }
card-unfinished = Not finished: { $count } of { $total }
card-answered-at = Completed { $at }
card-answer-whole = In their own words: { $words }
card-answer-doctor = A doctor's word: { $words }
card-answer-unjudged = ⚠️ The bot has not judged these words: read them yourself.
card-no-answers = No answers yet.
card-payments = <b>Payments</b> · { $name }
    { $count ->
        [0] No payments yet.
       *[other] Tap a payment to open it.
    }
card-payment-label = #{ $number } · { $amount } · { $status }
status-pending = to be checked
status-begun = transfer not confirmed yet
status-merged = merged into #{ $number }
status-paid = paid in Telegram
status-returned = money returned
status-returned-partly = returned in part
status-unrecorded = record taken back
status-closed = closed
status-confirmed = confirmed
status-rejected = rejected

## What the client got

given = <b>Programs</b> · { $name }
    { $count ->
        [0] No programs so far.
       *[other] Tap a program: I'll send it here just as the client sees it.
    }
given-label = { $day } · { $title } · { $state }
given-one = <b>{ $title }</b>
    { $name }
    {""}
given-state = { $at }: { $state }
given-arrived = arrived
given-in-person = given in person
given-on-its-way = being sent
given-failed = did not arrive
given-term = From { $first } to { $last }
given-nothing = It has no messages of the bot.
given-again = <b>Send it again?</b>
    { $title }
    To: { $name }

    The client gets the whole program once more. Stage and days stay as they are.
given-blocked = {""}
    🚫 The client has blocked the bot: the program will not get through now.
given-sent-again = ✅ On its way once more.
given-not-twice = ☝️ It is on its way already, no need to send it twice.

## Vacation

settings-vacation = 🏖 Vacation
vacation = <b>🏖 Vacation</b>
vacation-here = You are here.
vacation-away = 🚪 You are away: through { $away }
vacation-on = 🏝 Vacation for all: through { $vacation }
vacation-answers = 🕐 Answer hours: { $answers }
vacation-quiet = 🌙 Quiet hours: { $quiet }
vacation-no-quiet = 🌙 No quiet hours
away-ask = <b>🚪 I'll be away</b>
    Through which day? Your notices go to the others, and I won't write in the morning. If nobody is there, they wait until 9:00 AM the day after.
away-ask-other = <b>🚪 You are away: through { $away }</b>
    Pick another day, or come back early.
vacation-of-business = <b>🏝 Vacation for all: through { $vacation }</b>
    I write to nobody in the morning. Payments, programs and notices go on as usual.
vacation-of-nobody = <b>🏝 Vacation for all</b>
    There is none now. On a vacation I write to nobody in the morning; payments, programs and notices go on as usual.
vacation-ask = <b>🏝 Vacation for all</b>
    Through which day?
vacation-ask-words = <b>💬 Words for the vacation</b>
    What should a client who writes then be told? Up to 500 characters, in your clients' language.
words-for-clients = {""}
    💬 { $words }
words-for-clients-none = {""}
    No words for clients yet.
answer-hours = <b>🕐 Answer hours: { $answers }</b>
    To change them, type new ones, for example 10-20.
answer-hours-none = <b>🕐 Answer hours</b>
    When may clients expect an answer? Type it, for example 10-20.
answer-hours-ask-words = <b>💬 Words for other hours</b>
    What should a client who writes at another time be told? Up to 500 characters, in your clients' language.
quiet-hours = <b>🌙 Quiet hours: { $quiet }</b>
    The bot reminds clients of nothing then. To change them, type new ones, for example 22-9.
quiet-hours-none = <b>🌙 No quiet hours</b>
    The bot may remind a client of something at night too. To set them, type for example 22-9.
button-away = 🚪 I'll be away
button-come-back = ✅ I'm here
button-vacation = 🏝 Vacation for all
button-vacation-day = 📅 Through which day
button-vacation-over = ✅ The vacation is over
button-words-for-clients = 💬 Words for clients
button-no-words = No words
button-answer-hours = 🕐 Answer hours
button-no-hours = No answer hours
button-quiet-hours = 🌙 Quiet hours
button-no-quiet = No quiet hours
error-bad-hours = Type from when to when, for example 22-9 or 10 AM to 8:30 PM.
error-bad-last-day = Pick today or a later day, but within a year.
error-not-read-yet = The screen has only just opened. Look at what goes out, and tap once more.
error-bad-pack-term = The pack holds up to that day anyway. Pick a later one, but within a year from today.

## Follow-ups

settings-follow-ups = 💌 Follow-ups
chains = <b>💌 Follow-ups</b>
    What the bot writes to clients by itself, so that nobody gets lost. The figures of 30 days: sent → answered → paid.

    A client gets one such message a day at most, and none in the quiet hours. After three without an answer the bot keeps silent until the client shows up; renewals are counted apart.
chain-title = <b>✅ { $chain }</b>
chain-title-off = <b>▫️ { $chain }</b> · off
chain-about = { $about }
chain-figures = {""}
    In 30 days: { $sent } sent, { $answered } answered, { $paid } paid.
chain-is-off = Switched off: what was still waiting for its hour won't come.
    {""}
chain-is-on = Switched on: for everybody for whom it begins from now on. What was waiting when you switched it off comes too, unless its hour has passed.
    {""}
chain-is-on-renewal = Switched on: for everybody whose program is running now or comes later.
    {""}
chain-unfinished-questionnaire = Open questionnaire
chain-first-week = First week
chain-payment-help = Payment help
chain-renewal = Renewal
chain-come-back = Come back
chain-about-unfinished-questionnaire = Begins when a new client has opened the questionnaire. Ends when they have finished it, left it or bought something.
chain-about-first-week = Begins when a new client has got the free week. Ends when they have bought something or written to you.
chain-about-payment-help = Begins when a client has seen the payment details. Ends when they say they have paid, or have changed their mind.
chain-about-renewal = Begins when a client has got a paid program with a last day. Rests while the program is frozen. Ends when they have bought the next one or tapped “Not now”.
chain-about-come-back = Begins when you have moved a client to a stage “Closed: loss” with a reason. If the reason is “Health”, or there is none, the bot doesn't write. Ends when the client is back in the chat.
chain-program-unfinished-questionnaire = “free week”
chain-program-first-week = “free week”
chain-program-payment-help = the offer that the client pays for
chain-program-renewal = the program that ends
chain-program-come-back = the client's last program
chain-day-unfinished-questionnaire = the day when the message comes
chain-day-first-week = the day of the first workout
chain-day-payment-help = the day when the message comes
chain-day-renewal = the last day of the program
chain-day-come-back = the day when the message comes
delay-hours = in { $hours } h
delay-days = { $days ->
        [one] in { $days } day
       *[other] in { $days } days
    }
delay-same-day = the same day
delay-next-day = the next day
delay-training-day = the day of the first workout
delay-after-training = { $days ->
        [one] { $days } day after the workout
       *[other] { $days } days after the workout
    }
delay-before-end = { $days ->
        [one] { $days } day before the end
       *[other] { $days } days before the end
    }
delay-last-day = on the last day
delay-after-end = { $days ->
        [one] { $days } day after the end
       *[other] { $days } days after the end
    }
delay-of-day = { $day }, { $at }
delay-at = { $day } at { $at }
follow-up-title = <b>💌 { $chain } · { $place }</b>
    ⏱ { $when }
follow-up-off = ▫️ Switched off: nobody gets this message.
follow-up-text = {""}
    <b>The text { $language }</b>
    { $words }
follow-up-counts = {""}
    Above the text the bot says how many questions are left.
follow-up-in-ru = in Russian
follow-up-in-en = in English
follow-up-shown = 👁 Sent to you below: this is what the client sees.
    {""}
follow-up-delayed = ✅ Whoever hasn't got it yet gets it at the new time. See whether the text still fits.
    {""}
follow-up-written = ✅ The text is kept. “👁 Show” sends it to you as a client sees it.
    {""}
follow-up-restored = ✅ The time and the texts are what they were at first.
    {""}
follow-up-delay = <b>⏱ { $chain } · { $place }</b>
    Now: { $when }
follow-up-delay-ask = {""}
    Pick one or type your own, for example: 3 h, 2 days, 1 day 7 PM.
follow-up-delay-ask-training = {""}
    Pick one or type your own, for example: the same day 8 PM, the next day 10 AM.
follow-up-delay-ask-renewal = {""}
    Counted from the program's last day. Pick one or type your own, for example: 4 days before 11 AM, last day 6 PM, 5 days after 11 AM.
follow-up-text-ask = <b>✏️ { $chain } · { $place }</b>
    Type the whole text { $language }, up to { $limit } characters. In it these become:
    {"{name}"}: the client's name; where there is none, it is left out
    {"{program}"}: { $program }
    {"{date}"}: { $day }
follow-up-text-now = {""}
    <b>Now</b>
    { $words }
follow-up-restore-ask = <b>↩️ { $chain } · { $place }</b>
    Put the time and the texts in both languages back to what they were at first? Yours will be lost.
button-chain-on = ✅ Switch on
button-chain-off = ▫️ Switch off
button-follow-up-delay = ⏱ When
button-follow-up-text = ✏️ Text
button-follow-up-show = 👁 Show
button-follow-up-in-ru = 🌐 In Russian
button-follow-up-in-en = 🌐 In English
button-follow-up-restore = ↩️ As it was
button-follow-up-restore-sure = Yes, put it back
sample = This is what the client sees. For them the button works.
error-bad-delay = That won't do. Type it as in the example: whole hours or days, 72 hours or 365 days at most.
error-unknown-placeholder = Nothing is put in place of “{ INNER($name) }”. There are {"{name}"}, {"{program}"} and {"{date}"}.

## Settings

settings = <b>Settings</b>
settings-of-owners = Payment details, prices and stages are changed by owners only.
settings-stages = 🪜 Stages
settings-details = 💳 Payment details
settings-staff = 👥 Staff
settings-prices = 🛒 Prices
settings-limits = ⏳ Stage limits
limits-offer = <b>Stage limits</b>
    A stage can have a limit. A client who is quiet for longer than that (no messages, no workouts, no moves) is marked 🔥 in the pipeline. These limits are suggested:

    { $limits }

    You can change them later: “🪜 Stages”, a stage, “⏳ Limit”.
limits-line = { $stage }: { limit-of-days }
limits-set = ✅ The limits are set. 🔥 in the pipeline shows who is stuck
    {""}
limits-settled = This has been decided already. Each stage's limit can be changed: “🪜 Stages”, a stage, “⏳ Limit”.
details-now = <b>The payment details that clients see</b>
    { $details }
details-unset = <b>No payment details yet</b>
    Without them a client can't pay.
details-ask = {""}
    To set them, send a text: card or phone number, bank, name. Clients can copy the number with one tap.
offers-list = <b>Prices</b>
    Your clients see them in this order. Tap an offer to change it.
offers-list-none = <b>Prices</b>
    There are no offers yet: clients have nothing to buy.
offer-deleted = ✅ Offer deleted: { $deleted }
    {""}
offer-new = <b>New offer</b>
    Type its name, up to { $limit } characters, for example: Program for a month
offer-one = <b>{ $title }</b>
    { $price }, { $holds }
offer-stars = In Stars: { $stars }
offer-by-card = 💳 Can be paid by card in Telegram
offer-cardless-title = ⚠️ It can't be paid by card in Telegram: an invoice has room for a title of { $limit } characters, this one has { $length }. Shorten it and switch the card on: “⋯ More”, “💳 Card in Telegram”.
offer-cardless-words = ⚠️ It can't be paid by card in Telegram: an invoice has room for a description of { $limit } characters, this one has { $length }. Shorten it and switch the card on: “⋯ More”, “💳 Card in Telegram”.
offer-words = {""}
    { $description }
offer-sells = {""}
    On sale.
offer-off = {""}
    ⏸ Not on sale: clients don't see it.
offer-unpriced = {""}
    ⏸ Not on sale: type a price first, for example 3500.
offer-type-price = {""}
    To change the price, just type the new one.
offer-kind-ask = <b>{ $title }</b>
    What is it? A program runs for as many days as were bought. A pack is sessions with you, counted off one by one.
offer-kind-now = {""}
    Now: { $holds }
offer-unpack = <b>Make it a program?</b> { $title }
    Now it is a pack: { $holds }. It will have no sessions then, and be a program of { $days ->
        [one] { $days } day.
       *[other] { $days } days.
    }
offer-unpack-card = 💳 The card in Telegram goes off.
offer-sessions-ask = <b>{ $title }</b>
    How many sessions are in the pack? Choose, or type a number. What was bought before stays as it is.
offer-more = <b>{ $title }</b>
    { $holds }
offer-subscribes = 🔁 Subscription: Telegram charges the price in Stars every 30 days, until the client cancels it.
offer-picture = 🖼 There is a picture.
offer-picture-lost = ⚠️ Telegram no longer has the picture, and clients see the offer without it. Please send it again: “⋯ More”, “🖼 Picture”.
offer-picture-ask = <b>{ $title }</b>
    Send a photo: clients see it above this offer.
offer-card = <b>{ $title }</b>
    The client pays by card right in the chat, and the payment confirms itself. Telegram lets you sell sessions and services that way; for anything digital, such as a program, it asks for Stars. So programs begin with the card off.
offer-card-limits = 💳 For a card, Telegram takes invoices in your currency for about $1 to $10,000.
offer-card-on = {""}
    💳 Now on.
offer-card-off = {""}
    💳 Now off.
stars-ask = <b>{ $title }</b>
    What does it cost in Telegram Stars? Type a whole number, up to { $most }.
stars-ask-again = <b>{ $title }</b>, now { $was }
    Type the new price in Telegram Stars: a whole number, up to { $most }.
stars-unset = no Stars
translation = <b>{ $title }</b> · { $language }

    Title: { $own_title }
    Description: { $own_description }

    For what is missing here, clients read the offer's own words.
translation-none = none yet
translation-title-ask = <b>{ $title }</b>
    { $language }: type the title, up to { $limit } characters.
translation-words-ask = <b>{ $title }</b>
    { $language }: type what it includes, up to { $longest } characters.
offer-title-ask = <b>{ $title }</b>
    Type the new name, up to { $limit } characters. Payments and programs keep the name they were bought under.
offer-words-ask = <b>{ $title }</b>
    Type what it includes, up to { $longest } characters. Clients read this before they buy.
offer-words-now = {""}
    Now: { $description }
offer-term-ask = <b>{ $title }</b>, now { $holds }
    For how many days? Choose, or type a number. What was bought before stays as it is.
offer-delete = <b>Delete the offer?</b>
    { $title }, { $price }

    It can't be brought back.
price-new = <b>{ $title }</b>
    What does it cost? Type the price as a number, for example 3500.
price-unset = no price yet
price-changed = ✅ { $title }: was { $was }, now { $now }
    {""}
price-first = ✅ { $title }: { $now }, now on sale
    {""}
price-ask = <b>{ $title }</b>, now { $was }
    Type the new price as a number, for example 3500.
price-ask-currency = The new price will be in { $sign }: that is the currency in the setting CURRENCY.
price-which = <b>{ $title }</b>, now { $was }
    This price can be read in two ways. Which one is right?
price-which-new = <b>{ $title }</b>
    This price can be read in two ways. Which one is right?
price-sure = <b>{ $title }</b>: was { $was }, will be { $price }

    That is more than twice as much, or less than half. Is it right?
price-sure-currency = <b>{ $title }</b>: was { $was }, will be { $price }

    The price will be in { $sign }: that is the currency in the setting CURRENCY. Is it right?

## Pipeline stages

stages-of-owners = Only an owner changes the pipeline stages. Everything else is in the menu:
stages = <b>Pipeline stages</b>
    Clients go from top to bottom. Tap a stage to change it.

    🏁 a closed stage: whoever is there has left the pipeline.
stage-untold = {""}
    ❓ <b>{ $untold }</b>: success or loss? If it is a loss, the bot asks why when you move a client there.
stage-deleted = ✅ Stage deleted: { $deleted }
    {""}
stage-new = <b>A new stage</b>
    Type its name, 1 to 40 characters.

    It will be the last of the open stages. Clients will be there once you move them there or choose it for an event.
stage-title = <b>{ $title }</b>
stage-description = { $description }
stage-place = {""}
    Stage { $place } of { $total }, { $clients ->
        [0] nobody there.
        [one] { $clients } client.
       *[other] { $clients } clients.
    }
stage-open = Open: whoever is here is in the pipeline.
stage-closed = 🏁 { $marked }
    Whoever is here has left the pipeline.
limit-of-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
limit-days = { $days } d
stage-limit = { $limit ->
    [0] ⏳ No limit.
    [one] ⏳ Limit: { $limit } day.
   *[other] ⏳ Limit: { $limit } days.
}
stage-limit-ask = <b>{ $title }</b>
    For how many days may a client in this stage be quiet? Choose, or type a number from 1 to 90.

    A client with no messages, no workouts and no moves for longer than that is marked 🔥.

    Now: { $limit ->
        [0] no limit
        [one] { $limit } day
       *[other] { $limit } days
    }
stage-events = These events lead here: { $events }.
stage-no-events = No event leads here.
stage-order = {""}
    The order. Forward means further down: answered questions, an opened offer and a program's end move a client forward only.
    { $around }
stage-name-ask = <b>{ $title }</b>
    Type the new name, 1 to 40 characters.

    Clients and events stay with this stage. Past moves keep the old name in the history.
stage-description-ask = <b>{ $title }</b>
    Type a description, up to 200 characters. Only staff see it.
stage-description-now = {""}
    Now: { $description }
stage-colour-ask = <b>{ $title }</b>
    Choose a color.
stage-mark-ask = <b>Open or closed?</b>
    { $title }, { $clients ->
        [0] nobody is here
        [one] { $clients } client
       *[other] { $clients } clients
    }

    Open: whoever is here is in the pipeline.
    Closed: whoever is here has left it. An event that leads further up can bring them back, too: out of a closed stage that is always forward.
    Loss: when you move a client here, the bot asks why.

    Nobody moves now.
stage-is-open = Open
stage-is-success = Closed: success
stage-is-loss = Closed: loss
stage-is-untold = Closed: success or loss?
stage-delete = <b>Delete the stage?</b>
    { $title }
    {""}
stage-delete-not-yet = <b>This stage can't be deleted yet</b>
    { $title }
    {""}
stage-delete-free = Nobody is here, and no event leads here. The name stays in the clients' history, but the stage itself can't be brought back.
stage-delete-last = This is the last stage. Create another one first.
stage-delete-occupied = { $clients ->
    [one] { $clients } client is here. Move them to another stage.
   *[other] { $clients } clients are here. Move them to another stage.
}
stage-delete-used = These events lead here: { $events }. Choose another stage for them.
stage-moved = { $moved ->
    [0] There was nobody to move.
    [one] ✅ { $moved } client moved.
   *[other] ✅ { $moved } clients moved.
}
    {""}
stage-moved-back = ↩️ { chosen-back }
    {""}
stage-moving = Moving the clients, this takes a moment…
stage-target = <b>Move everybody</b>
    { $title }, { $clients ->
        [one] { $clients } client
       *[other] { $clients } clients
    }

    Where to?
error-clients-changed = While you were deciding, the clients here have become: { $count }. Check, and tap again.
stage-move-all = <b>Move everybody?</b>
    From: { $title }
    To: { $target }

    { $clients ->
        [one] { $clients } client moves, with an entry in the history.
       *[other] { $clients } clients move, each with an entry in the history.
    } Clients are not told.

## Events

events = <b>Event → stage</b>
    When an event happens, the client moves to its stage automatically. Tap an event to choose another one.

    { $table }
event = <b>{ $name }</b>
    { $about } { $rule }

    Leads to: { $present }
    The change applies from now on. Nobody is moved.
event-start = New lead
event-questionnaire = Questions answered
event-offer-opened = Offer opened
event-payment = Payment
event-program-delivered = Program arrived
event-program-finished = Program over
event-nowhere = nowhere
event-about-start = The client pressed /start for the first time or wrote on the site.
event-about-questionnaire = The client has answered all questions and got the free program.
event-about-offer-opened = The client opened one of the offers.
event-about-payment = A payment is confirmed.
event-about-program-delivered = A paid program has reached the client or was given in person, or the first session of a pack took place.
event-about-program-finished = The last day of a paid program has passed or a pack is over, and nothing else paid follows.
event-rule-without-stage = It moves only clients who have no stage yet.
event-rule-forward = It moves forward only: whoever is further down stays there. Out of a closed stage it always moves.
event-rule-onward = It only moves forward: whoever is further down the list stays. So does whoever is in a closed stage.
event-rule-always = It always moves, from any stage.
## Staff

team = <b>Staff</b>
team-owner = 👑 { $name }
team-owner-absent = 👑 { $name } · has not pressed /start yet
team-trainers = {""}
    { $count ->
        [0] No trainers yet. Invite the first one: a link works once and for 24 hours.
       *[other] The trainers are below. Tap a name to remove access.
    }
team-invite = <b>Invitation for a trainer</b>
    <code>{ $link }</code>

    Send this link to the trainer. It works once and for 24 hours. Whoever opens it first becomes a trainer and sees all clients, their answers and payments. I'll tell you who it is.
team-trainer = <b>{ $name }</b>
    Trainer. Sees all clients, their answers and payments, and hands over programs. Only owners manage the staff.
team-trainer-gone = <b>{ $name }</b>
    Access has been removed already.
team-remove = Remove access?
    <b>{ $name }</b>

    The menu closes with the very next tap, and no more notices come. Their steps about clients go to an owner. The history keeps this name. A new invitation brings access back.

## Notes

notes = <b>Notes</b> · { $name }
    { $count ->
        [0] No notes yet. Type the first one right here: the client won't see it.
       *[other] Type a new one right here. A number below opens its note.
    }
    {""}
note-entry = <b>{ $number }.</b> { $at } · { $by }
    { $words }
note = <b>Note</b> · { $name }
    { $at } · { $by }

    { $words }
note-delete = <b>Delete the note?</b>
    { $words }

    It can't be brought back.

## Next step

day-tomorrow = tomorrow
card-step = ⏰ { $step }
card-waits = 💬 Waits for an answer: { $waited }
step-evening = This evening
step-tomorrow = Tomorrow
step-in-three-days = In 3 days
step-in-a-week = In a week
step-ask-when = <b>{ $name }</b>
    When is the next step?
step-ask-move = <b>{ $name }</b>
    ⏰ { $standing }

    Move it to when?
step-ask-date = <b>{ $name }</b>
    Pick a day. I'll remind you at 10:00 AM, or at 7:00 PM if it's today.
step-ask-words = <b>{ $name }</b>
    ⏰ { $at }

    What is to be done? Type a few words, the client won't see them.
step-ask-replace = <b>{ $name }</b>
    ⏰ { $standing }

    Replace it? New step: { $new }
    The old one stays in the notes.
step-ask-set = <b>{ $name }</b>
    The old step is no longer there.

    Set the new one: { $new }?
step = <b>{ $name }</b>
    ⏰ { $step }

    To change the words, type them here.
step-was-done = ✅ Done, and noted.
step-done = Done, and noted
notice-step = ⏰ <b>{ $name }</b>
    { $step }
notice-step-gone = ⏰ <b>{ $name }</b>: this step is closed already.
note-step-done = ⏰ Done: { $step }
note-step-removed = ⏰ Step removed: { $step }
note-step-replaced = ⏰ Step replaced: { $step }
note-step-changed = ⏰ Step reworded, it was: { $step }
error-step-not-found = This step is no longer there.
error-step-closed = This step is closed already: it was done, removed or replaced.
error-step-stands = Someone else set a step while you were deciding. Take a look and decide again.
error-step-too-early = That time has passed. Choose another one.
error-step-too-late = That's too far away: a step can be { $limit } days ahead at most.
error-bad-payment-day = The money can have come today or within the last year, not later and not earlier.
error-payment-refunded = A refund of this payment is recorded: it was there and can't be taken back.
error-refund-too-high = That much can't go back: less of the payment is left.
error-no-payer = This can't be refunded anymore: the client deleted their data long ago, and nobody knows whose Stars these were.
error-stars-not-returned = Telegram doesn't return these Stars: { $said }. Nothing was recorded.
error-stars-too-few = The bot doesn't have enough Stars, so Telegram doesn't return them. Nothing was recorded: try again once there are enough.
error-stars-go-back-whole = Telegram returns Stars itself: tap “Refund Stars”.
error-other-refund = A refund was recorded while you were looking. Nothing was recorded twice.
error-no-receipt = That's no receipt. Send one link (https://…), one picture or a PDF.
error-pack-not-found = This pack or entry is gone.
error-pack-over = The pack is over already. “Extend” and “+1” are under “🎟 Pack” on the card.
error-pack-changed = The count changed while you were looking: { $left } left. If another one is needed, tap again.
error-too-few-sessions = No sessions are left in the pack, there is nothing to take.
error-session-day = Choose today or an earlier day, within the last year.
error-no-day = That day can't be chosen. Tap a number.

## History

history = <b>History</b> · { $name }
history-none = No moves yet.
history-line = <b>{ $at }</b> · { $words }
history-move = <b>{ $name }</b>
    <b>{ $at }</b> · { $words }

    { $note }
history-undo = Undone
page-ask = Pages: { $pages }. Type the number of the one you want.

## Why it didn't work out

lost-ask = {""}
    Why didn't it work out? The answer stays in the history, and the client doesn't see it.
lost-ask-many = {""}
    Why didn't it work out? The reason goes to everybody you have just moved: { $clients }. Clients don't see it.
lost-ask-words = {""}
    Type the reason, up to 200 characters. Only staff see it.
lost-because = Reason: { $reason }
lost-given = ✅ Reason: { $reason } · { $clients ->
    [one] { $clients } client
   *[other] { $clients } clients
}
    {""}
lost-expensive = Too expensive
lost-silent = Doesn't answer
lost-no-time = No time
lost-elsewhere = Went elsewhere
lost-health = Health
lost-other = Other

## History: why a client moved

move-start = New lead
move-questionnaire = The client answered all questions
move-offer-opened = The client opened an offer
move-payment = Payment noted
move-payment-confirmed = Payment #{ $number } confirmed
move-program-delivered = The paid program reached the client
move-program-in-person = The program was given in person
move-pack-begun = First session of a pack
move-pack-over = The pack is over
move-program-finished = The program's time is over

## Buttons

button-confirm = ✅ Confirm
button-reject = ❌ Reject
button-show-leads = 👀 Show
button-card = 👤 Card
button-no-reason = No reason
button-no-money = { reason-no-money }
button-show-receipt = 🧾 Show the receipt
button-receipts = 🧾 Receipts · { $count }
button-receipts-all = 🧾 Receipts
button-unclaimed = 🧾 Receipts without a payment · { $unclaimed }
button-take-back = ↩️ Take the decision back
button-take-back-sure = Yes, take it back
button-step = ⏰ Step
button-step-set = ⏰ Step: { $day }
button-step-date = 📅 Date
button-step-no-words = No words
button-step-done = ✅ Done
button-step-move = Move it
button-step-remove = Remove
button-step-replace = Yes, replace it
button-step-set-sure = Yes, set it
button-move = Move
button-session = ➖ Session · { $left } of { $total } left
button-session-counted = ✓ Session { $number } of { $total }
button-yesterday = Yesterday
button-pack = 🎟 Pack
button-add-session = +1
button-take-session = −1
button-extend-pack = Extend
button-undo = ↩️ Undo
button-reason = Reason
button-skip-reason = Skip
button-move-note = 📝 Comment
button-history = 🕘 History
button-answers = 📝 Answers
button-more = ⋯ More
button-record-payment = 💳 Record a payment
button-own-sum = Another sum
button-other-sum = ✏️ Sum
button-other-date = 📅 Date
button-silent = 🔕 Don't tell the client
button-not-silent = 🔔 Tell the client
button-maybe-same = 💳 #{ $number } · { $amount }
button-record = ✅ Record
button-return-stars = Refund Stars
button-return-stars-sure = Yes, refund { $left }
button-refund = Record a refund
button-refund-sure = Yes, { $sum } went back
button-stop = ⏹ Stop the program
button-stop-pack = ⏹ Stop the pack
button-stop-sure = Yes, stop it
button-tax-receipt = 📄 Tax receipt
button-tax-receipt-show = Show the receipt
button-no-tax-receipt = 📄 No tax receipt · { $lacking }
button-notes = 🗒 Notes
button-delete-note = 🗑 Delete
button-delete-sure = Yes, delete
button-everybody = Show all
button-payments = 💳 Payments
button-hand-over = 📋 Hand over a program
button-given = 📋 Programs
button-send-again-sure = Yes, send again
button-what-failed = ⚠️ What did not arrive
button-take-over = ✍️ Take over
button-take-over-from = ✍️ Take over: { $by }
button-take-over-sure = Yes, take over
button-write-draft = ✍️ Write
button-add-forwarded = ✅ Add
button-leave-forwarded = No
button-send-anyway = Send anyway
button-invite = ➕ Invite a trainer
button-client-link = 🔗 Link for clients
button-copy-link = 📋 Copy the link
button-remove = Remove
button-remove-sure = Yes, remove access
button-settings = ⚙️ Settings
button-release = ✅ Send the prepared one
button-release-template = ✅ Send the template
button-decide = ✋ Decide
button-release-anyway = Send it anyway
button-cancel = « Cancel
button-held = ✋ A program waits for you
button-write-own = ✍️ Write my own
button-try-again = 🔁 Send again
button-see-refused = ⚠️ What is missing
button-replace = ✏️ Replace
button-leave-out = ➖ Leave it out
button-leave-all-out = ➖ Leave them out
button-back-to-draft = ✍️ Make it a draft again
button-week-intro = ℹ️
button-week-outlook = ⏩
button-preview = 👁 Preview
button-send-to-client = Send to the client
button-in-person = Given in person
button-in-person-sure = Yes, in person
button-drop-last = Remove the last one
button-discard = Delete the draft
button-discard-sure = Yes, delete
button-new-offer = ➕ New offer
button-offer-price = 💰 Price
button-offer-stars = ⭐ Price in Stars
button-no-stars = No Stars
button-offer-term = 🗓 Term
button-offer-sessions = 🎟 Sessions
button-offer-more = ⋯ More
button-offer-kind = 🏷 Kind
button-offer-program = 📋 Program
button-offer-pack = 🎟 Pack of sessions
button-offer-unpack = Yes, make it a program
button-offer-picture = 🖼 Picture
button-no-picture = No picture
button-offer-subscribes = 🔁 Subscription
button-offer-card = 💳 Card in Telegram
button-card-on = Switch on
button-card-off = Switch off
button-offer-in-ru = 🌐 In Russian
button-offer-in-en = 🌐 In English
button-no-translation = Remove the translation
button-offer-off = ⏸ Take off sale
button-offer-on = ▶️ Sell
button-skip-words = Skip
button-new-stage = ➕ New stage
button-events = 🔀 Events
button-change = ✏️ Change
button-title = ✏️ Name
button-description = ✏️ Description
button-stage-colour = 🎨 Color
button-stage-close = 🏁 Close
button-stage-closed = 🏁 { $marked }
button-stage-limit = ⏳ Limit
button-no-limit = No limit
button-up = ⬆️ Up
button-down = ⬇️ Down
button-delete = 🗑 Delete
button-no-description = No description
button-move-all = Move everybody
button-move-clients = { $clients ->
    [one] Move { $clients } client
   *[other] Move { $clients } clients
}
button-price-other = ✏️ Type another price
button-price-sure = Yes, { $price }
button-event-nowhere = Nowhere
button-only-stuck = 🔥 Stuck
button-stuck-or-not = ✓ { button-only-stuck }
button-only-waiting = 💬 Waiting
button-waiting-or-not = ✓ { button-only-waiting }
button-limits-use = ✅ Set them
button-limits-refuse = No, thanks

talk-notice = 💬 <b>{ $name }</b>
talk-edited = ✏️ <b>{ $name }</b> has edited a message:
talk-answered = Answered by: { $name }
talk-no-answer-needed = No answer needed: { $name }
talk-not-shown = ⚠️ This message can't be shown: { $why }.
talk-voice-refused = 🎤 A voice message, but your Telegram takes none from bots. Allow them in Telegram's settings (Privacy), and open it from “💬 Conversation”.
talk-video-note-refused = ⏺ A round video, but your Telegram takes none from bots. Allow them in Telegram's settings (Privacy), and open it from “💬 Conversation”.
talk-reached = ✓ delivered
talk-edit-reached = ✓ edited
talk-refused = ⚠️ Not delivered to { $name }: { $why }.
talk-edit-refused = ⚠️ { $name } still sees the old one: { $why }.
talk-write = ✉️ <b>{ $name }</b>
talk-write-to = 💬 { $words }
talk-write-ask = {""}
    Send your answer: words, voice, photos, videos, files. It goes out at once.
talk-written = {""}
    Sent: { $written }. You can send more.
talk = 💬 <b>{ $name }</b>
talk-empty = Nothing was written yet.
talk-settled = ✅ No answer needed: taken off the list.
talk-not-sent = Nothing was sent.
talk-waits = {""}
    ⏳ Waits for an answer: { $waited }
talk-line = { $at } <b>{ $who }</b>: { $words }
talk-line-failed = { $at } <b>{ $who }</b>: { $words } · ⚠️ not delivered
talk-line-program = { $at } 📋 Program: { $title }
talk-line-program-failed = { $at } 📋 Program: { $title } · ⚠️ not delivered
talk-line-receipt = { $at } 🧾 Receipt for payment { $payment }
talk-line-receipt-unclaimed = { $at } 🧾 Receipt without a payment
talk-line-timed = { $at } ⏰ The bot: { $what }
talk-line-broadcast = { $at } 📣 Broadcast: { $words }
button-talk-write = ✉️ Write
button-no-answer = ✅ No answer needed
said-sticker = 🙂 sticker
said-location = 📍 place
said-venue = 📍 place
said-contact = 👤 contact
said-copied = 📨 message
settings-shown-name = 👋 Name for clients
shown-name = <b>👋 Name for clients</b>
shown-name-is = Below your messages clients see the button: ↩️ { $shown_name }
shown-name-none = Clients don't see who writes to them: below your messages stands “↩️ Reply”.
shown-name-ask = Type the name, up to { $limit } characters.
button-no-shown-name = Don't show it
notice-gone = The client has deleted their data
talk-reply-to-nothing = ⚠️ This went to nobody: you replied to the bot, not to a client. Reply to a client's message, or write from their card.
button-saved-answers = 📎 Saved answers
saved-answers = 📎 <b>Saved answers</b>: what you write often.
saved-answers-to = 📎 <b>What to send?</b> To: { $name }
    Tap one: you see it first.
saved-answers-none = There are none yet.
saved-answers-nothing-found = Nothing found: <b>{ $query }</b>
saved-answers-found = Found: <b>{ $query }</b>
saved-answers-search = To search, type a word.
button-new-saved-answer = ➕ New
button-all-saved-answers = All
saved-answer-name-ask = <b>What shall it be called?</b> Short, to be found in the list. Up to { $limit } characters.
saved-answer-content-ask = 📎 <b>{ $name }</b>
    Send what the client shall get: a text, photos, a video, a voice message, a file, an album. Where their name belongs, write <code>{"{"}name{"}"}</code>.
saved-answer-kept = ✅ Saved. Send another message to replace it.
saved-answer = 📎 <b>{ $name }</b>
saved-answer-words = { $words }
saved-answer-uses = { $uses ->
    [0] Never sent yet
    [one] Sent once
   *[other] Sent { $uses } times
}
button-saved-answer-show = 👁 Show
button-saved-answer-name = ✏️ Name
button-saved-answer-content = 🔁 Another message
saved-answer-delete = <b>Delete the saved answer?</b> { $name }
saved-answer-send = ⬆️ <b>Send this?</b> To: { $name }
button-saved-answer-send = ✅ Send
saved-answer-sent = ✅ On its way: <b>{ $sent }</b>
menu-broadcasts = 📣 Broadcast
broadcasts = 📣 <b>Broadcast</b>: one message to many clients.
broadcasts-line-running = ⏳ { $day } · { $words }: { $said }
broadcasts-line-stopped = ⏹ { $day } · { $words }: { $said }
broadcasts-line-done = ✅ { $day } · { $words }: { $said }
broadcast-draft = ✍️ Draft: { $words }
button-new-broadcast = ➕ New broadcast
button-go-on-broadcast = ✍️ Go on with the draft
broadcast-to = <b>To whom?</b> Now { $count } will get it
    Whoever has blocked the bot or wants no broadcasts is not counted.
segment-stages = 🪜 Stages: { $stages }
segment-source = 📍 Source: { $source }
segment-offer = 🛒 Bought: { $offer }
segment-activity = 🕐 Activity: { $activity }
segment-language = 🌐 Language: { $chosen }
segment-unpaid = Never paid
segment-all = all
segment-any = any
segment-whatever = any
activity-any = any
activity-within-7 = here within 7 days
activity-within-30 = here within 30 days
activity-silent-14 = silent for 14 days
activity-silent-30 = silent for 30 days
activity-silent-90 = silent for 90 days
segment-choose-stages = <b>Which stages?</b> { $count } will get it
segment-choose-source = <b>Where did they come from?</b>
segment-choose-offer = <b>What have they bought?</b>
segment-choose-activity = <b>When were they here?</b>
button-next = Next →
broadcast-message = <b>Send the message</b>: a text, a photo, a video, an album, anything. Buttons can stand below it.
broadcast-message-there = <b>The message</b>: { $words }
    Send another one to replace it.
broadcast-kept = ✅ Taken.
button-broadcast-offer = 🛒 Offer's button: { $offer }
button-broadcast-question = Button “❓ Question”
broadcast-choose-button = <b>Which offer below the message?</b>
broadcast-no-offer = none
broadcast-ready = ⬆️ <b>This is what a client sees</b>. { $count } will get it
button-broadcast-send = 📣 Send to { $count ->
    [one] { $count } client
   *[other] { $count } clients
}
broadcast-sure = <b>Really send it?</b> { $count } will get it. What has gone out can't be taken back.
button-broadcast-sure = Yes, send it
broadcast-begun = 📣 The broadcast has begun: how it goes is in the message below.
broadcast-stopped = ⏹ The broadcast is stopped: it goes to nobody else.
broadcast-sent = { $sent } of { $total }
broadcast-got-blocked = { $count } blocked the bot
broadcast-got-refused = { $count } refused by Telegram
broadcast-got-skipped = { $count } dropped out meanwhile
broadcast-unsure = Sent, but without Telegram's confirmation: { $count }
broadcast-left = Not sent: { $count }
broadcast-goes-out = 📣 <b>Broadcast going out</b>: { $said }
broadcast-was-stopped = ⏹ <b>Broadcast stopped</b>: { $said }
broadcast-refused = ⚠️ It does not get through: { $why }. Fix the message, and begin a new one.
broadcast-given-up = ⚠️ It went no further: { $why }.
broadcast-went-out = 📣 <b>Broadcast over</b>: { $said }
broadcast-waits = 🌙 Quiet hours: it goes on at { $at }.
button-stop-broadcast = ⏹ Stop
error-broadcast-runs = Another broadcast is going out. The next one can begin when it is over.
error-broadcast-changed = The broadcast was changed meanwhile. Above is what would go out now: look again, and send once more.
error-broadcast-closed = This broadcast was sent already.
error-broadcast-empty = Send the message first.
error-segment-changed = Meanwhile there are { $count } to get it. Look again, and send once more.
error-too-many-saved-answers = There are { $most } saved answers already. Delete some first.
error-saved-answer-changed = The saved answer was changed just now. Open it again.
button-talk = 💬 Conversation
error-message-not-shown = Telegram no longer gives this message.
error-client-has-blocked = The client has blocked the bot: nothing can be written to them until they come back.
error-client-has-left-nothing = The client has deleted their data: nothing was sent.

## Freezes

notice-freeze-asked = ❄️ <b>{ $name }</b> asks to freeze “{ INNER($title) }”, { $term }.
notice-freeze-words = 💬 { $words }
notice-freeze-granted = ✅ Frozen · { $by }
notice-freeze-refused = ❌ Rejected · { $by }
notice-freeze-cancelled = ↩️ The freeze isn't wanted any more
notice-freeze-over = ▶️ The freeze is over
notice-client-returns = ▶️ <b>{ $name }</b>: the program runs again from { $day }.
notice-freeze-not-wanted = ▶️ <b>{ $name }</b>: the freeze isn't wanted any more, the program runs.
freeze-granted-toast = ❄️ Frozen
freeze-refused-toast = Rejected
freeze-of-client = <b>{ $name }</b>
    “{ INNER($title) }”: { $stands }
freeze-client-name = <b>{ $name }</b>
freeze-ask-first-of = <b>{ $name }</b>
    Freeze “{ INNER($title) }”, which runs until { $last }? Days of freeze left: { $days }

    From which day? That day is frozen already, and the last day moves.
freeze-ask-first-day = <b>{ $name }</b>
    Freeze from which day?
freeze-ask-until-of = <b>{ $name }</b>
    Freeze from { $first }, { $days } days left. Until when? On the day of return the program runs.
freeze-ask-return-of = <b>{ $name }</b>
    From which day does the program run again?
freeze-off = ✅ No freeze now: “{ INNER($title) }” runs until { $last }
freeze-sure = <b>{ $name }</b>
    Freeze “{ INNER($title) }”, { $term }? The client is told.
button-freeze-sure = Yes, freeze
button-freeze-grant = ✅ Freeze

## Renewal

note-renewal-declined = Won't renew “{ INNER($title) }”: { $why }
notice-renewal-declined = 🔚 <b>{ $name }</b>: { $why }
renewal-offered = ✅ { $offered }: the offer to renew is sent.
renewal-offered-toast = { $name }: sent
## Templates

button-templates = 📑 Templates
button-new-template = ➕ New template
templates = 📑 <b>Templates</b>: programs that you give out often. After a payment the template of its offer is suggested first, in this order.
templates-none = 📑 <b>Templates</b>
    None yet. Put a program together once, and after a payment it goes to the client in two taps.
template-label-empty = ⚠️ { $title } · empty
template-deleted = ✅ Deleted the template “{ INNER($deleted) }”. Programs already given out stay with the clients.
template-new = <b>What is the template called?</b> Up to { $limit } characters. The client sees the name only where no offer was paid for.
template-title-ask = <b>{ $title }</b>
    What is it called now? Up to { $limit } characters.
template = 📑 <b>{ $title }</b>
template-about = Term: { $days }
    Offer: { $offer }
template-place = Place in the list: { $place } of { $all }
template-protected = 🔒 Can't be forwarded or saved
template-instead = ✨ Comes instead of the prepared week: { $goal }
template-instead-empty = ⚠️ Should come instead of the prepared week ({ $goal }), but while it is empty, clients get the prepared one.
template-empty = {""}
    ⚠️ The template is empty and can't be given out. Send or forward texts, photos, videos, albums, files and voice messages here.
template-send = {""}
    To add more, just send or forward it here.
template-as-paid = As paid for
template-own-days = { $days } d, where no term was paid for
template-any-offer = Any
template-days-ask = <b>{ $title }</b>
    Term now: { $days }. How many days does the program run where the client paid nothing, or for no term? Choose or type a number. Where a term was paid for, the program always runs as long as that.
template-offer-ask = <b>{ $title }</b>
    After which offer's payment should this template be suggested first?
template-goal-ask = <b>{ $title }</b>
    Who should get this template after the questions, instead of the prepared week? Choose a goal.

    ✋ Whatever waits for your decision now (age, health) will wait just the same. Whoever named limits gets the prepared week: it works around sore spots, the template knows nothing of them.
template-any-goal = Any goal
template-no-goal = Nobody, prepare the week
template-goal-taken = { $goal } · now “{ INNER($title) }”
template-delete = <b>Delete the template?</b> { $title }
    It can't be brought back. Programs already made of it stay.
template-delete-instead = ✨ It comes instead of the prepared week now: { $goal }. Without it these clients will get the prepared week.
template-parts = <b>{ $title }</b>
    Tap a message to move it or take it out.
template-parts-lost = ⚠️ Telegram has lost the files of those marked: take them out and send them again.
template-part-lost = ⚠️ Telegram has lost this file: take it out and send it again.
template-part = <b>{ $title }</b>
    Message { $number } of { $count }: { $words }
template-album = It is part of an album ({ $album }). The album moves as a whole; only this one is taken out.
button-template-parts = 🔀 Contents
button-template-offer = 🛒 For which offer
button-protect = 🔒 Forbid forwarding
button-unprotect = 🔓 Allow forwarding
button-instead-of-week = ✨ Own one instead of the week
button-drop-part = ➖ Take out
button-send-template = ✅ Send “{ INNER($title) }”
button-take-template = 📑 Use a template
button-first-day = 📅 First day: { $day }
button-drop-other = ➖ Leave others out
draft-take-template = <b>Which template?</b> For: { $name }
    Its messages go to the end of the draft: leave out what is not needed, add your own.
draft-runs = The program runs { $days ->
        [one] { $days } day.
       *[other] { $days } days.
    }
draft-first-day = <b>From which day does the program run?</b>
    If it arrives later, it begins on the day it arrives.
draft-parts = <b>What to leave out?</b>
    Tap a message and this client won't get it. The template stays as it is.
first-day-at-once = at once
first-day-today = today, beside the present one
first-day-after = after the present one, { $day }
button-make-template = 📑 Make it a template
button-name-template = Call it “{ INNER($called) }”
given-template = <b>Make it a template</b>: { $title }
    The client's program stays as it is. What is the template called? Up to { $limit } characters.
