/** Lines drawn on the map, and their vertices. */
export default {
  'line.title': 'Tuyến: các đỉnh',
  'line.draw':
    'Bấm lên bản đồ để đặt từng đỉnh, bấm đỉnh cuối để kết thúc; hoặc nhập, dán tọa độ vào bảng. Bàn phím: Enter trên bản đồ đặt đỉnh ở giữa.',
  'line.reroute':
    'Kéo đỉnh trên bản đồ; kéo điểm giữa hai đỉnh để thêm đỉnh; bấm chuột phải vào đỉnh để bỏ. Đỉnh tự bắt vào công trình ở gần.',
  'line.crs': 'Hệ tọa độ',
  'line.paste': 'Dán được nhiều dòng từ Excel: mỗi dòng một đỉnh.',
  'line.swapped': 'Các cột dán vào có tọa độ bắc (vĩ độ) đứng trước: đã đổi chỗ.',
  'line.length': 'Chiều dài trên bản đồ: {length}',
  'line.part': 'Đoạn {number}/{count}',
  'line.vertex': 'Đỉnh',
  'line.change': 'Thêm, bỏ',
  'line.x.degrees': 'Kinh độ',
  'line.y.degrees': 'Vĩ độ',
  'line.x.metres': 'Đông (m)',
  'line.y.metres': 'Bắc (m)',
  'line.cell': 'Đỉnh {number}: {name}',
  'line.add': 'Thêm một đỉnh sau đỉnh {number}',
  'line.remove': 'Bỏ đỉnh {number}',
};
