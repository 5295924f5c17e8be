# 한국어. 키는 en.ftl과 같습니다. 변수 바로 뒤의 조사는 JOSA로 고릅니다(bot/messages/josa.py).

## 문장의 조각
part-city-country = { $country }의 { $city }
# 묶음 목록의 한 줄. $group: 지역, 분야 또는 연도
part-group = { $group }: { $items }
part-heading = { $name }
part-year = { $year }년
part-same-year = { $count ->
    [1] { $cities }({ $year })
   *[other] { $cities }(모두 { $year })
  }
part-details = { $city }({ $details })
part-comma = {", "}
part-space = {" "}
part-joined = { $year }년 가입
part-number = { $count ->
    [1] 한 곳
    [2] 두 곳
    [3] 세 곳
    [4] 네 곳
    [5] 다섯 곳
    [6] 여섯 곳
    [7] 일곱 곳
    [8] 여덟 곳
    [9] 아홉 곳
   *[other] { $count }곳
  }
list-comma = {", "}
list-items = { $rest }, { $last }
list-and = { $count ->
    [2] { JOSA($rest, "과/와") } { $last }
   *[other] { $rest }, { $last }
  }
answer-yes = 네, { $text }
answer-no = 아니요, { $text }
answer-none = 아니요. { $text }
# 목록의 주제. "2019년에 새로 가입한 디자인 분야의 아시아 도시"처럼 짜 맞춥니다
phrase = { $timed ->
    [yes] { $joined }{" "}
   *[no] {""}
  }{ $id ->
    [none] { $timed ->
        [yes] 가입한{" "}
       *[no] {""}
      }
   *[other] { $field } 분야에 가입한{" "}
  }{ $without }{ $where ->
    [yes] { $place }{" "}
   *[no] {""}
  }{ $id ->
    [none] { $timed ->
        [yes] 도시
       *[no] 가입 도시
      }
   *[other] 도시
  }
phrase-field = { $field }
phrase-place = { $name }
phrase-joined-new = { $year }년에
phrase-joined-in = { $years }에
phrase-joined-before = { $year }년보다 먼저
phrase-joined-since = { $year }년 이후
phrase-joined-between = { $year }년부터 { $last }년까지
phrase-joined-not = { $years } 이외의 해에
phrase-without-place = { $where ->
    [yes] { JOSA($what, "을/를") } 제외한{" "}
   *[no] { $kind ->
        [country] { $what } 이외 나라의{" "}
       *[region] { $what } 이외 지역의{" "}
      }
  }
phrase-without-field = { $what } 이외 분야에 가입한{" "}
phrase-without-city = { JOSA($what, "을/를") } 제외한{" "}
part-before-2019 = 2019년 이전
part-weekday = { $date }({ $name })

## 가입 인정
designation-overview = 아사히카와시는 유네스코 창의도시 네트워크에 디자인 분야로 가입했습니다.
designation-date = 아사히카와시는 { $day }(프랑스 현지 시각)에 가입을 인정받았습니다.
designation-date-wrong-year = 아사히카와시가 가입을 인정받은 날은 { $asked }년이 아니라 { $day }(프랑스 현지 시각)입니다.
designation-date-wrong-day = 아사히카와시가 가입을 인정받은 날은 { $asked }일이 아니라 { $day }(프랑스 현지 시각)입니다.
designation-zone = 발표문에는 프랑스 현지 시각의 날짜만 나와 있습니다.
designation-era = 2019년은 일본의 연호로 레이와 원년(令和元年)입니다.
designation-ago = 오늘({ $today })을 기준으로 { $count ->
    [0] 아직 1년이 지나지 않았습니다
   *[other] { $count }년이 지났습니다
  }.
designation-field = 아사히카와시는 { $field } 분야로 가입했습니다.
designation-field-wrong = 아사히카와시는 { $asked } 분야가 아니라 { $field } 분야로 가입했습니다.
designation-rank = 아사히카와시는 나고야와 고베(모두 2008년 가입)에 이어 일본에서 세 번째로 디자인 분야에 가입한 도시입니다.
designation-rank-all = 모든 분야를 합치면 일본의 가입 도시는 9곳이며, 그중 아사히카와시가 가장 최근에 가입했습니다.
designation-rank-world = 이는 일본 안에서의 순서입니다. 세계적으로는 그전에 이미 { $count }개 도시가 디자인 분야에 가입해 있었습니다.
designation-then-network = 유네스코 창의도시 네트워크에 디자인 분야로 가입했습니다.
designation-then-date = 유네스코 창의도시 네트워크 가입을 인정받은 날은 { $day }(프랑스 현지 시각)입니다.
designation-then-rank = 일본에서는 나고야와 고베(모두 2008년 가입)에 이어 세 번째로 이 분야에 가입했습니다.
designation-reason = 시장은 30년 가까이 10회에 걸쳐 열어 온 국제 가구 디자인 페어 아사히카와(IFDA)와 디자인 위크 등, 산업계·대학·행정·금융기관이 힘을 모아 디자인 진흥에 적극적으로 나서 온 실적을 인정받은 결과라고 보고 있습니다.
designation-reason-note = 유네스코가 밝힌 선정 이유는 발표문에 나와 있지 않습니다.
designation-world-heritage = 아니요, 세계유산과는 다릅니다. 아사히카와시는 유네스코 창의도시 네트워크에 { $field } 분야로 가입했습니다. 이 네트워크는 유산 목록이 아니라 도시 간의 협력망입니다.
application-aims = 아사히카와시는 신청하면서, 디자인의 관점에서 지역의 자원과 매력을 새롭게 바라보고 다음 세 가지로 이어지는 활동을 펼치겠다고 밝혔습니다.
application-life = 풍요롭고 윤택한 생활
application-people = 상상력이 풍부한 인재 육성
application-industry = 지역 산업의 새로운 매력과 활력 창출
application-basis = 신청의 바탕이 된 것은 그동안의 디자인 활동입니다.

## 네트워크
network-organisation = 유네스코(UNESCO)는 ‘유엔 교육 과학 문화 기구’를 줄여 부르는 이름입니다.
network-overview = 유네스코 창의도시 네트워크는 유네스코(유엔 교육 과학 문화 기구)의 사업으로, { $year }년부터 7개 분야에서 뚜렷한 특색을 지닌 도시를 인정해 왔습니다.
network-start = 유네스코 창의도시 네트워크는 { $year }년에 시작되었습니다.
network-purpose = 세계화로 각 지역의 고유한 문화가 사라질 우려가 커지는 가운데, 도시들이 서로 손을 잡아 문화의 다양성을 지키고 세계 각지 문화 산업의 잠재력을 최대한 살리는 것이 네트워크의 목적입니다.
network-fields = 네트워크에는 { $fields }의 7개 분야가 있습니다.
network-fields-note = { $year }년 기준이며, 그 뒤에 바뀐 내용은 발표문에 나와 있지 않습니다.
network-cities = { $date } 기준으로 { $after }개 도시가 가입해 있으며, 이번 신규 가입 전에는 { $before }개 도시였습니다.
network-field-yes = 네, { JOSA($field, "은/는") } 7개 분야 가운데 하나입니다. 7개 분야는 { $fields }입니다.
network-field-no = 아니요, { $date } 기준으로 7개 분야는 { $fields }입니다.
network-fields-japan = { $date } 기준으로 일본 도시는 7개 분야 가운데 { $count }개 분야에 가입해 있습니다: { $fields }. { $missing } 분야에는 일본 도시가 없습니다.

## 도시
cities-list = { $known ->
    [yes] 가입 연도가 나와 있는 도시 가운데{" "}
   *[no] {""}
  }{ JOSA($cities, "은/는") } 다음 { $number }입니다.
cities-named = { $text } { $sort ->
    [none] 발표문에는 그 도시들의 이름이 나와 있지 않습니다.
    [design] 그중 발표문에 이름이 나와 있는 도시는 디자인 분야의 { $count }곳입니다.
    [others] 그중 발표문에 이름이 나와 있는 도시는 일본의 { $count }곳입니다.
   *[both] 그중 발표문에 이름이 나와 있는 도시는 디자인 분야 { $design }곳과 다른 분야의 일본 도시 { $others }곳, 모두 { $count }곳입니다.
  }
cities-one = { $known ->
    [yes] 가입 연도가 나와 있는 도시 가운데{" "}
   *[no] {""}
  }{ JOSA($cities, "은/는") } { $city } 한 곳입니다.
cities-list-design = { $date } 기준으로 디자인 분야 가입 도시는 { $count }곳입니다. 기존 가입 도시가 { $before }곳, 2019년에 새로 가입한 도시가 { $new }곳입니다.
cities-list-new = 2019년에 디자인 분야로 가입한 도시는 다음 { $count }곳입니다.
cities-list-japan = { $date } 기준으로 일본의 가입 도시는 다음 { $count }곳입니다.
cities-list-all = { $date } 기준으로 네트워크에는 { $total }개 도시가 가입해 있습니다. 발표문에는 그중 디자인 분야의 모든 도시와 다른 분야의 일본 도시, 모두 { $count }곳의 이름이 실려 있습니다.
cities-none = { $known ->
    [yes] 가입 연도가 나와 있는 도시 가운데 { JOSA($cities, "은/는") } 없습니다.
   *[no] { JOSA($cities, "은/는") } 발표문의 목록({ $date } 기준)에 없습니다.
  }
cities-none-japan-field = { $date } 기준으로 { $field } 분야에는 일본의 가입 도시가 없습니다.
cities-note-other-fields = 디자인 이외 분야의 가입 도시는 발표문에 일본 도시만 실려 있습니다.
cities-note-years = 발표문에는 일본 도시와 2019년에 가입한 도시의 가입 연도만 나와 있습니다. 나머지 도시는 2019년보다 먼저 가입했습니다.
cities-note-group = 여기서 { JOSA($group, "은/는") } { $few ->
    [yes] { JOSA($countries, "을/를") }
   *[no] { $date } 기준 { $count }개국을
  } 가리킵니다(출처: { $source }).
cities-unread = ‘{ $words }’ 조건으로는 목록을 좁힐 수 없습니다. 발표문이 도시를 그렇게 나누지 않거나, 제가 모르는 말입니다.
cities-unread-without = 이 조건을 빼면 { $text }
cities-unsorted = 발표문에서는 일본의 가입 도시를 지방이나 도도부현별로 나누지 않습니다.
cities-unlisted-field = 일본 이외 나라의 { $field } 분야 가입 도시는 발표문에 나와 있지 않습니다.
cities-unlisted-field-japan = 일본 도시로는 { JOSA($cities, "이/가") } 실려 있습니다.
cities-count = { $known ->
    [yes] 가입 연도가 나와 있는 도시 가운데{" "}
   *[no] {""}
  }{ JOSA($cities, "은/는") } { $number }입니다.
cities-count-network = { $date } 기준으로 7개 분야를 통틀어 { $after }개 도시가 가입해 있습니다. 2019년 신규 가입 전에는 { $before }개 도시였으며, { $new }개 도시가 새로 가입했습니다.
cities-count-network-before = 2019년 신규 가입 전에는 { $before }개 도시였고, 가입 후에 { $after }개 도시가 되었습니다.
cities-count-design = { $date } 기준으로 디자인 분야 가입 도시는 { $after }곳입니다. 기존 { $before }곳에 아사히카와시를 포함한 { $new }곳이 새로 가입했습니다.
cities-count-design-new = 2019년에 디자인 분야로 가입한 도시는 아사히카와시를 포함해 { $new }곳입니다.
cities-count-design-before = 2019년 신규 가입 전에는 디자인 분야 가입 도시가 { $before }곳이었고, { $new }곳이 새로 가입해 { $after }곳이 되었습니다.
cities-count-japan = { $date } 기준으로 일본의 가입 도시는 { $count }곳이며, 7개 분야 가운데 6개 분야에 걸쳐 있습니다.
cities-count-new-all = 2019년에는 모든 분야를 합쳐 { $new }개 도시가 네트워크에 가입했습니다. 그중 { $design }곳이 디자인 분야입니다.
cities-tally = { $date } 기준 { $cities }의 수는 다음과 같습니다.
cities-tally-line = { $place }: { $count }곳
cities-countries = { $date } 기준으로 디자인 분야의 { $count }개 도시는 { $countries }개국에 있습니다.

## 한 도시
city-member = { JOSA($city, "은/는") } { $field } 분야 가입 도시이며, { $year }년에 가입했습니다.
city-member-before = { JOSA($city, "은/는") } { $field } 분야 가입 도시이며, 2019년보다 먼저 가입했습니다.
city-before = { JOSA($city, "은/는") } 2019년보다 먼저 { $field } 분야로 가입했습니다.
city-year = { JOSA($city, "은/는") } { $year }년에 { $field } 분야로 가입했습니다.
city-year-unknown = { JOSA($city, "은/는") } 2019년보다 먼저 { $field } 분야로 가입했습니다. 몇 년에 가입했는지는 발표문에 나와 있지 않습니다.
city-field = { JOSA($city, "은/는") } { $field } 분야의 가입 도시입니다.
city-field-wrong = { JOSA($city, "은/는") } { $asked } 분야가 아니라 { $field } 분야의 가입 도시입니다.
city-year-wrong = { JOSA($city, "은/는") } { $asked }년이 아니라 { $year }년에 { $field } 분야로 가입했습니다.
city-country = { JOSA($city, "은/는") } { $country }에 있습니다.
city-country-wrong = { JOSA($city, "은/는") } { JOSA($asked, "이/가") } 아니라 { $country }에 있습니다.
city-then-year = { $year }년에 가입했습니다.
city-then-before = 2019년보다 먼저 가입했습니다.
city-then-member-year = { $field } 분야 가입 도시이며, { $year }년에 가입했습니다.
city-then-member-before = { $field } 분야 가입 도시이며, 2019년보다 먼저 가입했습니다.
city-then-new = 2019년에 이 분야에 새로 가입한 { $count }개 도시 가운데 하나입니다.
city-then-not-design = 디자인 분야의 가입 도시는 아닙니다.
city-then-first = { JOSA($cities, "과/와") } 함께 일본에서 가장 먼저 이 분야에 가입했습니다.
city-not-member-japan = { JOSA($city, "은/는") } { $date } 기준으로 일본의 가입 도시 9곳에 들어 있지 않습니다.
city-not-member-design = { JOSA($city, "은/는") } { $date } 기준으로 디자인 분야 가입 도시 { $count }곳에 들어 있지 않습니다.
city-not-listed = { JOSA($city, "은/는") } 발표문의 목록에 없습니다. 디자인 분야 가입 도시 { $count }곳에도, 일본의 가입 도시 9곳에도 들어 있지 않습니다. 다른 나라의 다른 분야 도시는 목록에 실려 있지 않습니다.
city-not-listed-unknown = 말씀하신 도시는 발표문에 나오지 않습니다. 디자인 분야 가입 도시 { $count }곳에도, 일본의 가입 도시 9곳에도 들어 있지 않습니다. 다른 나라의 다른 분야 도시는 목록에 실려 있지 않습니다.
city-not-design-unknown = 문의하신 도시는 { $date } 기준 디자인 창의도시 { $count }곳에 들어 있지 않습니다.
city-ask-which = 어느 도시가 궁금하십니까?
later-unknown = 발표문은 { $date } 기준이며, 그 뒤의 일은 나와 있지 않습니다.
years-between = { $first }년부터 { $last }년까지는 { $count }년입니다.
count-not = { $asked }곳이 아닙니다.

## 비교
compare-earlier = { JOSA($first, "이/가") } { $second }보다 먼저 가입했습니다. { JOSA($first, "은/는") } { $firstyear }, { JOSA($second, "은/는") } { $secondyear }에 가입했습니다.
compare-earlier-unknown = { JOSA($first, "이/가") } { $second }보다 먼저 가입했습니다. { JOSA($second, "은/는") } { $secondyear }에 가입했으며, { JOSA($first, "은/는") } 그보다 먼저 가입했습니다.
compare-order = 먼저 가입한 순서는 다음과 같습니다: { $cities }.
compare-then = {", "}
compare-same = { $count ->
    [2] { JOSA($cities, "은/는") } 둘 다 { $year }에 가입했습니다.
   *[other] { JOSA($cities, "은/는") } 모두 { $year }에 가입했습니다.
  }
compare-first = { $plain } 가운데 가장 먼저 가입한 도시는 { $year }년에 가입한 { $names }입니다.
compare-latest = { $plain } 가운데 가장 최근에 가입한 도시는 { $year }년에 가입한 { $names }입니다.
compare-unknown = 어느 도시가 먼저 가입했는지는 발표문으로 알 수 없습니다. { JOSA($cities, "은/는") } 2019년보다 먼저 가입했지만, 가입 연도가 발표문에 나와 있지 않습니다.
compare-not-member = { JOSA($city, "은/는") } 발표문의 목록에 없습니다.

## 역사와 행사
history-overview = 발표문에 실린 아사히카와시 디자인의 발자취입니다.
history-year-none = { $year }년의 일은 발표문에 나와 있지 않습니다. 발표문에 실린 활동은 다음과 같습니다.
history-years-none = { $first }년부터 { $last }년까지의 일은 발표문에 나와 있지 않습니다. 발표문에 실린 활동은 다음과 같습니다.
history-before-none = { $year }년보다 앞선 일은 발표문에 나와 있지 않습니다. 발표문에 실린 활동은 다음과 같습니다.
history-designation = { $day }(프랑스 현지 시각): 유네스코 창의도시 네트워크 디자인 분야 가입을 인정받았습니다.
event-symposium = { $year }년: 아사히카와 디자인 심포지엄(旭川デザインシンポジウム). 아사히카와시 디자인 활동의 출발점입니다.
event-symposium-told = 아사히카와 디자인 심포지엄(旭川デザインシンポジウム)은 { $year }년에 열렸습니다. 해외의 앞선 디자인 사고를 지역에 받아들이는 활동이 여기에서 시작되었습니다.
event-forum = { $years }: 해외 디자이너를 초청해 국제 디자인 포럼 아사히카와(国際デザインフォーラム旭川)를 열었습니다.
event-forum-told = 국제 디자인 포럼 아사히카와(国際デザインフォーラム旭川)는 { $years }에 해외 디자이너를 초청해 열렸습니다. 해외의 앞선 디자인 사고를 지역에 받아들이기 위한 행사였습니다.
event-ifda = { $year }년부터 { $every }년에 한 번: 국제 가구 디자인 페어 아사히카와(IFDA)를 열어, 디자이너들과 국제적으로 교류하고 새로운 가구 디자인을 발굴해 왔습니다.
event-ifda-told = 국제 가구 디자인 페어 아사히카와(IFDA)는 { $year }년부터 { $every }년에 한 번 열리고 있습니다. 디자이너들과 국제적으로 교류하고 새로운 가구 디자인을 발굴하면서 지역의 기술력과 디자인 역량을 갈고닦는 행사입니다.
event-design_week = { $year }년부터 해마다: 아사히카와 디자인 위크(旭川デザインウィーク)를 열어 시민에게 디자인을 알리고 있습니다.
event-design_week-told = 아사히카와 디자인 위크(旭川デザインウィーク)는 시민에게 디자인을 알리는 행사로, { $year }년부터 해마다 열리고 있습니다.
event-ifi_declaration = { $year }년 { $month }: 그동안의 디자인 활동을 인정받아, 국제 실내건축가·디자이너 연맹(IFI)과 함께 ‘IFI 인테리어 선언’을 발표했습니다.
event-ifi_declaration-told = IFI 인테리어 선언은 아사히카와시가 그동안의 디자인 활동을 인정받아 { $year }년 { $month }에 국제 실내건축가·디자이너 연맹(IFI)과 함께 발표한 선언입니다.
event-times-ifda = 시장은 이 행사를 30년 가까이, 모두 10회 열어 왔다고 밝혔습니다.
event-times-unknown = 지금까지 몇 번 열렸는지는 발표문에 나와 있지 않습니다.
event-is-year = { $asked }년입니다.
event-not-year = { $asked }년이 아닙니다.
event-is-times = { $asked }회입니다.
event-not-times = { $asked }회가 아닙니다.
event-is-every = { $every ->
    [1] 해마다 한 번
   *[other] { $every }년에 한 번
  }입니다.
event-not-every = { $every ->
    [1] 해마다 한 번
   *[other] { $every }년에 한 번
  }이 아닙니다.
event-next-unknown = 올해와 앞으로의 개최 일정은 발표문에 나와 있지 않습니다.
event-venue-unknown = 개최 장소는 발표문에 나와 있지 않습니다.
event-organiser-unknown = 주최자는 발표문에 나와 있지 않습니다.

## 계획
plan-overview = 아사히카와시는 디자인 창의도시로서 앞으로 다음과 같은 일을 추진해 나갈 계획입니다.
plan-events = 디자인 행사의 지속적인 개최
plan-talent = 디자인 인재 육성
plan-resources = 음식, 문화, 자연 등 지역 자원의 연계와 활용
plan-exchange = 다른 가입 도시와의 교류
plan-outreach = 세계를 향한 아사히카와의 매력 홍보
plan-region = 지역 활성화
plan-sdgs = 유엔 지속가능발전목표(SDGs) 달성에 대한 기여
plan-urban = 지속 가능한 도시 조성
plan-sdgs-answer = 아사히카와시는 디자인 창의도시로서 유엔 지속가능발전목표(SDGs) 달성에도 기여하고자 합니다.
plan-one = 아사히카와시의 향후 계획에는 { JOSA($plan, "이/가") } 포함되어 있습니다.

## 시장
mayor-overview = 시장은 발표문에서 다음과 같은 뜻을 밝혔습니다.
mayor-joy = 이번에 가입을 인정받은 것을 매우 기쁘게 생각합니다.
mayor-reason = 30년 가까이 10회에 걸쳐 열어 온 국제 가구 디자인 페어 아사히카와(IFDA)와 디자인 위크 등, 산업계·대학·행정·금융기관이 힘을 모아 디자인 진흥에 적극적으로 나서 온 실적을 인정받은 결과라고 느낍니다.
mayor-outlook = 앞으로 네트워크를 살려 관련 단체·업계와 함께 지역 제품을 널리 알리고, 창의도시와의 교류를 비롯한 공동 사업을 추진하여, 지역 활성화로 이어 가고자 합니다.
mayor-full = 이상은 요지이며, 전문은 시의 발표문에 실려 있습니다.

## 문의
contact-section = 아사히카와시 경제부 산업진흥과
contact-answer = { $section }에 문의해 주십시오. 전화번호는 { $phone }입니다.
contact-hours-unverified = 업무 시간은 발표문에 나와 있지 않고 아직 확인되지 않아 안내해 드릴 수 없습니다.

## 발표문에 없는 내용
unstated-answer = 그 내용은 발표문에 나와 있지 않습니다.
unstated-about = { $kind ->
    [with] { JOSA($what, "과/와") }의{" "}
    [event] { $what }의{" "}
    [city] { $what }의{" "}
   *[none] {""}
  }{ $concept ->
    [cost] 예산이나 비용은
    [benefit] 가입의 효과나 이점은
    [population] 인구나 면적은
    [logo] 로고와 그 사용에 관한 내용은
    [criteria] 심사 기준이나 방법은
    [ticket] 장소나 입장·참가 방법, 프로그램은
    [visitors] 방문자나 참가자 수는
    [winner] 수상자나 수상작은
    [leave_network] 가입 기간이나 탈퇴에 관한 내용은
    [funding] 예산이나 비용, 보조금은
    [fee] 요금은
    [benefits] 가입에 따르는 이점이나 의무는
    [visit] 견학이나 볼거리, 투어에 관한 내용은
    [competition_rules] 응모 규정이나 마감, 심사는
    [dates_ahead] 앞으로의 개최 일정은
    [statistics] 사람, 기업, 방문객 등에 관한 통계는
    [joining_rules] 가입 절차나 선정 방법은
    [reason] { JOSA($what, "이/가") } 가입을 인정받은 이유는
    [collaboration] 공동 사업이나 취재, 교류를 진행하는 방법은
    [schools] 학교를 위한 활동이나 진학, 취업에 관한 내용은
   *[other] 그 내용은
  } 발표문에 나와 있지 않습니다.
unstated-contact = 자세한 내용은 { $section }({ $phone })에 문의해 주십시오. 여기에서 바로 질문을 보내실 수도 있습니다.
unstated-berlin = 발표문에는 { JOSA($city, "이/가") } 2019년보다 먼저 가입했다는 것만 나와 있습니다.
unstated-now = 발표문의 수치는 { $date } 기준이며, 현재 상황은 나와 있지 않습니다.
unstated-hours = { $concept ->
    [office_hours] 업무 시간은
    [mail] 이메일 주소는
    [fax] 팩스 번호는
    [address] 주소나 찾아오시는 길은
    [website] 홈페이지는
   *[other] 업무 시간, 이메일, 주소 등은
  } 발표문에 나와 있지 않습니다. 발표문에 실린 연락처는 전화번호뿐입니다.
unstated-mayor-name = 발표문에 시장의 말은 실려 있지만, 시장이나 담당자의 이름은 나와 있지 않습니다.
unstated-answer-of = { $what }에 관한 그 내용은 발표문에 나와 있지 않습니다.
unstated-later = 발표문은 { $date } 기준이며, 그 뒤의 일은 나와 있지 않습니다.
nearest-joining = 가입 도시를 인정하는 곳은 유네스코입니다. 아사히카와시는 { $date }(프랑스 현지 시각)에 7개 분야({ $fields }) 가운데 { $field } 분야로 가입을 인정받았습니다.
nearest-benefits = 앞으로의 기대는 나와 있습니다. 시장은 네트워크를 살려 지역 제품을 널리 알리고 창의도시와 공동 사업을 추진하고자 하며, 시는 디자인 인재를 육성하고 지역을 활성화할 계획입니다.
nearest-events = 정기 행사로는 { $year }년부터 { $every }년에 한 번 열리는 국제 가구 디자인 페어 아사히카와(IFDA)와 { $week }년부터 해마다 열리는 아사히카와 디자인 위크가 나와 있습니다.
nearest-counts = 발표문에 실린 수치는 도시의 수입니다. { $date } 기준으로 네트워크 전체가 { $cities }곳이며, 그중 디자인 분야가 { $design }곳, 일본이 { $japan }곳입니다.
nearest-exchange = 발표문에는 다른 가입 도시와 교류할 계획과, 창의도시와 공동 사업을 추진하려는 시장의 뜻이 나와 있습니다.
nearest-talent = 발표문에는 디자인 인재를 육성할 계획이 나와 있습니다.
nearest-city = 발표문에는 { JOSA($city, "이/가") } { $field } 분야의 가입 도시라고 나와 있습니다.
section-collaboration = 공동 사업, 취재, 교류 등의 제안과 요청은 { $section }에서 받습니다. { JOSA($phone, "으로/로") } 전화해 주시거나 여기에서 바로 보내 주십시오.

## 범위 밖의 질문, 이해하지 못한 질문
scope-out = 죄송합니다. 그 내용은 제가 안내해 드릴 정보가 없습니다. 저는 아사히카와시의 유네스코 창의도시 네트워크 가입에 관한 질문에 답해 드립니다.
scope-topics = 예를 들어 가입을 인정받은 날짜와 분야, 가입 도시, 지금까지의 활동, 앞으로의 계획, 문의처 등을 물어보실 수 있습니다.
scope-contact = 그 밖에 발표문에 관한 문의는 { $section }({ $phone })에서 받고 있습니다. 여기에서 바로 질문을 보내실 수도 있습니다.
scope-empty = 보내 주신 내용에서 질문을 찾지 못했습니다. 디자인 창의도시 아사히카와에 관해 무엇이 궁금하십니까?
scope-unsupported-language = { JOSA($languages, "으로/로") } 답해 드립니다. 이 가운데 한 언어로 질문해 주십시오.
clarify-question = 질문의 뜻을 정확히 파악하지 못했습니다. 혹시 다음 내용이 궁금하십니까?
clarify-again = 죄송합니다. 이번에도 질문을 이해하지 못했습니다. { $section }({ $phone })에 문의하시거나 여기에서 바로 질문을 보내 주십시오.
clarify-follow-up = 무엇에 관한 질문이십니까? 도시나 행사, 주제를 함께 적어 주십시오.

## 긴급 상황
emergency-medical = { $ambulance }: 지금 바로 전화해 구급차를 부르십시오. 환자 곁에서 상담원의 안내에 따르십시오.
emergency-fire = { $ambulance }: 먼저 건물 밖으로 나간 뒤 전화하십시오. 가스 냄새가 나면 불이나 전기 스위치를 만지지 마십시오.
emergency-crime = { $police }: 안전한 곳에서 지금 바로 경찰에 전화하십시오. 다친 사람이 있으면 { $ambulance }에도 전화하십시오.
emergency-outdoors = { $ambulance } 또는 { $police }: 지금 바로 전화해 있는 곳을 알리십시오. 바다에서는 { $sea }에 전화하십시오.
emergency-animal = { $police }: 천천히 물러나 건물 안으로 들어간 뒤 경찰에 전화하십시오. 다친 사람이 있으면 { $ambulance }에 전화하십시오.
emergency-missing = { $police }: 지금 바로 경찰에 전화해 누가 없어졌는지, 마지막으로 본 곳과 시각을 알리십시오.
emergency-violence = { $police }: 안전한 곳으로 피해 경찰에 전화하십시오. 가정폭력 상담은 { $violence }입니다. 다친 사람이 있으면 { $ambulance }에 전화하십시오.
emergency-suicide = { $crisis }: 지금 바로 전화로 이야기해 주십시오(요리소이 핫라인, 무료, 24시간). 주변 사람이 걱정될 때도 상담할 수 있습니다. 생명이 위험하면 { $ambulance }에 전화하십시오.
emergency-disaster = { $ambulance } 또는 { $police }: 먼저 물가, 비탈, 부서진 건물에서 떨어져 안전한 곳으로 피하십시오. 다치거나 갇힌 사람이 있으면 전화하십시오.

## 인사
smalltalk-greeting = 안녕하십니까? 아사히카와시 자동 응답 도우미입니다. 유네스코 디자인 창의도시 아사히카와에 관한 질문에 답해 드립니다.
words-morning = 좋은 아침|굿모닝
words-evening = 좋은 저녁|굿이브닝
smalltalk-goodbye = 아사히카와에 관심을 가져 주셔서 감사합니다. 안녕히 가십시오.
smalltalk-thanks = 도움이 되었다니 기쁩니다.
smalltalk-praise = 따뜻한 말씀 감사합니다!
smalltalk-complaint = 도움이 되지 못해 죄송합니다. 다른 표현으로 다시 질문해 주시거나 { $section }({ $phone })에 문의해 주십시오.
smalltalk-yes = 알겠습니다. 무엇이 궁금하십니까?
smalltalk-no = 알겠습니다. 더 궁금하신 점이 있으십니까?

## 도우미 소개
meta-assistant = 저는 아사히카와시 자동 응답 도우미이며, 사람이 아니라 프로그램입니다. 유네스코 창의도시 네트워크 가입에 관한 시의 발표문을 바탕으로만 답하고, 발표문에 없는 내용은 없다고 말씀드립니다.
meta-topics = 가입 인정, 네트워크와 가입 도시, 디자인의 역사, 앞으로의 계획, 시장의 말, 문의처를 물어보실 수 있습니다.
meta-languages = { JOSA($languages, "으로/로") } 답해 드립니다. 편한 언어로 질문해 주십시오.
meta-language-changed = 지금부터 한국어로 답해 드리겠습니다.
meta-language-unsupported = 죄송합니다. 그 언어로는 답해 드릴 수 없습니다. { JOSA($languages, "으로/로") } 질문해 주십시오.
meta-sources = 출처는 아사히카와시의 발표문 「{ $title }」이며, 내용은 { $date } 기준입니다. 답변마다 발표문의 어느 항목에서 나온 내용인지 함께 표시합니다.
meta-sources-regions = 나라를 지역별로 묶을 때는 유엔의 분류(UN M49)를 따랐습니다.
recall-nothing = 아직 안내해 드린 내용이 없습니다.
recall-more = 이에 관해 발표문에 나온 내용은 여기까지입니다. 자세한 내용은 { $section }({ $phone })에 문의해 주십시오. 여기에서 바로 질문을 보내실 수도 있습니다.
recall-mayor = 발표문에 실린 시장의 말입니다.

## 오류
error-internal = 처리하는 중에 문제가 생겼습니다. 다시 한번 질문해 주십시오. 문제가 계속되면 { $section }({ $phone })에 전화해 주십시오.
error-too-long = 내용이 너무 깁니다. { $limit }자 이내로 질문해 주십시오.

## 터미널에 보이는 출처
source-line = 출처: { $document } 「{ $section }」, { $date } 기준

## 추천 질문: 그대로 질문으로도 보내집니다
suggest-designation-date = 아사히카와는 언제 가입했나요?
suggest-designation-field = 아사히카와는 어느 분야로 가입했나요?
suggest-network = 창의도시 네트워크란 무엇인가요?
suggest-japan = 일본의 가입 도시는 어디인가요?
suggest-place = { $place }의 가입 도시
suggest-new = 새로 가입한 디자인 도시는 어디인가요?
suggest-design = 디자인 도시를 모두 알려 주세요
suggest-count = 네트워크 가입 도시는 몇 곳인가요?
suggest-history = 아사히카와의 디자인 역사는?
suggest-reason = 아사히카와는 왜 선정되었나요?
suggest-plans = 앞으로 어떤 계획이 있나요?
suggest-mayor = 시장은 뭐라고 말했나요?
suggest-fields = 네트워크에는 어떤 분야가 있나요?
suggest-contact = 어디에 문의하면 되나요?
suggest-sources = 이 정보의 출처는 어디인가요?
suggest-rank = 아사히카와는 일본에서 몇 번째인가요?
suggest-ifda = IFDA는 무엇인가요?
