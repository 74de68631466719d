"""What the bot's own links begin with behind `?start=`. Nothing that begins so is where a lead came from."""

STAFF = "staff_"
LEAD = "lead_"
INVOICE = "invoice_"
RESERVED = (STAFF, LEAD, INVOICE)
