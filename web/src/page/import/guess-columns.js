/**
 * Guesses which column of a file holds which of our fields, from the headings alone.
 *
 * Vietnamese, English and French headings as they stand in real lists; the comparison ignores case, diacritics and
 * punctuation. A new field needs a line in WORDS only when its own name is not what people write.
 */

/** @type {Readonly<Record<string, readonly string[]>>} */
const WORDS = Object.freeze({
  code: [
    'ma',
    'ma cot',
    'ma tram',
    'ma vi tri',
    'ma xa',
    'ma tuyen',
    'ma thon',
    'ma doan',
    'ma dvhc',
    'so hieu',
    'id',
  ],
  name: [
    'ten',
    'ten cot',
    'ten tram',
    'ten vi tri',
    'ten xa',
    'ten tuyen',
    'ten thon',
    'ten dvhc',
    'nom',
  ],
  owner: [
    'chu so huu',
    'chu so huu cot',
    'don vi so huu',
    'chu quan',
    'proprietaire',
    'don vi quan ly',
  ],
  organisation: [
    'doanh nghiep',
    'don vi su dung',
    'nha mang',
    'ten dn',
    'operateur',
    'operator',
    'organization',
    'ben thue',
  ],
  operator: ['doanh nghiep', 'nha mang', 'don vi su dung', 'operateur', 'organisation'],
  sharers: [
    'doanh nghiep dung chung',
    'don vi dung chung',
    'dung chung',
    'dung chung voi',
    'shared with',
    'tenants',
  ],
  x: [
    'kinh do',
    'toa do x',
    'lon',
    'lng',
    'long',
    'longitude',
    'easting',
    'e',
    'x coord',
    'toa do dong',
  ],
  y: ['vi do', 'toa do y', 'lat', 'latitude', 'northing', 'n', 'y coord', 'toa do bac'],
  lon: ['kinh do', 'longitude', 'lng', 'x'],
  lat: ['vi do', 'latitude', 'y'],
  wkt: ['geom', 'geometry', 'the geom', 'hinh hoc', 'duong tuyen'],
  address: ['dia chi', 'adresse'],
  heightM: ['chieu cao', 'chieu cao cot', 'do cao', 'do cao cot', 'chieu cao m', 'height'],
  category: ['loai', 'loai cot', 'loai cong trinh', 'phan loai'],
  structure: ['kieu cot', 'loai an ten', 'ket cau', 'loai ket cau'],
  capacity: ['dung luong', 'so cho', 'so ong cap', 'so ong', 'places', 'suc chua'],
  offered: ['kha nang dung chung', 'cho dung chung', 'san sang dung chung'],
  status: ['trang thai', 'tinh trang', 'hien trang'],
  builtOn: ['ngay xay dung', 'nam xay dung', 'tg xay dung', 'thoi gian xay dung', 'built'],
  inUseFrom: [
    'ngay su dung',
    'thoi diem hoat dong',
    'dua vao su dung',
    'ngay dua vao su dung',
    'in service',
  ],
  retiredOn: ['ngay ngung su dung', 'ngay thao do'],
  technology: ['cong nghe', 'thiet bi', 'loai tram', 'tech', 'technologie'],
  rangeM: ['ban kinh', 'vung phu', 'vung phu m', 'ban kinh phu song', 'range', 'tam phu'],
  onAirFrom: ['ngay phat song', 'tg phat song', 'thoi gian phat song', 'on air'],
  onAirTo: ['ngay tat song'],
  site: ['ma vi tri', 'vi tri', 'vi tri tram', 'site code'],
  mast: ['ma cot', 'cot', 'mast code'],
  asset: ['cong trinh', 'ma cong trinh', 'ma cot', 'ma tai san'],
  line: ['tuyen', 'tuyen cot', 'ma tuyen', 'ma tuyen cot'],
  sequence: ['stt cot', 'thu tu', 'so thu tu', 'order'],
  poles: ['so cot', 'so luong cot', 'number of poles'],
  lengthM: ['chieu dai', 'chieu dai tuyen', 'do dai', 'chieu dai m', 'length'],
  usedFrom: ['su dung tu', 'tu ngay', 'ngay bat dau', 'ngay lap dat', 'from'],
  usedTo: ['su dung den', 'den ngay', 'ngay ket thuc', 'to'],
  contractNumber: ['so hop dong', 'hop dong', 'hop dong so', 'contract'],
  contractSignedOn: ['ngay ky', 'ngay ky hop dong', 'signed'],
  contractFrom: ['hop dong tu ngay', 'hieu luc tu', 'hop dong tu'],
  contractTo: ['hop dong den ngay', 'het han', 'hieu luc den', 'ngay het han', 'hop dong den'],
  places: ['so cho', 'so vi tri', 'so cho lap dat'],
  commune: ['xa', 'ma xa', 'xa phuong', 'ma xa phuong', 'phuong xa', 'commune code'],
  parent: ['ma tinh', 'ma huyen', 'cap tren', 'truc thuoc', 'parent code'],
  level: ['cap', 'cap hanh chinh'],
  publishedAreaKm2: ['dien tich', 'dien tich km2', 'area', 'area km2'],
  type: ['loai', 'loai thon', 'loai hinh', 'loai don vi'],
  population: ['dan so', 'so dan', 'so khau', 'nhan khau', 'pop'],
  households: ['so ho', 'ho gia dinh', 'so ho gia dinh', 'ho dan'],
});

/**
 * Lower case without diacritics; letters and digits parted by single spaces; camelCase taken apart.
 *
 * @param {string} heading
 */
export function plain(heading) {
  return heading
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[đĐ]/g, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * @typedef {{ name: string, aliases?: string[] }} Field one of ours, with the names that the server knows it by
 */

/**
 * @param {Field[]} fields
 * @param {string[]} headings the file's
 * @returns {Record<string, string>} our field to the heading that fits it best; each heading serves one field
 */
export function guessColumns(fields, headings) {
  const pairs = fields.flatMap((field) =>
    headings.map((heading) => ({ field: field.name, heading, score: likeness(field, heading) })),
  );
  pairs.sort((a, b) => b.score - a.score);
  /** @type {Record<string, string>} */
  const columns = {};
  const taken = new Set();
  for (const { field, heading, score } of pairs) {
    if (score === 0 || field in columns || taken.has(heading)) continue;
    columns[field] = heading;
    taken.add(heading);
  }
  return columns;
}

/**
 * How well a heading fits a field: 3 by the field's own name, 2 by a word for it, more than 0 when such a word is part
 * of the heading, the longer the better.
 *
 * @param {Field} field
 * @param {string} heading
 */
function likeness({ name, aliases = [] }, heading) {
  const text = plain(heading);
  const squeezed = text.replaceAll(' ', '');
  if (squeezed === name.toLowerCase()) return 3;
  const words = WORDS[name] ?? [];
  if (words.includes(text) || aliases.some((alias) => alias.toLowerCase() === squeezed)) return 2;
  const parts = [plain(name), ...words].filter(
    (w) => w.length > 2 && ` ${text} `.includes(` ${w} `),
  );
  return Math.max(0, ...parts.map((word) => word.length / (text.length + 1)));
}

/**
 * Whether the column taken for x holds northings or latitudes: Vietnamese forms write X for north.
 *
 * @param {string[]} xs values of the column mapped to x (easting, longitude)
 * @param {string[]} ys values of the column mapped to y (northing, latitude)
 */
export function axesLookSwapped(xs, ys) {
  const [x, y] = [median(xs), median(ys)];
  if (x === null || y === null) return false;
  const metres = x > 850_000 && x < 2_700_000 && y > 150_000 && y < 850_000;
  const degrees = x > 7 && x < 24 && y > 101 && y < 118;
  return metres || degrees;
}

/** @param {string[]} values */
function median(values) {
  const numbers = values
    .map((value) => value.trim().replace(',', '.'))
    .filter((value) => value !== '')
    .map(Number)
    .filter(Number.isFinite);
  numbers.sort((a, b) => a - b);
  return numbers[Math.floor(numbers.length / 2)] ?? null;
}
