import { opponentOf } from './claim.ts';
import type { Situation } from './steps.ts';
import { servesHome } from '../deadline/deadlines.ts';
import type { Body, Facts } from '../shop/shop.ts';

/** Bodies of the shop's country and of the buyer's that take this buyer's complaint about this opponent. */
function bodiesFor(situation: Situation, kinds: readonly Body['kind'][], against: readonly string[]): readonly Body[] {
  return allBodies(situation.facts).filter(
    (body) =>
      kinds.includes(body.kind) &&
      body.against.some((one) => against.includes(one)) &&
      servesHome({ scope: body }, situation.claim),
  );
}

function allBodies({ shop, home }: Facts): readonly Body[] {
  const own = home !== null && home.id !== shop.id ? home.bodies : [];
  return [...own, ...shop.bodies.filter((body) => !own.some((other) => other.url === body.url))];
}

const trader = (situation: Situation) => {
  const who = opponentOf(situation.claim);
  return who === 'unknown' ? ['amazon', 'seller'] : [who];
};
export const idsOf = (bodies: readonly Body[]) => bodies.map((body) => body.id);
export const nearBodies = (s: Situation) => bodiesFor(s, ['adr', 'mediation', 'consumer-advice'], trader(s));
export const farBodies = (s: Situation) => bodiesFor(s, ['cross-border'], trader(s));
export const bankBodies = (s: Situation) => bodiesFor(s, ['ombudsman', 'regulator', 'mediation'], ['bank']);
