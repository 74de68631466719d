# What a new database begins with; from then on the trainer changes it.

stage-first-contact = First contact
stage-first-contact-description = A new lead from the bot or the site
stage-consultation = Consultation
stage-consultation-description = A consultation is planned or done
stage-deciding = Deciding
stage-deciding-description = The client is thinking the offer over
stage-paid = Paid
stage-paid-description = Payment received, program handed over
stage-active = Active client
stage-active-description = The client is training by the program
stage-completed = Completed
stage-completed-description = The program is completed
stage-inactive = Inactive
stage-inactive-description = The client doesn't answer or is lost
offer-month = One-month program
offer-month-description = Your trainer writes a 30-day program for you and answers your questions.
offer-three-months = Three-month program
offer-three-months-description = Three months with your trainer: a 90-day program, and the load grows along with you.
