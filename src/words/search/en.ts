import { counted } from '../words.ts';
import type { SearchWords } from './words.ts';

export const en: SearchWords = {
  label: 'Search the guide',
  hint: 'Write in your own words what went wrong.',
  close: 'Close',
  found: (count) => counted(count, 'result', 'results'),
  nothing: 'Nothing found. Try other words, or look through these:',
  failed: 'The search did not load. Look through these instead:',
  ways: { '/problems/': 'What went wrong?', '/guide/': 'The guide' },
  idle: 'a about after all also am amazon an and any are as at be been but by can cant could day days did do does each for from else get gets getting give go going got had has have he help her him his how i if in info information into is it its just know make me month months more much my need needs no not of on one only or our out over please problem put say says she should site so some somebody someone something still tell tells than that the their them then there these they thing things this those to too two us use very want wants was way we website week weeks went were what when where which while who whose why will with would wrong year years yes yet you your',
  meanings: {
    'not arriv*, not come, not came, not turned up, not show*, not got, not receiv*, not deliver*, not here, not there, nothing there, nothing came, nothing arrived, nobody home, nobody was home, lost parcel, lost package, parcel lost, package lost, missing parcel, missing package, parcel missing, package missing, stolen, stole, thief, porch, doorstep':
      'parcel, delivered, received',
    'package*, packet*': 'parcel',
    'handed to, left with, wrong address, wrong house, wrong door': 'delivered, door, neighbour',
    'signed for, signature': 'signature, delivered',
    'third party, third-party, marketplace seller': 'seller, sold',
    'phone or chat, call or chat, contact amazon, talk to amazon, speak to': 'channel, chat, call-back',
    'broke, broken, break*, damag*, not work*, stopped working, stops working, dead, died, cracked, smashed, malfunction*, not turn on, not charg*':
      'faulty, fault, broke',
    'money back, reimburs*': 'refund, money',
    'no refund, not refund*, not paid, refund not, no money, waiting for refund, waiting for my refund, where is my refund, where is my money':
      'refund, promised, money',
    'charged again, charged me again, took it back': 'refund, charged again',
    'denied, deny, declin*, turned down, refus*, said no': 'rejected, refusal',
    'charge back*, bank dispute*, dispute*': 'chargeback, bank',
    'fake item, counterfeit*, knockoff*, replica*, not genuine, wrong item, wrong thing, different item, empty box':
      'wrong, described, listing',
    'fake number, fake call, scam*, phishing, hotline*, helpline*, phone number': 'helplines, advert, number',
    'manufacturer*, producer*': 'maker',
    'warrant*': 'guarantee, warranty',
    'complaint letter*, letter template*, template*, sample letter*, example letter*': 'letter, write',
    'seller or amazon, amazon or the seller, amazon or seller, who is responsible, who do i contact':
      'who decides, who sold it, customer service',
    'last day, time limit*, how long do i have, too late, expir*': 'last day, deadline',
    'pictures, picture, pics': 'photos',
    'lawyer*, attorney*': 'lawyers, legal advice, court',
    'sue, suing': 'court, small claims',
    'court, small claim*': 'small claims, court',
    'complain to, complain about, complaints body, ombuds*, watchdog*, regulator*, trading standards, citizens advice, consumer rights, consumer council':
      'public bodies, consumer council, advice',
    'freight forward*, reship*, proxy': 'forwarder',
    'personal data, my data, gdpr, cookie*, track me, store*': 'privacy, cookies',
    'who runs, who made, run by, volunteers': 'independent, who we are',
    'report an error*, report a mistake*, typo': 'report a mistake',
    'come from, comes from, reliable, trustworthy, up to date': 'sources, facts',
    'britain, british, england, english shop, scotland, wales, uk': 'united kingdom',
    'america, american, usa, us shop': 'united states',
    'german*': 'germany',
    'japan*': 'japan',
    'hongkong, hk': 'hong kong',
  },
  variants: '',
};
