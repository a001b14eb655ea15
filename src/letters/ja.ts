import { say, type Wording } from './wording.ts';
import type { FieldId } from '../domain/letter/letter.ts';

const gaps: Record<FieldId, string> = {
  name: '氏名',
  address: '住所',
  'order-number': '注文番号',
  item: '商品名',
  seller: '出品者名',
  tracking: '追跡番号',
  'return-tracking': '返送品の追跡番号',
  total: '金額',
  story: '状況の説明',
  'their-reason': '先方が示した理由',
  'new-evidence': '先方がまだ確認していない新たな資料',
  'answer-by': '回答期限',
  today: '本書の日付',
  'amount-price': '商品代金',
  'amount-shipping': '配送料',
  'amount-import-fees': '輸入時の税・手数料',
  'amount-return-postage': '返送料',
  'amount-refunded': '返金済みの金額',
  'date-ordered': '注文日',
  'date-latest-estimate': 'お届け予定日の最終日',
  'date-delivered': '配達日',
  'date-discovered': '問題に気づいた日',
  'date-contacted-seller': '出品者に最初に連絡した日',
  'date-seller-answered': '出品者から回答があった日',
  'date-return-requested': '返品を申し込んだ日',
  'date-returned': '返送した日',
  'date-return-received': '返送品が到着した日',
  'date-refund-promised': '返金の約束を受けた日',
  'date-charged': 'カードの請求日',
  'date-statement': '利用明細の日付',
  'date-claim-filed': '申請日',
  'date-denied': '却下された日',
  'date-cancelled': '書面で取り消した日',
  'date-letter-sent': '書面を送付した日',
  'date-dispute-filed': '銀行へ申し立てた日',
};

/**
 * Money with the currency's name behind it, as Japanese letters write it: a bare `$` would be any dollar.
 *
 * @example
 * money(74900, 'JPY') // '74,900円', with the Node.js of November 2026
 */
function money(minor: number, currency: string): string {
  const format = new Intl.NumberFormat('ja-JP', { style: 'currency', currency, currencyDisplay: 'name' });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 0;
  return format.format(minor / 10 ** digits).replaceAll(/\s/gu, '');
}

/** Business Japanese: polite towards both sides, so that one sentence serves Amazon and the seller. */
export const japanese: Wording = {
  language: 'ja',
  dir: 'ltr',
  ownName: '日本語',
  reviewed: false,
  // Written out: Node.js 26 prints a Temporal day in Japanese as "2026/3/1" even when asked for the long form.
  date: (day) => `${day.year}年${day.month}月${day.day}日`,
  money,
  gap: (field) => gaps[field],
  subjectLabel: '件名：',
  matter: {
    'not-delivered': say`商品の未着`,
    'marked-delivered': say`「配達済み」表示の商品未着`,
    'empty-or-swapped': say`注文した商品の入っていない荷物`,
    late: say`商品の配達遅延`,
    damaged: say`商品の破損`,
    defective: say`商品の不具合`,
    'wrong-item': say`注文と異なる商品の配達`,
    'not-as-described': say`説明と異なる商品`,
    counterfeit: say`真正性に疑いのある商品`,
    'missing-parts': say`商品の部品不足`,
    'changed-mind': say`契約の解除`,
    'return-refused': say`返品の拒否`,
    'refund-missing': say`返送済み商品の未返金`,
    'refund-partial': say`返金額の不足`,
    'charged-wrongly': say`承認していない課金`,
    subscription: say`解約後の課金`,
    'import-fees': say`輸入税等の過払い`,
    digital: say`デジタルコンテンツの問題`,
    'account-blocked': say`アカウントの停止`,
    'injury-or-damage': say`商品により生じた被害`,
  },
  subject: {
    'formal-claim': (s, matter) => say`${matter}に関するご請求（注文番号：${s.orderNumber}）`,
    'guarantee-claim': (s, matter) => say`マーケットプレイス保証（A-to-z）の申請：注文番号${s.orderNumber}、${matter}`,
    'refund-reminder': (s) => say`【再度のお願い】お約束の返金${s.total}について（注文番号：${s.orderNumber}）`,
    appeal: (s) => say`${s.date('denied')}付の却下に対する異議申し立て（注文番号：${s.orderNumber}）`,
  },
  subjectDemand: {
    refund: (s) => say`：返金${s.total}`,
    replacement: () => say`：交換`,
    repair: () => say`：修理`,
    'price-reduction': (s) => say`：代金減額${s.total}`,
    delivery: () => say`：配達`,
    'balance-release': (s) => say`：残高${s.total}の利用制限解除`,
    cancellation: () => say`：契約の終了`,
  },
  salutation: {
    amazon: (s) => say`${s.shop} カスタマーサービス ご担当者様`,
    seller: (s) => say`出品者 ${s.seller} ご担当者様`,
  },
  opening: {
    placed: {
      amazonSold: (s) =>
        say`お世話になっております。${s.date('ordered')}に、${s.shop}にて「${s.item}」を注文いたしました（注文番号：${s.orderNumber}）。`,
      sellerSold: (s) =>
        say`お世話になっております。${s.date('ordered')}に、${s.shop}にて、出品者「${s.seller}」様より「${s.item}」を購入いたしました（注文番号：${s.orderNumber}）。`,
    },
    named: {
      amazonSold: (s) =>
        say`お世話になっております。${s.date('ordered')}付の${s.shop}の注文（商品：「${s.item}」、注文番号：${s.orderNumber}）について、ご連絡申し上げます。`,
      sellerSold: (s) =>
        say`お世話になっております。${s.date('ordered')}付の${s.shop}の注文（出品者：「${s.seller}」様、商品：「${s.item}」、注文番号：${s.orderNumber}）について、ご連絡申し上げます。`,
    },
  },
  purpose: {
    'formal-claim': () => say`本書をもちまして、上記の注文につき、以下のとおり請求いたします。`,
    'guarantee-claim': () => say`マーケットプレイス保証（A-to-z）による返金を申請いたします。`,
    'refund-reminder': () => say`お約束いただいた返金がいまだ確認できておりませんので、ご連絡申し上げます。`,
    appeal: (s) =>
      say`${s.date('denied')}付の却下につき、異議を申し立てます。本件の注文を再度ご審査くださいますようお願い申し上げます。`,
  },
  problem: {
    'not-delivered': (s) =>
      say`お届け予定日の最終日は${s.date('latest-estimate')}と表示されておりましたが、その日を過ぎても荷物は届いておりません。商品が私の手に渡ったことは一度もございません。`,
    'marked-delivered': () =>
      say`配送状況には「配達済み」と表示されておりますが、商品は届いておりません。同居の者も受け取っておらず、私が指定した場所にも置かれておりませんでした。商品が私の手に渡ったことは一度もございません。`,
    'empty-or-swapped': (s) =>
      say`${s.date('delivered')}に届いた荷物には、注文した商品が入っておりませんでした。引き渡しを要するのは商品そのものであり、荷物の配達だけでは足りません。その商品は受け取っておりません。`,
    late: (s) =>
      say`注文した商品は、遅くとも${s.date('latest-estimate')}までに配達されることとなっておりましたが、その日までに届きませんでした。この期日を信頼して注文しております。`,
    damaged: (s) =>
      say`${s.date('delivered')}に届いた商品は破損しておりました。破損に気づいたのは${s.date('discovered')}です。この破損は私に起因するものではございません。`,
    defective: (s) =>
      say`商品に不具合がございます。通常の用法に従って使用しておりましたが、${s.date('discovered')}に不具合が生じました。この不具合は私に起因するものではございません。`,
    'wrong-item': (s) =>
      say`${s.date('delivered')}に届いた荷物には、注文したものとは異なる商品が入っておりました。注文した商品は届いておりません。`,
    'not-as-described': () =>
      say`商品が、商品ページの説明と一致しておりません。ページの記載と実際の商品は異なっており、両者を比較すれば相違点をご確認いただけます。基準となるのは、注文時点の商品ページの記載です。`,
    counterfeit: () =>
      say`本書に記載のとおり、この商品は真正品ではないと考えるに足る理由がございます。注文したのは真正品です。どなたかを非難するものではございません。`,
    'missing-parts': (s) =>
      say`${s.date('delivered')}に届いた商品は、一式が揃っておりませんでした。商品ページまたは部品一覧によれば付属するはずのものが、荷物に入っておりませんでした。私は一式揃った商品の代金を支払っております。`,
    'changed-mind': () =>
      say`本注文に係る契約を解除いたします。解除に理由の説明は要しないものと存じます。すでに解除を通知している場合は、先の通知が引き続き有効です。`,
    'return-refused': (s) =>
      say`${s.date('return-requested')}に返品を申し込みましたが、認められず、無理なく利用できる返送方法の提示もございませんでした。商品を返送する用意は現在もございます。`,
    'refund-missing': (s) =>
      say`${s.date('returned')}に商品を返送いたしましたが、${s.total}のご返金は、口座・カードのいずれにおいても確認できておりません。`,
    'refund-partial': (s) =>
      say`返金のうち、受領できたのは${s.amount('refunded')}のみであり、${s.total}がいまだ支払われておりません。この減額には同意いたしかねます。減額の理由と金額は、減額する側にお示しいただくべきものと存じます。`,
    'charged-wrongly': (s) =>
      say`私が承認していない${s.total}の課金がございました。この金額は、私が注文したもの、または支払いに同意したもののいずれとも一致いたしません。`,
    subscription: () =>
      say`このサブスクリプションは解約いたしましたが、その後も課金されました。解約後の課金には同意しておりません。`,
    'import-fees': (s) =>
      say`本注文には輸入税等前払金が含まれておりました。実際に税関へ納付された税額に照らすと、私への請求は過大であり、その差額は${s.total}です。`,
    digital: () =>
      say`本注文はデジタルコンテンツに関するものです。代金をお支払いした内容を利用できておりません。コンテンツの利用の有無は、アカウントの利用履歴によりご確認いただけます。`,
    'account-blocked': () =>
      say`私のアカウントが停止されました。停止が続くか否かにかかわらず、次の三点はそれぞれ別個に解決されるべきものと存じます。残高の利用制限の解除、未払いの返金がある場合はその支払い、および停止の理由のご説明です。`,
    'injury-or-damage': (s) =>
      say`この商品により、けがまたは物の損害が生じました。最初に気づいたのは${s.date('discovered')}です。損害は項目ごとに列挙しております。商品は当時の状態のまま保管しており、検査していただくことができます。`,
  },
  factsHeading: say`これまでの経緯（日付順）`,
  event: {
    ordered: (s) => say`${s.date('ordered')}：注文いたしました。`,
    'latest-estimate': (s) => say`${s.date('latest-estimate')}：当初表示されていたお届け予定日の最終日です。`,
    delivered: (s) => say`${s.date('delivered')}：配送状況に「配達済み」と表示されました。`,
    discovered: (s) => say`${s.date('discovered')}：問題に気づきました。`,
    'contacted-seller': (s) => say`${s.date('contacted-seller')}：出品者様に連絡し、解決をお願いいたしました。`,
    'seller-answered': (s) =>
      say`${s.date('seller-answered')}：出品者様よりご回答をいただきましたが、解決には至りませんでした。`,
    'return-requested': (s) => say`${s.date('return-requested')}：返品を申し込みました。`,
    returned: (s) => say`${s.date('returned')}：返送品を発送いたしました。`,
    'return-received': (s) => say`${s.date('return-received')}：配送状況により、返送品の到着を確認いたしました。`,
    'refund-promised': (s) => say`${s.date('refund-promised')}：返金する旨のご連絡を文面にていただきました。`,
    charged: (s) => say`${s.date('charged')}：カードに請求がありました。`,
    statement: (s) => say`${s.date('statement')}：当該請求が記載された利用明細の日付です。`,
    'claim-filed': (s) => say`${s.date('claim-filed')}：Amazonに申請いたしました。`,
    denied: (s) => say`${s.date('denied')}：申請が却下されました。`,
    cancelled: (s) => say`${s.date('cancelled')}：書面により契約の取り消しを通知いたしました。`,
    'letter-sent': (s) => say`${s.date('letter-sent')}：本件に関する書面を送付いたしました。`,
    'dispute-filed': (s) => say`${s.date('dispute-filed')}：カード会社へ請求について申し立てました。`,
  },
  eventWithYou: {
    'contacted-seller': (s) => say`${s.date('contacted-seller')}：貴店に連絡し、解決をお願いいたしました。`,
    'seller-answered': (s) =>
      say`${s.date('seller-answered')}：貴店よりご回答をいただきましたが、解決には至りませんでした。`,
    'claim-filed': (s) => say`${s.date('claim-filed')}：貴社に申請いたしました。`,
  },
  trackingLine: (s) => say`お荷物の追跡番号：${s.tracking}`,
  returnTrackingLine: (s) => say`返送品の追跡番号：${s.returnTracking}`,
  storyHeading: say`状況の詳細（本人記載）`,
  answerToReason: (s) =>
    say`貴社より「${s.theirReason}」との理由をお示しいただきました。しかしながら、以下に述べるとおり、この理由では本件の解決には至りません。`,
  newEvidenceHeading: say`まだご確認いただいていない新たな資料`,
  right: {
    'guarantee-promise': () =>
      say`マーケットプレイス保証（A-to-z）は、出品者が発送する商品について、期日どおりの配達と商品のコンディションを対象とするものです。私はまず出品者様に連絡し、所定の期間お待ちいたしました。`,
    'delivery-risk': (citation) =>
      say`${citation}により、私が商品の引き渡しを現実に受けるまで、商品に関する危険は事業者が負担するものとされています。配達の記録があっても、商品が私の手に渡ったことにはなりません。`,
    conformity: (citation) =>
      say`${citation}により、このような契約不適合については売主が責任を負うものとされています。`,
    reject: (citation) => say`${citation}に基づき、商品の受領を拒絶し、全額の返金を請求いたします。`,
    'withdrawal-refund': (citation) =>
      say`今回の返品が契約の解除にあたる場合には、${citation}により、遅滞なく返金すべきものとされています。`,
  },
  promiseToSeller: () => say`このような注文は、Amazonのマーケットプレイス保証（A-to-z）の対象です。`,
  noRight: {
    breach: () => say`代金は全額支払い済みですが、契約どおりの履行をいただいておりません。`,
    noBreach: () => say`本書は、ここに記載した事実および両者間に適用される規約に基づくものです。`,
  },
  remedy: {
    refund: (s) =>
      say`お願いしたいご対応は、次の一点のみです。${s.total}を、購入時に利用した支払方法へご返金くださいますようお願い申し上げます。`,
    replacement: () =>
      say`お願いしたいご対応は、次の一点のみです。私の費用負担なしに、不具合のない商品と交換してくださいますようお願い申し上げます。`,
    repair: () =>
      say`お願いしたいご対応は、次の一点のみです。私の費用負担なしに、相当の期間内に修理してくださいますようお願い申し上げます。`,
    'price-reduction': (s) =>
      say`お願いしたいご対応は、次の一点のみです。代金を${s.total}減額してくださいますようお願い申し上げます。商品は返品せず、手元に残します。`,
    delivery: () =>
      say`お願いしたいご対応は、次の一点のみです。追加の費用負担なしに、注文した商品をすべて配達してくださいますようお願い申し上げます。`,
    'balance-release': (s) =>
      say`請求いたします金額は、私の残高${s.total}です。利用または払い戻しを受けられるよう、残高の利用制限を解除してくださいますようお願い申し上げます。`,
    cancellation: () =>
      say`お願いしたいご対応は、次の一点のみです。本契約を終了とし、以後の課金を行わないでくださいますようお願い申し上げます。`,
  },
  amountsHeading: say`金額の内訳`,
  amount: {
    price: (s) => say`商品代金：${s.amount('price')}`,
    shipping: (s) => say`配送料：${s.amount('shipping')}`,
    'import-fees': (s) => say`輸入時の税・手数料：${s.amount('import-fees')}`,
    'return-postage': (s) => say`返送料：${s.amount('return-postage')}`,
    refunded: (s) => say`控除（返金済みの金額）：${s.amount('refunded')}`,
  },
  totalLine: (s) => say`請求金額：${s.total}`,
  deadline: (s) => say`お手数をおかけいたしますが、${s.answerBy}までにご回答をお願い申し上げます。`,
  consequence: {
    'a-to-z': () =>
      say`期日までに解決に至らない場合は、マーケットプレイス保証（A-to-z）による返金をAmazonに申請いたします。`,
    appeal: () => say`期日までに解決に至らない場合は、Amazonに異議を申し立てます。`,
    bank: () =>
      say`期日までに解決に至らない場合は、カード会社に対し、本件の利用代金について異議申し立て（チャージバック）の手続きを依頼いたします。`,
    body: () => say`解決に至らない場合は、管轄の消費者相談機関に本件を申し出ます。`,
    court: () => say`解決に至らない場合は、少額訴訟の手続きを検討いたします。`,
  },
  requestsHeading: say`あわせて、次の記録のご提示またはご確認をお願い申し上げます。`,
  requests: {
    'not-delivered': [
      say`配送業者への引き渡しから最後のスキャンまでの追跡記録`,
      say`配送業者に調査を依頼された場合は、その回答`,
    ],
    'marked-delivered': [
      say`配送業者の配達記録（日時、場所、写真または署名）`,
      say`配送業者への引き渡し時における荷物の重量`,
    ],
    'empty-or-swapped': [say`配送業者への引き渡し時における荷物の重量`, say`本注文の梱包記録（商品の重量を含む）`],
    late: [say`注文時に記録されたお届け予定日`, say`配送業者への引き渡しおよび配達の記録`],
    damaged: [say`配送業者の破損報告がある場合は、その報告書`, say`商品の梱包方法の記録`],
    defective: [say`本件の不具合について私がお送りしたメッセージの記録`, say`商品の検査が行われた場合は、その報告書`],
    'wrong-item': [say`本注文のために梱包された商品の記録`, say`配送業者への引き渡し時における荷物の重量`],
    'not-as-described': [say`注文時点の商品ページの写し`, say`発送時の商品の状態に関する記録`],
    counterfeit: [say`商品の入手先を示す資料（仕入先の請求書など）`, say`ブランドの権利者に照会された場合は、その回答`],
    'missing-parts': [say`この商品の同梱品一覧`, say`本注文の梱包記録`],
    'changed-mind': [say`解除の通知が届いた日の記録`, say`返金額の計算明細`],
    'return-refused': [say`返品の申し込みおよびそれに対する回答の記録`, say`注文時に適用されていた返品条件`],
    'refund-missing': [say`返送品の到着および検品の記録`, say`返金がお済みの場合は、その日付、金額および照会番号`],
    'refund-partial': [
      say`返金額の計算明細および各減額の理由`,
      say`返品された商品の検品記録および写真がある場合は、その写し`,
    ],
    'charged-wrongly': [say`該当する各課金の日付、金額および注文番号`, say`各課金がどのように承認されたかを示す記録`],
    subscription: [say`解約の記録（日時を含む）`, say`解約後に行われたすべての課金の一覧`],
    'import-fees': [say`実際に納付された税額を示す税関の領収書`, say`輸入税等前払金の計算明細`],
    digital: [say`このコンテンツのダウンロード、再生および利用の記録`, say`このコンテンツの販売時の説明`],
    'account-blocked': [say`残高および未払いの返金すべての明細`, say`停止の理由およびその根拠となる規定`],
    'injury-or-damage': [
      say`製造業者および輸入業者（該当する場合）の名称と住所`,
      say`この商品に関する安全上のお知らせまたはリコールがある場合は、その内容`,
    ],
  },
  whatDecisionRestsOn: say`却下のご判断を維持される場合は、その根拠`,
  confirm: say`本書をお受け取りになりましたら、その旨を書面またはメールにてお知らせくださいますようお願い申し上げます。`,
  closing: say`何卒よろしくお願い申し上げます。`,
  enclosuresHeading: say`添付資料（写し）`,
  evidence: {
    'order-page': '注文内容の画面（出品者、出荷元、お届け予定日の記載があるもの）',
    'order-confirmation': '注文確認メール',
    'payment-proof': '支払いを証明する書類',
    'listing-copy': '商品ページの写し',
    'tracking-page': '配送状況の画面',
    'delivery-photo': '配送業者の配達写真と自宅玄関の写真（対照用）',
    'delivery-permission': '私の配達設定（置き配指定など）の画面',
    'signature-record': '配達記録の署名',
    'household-statement': '同居者または受付担当者の陳述書',
    'carrier-trace': '配送業者からの調査回答',
    'police-reference': '警察への届出の受理番号',
    'seller-messages': '出品者とのメッセージの記録',
    'chat-transcript': 'カスタマーサービスとのチャットの記録',
    timeline: '日付の一覧',
    'fault-photos': '不具合の写真',
    'fault-video': '不具合を撮影した動画の静止画',
    'serial-number': 'シリアル番号の写真',
    packaging: '梱包の写真',
    'technical-report': '修理業者の報告書',
    'manual-checks': '私が試した対処の記録',
    'return-authorisation': '返品承認の通知',
    'drop-off-receipt': '返送時の受付控え',
    'packing-photos': '梱包時の写真',
    'return-tracking': '返送品の配送状況',
    'refund-promise': '返金を約束したメッセージ',
    'bank-statements': '返金の記載がない利用明細・入出金明細',
    'comparison-photos': '商品と商品ページを比較した写真',
    'opening-photos': '荷物の開封時に撮影した写真',
    'label-weight': '重量が記載された荷物ラベルの写真',
    'brand-statement': 'ブランドの権利者からの書面',
    'parts-list': '部品一覧（不足分を示したもの）',
    'delivery-promise': '注文時に表示されたお届け予定日の画面',
    'order-total': '注文確定時に表示された合計金額の画面',
    'customs-receipt': '税関の領収書',
    'cancellation-proof': '解約を証明する資料',
    'account-notice': 'アカウント停止の通知',
    'balance-proof': 'アカウントの残高を証明する資料',
    'damage-bills': '損害に関する請求書および見積書',
    'product-kept': '保管している商品の写真',
    'device-record': '端末および利用の記録',
    'seller-details': 'Amazonに表示された出品者の名称と住所',
    'forwarder-receipt': '転送業者による到着と重量の記録',
    'delivery-address': '注文の配送先住所の画面',
    'gift-receipt': 'ギフトレシートまたは納品書',
    'purchaser-note': '注文した本人の同意書',
    'import-declaration': '輸入申告書の写し',
    'ez-way-record': '通関のために私が行った確認の記録',
    'currency-statement': '私の国の通貨で記載された利用明細・入出金明細',
    'postage-agreement': '返送料の負担に関するメッセージ',
    'delivery-code': 'ワンタイムパスワードの通知',
    'written-complaint': '私が最初に送った書面による申し入れ',
    'posting-proof': 'カード会社あて書面の郵送記録',
    'cancellation-notice': '私が送った解約・契約解除の通知',
    'condition-photos': '返送前の商品の写真',
  },
};
