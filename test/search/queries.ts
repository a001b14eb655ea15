// What worried people type, and the page that has to be among the first three.
import type { InEveryLanguage } from '../../src/words/words.ts';

/** Under each page, without its language, the queries that lead to it. Forty in each language. */
type Queries = Readonly<Record<string, readonly string[]>>;

const en: Queries = {
  '/problems/marked-delivered/': [
    'tracking says delivered but nothing there',
    'parcel marked as delivered but i never received it',
    'package stolen from porch',
    'delivery photo is not my door',
  ],
  '/problems/defective/': [
    'kettle stopped working after 3 months',
    'item arrived broken',
    'laptop died after the return window closed',
    'seller says contact the manufacturer',
  ],
  '/problems/refund-missing/': [
    'i returned it and still no refund',
    'refund promised but not on my card',
    'where is my money back',
    'amazon charged me again after the refund',
  ],
  '/guide/how-claims-work/': [
    'how long does an a-to-z claim take',
    'do i ask the seller or amazon',
    'it was a gift can i claim',
  ],
  '/guide/before-you-claim/': ['what do i need before i start a claim', 'is this amazon helpline number fake'],
  '/guide/file-a-claim/': [
    'how do i file a claim',
    "can't find the problem with order button",
    'seller wants me to cancel the claim first',
  ],
  '/guide/evidence/': ['what photos should i take before opening the box', 'which screenshots count as proof'],
  '/guide/if-rejected/': ['claim denied what now', 'how to appeal the decision', 'amazon wants a police report'],
  '/guide/alternatives/': ['chargeback with my bank', 'take amazon to small claims court', 'complain to an ombudsman'],
  '/shops/us/': ['amazon usa arbitration'],
  '/shops/uk/': ['30 days to reject faulty goods uk'],
  '/shops/de/': ['german amazon two year guarantee'],
  '/shops/jp/': ['bought from amazon japan'],
  '/shops/tw/': ['taiwan credit card dispute'],
  '/shops/hk/': ['hong kong consumer council'],
  '/tools/letter/': ['complaint letter template'],
  '/tools/deadlines/': ['how long do i have to claim'],
  '/tools/checklist/': ['checklist to print'],
  '/sources/': ['where do these facts come from'],
  '/about/': ['who runs this website'],
  '/privacy/': ['do you store my data'],
};

const zhTw: Queries = {
  '/problems/marked-delivered/': [
    '顯示已送達但我沒收到',
    '包裹不見了',
    '說放在門口結果沒有東西',
    '包裹显示已送达没收到',
  ],
  '/problems/defective/': ['用三個月就壞掉了', '過了退貨期限才故障', '賣家叫我去找原廠'],
  '/problems/refund-missing/': [
    '退款沒進來',
    '退貨寄回去了錢還沒退',
    '說好要退費一直沒下來',
    '退了款又扣回去',
    '退货退款没到账',
  ],
  '/guide/how-claims-work/': ['索賠要等多久', '要找賣家還是找亞馬遜', '別人送的禮物可以索賠嗎'],
  '/guide/before-you-claim/': ['索賠前要準備什麼', '亞馬遜客服電話是詐騙嗎'],
  '/guide/file-a-claim/': ['怎麼申請a-to-z', '找不到訂單問題的按鈕', '賣家叫我先取消申請'],
  '/guide/evidence/': ['要拍哪些照片', '截圖可以當證據嗎'],
  '/guide/if-rejected/': ['被拒絕了怎麼辦', '怎麼申覆', '要我提供報案證明'],
  '/guide/alternatives/': ['信用卡刷退', '可以告亞馬遜嗎 小額訴訟', '找消保官有用嗎'],
  '/shops/us/': ['美國亞馬遜仲裁'],
  '/shops/uk/': ['英國亞馬遜退貨期限'],
  '/shops/de/': ['德國保固兩年'],
  '/shops/jp/': ['日本亞馬遜買的'],
  '/shops/tw/': ['台灣消費者保護官'],
  '/shops/hk/': ['香港消委會'],
  '/tools/letter/': ['求償信範本'],
  '/tools/deadlines/': ['還來得及嗎 期限怎麼算'],
  '/tools/checklist/': ['證據清單列印'],
  '/sources/': ['資料哪裡來的'],
  '/about/': ['這個網站是誰做的'],
  '/privacy/': ['會不會存我的個資'],
};

export const QUERIES: InEveryLanguage<Queries> = { en, 'zh-TW': zhTw };
