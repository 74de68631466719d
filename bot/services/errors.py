"""What can be refused. Services raise these with data; others make words of them.

On a screen of the menus that is `dialogs.kit.windows`, everywhere else `bot.handlers.errors`.
"""

from typing import ClassVar


class CRMError(Exception):
    """Something that the CRM refuses to do; nothing was written.

    `key` names the text in `locales/`, `data` fills it in.
    """

    key: ClassVar[str] = "error-unknown"

    def __init__(self, **data: str | int) -> None:
        self.data = data
        super().__init__(", ".join(f"{name}={value}" for name, value in data.items()))


class Mistyped(CRMError):
    """What was typed or sent is no answer to what was asked, and quickly made anew: it need not stay in the chat."""


class NotFound(CRMError):
    key = "error-not-found"


class ClientNotFound(NotFound):
    key = "error-client-not-found"


class ClientDataDeleted(ClientNotFound):
    """A client who has deleted their data is written to by what is left of the conversation."""

    key = "error-client-has-left-nothing"


class NobodyWithNumber(ClientNotFound):
    """Somebody asked for a client by a number that nobody has."""

    key = "error-nobody-with-number"


class StageNotFound(NotFound):
    key = "error-stage-not-found"


class EventNotFound(NotFound):
    """Something that is no event, or one that leads to no stage: a move by hand, an undo."""


class MoveNotFound(NotFound):
    key = "error-move-not-found"


class NoteNotFound(NotFound):
    key = "error-note-not-found"


class StepNotFound(NotFound):
    key = "error-step-not-found"


class BatchNotFound(NotFound):
    key = "error-move-not-found"


class RowGone(NotFound):
    """What stood in «Сегодня» is done, or there is something new of that kind in its place."""

    key = "error-row-gone"


class OfferNotFound(NotFound):
    key = "error-offer-not-found"


class TemplateNotFound(NotFound):
    key = "error-template-not-found"


class TemplateNameTaken(Mistyped):
    """Another template is called so already, give or take capitals."""

    key = "error-template-name-taken"


class TooManyTemplates(CRMError):
    """`limit` is the most templates that there may be."""

    key = "error-too-many-templates"


class TooManyParts(CRMError):
    """`limit` is the most messages that a template may have."""

    key = "error-too-many-parts"


class TemplateEmpty(CRMError):
    """There is no message in the template: nobody can get it."""

    key = "error-template-empty"


class TemplateReplacesWeek(CRMError):
    """Clients get the template instead of a composed week: only an owner may throw it away."""

    key = "error-template-replaces-week"


class LastOfWeek(TemplateReplacesWeek):
    """Without its last message it would replace no week any more: only an owner may take that off."""

    key = "error-last-of-week"


class DraftBegun(CRMError):
    """Something is written in the draft already: a template does not go out past it."""

    key = "error-draft-begun"


class NotReadYet(CRMError):
    """The tap came at the very moment when its screen was drawn: it was meant for what stood there before."""

    key = "error-not-read-yet"


class FilesUnknown(CRMError):
    """Telegram does not know `count` files of a program any more: they can't be sent."""

    key = "error-files-unknown"


class DetailsExpired(CRMError):
    """What the client was shown to pay the `offer` by is too old: it has to be shown anew."""

    key = "error-details-expired"


class OfferNameTaken(Mistyped):
    """Another offer is called so already, give or take capitals."""

    key = "error-offer-name-taken"


class TooManyOffers(CRMError):
    """`limit` is the most offers that there may be."""

    key = "error-too-many-offers"


class OfferInUse(CRMError):
    """Somebody has bought the `offer`, or was shown how to pay for it: it can go off sale, no more."""

    key = "error-offer-in-use"


class OfferHasTemplate(CRMError):
    """The template with this `title` is for the offer, which can't be deleted before it is for another or for any."""

    key = "error-offer-has-template"


class OfferUnpriced(CRMError):
    """The `offer` has no price to be sold at."""

    key = "error-offer-unpriced"


class OfferKindStays(CRMError):
    """Somebody has bought the `offer`, or was shown how to pay for it: it becomes nothing else."""

    key = "error-offer-kind-stays"


class BadSessions(Mistyped):
    """A pack has a whole number of sessions, from `lowest` to `highest`."""

    key = "error-bad-sessions"


class BadStars(Mistyped):
    """Something that is no price in Stars, of which there are no parts."""

    key = "error-bad-stars"


class StarsTooHigh(Mistyped):
    """`limit` is the highest price in Stars."""

    key = "error-stars-too-high"


class SubscriptionUnfit(CRMError):
    """Telegram renews a subscription every so many `days`, for at most so many `stars`: the offer is none such."""

    key = "error-subscription-unfit"


class SubscriptionOn(CRMError):
    """The offer is sold as a subscription (see `SubscriptionUnfit`), which this change would break."""

    key = "error-subscription-on"


class BadTerm(Mistyped):
    """What is bought runs for a whole number of days from `lowest` to `highest`."""

    key = "error-bad-term"


class PaidSince(CRMError):
    """The `payment` for the same `offer` was confirmed since this was shown: it must be said that it is another one."""

    key = "error-paid-since"


class PaymentNotFound(NotFound):
    key = "error-payment-not-found"


class ProgramNotFound(NotFound):
    key = "error-program-not-found"


class PackNotFound(NotFound):
    key = "error-pack-not-found"


class PackOver(CRMError):
    """The pack has no session left, its days are over, or the word that it is paid was taken back."""

    key = "error-pack-over"


class PackChanged(CRMError):
    """Somebody has counted off a session, or put the number right, since this was shown; so many are `left`."""

    key = "error-pack-changed"


class TooFewSessions(CRMError):
    """The pack has no session left that could go."""

    key = "error-too-few-sessions"


class SessionDay(CRMError):
    """A session took place today, or on a day of the year before."""

    key = "error-session-day"


class DayNotFound(NotFound):
    """A program has no such day."""

    key = "error-day-not-found"


class NotStaff(CRMError):
    """Somebody who is not staff (any more) asks for what only staff may do."""

    key = "error-not-staff"


class NotOwner(CRMError):
    """A trainer asks for what only owners may do."""

    key = "error-not-owner"


class StaffNotFound(NotFound):
    key = "error-staff-not-found"


class OwnerStays(CRMError):
    """Owners come from ADMIN_IDS: nobody can remove them in the chat."""

    key = "error-owner-stays"


class InviteVoid(CRMError):
    """The link was used, is too old, or was never one."""

    key = "invite-void"


class ClientMoved(CRMError):
    """The client is not in the stage that the button showed."""

    key = "error-client-moved"


class BadStageName(Mistyped):
    """There is nothing to see in the name."""

    key = "error-bad-stage-name"


class StageNameTaken(Mistyped):
    """The stage `stage` is called so already, give or take capitals and spaces."""

    key = "error-stage-name-taken"


class BadColour(CRMError):
    key = "error-bad-colour"


class BadLimit(Mistyped):
    """A stage's limit is a whole number of days from `lowest` to `highest`."""

    key = "error-bad-limit"


class TooManyStages(CRMError):
    """`limit` is the most stages that there may be."""

    key = "error-too-many-stages"


class ClientsChanged(CRMError):
    """There are `count` clients by now, other than were confirmed."""

    key = "error-clients-changed"


class StageNotEmpty(CRMError):
    """So many `clients` are in the stage."""

    key = "error-stage-not-empty"


class StageInUse(CRMError):
    """The `event` leads to the stage."""

    key = "error-stage-in-use"


class LastStage(CRMError):
    key = "error-last-stage"


class NoteEmpty(Mistyped):
    """There is nothing to see in the note."""

    key = "error-note-empty"


class ReasonEmpty(Mistyped):
    """There is nothing to see in the words that say why a client was lost."""

    key = "error-reason-empty"


class BadPage(Mistyped):
    """Something that is no number of a page."""

    key = "error-bad-page"


class NothingBefore(CRMError):
    """The move that is to be undone was the client's first."""

    key = "error-nothing-before"


class ClientUnreachable(CRMError):
    """A lead without a Telegram account: nothing can be sent yet."""

    key = "error-client-unreachable"


class ClientHasBlocked(CRMError):
    """A client who has blocked the bot: nothing reaches them."""

    key = "error-client-has-blocked"


class NotToBeSentOn(CRMError):
    """A message of a kind that Telegram lets nobody send on."""

    key = "error-not-to-be-sent-on"


class BroadcastRuns(CRMError):
    """Another broadcast goes out at the moment."""

    key = "error-broadcast-runs"


class BroadcastClosed(CRMError):
    """A broadcast that is started, stopped or done already."""

    key = "error-broadcast-closed"


class NoPayments(CRMError):
    """There is no payment to make a picture or a file of."""

    key = "error-no-payments"


class BroadcastEmpty(CRMError):
    """A broadcast without a message."""

    key = "error-broadcast-empty"


class BroadcastChanged(CRMError):
    """Something else was made of a broadcast since it was looked at."""

    key = "error-broadcast-changed"


class SegmentChanged(CRMError):
    """Others are in the segment than were counted."""

    key = "error-segment-changed"


class TooManySavedAnswers(CRMError):
    key = "error-too-many-saved-answers"


class SavedAnswerChanged(CRMError):
    """Somebody has made something else of a saved answer since it was put up."""

    key = "error-saved-answer-changed"


class ConsentMissing(CRMError):
    """A question was answered by somebody who has not agreed to be asked."""

    key = "error-consent-missing"


class BadAnswer(CRMError):
    """The answer does not fit the question; `reason` is the key of the words that say why."""

    def __init__(self, reason: str, **data: str | int) -> None:
        self.reason = reason
        super().__init__(**data)


class StaleAnswer(CRMError):
    """A button of a question that is not open any more."""

    key = "error-stale-answer"


class QuestionnaireIncomplete(CRMError):
    key = "error-questionnaire-incomplete"


class QuestionnaireTooOften(CRMError):
    """The client has completed `times` questionnaires within a day; whoever has more to tell writes to the trainer."""

    key = "error-questionnaire-too-often"


class WordsWaiting(CRMError):
    """Something was typed on the summary, and the client has not said yet whether it belongs to the answers."""

    key = "error-words-waiting"


class PaymentDecided(CRMError):
    """The payment was confirmed or rejected before; `status` and `payment` say which and how."""

    key = "error-payment-decided"


class PaymentSubmitted(CRMError):
    key = "error-payment-submitted"


class NothingToTakeBack(CRMError):
    key = "error-nothing-to-take-back"


class TooLateToTakeBack(CRMError):
    key = "error-too-late-to-take-back"


class PaymentRefunded(CRMError):
    """The money of the payment, or a part of it, has gone back: that it came is not to be taken back."""

    key = "error-payment-refunded"


class RefundTooHigh(Mistyped):
    """More is to go back than is left of the payment."""

    key = "error-refund-too-high"


class OtherRefund(CRMError):
    """Money has gone back since the screen showed how much is left."""

    key = "error-other-refund"


class NoPayer(CRMError):
    """The Stars can't go back: their client has deleted their data long ago, and nobody knows the account any more."""

    key = "error-no-payer"


class StarsNotReturned(CRMError):
    """Telegram does not give the Stars of a payment back; `said` is why, in its words."""

    key = "error-stars-not-returned"


class StarsTooFew(CRMError):
    """The bot has fewer Stars than are to go back."""

    key = "error-stars-too-few"


class StarsGoBackWhole(CRMError):
    """A refund of Stars is to be recorded by hand: Telegram makes it, of the whole charge."""

    key = "error-stars-go-back-whole"


class WayClosed(CRMError):
    """The `offer` can't be paid in this way any more."""

    key = "error-way-closed"


class InvoiceVoid(CRMError):
    """Something to be paid that the bot knows nothing of: another sum, a forged payload, of a client who is gone."""

    key = "error-invoice-void"


class InvoiceOfAnother(CRMError):
    """An invoice is to be paid by somebody for whom it was not made."""

    key = "error-invoice-of-another"


class InvoiceOutdated(CRMError):
    """The offer is another one by now, or off sale, or the invoice is older than two weeks."""

    key = "error-invoice-outdated"


class AlreadySubscribed(CRMError):
    """The `client` has a subscription that goes on: a second one beside it would be paid for in vain."""

    key = "error-already-subscribed"


class NoReceipt(Mistyped):
    """What was sent is neither a link, nor a picture or PDF of a tax receipt."""

    key = "error-no-receipt"


class OtherDecision(CRMError):
    """What was asked about is not the decision about the payment any more."""

    key = "error-other-decision"


class PaymentNotConfirmed(CRMError):
    """The decision about the payment that a program is for was taken back."""

    key = "error-payment-not-confirmed"


class OwnPayment(CRMError):
    """A member of staff confirms a payment of their own, and there is somebody else who can."""

    key = "error-own-payment"


class DraftEmpty(CRMError):
    key = "error-draft-empty"


class NothingOwed(CRMError):
    """A confirmed payment is owed no program: what it bought was stopped, or is none."""

    key = "error-nothing-owed"


class PaymentServed(CRMError):
    """Somebody else has sent or handed over a program for this payment meanwhile."""

    key = "error-payment-served"


class UnsupportedMessage(Mistyped):
    """A kind of Telegram message that can't be a part of a program, such as a location."""

    key = "error-unsupported-message"


class UnknownCommand(Mistyped):
    """A command where words were asked for."""

    key = "error-unknown-command"


class WordsWanted(Mistyped):
    """A photo, a voice message or the like where words were asked for."""

    key = "error-words-wanted"


class UnreadableMessage(CRMError):
    """A kind of message that nobody can read here, such as rich text."""

    key = "error-unreadable-message"


class KeyReused(CRMError):
    """An idempotency key that came with other data before."""

    key = "error-key-reused"


class StaffAccount(CRMError):
    """The Telegram account of a member of staff: they are no clients."""

    key = "error-staff-account"


class DraftClosed(CRMError):
    """The draft was sent or thrown away meanwhile."""

    key = "error-draft-closed"


class PartSettled(CRMError):
    """The `part` is refused no more: somebody has sent it again, replaced it or left it out."""

    key = "error-part-settled"


class NothingToSend(CRMError):
    """Without the last part there is no program: it can only be replaced, or written anew."""

    key = "error-nothing-to-send"


class OtherReplacement(CRMError):
    """What was to take the part's place is another message by now."""

    key = "error-other-replacement"


class OneMessageOnly(Mistyped):
    """One message takes the place of one part; the rest of an album does not."""

    key = "error-one-message-only"


class PreviewRefused(CRMError):
    """Telegram does not take a message of a program, not even for whoever wrote it."""

    key = "error-preview-refused"


class MessageNotShown(CRMError):
    """Telegram does not send a message of a conversation to whoever wants to see it again."""

    key = "error-message-not-shown"


class PartsNotShown(CRMError):
    """Telegram does not send `count` messages of a program to whoever looks at it; `which` are their numbers, or ""."""

    key = "error-parts-not-shown"


class DoctorFirst(CRMError):
    """A doctor comes before the `program`; a trainer who knows that may send it all the same."""

    key = "error-doctor-first"


class AnsweredAnew(CRMError):
    """The client has answered the questions again, and a `program` is held for reasons that nobody has read yet."""

    key = "error-answered-anew"


class BadArgument(CRMError):
    """Other code gave something for the `argument` that can't be kept: of another type or size, in no language here."""

    key = "error-bad-argument"


class BadPart(CRMError):
    """Something that can't be a message of a program: an unknown `kind`, no words, no file."""

    key = "error-bad-part"


class TextTooLong(CRMError):
    """`limit` is the most characters that are taken."""

    key = "error-text-too-long"


class TitleTooLongForInvoice(TextTooLong):
    """The offer is to be paid in Telegram, and its title has `length` characters: an invoice has room for `limit`."""

    key = "error-title-too-long-for-invoice"


class DescriptionTooLongForInvoice(TextTooLong):
    """The same of what is said of the offer."""

    key = "error-description-too-long-for-invoice"


class DescriptionTooLongForPicture(TextTooLong):
    """The offer has a picture, and below that there is room for `limit` characters, not for `length`."""

    key = "error-description-too-long-for-picture"


class PictureWanted(Mistyped):
    """Something else was sent where a photo was asked for."""

    key = "error-picture-wanted"


class DetailsEmpty(Mistyped):
    """There is nothing to see in the payment details."""

    key = "error-details-empty"


class BadPrice(Mistyped):
    """Something that is no price."""

    key = "error-bad-price"


class PriceInOtherCurrency(Mistyped):
    """A price was typed with the sign of another currency than `sign`, the one that it is wanted in."""

    key = "error-price-in-other-currency"


class PriceTooFine(Mistyped):
    """The currency's small money has `digits` digits, and the price has more."""

    key = "error-price-too-fine"


class PriceTooHigh(Mistyped):
    """`limit` is the highest price, in whole units, and `sign` their currency's."""

    key = "error-price-too-high"


class PriceLeaps(CRMError):
    """The new price is another kind of sum than the `offer` has now: it must be said once more that it is meant."""

    key = "error-price-leaps"


class BadPaymentDay(CRMError):
    """Recorded money is to have come on a day to come, or longer than a year ago."""

    key = "error-bad-payment-day"


class StepClosed(CRMError):
    """The step was done, removed or replaced before."""

    key = "error-step-closed"


class StepStands(CRMError):
    """A `step` of another member of staff is open: whoever sets one in its place must say that they mean it."""

    key = "error-step-stands"


class StepTooEarly(CRMError):
    """The hour of a step has passed on that day."""

    key = "error-step-too-early"


class StepTooLate(CRMError):
    """A step is wanted further ahead than the `limit` of days."""

    key = "error-step-too-late"


class NoDay(CRMError):
    """Something on a calendar that is no day to choose: a day that has passed, a weekday's name, nothing."""

    key = "error-no-day"


class BadDelay(Mistyped):
    """What was typed says no delay of a message, or one that this chain cannot have."""

    key = "error-bad-delay"


class UnknownPlaceholder(CRMError):
    """A text for clients has a `{…}` that nothing is put in place of: `name` is what stands in it."""

    key = "error-unknown-placeholder"


class BadHours(Mistyped):
    """What was typed is no two times of the day."""

    key = "error-bad-hours"


class BadLastDay(CRMError):
    """A vacation is to end on a day that has passed, or too far ahead."""

    key = "error-bad-last-day"


class BadPackTerm(CRMError):
    """A pack is to hold no longer than it does, or for more than a year."""

    key = "error-bad-pack-term"


class RenewalNotWanted(CRMError):
    """The client wants to hear nothing of going on after this program."""

    key = "error-renewal-not-wanted"


class BadDay(Mistyped):
    """What was typed is no day."""

    key = "error-bad-day"


class FreezeNotFound(NotFound):
    key = "error-freeze-not-found"


class NothingToFreeze(CRMError):
    """The client has no paid program with a last day that runs or comes."""

    key = "error-nothing-to-freeze"


class FreezeStands(CRMError):
    """The client has asked for a freeze, or has one: there is one at a time."""

    key = "error-freeze-stands"


class FreezeDecided(CRMError):
    """What was to be done about a freeze is done, or decided otherwise: by somebody else, or by an earlier tap."""

    key = "error-freeze-decided"


class FreezeOutOfTerm(CRMError):
    """A freeze is to begin before today, or when its program does not run."""

    key = "error-freeze-out-of-term"


class FreezeTooLong(CRMError):
    """`limit` is how many days the program can still be frozen, 0 for none."""

    key = "error-freeze-too-long"


class BadReturnDay(CRMError):
    """A day of return that has passed, that is no later than the first frozen day, or later than may be chosen."""

    key = "error-bad-return-day"
