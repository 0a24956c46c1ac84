import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { drawn, settled } from '../elements-dom.js';

const { speak } = await import('../../src/i18n/index.js');
const { firstFirst, goingOn, sectionsOf } = await import('../../src/page/my-work/model.js');
await import('../../src/page/my-work/my-work-page.js');

const fetched = globalThis.fetch;
afterEach(() => (globalThis.fetch = fetched));

/** @param {import('../../src/session.js').Role} role @returns {import('../../src/session.js').Me} */
function who(role) {
  const organisation = role === 'OPERATOR' ? 'RED' : null;
  return {
    username: 'x',
    displayName: 'X',
    role,
    organisation,
    organisationName: organisation,
    area: null,
    areaName: null,
    acting: 'g',
    grants: [],
  };
}

test('each role has its own lists, what others wait for first', () => {
  assert.deepEqual(sectionsOf(who('OPERATOR')).slice(0, 3), ['rounds', 'answer', 'contract']);
  assert.equal(sectionsOf(who('PLANNER'))[0], 'review');
  assert.ok(!sectionsOf(who('INSPECTOR')).includes('drafts'));
});

test('what came first stands first, and a run that is over is no work', () => {
  const [first] = firstFirst(/** @type {any} */ ([{ submittedAt: '2026-02' }, { submittedAt: '2026-01' }])); // prettier-ignore
  assert.equal(first?.submittedAt, '2026-01');
  assert.deepEqual(goingOn([{ state: 'DONE' }, { state: 'RUNNING' }]), [{ state: 'RUNNING' }]);
});

test('an operator sees the requests that wait for its answer, and where there is nothing to do', async () => {
  speak('vi');
  const request = {
    id: 'r',
    number: 'YC-1',
    asset: { id: 'a', kind: 'MAST', owner: 'RED', ownerName: 'Đỏ' },
    requester: 'BLUE',
    requesterName: 'Xanh',
    places: 1,
    state: 'FILED',
    filedOn: '2026-01-01',
    dueOn: '2026-01-09',
    overdue: false,
    workingDaysLeft: 3,
  };
  const asOwned = {
    ...request,
    id: 's',
    number: 'YC-2',
    asset: { ...request.asset, owner: 'BLUE' },
  };
  globalThis.fetch = async (address) => {
    const { pathname, searchParams } = new URL(String(address), 'http://localhost');
    const filed = pathname === '/api/requests' && searchParams.get('state') === 'FILED';
    return Response.json(filed ? [request, asOwned] : []);
  };
  const page = await drawn('my-work-page', { me: who('OPERATOR') });
  for (let i = 0; i < 5; i++) await settled(page);
  const links = [...page.querySelectorAll('td a')].map((link) => link.textContent);
  assert.deepEqual(links, ['YC-1']);
  assert.equal(page.querySelectorAll('.my-work-idle li').length, 5);
});
