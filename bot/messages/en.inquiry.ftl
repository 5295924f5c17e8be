# Inquiries: texts shared by the conversation and the page; those of the page alone follow below.
inquiry-section = Industry Promotion Section, City of Asahikawa
inquiry-start =
    I can pass a question on to the Industry Promotion Section.

    - Purpose: what you write is used only to answer your question.
    - What I ask for: your question, one way to reach you (optional), your name (optional), and your language.
    - Who sees it: staff of the Industry Promotion Section of the City of Asahikawa. It is not given to anyone else.
    - How long: after your inquiry is closed, your name and contact are erased within { $contactDays } days and the inquiry within { $days } days.
    - To have it corrected or deleted: call { $phone }.

    Please do not include your My Number, health information or bank details.
inquiry-ask-question = Please write your question.
inquiry-confirm-prefilled-question = Shall I send “{ $question }” as your question? You can also reword it.
inquiry-ask-contact = How can the section reach you? Please give one email address or one phone number. You can also skip this and look up the answer with your receipt number.
inquiry-ask-name = What is your name? (optional)
inquiry-summary =
    This is what I will send. Is it correct?

    - Question: { $question }
    - Contact: { $contact }
    - Name: { $name }
inquiry-no-contact = none (you will look up the answer with your receipt number)
inquiry-no-name = none
inquiry-correct-what = What would you like to change?
inquiry-done =
    Your inquiry has been received.

    - Receipt number: { $number }
    - Secret: { $secret }

    You need both to see the answer. The secret cannot be shown again, so please write it down.
inquiry-not-sent = Not sent yet: the system that takes inquiries is not answering at the moment. What you wrote is still here. Please wait a little and press “{ inquiry-button-send }” again; however often you press it, it is sent only once. Or call { $phone }.
inquiry-cancelled = The inquiry has been cancelled. Nothing has been sent.
inquiry-problem-empty = No contact details were given.
inquiry-problem-neither = This does not look like an email address or a phone number. Examples: name@example.com, +81 90-1234-5678
inquiry-problem-mail = The email address is not written correctly. Example: name@example.com
inquiry-problem-phone = The phone number is incomplete or not written correctly. Start numbers outside Japan with + and the country code. Examples: 0166-12-3456, +82 10-1234-5678
inquiry-problem-several = Please give only one way to reach you.
inquiry-invalid-question = Please write a question of 1 to { $limit } characters.
inquiry-invalid-name = Please write a name of at most { $limit } characters.
inquiry-not-entered = not entered yet
inquiry-so-far =
    This is what you have entered so far. Nothing has been sent.

    - Question: { $question }
    - Contact: { $contact }
    - Name: { $name }
inquiry-person = I am a program; people read what you send here. If you would rather talk to someone, call the { $section }: { $phone } (from abroad { $phoneAbroad }).
inquiry-first-step = This is the first step, so there is nothing to go back to.
inquiry-not-yet = I have not asked for that yet; you can change it at the end, before anything is sent.
inquiry-old-button = That button belongs to another step, so I have not used it.
inquiry-unclear-offer = I am not sure whether you want to send this question. Nothing has been sent. Please answer only “yes”, press a button, or write another question.
inquiry-unclear = Nothing has been sent, because I am not sure that you agree. To send it, press “Send” or answer only “yes”. You can also change something or cancel.
inquiry-unclear-change = I am not sure what you would like to change. Nothing has been sent. Please choose one of the buttons.
inquiry-no-such-name = I asked for your name, and that does not look like one. Please write only the name, or press “Skip”.
inquiry-invalid-number = That is not a receipt number. It has 9 digits, like 482-093-751, and a mistyped digit is noticed.
inquiry-invalid-secret = That is not a secret. It has 10 letters and digits, like K7WPM-4XQ2T.
inquiry-need-help = If this does not work, a person can help you by phone: { $section }, { $phone } (from abroad { $phoneAbroad }). To stop here, say “cancel”.
inquiry-status-left = I have closed the look-up. Your inquiry is not affected.
inquiry-status-no-number = Without the receipt number and the secret I cannot look an inquiry up. The section can help you by phone: { $section }, { $phone } (from abroad { $phoneAbroad }).
inquiry-status-ask-receipt = What is your receipt number (9 digits)?
inquiry-status-ask-secret = What is the secret (10 letters and digits)?
inquiry-status-unknown = Nothing was found for this receipt number and secret. After several wrong attempts the look-up pauses for a while. If it is urgent, call { $phone }.
inquiry-status-unavailable = Inquiries cannot be looked up at the moment: the system that keeps them is not answering. Please try again in a few minutes, or call { $phone }.
inquiry-status-new = Inquiry { $number } has been received. Staff have not opened it yet.
inquiry-status-in-progress = Staff are working on inquiry { $number }.
inquiry-status-answered = Inquiry { $number } has been answered.
inquiry-status-closed = Inquiry { $number } is closed.
inquiry-status-untranslated = The following part has not been translated.
inquiry-too-many-requests = That was a lot of requests in a short time, so I have paused for now. Please wait about { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } and try again. If it is urgent, call { $phone }.
inquiry-button-start = Send a question
inquiry-button-use-question = Send this question
inquiry-button-rewrite = Reword it
inquiry-button-no-contact = Look it up myself
inquiry-button-skip = Skip
inquiry-button-send = Send
inquiry-button-change = Change something
inquiry-button-change-question = Change the question
inquiry-button-change-contact = Change the contact details
inquiry-button-change-name = Change the name
inquiry-button-go-back = One step back
inquiry-button-cancel = Cancel

contact-open-now = Staff are there now (until { $closes }, Japan time).
contact-closed-until = The office is closed now. Staff are back on { $opens } (Japan time).

# Page
inquiry-page-title = Ask the Industry Promotion Section
inquiry-page-status-title = Look up your inquiry
inquiry-page-confirm-title = Check what you are sending
inquiry-page-done-title = Received
inquiry-page-problem-title = Something went wrong
inquiry-page-site = Asahikawa in the UNESCO Creative Cities Network
inquiry-page-skip = Skip to the content
inquiry-page-languages = Languages
inquiry-page-purpose = Before you send
inquiry-page-errors = Please correct the following
inquiry-page-required = required
inquiry-page-optional = optional
inquiry-field-question = Your question
inquiry-field-contact = One way to reach you (email address or phone number)
inquiry-field-contact-hint = If you leave this empty, you can look up the answer yourself with your receipt number.
inquiry-field-name = Your name
inquiry-field-trap = Leave this field empty
inquiry-field-receipt = Receipt number
inquiry-field-receipt-hint = 9 digits
inquiry-field-secret = Secret
inquiry-field-secret-hint = 10 letters and digits
inquiry-button-confirm = Check and continue
inquiry-button-back = Change
inquiry-button-look-up = Look up
inquiry-page-received = Received
inquiry-page-state = Status
inquiry-page-question = Your question
inquiry-page-answer = Answer ({ $date })
inquiry-page-no-answer = There is no answer yet.
inquiry-page-go-status = Look up an answer with a receipt number
inquiry-page-go-form = Send a new question
inquiry-page-contact = By phone: { $section }, { $phone } (from abroad { $phoneAbroad })
inquiry-page-expired = This page was open for too long, so nothing was sent. What you wrote is still here; please send it again.
inquiry-page-forbidden = This seems to come from another website, so it was not accepted. Please send it from this page.
inquiry-page-too-large = What you sent is too large. Please make it shorter and try again.
inquiry-page-not-found = This page does not exist.
inquiry-page-broken = What you sent could not be read. Please try again.
inquiry-state-new = received
inquiry-state-in-progress = in progress
inquiry-state-answered = answered
inquiry-state-closed = closed

# Standard sentences for answers
answer-sentence-thanks = Thank you for your inquiry.
answer-sentence-announcement = According to the city’s announcement (as of { $date }):
answer-sentence-not-stated = The city’s announcement does not say anything about what you asked.
answer-sentence-checking = We will look into it and write to you again. Thank you for your patience.
answer-sentence-call = For details, please call the Industry Promotion Section ({ $phone }, from abroad { $phoneAbroad }).
answer-sentence-closing = If you have any more questions, please write to us again.
answer-untranslated = The following part has not been translated.
answer-mail-subject = Answer to your inquiry ({ $number })
answer-mail-question = Your inquiry:
answer-mail-footer = Industry Promotion Section, City of Asahikawa, Japan. Phone { $phone } (from abroad { $phoneAbroad })

# One sentence a fact
fact-designation-date = Asahikawa was designated on { $date } (French local time).
fact-designation-field = Asahikawa’s field in the network is Design.
fact-designation-rank_in_japan = Asahikawa is number { $value } among the Japanese cities to join in the field of Design.
fact-network-organisation = The Creative Cities Network is a programme of UNESCO (United Nations Educational, Scientific and Cultural Organization).
fact-network-start = The UNESCO Creative Cities Network began in { $value }.
fact-network-purpose = It exists to protect the diversity of cultures and, through partnership between cities, to make the most of the potential of cultural industries around the world.
fact-network-cities_before = Before this designation the network had { $value } cities.
fact-network-cities_after = With this designation the network has { $value } cities.
fact-design-cities_before = Before this designation there were { $value } cities in the field of Design.
fact-design-cities_new = This time { $value } cities joined in the field of Design, Asahikawa among them.
fact-design-cities_after = With them, there are { $value } cities in the field of Design.
fact-japan-cities = { $value } Japanese cities are members.
fact-application-life = The application aims at a rich and pleasant everyday life.
fact-application-people = The application aims at nurturing imaginative people.
fact-application-industry = The application aims at new appeal and vitality for local industry.
fact-plan-events = The city will continue to hold design events.
fact-plan-talent = The city will train people in design.
fact-plan-resources = The city will bring together and use its local resources such as food, culture and nature.
fact-plan-exchange = The city will build exchanges with the other member cities of the network.
fact-plan-outreach = The city will make its attractions known to the world.
fact-plan-region = The city will bring new life to the region.
fact-plan-sdgs = The city will also contribute to the United Nations’ Sustainable Development Goals.
fact-plan-urban = The city will work for sustainable urban development.
fact-mayor-joy = In the comment, the mayor expresses great joy at the designation.
fact-mayor-reason = The mayor sees it as recognition of the joint efforts of business, universities, government and banks to promote design, such as the International Furniture Design Fair Asahikawa, held { $times } times over nearly { $years } years.
fact-mayor-outlook = The mayor wants to carry out joint projects such as making local products known and exchange with creative cities.
fact-contact-section = The section in charge is the Industry Promotion Section of the Economic Affairs Department, City of Asahikawa.
fact-contact-phone = The phone number of the Industry Promotion Section is { $value }.
fact-field = { $field } is one of the seven fields of the network.
fact-city = { $city } ({ $country }) joined in { $year } in the field of { $field }.
fact-city-before = { $city } ({ $country }) was a member in the field of { $field } before this designation (the announcement does not give the year).
fact-event-symposium = Asahikawa’s work for design began in 1976 with the Asahikawa Design Symposium (旭川デザインシンポジウム).
fact-event-forum = In 1987 and 1988 the city invited designers from abroad to the International Design Forum Asahikawa (国際デザインフォーラム旭川).
fact-event-ifda = Since 1990 the International Furniture Design Fair Asahikawa (IFDA) has been held every three years.
fact-event-design_week = Since 2015 Asahikawa Design Week has been held every year.
fact-event-ifi_declaration = In June 2017 the city made the IFI Interiors Declaration together with IFI (International Federation of Interior Architects/Designers).

# Dates
# There are also $year, $month and $day, for a language that writes readings
inquiry-date = { $formatted }
inquiry-moment = { $date } { $time }
