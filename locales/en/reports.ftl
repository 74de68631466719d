# Reports: what an owner reads.

menu-reports = 📈 Reports
reports = 📈 <b>Reports</b>
    What would you like to know?
button-earnings = 💰 Money

## Money

earned = 💰 <b>Money: { $month }</b>
earned-nothing = There were no payments.
earned-nothing-yet = No payments this month yet.
earned-total = { $count ->
    [1] <b>{ $amount }</b> · 1 payment
   *[other] <b>{ $amount }</b> · { $count } payments, { $average } on average
}
earned-refunds = { $count ->
    [one] Refunded: { $sums } · { $count } refund
   *[other] Refunded: { $sums } · { $count } refunds
}
earned-renewals = Programs ended: { $ended }, renewed: { $renewed } ({ $percent }%)
earned-expected = { $count ->
    [one] Expected within 30 days: { $sums }, if { $count } client renews
   *[other] Expected within 30 days: { $sums }, if all { $count } clients renew
}
earned-by = 💰 <b>{ $title }: { $month }</b>
earned-by-offer = By offer
earned-by-method = By way of payment
earned-by-source = By source
earned-by-trainer = By trainer who confirmed
earned-line = { $count ->
    [one] { $what }: <b>{ $sums }</b> · { $count } payment
   *[other] { $what }: <b>{ $sums }</b> · { $count } payments
}
earned-rest = Others, { $count }
earned-no-offer = Without an offer
earned-no-source = Source unknown
paid-by-transfer = Transfer
paid-by-cash = Cash
paid-by-card = Card in Telegram
paid-by-stars = Telegram Stars
earned-telegram = No trainer, via Telegram
earned-picture = Payments by month
button-earned-by-offer = By offer
button-earned-by-method = By way of payment
button-earned-by-source = By source
button-earned-by-trainer = By trainer
button-this-month = This month
button-as-picture = 🖼 As a picture
button-as-sheet = 📄 XLSX
error-no-payments = There are no payments in that time.

## Payments as a file

sheet-ask = 📄 <b>Payments as a file</b>
    Of which time? The file has all payments, also those not confirmed, with your clients' names. Only you get it.
button-all-time = All time
sheet-of-month = 📄 Payments: { $month }. It holds names of clients.
sheet-of-all-time = 📄 Payments of all time. It holds names of clients.
sheet-payments = Payments
sheet-number = No.
sheet-day = Date
sheet-client = Client
sheet-offer = Offer
sheet-method = Way
sheet-amount = Amount
sheet-currency = Currency
sheet-status = Status
sheet-refunded = Refunded
sheet-decided-by = Decided by
sheet-source = Source
