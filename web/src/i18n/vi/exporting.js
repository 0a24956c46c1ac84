/** Files out of the registry. */
export default {
  'map.tool.export': 'Xuất dữ liệu',
  'export.targets': 'Nội dung',
  'export.where': 'Phạm vi',
  'export.where.view': 'Phần đang hiển thị trên bản đồ',
  'export.where.all': 'Toàn bộ dữ liệu',
  'export.as-of': 'Theo ngày đã chọn ở đầu trang:',
  'export.records':
    'Mỗi dòng là một hồ sơ theo trạng thái của ngày đó, kể cả công trình chưa đưa vào hoặc đã ngừng sử dụng (xem cột “Ngày sử dụng”).',
  'export.inUse': 'Chỉ công trình đang sử dụng vào ngày đó',
  'export.today': 'hôm nay',
  'export.which': 'Chỉ những công trình',
  'export.format': 'Định dạng',
  'export.only-wgs84': 'Định dạng này chỉ dùng WGS 84 (kinh độ, vĩ độ).',
  'export.lang': 'Ngôn ngữ của tiêu đề cột và tên tệp',
  'export.hamlets': 'Kèm theo xã và thôn nơi có công trình (lâu hơn)',
  'export.choose': 'Chọn ít nhất một nội dung.',
  'export.nothing': 'không có dòng nào',
  'export.file': '{name}: tải về {count} dòng',
  'export.more': 'Tùy chọn khác',
  'export.filter': 'Bộ lọc (ECQL)',
  'export.filter.hint':
    "Ví dụ: heightM > 30 AND owner IN ('SONGTEL'). Áp dụng cho công trình và những gì gắn với công trình; thông tin không được xem thì không lọc được.",
  'export.filter.wrong': 'bộ lọc chưa đúng',
  'export.limit.short-titles':
    'Tiêu đề cột dài tối đa 10 chữ không dấu; tệp ZIP có kèm bảng đối chiếu.',
  'export.limit.short-texts': 'Ô dài hơn 254 byte bị bỏ trống; tệp ZIP có ghi số ô bị bỏ.',
  'export.limit.no-mixed-shapes':
    'Mỗi tệp chỉ có một loại hình: thôn không có khu dân cư thì chỉ có tọa độ tâm trong cột.',
  'export.limit.long-cells':
    'Hình dài hơn 32.767 ký tự không vừa một ô; khi cần, hãy chọn định dạng khác.',
  'export.limit.export-only': 'Định dạng này chỉ để xuất, không nhập lại được.',
};
