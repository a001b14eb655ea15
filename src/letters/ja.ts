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
  'date-discovered': '不具合に気づいた日',
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
  'date-letter-sent': '書面を送付した日',
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
  subject: {
    'formal-claim': {
      'marked-delivered': (s) => say`「配達済み」表示の商品未着に関するご請求（注文番号：${s.orderNumber}）`,
      defective: (s) => say`商品の不具合に関するご請求（注文番号：${s.orderNumber}）`,
      'refund-missing': (s) => say`返送済み商品の未返金に関するご請求（注文番号：${s.orderNumber}）`,
    },
    'guarantee-claim': {
      'marked-delivered': (s) => say`マーケットプレイス保証（A-to-z）の申請：注文番号${s.orderNumber}、商品未着`,
      defective: (s) => say`マーケットプレイス保証（A-to-z）の申請：注文番号${s.orderNumber}、商品の不具合`,
      'refund-missing': (s) => say`マーケットプレイス保証（A-to-z）の申請：注文番号${s.orderNumber}、返送済み・未返金`,
    },
    'refund-reminder': {
      'marked-delivered': (s) => say`【再度のお願い】お約束の返金${s.total}について（注文番号：${s.orderNumber}）`,
      defective: (s) => say`【再度のお願い】お約束の返金${s.total}について（注文番号：${s.orderNumber}）`,
      'refund-missing': (s) => say`【再度のお願い】お約束の返金${s.total}について（注文番号：${s.orderNumber}）`,
    },
    appeal: {
      'marked-delivered': (s) => say`${s.date('denied')}付の却下に対する異議申し立て（注文番号：${s.orderNumber}）`,
      defective: (s) => say`${s.date('denied')}付の却下に対する異議申し立て（注文番号：${s.orderNumber}）`,
      'refund-missing': (s) => say`${s.date('denied')}付の却下に対する異議申し立て（注文番号：${s.orderNumber}）`,
    },
  },
  subjectDemand: {
    refund: (s) => say`：返金${s.total}`,
    replacement: () => say`：交換`,
    repair: () => say`：修理`,
    'price-reduction': (s) => say`：代金減額${s.total}`,
  },
  salutation: {
    amazon: (s) => say`${s.shop} カスタマーサービス ご担当者様`,
    seller: (s) => say`出品者 ${s.seller} ご担当者様`,
  },
  opening: {
    amazonSold: (s) =>
      say`お世話になっております。${s.date('ordered')}に、${s.shop}にて「${s.item}」を注文いたしました（注文番号：${s.orderNumber}）。`,
    sellerSold: (s) =>
      say`お世話になっております。${s.date('ordered')}に、${s.shop}にて、出品者「${s.seller}」様より「${s.item}」を購入いたしました（注文番号：${s.orderNumber}）。`,
  },
  purpose: {
    'formal-claim': () => say`本書をもちまして、上記の注文につき、以下のとおり請求いたします。`,
    'guarantee-claim': () => say`マーケットプレイス保証（A-to-z）による返金を申請いたします。`,
    'refund-reminder': () => say`お約束いただいた返金がいまだ確認できておりませんので、ご連絡申し上げます。`,
    appeal: (s) =>
      say`${s.date('denied')}付の却下につき、異議を申し立てます。本件の注文を再度ご審査くださいますようお願い申し上げます。`,
  },
  problem: {
    'marked-delivered': () =>
      say`配送状況には「配達済み」と表示されておりますが、商品は届いておりません。同居の者も受け取っておらず、私が指定した場所にも置かれておりませんでした。商品が私の手に渡ったことは一度もございません。`,
    defective: (s) =>
      say`商品に不具合がございます。通常の用法に従って使用しておりましたが、${s.date('discovered')}に不具合が生じました。この不具合は私に起因するものではございません。`,
    'refund-missing': (s) =>
      say`${s.date('returned')}に商品を返送いたしましたが、${s.total}のご返金は、口座・カードのいずれにおいても確認できておりません。`,
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
    'letter-sent': (s) => say`${s.date('letter-sent')}：本件に関する書面を送付いたしました。`,
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
  noRight: () => say`代金は全額支払い済みですが、契約どおりの履行をいただいておりません。`,
  remedy: {
    refund: (s) =>
      say`お願いしたいご対応は、次の一点のみです。${s.total}を、購入時に利用した支払方法へご返金くださいますようお願い申し上げます。`,
    replacement: () =>
      say`お願いしたいご対応は、次の一点のみです。私の費用負担なしに、不具合のない商品と交換してくださいますようお願い申し上げます。`,
    repair: () =>
      say`お願いしたいご対応は、次の一点のみです。私の費用負担なしに、相当の期間内に修理してくださいますようお願い申し上げます。`,
    'price-reduction': (s) =>
      say`お願いしたいご対応は、次の一点のみです。代金を${s.total}減額してくださいますようお願い申し上げます。商品は返品せず、手元に残します。`,
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
    'marked-delivered': [
      say`配送業者の配達記録（日時、場所、写真または署名）`,
      say`配送業者への引き渡し時における荷物の重量`,
    ],
    defective: [say`本件の不具合について私がお送りしたメッセージの記録`, say`商品の検査が行われた場合は、その報告書`],
    'refund-missing': [say`返送品の到着および検品の記録`, say`返金がお済みの場合は、その日付、金額および照会番号`],
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
  },
};
