import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn, settled, submit, type } from '../elements-dom.js';

const { speak } = await import('../../src/i18n/index.js');
const { stateOf, userColumns } = await import('../../src/page/users/columns.js');
await import('../../src/page/users/user-form.js');
await import('../../src/page/users/invitation-link.js');
await import('../../src/page/users/user-history.js');
await import('../../src/page/users/sign-in-log.js');
await import('../../src/page/invitation/accept-invitation.js');

const LAN = {
  username: 'lan',
  displayName: 'Nguyễn Thị Lan',
  grants: [
    {
      id: 'g1',
      role: 'OPERATOR',
      organisation: 'SONGTEL',
      organisationName: 'Sông Tel',
      area: null,
      areaName: null,
    },
  ],
  enabled: true,
  hasPassword: true,
  passwordSetAt: null,
  invitedUntil: null,
  version: 3,
};

/** @param {import('../../src/page/users/columns.js').User | null} user */
async function form(user) {
  const element = await drawn('user-form', { user, organisations: [['SONGTEL', 'Sông Tel']] });
  /** @type {any[]} */
  const sent = [];
  element.addEventListener('submit-user', (/** @type {any} */ event) => sent.push(event.detail));
  return { element, sent, wrong: () => [...element.querySelectorAll('[aria-invalid="true"]')] };
}

test('the state of a user says whether and until when somebody can come in', () => {
  const user = /** @type {any} */ (LAN);
  assert.equal(stateOf(user), 'active');
  assert.equal(stateOf({ ...user, enabled: false }), 'disabled');
  const invited = { ...user, hasPassword: false, invitedUntil: '2026-12-03T01:00:00Z' };
  assert.equal(stateOf(invited), 'invited');
  assert.equal(stateOf({ ...invited, invitedUntil: null }), 'waiting');
  const state = userColumns().find(({ id }) => id === 'state');
  assert.match(String(state?.cell(invited)), /03\/12\/2026 08:00/);
});

test('an area is chosen by its name', async () => {
  const { element, sent } = await form(null);
  element.areas = [['99002', 'Xã Chợ Nổi (99002)']];
  element.values = {
    enabled: true,
    grants: [{ role: 'COMMUNE_OFFICE' }],
    username: 'noi',
    displayName: 'Nổi',
  };
  await settled(element);
  const field = element.querySelector('#form-area');
  assert.equal(field.tagName, 'SELECT');
  assert.match(field.textContent, /Xã Chợ Nổi/);
  field.value = '99002';
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
  submit(element);
  assert.equal(sent[0]?.grants[0].area, '99002');
});

test('a change says all of it again, with the reason', async () => {
  const { element, sent, wrong } = await form(/** @type {any} */ (LAN));
  submit(element);
  await settled(element);
  assert.deepEqual(
    wrong().map(({ name }) => name),
    ['reason'],
  );
  type(element, 'form-reason', 'chuyển phòng');
  type(element, 'form-role', 'PLANNER');
  await settled(element);
  assert.equal(element.querySelector('#form-organisation'), null);
  submit(element);
  assert.deepEqual(sent, [
    {
      enabled: true,
      reason: 'chuyển phòng',
      displayName: 'Nguyễn Thị Lan',
      grants: [{ role: 'PLANNER', organisation: null, area: null }],
    },
  ]);
});

test('what was typed stays when the user is read again, and goes with another user', async () => {
  const { element } = await form(/** @type {any} */ (LAN));
  type(element, 'form-displayName', 'Lan');
  element.user = { ...LAN, version: 4, displayName: 'Chị Lan' };
  await settled(element);
  assert.equal(element.querySelector('#form-displayName').value, 'Lan');
  element.user = { ...LAN, username: 'hoa', displayName: 'Hoa' };
  await settled(element);
  assert.equal(element.querySelector('#form-displayName').value, 'Hoa');
});

test('a new operator needs a name and an organisation, and no reason', async () => {
  const { element, sent, wrong } = await form(null);
  type(element, 'form-role', 'OPERATOR');
  await settled(element);
  submit(element);
  await settled(element);
  assert.deepEqual(
    wrong().map(({ name }) => name),
    ['username', 'displayName', 'organisation'],
  );
  type(element, 'form-username', 'minh');
  type(element, 'form-displayName', 'Minh');
  type(element, 'form-organisation', 'SONGTEL');
  await settled(element);
  submit(element);
  assert.deepEqual(sent, [
    {
      username: 'minh',
      displayName: 'Minh',
      grants: [{ role: 'OPERATOR', organisation: 'SONGTEL', area: null }],
    },
  ]);
});

test('a user may act as several, each with what goes with it', async () => {
  const { element, sent, wrong } = await form(/** @type {any} */ (LAN));
  const button = (/** @type {string} */ words) =>
    [...element.querySelectorAll('button')].find((one) => one.textContent.includes(words));
  assert.ok(!button('Bỏ vai trò'));
  button('Thêm vai trò').click();
  await settled(element);
  type(element, 'form-reason', 'kiêm nhiệm');
  submit(element);
  await settled(element);
  assert.deepEqual(
    wrong().map(({ name }) => name),
    ['role-2'],
  );
  type(element, 'form-role-2', 'PLANNER');
  await settled(element);
  type(element, 'form-area-2', '96');
  submit(element);
  assert.deepEqual(sent[0].grants, [
    { role: 'OPERATOR', organisation: 'SONGTEL', area: null },
    { role: 'PLANNER', organisation: null, area: '96' },
  ]);
  button('Bỏ vai trò 1').click();
  await settled(element);
  submit(element);
  assert.deepEqual(sent[1].grants, [{ role: 'PLANNER', organisation: null, area: '96' }]);
});

test('the link is the whole address, to be copied', async () => {
  const invitation = {
    username: 'minh',
    path: '/#/invitation/abc',
    validUntil: '2026-12-03T01:00:00Z',
  };
  const link = await drawn('invitation-link', { invitation });
  assert.equal(
    link.querySelector('#invitation-address').value,
    'http://localhost/#/invitation/abc',
  );
  assert.match(link.textContent, /minh.*03\/12\/2026 08:00/s);
});

test('the history says what became what', async () => {
  const changes = [
    { field: 'grants', before: [{ role: 'PLANNER', area: '96' }], after: [{ role: 'INSPECTOR' }] },
    { field: 'enabled', before: true, after: false },
  ];
  const load = async () => [
    { recordedFrom: '2026-11-30T01:00:00Z', recordedBy: 'admin', reason: 'nghỉ', changes },
  ];
  const history = await drawn('user-history', { load });
  const details = history.querySelector('details');
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await settled(history);
  await settled(history);
  assert.match(history.textContent, /admin/);
  assert.match(
    history.textContent,
    /Vai trò và địa bàn: Chuyên viên quản lý hạ tầng · 96 → Cán bộ kiểm tra/,
  );
  assert.match(history.textContent, /Được phép đăng nhập: Có → Không/);
});

test('the log of sign-ins is read when it is opened, page by page', async () => {
  /** @type {any[]} */
  const asked = [];
  const line = { at: '2026-11-30T01:00:00Z', means: 'FORM', address: '10.0.0.1', userAgent: null };
  const load = async (/** @type {number | null} */ after) => {
    asked.push(after);
    return after === null
      ? { signIns: [{ ...line, id: 9, username: 'lan', outcome: 'OK' }], next: 9 }
      : { signIns: [{ ...line, id: 8, username: null, outcome: 'UNKNOWN' }], next: null };
  };
  const log = await drawn('sign-in-log', { load, named: true });
  assert.deepEqual(asked, []);
  const details = log.querySelector('details');
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await settled(log);
  await settled(log);
  assert.match(log.textContent, /30\/11\/2026 08:00\s+lan\s+Vào được/);
  log.querySelector('button').click();
  await settled(log);
  await settled(log);
  assert.deepEqual(asked, [null, 9]);
  assert.match(log.textContent, /không có tài khoản/);
  assert.ok(!log.querySelector('button'));
});

test('who comes by a link is greeted by name and sets a password', async () => {
  /** @type {any[]} */
  const accepted = [];
  const read = async () => ({
    username: 'minh',
    displayName: 'Minh',
    validUntil: '2026-12-03T01:00:00Z',
  });
  const accept = async (/** @type {any[]} */ ...said) => accepted.push(said);
  const page = await drawn('accept-invitation', { secret: 'abc', read, accept });
  await settled(page);
  assert.match(page.textContent, /Minh, hãy đặt mật khẩu/);
  type(page, 'form-newPassword', 'bốn con ngựa');
  type(page, 'form-repeated', 'bốn con ngựa');
  submit(page);
  await settled(page);
  assert.deepEqual(accepted, [['abc', 'bốn con ngựa']]);
});

test('a link that has ended shows no form', async () => {
  const read = async () => Promise.reject({ rule: 'invitation-ended', facts: {} });
  const page = await drawn('accept-invitation', { secret: 'abc', read });
  await settled(page);
  assert.match(page.textContent, /Liên kết này đã dùng/);
  assert.equal(page.querySelector('input'), null);
});

test('everything has words in both languages', async () => {
  for (const language of /** @type {const} */ (['en', 'vi'])) {
    speak(language);
    const { element } = await form(/** @type {any} */ (LAN));
    assert.doesNotMatch(element.textContent, /users\./);
    for (const { label } of userColumns()) assert.doesNotMatch(label, /users\./);
  }
});
