/**
 * What files are called by what they hold, without diacritics and with blanks between the words; of a word in two lists the longer one
 * counts. Files that the registry itself writes are called by one of these, too.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const NAMES = Object.freeze({
  areas: [
    'communes',
    'areas',
    'wards',
    'don vi hanh chinh',
    'ranh gioi xa',
    'dia gioi',
    'phuong xa',
    'xa phuong',
  ],
  zones: ['zones', 'khu vuc', 'khu do thi', 'khu vuc do thi', 'khu cong nghiep', 'my quan'],
  hamlets: ['hamlets', 'thon', 'thon ban', 'to dan pho'],
  'settled-areas': [
    'settled areas',
    'dan cu',
    'khu dan cu',
    'khu vuc dan cu',
    'khu vuc co dan cu',
    'khu vuc co dan cu sinh song',
  ],
  'hamlet-boundaries': [
    'hamlet boundaries',
    'ranh thon',
    'ranh gioi thon',
    'ranh gioi thon ban',
    'ranh gioi to dan pho',
  ],
  buildings: ['buildings', 'nha o', 'nha dan', 'toa nha'],
  'population-grid': [
    'population grid',
    'population',
    'luoi dan so',
    'dan so theo luoi',
    'worldpop',
  ],
  sites: ['sites', 'vi tri tram', 'vi tri'],
  masts: ['masts', 'cot ang ten', 'cot anten', 'cot'],
  stations: ['stations', 'bts', 'tram bts', 'tram', 'tram phat song'],
  'station-footprints': [
    'station footprints',
    'footprints',
    'vung phu song',
    'vung phu song cong bo',
  ],
  sectors: ['sectors', 'sector', 'sector phat song', 'cell', 'bup song'],
  poles: ['poles', 'cot treo cap', 'cot dien'],
  'pole-lines': ['pole lines', 'tuyen cot', 'tuyen cot treo cap'],
  'duct-sections': ['duct', 'ducts', 'duct sections', 'cong be', 'doan cong', 'doan cong be'],
  manholes: ['manholes', 'be cap', 'ho cap', 'ham cap', 'ho ga'],
  cables: ['cables', 'cap', 'tuyen cap', 'cap treo', 'cap ngam', 'cap quang'],
  'distribution-points': ['distribution points', 'diem phan phoi', 'tu cap', 'hop cap'],
  trenches: ['trenches', 'hao', 'hao ky thuat'],
  tunnels: ['tunnels', 'tuy nen', 'tuynen', 'tuynel', 'tuy nen ky thuat', 'ham ky thuat'],
  shelters: ['shelters', 'nha tram', 'phong may'],
  'service-points': ['service points', 'diem cung cap dich vu', 'diem giao dich', 'diem dich vu'],
  tenancies: ['tenancies', 'luot su dung', 'hop dong', 'dung chung', 'su dung chung'],
  'cable-supports': ['cable supports', 'diem treo cap', 'cot do cap', 'cot va cong be cua cap'],
  ducts: ['ducts', 'ong cap', 'ong con'],
  'other-codes': ['other codes', 'ma cua don vi khac', 'doi chieu ma'],
  organisations: ['organisations', 'don vi', 'doanh nghiep', 'danh muc don vi'],
});
