### チャットと ページの やさしい日本語《にほんご》

web-name = デザインの まち 旭川《あさひかわ》
web-role = 機械《きかい》が 答《こた》えます
web-greeting =
    こんにちは。わたしは 機械《きかい》です。人《ひと》では ありません。

    旭川市《あさひかわし》と ユネスコ創造都市《そうぞうとし》ネットワークの 質問《しつもん》に 答《こた》えます。

    市《し》の お知《し》らせに 書《か》いて ある ことだけ 知《し》って います。{ $date }の お知《し》らせです。

## 質問の例

web-example-1 = 旭川市《あさひかわし》は いつ デザインの まちに なりましたか
web-example-2 = 日本《にほん》の どの まちが 入《はい》って いますか
web-example-3 = 創造都市《そうぞうとし》ネットワークは 何《なん》ですか
web-example-4 = 旭川市《あさひかわし》は 今《いま》まで デザインで 何《なに》を しましたか
web-example-5 = 旭川市《あさひかわし》と いっしょに 入《はい》った まちは どこですか
web-example-6 = どうして 旭川市《あさひかわし》が 選《えら》ばれましたか
web-example-7 = 世界遺産《せかいいさん》と 同《おな》じですか
web-example-8 = どこに 電話《でんわ》を したら いいですか

## チャット

web-open = デザインの まちの 質問《しつもん》を する
web-close = チャットを 閉《と》じる
web-log = 話《はな》した こと
web-input = 質問《しつもん》
web-placeholder = ここに かいて ください
web-send = 送《おく》る
web-keys = Enterを 押《お》すと 送《おく》ります。Shiftと Enterで 次《つぎ》の 行《ぎょう》に なります。
web-privacy = 名前《なまえ》や 住所《じゅうしょ》は 書《か》かないで ください。
web-remaining = あと { $count }文字《もじ》
web-too-long = { $count }文字《もじ》 長《なが》いです。短《みじか》く して ください。
web-thinking = 調《しら》べて います…
web-you = あなた
web-assistant = 機械《きかい》
web-sources = どこに 書《か》いて あるか
web-as-of = { $date }の お知《し》らせ
web-next = 次《つぎ》の 質問《しつもん》
web-first = 質問《しつもん》の 例《れい》
web-solved = 答《こた》えは わかりましたか
web-yes = はい
web-no = いいえ
web-thanks-yes = 教《おし》えて くれて ありがとう ございます。
web-thanks-no = ありがとう ございます。市《し》の 人《ひと》が この 答《こた》えを 見《み》ます。電話《でんわ》で 聞《き》く ことも できます。{ $phone }
web-thanks-failed = 送《おく》る ことが できませんでした。後《あと》で もう 一度《いちど》 して ください。
web-language = ことば
web-language-now = ここから やさしい 日本語《にほんご》で 話《はな》します。
web-more = ほかの こと
web-readings = ふりがな
web-copy = コピーする
web-copied = コピーしました。
web-copy-failed = ここでは コピーが できません。「文字《もじ》で とっておく」を 使《つか》って ください。
web-save = 文字《もじ》で とっておく
web-print = 紙《かみ》に 出《だ》す
web-clear = 消《け》す
web-cleared = 全部《ぜんぶ》 消《け》しました。
web-undo = 元《もと》に もどす
web-offline = インターネットに つながりません。まだ 送《おく》って いません。
web-busy = 今《いま》、質問《しつもん》が とても 多《おお》いです。1分《ぷん》 待《ま》って、もう 一度《いちど》 送《おく》って ください。
web-broken = 機械《きかい》が うまく 動《うご》きません。もう 一度《いちど》 送《おく》って ください。電話《でんわ》も できます。{ $phone }
web-refused = 送《おく》る ことが できません。ページを もう 一度《いちど》 開《ひら》いて ください。電話《でんわ》も できます。{ $phone }
web-retry = もう 一度《いちど》 送《おく》る
web-not-sent = まだ 送《おく》って いません
web-alt-map = この 答《こた》えの まちの 地図《ちず》
web-alt-timeline = この 答《こた》えの 年《とし》の 図《ず》
web-larger = 図《ず》だけ 見《み》る
web-no-script = チャットには JavaScriptが いります。
web-to-plain = JavaScriptを 使《つか》わないで 質問《しつもん》する

## ページ

web-skip = チャットへ 行《い》く
web-languages = ことば
web-page-lead = 旭川市《あさひかわし》は 「デザインの まち」です。ユネスコが 決《き》めました。知《し》りたい ことを 聞《き》いて ください。
web-page-what = 聞《き》く ことが できる こと
web-page-what-1 = いつ、どうして デザインの まちに なったか
web-page-what-2 = どんな 仲間《なかま》か、どの まちが 入《はい》って いるか
web-page-what-3 = 1976年《ねん》から デザインで した こと
web-page-what-4 = これから する こと、市長《しちょう》の ことば
web-page-honest = 市《し》の お知《し》らせに 書《か》いて ある ことだけ 答《こた》えます。書《か》いて いない ことは 答《こた》えません。
web-page-examples = 質問《しつもん》の 例《れい》
web-page-map = 世界《せかい》の デザインの まち
web-page-map-text = { $date }に 40の まちが 入《はい》って いました。9つは 新《あたら》しい まちです。
web-page-cities = まちの 名前《なまえ》
web-page-history = 旭川《あさひかわ》が デザインで した こと
web-page-history-text = デザインの まちに なるまでに した ことです。
web-page-contact = 市《し》の 人《ひと》に 聞《き》く
web-contact-section = 旭川市《あさひかわし》 経済部《けいざいぶ》 産業振興課《さんぎょうしんこうか》
web-contact-phone = 電話《でんわ》
web-page-source = どこに 書《か》いて あるか
web-plain-title = JavaScriptを 使《つか》わないで 質問《しつもん》する
web-plain-lead = 質問《しつもん》を 書《か》いて 送《おく》って ください。この ページに 答《こた》えが 出《で》ます。
web-plain-conversation = 話《はな》した こと
web-plain-frequent = よく ある 質問《しつもん》
web-plain-again = はじめから
web-plain-chat = チャットへ
web-plain-empty = 先《さき》に 質問《しつもん》を 書《か》いて ください。
web-plain-filled-in = 質問《しつもん》は もう 書《か》いて あります。「送《おく》る」を 押《お》して ください。
web-demo-note = 市《し》の ページの 見本《みほん》です。下《した》の ボタンで チャットが 開《ひら》きます。
web-demo-title = 毎日《まいにち》の デザイン
web-demo-text = 家具《かぐ》や 自然《しぜん》の 話《はなし》が ここに 入《はい》ります。
web-demo-more = チャットは いつも 同《おな》じ 所《ところ》に あります。自分《じぶん》では 開《ひら》きません。

## 図

web-list-comma = 、
web-date = { $year }年《ねん》 { $month }月《がつ》 { $day }日《にち》
web-map-title = まちの 地図《ちず》
web-map-description = 名前《なまえ》が ある まち：{ $cities }
web-map-place = { $city }（{ $country }）
web-map-field = { $city }（{ $field }）
web-map-before = デザイン（{ $year }年《ねん》より 前《まえ》）
web-map-new = デザイン（{ $year }年《ねん》から）
web-map-other = デザインでは ない まち
web-map-credit = 地図《ちず》：Natural Earth　場所《ばしょ》：GeoNames（CC BY 4.0）
web-timeline-title = 旭川《あさひかわ》が デザインで した こと
web-timeline-year = { $year }年《ねん》
web-timeline-every = { $year }年《ねん》から { $every }年《ねん》に 1回《かい》
web-timeline-yearly = { $year }年《ねん》から 毎年《まいとし》
web-timeline-entry = { $when }：{ $what }
web-timeline-designation = ユネスコ創造都市《そうぞうとし》ネットワークに 入《はい》る（デザイン）
