import { say, type Wording } from './wording.ts';
import type { FieldId } from '../domain/letter/letter.ts';

const gaps: Record<FieldId, string> = {
  name: '您的姓名',
  address: '您的地址',
  'order-number': '訂單編號',
  item: '商品名稱',
  seller: '賣家名稱',
  tracking: '包裹追蹤號碼',
  'return-tracking': '退貨追蹤號碼',
  total: '金額',
  story: '事情經過',
  'their-reason': '對方提出的理由',
  'new-evidence': '對方尚未看過的新證據',
  'answer-by': '回覆期限',
  today: '本信日期',
  'amount-price': '商品價格',
  'amount-shipping': '運費',
  'amount-import-fees': '進口稅費',
  'amount-return-postage': '退貨運費',
  'amount-refunded': '已退款金額',
  'date-ordered': '訂購日期',
  'date-latest-estimate': '最晚預計送達日',
  'date-delivered': '送達日期',
  'date-discovered': '發現問題的日期',
  'date-contacted-seller': '首次聯絡賣家的日期',
  'date-seller-answered': '賣家回覆的日期',
  'date-return-requested': '申請退貨的日期',
  'date-returned': '寄回商品的日期',
  'date-return-received': '退貨送達的日期',
  'date-refund-promised': '對方承諾退款的日期',
  'date-charged': '扣款日期',
  'date-statement': '帳單日期',
  'date-claim-filed': '提出申請的日期',
  'date-denied': '拒絕決定的日期',
  'date-cancelled': '書面取消日期',
  'date-letter-sent': '寄信日期',
  'date-dispute-filed': '向銀行申請爭議帳款日期',
};

/** Signs that are bare or shared in Taiwan's own form, where `$` is the local dollar and `¥` two currencies. */
const SIGNS: Readonly<Record<string, string>> = { TWD: 'NT$', USD: 'US$', JPY: 'JP¥' };

/**
 * Money whose currency is clear to a reader in Taiwan; New Taiwan dollars without empty cents.
 *
 * @example
 * money(120000, 'TWD') // 'NT$1,200', with the Node.js of November 2026
 */
function money(minor: number, currency: string): string {
  const format = new Intl.NumberFormat('zh-TW', {
    style: 'currency',
    currency,
    trailingZeroDisplay: currency === 'TWD' ? 'stripIfInteger' : 'auto',
  });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 0;
  return format
    .formatToParts(minor / 10 ** digits)
    .map((part) => (part.type === 'currency' ? (SIGNS[currency] ?? part.value) : part.value))
    .join('');
}

/** Formal business Chinese as written in Taiwan: 敬啟者, 本人, 貴公司, full-width punctuation. */
export const traditionalChinese: Wording = {
  language: 'zh-TW',
  dir: 'ltr',
  ownName: '繁體中文',
  reviewed: false,
  // Written out: Node.js 26 prints a Temporal day in Chinese as "2026/3/1" even when asked for the long form.
  date: (day) => `${day.year}年${day.month}月${day.day}日`,
  money,
  gap: (field) => gaps[field],
  subjectLabel: '主旨：',
  matter: {
    'not-delivered': say`逾期未送達`,
    'marked-delivered': say`顯示已送達但未收到`,
    'empty-or-swapped': say`包裹內無所訂商品`,
    late: say`未於承諾日期送達`,
    damaged: say`商品送達時已損壞`,
    defective: say`商品有瑕疵`,
    'wrong-item': say`送達商品與所訂不符`,
    'not-as-described': say`商品與描述不符`,
    counterfeit: say`商品疑非真品`,
    'missing-parts': say`商品缺件`,
    'changed-mind': say`解除契約`,
    'return-refused': say`申請退貨遭拒`,
    'refund-missing': say`已退貨而未獲退款`,
    'refund-partial': say`退款金額不足`,
    'charged-wrongly': say`遭未經授權之扣款`,
    subscription: say`取消後仍遭扣款`,
    'import-fees': say`進口費用遭溢收`,
    digital: say`數位內容發生問題`,
    'account-blocked': say`所涉帳號遭停用`,
    'injury-or-damage': say`商品造成傷害或損害`,
  },
  subject: {
    'formal-claim': (s, matter) => say`索賠：訂單${s.orderNumber}${matter}`,
    'guarantee-claim': (s, matter) => say`A-to-z退款申請：訂單${s.orderNumber}，${matter}`,
    'refund-reminder': (s) => say`提醒：已承諾之退款${s.total}，訂單${s.orderNumber}`,
    appeal: (s) => say`申覆：不服${s.date('denied')}之拒絕決定，訂單${s.orderNumber}`,
  },
  subjectDemand: {
    refund: (s) => say`，請求退款${s.total}`,
    replacement: () => say`，請求換貨`,
    repair: () => say`，請求維修`,
    'price-reduction': (s) => say`，請求減少價金${s.total}`,
    delivery: () => say`，請求交付商品`,
    'balance-release': (s) => say`，請求解除餘額${s.total}之限制`,
    cancellation: () => say`，請求取消契約`,
  },
  salutation: {
    amazon: () => say`敬啟者：`,
    seller: (s) => say`致賣家${s.seller}：您好。`,
  },
  opening: {
    placed: {
      amazonSold: (s) => say`本人於${s.date('ordered')}在${s.shop}訂購「${s.item}」，訂單編號為${s.orderNumber}。`,
      sellerSold: (s) =>
        say`本人於${s.date('ordered')}在${s.shop}向賣家「${s.seller}」訂購「${s.item}」，訂單編號為${s.orderNumber}。`,
    },
    named: {
      amazonSold: (s) =>
        say`本信涉及${s.date('ordered')}在${s.shop}的訂單，訂單編號為${s.orderNumber}，商品為「${s.item}」。`,
      sellerSold: (s) =>
        say`本信涉及${s.date('ordered')}在${s.shop}的訂單，訂單編號為${s.orderNumber}，賣家為「${s.seller}」，商品為「${s.item}」。`,
    },
  },
  purpose: {
    'formal-claim': () => say`謹以此信就上述訂單提出索賠。`,
    'guarantee-claim': () => say`本人依A-to-z保障申請退款。`,
    'refund-reminder': () => say`本人曾獲承諾退款，惟迄今仍未收到，特此致函。`,
    appeal: (s) => say`本人就${s.date('denied')}之拒絕決定提出申覆，敬請重新審查本訂單。`,
  },
  problem: {
    'not-delivered': (s) =>
      say`訂單所示最晚預計送達日為${s.date('latest-estimate')}。該日已過，包裹仍未送達。本人自始至終未曾取得商品。`,
    'marked-delivered': () =>
      say`追蹤紀錄顯示包裹已送達，但本人並未收到。同住者無人收到，包裹亦未放置於本人指定的任何地點。本人自始至終未曾取得商品。`,
    'empty-or-swapped': (s) =>
      say`${s.date('delivered')}送達的包裹內，並無本人訂購的商品。應交付的是商品本身，而不僅是包裹。本人並未收到商品。`,
    late: (s) => say`訂單最晚應於${s.date('latest-estimate')}送達，惟屆期並未送達。本人係信賴此日期而訂購。`,
    damaged: (s) =>
      say`商品於${s.date('delivered')}送達時已損壞。本人於${s.date('discovered')}發現此情形，損壞並非本人所造成。`,
    defective: (s) => say`商品有瑕疵。本人依正常用途使用，瑕疵於${s.date('discovered')}出現，並非本人所造成。`,
    'wrong-item': (s) => say`${s.date('delivered')}送達的包裹內，所裝商品與本人所訂不同。本人訂購的商品並未送達。`,
    'not-as-described': () =>
      say`商品與商品頁面的描述不符。頁面所述與實際商品並不相同，兩相對照即可看出差異。應以本人訂購時的頁面內容為準。`,
    counterfeit: () => say`依本信所述，本人有理由認為此商品並非真品。本人訂購的是真品。本人並非指控任何人。`,
    'missing-parts': (s) =>
      say`${s.date('delivered')}送達的商品並不完整。依商品頁面或零件清單應附的零件或配件，並不在包裹內。本人支付的是完整商品的價款。`,
    'changed-mind': () => say`本人就本訂單解除契約，且無須說明理由。本人先前如已通知解除，仍以先前的通知為準。`,
    'return-refused': (s) =>
      say`本人於${s.date('return-requested')}申請退貨，惟遭拒絕，且未獲提供合理可行的退貨方式。本人仍願寄回商品。`,
    'refund-missing': (s) =>
      say`本人已於${s.date('returned')}寄回商品，但至今未收到退款${s.total}，帳戶及卡片均無入帳紀錄。`,
    'refund-partial': (s) =>
      say`退款僅入帳${s.amount('refunded')}，尚欠${s.total}。本人不同意此項扣減。扣減的理由及金額，應由扣減的一方說明。`,
    'charged-wrongly': (s) => say`本人遭扣款${s.total}，惟本人並未授權。此金額與本人訂購或同意支付的任何款項均不相符。`,
    subscription: () => say`本人已取消此訂閱，其後仍遭扣款。本人並未同意取消後的任何扣款。`,
    'import-fees': (s) =>
      say`本訂單包含進口費用預付金。與實際繳納海關的稅費相較，向本人收取的金額過高，差額為${s.total}。`,
    digital: () =>
      say`本訂單的商品為數位內容。本人已付費，但未能享有應得的使用。內容是否曾經開啟，可由帳號的使用紀錄得知。`,
    'account-blocked': () =>
      say`本人的帳號已遭停用。無論是否繼續停用，以下三項均應分別處理：解除餘額限制、支付尚未退還的款項（如有），以及說明停用理由。`,
    'injury-or-damage': (s) =>
      say`此商品造成人身傷害或財物損害，本人於${s.date('discovered')}首次發現。損失已逐項列明。本人仍依原狀保留商品，可供檢驗。`,
  },
  factsHeading: say`事件經過（依日期排列）：`,
  event: {
    ordered: (s) => say`${s.date('ordered')}：本人下單訂購。`,
    'latest-estimate': (s) => say`${s.date('latest-estimate')}：訂單最初顯示的最晚預計送達日。`,
    delivered: (s) => say`${s.date('delivered')}：追蹤紀錄顯示已送達。`,
    discovered: (s) => say`${s.date('discovered')}：本人發現問題。`,
    'contacted-seller': (s) => say`${s.date('contacted-seller')}：本人去信賣家，請求解決問題。`,
    'seller-answered': (s) => say`${s.date('seller-answered')}：賣家回覆，但問題仍未解決。`,
    'return-requested': (s) => say`${s.date('return-requested')}：本人申請退貨。`,
    returned: (s) => say`${s.date('returned')}：本人將退貨包裹交寄。`,
    'return-received': (s) => say`${s.date('return-received')}：追蹤紀錄顯示退貨已送達。`,
    'refund-promised': (s) => say`${s.date('refund-promised')}：本人收到將予退款的書面通知。`,
    charged: (s) => say`${s.date('charged')}：款項自本人的卡片扣除。`,
    statement: (s) => say`${s.date('statement')}：列有該筆扣款的帳單日期。`,
    'claim-filed': (s) => say`${s.date('claim-filed')}：本人向Amazon提出申請。`,
    denied: (s) => say`${s.date('denied')}：申請遭拒絕。`,
    cancelled: (s) => say`${s.date('cancelled')}：本人以書面通知取消。`,
    'letter-sent': (s) => say`${s.date('letter-sent')}：本人就此事寄出信函。`,
    'dispute-filed': (s) => say`${s.date('dispute-filed')}：本人向銀行申請信用卡爭議帳款。`,
  },
  eventWithYou: {
    'contacted-seller': (s) => say`${s.date('contacted-seller')}：本人去信貴方，請求解決問題。`,
    'seller-answered': (s) => say`${s.date('seller-answered')}：貴方回覆，但問題仍未解決。`,
    'claim-filed': (s) => say`${s.date('claim-filed')}：本人向貴公司提出申請。`,
  },
  trackingLine: (s) => say`包裹追蹤號碼：${s.tracking}。`,
  returnTrackingLine: (s) => say`退貨追蹤號碼：${s.returnTracking}。`,
  storyHeading: say`本人說明：`,
  answerToReason: (s) => say`貴公司提出的理由為：「${s.theirReason}」。惟此理由不足以解決本案，謹說明如下。`,
  newEvidenceHeading: say`尚未經審查的新證據：`,
  right: {
    'guarantee-promise': () =>
      say`A-to-z保障涵蓋賣家所出貨商品的準時送達及商品狀況。本人已先聯絡賣家，並依貴公司規定等候賣家處理。`,
    'delivery-risk': (citation) =>
      say`依${citation}，在商品實際交由本人占有之前，其風險由企業經營者負擔。送達紀錄不等於本人已占有商品。`,
    conformity: (citation) => say`依${citation}，賣方應對此類瑕疵負責。`,
    reject: (citation) => say`依${citation}，本人拒絕接受該商品，並請求全額退款。`,
    'withdrawal-refund': (citation) => say`本人的退貨如屬解除契約，依${citation}，應即退款，不得無故遲延。`,
  },
  promiseToSeller: () => say`此類訂單受Amazon的A-to-z保障涵蓋。`,
  noRight: {
    breach: () => say`本人已付清全額價款，惟契約未獲履行。`,
    noBreach: () => say`本人以本信所述事實及雙方間適用的條款為依據。`,
  },
  remedy: {
    refund: (s) => say`本人僅有一項請求：將${s.total}退回本人原先使用的付款方式。`,
    replacement: () => say`本人僅有一項請求：更換無瑕疵的商品，且本人無須負擔任何費用。`,
    repair: () => say`本人僅有一項請求：於合理期間內修復商品，且本人無須負擔任何費用。`,
    'price-reduction': (s) => say`本人僅有一項請求：減少價金${s.total}。商品由本人保留。`,
    delivery: () => say`本人僅有一項請求：將本人訂購的商品完整交付，且本人無須另行負擔費用。`,
    'balance-release': (s) => say`本人所請求者，為本人的餘額${s.total}。敬請解除限制，使本人得以使用或領回該餘額。`,
    cancellation: () => say`本人僅有一項請求：取消本契約，且不再依本契約扣款。`,
  },
  amountsHeading: say`金額計算如下：`,
  amount: {
    price: (s) => say`商品價格：${s.amount('price')}`,
    shipping: (s) => say`運費：${s.amount('shipping')}`,
    'import-fees': (s) => say`進口稅費：${s.amount('import-fees')}`,
    'return-postage': (s) => say`退貨運費：${s.amount('return-postage')}`,
    refunded: (s) => say`扣除已退款金額：${s.amount('refunded')}`,
  },
  totalLine: (s) => say`請求金額：${s.total}`,
  deadline: (s) => say`敬請於${s.answerBy}（含當日）前回覆。`,
  consequence: {
    'a-to-z': () => say`屆時如仍未解決，本人將依A-to-z保障向Amazon申請退款。`,
    appeal: () => say`屆時如仍未解決，本人將向Amazon提出申覆。`,
    bank: () => say`屆時如仍未解決，本人將請發卡銀行將該筆款項列為信用卡爭議帳款（chargeback）處理。`,
    body: () => say`如仍未解決，本人將向所在地主管的消費者保護機構提出申訴。`,
    court: () => say`如仍未解決，本人將考慮循小額訴訟程序處理。`,
  },
  requestsHeading: say`另請提供或查核下列紀錄：`,
  requests: {
    'not-delivered': [say`貨運業者自收件至最後一次掃描的追蹤紀錄。`, say`貨運業者對包裹查詢的回覆（如曾查詢）。`],
    'marked-delivered': [say`貨運業者的送達紀錄，包括時間、地點，以及照片或簽名。`, say`包裹交付貨運業者時的重量。`],
    'empty-or-swapped': [say`包裹交付貨運業者時的重量。`, say`本訂單的裝箱紀錄，包括商品重量。`],
    late: [say`本人下單時訂單所載的送達日期。`, say`貨運業者的收件及送達紀錄。`],
    damaged: [say`貨運業者的貨損報告（如有）。`, say`商品包裝方式的紀錄。`],
    defective: [say`本人就此瑕疵所發訊息的紀錄。`, say`商品檢測報告（如經檢測）。`],
    'wrong-item': [say`本訂單實際裝箱商品的紀錄。`, say`包裹交付貨運業者時的重量。`],
    'not-as-described': [say`本人訂購時的商品頁面副本。`, say`商品出貨時的狀況紀錄。`],
    counterfeit: [say`商品來源證明，例如供應商的發票。`, say`品牌權利人的回覆（如曾詢問）。`],
    'missing-parts': [say`此商品的內容物清單。`, say`本訂單的裝箱紀錄。`],
    'changed-mind': [say`解除契約通知送達日期的紀錄。`, say`應退還金額的計算明細。`],
    'return-refused': [say`本人退貨申請及其回覆的紀錄。`, say`本人訂購時適用的退貨規定。`],
    'refund-missing': [say`退貨送達及驗收的紀錄。`, say`退款日期、金額及交易參考編號（如已退款）。`],
    'refund-partial': [say`退款的計算明細，以及每項扣減的理由。`, say`退回商品的驗收紀錄及照片（如有）。`],
    'charged-wrongly': [say`各筆相關扣款的日期、金額及訂單編號。`, say`各筆扣款如何獲得授權的紀錄。`],
    subscription: [say`本人取消訂閱的紀錄，包括日期及時間。`, say`取消後所有扣款的明細。`],
    'import-fees': [say`載明實際繳納稅費的海關收據。`, say`進口費用預付金的計算明細。`],
    digital: [say`此數位內容的下載、播放及使用紀錄。`, say`此數位內容銷售時的說明。`],
    'account-blocked': [say`餘額及所有尚未退還款項的明細。`, say`停用的理由及所依據的規定。`],
    'injury-or-damage': [say`製造商及進口商（如有）的名稱及地址。`, say`此商品的安全公告或召回資訊（如有）。`],
  },
  whatDecisionRestsOn: say`拒絕決定的依據（如維持該決定）。`,
  confirm: say`請以書面確認已收到本信。`,
  closing: say`順頌商祺`,
  enclosuresHeading: say`附件（影本）：`,
  evidence: {
    'order-page': '訂單頁面（列有賣家、出貨者及送達日期）',
    'order-confirmation': '訂單確認通知',
    'payment-proof': '付款證明',
    'listing-copy': '商品頁面副本',
    'tracking-page': '包裹追蹤頁面',
    'delivery-photo': '貨運業者的送達照片與本人住處門口照片之對照',
    'delivery-permission': '本人的配送設定',
    'signature-record': '送達紀錄上的簽名',
    'household-statement': '同住者或大樓管理室的聲明',
    'carrier-trace': '貨運業者對本人查詢的回覆',
    'police-reference': '報案證明編號',
    'seller-messages': '與賣家的往來訊息',
    'chat-transcript': '與客服的對話紀錄',
    timeline: '日期一覽表',
    'fault-photos': '瑕疵照片',
    'fault-video': '瑕疵影片的擷取畫面',
    'serial-number': '序號照片',
    packaging: '包裝照片',
    'technical-report': '維修業者的報告',
    'manual-checks': '本人已嘗試的處理方式',
    'return-authorisation': '退貨核准通知',
    'drop-off-receipt': '退貨交寄收據',
    'packing-photos': '退貨包裝時拍攝的照片',
    'return-tracking': '退貨追蹤紀錄',
    'refund-promise': '承諾退款的訊息',
    'bank-statements': '未見退款入帳的對帳單',
    'comparison-photos': '商品與商品頁面的對照照片',
    'opening-photos': '開箱時拍攝的照片',
    'label-weight': '載有重量的包裹標籤照片',
    'brand-statement': '品牌權利人的說明',
    'parts-list': '零件清單（已標明缺少的部分）',
    'delivery-promise': '訂購時顯示的送達日期',
    'order-total': '結帳時顯示的訂單總額',
    'customs-receipt': '海關收據',
    'cancellation-proof': '本人取消訂閱的證明',
    'account-notice': '帳號停用通知',
    'balance-proof': '帳號餘額證明',
    'damage-bills': '損失的單據及估價單',
    'product-kept': '本人所保留商品的照片',
    'device-record': '裝置及使用紀錄',
    'seller-details': 'Amazon頁面所載賣家名稱與地址',
    'forwarder-receipt': '轉運業者的到件紀錄與重量',
    'delivery-address': '訂單所載收件地址',
    'gift-receipt': '禮品收據或出貨單',
    'purchaser-note': '訂購人的書面同意',
    'import-declaration': '進口報單',
    'ez-way-record': '易利委「申報相符」紀錄',
    'currency-statement': '以本國貨幣列帳的帳單',
    'postage-agreement': '關於退貨運費的往來訊息',
    'delivery-code': '一次性密碼的通知',
    'written-complaint': '本人第一次書面申訴',
    'posting-proof': '寄給發卡銀行的郵寄證明',
    'cancellation-notice': '本人取消或解除契約的通知',
    'condition-photos': '商品寄回前的照片',
  },
};
