# 繁體中文（臺灣用語）。鍵的意義見 en.ftl。

## 句子的組成部分
part-city-country = { $city }（{ $country }）
part-group = { $group }：{ $items }
part-heading = { $name }
part-year = { $year }年
part-same-year = { $count ->
    [1] { $cities }（{ $year }）
   *[other] { $cities }（皆為{ $year }）
  }
part-details = { $city }（{ $details }）
part-comma = ，
part-space = {""}
part-joined = { $year }年
part-number = { $count }
list-comma = 、
list-items = { $rest }、{ $last }
list-and = { $rest }和{ $last }
answer-yes = { $form ->
    [denied] 對，
   *[plain] 是的，
  }{ $text }
answer-no = { $form ->
    [be] 不是，
    [have] 沒有，
    [in] 不在，
   *[plain] 不，
  }{ $text }
answer-none = 沒有。{ $text }
# 名單的主題，如「亞洲2019年加入的設計之都」；排除的部分放在句首：「除中國外，」
phrase = { $id ->
    [design] { $timed ->
        [yes] { $place }{ $joined }加入的設計之都
       *[no] { $where ->
            [yes] { $place }的設計之都
           *[no] 設計之都
          }
      }
    [none] { $timed ->
        [yes] { $place }{ $joined }加入的城市
       *[no] { $where ->
            [yes] { $place }的會員城市
           *[no] 會員城市
          }
      }
   *[other] { $place }{ $joined }以{ $field }領域加入的城市
  }
phrase-field = { $field }
phrase-place = { $name }
phrase-joined-new = { $year }年
phrase-joined-in = { $years }
phrase-joined-before = { $year }年之前
phrase-joined-since = { $year }年以後（含當年）
phrase-joined-between = { $year }年至{ $last }年間
phrase-joined-not = { $years }以外年份
phrase-without-place = 除{ $what }外，
phrase-without-field = 除{ $what }領域外，
phrase-without-city = 除{ $what }外，
part-before-2019 = 2019年之前
part-weekday = { $date }（{ $name }）

## 加入認定
designation-overview = 旭川市已以設計領域加入聯合國教科文組織創意城市網路，成為「設計之都」。
designation-date = 旭川市於{ $day }（法國當地時間）獲認定加入創意城市網路。
designation-date-wrong-year = 旭川市獲認定加入的日期是{ $day }（法國當地時間），不是{ $asked }年。
designation-date-wrong-day = 旭川市獲認定加入的日期是{ $day }（法國當地時間），不是{ $asked }日。
designation-zone = 公告只寫明法國當地時間的日期。
designation-era = 2019年是日本的令和元年。
designation-ago = 到今天（{ $today }）為止，{ $count ->
    [0] 還不到一年
   *[other] 已經過了{ $count }年
  }。
designation-field = 旭川市是以{ $field }領域加入的。
designation-field-wrong = 旭川市是以{ $field }領域加入的，不是{ $asked }領域。
designation-rank = 旭川市是日本第三座以設計領域加入的城市，前兩座是名古屋市和神戶市（皆為2008年加入）。
designation-rank-all = 若計入所有領域，日本共有9座會員城市，旭川市是其中最近加入的一座。
designation-rank-world = 這是在日本國內的順序；放眼世界，先前已有{ $count }座城市以設計領域加入。
designation-then-network = 旭川市是以設計領域加入聯合國教科文組織創意城市網路的。
designation-then-date = 獲認定加入聯合國教科文組織創意城市網路的日期是{ $day }（法國當地時間）。
designation-then-rank = 在日本，旭川市是第三座以這個領域加入的城市，前兩座是名古屋市和神戶市（皆為2008年加入）。
designation-reason = 市長認為，這是旭川市多年耕耘的成果受到肯定：近30年來舉辦10屆旭川國際家具設計展，推動設計週活動，產業界、學界、政府與金融機構也攜手振興設計。
designation-reason-note = 公告並未說明教科文組織本身的認定理由。
designation-world-heritage = 不是，這和世界遺產不同。旭川市加入的是聯合國教科文組織創意城市網路（{ $field }領域），這是城市與城市之間的網路，不是遺產名錄。
application-aims = 旭川市在申請時提出，要用設計的眼光重新看待在地的資源與魅力，達成三項目標：
application-life = 打造富足而有情趣的生活
application-people = 培育富有想像力的人才
application-industry = 為在地產業創造新的魅力與活力
application-basis = 這項申請奠基於旭川市以往的設計活動：

## 網路
network-organisation = UNESCO是聯合國教育、科學及文化組織的英文簡稱，中文通稱聯合國教科文組織。
network-overview = 創意城市網路是聯合國教科文組織（聯合國教育、科學及文化組織）的計畫，從{ $year }年起，在7個領域認定具有特色的城市。
network-start = 聯合國教科文組織創意城市網路始於{ $year }年。
network-purpose = 隨著全球化發展，各地固有的文化面臨流失的危機。創意城市網路的宗旨是維護文化多樣性，並透過城市之間的策略合作，讓世界各地文化產業的潛力充分發揮。
network-fields = 創意城市網路共有7個領域：{ $fields }。
network-fields-note = 以上是{ $year }年的情形，公告沒有提到之後的變動。
network-cities = 截至{ $date }，共有{ $after }座城市加入；這次新增之前是{ $before }座。
network-field-yes = 是的，{ $field }是7個領域之一。這7個領域是：{ $fields }。
network-field-no = 不是。截至{ $date }，創意城市網路有以下7個領域：{ $fields }。
network-fields-japan = 截至{ $date }，日本城市加入了7個領域中的{ $count }個：{ $fields }。{ $missing }領域沒有日本城市。

## 城市
cities-list = { $known ->
    [yes] 在公告註明加入年份的城市中，
   *[no] {""}
  }{ $without }{ $cities }共有{ $count }座：
cities-named = { $text }{ $sort ->
    [none] 公告沒有列出這些城市的名稱。
    [design] 公告列出其中設計領域的{ $count }座：
    [others] 公告列出其中日本的{ $count }座：
   *[both] 公告列出其中{ $count }座，包括設計領域的{ $design }座，以及其他領域的{ $others }座日本城市：
  }
cities-one = { $known ->
    [yes] 在公告註明加入年份的城市中，
   *[no] {""}
  }{ $without }{ $cities }有1座：{ $city }。
cities-list-design = 截至{ $date }，設計領域共有{ $count }座會員城市，其中{ $before }座先前已加入，{ $new }座在2019年加入：
cities-list-new = 2019年以設計領域加入的城市共有{ $count }座：
cities-list-japan = 截至{ $date }，日本共有{ $count }座會員城市：
cities-list-all = 截至{ $date }，創意城市網路共有{ $total }座城市。公告列出其中{ $count }座，包括設計領域的所有城市，以及其他領域的日本城市：
cities-none = { $known ->
    [yes] 在公告註明加入年份的城市中，{ $without }沒有{ $cities }。
   *[no] 截至{ $date }，{ $without }公告的名單中沒有{ $cities }。
  }
cities-none-japan-field = 截至{ $date }，日本沒有城市以{ $field }領域加入。
cities-note-other-fields = 設計以外的領域，公告只列出日本的會員城市。
cities-note-years = 公告只註明日本城市和2019年加入城市的加入年份，其餘城市都在2019年之前加入。
cities-note-group = 這裡的{ $group }是指{ $few ->
    [yes] { $countries }
   *[no] 截至{ $date }的{ $count }個國家和地區
  }（依據：{ $source }）。
cities-unread = 無法依「{ $words }」篩選：公告沒有這樣區分城市，或是我不認識這個說法。
cities-unread-without = 不加這個條件的話，{ $text }
cities-unsorted = 公告沒有按地區或都道府縣區分日本的會員城市。
cities-unlisted-field = 公告沒有列出日本以外的{ $field }領域會員城市。
cities-unlisted-field-japan = 公告列出的日本城市有：{ $cities }。
cities-count = { $known ->
    [yes] 在公告註明加入年份的城市中，
   *[no] {""}
  }{ $without }{ $cities }共有{ $count }座。
cities-count-network = 截至{ $date }，創意城市網路的7個領域共有{ $after }座城市。這次新增之前是{ $before }座，新加入{ $new }座。
cities-count-network-before = 這次新增之前，創意城市網路有{ $before }座城市；新增之後為{ $after }座。
cities-count-design = 截至{ $date }，設計領域共有{ $after }座城市，其中{ $before }座先前已加入，另外{ $new }座是新加入的，旭川市就是其中之一。
cities-count-design-new = 2019年共有{ $new }座城市以設計領域加入，旭川市就是其中之一。
cities-count-design-before = 這次新增之前，設計領域有{ $before }座城市；加上新加入的{ $new }座，共{ $after }座。
cities-count-japan = 截至{ $date }，日本共有{ $count }座會員城市，分屬7個領域中的6個。
cities-count-new-all = 2019年，所有領域合計有{ $new }座城市加入，其中{ $design }座屬於設計領域。
cities-tally = 截至{ $date }，{ $without }各地的{ $cities }數量如下：
cities-tally-line = { $place }：{ $count }座
cities-countries = 截至{ $date }，{ $count }座設計之都分布在{ $countries }個國家。

## 單一城市
city-member = { $city }是{ $field }領域的會員城市，在{ $year }年加入。
city-member-before = { $city }是{ $field }領域的會員城市，在2019年之前就已加入。
city-before = { $city }在2019年之前就已以{ $field }領域加入。
city-year = { $city }在{ $year }年以{ $field }領域加入。
city-year-unknown = { $city }在2019年之前就已以{ $field }領域加入，至於是哪一年，公告沒有說明。
city-field = { $city }是以{ $field }領域加入的。
city-field-wrong = { $city }是以{ $field }領域加入的，不是{ $asked }領域。
city-year-wrong = { $city }是在{ $year }年以{ $field }領域加入的，不是{ $asked }年。
event-symposium-told = 旭川設計研討會（旭川デザインシンポジウム）舉辦於{ $year }年。旭川把海外先進的設計理念引進在地的活動，由此展開。
city-country = { $city }位於{ $country }。
city-country-wrong = { $city }位於{ $country }，不在{ $asked }。
city-then-year = 該市在{ $year }年加入。
city-then-before = 該市在2019年之前就已加入。
city-then-member-year = 它是{ $field }領域的會員城市，在{ $year }年加入。
city-then-member-before = 它是{ $field }領域的會員城市，在2019年之前就已加入。
city-then-new = 它是2019年以這個領域新加入的{ $count }座城市之一。
city-then-not-design = 它不是設計之都。
city-then-first = 它和{ $cities }是日本最早以這個領域加入的城市。
city-not-member-japan = 截至{ $date }，日本的9座會員城市中沒有{ $city }。
city-not-member-design = 截至{ $date }，設計領域的{ $count }座城市中沒有{ $city }。
city-not-listed = 公告列出了{ $count }座設計領域城市和9座日本會員城市，其中沒有{ $city }。設計以外的領域，公告只列出日本的城市。
city-not-listed-unknown = 公告沒有提到這座城市：列出的{ $count }座設計領域城市和9座日本會員城市裡都沒有它。設計以外的領域，公告只列出日本的城市。
city-not-design-unknown = 截至{ $date }，您問的城市不在{ $count }座設計之都之列。
city-ask-which = 請問您指的是哪一座城市？
later-unknown = 公告的內容截至{ $date }，沒有提到之後的情形。
years-between = 從{ $first }年到{ $last }年，相隔{ $count }年。
count-not = 並非{ $asked }座。

## 比較
compare-earlier = { $first }（{ $firstyear }）比{ $second }（{ $secondyear }）早加入。
compare-earlier-unknown = { $first }比{ $second }早加入：{ $second }是{ $secondyear }加入的，{ $first }在那之前就已加入。
compare-order = 依加入的先後順序：{ $cities }。
compare-then = 、
compare-same = { $cities }都是{ $year }加入的。
compare-first = { $without }{ $plain }中，最早加入的是{ $names }（{ $year }年）。
compare-latest = { $without }{ $plain }中，最近加入的是{ $names }（{ $year }年）。
compare-unknown = 從公告無法得知先後：{ $cities }在2019年之前就已加入，但公告沒有註明年份。
compare-not-member = 公告的名單中沒有{ $city }。

## 歷程與活動
history-overview = 根據公告，旭川市的設計歷程如下：
history-year-none = 公告沒有提到{ $year }年的事。公告記載的有：
history-years-none = 公告沒有提到{ $first }年至{ $last }年的事。公告記載的有：
history-before-none = 公告沒有提到{ $year }年之前的事。公告記載的有：
history-designation = { $day }（法國當地時間）：獲認定以設計領域加入聯合國教科文組織創意城市網路
event-symposium = { $year }年：舉辦旭川設計研討會（旭川デザインシンポジウム），是旭川設計之路的起點
event-forum = { $years }：邀請海外設計師，舉辦旭川國際設計論壇（国際デザインフォーラム旭川）
event-forum-told = 旭川國際設計論壇（国際デザインフォーラム旭川）於{ $years }舉辦，邀請了海外設計師參加，目的是把海外先進的設計理念引進在地。
event-ifda-told = 旭川國際家具設計展（IFDA）從{ $year }年起每{ $every }年舉辦一次，透過與各國設計師交流、發掘新的家具設計，磨練在地的技術與設計實力。
event-design_week-told = 旭川設計週從{ $year }年起每年舉辦，讓市民認識設計、親近設計。
event-ifda = { $year }年起，每{ $every }年一次：舉辦旭川國際家具設計展（IFDA），與各國設計師交流，發掘新的家具設計
event-design_week = { $year }年起，每年：舉辦旭川設計週，讓市民認識設計、親近設計
event-ifi_declaration = { $year }年{ $month }：旭川推動設計的成果獲得肯定，與國際室內建築師／設計師團體聯盟（IFI）共同發表「IFI室內設計宣言」
event-ifi_declaration-told = { $year }年{ $month }，旭川推動設計的成果獲得肯定，與國際室內建築師／設計師團體聯盟（IFI）共同發表了「IFI室內設計宣言」。
event-times-ifda = 市長提到，近30年來共舉辦了10屆。
event-times-unknown = 至今舉辦了幾次，公告沒有說明。
event-is-year = 是{ $asked }年。
event-not-year = 並非{ $asked }年。
event-is-times = 是{ $asked }屆。
event-not-times = 並非{ $asked }屆。
event-is-every = 是{ $every ->
    [1] 每年一次
   *[other] 每{ $every }年一次
  }。
event-not-every = 並非{ $every ->
    [1] 每年一次
   *[other] 每{ $every }年一次
  }。
event-next-unknown = 今年和之後的舉辦日期，公告沒有說明。
event-venue-unknown = 舉辦地點，公告沒有說明。
event-organiser-unknown = 主辦單位，公告沒有說明。

## 今後的計畫
plan-overview = 身為設計之都，旭川市今後計畫：
plan-events = 持續舉辦設計活動
plan-talent = 培育設計人才
plan-resources = 串聯飲食、文化、自然等在地資源，靈活運用
plan-exchange = 與其他會員城市交流
plan-outreach = 向世界宣傳旭川的魅力
plan-region = 為地方注入活力
plan-sdgs = 為聯合國永續發展目標（SDGs）盡一份心力
plan-urban = 推動永續的城市建設
plan-sdgs-answer = 身為設計之都，旭川市希望透過各項行動，為聯合國永續發展目標（SDGs）盡一份心力。
plan-one = 旭川市今後的計畫之一，就是{ $plan }。

## 市長的話
mayor-overview = 市長在公告中表示：
mayor-joy = 對旭川市獲認定加入感到非常高興；
mayor-reason = 認為這是多年來的實績受到肯定：近30年來舉辦10屆旭川國際家具設計展，推動設計週活動，產業界、學界、政府與金融機構也攜手振興設計；
mayor-outlook = 今後會善用這個網路，與相關團體和業界攜手，推廣在地產品，與其他創意城市交流，進行合作計畫，為地方注入活力。
mayor-full = 以上是重點，全文請見旭川市的公告。

## 洽詢
contact-section = 旭川市經濟部產業振興課
contact-answer = 請洽{ $section }，電話：{ $phone }。
contact-hours-unverified = 很抱歉，公告沒有寫辦公時間，也尚未經過確認，因此無法告訴您。

## 公告沒有說明的事
unstated-answer = 這一點，公告沒有說明。
unstated-about = 關於{ $kind ->
    [with] 與{ $what }的
    [event] { $what }的
    [city] { $what }的
   *[none] {""}
  }{ $concept ->
    [cost] 預算和費用
    [benefit] 加入的效果和好處
    [population] 人口和面積
    [logo] 標誌及其使用
    [criteria] 評選標準和過程
    [ticket] 會場、入場、報名和活動內容
    [visitors] 參觀和參加人數
    [winner] 得獎者和得獎作品
    [leave_network] 會員資格的期限和終止
    [funding] 預算、費用和補助
    [fee] 收費
    [benefits] 加入帶來的好處和義務
    [visit] 參觀、導覽和購物
    [competition_rules] 參賽規則、截止日期和評審
    [dates_ahead] 後續舉辦日程
    [statistics] 人員、企業、旅客等統計數字
    [joining_rules] 加入程序和評選方式
    [reason] { $what }獲認定的理由
    [collaboration] 合作計畫、採訪和交流的具體作法
    [schools] 學校活動以及就學和就業
   *[other] 這一點
  }，公告沒有說明。
unstated-contact = 詳情請洽{ $section }，電話：{ $phone }。您也可以在這裡直接送出問題。
unstated-berlin = 公告只說明{ $city }在2019年之前就已加入。
unstated-now = 公告的數字截至{ $date }；目前的情形，公告沒有說明。
unstated-hours = 公告沒有寫{ $concept ->
    [office_hours] 辦公時間
    [mail] 電子信箱
    [fax] 傳真號碼
    [address] 地址和交通方式
    [website] 網站
   *[other] 辦公時間、電子信箱和地址
  }，聯絡方式只寫了電話號碼。
unstated-mayor-name = 公告刊載了市長的話，但沒有寫出市長和承辦人員的姓名。
unstated-answer-of = 關於{ $what }的這一點，公告沒有說明。
unstated-later = 公告的內容截至{ $date }，沒有寫之後的情形。
nearest-joining = 認定會員城市的是聯合國教科文組織。旭川市於{ $date }（法國當地時間）以7個領域（{ $fields }）中的{ $field }領域獲得認定。
nearest-benefits = 公告寫到今後的期望：市長希望善用這個網路推廣在地產品，與其他創意城市進行合作計畫；旭川市計畫培育設計人才，為地方注入活力。
nearest-events = 公告提到兩項定期活動：旭川國際家具設計展（IFDA）從{ $year }年起每{ $every }年一次，旭川設計週從{ $week }年起每年一次。
nearest-counts = 公告中的數字是城市的數量：截至{ $date }，整個網路共有{ $cities }座，其中設計領域{ $design }座，日本{ $japan }座。
nearest-exchange = 公告提到，旭川市計畫與其他會員城市交流，市長也希望與創意城市進行合作計畫。
nearest-talent = 公告提到，旭川市計畫培育設計人才。
nearest-city = 公告寫明，{ $city }是{ $field }領域的會員城市。
section-collaboration = 合作、採訪、交流等提案與需求，由{ $section }受理。請來電{ $phone }，也可以在這裡直接留言。

## 範圍之外與無法理解
scope-out = 很抱歉，我沒有這方面的資訊。我可以回答旭川市加入聯合國教科文組織創意城市網路的相關問題。
scope-topics = 例如，您可以問加入的日期和領域、會員城市、設計歷程、今後的計畫或聯絡方式。
scope-contact = 公告的其他相關事項，請洽{ $section }，電話：{ $phone }。您也可以在這裡直接送出問題。
scope-empty = 我看不出這則訊息裡的問題。關於設計之都旭川，您想知道什麼呢？
scope-unsupported-language = 我可以用{ $languages }回答，請用其中一種語言提問。
clarify-question = 我不太確定您的意思。您想知道的是：
clarify-again = 很抱歉，我還是無法理解您的意思。請洽詢{ $section }（電話：{ $phone }），或在這裡直接送出問題。
clarify-follow-up = 請問您問的是哪件事呢？請告訴我是哪座城市、哪項活動或哪個主題。

## 緊急情況
emergency-medical = { $ambulance }：請立刻撥打，叫救護車。請留在病人身邊，並照接線員的指示做。
emergency-fire = { $ambulance }：請先離開建築物，再撥打。聞到瓦斯味時，請不要碰火源和電源開關。
emergency-crime = { $police }：請到安全的地方立刻報警。有人受傷時，請同時撥打{ $ambulance }。
emergency-outdoors = { $ambulance }或{ $police }：請立刻撥打，並說明您的位置。在海上請撥打{ $sea }。
emergency-animal = { $police }：請慢慢遠離動物，進入室內後報警。有人受傷時，請撥打{ $ambulance }。
emergency-missing = { $police }：請立刻報警，說明誰不見了、最後一次看到的地點和時間。
emergency-violence = { $police }：請逃到安全的地方，立刻報警。家庭暴力諮詢：{ $violence }。有人受傷時，請撥打{ $ambulance }。
emergency-suicide = { $crisis }：請現在就打電話，和人談一談（Yorisoi專線「よりそいホットライン」，免付費，24小時）。擔心身邊的人時也可以撥打。若有生命危險，請撥打{ $ambulance }。
emergency-disaster = { $ambulance }或{ $police }：請先到安全的地方，遠離水邊、山坡和受損的建築物。有人受傷或受困時，請撥打。

## 寒暄
smalltalk-greeting = { $time ->
    [morning] 早安！
    [evening] 晚上好！
   *[day] 您好！
  }我是旭川市的自動問答程式，可以回答聯合國教科文組織「設計之都」旭川的相關問題。
words-morning = 早安|早上好|早晨
words-evening = 晚上好
smalltalk-goodbye = 再見，謝謝您對旭川的關心。
smalltalk-thanks = 不客氣。
smalltalk-praise = 非常謝謝您！
smalltalk-complaint = 很抱歉沒能幫上忙。請換個說法再問一次，或洽詢{ $section }，電話：{ $phone }。
smalltalk-yes = 好的。您想知道什麼呢？
smalltalk-no = 好的。請問還有其他想知道的嗎？

## 關於本程式
meta-assistant = 我是旭川市的自動問答程式，不是真人。所有回答都以旭川市加入聯合國教科文組織創意城市網路的公告為依據；公告沒有寫的，我會如實告訴您。
meta-topics = 您可以問加入認定、創意城市網路與會員城市、設計歷程、今後的計畫、市長的話，以及聯絡方式。
meta-languages = 我可以用{ $languages }回答。請直接用您習慣的語言提問。
meta-language-changed = 好的，接下來用繁體中文回答。
meta-language-unsupported = 很抱歉，我不會這種語言。我可以用{ $languages }回答。
meta-sources = 回答的依據是旭川市的公告「{ $title }」，內容截至{ $date }。每則回答下方都會註明出自公告的哪個部分。
meta-sources-regions = 各國所屬的地區依照聯合國的分類（UN M49）。
recall-nothing = 我還沒有回答過您的問題。
recall-more = 關於這一點，公告只寫了這些。詳情請洽{ $section }，電話：{ $phone }。您也可以在這裡直接送出問題。
recall-mayor = 這是公告中市長說的話。

## 錯誤
error-internal = 很抱歉，系統發生問題，請再問一次。如果問題持續發生，請來電{ $section }：{ $phone }。
error-too-long = 您的問題太長了，請縮短到{ $limit }字以內。

## 終端機顯示的出處
source-line = 出處：「{ $document }」的「{ $section }」（截至{ $date }）

## 建議的問題：點選後原樣送出
suggest-designation-date = 旭川是什麼時候加入的？
suggest-designation-field = 旭川是以哪個領域加入的？
suggest-network = 創意城市網路是什麼？
suggest-japan = 日本有哪些會員城市？
suggest-place = { $place }的會員城市
suggest-new = 2019年新加入的設計之都有哪些？
suggest-design = 列出所有設計之都
suggest-count = 創意城市網路有多少座城市？
suggest-history = 旭川有怎樣的設計歷程？
suggest-reason = 旭川為什麼獲選？
suggest-plans = 旭川今後有什麼計畫？
suggest-mayor = 市長說了什麼？
suggest-fields = 有哪些領域？
suggest-contact = 可以向誰洽詢？
suggest-sources = 這些資訊是從哪裡來的？
suggest-rank = 旭川是日本第幾座設計之都？
suggest-ifda = IFDA是什麼？
