/** The users of the registry, and the link by which they come in. */
export default {
  'nav.users': 'Người dùng',
  'users.title': 'Người dùng',
  'users.new': 'Thêm người dùng',
  'users.open': 'Mở tài khoản',
  'users.caption': '{count} tài khoản',
  'users.username': 'Tên đăng nhập',
  'users.username.hint': 'Chữ thường không dấu, số, dấu chấm, gạch ngang. Không đổi được về sau.',
  'users.displayName': 'Họ tên hoặc bộ phận',
  'users.role': 'Vai trò',
  'users.organisation': 'Doanh nghiệp',
  'users.enabled': 'Được phép đăng nhập',
  'users.reason': 'Lý do thay đổi',
  'users.state': 'Trạng thái',
  'users.state.active': 'Đang dùng',
  'users.state.disabled': 'Đã khóa',
  'users.state.invited': 'Chờ đặt mật khẩu đến {until}',
  'users.state.waiting': 'Chưa có mật khẩu, liên kết đã hết hạn',
  'users.invite': 'Tạo liên kết đặt mật khẩu',
  'users.link':
    'Gửi liên kết này cho {username}. Liên kết dùng được một lần, đến {until}, và chỉ hiển thị lúc này.',
  'users.link.address': 'Liên kết',
  'users.link.copy': 'Sao chép',
  'users.link.copied': 'Đã sao chép.',
  'invitation.words':
    '{name}, hãy đặt mật khẩu để đăng nhập. Liên kết này dùng được một lần, đến {until}.',
  'invitation.submit': 'Đặt mật khẩu và đăng nhập',
};
