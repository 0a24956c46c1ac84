-- How much a filled database holds, and numbers that look thrown and are always the same: everything below follows from these.
create schema bench;

create table bench.size (
  name            text primary key,
  provinces       int not null,
  communes        int not null, -- of a province, at most 100
  hamlets         int not null, -- of a commune, at least 2
  poles           int not null, -- of a hamlet's route to the next
  sites           int not null, -- in all; as many masts stand on them
  ducts           int not null, -- sections in all, 50 to a street
  boundary_points int not null  -- of a commune's side, on average
);
insert into bench.size values
  ('tiny',      1,   4,   3,   5,    10,    100,  20),
  ('province',  1,  97,  21,  98,  1600,  10000, 370),
  ('country',  34,  97,  27, 112, 50000, 500000, 370);

-- A number from 0 up to 1 that belongs to a thing and a purpose.
create function bench.lot(thing bigint, purpose bigint) returns double precision
  language sql immutable parallel safe
  return (hashint8extended(thing, purpose) & 1048575) / 1048576.0;

-- The same id for the same thing in every run.
create function bench.id(kind text, thing bigint) returns uuid
  language sql immutable parallel safe
  return cast(md5(kind || thing) as uuid);

-- One of some words.
create function bench.pick(words text[], thing bigint, purpose bigint) returns text
  language sql immutable parallel safe
  return words[1 + cast(floor(bench.lot(thing, purpose) * cardinality(words)) as int)];

-- A name of two syllables; as in the world, several places have it.
create function bench.place_name(thing bigint) returns text
  language sql immutable parallel safe
  return bench.pick(array['An', 'Bình', 'Cẩm', 'Đại', 'Đông', 'Giao', 'Hòa', 'Hưng', 'Kỳ', 'Long', 'Lộc', 'Mỹ', 'Nghĩa', 'Ngọc', 'Phú',
                          'Phước', 'Quảng', 'Sơn', 'Tam', 'Tân', 'Thạnh', 'Thiện', 'Thuận', 'Trung', 'Vạn', 'Viên', 'Vĩnh', 'Xuân'], thing, 1)
         || ' ' ||
         bench.pick(array['Bảo', 'Châu', 'Điền', 'Đức', 'Giang', 'Hải', 'Hậu', 'Khánh', 'Kiên', 'Lạc', 'Lễ', 'Lương', 'Minh', 'Nhơn', 'Ninh',
                          'Phong', 'Quới', 'Sơn', 'Tâm', 'Thành', 'Thới', 'Thủy', 'Tiến', 'Trạch', 'Trị', 'Xương', 'Yên'], thing, 2);

-- The organisations; those of the demo province keep their codes, so that its accounts own something here.
insert into organisation.organisation (code, name, kind, recorded_from)
select code, name, kind, '2020-01-01'
  from (values ('SONGTEL', 'Công ty Viễn thông Sông Tel', 'NETWORK_OPERATOR'), ('MEKOFONE', 'Tổng công ty Viễn thông MekoFone', 'NETWORK_OPERATOR'),
               ('SONGVINA', 'Công ty Dịch vụ di động Sông Vina', 'NETWORK_OPERATOR'), ('COTVIET', 'Công ty cổ phần Hạ tầng Cột Việt', 'TOWER_COMPANY'),
               ('DIENLUC', 'Công ty Điện lực Sông Trăng', 'POWER_COMPANY'), ('BACNET', 'Công ty Viễn thông Bắc Net', 'NETWORK_OPERATOR'),
               ('NAMNET', 'Công ty Viễn thông Nam Net', 'NETWORK_OPERATOR'), ('THAPXANH', 'Công ty Hạ tầng Tháp Xanh', 'TOWER_COMPANY'),
               ('DIENBAC', 'Tổng công ty Điện lực Phương Bắc', 'POWER_COMPANY'), ('DIENNAM', 'Tổng công ty Điện lực Phương Nam', 'POWER_COMPANY'),
               ('DIENTRUNG', 'Tổng công ty Điện lực Miền Giữa', 'POWER_COMPANY'), ('PHATSONG', 'Trung tâm Truyền dẫn Phát Sóng', 'BROADCASTER'))
       o (code, name, kind)
    on conflict do nothing;
