# お問い合わせ: 会話とページで共通の文言。ページだけの文言は下の「ページ」から。
inquiry-section = 旭川市 経済部 産業振興課
inquiry-start =
    産業振興課へのお問い合わせをお預かりします。

    - 利用目的: ご質問にお答えするためだけに使います。
    - お聞きすること: ご質問、ご連絡先ひとつ（なくてもかまいません）、お名前（任意）、お使いの言語。
    - 見る人: 旭川市経済部産業振興課の担当者だけです。ほかには渡しません。
    - 保存期間: 対応を終えてから、お名前とご連絡先は{ $contactDays }日、お問い合わせは{ $days }日で消去します。
    - 訂正・削除: { $phone } へお電話ください。

    マイナンバー、健康状態、口座番号などは書かないでください。
inquiry-ask-question = ご質問を書いてください。
inquiry-confirm-prefilled-question = 「{ $question }」を質問として送りますか。書き直すこともできます。
inquiry-ask-contact = お返事の送り先を、メールアドレスか電話番号のどちらかひとつで教えてください。受付番号でご自分で回答を確認する場合は、なくてもかまいません。
inquiry-ask-name = お名前を教えてください（任意です）。
inquiry-summary =
    この内容で送ります。よろしいですか。

    - ご質問: { $question }
    - ご連絡先: { $contact }
    - お名前: { $name }
inquiry-no-contact = なし（受付番号で回答を確認）
inquiry-no-name = なし
inquiry-correct-what = どこを直しますか。
inquiry-done =
    お問い合わせを受け付けました。

    - 受付番号: { $number }
    - 確認用の合い言葉: { $secret }

    回答の確認には両方が必要です。合い言葉はもう一度表示できませんので、控えておいてください。
inquiry-not-sent = まだ送信できていません。受付のシステムが、いま応答していません。お書きになった内容はそのまま残っています。少し待ってから、もう一度「{ inquiry-button-send }」を押してください。何度押しても、届くのは一度だけです。お急ぎのときは { $phone } へお電話ください。
inquiry-cancelled = お問い合わせを取りやめました。何も送っていません。
inquiry-problem-empty = 連絡先が空です。
inquiry-problem-neither = メールアドレスでも電話番号でもないようです。例: name@example.jp、090-1234-5678
inquiry-problem-mail = メールアドレスの形が正しくありません。例: name@example.jp
inquiry-problem-phone = 電話番号の桁数か形が正しくありません。市外局番から書いてください。例: 0166-12-3456
inquiry-problem-several = ご連絡先はひとつだけ書いてください。
inquiry-invalid-question = 質問を1字以上{ $limit }字以内で書いてください。
inquiry-invalid-name = お名前は{ $limit }字以内で書いてください。
inquiry-not-entered = まだ書いていません
inquiry-so-far =
    ここまでに書いていただいた内容です。まだ送っていません。

    - ご質問: { $question }
    - ご連絡先: { $contact }
    - お名前: { $name }
inquiry-person = 私は自動で応答するプログラムですが、ここで送っていただいた内容は担当者が読みます。お話しになりたいときは、お電話ください: { $section } { $phone }
inquiry-first-step = これが最初の項目ですので、前には戻れません。
inquiry-not-yet = その項目はまだお聞きしていません。送る前に直せます。
inquiry-old-button = そのボタンは別の項目のものですので、何もしていません。
inquiry-unclear-offer = この質問を送ってよいか分かりませんでした。まだ何も送っていません。「はい」とだけ書くか、ボタンを押すか、別の質問を書いてください。
inquiry-unclear = 送ってよいか分からなかったため、まだ送っていません。送るときは「送る」を押すか、「はい」とだけ書いてください。直すことも、やめることもできます。
inquiry-unclear-change = どこを直すか分かりませんでした。まだ送っていません。ボタンから選んでください。
inquiry-no-such-name = お名前をお尋ねしましたが、お名前ではないようです。お名前だけを書くか、「書かない」を押してください。
inquiry-invalid-number = 受付番号ではないようです。482-093-751 のような9桁の数字です。数字の打ち間違いもご確認ください。
inquiry-invalid-secret = 確認用の合い言葉ではないようです。K7WPM-4XQ2T のような英字と数字10文字です。
inquiry-need-help = うまくいかないときは、お電話でもお尋ねいただけます: { $section } { $phone }　ここでやめるときは「やめる」と書いてください。
inquiry-status-left = 確認を終わります。お問い合わせはそのままです。
inquiry-status-no-number = 受付番号と合い言葉がないと、こちらでは確認できません。お電話でお尋ねください: { $section } { $phone }
inquiry-status-ask-receipt = 受付番号（9桁）を教えてください。
inquiry-status-ask-secret = 確認用の合い言葉（10文字）を教えてください。
inquiry-status-unknown = その受付番号と合い言葉の組み合わせでは見つかりませんでした。続けて間違えると、しばらく確認できなくなります。お急ぎのときは { $phone } へお電話ください。
inquiry-status-unavailable = ただいま確認できません。お問い合わせを保管しているシステムが、いま応答していません。数分待ってからもう一度お試しいただくか、{ $phone } へお電話ください。
inquiry-status-new = 受付番号 { $number } は受け付けました。担当者がまだ見ていません。
inquiry-status-in-progress = 受付番号 { $number } は担当者が対応しています。
inquiry-status-answered = 受付番号 { $number } には回答があります。
inquiry-status-closed = 受付番号 { $number } は対応を終えました。
inquiry-status-untranslated = 次の部分は翻訳していません。
inquiry-too-many-requests = 送信が続いたため、いったん止めました。{ $minutes }分ほど待ってからもう一度お試しください。お急ぎのときは { $phone } へお電話ください。
inquiry-button-start = 質問を送る
inquiry-button-use-question = この質問を送る
inquiry-button-rewrite = 書き直す
inquiry-button-no-contact = 受付番号で確認する
inquiry-button-skip = 書かない
inquiry-button-send = 送る
inquiry-button-change = 直す
inquiry-button-change-question = 質問を直す
inquiry-button-change-contact = 連絡先を直す
inquiry-button-change-name = 名前を直す
inquiry-button-go-back = ひとつ前に戻る
inquiry-button-cancel = やめる

contact-open-now = いま担当者がおります（{ $closes }まで）。
contact-closed-until = いまは受付時間外です。次の受付は{ $opens }からです。

# ページ
inquiry-page-title = 産業振興課へのお問い合わせ
inquiry-page-status-title = お問い合わせの確認
inquiry-page-confirm-title = 内容の確認
inquiry-page-done-title = 受け付けました
inquiry-page-problem-title = お手続きできませんでした
inquiry-page-site = 旭川市 ユネスコ創造都市ネットワーク
inquiry-page-skip = 本文へ進む
inquiry-page-languages = 言語
inquiry-page-purpose = 送る前にお読みください
inquiry-page-errors = 次の点を直してください
inquiry-page-required = 必須
inquiry-page-optional = 任意
inquiry-field-question = ご質問
inquiry-field-contact = ご連絡先（メールアドレスか電話番号のどちらかひとつ）
inquiry-field-contact-hint = 空欄のときは、受付番号でご自分で回答を確認していただきます。
inquiry-field-name = お名前
inquiry-field-trap = この欄には何も書かないでください
inquiry-field-receipt = 受付番号
inquiry-field-receipt-hint = 9桁の数字
inquiry-field-secret = 確認用の合い言葉
inquiry-field-secret-hint = 英字と数字10文字
inquiry-button-confirm = 確認へ進む
inquiry-button-back = 直す
inquiry-button-look-up = 確認する
inquiry-page-received = 受付日時
inquiry-page-state = 状況
inquiry-page-question = ご質問
inquiry-page-answer = 回答（{ $date }）
inquiry-page-no-answer = まだ回答はありません。
inquiry-page-go-status = 受付番号で回答を確認する
inquiry-page-go-form = 新しく問い合わせる
inquiry-page-contact = 電話でのお問い合わせ: { $section } { $phone }
inquiry-page-expired = 画面を開いてから時間がたったため、送信できませんでした。内容はそのままです。もう一度送信してください。
inquiry-page-forbidden = ほかのサイトからの送信とみられるため、受け付けませんでした。このページから送ってください。
inquiry-page-too-large = 送られた内容が大きすぎます。短くしてもう一度お試しください。
inquiry-page-not-found = お探しのページは見つかりませんでした。
inquiry-page-broken = 送られた内容を読み取れませんでした。もう一度お試しください。
inquiry-state-new = 受付済み
inquiry-state-in-progress = 対応中
inquiry-state-answered = 回答済み
inquiry-state-closed = 対応終了

# 回答に使う定型文
answer-sentence-thanks = お問い合わせありがとうございます。
answer-sentence-announcement = 市の発表（{ $date }時点）では、次のとおりです。
answer-sentence-not-stated = お尋ねの点は、市の発表には書かれていません。
answer-sentence-checking = 確認のうえ、あらためてお返事します。しばらくお待ちください。
answer-sentence-call = 詳しくは、産業振興課（{ $phone }）へお電話ください。
answer-sentence-closing = ほかにもご質問がありましたら、またお問い合わせください。
answer-untranslated = 次の部分は翻訳していません。
answer-mail-subject = お問い合わせ（{ $number }）への回答
answer-mail-question = お問い合わせの内容:
answer-mail-footer = 旭川市 経済部 産業振興課　電話 { $phone }

# 事実をひとつずつ言う文
fact-designation-date = 旭川市の加盟が認定されたのは{ $date }（フランス現地時間）です。
fact-designation-field = 旭川市の加盟分野はデザインです。
fact-designation-rank_in_japan = デザイン分野での加盟は、日本で{ $value }都市目です。
fact-network-organisation = 創造都市ネットワークは、ユネスコ（国際連合教育科学文化機関）の事業です。
fact-network-start = ユネスコ創造都市ネットワークは{ $value }年に始まりました。
fact-network-purpose = 創造都市ネットワークは、文化の多様性を保ち、都市どうしの連携によって世界各地の文化産業の可能性を引き出すための枠組みです。
fact-network-cities_before = ネットワーク全体の加盟都市は、今回の認定の前は{ $value }都市でした。
fact-network-cities_after = ネットワーク全体の加盟都市は、今回の認定で{ $value }都市になりました。
fact-design-cities_before = デザイン分野の加盟都市は、今回の認定の前は{ $value }都市でした。
fact-design-cities_new = 今回、デザイン分野に旭川市を含む{ $value }都市が加わりました。
fact-design-cities_after = デザイン分野の加盟都市は、今回の認定で{ $value }都市になりました。
fact-japan-cities = 日本の加盟都市は{ $value }都市です。
fact-application-life = 申請では、豊かで潤いのある暮らしを目指すとしています。
fact-application-people = 申請では、想像力豊かな人材を育てるとしています。
fact-application-industry = 申請では、地場産業の新たな魅力と活力を生み出すとしています。
fact-plan-events = 市は、デザインイベントを継続して開催します。
fact-plan-talent = 市は、デザインの人材を育てます。
fact-plan-resources = 市は、食、文化、自然などの地域の資源を結びつけて生かします。
fact-plan-exchange = 市は、ネットワークの加盟都市と交流します。
fact-plan-outreach = 市は、世界に向けて情報を発信します。
fact-plan-region = 市は、地域を活性化します。
fact-plan-sdgs = 市は、国連の持続可能な開発目標にも寄与していきます。
fact-plan-urban = 市は、持続可能なまちづくりを進めます。
fact-mayor-joy = 市長は、加盟認定を大変嬉しく思うとコメントしています。
fact-mayor-reason = 市長は、過去{ $times }回、{ $years }年近くにわたる国際家具デザインフェア旭川の開催など、産学官金が連携した取組の実績が認められたものと述べています。
fact-mayor-outlook = 市長は、地場製品の情報発信や創造都市との交流などの共同事業を進めたいと述べています。
fact-contact-section = 担当は旭川市経済部産業振興課です。
fact-contact-phone = 産業振興課の電話番号は{ $value }です。
fact-field = 「{ $field }」は、ネットワークの7つの分野のひとつです。
fact-city = { $city }（{ $country }）は、{ $year }年に{ $field }分野で加盟しました。
fact-city-before = { $city }（{ $country }）は、今回の認定より前から{ $field }分野の加盟都市です（加盟した年は発表に書かれていません）。
fact-event-symposium = 旭川のデザインの取組は、1976年の旭川デザインシンポジウムから始まりました。
fact-event-forum = 1987年と1988年に、海外のデザイナーを招いて国際デザインフォーラム旭川を開催しました。
fact-event-ifda = 1990年から3年に1度、国際家具デザインフェア旭川（IFDA）を開催しています。
fact-event-design_week = 2015年から毎年、旭川デザインウィークを開催しています。
fact-event-ifi_declaration = 2017年6月に、国際インテリアアーキテクト／デザイナー団体連合（IFI）と「IFIインテリア宣言」を行いました。

# Dates
inquiry-date = { $formatted }
inquiry-moment = { $date } { $time }
