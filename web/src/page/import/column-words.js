/**
 * What the columns of real lists are called: Vietnamese, English and French, by our field. Lower case, without diacritics. A new field
 * needs a line only when its own name is not what people write.
 */

/** @type {Readonly<Record<string, readonly string[]>>} */
export const WORDS = Object.freeze({
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
  organisation: ['don vi su dung', 'nha mang', 'operateur', 'operator', 'organization', 'ben thue'],
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
  sequence: ['stt cot', 'stt tren tuyen', 'thu tu', 'so thu tu', 'order'],
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
 * What a list calls the enterprise without saying whether it owns or uses: whose the rows are, unless another column says who owns them.
 *
 * @type {readonly string[]}
 */
export const ENTERPRISE = Object.freeze(['doanh nghiep', 'ten doanh nghiep', 'ten dn', 'don vi']);

/** Who may be meant by it, the likeliest first. @type {readonly string[]} */
export const MEANT = Object.freeze(['owner', 'organisation']);

/**
 * What lists of administrative units call the name with the word for the level in it ("Xã Kinh Môn"), where they have the bare one too.
 *
 * @type {readonly string[]}
 */
export const FULL_NAMES = Object.freeze([
  'full name',
  'fullname',
  'name full',
  'full name vi',
  'ten day du',
  'ten dvhc day du',
  'ten don vi hanh chinh',
]);

/**
 * What the registry has found out for itself and writes beside what it was told: to be read by people, not to come back as said.
 *
 * @type {readonly string[]}
 */
export const FOUND = Object.freeze([
  'ma xa theo toa do',
  'ten xa theo toa do',
  'commune code by position',
  'commune name by position',
  'ma xa td',
  'ten xa td',
  'comm code',
  'comm name',
]);
