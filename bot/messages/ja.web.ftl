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
web-page-to-inquiry = 担当課に質問を送る
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

## 個人情報のページ

web-privacy-title = 個人情報の扱い：何を、どこに、いつまで残すか
web-privacy-lead = このページは、このサイトがいま動いている設定のとおりに表示しています。
web-privacy-outside = 外部への提供
web-privacy-outside-none = ありません。外部のサービスは使わず、利用状況の計測もせず、メールも送りません。
web-privacy-outside-mail = 外部のサービスは使わず、利用状況の計測もしません。メールアドレスを書いてくださった場合に限り、お問い合わせへの回答を、市が設定したメールサーバーから送ります。
web-privacy-browser = お使いのブラウザーの中
web-privacy-browser-tab = チャットは、このタブの中だけ（sessionStorage）に、直近{ $tabTurns }件の発言と回答、会話を見分けるための乱数、言語、ふりがなの表示、書きかけの文を残します。タブを閉じると消えます。「{ web-clear }」を押すと、発言と回答はすぐに消えます。
web-privacy-browser-plain = JavaScriptを使わないページは、直近{ $shown }回の質問と回答をページ自体に持っています。改ざんを防ぐ署名はありますが、読める形です。ページを閉じると消えます。そこで選んだ質問例はアドレスに含まれるので、ブラウザーの履歴に残ります。
web-privacy-browser-cookies = 利用者の方にCookieは発行しません。発行するのはログインする職員だけです。
web-privacy-chat = 会話
web-privacy-chat-memory = サーバーのメモリーの中だけに、直近{ $turns }回の発言とその回答、次の質問に答えるために必要な内容を持ちます。フォームに書いたものも含みます。サーバーが止まると消えます。ほかの方の会話で場所が足りなくなると、それより早く消えます。
web-privacy-chat-shared = { $store }に、最後の発言から{ $hours }時間残します。直近{ $turns }回の発言（回答は除く）と、次の質問に答えるために必要な内容です。だれの会話かはキーからは分かりませんが、文は暗号化していません。フォームに書いたもの（質問、連絡先、名前、受付番号、合い言葉）も、送信や中止の後を含めてそこにあります。
web-privacy-chat-postgresql = 期限を過ぎたものはもう読み出しません。後の会話を書き込むときに、およそ10分ごとに消去します。
web-privacy-chat-processes = サーバーの各プロセスも、最近使われた会話（多くて{ $known }件）を、回答とともにメモリーに持ちます。ほかの会話に入れ替わるか、プロセスが止まると消えます。
web-privacy-answers = 二度送られた発言に一度だけ答えるため、各プロセスは最近の回答（多くて{ $answers }件）をメモリーに持ちます。後の回答に入れ替わるか、プロセスが止まると消えます。入力された内容や、受付番号と合い言葉を含むことがあります。
web-privacy-answers-redis = 同じ目的で、回答を{ $minutes }分間、暗号化せずにRedisに残します。発言の順番は10秒ほど残します。どちらも、だれのものかはキーからは分かりません。
web-privacy-form = チャットで記入中のフォーム
web-privacy-form-file = 記入の間、直近{ $turns }回の発言と記入内容は、サーバーのディスクにもファイルとしてあります。封印してあり、サーバーの鍵と会話の乱数の両方がなければ開けません。送信するか中止すると消去します。そうでなければ、最後の発言から{ $hours }時間で使えなくなり、10分以内に消去します。そのときサーバーが止まっていれば、次に起動したときに消去します。発言は、上に書いたとおりメモリーに残ります。
web-privacy-form-shared = 上に書いたとおり、会話とともに残します。ファイルにはしません。
web-privacy-counting = 回数の制限
web-privacy-counting-what = 質問、送信、照会の回数を制限するため、どのIPアドレス（IPv6では前半分）からいつあったかと、送信されたお問い合わせのチェックサムを記録します。数えるのは、発言は1分、お問い合わせ、照会、職員のパスワードの誤りは長くて1時間です。
web-privacy-counting-memory = この記録はサーバーのメモリーの中だけにあります。時刻は後の要求のときに消えますが、アドレスはサーバーが止まるまで残ることがあります。
web-privacy-counting-redis = この記録は暗号化せずにRedisにあり、この時間が過ぎると消えます。Redisが応答しない間はサーバーのメモリーにあり、アドレスはサーバーが止まるまで残ることがあります。
web-privacy-counting-other = この記録は、市が設定した保存先にあります。そこが応答しない間はサーバーのメモリーにあり、アドレスはサーバーが止まるまで残ることがあります。
web-privacy-questions = うまく答えられなかった質問
web-privacy-questions-kept = うまく答えられなかった質問と、回答に「{ web-no }」が付いた質問は、担当課のために{ $questionDays }日間、多くて{ $characters }文字を、データベース（{ $database }）に残します。メールアドレス、電話番号、郵便番号、長い番号は、その前に伏せます。名前や住所は見分けられないので、書かないでください。
web-privacy-questions-counted = そのほかの質問は、日、言語、話題、回答の種類ごとに数えるだけです。この数は残ります。会話を一日に一度だけ数えるため、会話の乱数を鍵付きチェックサムにして2日間残します。
web-privacy-inquiries = 担当課へのお問い合わせ
web-privacy-inquiries-what = 送信された内容は、暗号化せずにデータベース（{ $database }）にあります。ご質問、書かれた場合は連絡先ひとつとお名前、言語、話題、そして直前の会話（上と同じように伏せたもの、多くて{ $lines }行）です。職員の回答とメモが加わります。見るのは担当課の職員と、市のためにサーバーを管理する人だけです。
web-privacy-inquiries-long = 消去は1日1回行います。対応を終えてから{ $contactDays }日で連絡先と名前を、{ $inquiryDays }日で残りのすべてを消去します。対応を終えるまでは、すべて残ります。
web-privacy-inquiries-mail = メールで送った回答の控えは、送ってから{ $mailDays }日で消去します。連絡先の消去が先なら、そのときに消去します。
web-privacy-inquiries-change = 訂正や削除のご希望は、{ web-contact-section }（{ $phone }）へお電話ください。
web-privacy-staff = 職員の操作の記録
web-privacy-staff-kept = どの職員が何をしたかを{ $auditDays }日間残します。受付番号は含みますが、お書きになった内容は含みません。誤ったパスワードは、どこから来たかの鍵付きチェックサムとともに残ります。最近の誤りのアドレスは、サーバーが止まるまでメモリーにあります。
web-privacy-log = サーバーのログ
web-privacy-log-kept = サーバーのファイルに、プログラムの動きと不具合を記録します。その中のメールアドレス、電話番号、郵便番号、長い番号は伏せます。訪問や利用者のアドレスは記録しません。プログラムはこのファイルを消しません。消すのはサーバーを管理する人です。
