/** Telecom routes that run in the same direction. */
export default {
  'nav.same-direction': 'Tuyến cáp cùng hướng',
  'same-direction.title': 'Tuyến cáp cùng hướng',
  'same-direction.caption': 'Dùng chung trên các tuyến cùng hướng',
  'same-direction.shared': 'Dùng chung (km)',
  'same-direction.beside': 'Đi riêng bên cạnh (km)',
  'same-direction.near': 'Khoảng cách như ở khu vực đô thị, áp dụng ở mọi nơi',
  'same-direction.all':
    'Tất cả các tuyến cáp viễn thông: {km} km. Không tính {unknown} km chưa rõ năm xây dựng.',
  'same-direction.map': 'Bản đồ các đoạn cùng hướng tuyến',
  'same-direction.stretches':
    'Các đoạn đi riêng bên cạnh tuyến của tập đoàn, tổng công ty khác, dài nhất trước: {count} trên {total}',
  'same-direction.route': 'Tuyến',
  'same-direction.group': 'Tập đoàn, tổng công ty chủ quản',
  'same-direction.other': 'Tuyến bên cạnh',
  'same-direction.other-group': 'Tập đoàn, tổng công ty chủ quản tuyến bên cạnh',
  'same-direction.length': 'Dài (m)',
  'same-direction.metres': 'Cách nhau (m)',
  'same-direction.since': 'Xây dựng từ ngày',
  'same-direction.townM': 'Cách nhau trong khu vực đô thị (m)',
  'same-direction.outsideM': 'Cách nhau ngoài khu vực đô thị (m)',
  'same-direction.headingDeg': 'Lệch hướng (độ)',
  'same-direction.leastM': 'Đoạn ngắn nhất (m)',
};
