# しつもんを 送る ことば。漢字《かんじ》には ぜんぶ 読みかたを つける。
inquiry-section = 旭川市《あさひかわし》 産業振興課《さんぎょうしんこうか》
inquiry-start =
    産業振興課《さんぎょうしんこうか》（市役所《しやくしょ》の 担当《たんとう》の ところ）に 質問《しつもん》を 送《おく》ります。

    - 使《つか》う 理由《りゆう》: 質問《しつもん》に 答《こた》える ためです。ほかには 使《つか》いません。
    - 聞《き》く こと: 質問《しつもん》、連絡先《れんらくさき》（なくても いいです）、名前《なまえ》（なくても いいです）、ことば。
    - 見《み》る 人《ひと》: 旭川市《あさひかわし》 産業振興課《さんぎょうしんこうか》の 人《ひと》だけです。
    - 消《け》す 日《ひ》: 質問《しつもん》が 終《お》わってから、名前《なまえ》と 連絡先《れんらくさき》は { $contactDays }日《にち》、質問《しつもん》は { $days }日《にち》で 消《け》します。
    - 直《なお》したい、消《け》したい とき: { $phone } に 電話《でんわ》して ください。

    マイナンバー、体《からだ》や 病気《びょうき》の こと、銀行《ぎんこう》の 番号《ばんごう》は 書《か》かないで ください。
inquiry-ask-question = 質問《しつもん》を 書《か》いて ください。
inquiry-confirm-prefilled-question = 「{ $question }」を 送《おく》りますか。書《か》き直《なお》しても いいです。
inquiry-ask-contact = メールアドレスか 電話番号《でんわばんごう》を 1つ 書《か》いて ください。なくても いいです。ない ときは、受付番号《うけつけばんごう》で 答《こた》えを 見《み》ます。
inquiry-ask-name = 名前《なまえ》を 書《か》いて ください。なくても いいです。
inquiry-summary =
    これを 送《おく》ります。いいですか。

    - 質問《しつもん》: { $question }
    - 連絡先《れんらくさき》: { $contact }
    - 名前《なまえ》: { $name }
inquiry-no-contact = ありません（受付番号《うけつけばんごう》で 答《こた》えを 見《み》ます）
inquiry-no-name = ありません
inquiry-correct-what = どれを 直《なお》しますか。
inquiry-done =
    質問《しつもん》を 受《う》け取《と》りました。

    - 受付番号《うけつけばんごう》: { $number }
    - 合《あ》い言葉《ことば》: { $secret }

    答《こた》えを 見《み》る とき、2つとも 使《つか》います。合《あ》い言葉《ことば》は もう 出《で》ません。紙《かみ》などに 書《か》いて ください。
inquiry-not-sent = まだ 送《おく》って いません。受《う》け付《つ》けの 機械《きかい》が 今《いま》 動《うご》きません。書《か》いた ことは 残《のこ》って います。少《すこ》し 待《ま》って ください。それから、もう一度《いちど》「{ inquiry-button-send }」を 押《お》して ください。何回《なんかい》 押《お》しても、1回《かい》だけ 送《おく》ります。{ $phone } に 電話《でんわ》しても いいです。
inquiry-cancelled = やめました。何《なに》も 送《おく》って いません。
inquiry-problem-empty = 何《なに》も 書《か》いて ありません。
inquiry-problem-neither = メールアドレスか 電話番号《でんわばんごう》を 書《か》いて ください。例《れい》: name@example.jp、090-1234-5678
inquiry-problem-mail = メールアドレスが 正《ただ》しく ありません。例《れい》: name@example.jp
inquiry-problem-phone = 電話番号《でんわばんごう》が 正《ただ》しく ありません。例《れい》: 0166-12-3456、090-1234-5678
inquiry-problem-several = 1つだけ 書《か》いて ください。
inquiry-invalid-question = 質問《しつもん》を 書《か》いて ください。{ $limit }字《じ》までです。
inquiry-invalid-name = 名前《なまえ》は { $limit }字《じ》までです。
inquiry-not-entered = まだ 書《か》いて いません
inquiry-so-far =
    今《いま》までに 書《か》いた ことです。まだ 送《おく》って いません。

    - 質問《しつもん》: { $question }
    - 連絡先《れんらくさき》: { $contact }
    - 名前《なまえ》: { $name }
inquiry-person = 私《わたし》は 人《ひと》では ありません。プログラムです。ここから 送《おく》ると、人《ひと》が 読《よ》みます。人《ひと》と 話《はな》したい ときは 電話《でんわ》して ください: { $section } { $phone }
inquiry-first-step = ここが 最初《さいしょ》です。前《まえ》は ありません。
inquiry-not-yet = それは まだ 聞《き》いて いません。送《おく》る 前《まえ》に 直《なお》せます。
inquiry-old-button = この ボタンは 今《いま》 使《つか》えません。
inquiry-unclear-offer = 送《おく》って いいですか。わかりませんでした。まだ 送《おく》って いません。「はい」と 書《か》いて ください。ボタンを 押《お》しても いいです。ほかの 質問《しつもん》を 書《か》いても いいです。
inquiry-unclear = まだ 送《おく》って いません。送《おく》って いいか、わかりませんでした。送《おく》る ときは「送《おく》る」を 押《お》して ください。「はい」だけ 書《か》いても いいです。直《なお》す ことも、やめる ことも できます。
inquiry-unclear-change = どれを 直《なお》しますか。わかりませんでした。まだ 送《おく》って いません。ボタンを 押《お》して ください。
inquiry-no-such-name = 名前《なまえ》では ないようです。名前《なまえ》だけ 書《か》いて ください。書《か》かない ときは「書《か》かない」を 押《お》して ください。
inquiry-invalid-number = 受付番号《うけつけばんごう》では ありません。数字《すうじ》が 9つです。例《れい》: 482-093-751
inquiry-invalid-secret = 合《あ》い言葉《ことば》では ありません。英語《えいご》の 字《じ》と 数字《すうじ》で、10文字《もじ》です。例《れい》: K7WPM-4XQ2T
inquiry-need-help = うまく いかない ときは、人《ひと》に 電話《でんわ》で 聞《き》いて ください: { $section } { $phone }　終《お》わる ときは「やめる」と 書《か》いて ください。
inquiry-status-left = 見《み》るのを やめました。送《おく》った 質問《しつもん》は そのままです。
inquiry-status-no-number = 受付番号《うけつけばんごう》と 合《あ》い言葉《ことば》が ないと、ここでは 見《み》られません。電話《でんわ》で 聞《き》いて ください: { $section } { $phone }
inquiry-status-ask-receipt = 受付番号《うけつけばんごう》を 書《か》いて ください。数字《すうじ》が 9つです。
inquiry-status-ask-secret = 合《あ》い言葉《ことば》を 書《か》いて ください。英語《えいご》の 字《じ》と 数字《すうじ》で、10文字《もじ》です。
inquiry-status-unknown = 見《み》つかりません。番号《ばんごう》と 合《あ》い言葉《ことば》を もう一度《いちど》 見《み》て ください。何回《なんかい》も まちがえると、少《すこ》しの 間《あいだ》 使《つか》えません。急《いそ》ぐ ときは { $phone } に 電話《でんわ》して ください。
inquiry-status-unavailable = 今《いま》は 見《み》る ことが できません。機械《きかい》が 動《うご》きません。何分《なんぷん》か 待《ま》って、もう一度《いちど》 見《み》て ください。{ $phone } に 電話《でんわ》しても いいです。
inquiry-status-new = { $number } の 質問《しつもん》を 受《う》け取《と》りました。担当《たんとう》の 人《ひと》は まだ 見《み》て いません。
inquiry-status-in-progress = { $number } の 質問《しつもん》の 答《こた》えを 作《つく》って います。
inquiry-status-answered = { $number } の 質問《しつもん》の 答《こた》えが あります。
inquiry-status-closed = { $number } の 質問《しつもん》は 終《お》わりました。
inquiry-status-untranslated = 次《つぎ》の 文《ぶん》は やさしい 日本語《にほんご》では ありません。
inquiry-too-many-requests = 送《おく》った 回数《かいすう》が 多《おお》いです。{ $minutes }分《ふん》 待《ま》って ください。急《いそ》ぐ ときは { $phone } に 電話《でんわ》して ください。
inquiry-button-start = 質問《しつもん》を 送《おく》る
inquiry-button-use-question = この 質問《しつもん》を 送《おく》る
inquiry-button-rewrite = 書《か》き直《なお》す
inquiry-button-no-contact = 受付番号《うけつけばんごう》で 見《み》る
inquiry-button-skip = 書《か》かない
inquiry-button-send = 送《おく》る
inquiry-button-change = 直《なお》す
inquiry-button-change-question = 質問《しつもん》を 直《なお》す
inquiry-button-change-contact = 連絡先《れんらくさき》を 直《なお》す
inquiry-button-change-name = 名前《なまえ》を 直《なお》す
inquiry-button-go-back = 前《まえ》に 戻《もど》る
inquiry-button-cancel = やめる

contact-open-now = 今《いま》、担当《たんとう》の 人《ひと》が います。{ $closes }までです。
contact-closed-until = 今《いま》、担当《たんとう》の 人《ひと》は いません。{ $opens }に 来《き》ます。

# ページ
inquiry-page-title = 産業振興課《さんぎょうしんこうか》に 質問《しつもん》する
inquiry-page-status-title = 質問《しつもん》の 答《こた》えを 見《み》る
inquiry-page-confirm-title = これで いいか 見《み》て ください
inquiry-page-done-title = 受《う》け取《と》りました
inquiry-page-problem-title = できませんでした
inquiry-page-site = 旭川市《あさひかわし》 ユネスコ創造都市《そうぞうとし》ネットワーク
inquiry-page-skip = 本文《ほんぶん》へ 進《すす》む
inquiry-page-languages = ことば
inquiry-page-purpose = 送《おく》る 前《まえ》に 読《よ》んで ください
inquiry-page-errors = 直《なお》して ください
inquiry-page-required = かならず 書《か》く
inquiry-page-optional = 書《か》かなくても いい
inquiry-field-question = 質問《しつもん》
inquiry-field-contact = 連絡先《れんらくさき》（メールアドレスか 電話番号《でんわばんごう》を 1つ）
inquiry-field-contact-hint = 書《か》かない ときは、受付番号《うけつけばんごう》で 答《こた》えを 見《み》ます。
inquiry-field-name = 名前《なまえ》
inquiry-field-trap = ここには 書《か》かないで ください
inquiry-field-receipt = 受付番号《うけつけばんごう》
inquiry-field-receipt-hint = 数字《すうじ》が 9つ
inquiry-field-secret = 合《あ》い言葉《ことば》
inquiry-field-secret-hint = 英語《えいご》の 字《じ》と 数字《すうじ》で 10文字《もじ》
inquiry-button-confirm = 次《つぎ》へ 進《すす》む
inquiry-button-back = 直《なお》す
inquiry-button-look-up = 見《み》る
inquiry-page-received = 受《う》け取《と》った 日《ひ》
inquiry-page-state = 今《いま》の ようす
inquiry-page-question = 質問《しつもん》
inquiry-page-answer = 答《こた》え（{ $date }）
inquiry-page-no-answer = 答《こた》えは まだ ありません。
inquiry-page-go-status = 受付番号《うけつけばんごう》で 答《こた》えを 見《み》る
inquiry-page-go-form = 新《あたら》しい 質問《しつもん》を 送《おく》る
inquiry-page-contact = 電話《でんわ》で 聞《き》く: { $section } { $phone }
inquiry-page-expired = 時間《じかん》が たちました。まだ 送《おく》って いません。もう一度《いちど》 送《おく》って ください。書《か》いた ことは 残《のこ》って います。
inquiry-page-forbidden = ほかの ページから 送《おく》られました。この ページから 送《おく》って ください。
inquiry-page-too-large = 長《なが》すぎます。短《みじか》く して ください。
inquiry-page-not-found = この ページは ありません。
inquiry-page-broken = 読《よ》む ことが できません。もう一度《いちど》 送《おく》って ください。
inquiry-state-new = 受《う》け取《と》りました
inquiry-state-in-progress = 答《こた》えを 作《つく》って います
inquiry-state-answered = 答《こた》えが あります
inquiry-state-closed = 終《お》わりました

# 答《こた》えの きまった 文《ぶん》
answer-sentence-thanks = 質問《しつもん》を ありがとう ございます。
answer-sentence-announcement = 市《し》の お知《し》らせ（{ $date }）には、こう 書《か》いて あります。
answer-sentence-not-stated = 聞《き》いた ことは、市《し》の お知《し》らせに 書《か》いて ありません。
answer-sentence-checking = 調《しら》べて、また 答《こた》えます。少《すこ》し 待《ま》って ください。
answer-sentence-call = くわしい ことは、産業振興課《さんぎょうしんこうか》（{ $phone }）に 電話《でんわ》して ください。
answer-sentence-closing = ほかにも 質問《しつもん》が あったら、また 送《おく》って ください。
answer-untranslated = 次《つぎ》の 文《ぶん》は やさしい 日本語《にほんご》では ありません。
answer-mail-subject = 質問《しつもん》（{ $number }）の 答《こた》え
answer-mail-question = 質問《しつもん》:
answer-mail-footer = 旭川市《あさひかわし》 産業振興課《さんぎょうしんこうか》 電話《でんわ》 { $phone }

# 1つの ことを 1つの 文《ぶん》で
fact-designation-date = 旭川市《あさひかわし》は { $date }（フランスの 時間《じかん》）に 入《はい》りました。
fact-designation-field = 旭川市《あさひかわし》は デザインの まちとして 入《はい》りました。
fact-designation-rank_in_japan = デザインでは 日本《にほん》で { $value }番目《ばんめ》です。
fact-network-organisation = ユネスコ（教育《きょういく》や 文化《ぶんか》の 国際的《こくさいてき》な 団体《だんたい》）が 作《つく》った ネットワークです。
fact-network-start = ネットワークは { $value }年《ねん》に 始《はじ》まりました。
fact-network-purpose = いろいろな 文化《ぶんか》を 守《まも》ります。まちと まちが 力《ちから》を 合《あ》わせて、文化《ぶんか》の 仕事《しごと》を 強《つよ》く します。
fact-network-cities_before = 前《まえ》は { $value }の まちが 入《はい》って いました。
fact-network-cities_after = その 後《あと》、{ $value }の まちに なりました。
fact-design-cities_before = 前《まえ》は、デザインの まちは { $value }でした。
fact-design-cities_new = デザインでは、新《あたら》しく { $value }の まちが 入《はい》りました。旭川市《あさひかわし》も 入《はい》りました。
fact-design-cities_after = デザインの まちは { $value }に なりました。
fact-japan-cities = 日本《にほん》では { $value }の まちが 入《はい》って います。
fact-application-life = 豊《ゆた》かで 気持《きも》ちの よい くらしを 作《つく》りたいです。
fact-application-people = 新《あたら》しい ことを 考《かんが》える 人《ひと》を 育《そだ》てたいです。
fact-application-industry = この まちの 会社《かいしゃ》や 仕事《しごと》を 元気《げんき》に したいです。
fact-plan-events = デザインの イベントを 続《つづ》けます。
fact-plan-talent = デザインを する 人《ひと》を 育《そだ》てます。
fact-plan-resources = 食《た》べもの、文化《ぶんか》、自然《しぜん》など、まちの よい ものを 使《つか》います。
fact-plan-exchange = ネットワークの ほかの まちと 仲《なか》よく します。
fact-plan-outreach = 世界《せかい》に 旭川《あさひかわ》の ことを 知《し》らせます。
fact-plan-region = まちを 元気《げんき》に します。
fact-plan-sdgs = SDGs（世界《せかい》を よく する 国連《こくれん》の 目標《もくひょう》）を 手伝《てつだ》います。
fact-plan-urban = 長《なが》く 続《つづ》く まちを 作《つく》ります。
fact-mayor-joy = 市長《しちょう》は とても うれしいと 言《い》いました。
fact-mayor-reason = 市長《しちょう》は、今《いま》までの がんばりが 認《みと》められたと 言《い》いました。{ $years }年《ねん》近《ちか》く、{ $times }回《かい》、国際家具《こくさいかぐ》デザインフェア旭川《あさひかわ》を しました。
fact-mayor-outlook = 市長《しちょう》は、まちの 品物《しなもの》を 知《し》らせたい、ほかの まちと いっしょに 仕事《しごと》を したいと 言《い》いました。
fact-contact-section = 担当《たんとう》は 旭川市《あさひかわし》 経済部《けいざいぶ》 産業振興課《さんぎょうしんこうか》です。
fact-contact-phone = 産業振興課《さんぎょうしんこうか》の 電話番号《でんわばんごう》は { $value } です。
fact-field = 「{ $field }」は、7つの 分野《ぶんや》の 1つです。
fact-city = { $city }（{ $country }）は、{ $year }年《ねん》に 入《はい》りました。分野《ぶんや》は { $field }です。
fact-city-before = { $city }（{ $country }）は、前《まえ》から 入《はい》って います。分野《ぶんや》は { $field }です。入《はい》った 年《とし》は 書《か》いて ありません。
fact-event-symposium = 1976年《ねん》に 旭川《あさひかわ》デザインシンポジウム（デザインを 話《はな》し合《あ》う 会《かい》）を しました。これが 始《はじ》まりです。
fact-event-forum = 1987年《ねん》と 1988年《ねん》に、国際《こくさい》デザインフォーラム旭川《あさひかわ》を しました。外国《がいこく》の デザイナーが 来《き》ました。
fact-event-ifda = 1990年《ねん》から 3年《ねん》に 1回《かい》、国際家具《こくさいかぐ》デザインフェア旭川《あさひかわ》（IFDA）を して います。
fact-event-design_week = 2015年《ねん》から 毎年《まいとし》、旭川《あさひかわ》デザインウィークを して います。
fact-event-ifi_declaration = 2017年《ねん》6月《がつ》に、IFI（インテリアの デザイナーなどの 国際的《こくさいてき》な 団体《だんたい》）と「IFIインテリア宣言《せんげん》」を しました。

# Dates
inquiry-date = { $year }年《ねん》{ $month }月《がつ》{ $day }日《にち》
inquiry-moment = { $date } { $time }
