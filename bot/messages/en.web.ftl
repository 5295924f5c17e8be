### Texts of the chat widget, its pages and pictures.

web-name = Asahikawa, City of Design
web-role = Automatic assistant
web-greeting =
    Hello. I am an automatic assistant: a machine, not a person.

    Ask me about Asahikawa and the UNESCO Creative Cities Network. All I know is the city’s announcement, as it stood on { $date }.

## Example questions: the first four are offered in the chat

web-example-1 = When did Asahikawa become a City of Design?
web-example-2 = Which Japanese cities are in the network?
web-example-3 = What is the Creative Cities Network?
web-example-4 = What has Asahikawa done in design so far?
web-example-5 = Which design cities joined together with Asahikawa?
web-example-6 = Why was Asahikawa chosen?
web-example-7 = Is this the same as World Heritage?
web-example-8 = Who can I contact?

## The chat

web-open = Ask about the City of Design
web-close = Close the chat
web-log = Conversation
web-input = Your question
web-placeholder = Write your question
web-send = Send
web-keys = Enter sends; Shift and Enter start a new line.
web-privacy = Please do not enter any personal information here.
web-remaining = Characters left: { $count }
web-too-long = Characters over the limit: { $count }. Please shorten your message.
web-thinking = Looking it up …
web-you = You
web-assistant = Assistant
web-sources = Sources
web-as-of = as of { $date }
web-next = You could ask next
web-first = For example
web-solved = Did this answer your question?
web-yes = Yes
web-no = No
web-thanks-yes = Thank you for telling us.
web-thanks-no = Thank you. The section in charge will look at this answer. You can also ask them directly: { $phone }
web-thanks-failed = Your reply could not be saved. Please try again later.
web-language = Language
web-language-now = The assistant now speaks English.
web-more = More
web-readings = Readings
web-copy = Copy
web-copied = The conversation has been copied.
web-copy-failed = Copying is not possible here. Please save it as text.
web-save = Save as text
web-print = Print
web-clear = Clear
web-cleared = The conversation has been cleared.
web-undo = Undo
web-offline = There is no connection, so your message was not sent.
web-busy = A lot of questions are coming in just now. Please wait a minute and try again.
web-broken = Something went wrong on our side. Please try again, or call { $phone }.
web-refused = The message was not accepted. Please reload the page, or call { $phone }.
web-retry = Try again
web-not-sent = Not sent
web-alt-map = World map of the cities in this answer
web-alt-timeline = Timeline of the events in this answer
web-larger = Open the picture on its own
web-no-script = The chat needs JavaScript.
web-to-plain = Ask without JavaScript

## Pages

web-skip = Skip to the chat
web-languages = Languages
web-page-lead = Asahikawa joined the UNESCO Creative Cities Network in the field of design. Ask what you would like to know, in your own words and your own language.
web-page-what = What you can ask
web-page-what-1 = when and in which field Asahikawa was designated, and why
web-page-what-2 = what the network is, and which cities belong to it
web-page-what-3 = design in Asahikawa since 1976
web-page-what-4 = what the city plans, and what the mayor said
web-page-honest = Answers come from the city’s announcement alone and name the part they are taken from. What it does not say, the assistant does not make up.
web-page-examples = For example
web-page-map = The Cities of Design
web-page-map-text = Forty cities, nine of them new, as of { $date }.
web-page-cities = The cities as a list
web-page-history = Design in Asahikawa
web-page-history-text = What led to the designation.
web-page-contact = Ask a person
web-page-to-inquiry = Send a question to the section
web-contact-section = Industry Promotion Section, Economic Affairs Department, City of Asahikawa
web-contact-phone = Phone
web-page-source = Source
web-plain-title = Ask without JavaScript
web-plain-lead = Write a question and send it. The answer appears on this page.
web-plain-conversation = Your conversation
web-plain-frequent = Often asked
web-plain-again = Start again
web-plain-chat = To the chat
web-plain-empty = Please write a question first.
web-plain-filled-in = The question is filled in already. Press “Send” to ask it.
web-demo-note = A stand-in for a page of the city’s website. It shows how the chat opens at the lower edge.
web-demo-title = Design in daily life
web-demo-text = Furniture, craft and the landscape of Kamikawa: this is where a page of the city’s website would tell you about them.
web-demo-more = The chat stays where it is while you read, and it never opens by itself.

## Pictures

web-list-comma = {", "}
# There are also $year, $month and $day, for a language that writes readings
web-date = { $formatted }
# There are also $year and $month
web-map-title = Map of the member cities
web-map-description = Labelled cities: { $cities }.
web-map-place = { $city } ({ $country })
web-map-field = { $city } ({ $field })
web-map-before = Design, before { $year }
web-map-new = Design, new in { $year }
web-map-other = Another field
web-map-credit = Land: Natural Earth. Positions: GeoNames (CC BY 4.0).
web-timeline-title = Design in Asahikawa, a timeline
web-timeline-year = { $year }
web-timeline-every = since { $year }, every { $every } years
web-timeline-yearly = since { $year }, every year
web-timeline-entry = { $when }: { $what }
web-timeline-designation = Joins the UNESCO Creative Cities Network (Design)

## Privacy

web-privacy-title = Privacy: what is kept, where and how long
web-privacy-lead = This page follows the settings with which this website runs now.
web-privacy-outside = Given to others
web-privacy-outside-none = Nothing. No outside service is asked, nothing measures how you use the website, and no mail is sent.
web-privacy-outside-mail = No outside service is asked, and nothing measures how you use the website. Only the answer to an inquiry leaves by mail if you gave a mail address, through the mail server that the city has set.
web-privacy-browser = In your browser
web-privacy-browser-tab = The chat keeps in this tab alone (sessionStorage): the last { $tabTurns } messages and answers, a random number by which the server knows the conversation, the language, whether readings are shown, and what you have begun to write. Closing the tab erases it; “{ web-clear }” erases messages and answers at once.
web-privacy-browser-plain = The page without JavaScript carries the last { $shown } questions and answers within itself, signed against changes but readable. They go with the page. An example question that you choose there stands in its address, and so in the browser’s history.
web-privacy-browser-cookies = Visitors get no cookies; only staff who sign in do.
web-privacy-chat = Conversations
web-privacy-chat-memory = Only in the server’s memory: your last { $turns } messages with their answers, and what the assistant needs for the next one, also what you typed into a form. They go when the server stops; sooner when others need the room.
web-privacy-chat-shared = In { $store }, until { $hours } hours after your last message: your last { $turns } messages without the answers, and what the assistant needs for the next one. The key does not tell whose they are, but the text is not encrypted. What you type into a form (question, contact, name, receipt number, secret) is in it too, even after the form was sent or left.
web-privacy-chat-postgresql = What is older is no longer read. It is erased while later conversations are written, about every ten minutes.
web-privacy-chat-processes = Each process of the server also holds in its memory the conversations used last, { $known } at most, with their answers, until others take their place or it stops.
web-privacy-answers = So that a message sent twice is answered once, each process holds the latest answers in memory, { $answers } at most, until later ones take their place or it stops. They may repeat what you entered, or hold the receipt number and secret of an inquiry.
web-privacy-answers-redis = For the same purpose the answers are in Redis for { $minutes } minutes, not encrypted, and the order of messages for about ten seconds; the keys do not tell whose they are.
web-privacy-form = A form that is open in the chat
web-privacy-form-file = While you fill it in, your last { $turns } messages and what you entered are also a file on the server’s disk. It is sealed: to open it takes both the server’s key and the random number of the conversation. It is erased when you send or leave the form. Otherwise it ends { $hours } hours after your last message and is erased within ten minutes; if the server is off then, when it starts again. The messages stay in memory as said above.
web-privacy-form-shared = It is kept with the conversation, as said above, and in no file.
web-privacy-counting = Limits on requests
web-privacy-counting-what = To limit how much is asked, sent and looked up, the server notes which internet address (for IPv6: the first half of it) did so when, and a checksum of an inquiry that was sent. Messages count for a minute, inquiries, look-ups and wrong passwords of staff for an hour at most.
web-privacy-counting-memory = The notes are in the server’s memory alone. The times go with later requests; the address itself may stay there until the server stops.
web-privacy-counting-redis = The notes are in Redis, not encrypted, and erased after that time. While Redis does not answer they are in the server’s memory; an address may stay there until the server stops.
web-privacy-counting-other = The notes are in the store that the city has set for them. While it does not answer they are in the server’s memory; an address may stay there until the server stops.
web-privacy-questions = Questions without a good answer
web-privacy-questions-kept = A question that found no good answer, or whose answer you marked with “{ web-no }”, is kept for the section for { $questionDays } days, { $characters } characters of it at most, in the database ({ $database }). Mail addresses, phone numbers, postal codes and long numbers are masked before. Names and street addresses cannot be recognised: please do not write any.
web-privacy-questions-counted = All others are only counted by day, language, topic and kind of answer; these counts stay. So that a conversation counts once a day, its random number is kept for two days, as a keyed checksum.
web-privacy-inquiries = Inquiries to the section
web-privacy-inquiries-what = What you send is in the database ({ $database }), not encrypted: your question, one contact and your name if you gave them, the language, the topics, and the conversation before it, masked as above ({ $lines } lines at most). Answers and notes of the staff are added. Only the section’s staff see it, and whoever runs the server for the city.
web-privacy-inquiries-long = Once a day, contact and name are erased { $contactDays } days after the inquiry was closed, and all the rest { $inquiryDays } days after. Until it is closed, all of it stays.
web-privacy-inquiries-mail = The copy of an answer sent by mail is erased { $mailDays } days after it was sent, or with the contact if that is earlier.
web-privacy-inquiries-change = To have it corrected or deleted: { web-contact-section }, { $phone }.
web-privacy-staff = The staff’s log
web-privacy-staff-kept = Who of the staff did what is kept for { $auditDays } days, with receipt numbers but without anything you wrote. A wrong password stands there with a keyed checksum of where it came from; the addresses of the last ones are in the server’s memory until it stops.
web-privacy-log = The server’s log
web-privacy-log-kept = A file on the server says what the program did and what failed. Mail addresses, phone numbers, postal codes and long numbers in it are masked. Visits and addresses of visitors are not recorded. The program does not erase this file; whoever runs the server does.
