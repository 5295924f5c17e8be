### チャット部品とそのページ、図の文言

web-name = デザイン都市 旭川
web-role = 自動応答のご案内
web-greeting =
    こんにちは。人ではなく、機械が自動でお答えする窓口です。

    旭川市とユネスコ創造都市ネットワークについてお尋ねください。お答えできるのは、市の発表（{ $date }現在）に書かれていることです。

## 質問の例。最初の四つはチャットでも示す

web-example-1 = 旭川市はいつ認定されましたか
web-example-2 = 日本の加盟都市を教えてください
web-example-3 = 創造都市ネットワークとは何ですか
web-example-4 = これまでのデザインの取組を教えてください
web-example-5 = 旭川市と同時に加盟したデザイン都市はどこですか
web-example-6 = なぜ旭川市が選ばれたのですか
web-example-7 = 世界遺産とは違うのですか
web-example-8 = 問い合わせ先を教えてください

## チャット

web-open = デザイン都市について質問する
web-close = チャットを閉じる
web-log = やり取り
web-input = 質問
web-placeholder = 質問を入力してください
web-send = 送信
web-keys = Enterで送信、Shift＋Enterで改行します。
web-privacy = 個人情報は書かないでください。
web-remaining = あと{ $count }文字
web-too-long = { $count }文字超えています。短くしてください。
web-thinking = 調べています…
web-you = あなた
web-assistant = 自動応答
web-sources = 出典
web-as-of = { $date }現在
web-next = 続けて質問する
web-first = たとえば
web-solved = 解決しましたか
web-yes = はい
web-no = いいえ
web-thanks-yes = ありがとうございます。
web-thanks-no = ありがとうございます。担当課がこの回答を見直します。直接のお問い合わせはこちらです。{ $phone }
web-thanks-failed = 記録できませんでした。しばらくしてからもう一度お試しください。
web-language = 言語
web-language-now = ここから日本語でお答えします。
web-more = その他
web-readings = ふりがな
web-copy = コピー
web-copied = やり取りをコピーしました。
web-copy-failed = ここではコピーできません。テキストで保存してください。
web-save = テキストで保存
web-print = 印刷
web-clear = 消去
web-cleared = やり取りを消去しました。
web-undo = 元に戻す
web-offline = 通信できないため、送信されていません。
web-busy = ただいま質問が集中しています。1分ほど待って、もう一度お試しください。
web-broken = こちらの不具合でお答えできませんでした。もう一度お試しいただくか、お電話ください。{ $phone }
web-refused = 受け付けられませんでした。ページを読み込み直すか、お電話ください。{ $phone }
web-retry = もう一度送る
web-not-sent = 未送信
web-alt-map = この回答にある都市の世界地図
web-alt-timeline = この回答にある出来事の年表
web-larger = 図だけを開く
web-no-script = チャットにはJavaScriptが必要です。
web-to-plain = JavaScriptを使わずに質問する

## ページ

web-skip = チャットへ移動
web-languages = 言語
web-page-lead = 旭川市は、ユネスコ創造都市ネットワークにデザイン分野で加盟しました。知りたいことを、ふだんの言葉でお尋ねください。
web-page-what = お答えできること
web-page-what-1 = 認定の日、分野、理由
web-page-what-2 = ネットワークの概要と加盟都市
web-page-what-3 = 1976年からのデザインの取組
web-page-what-4 = 今後の予定と市長コメント
web-page-honest = お答えは市の発表だけに基づき、どの部分によるかを示します。書かれていないことを補って答えることはありません。
web-page-examples = 質問の例
web-page-map = 世界のデザイン都市
web-page-map-text = { $date }現在の40都市。うち9都市がこの年に加わりました。
web-page-cities = 都市の一覧
web-page-history = 旭川のデザインの歩み
web-page-history-text = 認定に至るまでの主な出来事です。
web-page-contact = 担当課へのお問い合わせ
web-contact-section = 旭川市経済部産業振興課
web-contact-phone = 電話
web-page-source = 出典
web-plain-title = JavaScriptを使わずに質問する
web-plain-lead = 質問を入力して送信すると、このページに回答が表示されます。
web-plain-conversation = やり取り
web-plain-frequent = よくある質問
web-plain-again = 最初から
web-plain-chat = チャットへ
web-plain-empty = 質問を入力してから送信してください。
web-plain-filled-in = 質問は入力済みです。「送信」を押すと回答が表示されます。
web-demo-note = 市のサイトのページに見立てた見本です。画面の下端にチャットが開く様子をご覧いただけます。
web-demo-title = 暮らしの中のデザイン
web-demo-text = 家具、工芸、上川の風景。実際には、ここに市のページの内容が入ります。
web-demo-more = チャットは、読んでいる間も同じ場所にあり、勝手に開くことはありません。

## 図

web-list-comma = 、
web-date = { $formatted }
web-map-title = 加盟都市の地図
web-map-description = 名前を示した都市：{ $cities }
web-map-place = { $city }（{ $country }）
web-map-field = { $city }（{ $field }）
web-map-before = デザイン（{ $year }年より前）
web-map-new = デザイン（{ $year }年に加盟）
web-map-other = ほかの分野
web-map-credit = 陸地：Natural Earth　位置：GeoNames（CC BY 4.0）
web-timeline-title = 旭川のデザインの年表
web-timeline-year = { $year }年
web-timeline-every = { $year }年から{ $every }年に1度
web-timeline-yearly = { $year }年から毎年
web-timeline-entry = { $when }：{ $what }
web-timeline-designation = ユネスコ創造都市ネットワークに加盟（デザイン分野）
