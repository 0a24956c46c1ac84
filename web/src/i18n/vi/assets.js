/** The list of assets, and the filters of assets on every page. */
export default {
  'nav.assets': 'Danh sách',
  'assets.title': 'Danh sách công trình',
  'assets.caption': '{count} công trình',
  'assets.caption.first': '{count} công trình đầu tiên',
  'assets.export': 'Xuất các công trình này',
  'assets.capacity': 'Số chỗ',
  'assets.freePlaces': 'Còn trống',
  'filter.kind': 'Loại công trình',
  'filter.status': 'Trạng thái',
  'filter.owner': 'Chủ sở hữu',
  'filter.tenant': 'Đơn vị sử dụng',
  'filter.user': 'Đơn vị sử dụng',
  'filter.hamlet': 'Thôn, ấp, khóm',
  'filter.code': 'Mã công trình',
  'filter.codeContains': 'Mã có chứa',
};
