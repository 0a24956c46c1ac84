/** The page of the background map, and what can be wrong with an extract. */
export default {
  'nav.background-map': 'Bản đồ nền',
  'background-map.title': 'Bản đồ nền',
  'background-map.about':
    'Đường, sông nước và địa danh dưới mọi bản đồ, từ một bản trích OpenStreetMap đặt trên máy chủ này: xem bản đồ không cần internet. Bản mới thay toàn bộ bản cũ.',
  'background-map.file': 'Bản trích OpenStreetMap (.osm.pbf hoặc .osm)',
  'background-map.file.hint':
    'Ví dụ bản Việt Nam của Geofabrik (vietnam-latest.osm.pbf). Tệp phải được sắp xếp (nút, đường, quan hệ, theo mã), như các trang trích dữ liệu vẫn phát hành.',
  'background-map.send': 'Nạp bản đồ nền',
  'background-map.sending': 'Đang gửi tệp …',
  'background-map.running': '{file}: đã đọc {read} đối tượng, bắt đầu {since}',
  'background-map.running.old':
    'Bản cũ vẫn hiện cho đến khi bản mới nạp xong. Có thể rời trang này.',
  'background-map.none': 'Chưa nạp bản đồ nền nào.',
  'background-map.caption': 'Các bản đã nạp, bản đang dùng ở trên cùng',
  'background-map.name': 'Tệp',
  'background-map.origin': 'Nguồn',
  'background-map.origin.OPENSTREETMAP': 'OpenStreetMap (ODbL)',
  'background-map.origin.DEMO': 'Minh họa, giả định',
  'background-map.dataOf': 'Dữ liệu ngày',
  'background-map.loaded': 'Nạp lúc, bởi',
  'background-map.roads': 'Đường',
  'background-map.waterways': 'Dòng chảy',
  'background-map.waters': 'Mặt nước',
  'background-map.places': 'Địa danh',
  'problem.not-openstreetmap': 'Tệp không phải dữ liệu OpenStreetMap: cần tệp .osm.pbf hoặc .osm.',
  'problem.damaged-extract': 'Tệp bị cắt cụt hoặc bị hỏng. Hãy tải lại tệp đầy đủ.',
  'problem.unknown-osm-feature':
    'Tệp dùng {feature}, chương trình không đọc được. Hãy dùng bản trích thông thường (osmium cat ghi được).',
  'problem.extract-not-sorted':
    'Tệp chưa được sắp xếp (gặp ở mã {id}). Hãy sắp xếp bằng lệnh osmium sort rồi gửi lại.',
  'problem.empty-extract': 'Tệp không có đường, mặt nước hay địa danh nào. Bản cũ vẫn được giữ.',
  'problem.other-extract-loading':
    'Một bản đồ nền khác đang được nạp. Hãy gửi lại khi bản đó xong.',
  'problem.loading-broke-off':
    'Việc nạp bản đồ nền bị gián đoạn; bản cũ vẫn được giữ. Nhật ký của máy chủ ghi lý do.',
};
