/** Tokens of programs. */
export default {
  'token.title': 'Mã truy cập cho phần mềm',
  'token.words':
    'Phần mềm gửi mã này thay cho mật khẩu (Authorization: Bearer). Mã không làm được nhiều hơn tài khoản này, và không đổi được mật khẩu, không tạo được mã khác, không quản lý được người dùng.',
  'token.made': 'Mã mới. Hãy sao chép ngay: mã chỉ hiển thị lúc này.',
  'token.new': 'Tạo mã truy cập',
  'token.name': 'Tên gọi',
  'token.name.hint': 'Để về sau biết mã dùng cho việc gì.',
  'token.grant': 'Vai trò',
  'token.scope': 'Phạm vi',
  'token.scope.READ': 'Chỉ đọc',
  'token.scope.READ_WRITE': 'Đọc và ghi',
  'token.days': 'Có hiệu lực trong',
  'token.days.count': '{count} ngày',
  'token.make': 'Tạo mã',
  'token.end': 'Chấm dứt',
  'token.until': 'đến hết {day}',
  'token.expired': 'hết hạn từ {day}',
  'token.used': 'dùng lần cuối ngày {day}',
  'token.unused': 'chưa dùng',
};
