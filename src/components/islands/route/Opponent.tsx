import type { RouteContext } from './context.ts';
import { contractWith, dealsWith, twoCountries } from './sides.ts';

/** Who answers for this order: who deals with it, with whom the contract is, and where both are. */
export function Opponent({ context }: { readonly context: RouteContext }) {
  const { roads, caseWords, situation } = context;
  const { claim } = situation;
  const { opponent } = roads;
  const [deals, contract] = [dealsWith(claim), contractWith(claim)];
  const bySeller = contract === 'seller' || contract === 'private-seller';
  const countries = twoCountries(context);
  return (
    <section class="opponent">
      <h2>{opponent.heading}</h2>
      <dl class="step-details">
        <dt>{opponent.sold}</dt>
        <dd>{caseWords.soldBy.answers[claim.soldBy]}</dd>
        <dt>{opponent.shipped}</dt>
        <dd>{caseWords.shippedBy.answers[claim.shippedBy]}</dd>
        <dt>{opponent.shop}</dt>
        <dd>{caseWords.shop.answers[claim.shop]}</dd>
        <dt>{opponent.dealsWith}</dt>
        <dd>{opponent.deals[deals]}</dd>
        <dt>{opponent.contractWith}</dt>
        <dd>
          {opponent.contract[contract]}
          {contract === 'amazon' && <Company context={context} />}
        </dd>
      </dl>
      {bySeller && deals !== 'seller' && <p>{opponent.two}</p>}
      {countries !== '' && <p>{countries}</p>}
      {contract !== 'amazon' && (
        <details>
          <summary>{opponent.findSeller}</summary>
          <ol>
            {opponent.findSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

/** The company behind the shop and where a letter reaches it, or that we found neither. */
function Company({ context }: { readonly context: RouteContext }) {
  const { roads, caseWords, situation } = context;
  const { company, address } = situation.loaded.shop.correspondent;
  const { opponent } = roads;
  const shop = `${caseWords.language === 'zh-TW' ? '/zh-tw' : ''}/shops/${situation.claim.shop}/`;
  return (
    <>
      {company !== null && (
        <address>
          {[company, ...address].map((line) => (
            <span key={line}>{line}</span>
          ))}
        </address>
      )}
      {company === null && <p>{opponent.noCompany}</p>}
      {company !== null && address.length === 0 && <p>{opponent.noAddress}</p>}
      <p class="hint">
        <a href={shop}>{opponent.shopPage}</a>
      </p>
    </>
  );
}
