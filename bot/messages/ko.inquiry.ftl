# 문의: 대화와 페이지가 함께 쓰는 문구. 페이지에서만 쓰는 문구는 아래에.
inquiry-section = 아사히카와시 경제부 산업진흥과
inquiry-start =
    산업진흥과에 질문을 전해 드립니다.

    - 이용 목적: 질문에 답변하기 위해서만 사용합니다.
    - 수집 항목: 질문, 연락처 하나(없어도 됩니다), 이름(선택), 사용 언어.
    - 보는 사람: 아사히카와시 경제부 산업진흥과 담당자만 봅니다. 다른 곳에 제공하지 않습니다.
    - 보관 기간: 문의가 종료된 뒤 이름과 연락처는 { $contactDays }일, 문의 내용은 { $days }일이 지나면 삭제합니다.
    - 정정·삭제: { JOSA($phone, "으로/로") } 전화해 주세요.

    마이넘버(개인번호), 건강 정보, 계좌 번호 등은 쓰지 마세요.
inquiry-ask-question = 질문을 적어 주세요.
inquiry-confirm-prefilled-question = 이 질문을 보낼까요? ‘{ $question }’ 다시 쓰셔도 됩니다.
inquiry-ask-contact = 답변을 받을 연락처를 알려 주세요. 이메일 주소나 전화번호 중 하나면 됩니다. 접수 번호로 직접 답변을 확인하신다면 없어도 됩니다.
inquiry-ask-name = 성함을 알려 주세요. (선택)
inquiry-summary =
    아래 내용으로 보냅니다. 맞습니까?

    - 질문: { $question }
    - 연락처: { $contact }
    - 이름: { $name }
inquiry-no-contact = 없음 (접수 번호로 답변 확인)
inquiry-no-name = 없음
inquiry-correct-what = 무엇을 고칠까요?
inquiry-done =
    문의가 접수되었습니다.

    - 접수 번호: { $number }
    - 확인 암호: { $secret }

    답변을 확인하려면 두 가지가 모두 필요합니다. 확인 암호는 다시 표시되지 않으니 적어 두세요.
inquiry-not-sent = 아직 보내지 못했습니다. 문의를 접수하는 시스템이 지금 응답하지 않습니다. 작성하신 내용은 그대로 남아 있습니다. 잠시 기다렸다가 ‘{ inquiry-button-send }’ 버튼을 다시 눌러 주세요. 여러 번 눌러도 한 번만 전송됩니다. { JOSA($phone, "으로/로") } 전화하셔도 됩니다.
inquiry-cancelled = 문의를 취소했습니다. 아무것도 보내지 않았습니다.
inquiry-problem-empty = 연락처가 비어 있습니다.
inquiry-problem-neither = 이메일 주소도 전화번호도 아닌 것 같습니다. 예: name@example.com, +81 90-1234-5678
inquiry-problem-mail = 이메일 주소의 형식이 올바르지 않습니다. 예: name@example.com
inquiry-problem-phone = 전화번호가 완전하지 않거나 형식이 올바르지 않습니다. 일본 밖의 번호는 +와 국가 번호부터 적어 주세요. 예: 0166-12-3456, +82 10-1234-5678
inquiry-problem-several = 연락처는 하나만 적어 주세요.
inquiry-invalid-question = 질문을 1자 이상 { $limit }자 이하로 적어 주세요.
inquiry-invalid-name = 이름은 { $limit }자 이하로 적어 주세요.
inquiry-not-entered = 아직 입력하지 않음
inquiry-so-far =
    지금까지 입력하신 내용입니다. 아직 보내지 않았습니다.

    - 질문: { $question }
    - 연락처: { $contact }
    - 이름: { $name }
inquiry-person = 저는 자동으로 응답하는 프로그램이지만, 여기서 보내신 내용은 담당자가 읽습니다. 직접 통화하고 싶으시면 전화해 주세요: { $section } { $phone } (해외에서는 { $phoneAbroad })
inquiry-first-step = 첫 단계라서 더 앞으로 돌아갈 수 없습니다.
inquiry-not-yet = 그 항목은 아직 여쭤보지 않았습니다. 보내기 전에 고칠 수 있습니다.
inquiry-old-button = 그 버튼은 다른 단계의 것이라 실행하지 않았습니다.
inquiry-unclear-offer = 이 질문을 보내도 되는지 분명하지 않아 아직 아무것도 보내지 않았습니다. ‘네’라고만 답하시거나, 버튼을 누르시거나, 다른 질문을 적어 주세요.
inquiry-unclear = 동의하시는지 분명하지 않아 아직 보내지 않았습니다. 보내려면 ‘보내기’를 누르시거나 ‘네’라고만 답해 주세요. 고치거나 취소할 수도 있습니다.
inquiry-unclear-change = 무엇을 고칠지 알 수 없었습니다. 아직 보내지 않았습니다. 버튼에서 골라 주세요.
inquiry-no-such-name = 이름을 여쭤보았는데 이름이 아닌 것 같습니다. 이름만 적으시거나 ‘쓰지 않기’를 눌러 주세요.
inquiry-invalid-number = 접수 번호가 아닙니다. 482-093-751처럼 숫자 9자리입니다. 잘못 누른 숫자가 없는지 확인해 주세요.
inquiry-invalid-secret = 확인 암호가 아닙니다. K7WPM-4XQ2T처럼 영문자와 숫자 10자입니다.
inquiry-need-help = 잘되지 않으면 담당자가 전화로 도와드립니다: { $section } { $phone } (해외에서는 { $phoneAbroad }). 여기서 그만두려면 ‘취소’라고 적어 주세요.
inquiry-status-left = 조회를 마칩니다. 문의는 그대로 남아 있습니다.
inquiry-status-no-number = 접수 번호와 확인 암호가 없으면 여기서는 조회할 수 없습니다. 전화로 문의해 주세요: { $section } { $phone } (해외에서는 { $phoneAbroad })
inquiry-status-ask-receipt = 접수 번호(숫자 9자리)를 알려 주세요.
inquiry-status-ask-secret = 확인 암호(영문자와 숫자 10자)를 알려 주세요.
inquiry-status-unknown = 그 접수 번호와 확인 암호에 맞는 문의를 찾지 못했습니다. 여러 번 틀리면 한동안 확인할 수 없습니다. 급하시면 { JOSA($phone, "으로/로") } 전화해 주세요.
inquiry-status-unavailable = 지금은 확인할 수 없습니다. 문의를 보관하는 시스템이 응답하지 않습니다. 몇 분 뒤에 다시 시도하시거나 { JOSA($phone, "으로/로") } 전화해 주세요.
inquiry-status-new = 문의 { $number }: 접수되었습니다. 담당자가 아직 보지 않았습니다.
inquiry-status-in-progress = 문의 { $number }: 담당자가 처리하고 있습니다.
inquiry-status-answered = 문의 { $number }: 답변이 있습니다.
inquiry-status-closed = 문의 { $number }: 처리가 끝났습니다.
inquiry-status-untranslated = 다음 부분은 번역되지 않았습니다.
inquiry-too-many-requests = 짧은 시간에 여러 번 보내셔서 잠시 멈췄습니다. 약 { $minutes }분 뒤에 다시 시도해 주세요. 급하시면 { JOSA($phone, "으로/로") } 전화해 주세요.
inquiry-button-start = 질문 보내기
inquiry-button-use-question = 이 질문 보내기
inquiry-button-rewrite = 다시 쓰기
inquiry-button-no-contact = 접수 번호로 확인
inquiry-button-skip = 쓰지 않기
inquiry-button-send = 보내기
inquiry-button-change = 고치기
inquiry-button-change-question = 질문 고치기
inquiry-button-change-contact = 연락처 고치기
inquiry-button-change-name = 이름 고치기
inquiry-button-go-back = 한 단계 뒤로
inquiry-button-cancel = 취소

contact-open-now = 지금 담당자가 있습니다(일본 시간 { $closes }까지).
contact-closed-until = 지금은 접수 시간이 아닙니다. 담당자는 일본 시간 { $opens }에 돌아옵니다.

# 페이지
inquiry-page-title = 산업진흥과에 문의하기
inquiry-page-status-title = 문의 확인
inquiry-page-confirm-title = 내용 확인
inquiry-page-done-title = 접수되었습니다
inquiry-page-problem-title = 처리하지 못했습니다
inquiry-page-site = 아사히카와시와 유네스코 창의도시 네트워크
inquiry-page-skip = 본문으로 건너뛰기
inquiry-page-languages = 언어
inquiry-page-purpose = 보내기 전에 읽어 주세요
inquiry-page-errors = 다음을 고쳐 주세요
inquiry-page-required = 필수
inquiry-page-optional = 선택
inquiry-field-question = 질문
inquiry-field-contact = 연락처 하나 (이메일 주소 또는 전화번호)
inquiry-field-contact-hint = 비워 두시면 접수 번호로 직접 답변을 확인하시게 됩니다.
inquiry-field-name = 이름
inquiry-field-trap = 이 칸은 비워 두세요
inquiry-field-receipt = 접수 번호
inquiry-field-receipt-hint = 숫자 9자리
inquiry-field-secret = 확인 암호
inquiry-field-secret-hint = 영문자와 숫자 10자
inquiry-button-confirm = 내용 확인하기
inquiry-button-back = 고치기
inquiry-button-look-up = 확인하기
inquiry-page-received = 접수 일시
inquiry-page-state = 상태
inquiry-page-question = 질문
inquiry-page-answer = 답변 ({ $date })
inquiry-page-no-answer = 아직 답변이 없습니다.
inquiry-page-go-status = 접수 번호로 답변 확인하기
inquiry-page-go-form = 새로 문의하기
inquiry-page-contact = 전화 문의: { $section } { $phone } (해외에서는 { $phoneAbroad })
inquiry-page-expired = 페이지를 연 지 오래되어 보내지 못했습니다. 작성하신 내용은 그대로 있습니다. 다시 보내 주세요.
inquiry-page-forbidden = 다른 사이트에서 보낸 것으로 보여 접수하지 않았습니다. 이 페이지에서 보내 주세요.
inquiry-page-too-large = 보낸 내용이 너무 큽니다. 줄여서 다시 시도해 주세요.
inquiry-page-not-found = 그런 페이지가 없습니다.
inquiry-page-broken = 보낸 내용을 읽을 수 없습니다. 다시 시도해 주세요.
inquiry-state-new = 접수됨
inquiry-state-in-progress = 처리 중
inquiry-state-answered = 답변 완료
inquiry-state-closed = 종료

# 답변에 쓰는 정형 문장
answer-sentence-thanks = 문의해 주셔서 감사합니다.
answer-sentence-announcement = 시의 발표({ $date } 기준)에 따르면 다음과 같습니다.
answer-sentence-not-stated = 문의하신 내용은 시의 발표에 나와 있지 않습니다.
answer-sentence-checking = 확인한 뒤 다시 답변드리겠습니다. 조금만 기다려 주세요.
answer-sentence-call = 자세한 내용은 산업진흥과({ $phone }, 해외에서는 { $phoneAbroad })로 전화해 주세요.
answer-sentence-closing = 다른 질문이 있으시면 다시 문의해 주세요.
answer-untranslated = 다음 부분은 번역되지 않았습니다.
answer-mail-subject = 문의({ $number })에 대한 답변
answer-mail-question = 문의 내용:
answer-mail-footer = 일본 아사히카와시 경제부 산업진흥과 전화 { $phone } (해외에서는 { $phoneAbroad })

# 사실마다 한 문장
fact-designation-date = 아사히카와시는 { $date }(프랑스 현지 시간)에 가입이 인정되었습니다.
fact-designation-field = 아사히카와시의 가입 분야는 디자인입니다.
fact-designation-rank_in_japan = 디자인 분야 가입은 일본에서 { $value }번째입니다.
fact-network-organisation = 창의도시 네트워크는 유네스코(유엔 교육과학문화기구)의 사업입니다.
fact-network-start = 유네스코 창의도시 네트워크는 { $value }년에 시작되었습니다.
fact-network-purpose = 문화 다양성을 지키고, 도시 간 협력을 통해 세계 각지 문화산업의 잠재력을 이끌어 내기 위한 틀입니다.
fact-network-cities_before = 이번 인정 전에는 { $value }개 도시였습니다.
fact-network-cities_after = 이번 인정으로 { $value }개 도시가 되었습니다.
fact-design-cities_before = 디자인 분야는 이번 인정 전에 { $value }개 도시였습니다.
fact-design-cities_new = 이번에 아사히카와시를 포함해 { $value }개 도시가 디자인 분야에 가입했습니다.
fact-design-cities_after = 디자인 분야는 { $value }개 도시가 되었습니다.
fact-japan-cities = 일본의 회원 도시는 { $value }곳입니다.
fact-application-life = 신청에서는 풍요롭고 윤택한 생활을 목표로 합니다.
fact-application-people = 신청에서는 상상력이 풍부한 인재 육성을 목표로 합니다.
fact-application-industry = 신청에서는 지역 산업의 새로운 매력과 활력 창출을 목표로 합니다.
fact-plan-events = 시는 디자인 행사를 계속 개최합니다.
fact-plan-talent = 시는 디자인 인재를 육성합니다.
fact-plan-resources = 시는 음식, 문화, 자연 등 지역 자원을 연결해 활용합니다.
fact-plan-exchange = 시는 네트워크 회원 도시와 교류합니다.
fact-plan-outreach = 시는 세계에 정보를 발신합니다.
fact-plan-region = 시는 지역을 활성화합니다.
fact-plan-sdgs = 시는 유엔의 지속가능발전목표에도 기여합니다.
fact-plan-urban = 시는 지속 가능한 도시 만들기를 추진합니다.
fact-mayor-joy = 시장은 가입 인정을 매우 기쁘게 생각한다고 밝혔습니다.
fact-mayor-reason = 시장은 { $years }년 가까이 { $times }차례 열린 국제가구디자인페어 아사히카와 등, 산업계·학계·행정·금융이 협력해 디자인을 진흥해 온 실적이 인정받은 것이라고 밝혔습니다.
fact-mayor-outlook = 시장은 지역 제품의 홍보와 창의도시와의 교류 등 공동 사업을 추진하고 싶다고 밝혔습니다.
fact-contact-section = 담당 부서는 아사히카와시 경제부 산업진흥과입니다.
fact-contact-phone = 산업진흥과의 전화번호는 { $value }입니다.
fact-field = ‘{ $field }’ 분야는 네트워크의 일곱 분야 가운데 하나입니다.
fact-city = { $country }의 { JOSA($city, "은/는") } { $year }년에 { $field } 분야로 가입했습니다.
fact-city-before = { $country }의 { JOSA($city, "은/는") } 이번 인정 전부터 { $field } 분야의 회원 도시입니다(가입 연도는 발표에 나와 있지 않습니다).
fact-event-symposium = 아사히카와의 디자인 활동은 1976년 아사히카와 디자인 심포지엄(旭川デザインシンポジウム)에서 시작되었습니다.
fact-event-forum = 1987년과 1988년에 해외 디자이너를 초청해 국제 디자인 포럼 아사히카와(国際デザインフォーラム旭川)를 열었습니다.
fact-event-ifda = 1990년부터 3년마다 국제가구디자인페어 아사히카와(IFDA)를 열고 있습니다.
fact-event-design_week = 2015년부터 해마다 아사히카와 디자인 위크를 열고 있습니다.
fact-event-ifi_declaration = 2017년 6월에 국제실내건축가·디자이너단체연맹(IFI)과 ‘IFI 인테리어 선언’을 했습니다.

# Dates
inquiry-date = { $formatted }
inquiry-moment = { $date } { $time }
