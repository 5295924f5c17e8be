# 日本語。キーは「話題-状況」で、どの言語でも同じ。各文の役割は en.ftl の注釈を参照。

## 文の部品
part-city-country = { $city }（{ $country }）
# 分類した一覧の1行。$group は地域、分野または年
part-group = { $group }：{ $items }
part-heading = { $name }
part-year = { $year }年
part-same-year = { $count ->
    [1] { $cities }（{ $year }）
    [2] { $cities }（どちらも{ $year }）
   *[other] { $cities }（いずれも{ $year }）
  }
part-details = { $city }（{ $details }）
part-comma = 、
part-space = {""}
part-joined = { $year }年加盟
part-number = { $count }
list-comma = 、
list-items = { $rest }、{ $last }
list-and = { $count ->
    [2] { $rest }と{ $last }
   *[other] { $rest }、{ $last }
  }
answer-yes = はい、{ $text }
answer-no = いいえ、{ $text }
answer-none = いいえ。{ $text }
# 一覧の主題。「2019年に加盟した中国以外のアジアのデザイン都市」のように組み立てる
phrase = { $timed ->
    [yes] { $joined }加盟した
   *[no] {""}
  }{ $without }{ $where ->
    [yes] { $place }の
   *[no] {""}
  }{ $id ->
    [design] デザイン都市
    [none] {""}
    [several] { $field }の分野の
   *[other] { $field }分野の
  }{ $id ->
    [design] {""}
   *[other] { $timed ->
        [yes] 都市
       *[no] 加盟都市
      }
  }
phrase-field = { $field }
phrase-place = { $name }
phrase-joined-new = { $year }年に
phrase-joined-in = { $years }に
phrase-joined-before = { $year }年より前に
phrase-joined-since = { $year }年以降に
phrase-joined-between = { $year }年から{ $last }年までに
phrase-joined-not = { $years }以外の年に
phrase-without-place = { $what }以外の
phrase-without-field = { $what }以外の分野の
phrase-without-city = { $what }以外の
part-before-2019 = 2019年より前
part-weekday = { $year }年（令和{ $reiwa ->
    [1] 元
   *[other] { $reiwa }
  }年）{ $month }月{ $day }日（{ $weekday ->
    [1] 月
    [2] 火
    [3] 水
    [4] 木
    [5] 金
    [6] 土
   *[7] 日
  }）

## 加盟の認定
designation-overview = 旭川市は、ユネスコの「創造都市ネットワーク」に、デザイン分野で加盟しました。
designation-date = 旭川市の加盟認定日は、{ $day }（フランス現地時間）です。
designation-date-wrong-year = 旭川市の加盟認定日は、{ $asked }年ではなく、{ $day }（フランス現地時間）です。
designation-date-wrong-day = 旭川市の加盟認定日は、{ $asked }日ではなく、{ $day }（フランス現地時間）です。
designation-zone = 市の発表には、フランス現地時間の日付だけが書かれています。
designation-era = 2019年は、令和元年です。
designation-ago = 今日（{ $today }）の時点で、{ $count ->
    [0] まだ1年たっていません
   *[other] { $count }年がたっています
  }。
designation-field = 旭川市の加盟分野は、{ $field }です。
designation-field-wrong = 旭川市の加盟分野は、{ $asked }ではなく{ $field }です。
designation-rank = 旭川市は、デザイン分野では、名古屋市と神戸市（どちらも2008年加盟）に次ぐ国内3都市目の加盟都市です。
designation-rank-all = 発表の時点で、国内の加盟都市は全分野を合わせて9都市あり、旭川市が最も新しい加盟都市です。
designation-rank-world = これは国内での順番です。世界では、それまでに{ $count }都市がデザイン分野に加盟していました。
designation-then-network = ユネスコ創造都市ネットワークに、デザイン分野で加盟しました。
designation-then-date = { $day }（フランス現地時間）に、ユネスコ創造都市ネットワークへの加盟が認定されました。
designation-then-rank = デザイン分野では、名古屋市と神戸市（どちらも2008年加盟）に次ぐ国内3都市目の加盟都市です。
designation-reason = 市長は、これまでの実績が認められたものと感じていると述べています。挙げているのは、30年近くにわたり10回開催してきた「国際家具デザインフェア旭川」や、デザインウィークなど、産学官金（産業界・大学・行政・金融機関）が連携して進めてきたデザイン振興の取組です。
designation-reason-note = ユネスコが示した認定理由は、市の発表には書かれていません。
designation-world-heritage = いいえ、世界遺産ではありません。旭川市は、ユネスコ創造都市ネットワークに{ $field }分野で加盟しました。世界遺産のように遺産を登録するものではなく、都市同士が連携するネットワークです。
application-aims = 申請では、デザインの視点で旭川の資源や魅力を見つめ直し、次の3つにつながる取組を進めたいとしています。
application-life = 豊かで潤いのある暮らし
application-people = 想像力豊かな人材の育成
application-industry = 地場産業の新たな魅力と活力の創出
application-basis = 申請のもとになったのは、これまでの次の取組です。

## ネットワーク
network-organisation = ユネスコ（UNESCO）は、「国際連合教育科学文化機関」の略称です。
network-overview = ユネスコ創造都市ネットワークは、ユネスコ（国際連合教育科学文化機関）が{ $year }年に始めた事業です。7つの分野で、世界でも特徴のある都市を認定しています。
network-start = ユネスコ創造都市ネットワーク事業は、{ $year }年に始まりました。
network-purpose = グローバル化が進み、固有の文化が失われることが心配されています。そのような中で、文化の多様性を保つとともに、都市同士の連携によって、世界各地の文化産業が持つ可能性を最大限に引き出すことが、このネットワークの目的です。
network-fields = 創造都市ネットワークには、{ $fields }の7つの分野があります。
network-fields-note = これは{ $year }年の発表の時点のものです。その後の変更については、市の発表からは分かりません。
network-cities = { $date }現在、{ $after }都市が加盟しています。今回の認定前は{ $before }都市でした。
network-field-yes = はい。{ $field }は、7つの分野（{ $fields }）の1つです。
network-field-no = いいえ。{ $date }現在、分野は次の7つです：{ $fields }。
network-fields-japan = { $date }現在、日本の都市が加盟しているのは、7分野のうち{ $fields }の{ $count }分野です。{ $missing }分野には日本の加盟都市がありません。

## 都市
cities-list = { $known ->
    [yes] 加盟年が分かる都市のうち、
   *[no] {""}
  }{ $cities }は、次の{ $count }都市です。
cities-named = { $text }{ $sort ->
    [none] 市の発表に、その名前は載っていません。
    [design] このうち市の発表に名前があるのは、デザイン分野の次の{ $count }都市です。
    [others] このうち市の発表に名前があるのは、日本の次の{ $count }都市です。
   *[both] このうち市の発表に名前があるのは、次の{ $count }都市です（デザイン分野の{ $design }都市と、ほかの分野の日本の{ $others }都市）。
  }
cities-one = { $known ->
    [yes] 加盟年が分かる都市のうち、
   *[no] {""}
  }{ $cities }は、{ $city }の1都市です。
cities-list-design = { $date }現在、デザイン分野の加盟都市は{ $count }都市です。内訳は、2019年より前に加盟した{ $before }都市と、2019年に加盟した{ $new }都市です。
cities-list-new = 2019年にデザイン分野で新たに加盟したのは、次の{ $count }都市です。
cities-list-japan = { $date }現在、日本の加盟都市は次の{ $count }都市です。
cities-list-all = { $date }現在、ネットワークには{ $total }都市が加盟しています。市の発表には、このうち{ $count }都市の名前があります（デザイン分野の全都市と、ほかの分野の日本の都市）。
cities-none = { $known ->
    [yes] 加盟年が分かる都市の中に、{ $cities }はありません。
   *[no] 市の発表（{ $date }現在）に、{ $cities }は載っていません。
  }
cities-none-japan-field = { $date }現在、{ $field }分野に加盟している日本の都市はありません。
cities-note-other-fields = デザイン以外の分野については、市の発表には日本の都市だけが載っています。
cities-note-years = 市の発表で加盟年が分かるのは、日本の都市と2019年に加盟した都市だけです。ほかの都市は、2019年より前に加盟しています。
cities-note-group = ここでの{ $group }は、{ $few ->
    [yes] { $countries }を指します
   *[no] { $date }現在の{ $count }か国・地域を指します
  }（出典：{ $source }）。
cities-unread = 「{ $words }」という条件では絞り込めません。市の発表では都市をその条件で分けていないか、こちらで分からない言葉です。
cities-unread-without = この条件を外すと、{ $text }
cities-unsorted = 市の発表では、日本の加盟都市を地方や都道府県ごとには分けていません。
cities-unlisted-field = 市の発表には、{ $field }分野に加盟している海外の都市は載っていません。
cities-unlisted-field-japan = 日本の都市では、{ $cities }が載っています。
cities-count = { $known ->
    [yes] 加盟年が分かる都市のうち、
   *[no] {""}
  }{ $cities }は、{ $count }都市です。
cities-count-network = { $date }現在、7つの分野を合わせた加盟都市は{ $after }都市です。今回の認定前は{ $before }都市で、新たに{ $new }都市が加わりました。
cities-count-network-before = 今回の認定前の加盟都市は{ $before }都市で、認定後は{ $after }都市になりました。
cities-count-design = { $date }現在、デザイン分野の加盟都市は{ $after }都市です。以前からの{ $before }都市に、旭川市を含む{ $new }都市が加わりました。
cities-count-design-new = 2019年にデザイン分野で新たに加盟したのは、旭川市を含む{ $new }都市です。
cities-count-design-before = 今回の認定前、デザイン分野の加盟都市は{ $before }都市でした。新たに{ $new }都市が加わり、{ $after }都市になりました。
cities-count-japan = { $date }現在、日本の加盟都市は{ $count }都市です。7つの分野のうち、6つの分野で加盟しています。
cities-count-new-all = 2019年に新たに加盟したのは、全分野を合わせて{ $new }都市で、このうちデザイン分野は{ $design }都市です。
cities-tally = { $date }現在の{ $cities }の数は、次のとおりです。
cities-tally-line = { $place }：{ $count }
cities-countries = { $date }現在、デザイン分野の{ $count }都市は、{ $countries }か国にあります。

## 1つの都市
city-member = { $city }は、{ $field }分野の加盟都市です。{ $year }年に加盟しました。
city-member-before = { $city }は、{ $field }分野の加盟都市です。2019年より前に加盟しています。
city-before = { $city }は、2019年より前から{ $field }分野の加盟都市です。
city-year = { $city }は、{ $year }年に{ $field }分野で加盟しました。
city-year-unknown = { $city }が加盟した年は、市の発表には書かれていません。2019年より前から、{ $field }分野の加盟都市です。
city-field = { $city }の加盟分野は、{ $field }です。
city-field-wrong = { $city }の加盟分野は、{ $asked }ではなく{ $field }です。
city-year-wrong = { $city }が{ $field }分野で加盟したのは、{ $asked }年ではなく{ $year }年です。
city-country = { $city }は、{ $country }の都市です。
city-country-wrong = { $city }は、{ $asked }ではなく、{ $country }の都市です。
city-then-year = { $year }年に加盟しました。
city-then-before = 2019年より前から加盟しています。
city-then-member-year = { $field }分野の加盟都市で、{ $year }年に加盟しました。
city-then-member-before = { $field }分野の加盟都市で、2019年より前から加盟しています。
city-then-new = この分野に2019年に新たに加盟した{ $count }都市の1つです。
city-then-not-design = デザイン分野の加盟都市ではありません。
city-then-first = { $cities }とともに、この分野では国内で最初に加盟しました。
city-not-member-japan = { $city }は、{ $date }現在、日本の加盟都市（9都市）に入っていません。
city-not-member-design = { $city }は、{ $date }現在、デザイン分野の加盟都市（{ $count }都市）に入っていません。
city-not-listed = { $city }は、市の発表に載っていません。デザイン分野の{ $count }都市にも、日本の加盟都市（9都市）にも入っていません。なお、ほかの分野に加盟している海外の都市は、市の発表では分かりません。
city-not-listed-unknown = お尋ねの都市は、市の発表に載っていません。デザイン分野の{ $count }都市にも、日本の加盟都市（9都市）にも入っていません。なお、ほかの分野に加盟している海外の都市は、市の発表では分かりません。
city-not-design-unknown = お尋ねの都市は、{ $date }現在、デザイン分野の加盟都市（{ $count }都市）に入っていません。
city-ask-which = どの都市についてお知りになりたいですか。
later-unknown = 市の発表は{ $date }現在のもので、その後のことは書かれていません。
years-between = { $first }年から{ $last }年までは、{ $count }年です。
count-not = { $asked }ではありません。

## 比較
compare-earlier = { $first }（{ $firstyear }）のほうが、{ $second }（{ $secondyear }）より先に加盟しました。
compare-earlier-unknown = { $first }のほうが先です。{ $first }は、{ $second }が加盟した{ $secondyear }より前から加盟しています。
compare-order = 加盟の早い順に、{ $cities }です。
compare-then = 、
compare-same = { $count ->
    [2] { $cities }は、どちらも{ $year }に加盟しました。
   *[other] { $cities }は、いずれも{ $year }に加盟しました。
  }
compare-first = { $plain }の中で最も早く加盟したのは、{ $names }です。{ $year }年に加盟しました。
compare-latest = { $plain }の中で最も新しいのは、{ $year }年に加盟した{ $names }です。
compare-unknown = 加盟の順番は、市の発表からは分かりません。{ $cities }は2019年より前に加盟していますが、何年に加盟したかは書かれていません。
compare-not-member = { $city }は、市の発表にある加盟都市の一覧に入っていません。

## 歩みと催し
history-overview = 市の発表にある、旭川市のデザインの歩みです。
history-year-none = 市の発表には、{ $year }年の出来事は書かれていません。書かれているのは、次の出来事です。
history-years-none = 市の発表には、{ $first }年から{ $last }年までの出来事は書かれていません。書かれているのは、次の出来事です。
history-before-none = 市の発表には、{ $year }年より前の出来事は書かれていません。書かれているのは、次の出来事です。
history-designation = { $day }（フランス現地時間）：ユネスコ創造都市ネットワークのデザイン分野への加盟が認定されました。
event-symposium = { $year }年：旭川デザインシンポジウム。旭川市のデザインの取組の出発点です。
event-symposium-told = 旭川デザインシンポジウムは、{ $year }年の催しで、先進的な海外のデザイン思想を地域に取り入れる活動の出発点となりました。
event-forum = { $years }：海外からデザイナーを招き、国際デザインフォーラム旭川を開催しました。
event-forum-told = 国際デザインフォーラム旭川は、{ $years }に、海外からデザイナーを招いて開催されました。先進的な海外のデザイン思想を地域に取り入れるための取組です。
event-ifda = { $year }年から{ $every }年に1度：国際家具デザインフェア旭川（IFDA）を開催しています。デザイナーとの国際交流や、新しい家具デザインの発掘を行っています。
event-ifda-told = 国際家具デザインフェア旭川（IFDA）は、{ $year }年から{ $every }年に1度開催されています。デザイナーとの国際交流や、新しい家具デザインの発掘を通して、技術力とデザイン力に磨きをかける場となっています。
event-design_week = { $year }年から毎年：旭川デザインウィークを開催しています。市民の皆さんにデザインを身近に感じていただくための取組です。
event-design_week-told = 旭川デザインウィークは、{ $year }年から毎年開催されています。市民の皆さんにデザインを身近に感じていただくための取組です。
event-ifi_declaration = { $year }年{ $month }：これまでのデザインの取組などが評価され、国際インテリアアーキテクト／デザイナー団体連合（IFI）と「IFIインテリア宣言」を行いました。
event-ifi_declaration-told = IFIインテリア宣言は、{ $year }年{ $month }に、旭川市がこれまでのデザインの取組などを評価され、国際インテリアアーキテクト／デザイナー団体連合（IFI）と行ったものです。
event-times-ifda = 市長は、この催しを、30年近くにわたり10回開催してきたと述べています。
event-times-unknown = これまでに何回開催されたかは、市の発表には書かれていません。
event-is-year = { $asked }年です。
event-not-year = { $asked }年ではありません。
event-is-times = { $asked }回です。
event-not-times = { $asked }回ではありません。
event-is-every = { $every ->
    [1] 毎年
   *[other] { $every }年に1度
  }です。
event-not-every = { $every ->
    [1] 毎年
   *[other] { $every }年に1度
  }ではありません。
event-next-unknown = 今年や今後の開催日程は、市の発表には書かれていません。
event-venue-unknown = 会場は、市の発表には書かれていません。
event-organiser-unknown = 主催者は、市の発表には書かれていません。

## 今後の予定
plan-overview = 旭川市は、デザイン創造都市として、次のことを予定しています。
plan-events = デザインイベントを続けて開催すること
plan-talent = デザイン人材を育成すること
plan-resources = 食、文化、自然などの地域資源を結びつけて活用すること
plan-exchange = ネットワークの加盟都市と交流すること
plan-outreach = 世界に向けて情報を発信すること
plan-region = 地域を活性化すること
plan-sdgs = 国連の持続可能な開発目標（SDGs）に寄与すること
plan-urban = 持続可能なまちづくりを進めること
plan-sdgs-answer = 旭川市は、デザイン創造都市としての取組を通して、国連の持続可能な開発目標（SDGs）にも寄与していくとしています。
plan-one = 旭川市は、今後の予定の1つとして、{ $plan }を挙げています。

## 市長コメント
mayor-overview = 市長のコメントの要旨は、次のとおりです。
mayor-joy = 加盟が認定されたことを、大変嬉しく思っています。
mayor-reason = 30年近くにわたり10回開催してきた「国際家具デザインフェア旭川」や、デザインウィークの取組など、産学官金（産業界・大学・行政・金融機関）が連携してデザイン振興に取り組んできた実績が認められたものと感じています。
mayor-outlook = 今後は、このネットワークを生かし、関係団体や業界と連携しながら、地場製品の情報発信や、創造都市との交流などの共同事業を進め、地域の活性化につなげていきたいと考えています。
mayor-full = 以上は要旨です。全文は、市の発表に掲載されています。

## お問い合わせ
contact-section = 旭川市 経済部 産業振興課
contact-answer = { $section }（電話 { $phone }）へお問い合わせください。
contact-hours-unverified = 受付時間は、市の発表に書かれておらず、確認もできていないため、ご案内できません。

## 市の発表に書かれていないこと
unstated-answer = お尋ねの内容は、市の発表には書かれていません。
unstated-about = { $kind ->
    [with] { $what }との
    [event] { $what }の
    [city] { $what }の
   *[none] {""}
  }{ $concept ->
    [cost] 予算や費用
    [benefit] 加盟による効果やメリット
    [population] 人口や面積
    [logo] ロゴマークやその使用
    [criteria] 審査の基準や方法
    [ticket] 会場や、入場・参加の方法、プログラム
    [visitors] 来場者や参加者の数
    [winner] 受賞者や受賞作品
    [leave_network] 加盟の期間や終了
    [funding] 予算や費用、補助金
    [fee] 料金
    [benefits] 加盟によるメリットや義務
    [visit] 見学先や見どころ、ツアー
    [competition_rules] 応募の決まりや締め切り、審査
    [dates_ahead] 今後の開催日程
    [statistics] 人や企業、来訪者などの統計
    [joining_rules] 加盟の手続きや選定の方法
    [reason] { $what }が認定された理由
    [collaboration] 共同事業や取材、交流の進め方
    [schools] 学校向けの取組や、進学、就職
   *[other] お尋ねの内容
  }については、市の発表には書かれていません。
unstated-contact = 詳しくは、{ $section }（電話 { $phone }）へお問い合わせください。ここから質問を送ることもできます。
unstated-berlin = 市の発表から分かるのは、{ $city }が2019年より前に加盟していたことだけです。
unstated-now = 市の発表の数字は{ $date }現在のもので、最新の状況は分かりません。
unstated-hours = { $concept ->
    [office_hours] 受付時間
    [mail] メールアドレス
    [fax] ファックス番号
    [address] 所在地や行き方
    [website] ウェブサイト
   *[other] 受付時間、メールアドレス、所在地など
  }は、市の発表には書かれていません。書かれている連絡先は、電話番号だけです。
unstated-mayor-name = 市の発表には市長のコメントがありますが、市長や担当者の氏名は書かれていません。
unstated-answer-of = { $what }についてお尋ねの内容は、市の発表には書かれていません。
unstated-later = 市の発表は{ $date }現在のもので、その後のことは書かれていません。
nearest-joining = 加盟都市を認定しているのは、ユネスコです。旭川市は、{ $date }（フランス現地時間）に、7つの分野（{ $fields }）のうち{ $field }分野で認定を受けました。
nearest-benefits = 今後について、市長は、このネットワークを生かして地場製品の情報発信や創造都市との共同事業などを進めたいと述べています。市は、デザイン人材の育成や地域の活性化を予定しています。
nearest-events = 定期的な催しとしては、{ $year }年から{ $every }年に1度の国際家具デザインフェア旭川（IFDA）と、{ $week }年から毎年の旭川デザインウィークが書かれています。
nearest-counts = 市の発表にある数字は都市の数で、{ $date }現在、ネットワーク全体で{ $cities }都市、デザイン分野で{ $design }都市、日本で{ $japan }都市です。
nearest-exchange = 今後の予定には、ネットワークの加盟都市との交流が挙げられており、市長も創造都市との共同事業などを進めたいと述べています。
nearest-talent = 今後の予定には、デザイン人材の育成が挙げられています。
nearest-city = { $city }が{ $field }分野の加盟都市であることは、書かれています。
section-collaboration = 共同事業や取材、交流などのご提案、ご依頼は、{ $section }が承ります。電話（{ $phone }）でご連絡いただくか、ここからお送りください。

## 対象外の質問、聞き返し
scope-out = 申し訳ありませんが、その内容についてご案内できる情報がありません。この案内では、旭川市のユネスコ創造都市ネットワークへの加盟についてのご質問にお答えしています。
scope-topics = 例えば、加盟認定日や分野、加盟都市、これまでの歩み、今後の予定、お問い合わせ先についてお尋ねください。
scope-contact = 市の発表に関するその他のことは、{ $section }（電話 { $phone }）へお問い合わせください。ここから質問を送ることもできます。
scope-empty = ご質問を読み取れませんでした。デザイン都市 旭川について、お知りになりたいことを入力してください。
scope-unsupported-language = お答えできる言語は、{ $languages }です。いずれかの言語でお尋ねください。
clarify-question = ご質問の意味がよく分かりませんでした。お知りになりたいのは、次のようなことでしょうか。
clarify-again = 申し訳ありませんが、ご質問の意味が分かりませんでした。お手数ですが、担当の{ $section }（電話 { $phone }）へお問い合わせいただくか、ここから質問をお送りください。
clarify-follow-up = 何についてのご質問でしょうか。都市、催し、話題などの名前を入れてお尋ねください。

## 緊急
emergency-medical = { $ambulance }番へ今すぐ電話して、救急車を呼んでください。その人のそばを離れず、電話の指示に従ってください。
emergency-fire = { $ambulance }番へ。まず建物の外へ出て、それから電話してください。ガスのにおいがするときは、火や電気のスイッチに触らないでください。
emergency-crime = { $police }番（警察）へ、安全な場所から今すぐ電話してください。けがをした人がいるときは{ $ambulance }番へも電話してください。
emergency-outdoors = { $ambulance }番か{ $police }番へ今すぐ電話して、場所を伝えてください。海では{ $sea }番（海上保安庁）です。
emergency-animal = { $police }番（警察）へ。ゆっくり離れて建物に入り、それから電話してください。けがをした人がいるときは{ $ambulance }番です。
emergency-missing = { $police }番（警察）へ今すぐ電話して、いなくなった人のこと、最後に見た場所と時刻を伝えてください。
emergency-violence = { $police }番（警察）へ。安全な場所へ逃げて電話してください。家庭内の暴力の相談は{ $violence }（DV相談ナビ）です。けがをした人がいるときは{ $ambulance }番です。
emergency-suicide = { $crisis }（よりそいホットライン、24時間、通話無料）へ、今すぐ話しに電話してください。周りの人のことが心配なときも相談できます。命に危険があるときは{ $ambulance }番です。
emergency-disaster = { $ambulance }番か{ $police }番。まず、水辺や崖、壊れた建物から離れ、身の安全を確保してください。けが人や閉じ込められた人がいるときは電話してください。

## あいさつなど
smalltalk-greeting = { $time ->
    [morning] おはようございます。
    [evening] こんばんは。
   *[day] こんにちは。
  }旭川市の自動応答案内です。ユネスコのデザイン都市 旭川についてのご質問にお答えします。
words-morning = おはよう|お早う
words-evening = こんばん|今晩
smalltalk-goodbye = 旭川市に関心をお寄せいただき、ありがとうございました。また、いつでもお尋ねください。
smalltalk-thanks = どういたしまして。
smalltalk-praise = ありがとうございます。
smalltalk-complaint = お役に立てず、申し訳ありません。別の言い方でもう一度お尋ねいただくか、担当の{ $section }（電話 { $phone }）へお問い合わせください。
smalltalk-yes = 承知しました。何をお知りになりたいですか。
smalltalk-no = 承知しました。ほかにお知りになりたいことはありますか。

## この案内について
meta-assistant = 旭川市の自動応答プログラムです（人ではありません）。ユネスコ創造都市ネットワークへの加盟についての市の発表だけをもとにお答えし、書かれていないことは「書かれていない」とお伝えします。
meta-topics = 加盟の認定、ネットワークと加盟都市、デザインの歩み、今後の予定、市長のコメント、お問い合わせ先についてお尋ねいただけます。
meta-languages = お答えできる言語は、{ $languages }です。お好きな言語で入力してください。
meta-language-changed = ここから日本語でお答えします。
meta-language-unsupported = 申し訳ありませんが、その言語には対応していません。お答えできる言語は、{ $languages }です。
meta-sources = 旭川市の発表「{ $title }」をもとにお答えしています。内容は{ $date }現在のものです。それぞれの回答の下に、発表のどの部分によるかを示しています。
meta-sources-regions = 国の地域区分は、国際連合の統計で使われる区分（UN M49）によります。
recall-nothing = まだ何もご案内していません。
recall-more = この点について市の発表に書かれているのは、以上です。詳しくは、{ $section }（電話 { $phone }）へお問い合わせください。ここから質問を送ることもできます。
recall-mayor = これは、市の発表に載っている市長のコメントの言葉です。

## エラー
error-internal = こちらの不具合でお答えできませんでした。もう一度お尋ねください。繰り返し起こる場合は、{ $section }（電話 { $phone }）へご連絡ください。
error-too-long = 文が長すぎます。{ $limit }文字以内でお尋ねください。

## 端末に表示する出典
source-line = 出典：{ $document }「{ $section }」（{ $date }現在）

## 質問の候補。そのまま質問としても送られる
suggest-designation-date = 旭川市はいつ加盟しましたか？
suggest-designation-field = 旭川市はどの分野で加盟しましたか？
suggest-network = 創造都市ネットワークとは何ですか？
suggest-japan = 日本の加盟都市はどこですか？
suggest-place = { $place }の加盟都市
suggest-new = 2019年に加盟したデザイン都市は？
suggest-design = デザイン都市をすべて教えてください
suggest-count = 加盟都市は全部でいくつですか？
suggest-history = 旭川のデザインの歴史は？
suggest-reason = なぜ旭川市が選ばれたのですか？
suggest-plans = 今後の予定を教えてください
suggest-mayor = 市長は何と言っていますか？
suggest-fields = どんな分野がありますか？
suggest-contact = どこに問い合わせればいいですか？
suggest-sources = この情報の出典は何ですか？
suggest-rank = 旭川市は日本で何番目ですか？
suggest-ifda = IFDAとは何ですか？
