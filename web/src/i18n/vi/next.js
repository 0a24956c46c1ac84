/** Who should share next. */
export default {
  'nav.next': 'Đề xuất dùng chung tiếp theo',
  'next.title': 'Đề xuất dùng chung tiếp theo',
  'next.intro':
    'Các công trình chỉ cần thêm một bên thuê là được tính dùng chung, còn chỗ trống và có doanh nghiệp khác ở gần có thể thuê. Xếp theo mức làm tăng tỷ lệ, rồi theo lý do và khoảng cách.',
  'next.indicator': 'Chỉ tiêu',
  'next.within': 'Trong bán kính (m)',
  'next.today': 'Hiện nay: {ratio}, {numerator} / {denominator} {unit}.',
  'next.scope':
    'Chỉ gồm công trình của doanh nghiệp và công trình của doanh nghiệp khác sẵn sàng cho dùng chung.',
  'next.reached': 'Danh sách ngắn nhất: thêm {count} lượt thuê thì đạt mục tiêu ({ratio}).',
  'next.not-reached':
    'Không đạt được chỉ với các công trình này: thêm cả {count} lượt thuê mới được {ratio}, còn thiếu {missing} {unit}.',
  'next.lonely': '{count} công trình còn chỗ nhưng không có doanh nghiệp nào khác ở gần.',
  'next.full': '{count} công trình thiếu một bên thuê nhưng đã hết chỗ.',
  'next.openings': 'Công trình nên dùng chung: {count} trên {total}',
  'next.unit': 'Công trình',
  'next.on': 'thuê',
  'next.listed': 'thuộc danh sách ngắn nhất',
  'next.owner': 'Chủ sở hữu',
  'next.free': 'Chỗ trống',
  'next.free.unknown': 'chưa rõ',
  'next.weight': 'Tăng tử số',
  'next.moves': 'Tăng tỷ lệ (điểm phần trăm)',
  'next.tenants': 'Có thể thuê, và vì sao',
  'next.metres': 'cách {metres} m',
  'next.reason.REQUEST': 'đã đề nghị dùng chung',
  'next.reason.PLANNED': 'dự kiến xây',
  'next.reason.OWN': 'có',
  'next.reason.RENTED': 'đang thuê',
};
