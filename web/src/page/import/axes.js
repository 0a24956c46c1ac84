/**
 * The coordinate systems that Vietnamese lists come in. Files from before 1/7/2025 keep the axis of the former province,
 * so the system belongs to a file: from the province it is proposed, and never taken for certain.
 *
 * Source of axes and provinces: Thông tư 973/2001/TT-TCĐC, Thông tư 24/2025/TT-BNNMT; EPSG v10.076.
 *
 * @typedef {{ code: string, axis: string, now: string[], before: string[] }} Axis now: provinces since 1/7/2025;
 *   before: former provinces whose older files use it
 */

/** @type {readonly Axis[]} */
export const AXES = Object.freeze([
  axis('EPSG:9205', '103°00′', 'Điện Biên', 'Lai Châu'),
  axis('EPSG:9206', '104°00′', 'Sơn La', ''),
  axis('EPSG:9207', '104°30′', 'Cà Mau', 'Kiên Giang'),
  axis('EPSG:9208', '104°45′', 'Lai Châu, Lào Cai, Phú Thọ, Nghệ An, An Giang', 'Yên Bái'),
  axis(
    'EPSG:5897',
    '105°00′',
    'Hà Nội, Ninh Bình, Thanh Hóa, Đồng Tháp, Cần Thơ',
    'Vĩnh Phúc, Hà Nam, Hậu Giang, Bạc Liêu',
  ),
  axis(
    'EPSG:9209',
    '105°30′',
    'Hưng Yên, Hà Tĩnh, Vĩnh Long',
    'Hà Giang, Bắc Ninh, Hải Dương, Thái Bình, Nam Định, Tây Ninh, Trà Vinh, Sóc Trăng',
  ),
  axis(
    'EPSG:9210',
    '105°45′',
    'Cao Bằng, Hải Phòng, TP. Hồ Chí Minh, Tây Ninh',
    'Bình Dương, Long An, Tiền Giang, Bến Tre',
  ),
  axis('EPSG:9211', '106°00′', 'Tuyên Quang, Quảng Trị', 'Hòa Bình, Quảng Bình'),
  axis('EPSG:9212', '106°15′', '', 'Quảng Trị, Bình Phước'),
  axis('EPSG:9213', '106°30′', 'Thái Nguyên', 'Bắc Kạn'),
  axis('EPSG:9214', '107°00′', 'Bắc Ninh, Huế', 'Bắc Giang'),
  axis('EPSG:9215', '107°15′', 'Lạng Sơn', ''),
  axis('EPSG:9216', '107°30′', '', 'Kon Tum'),
  axis(
    'EPSG:5899',
    '107°45′',
    'Quảng Ninh, Đà Nẵng, Đồng Nai',
    'Quảng Nam, Lâm Đồng, Bà Rịa - Vũng Tàu',
  ),
  axis('EPSG:5898', '108°00′', 'Quảng Ngãi', ''),
  axis('EPSG:9217', '108°15′', 'Gia Lai, Khánh Hòa', 'Bình Định, Ninh Thuận'),
  axis('EPSG:9218', '108°30′', 'Đắk Lắk, Lâm Đồng', 'Phú Yên, Đắk Nông, Bình Thuận, Gia Lai'),
]);

/** VN-2000 in the 6° zones, for maps of 1:25,000 and smaller. */
export const ZONES = Object.freeze([
  { code: 'EPSG:3405', axis: '105° (UTM 48N)' },
  { code: 'EPSG:3406', axis: '111° (UTM 49N)' },
]);

/**
 * @param {string} code
 * @param {string} meridian
 * @param {string} now
 * @param {string} before
 * @returns {Axis}
 */
function axis(code, meridian, now, before) {
  return { code, axis: meridian, now: names(now), before: names(before) };
}

/** @param {string} list */
function names(list) {
  return list === '' ? [] : list.split(', ');
}

/**
 * @param {string} text what a person typed: `EPSG:2154`, `epsg 2154` or `2154`
 * @returns {string | null} `EPSG:2154`, or null when it names no code
 */
export function epsgCode(text) {
  const match = /^\s*(?:epsg\s*:?\s*)?(\d{4,6})\s*$/i.exec(text);
  return match ? `EPSG:${match[1]}` : null;
}
