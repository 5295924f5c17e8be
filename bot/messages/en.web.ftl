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
