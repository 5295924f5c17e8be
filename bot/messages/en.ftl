# English. Keys are topic-situation, the same in every catalog; docs/language-packs.md lists the files of a language.

## Parts of sentences
part-city-country = { $city } ({ $country })
# One line of a grouped list. $group: a region, a field or a year
part-group = { $group }: { $items }
# The name of a group at the beginning of a line. $id: a region or a field
part-heading = { $id ->
    [americas] The Americas
    [caribbean] The Caribbean
   *[other] { $name }
  }
part-year = { $year }
# A city with its country, field or year in brackets
part-details = { $city } ({ $details })
part-comma = {", "}
# What stands between two sentences
part-space = {" "}
part-joined = { $year }
# A number of cities, where a language counts in words
part-number = { $count }
# Lists: what stands between all but the last two, an enumeration, and one within a sentence
list-comma = {", "}
list-items = { $count ->
    [2] { $rest } and { $last }
   *[other] { $rest }, and { $last }
  }
list-and = { $count ->
    [2] { $rest } and { $last }
   *[other] { $rest }, and { $last }
  }
# Before a sentence that answers a yes/no question; it begins with a name
# $form: be, have or in when the question asks with that word, denied when it denies, else plain
answer-yes = Yes, { $text }
# There is also $form
answer-no = No, { $text }
# Where no city was found and a yes/no question is settled by that; $text begins with "No"
answer-none = { $text }
# What a list is about: "design cities in Asia outside China that joined in 2019". $id: a field, none or several
phrase = { $id ->
    [none] member
   *[other] { $field }
  }{" "}{ $count ->
    [one] city
   *[other] cities
  }{ $where ->
    [yes] {" "}in { $place }
   *[no] {""}
  }{ $without }{ $timed ->
    [yes] {" "}that joined { $joined }
   *[no] {""}
  }
phrase-field = { $id ->
    [crafts] crafts and folk art
    [media_arts] media arts
    [design] design
    [film] film
    [gastronomy] gastronomy
    [literature] literature
    [music] music
   *[other] { $field }
  }
phrase-place = { $id ->
    [US] the United States
    [GB] the United Kingdom
    [AE] the United Arab Emirates
    [NL] the Netherlands
    [PH] the Philippines
    [DO] the Dominican Republic
    [CF] the Central African Republic
    [MV] the Maldives
    [BS] the Bahamas
    [GM] the Gambia
    [KM] the Comoros
    [SB] the Solomon Islands
    [MH] the Marshall Islands
    [FO] the Faroe Islands
    [IM] the Isle of Man
   *[other] { $name }
  }
phrase-joined-new = in { $year }
phrase-joined-in = in { $years }
phrase-joined-before = before { $year }
phrase-joined-since = in { $year } or later
phrase-joined-between = between { $year } and { $last }
phrase-joined-not = in a year other than { $years }
# $kind: country or region; $where: whether the phrase names a place besides
phrase-without-place = {" "}outside { $what }
phrase-without-field = {" "}in fields other than { $what }
phrase-without-city = {" "}other than { $what }
part-before-2019 = before 2019
# A date with its weekday. $weekday: 1 (Monday) to 7; there are also $year, $month, $day and $reiwa, the year of that era
part-weekday = { $name }, { $date }
# Cities of one year in an order of joining
part-same-year = { $count ->
    [one] { $cities } ({ $year })
    [2] { $cities } (both { $year })
   *[other] { $cities } (all { $year })
  }

## Designation: the answer to what was asked, and ("-then-") the rest of the card
designation-overview = Asahikawa joined the UNESCO Creative Cities Network in the field of Design.
designation-date = Asahikawa was designated on { $day } (French local time).
designation-date-wrong-year = Asahikawa was designated on { $day } (French local time), not in { $asked }.
designation-date-wrong-day = Asahikawa was designated on { $day } (French local time), not on day { $asked }.
# There is also $day, with the weekday
designation-zone = The announcement gives the date in French local time only.
designation-era = In the Japanese calendar, 2019 became the first year of Reiwa.
designation-ago = { $count ->
    [0] That was less than a year ago
    [one] That was one year ago
   *[other] That was { $count } years ago
  } (as of today, { $today }).
designation-field = Asahikawa is a member of the UNESCO Creative Cities Network in the field of { $field }.
designation-field-wrong = Asahikawa is a member of the UNESCO Creative Cities Network in the field of { $field }, not { $asked }.
designation-rank = Asahikawa is the third Japanese city in the field of Design, after Nagoya and Kobe (both 2008).
designation-rank-all = Counting all fields, nine Japanese cities are members; Asahikawa is the most recent of them.
designation-rank-world = That is its place within Japan: worldwide, { $count } cities were already members in this field before.
designation-then-network = It joined the UNESCO Creative Cities Network in the field of Design.
designation-then-date = It was designated on { $day } (French local time).
designation-then-rank = It is the third Japanese city in this field, after Nagoya and Kobe (both 2008).
designation-reason = In the mayor’s view, the designation recognises what the city had already achieved: ten International Furniture Design Fairs over nearly 30 years, Design Week, and the joint efforts of business, universities, government and banks to promote design.
designation-reason-note = The announcement does not give UNESCO’s own reasons.
designation-world-heritage = No, this is not World Heritage. Asahikawa joined the UNESCO Creative Cities Network, in the field of { $field }; it is a network of cities, not a list of sites.
application-aims = In its application, the city said it wanted to look afresh at its resources and attractions through design, with three aims:
application-life = a rich and pleasant everyday life
application-people = nurturing imaginative people
application-industry = new appeal and vitality for local industry
application-basis = The application rests on what the city had done in design so far:

## Network
network-organisation = UNESCO is the United Nations Educational, Scientific and Cultural Organization.
network-overview = The UNESCO Creative Cities Network is a programme of UNESCO (the United Nations Educational, Scientific and Cultural Organization). Since { $year } it has recognised cities with distinctive strengths in seven fields.
network-start = The UNESCO Creative Cities Network began in { $year }.
network-purpose = As globalisation threatens to erase local cultures, the network is meant to preserve the world’s cultural diversity and, by bringing cities together as partners, to make the most of the potential of cultural industries everywhere.
network-fields = The network has seven fields: { $fields }.
network-fields-note = That was so in { $year }; the announcement says nothing about later changes.
network-cities = As of { $date }, { $after } cities were members; before this round there were { $before }.
network-field-yes = Yes. { $field } is one of the seven fields: { $fields }.
network-field-no = No. As of { $date }, there were seven fields: { $fields }.
network-fields-japan = As of { $date }, Japanese cities are listed in { $count } of the seven fields: { $fields }. In { $missing } there is none.

## Cities
# There are also $number and $without
cities-list = { $known ->
    [yes] Of the cities whose joining year the announcement gives, { $count } { $plain } joined { $joined }:
   *[no] { $timed ->
        [yes] { $count } { $plain } joined { $joined }:
       *[no] There are { $count } { $cities }:
      }
  }
# $text counts members of which the announcement names $count; $sort: which they are
cities-named = { $text } The announcement names { $sort ->
    [none] none of them.
    [design] { $count } of them, in the field of Design:
    [others] { $count } of them, in Japan:
   *[both] { $count } of them, { $design } in the field of Design and { $others } in other fields in Japan:
  }
# There are also $without and $known: whether only the cities of known years are counted
cities-one = { $known ->
    [yes] Of the cities whose joining year the announcement gives, one { $plain } joined { $joined }: { $city }.
   *[no] { $timed ->
        [yes] One { $plain } joined { $joined }: { $city }.
       *[no] There is one { $cities }: { $city }.
      }
  }
cities-list-design = As of { $date }, { $count } cities were members in the field of Design: { $before } earlier members and { $new } that joined in 2019.
# There is also $number
cities-list-new = { $count } cities joined in the field of Design in 2019:
cities-list-japan = { $count } Japanese cities were members as of { $date }:
cities-list-all = As of { $date }, the network had { $total } cities. The announcement names { $count } of them: all design cities, and the Japanese cities of the other fields.
# There are also $plain, $joined, $timed and $without
cities-none = { $known ->
    [yes] None of the cities whose joining year the announcement gives is a { $cities }.
   *[no] No { $cities } is on the announcement’s list of { $date }.
  }
cities-none-japan-field = No Japanese city is listed in the field of { $field } as of { $date }.
cities-note-other-fields = The announcement lists the members of other fields only for Japan.
cities-note-years = The announcement gives joining years only for the Japanese cities and for the cities of 2019; the others joined before 2019.
# $few: whether $countries names them all; $source: who defines the group so
cities-note-group = Counted as { $group }: { $few ->
    [yes] { $countries }
   *[no] its { $count } countries as of { $date }
  } (source: { $source }).
# $words: a condition that could not be read
cities-unread = I cannot narrow the list by “{ $words }”: the announcement does not sort the cities by it, or I do not know the word.
cities-unread-without = Without this condition: { $text }
cities-unsorted = The announcement does not sort Japan’s members by region or prefecture.
cities-unlisted-field = The announcement does not list the members in the field of { $field } outside Japan.
cities-unlisted-field-japan = In Japan it names { $cities }.
# There are also $number and $without
cities-count = { $known ->
    [yes] Of the cities whose joining year the announcement gives, { $count } { $plain } joined { $joined }.
   *[no] { $timed ->
        [yes] { $count } { $plain } joined { $joined }.
       *[no] { $count ->
            [one] There is { $count } { $cities }.
           *[other] There are { $count } { $cities }.
          }
      }
  }
cities-count-network = As of { $date } the network had { $after } cities in all seven fields; before this round there were { $before }, so { $new } joined.
cities-count-network-before = Before this round the network had { $before } cities; with it, { $after }.
cities-count-design = As of { $date } there were { $after } cities in the field of Design: { $before } earlier members and { $new } new ones, Asahikawa among them.
cities-count-design-new = { $new } cities joined in the field of Design in 2019, Asahikawa among them.
cities-count-design-before = Before this round there were { $before } cities in the field of Design; with { $new } new ones, { $after }.
cities-count-japan = { $count } Japanese cities were members as of { $date }, in six of the seven fields.
cities-count-new-all = { $new } cities joined the network in 2019, in all fields together; { $design } of them in the field of Design.
# There is also $without
cities-tally = Number of { $cities } on the announcement’s list of { $date }:
cities-tally-line = { $place }: { $count }
cities-countries = The { $count } design cities of { $date } are in { $countries } countries.

## One city
# The city comes with its country when it is abroad. There are also $country, $field and $year
city-member = { $city } is a member in the field of { $field }; it joined in { $year }.
city-member-before = { $city } is a member in the field of { $field }; it was already a member before 2019.
city-before = { $city } was already a member in the field of { $field } before 2019.
city-year = { $city } joined in { $year }, in the field of { $field }.
city-year-unknown = { $city } was already a member in the field of { $field } before 2019; the announcement does not say since when.
city-field = { $city } is a member in the field of { $field }.
city-field-wrong = { $city } is a member in the field of { $field }, not { $asked }.
city-year-wrong = { $city } joined in { $year }, not in { $asked }, in the field of { $field }.
city-country = { $city } is in { $country }.
city-country-wrong = { $city } is in { $country }, not in { $asked }.
# The rest of a city's card. There are also $city, $country, $field and $year
city-then-year = It joined in { $year }.
city-then-before = It was already a member before 2019.
city-then-member-year = It is a member in the field of { $field }; it joined in { $year }.
city-then-member-before = It is a member in the field of { $field }; it was already a member before 2019.
city-then-new = It is one of the { $count } new cities of 2019 in this field.
city-then-not-design = It is not a design city.
city-then-first = It and { $cities } were the first Japanese cities in this field.
city-not-member-japan = { $city } is not among the nine Japanese member cities as of { $date }.
city-not-member-design = { $city } is not among the { $count } design cities as of { $date }.
city-not-listed = { $city } is not on the announcement’s lists: neither among the { $count } design cities nor among the nine Japanese members. Cities of other countries in other fields are not listed there.
city-not-listed-unknown = The announcement does not name that city: it is neither among the { $count } design cities nor among the nine Japanese members. Cities of other countries in other fields are not listed there.
city-not-design-unknown = That city is not among the { $count } design cities as of { $date }.
city-ask-which = Which city do you mean?
# A year after the announcement was asked for
later-unknown = The announcement is as of { $date }; it says nothing of what came later.
years-between = From { $first } to { $last } it is { $count ->
    [one] one year
   *[other] { $count } years
  }.
count-not = not { $asked }.

## Comparison
compare-earlier = { $first } joined before { $second } ({ $firstyear } and { $secondyear }).
# The year of the first is not known
compare-earlier-unknown = { $first } joined before { $second }: it was already a member before { $secondyear }, when { $second } joined.
compare-order = In order of joining: { $cities }.
# Between the years of an order
compare-then = {", then "}
compare-same = { $count ->
    [2] { $cities } both joined in { $year }.
   *[other] { $cities } all joined in { $year }.
  }
# There are also $cities, $number and $without
compare-first = { $count ->
    [one] The first { $plain } was { $names }, which joined in { $year }.
   *[other] The first { $plain } were { $names }, which joined in { $year }.
  }
# There are also $cities, $number and $without
compare-latest = { $count ->
    [one] The most recent { $plain } is { $names }, which joined in { $year }.
   *[other] The most recent { $plain } are { $names }, which joined in { $year }.
  }
compare-unknown = The announcement does not say who was first: it gives no joining year for { $cities } ({ $count ->
    [one] a member before 2019
   *[other] members before 2019
  }).
compare-not-member = { $city } is not on the announcement’s lists.

## History and events
history-overview = Asahikawa’s design history, according to the announcement:
history-year-none = The announcement mentions nothing for { $year }. These are the events it names:
history-years-none = The announcement mentions nothing for { $first } to { $last }. These are the events it names:
history-before-none = The announcement mentions nothing before { $year }. These are the events it names:
history-designation = { $day } (French local time): the designation as a UNESCO City of Design
# One event in a list, and ("-told") by itself. $year: the first one; $years: all of them
event-symposium = { $year }: the Asahikawa Design Symposium (旭川デザインシンポジウム), where it all began
event-symposium-told = The Asahikawa Design Symposium (旭川デザインシンポジウム) took place in { $year }. With it the city began to bring advanced design ideas from abroad to the region.
event-forum = { $years }: the International Design Forum Asahikawa (国際デザインフォーラム旭川), with designers invited from abroad
event-forum-told = The International Design Forum Asahikawa (国際デザインフォーラム旭川) was held in { $years }, with designers invited from abroad, to bring advanced design ideas from abroad to the region.
event-ifda = since { $year }, every { $every ->
    [2] two
    [3] three
   *[other] { $every }
  } years: the International Furniture Design Fair Asahikawa (IFDA), for exchange with designers from around the world and for discovering new furniture design
event-ifda-told = The International Furniture Design Fair Asahikawa (IFDA) has been held every { $every ->
    [2] two
    [3] three
   *[other] { $every }
  } years since { $year }. It is an occasion for exchange with designers from around the world and for discovering new furniture design, and so hones the region’s technical and design skills.
event-design_week = since { $year }, every year: Asahikawa Design Week, to bring design closer to the citizens
event-design_week-told = Asahikawa Design Week has been held every year since { $year }, to bring design closer to the citizens.
# There is also $yearmonth: month and year together, by the rules of the language
event-ifi_declaration = { $month } { $year }: the IFI Interiors Declaration, made together with the International Federation of Interior Architects/Designers (IFI) in recognition of the city’s work in design
# There is also $yearmonth
event-ifi_declaration-told = In { $month } { $year }, in recognition of its work in design, Asahikawa made the IFI Interiors Declaration together with the International Federation of Interior Architects/Designers (IFI).
event-times-ifda = The mayor speaks of ten fairs over nearly 30 years.
event-times-unknown = The announcement does not say how many times it has been held.
# Yes or no to what a question says of an event; it stands after answer-yes or answer-no. There is also $every
event-is-year = in { $asked }.
event-not-year = not in { $asked }.
event-is-times = { $asked } times.
event-not-times = not { $asked } times.
event-is-every = every { $every ->
    [one] year
    [2] two years
    [3] three years
   *[other] { $every } years
  }.
event-not-every = not every { $every ->
    [one] year
    [2] two years
    [3] three years
   *[other] { $every } years
  }.
event-next-unknown = The announcement gives no dates for this year’s or later editions.
event-venue-unknown = The announcement does not name the venue.
event-organiser-unknown = The announcement does not name the organiser.

## Plans
plan-overview = As a City of Design, Asahikawa plans to:
plan-events = continue holding design events
plan-talent = train people in design
plan-resources = link local resources such as food, culture and nature
plan-exchange = build exchanges with the other member cities
plan-outreach = make its attractions known to the world
plan-region = bring new life to the region
plan-sdgs = contribute to the UN Sustainable Development Goals (SDGs)
plan-urban = keep building a sustainable city
plan-sdgs-answer = Through its work as a City of Design, Asahikawa wants to contribute to the UN Sustainable Development Goals (SDGs).
plan-one = Among its plans, Asahikawa wants to { $plan }.

## Mayor
mayor-overview = In the announcement, the mayor
mayor-joy = is very happy about the designation;
mayor-reason = sees it as recognition of ten International Furniture Design Fairs over nearly 30 years, of Design Week, and of the joint efforts of business, universities, government and banks to promote design;
mayor-outlook = wants to use the network, working with related organisations and industries, to make local products known, for exchange with creative cities and for joint projects, to bring new life to the region.
mayor-full = These are its main points; the full wording is in the city’s announcement.

## Contact
contact-section = Industry Promotion Section, Economic Affairs Department, City of Asahikawa
contact-answer = Please ask the { $section }: { $phone }.
contact-hours-unverified = I cannot tell you its opening hours: they are not in the announcement and have not been confirmed.

## What the announcement does not say
unstated-answer = The announcement does not say that.
# What is asked for but not said. $concept: an id of knowledge/concepts.yml or of actions/beyond.py; $what: the events
# (event) or cities (city) it is asked about, or those it is asked to be done with (with), none where $kind is none
unstated-about = The announcement says nothing about { $concept ->
    [cost] budgets or costs
    [benefit] effects or benefits of the membership
    [population] population or area figures
    [logo] a logo or its use
    [criteria] criteria or the selection process
    [ticket] venues, admission, registration or programmes
    [visitors] numbers of visitors or participants
    [winner] prizes or prize winners
    [leave_network] how long the membership lasts or how it could end
    [funding] budgets, costs or subsidies
    [fee] fees or prices
    [benefits] effects, benefits or duties of the membership
    [visit] places to visit, tours or shops
    [competition_rules] entry rules, deadlines or judging
    [dates_ahead] { $kind ->
        [event] future dates
       *[other] dates of future events
      }
    [statistics] statistics on people, businesses or visitors
    [joining_rules] how cities join or are chosen
    [reason] the reasons for designating { $what }
    [collaboration] how joint projects, interviews or exchanges are arranged
    [schools] lessons, courses, internships or jobs
   *[other] this
  }{ $kind ->
    [event] {" "}for { $what }
    [city] {" "}for { $what }
    [with] {" "}with { $what }
   *[none] {""}
  }.
unstated-contact = The { $section } can tell you more: { $phone }. You can also send it your question from here.
unstated-berlin = It says only that { $city } was a member before 2019.
unstated-now = The figures in the announcement are those of { $date }; it does not say how things stand today.
unstated-hours = The announcement does not give { $concept ->
    [office_hours] office hours
    [mail] an email address
    [fax] a fax number
    [address] an address or directions
    [website] a website
   *[other] office hours, an email address or a postal address
  }; the only contact detail in it is the telephone number.
unstated-mayor-name = The announcement includes a comment by the mayor but gives no names, neither the mayor’s nor those of the staff.
# A question about cities or events of which it is not known what exactly is asked
unstated-answer-of = The announcement does not say that about { $what }.
unstated-later = The announcement describes how things stood on { $date }; what came later is not in it.
# What the announcement does say that comes nearest
nearest-joining = It is UNESCO that designates the member cities. It designated Asahikawa on { $date } (French local time) in the field of { $field }, one of the network’s seven fields: { $fields }.
nearest-benefits = It does say what is hoped for: the mayor wants to use the network to make local products known and for joint projects with creative cities, and the city plans to train people in design and bring new life to the region.
# $year: the first fair; $week: the first Design Week
nearest-events = It names two regular events: the International Furniture Design Fair Asahikawa (IFDA), every { $every ->
    [2] two
    [3] three
   *[other] { $every }
  } years since { $year }, and Asahikawa Design Week, every year since { $week }.
nearest-counts = What it counts is cities: as of { $date }, { $cities } in the whole network, { $design } in the field of Design and { $japan } in Japan.
nearest-exchange = It does say that Asahikawa plans to build exchanges with the other member cities, and that the mayor wants joint projects with creative cities.
nearest-talent = It does say that Asahikawa plans to train people in design.
nearest-city = It does say that { $city } is a member in the field of { $field }.
# Proposals and requests to the section
section-collaboration = Proposals and requests, such as joint projects, interviews or exchanges, are taken up by the { $section }: call { $phone }, or write to it from here.

## Out of scope and misunderstandings
scope-out = That is not something I have information on. I answer questions about Asahikawa joining the UNESCO Creative Cities Network.
scope-topics = You can ask me, for example, about the date and field of the designation, the member cities, the city’s design history, its plans, or whom to contact.
scope-contact = For anything else about the announcement, please ask the { $section }: { $phone }. You can also send it a question from here.
scope-empty = I could not read a question in that. What would you like to know about Asahikawa as a City of Design?
scope-unsupported-language = I answer in { $languages }. Please ask in one of these languages.
clarify-question = I am not sure what you mean. Would you like to know:
clarify-again = Sorry, I still do not understand. Please ask the { $section } ({ $phone }), or send it your question from here.
clarify-follow-up = What is your question about? Please name the city, the event or the topic.

## Emergency
emergency-medical = { $ambulance } – call this number now for an ambulance. Stay with the person and do what the operator tells you.
emergency-fire = { $ambulance } – get out of the building, then call this number. If you smell gas, do not touch any switch or flame.
emergency-crime = { $police } – call the police now, from a safe place. If somebody is hurt, call { $ambulance } as well.
emergency-outdoors = { $ambulance } or { $police } – call now and say where you are. At sea, call { $sea }.
emergency-animal = { $police } – move away from the animal slowly and go indoors, then call. If somebody is hurt, call { $ambulance }.
emergency-missing = { $police } – call the police now. Say who is missing, and where and when the person was last seen.
emergency-violence = { $police } – get to a safe place and call the police. To talk to somebody about violence at home, call { $violence }. If somebody is hurt, call { $ambulance }.
emergency-suicide = { $crisis } – please talk to somebody now (Yorisoi Hotline, free, 24 hours). You can also call there if you are worried about someone else. If a life is in danger, call { $ambulance }.
emergency-disaster = { $ambulance } or { $police } – get to safety first: away from water, slopes and damaged buildings. Call if somebody is hurt or trapped.

## Small talk
smalltalk-greeting = { $time ->
    [morning] Good morning!
    [evening] Good evening!
   *[day] Hello!
  } I am an automatic assistant of the City of Asahikawa. I answer questions about Asahikawa, UNESCO City of Design.
# By these words a greeting tells the time of day; | stands between them
words-morning = morning
words-evening = evening
smalltalk-goodbye = Goodbye, and thank you for your interest in Asahikawa.
smalltalk-thanks = You are welcome.
smalltalk-praise = Thank you very much!
smalltalk-complaint = I am sorry that my answer did not help. Please put your question another way, or ask the { $section }: { $phone }.
smalltalk-yes = All right. What would you like to know?
smalltalk-no = All right. Is there anything else you would like to know?

## About the assistant
meta-assistant = I am an automatic assistant (a program, not a person) of the City of Asahikawa. Everything I say comes from the city’s announcement of joining the UNESCO Creative Cities Network; when something is not in it, I tell you so.
meta-topics = You can ask me about the designation, the network and its cities, the city’s design history, its plans, the mayor’s comment and whom to contact.
meta-languages = I speak { $languages }. Just write in the one you prefer.
meta-language-changed = I will continue in English.
meta-language-unsupported = I am sorry, I do not speak that language. I speak { $languages }.
meta-sources = My source is the announcement “{ $title }” by the City of Asahikawa; its facts are as of { $date }. Under each answer I name the section it comes from.
meta-sources-regions = The grouping of countries into regions follows the United Nations (UN M49).
recall-nothing = I have not told you anything yet.
recall-more = That is all the announcement says about it. The { $section } can tell you more: { $phone }. You can also send it a question from here.
recall-mayor = These are the mayor’s words, from the comment in the announcement.

## Errors
error-internal = Something went wrong on my side. Please ask again; if it keeps happening, call the { $section }: { $phone }.
error-too-long = Your message is too long. Please ask in at most { $limit } characters.

## Sources shown in the terminal
source-line = Source: { $document }, “{ $section }”, as of { $date }

## Suggestions: each is also sent as the question itself
suggest-designation-date = When did Asahikawa join?
suggest-designation-field = In which field?
suggest-network = What is the Creative Cities Network?
suggest-japan = Which Japanese cities are members?
suggest-place = Member cities in { $place }
suggest-new = Which design cities joined in 2019?
suggest-design = List all design cities
suggest-count = How many cities are in the network?
suggest-history = What is Asahikawa’s design history?
suggest-reason = Why was Asahikawa chosen?
suggest-plans = What are the city’s plans now?
suggest-mayor = What did the mayor say?
suggest-fields = Which fields are there?
suggest-contact = Who can I ask?
suggest-sources = Where does this information come from?
suggest-rank = Where does Asahikawa rank in Japan?
suggest-ifda = What is IFDA?
# Titles of the readings offered when a question can be understood in several ways, one an intent
