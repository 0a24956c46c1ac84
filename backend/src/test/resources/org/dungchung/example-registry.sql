-- A registry as small as the examples of the API need it: one commune, one of each asset, known since 2020.
insert into organisation.organisation (code, name, kind, recorded_from) values
  ('XANH', 'Viễn thông Xanh', 'NETWORK_OPERATOR', '2020-01-01'),
  ('HONG', 'Viễn thông Hồng', 'NETWORK_OPERATOR', '2020-01-01');

insert into territory.area (id, code, level, name, parent_code, valid_from, boundary, recorded_from) values
  ('00000000-0000-4000-8000-000000000221', '88', 'PROVINCE', 'Tỉnh Ví Dụ', null, '2000-01-01', st_multi(st_makeenvelope(105, 9.9, 105.2, 10.1, 4326)), '2020-01-01'),
  ('00000000-0000-4000-8000-000000000222', '88001', 'COMMUNE', 'Xã Mẫu', '88', '2000-01-01', st_multi(st_makeenvelope(105, 9.9, 105.2, 10.1, 4326)), '2020-01-01');

insert into territory.hamlet (id, province_code, code, name, type_word, commune_code, population, households, centre, settled_area, recorded_from) values
  ('00000000-0000-4000-8000-000000000201', '88', '88001-01', 'Một', 'ấp', '88001', 812, 203, st_setsrid(st_point(105.05, 10), 4326),
   st_multi(st_makeenvelope(105.045, 9.995, 105.055, 10.005, 4326)), '2020-01-01');

insert into territory.zone (id, code, kind, name, document, boundary, valid_from, recorded_from) values
  ('00000000-0000-4000-8000-000000000211', 'KV-1', 'URBAN', 'Khu trung tâm', '15/2019/QĐ-UBND',
   st_multi(st_makeenvelope(105.04, 9.99, 105.06, 10.01, 4326)), '2019-07-01', '2020-01-01');

insert into asset.asset (id, kind, code, owner, name, capacity, offered, height_m, in_use_from, geometry, recorded_from) values
  ('00000000-0000-4000-8000-000000000101', 'SITE', 'S1', 'XANH', 'Trạm Một', null, true, null, '2015-03-01', st_setsrid(st_point(105.05, 10), 4326), '2020-01-01'),
  ('00000000-0000-4000-8000-000000000102', 'MAST', 'M1', 'XANH', 'Cột Một', 3, true, 45, '2015-03-01', st_setsrid(st_point(105.05, 10), 4326), '2020-01-01'),
  ('00000000-0000-4000-8000-000000000103', 'POLE', 'P1', 'XANH', null, 4, true, 8, '2018-01-01', st_setsrid(st_point(105.051, 10), 4326), '2020-01-01'),
  ('00000000-0000-4000-8000-000000000104', 'DUCT_SECTION', 'D1', 'XANH', null, 2, true, null, '2019-01-01', st_geomfromtext('LINESTRING(105.05 10, 105.052 10)', 4326), '2020-01-01'),
  ('00000000-0000-4000-8000-000000000105', 'CABLE', 'C1', 'XANH', null, null, false, null, '2019-01-01', st_geomfromtext('LINESTRING(105.05 10, 105.052 10)', 4326), '2020-01-01'),
  ('00000000-0000-4000-8000-000000000106', 'MAST', 'M2', 'HONG', 'Cột Hai', 2, true, 42, '2016-01-01', st_setsrid(st_point(105.06, 10), 4326), '2020-01-01');

insert into asset.station (id, asset_id, operator, technology, range_m, on_air_from, recorded_from) values
  ('00000000-0000-4000-8000-000000000301', '00000000-0000-4000-8000-000000000102', 'XANH', '4G', 2000, '2016-01-01', '2020-01-01');
insert into asset.duct (id, section_id, name, diameter_mm, recorded_from) values
  ('00000000-0000-4000-8000-000000000302', '00000000-0000-4000-8000-000000000104', 'A1', 110, '2020-01-01');
insert into asset.cable_support (id, cable_id, support_id, sequence, recorded_from) values
  ('00000000-0000-4000-8000-000000000303', '00000000-0000-4000-8000-000000000105', '00000000-0000-4000-8000-000000000103', 1, '2020-01-01');

insert into asset.sector (id, station_id, name, azimuth_deg, beam_width_deg, band, recorded_from) values
  ('00000000-0000-4000-8000-000000000304', '00000000-0000-4000-8000-000000000301', '1', 0, 65, '1800 MHz', '2020-01-01');
insert into asset.other_code (id, asset_id, organisation, code, recorded_from) values
  ('00000000-0000-4000-8000-000000000305', '00000000-0000-4000-8000-000000000102', 'HONG', 'HG-102', '2020-01-01');
insert into asset.duct (id, section_id, name, diameter_mm, recorded_from) values
  ('00000000-0000-4000-8000-000000000306', '00000000-0000-4000-8000-000000000104', 'B1', 110, '2020-01-01');
update asset.duct set removed_on = '2021-01-01', reason = 'ống hỏng' where name = 'B1';

insert into sharing.tenancy (id, asset_id, organisation, used_from, reported_by_owner, contract_number, contract_signed_on, contract_from, recorded_from) values
  ('00000000-0000-4000-8000-000000000401', '00000000-0000-4000-8000-000000000102', 'XANH', '2015-03-01', true, null, null, null, '2020-01-01'),
  ('00000000-0000-4000-8000-000000000402', '00000000-0000-4000-8000-000000000102', 'HONG', '2021-06-01', true, 'HĐ-12', '2021-05-20', '2021-06-01', '2020-01-01');

insert into colocation.request (id, number, asset_id, owner, requester, places, purpose, state, filed_on, due_on, answered_on, recorded_from) values
  ('00000000-0000-4000-8000-000000000501', 'VD-1', '00000000-0000-4000-8000-000000000103', 'XANH', 'HONG', 1, 'Treo cáp quang', 'FILED', '2026-11-02', '2026-11-10', null, '2020-01-01'),
  ('00000000-0000-4000-8000-000000000502', 'VD-2', '00000000-0000-4000-8000-000000000104', 'XANH', 'HONG', 1, 'Kéo cáp', 'ACCEPTED', '2026-11-02', '2026-11-10', '2026-11-05', '2020-01-01');

-- One that was changed once, so that there is a version to restore.
insert into asset.asset (id, kind, code, owner, height_m, offered, geometry, recorded_from) values
  ('00000000-0000-4000-8000-000000000107', 'MAST', 'M3', 'XANH', 36, true, st_setsrid(st_point(105.07, 10), 4326), '2020-01-01');
update asset.asset set height_m = 63, reason = 'nhập nhầm' where code = 'M3';

-- Two pairs that may be one each: one nobody has judged, one that was told apart.
insert into asset.asset (id, kind, code, owner, height_m, offered, geometry, recorded_from) values
  ('00000000-0000-4000-8000-000000000108', 'MAST', 'N4', 'HONG', 36, true, st_setsrid(st_point(105.08, 10), 4326), '2020-01-01'),
  ('00000000-0000-4000-8000-000000000109', 'MAST', 'M4', 'XANH', 36, true, st_setsrid(st_point(105.08002, 10), 4326), '2020-01-01'),
  ('00000000-0000-4000-8000-000000000110', 'MAST', 'N5', 'HONG', 45, true, st_setsrid(st_point(105.09, 10), 4326), '2020-01-01'),
  ('00000000-0000-4000-8000-000000000111', 'MAST', 'M5', 'XANH', 45, true, st_setsrid(st_point(105.09002, 10), 4326), '2020-01-01');
insert into sameplace.decision (one, other, state, one_version, other_version, reason) values
  ('00000000-0000-4000-8000-000000000110', '00000000-0000-4000-8000-000000000111', 'DISTINCT', 0, 0, 'hai cột cạnh nhau');

-- What a full list of masts left out, and how the authority reads such lists.
insert into exchange.run (id, target, format, mode, extent, file_name, spec, caller, started_at, ended_at, read, accepted, refused, warnings, created, updated, unchanged, missing, notes) values
  ('00000000-0000-4000-8000-000000000602', 'masts', 'csv', 'apply', 'FULL', 'cot.csv', '{"format":"csv","target":"masts","mode":"apply","territory":"88","extent":"FULL"}', 'planner', '2026-11-22', '2036-11-22', 4, 4, 0, 0, 0, 0, 4, 1, '[]');
insert into exchange.missing (run_id, asset_id) values
  ('00000000-0000-4000-8000-000000000602', '00000000-0000-4000-8000-000000000107');
insert into exchange.mapping (id, organisation, name, heads, spec, saved_by, saved_at) values
  ('00000000-0000-4000-8000-000000000601', null, 'Danh sách của Sở', '{"Số hiệu"}', '{"format":"csv","target":"masts","mode":"apply"}', 'planner', '2026-11-22');

-- What was changed once, so that there is a version to restore: a hamlet, a zone, a commune, an organisation, its membership and a group.
insert into territory.hamlet (id, province_code, code, name, type_word, commune_code, population, centre, recorded_from) values
  ('00000000-0000-4000-8000-000000000202', '88', '88001-02', 'Hai', 'ấp', '88001', 640, st_setsrid(st_point(105.08, 10), 4326), '2020-01-01');
insert into territory.zone (id, code, kind, name, boundary, recorded_from) values
  ('00000000-0000-4000-8000-000000000212', 'KV-2', 'INDUSTRIAL', 'Khu công nghiệp', st_multi(st_makeenvelope(105.1, 9.99, 105.12, 10.01, 4326)), '2020-01-01');
insert into territory.area (id, code, level, name, parent_code, valid_from, valid_to, boundary, recorded_from) values
  ('00000000-0000-4000-8000-000000000223', '88002', 'COMMUNE', 'Xã Cũ', '88', '2000-01-01', '2015-12-31',
   st_multi(st_makeenvelope(105, 9.9, 105.1, 10, 4326)), '2020-01-01');
insert into organisation.corporate_group (code, name, recorded_from) values ('TD', 'Tập đoàn Ví Dụ', '2020-01-01');
insert into organisation.organisation (code, name, kind, recorded_from) values ('CU', 'Viễn thông Cũ', 'NETWORK_OPERATOR', '2020-01-01');
insert into organisation.membership (id, organisation, group_code, valid_to, recorded_from) values
  ('00000000-0000-4000-8000-000000000231', 'CU', 'TD', '2019-12-31', '2020-01-01');
update territory.hamlet set population = 64, reason = 'nhập nhầm' where code = '88001-02';
update territory.zone set kind = 'URBAN', reason = 'nhập nhầm' where code = 'KV-2';
update territory.area set name = 'Xã Củ', reason = 'nhập nhầm' where code = '88002';
update organisation.corporate_group set name = 'Tập đoàn', reason = 'nhập nhầm' where code = 'TD';
update organisation.organisation set kind = 'OTHER', reason = 'nhập nhầm' where code = 'CU';
update organisation.membership set valid_to = '2009-12-31', reason = 'nhập nhầm' where organisation = 'CU';
insert into sharing.tenancy (id, asset_id, organisation, used_from, reported_by_owner, recorded_from) values
  ('00000000-0000-4000-8000-000000000403', '00000000-0000-4000-8000-000000000103', 'HONG', '2022-01-01', true, '2020-01-01');
update sharing.tenancy set used_to = '2023-12-31', reason = 'nhập nhầm' where id = '00000000-0000-4000-8000-000000000403';

-- People: their password is "correct horse"; Hoa was away and has a link.
insert into identity.account (username, display_name, recorded_from) values
  ('admin', 'Quản trị hệ thống', '2020-01-01'),
  ('planner', 'Chuyên viên quản lý hạ tầng', '2020-01-01'),
  ('lan', 'Nguyễn Thị Lan', '2020-01-01'),
  ('hoa', 'Lê Thị Hoa', '2020-01-01')
    on conflict (username) do nothing;
insert into identity.role_grant (id, username, position, role, organisation, from_version)
select g.id, g.username, g.position, g.role, g.organisation, a.version
  from (values (cast('00000000-0000-4000-8000-000000000411' as uuid), 'admin', 1, 'ADMINISTRATOR', null),
               ('00000000-0000-4000-8000-000000000412', 'planner', 1, 'PLANNER', null),
               ('00000000-0000-4000-8000-000000000413', 'planner', 2, 'OPERATOR', 'HONG'),
               ('00000000-0000-4000-8000-000000000414', 'lan', 1, 'INSPECTOR', null),
               ('00000000-0000-4000-8000-000000000415', 'hoa', 1, 'INSPECTOR', null)) g (id, username, position, role, organisation)
  join identity.account a on a.username = g.username
    on conflict do nothing;
insert into identity.credential (username, password_hash, set_at)
select username, '$argon2id$v=19$m=16384,t=2,p=1$0ch81fcsLz3EXDR4cdAksw$emkJcBvQ57j8idMAWtjDx6UAkNEgdwUOKGIdqZHzPu4', '2020-01-01'
  from identity.account where username in ('admin', 'planner', 'lan', 'hoa')
    on conflict (username) do update set password_hash = excluded.password_hash, set_at = excluded.set_at;
update identity.invitation set ended_at = now() where ended_at is null;
update identity.account set display_name = 'Lê Thị Thanh Hoa', reason = 'tên đầy đủ' where username = 'hoa';
insert into identity.invitation (username, secret_hash, valid_until) values ('hoa', sha256('moi-Hoa-dat-mat-khau'), now() + interval '3 days');
insert into identity.token (id, username, name, scope, grant_id, secret_hash, expires_on) values
  ('00000000-0000-4000-8000-000000000401', 'planner', 'báo cáo quý', 'READ', '00000000-0000-4000-8000-000000000412', sha256('bao-cao'), current_date + 90);

-- What waits: one change of an operator's mast with a list of its poles, and a planner's own draft.
insert into changeset.change_set (id, author, author_role, organisation, title, letter_number, letter_date, state, version, created_at, submitted_at) values
  ('00000000-0000-4000-8000-000000000701', 'hoa.xanh', 'OPERATOR', 'XANH', 'Rà soát quý IV', '12/VTX', '2026-11-20', 'SUBMITTED', 3, '2026-11-20', '2026-11-21'),
  ('00000000-0000-4000-8000-000000000702', 'planner', 'PLANNER', null, 'Đo lại cột', null, null, 'DRAFT', 1, '2026-11-20', null);
insert into changeset.item (id, change_set_id, ordinal, act, subject, subject_id, creates, base_version, arguments, before, after, proposed_at) values
  ('00000000-0000-4000-8000-000000000711', '00000000-0000-4000-8000-000000000701', 1, 'asset-change', 'ASSET', '00000000-0000-4000-8000-000000000102', false, 0,
   '[{"is":"UUID","value":"00000000-0000-4000-8000-000000000102"},{"is":"ExpectedVersion","value":{"number":0}},{"is":"AssetForm","value":{"code":"M1","heightM":48}}]',
   '{"code":"M1","heightM":45}', '{"code":"M1","heightM":48}', '2026-11-20'),
  ('00000000-0000-4000-8000-000000000712', '00000000-0000-4000-8000-000000000702', 1, 'asset-change', 'ASSET', '00000000-0000-4000-8000-000000000106', false, 0,
   '[]', '{"code":"M2","heightM":42}', '{"code":"M2","heightM":40}', '2026-11-20');
insert into exchange.run (id, target, format, mode, extent, file_name, spec, caller, organisation, started_at, ended_at, state, read, accepted, refused, warnings, created, updated, unchanged, notes, change_set_id, proposed_heads) values
  ('00000000-0000-4000-8000-000000000603', 'poles', 'csv', 'propose', 'DELTA', 'cot.csv', '{"format":"csv","target":"poles","mode":"apply"}', 'hoa.xanh', 'XANH', '2026-11-20', '2026-11-20', 'DONE', 1, 1, 0, 0, 1, 0, 0, '[]',
   '00000000-0000-4000-8000-000000000701', '{Mã cột}');
insert into exchange.proposed_row (run_id, row_number, change, cells) values ('00000000-0000-4000-8000-000000000603', 2, 'CREATED', '["P77"]');

insert into document.content (id, asset_id, organisation, name, type, size, sha256, sent_by, sent_at) values
  ('00000000-0000-4000-8000-000000000307', '00000000-0000-4000-8000-000000000102', 'XANH', 'hop-dong.pdf', 'PDF', 20480, repeat('0', 64), 'xanh', '2020-01-01');
insert into document.document (id, asset_id, content_id, title, recorded_from) values
  ('00000000-0000-4000-8000-000000000308', '00000000-0000-4000-8000-000000000102', '00000000-0000-4000-8000-000000000307', 'Hợp đồng thuê vị trí', '2020-01-01');

insert into preference.saved_view (id, page, name, owner, scope, params, saved_at) values
  ('00000000-0000-4000-8000-000000000309', 'assets', 'Cột', 'planner', null, '{"kind": "MAST"}', '2020-01-01');
-- The next version of a definition, not yet published.
insert into indicator.definition_version (indicator, version, reason, begun_by, begun_at) values ('mast-sharing', 2, 'Quyết định số 12/QĐ-UBND', 'planner', '2026-11-20');
insert into indicator.definition (indicator, version, variant, ordinal, users, owner_rule, basis, support, population, min_users)
select indicator, 2, variant, ordinal, users, owner_rule, basis, support, population, min_users from indicator.definition where indicator = 'mast-sharing' and version = 1;
-- Who submitted what when, and what a planner is told.
insert into organisation.submission (organisation, kind, at, source_id) values
  ('HONG', 'MAST', '2026-10-05', '00000000-0000-4000-8000-000000000601'),
  ('HONG', 'SITE', '2026-10-05', '00000000-0000-4000-8000-000000000601'),
  ('XANH', 'MAST', '2026-10-02', '00000000-0000-4000-8000-000000000601'),
  ('XANH', 'POLE', '2026-11-02', '00000000-0000-4000-8000-000000000601');
insert into notice.notice (id, reader, kind, subject_id, by_organisation, at) values
  ('00000000-0000-4000-8000-000000000721', 'planner', 'CHANGE_SET_SUBMITTED', '00000000-0000-4000-8000-000000000701', 'XANH', '2026-11-21');
-- What a report stated of a line of a plan.
insert into indicator.statement (id, plan, indicator, kind, stated_on, value, document, reason, recorded_from, recorded_by) values
  ('00000000-0000-4000-8000-000000000801', '002', 'mobile-broadband-subscriptions', 'MEASURED', '2024-12-31', 76.2, 'Báo cáo 15/BC-SKHCN ngày 15/01/2025', null, '2026-11-20', 'planner');
-- A rule of spacing that a planner entered.
insert into spacing.spacing_rule (id, area, zone, network, metres, valid_from, document, recorded_from, recorded_by) values
  ('00000000-0000-4000-8000-000000000802', '88', 'RURAL', 'OTHER', 400, '2030-01-01', 'Quyết định 5/QĐ-UBND', '2026-11-20', 'planner');

-- A reporting round: one organisation has submitted, another works on it and contests a unit.
insert into round.round (id, kind, title, area, figures_at, due_on, estimate_for, indicators, opened_at) values
  ('00000000-0000-4000-8000-000000000801', 'YEARLY', 'Báo cáo năm 2026', '88', '2026-11-01', '2026-12-15', '2026-12-31', '{mast-sharing}', '2026-11-02');
insert into contest.contest (id, asset_id, organisation, indicator, claim, said, raised_at) values
  ('00000000-0000-4000-8000-000000000811', '00000000-0000-4000-8000-000000000102', 'XANH', 'mast-sharing', 'USERS', 'Viễn thông Hồng đã tháo thiết bị', '2026-11-10'),
  ('00000000-0000-4000-8000-000000000812', '00000000-0000-4000-8000-000000000106', 'HONG', 'mast-sharing', 'PLACE', 'Cột cách vị trí ghi nhận 40 m', '2026-11-11');
insert into round.submission (round_id, organisation, state, letter_number, letter_date, submitted_at) values
  ('00000000-0000-4000-8000-000000000801', 'XANH', 'WAITING', null, null, null),
  ('00000000-0000-4000-8000-000000000801', 'HONG', 'SUBMITTED', '15/BC', '2026-11-20', '2026-11-20');
insert into round.answer (round_id, organisation, indicator, verdict, numerator, denominator, estimate_numerator, estimate_denominator, registry_numerator,
                          registry_denominator, definition) values
  ('00000000-0000-4000-8000-000000000801', 'XANH', 'mast-sharing', 'CONFIRMED', 1, 4, 2, 4, null, null, null),
  ('00000000-0000-4000-8000-000000000801', 'HONG', 'mast-sharing', 'DIFFERS', 1, 3, 1, 3, 0, 3, 1);
insert into round.contested (round_id, organisation, contest_id) values
  ('00000000-0000-4000-8000-000000000801', 'HONG', '00000000-0000-4000-8000-000000000812');

-- A field inspection of a mast that was not found.
insert into inspection.inspection (id, name, day, inspector, asset_ids, recorded_from) values
  ('00000000-0000-4000-8000-000000000821', 'Phường 1', '2026-11-20', 'planner', '{00000000-0000-4000-8000-000000000102}', '2026-11-19');
insert into inspection.finding (id, inspection_id, asset_id, asset_version, result, said, found_at, received_at, inspector, place, accuracy_m, distance_m,
                                state) values
  ('00000000-0000-4000-8000-000000000822', '00000000-0000-4000-8000-000000000821', '00000000-0000-4000-8000-000000000102', 0, 'MISSING',
   'Không thấy cột', '2026-11-20 02:00Z', '2026-11-20 02:01Z', 'planner', st_setsrid(st_point(105.0501, 10), 4326), 12, 11, 'OPEN'),
  ('00000000-0000-4000-8000-000000000825', '00000000-0000-4000-8000-000000000821', '00000000-0000-4000-8000-000000000102', 0, 'OVER_CAPACITY',
   'Đếm được sáu nhà mạng', '2026-11-20 02:05Z', '2026-11-20 02:06Z', 'planner', st_setsrid(st_point(105.0501, 10), 4326), 12, 11, 'OPEN');

-- A report that is published.
insert into report.report (id, kind, day, boundaries, known_on, known_at, ordered_by, ordered_at, state, ended_at) values
  ('00000000-0000-4000-8000-000000000901', 'uncovered-hamlets', '2026-06-30', '2026-06-30', '2026-06-30', '2026-06-30 17:00Z', 'planner', '2026-07-01 01:00Z',
   'DONE', '2026-07-01 01:01Z');
insert into report.content (report_id, body, sha256, frozen_at)
select id, '{}', encode(sha256('{}'), 'hex'), ended_at from report.report where id = '00000000-0000-4000-8000-000000000901';
insert into report.publication (report_id, audience, kind, day, known_at, body, sha256, published_at, published_by)
select r.id, 'PUBLIC', r.kind, r.day, r.known_at, c.body, c.sha256, '2026-07-02 01:00Z', 'planner'
  from report.report r join report.content c on c.report_id = r.id where r.id = '00000000-0000-4000-8000-000000000901';
