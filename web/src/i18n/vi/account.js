/** The account of who is signed in. */
export default {
  'nav.account': 'Tài khoản của tôi',
  'account.password': 'Đổi mật khẩu',
  'account.oldPassword': 'Mật khẩu hiện tại',
  'account.newPassword': 'Mật khẩu mới',
  'account.newPassword.hint': 'Ít nhất 8 ký tự, không phải mật khẩu thường gặp.',
  'account.repeated': 'Nhập lại mật khẩu mới',
  'account.repeated.differs': 'Hai lần nhập không giống nhau.',
  'account.password.submit': 'Đổi mật khẩu',
  'account.password.done': 'Đã đổi mật khẩu. Mọi phiên làm việc khác đã kết thúc.',
  'account.sign-outs': 'Đăng xuất mọi nơi',
  'account.sign-outs.words':
    'Kết thúc mọi phiên làm việc của tài khoản này trên mọi máy, kể cả phiên này.',
  'account.sign-outs.submit': 'Đăng xuất khỏi mọi máy',
  'theme.title': 'Giao diện',
  'theme.system': 'Theo hệ thống',
  'theme.light': 'Sáng',
  'theme.dark': 'Tối',
  'theme.light.button': 'Giao diện sáng',
  'theme.dark.button': 'Giao diện tối',
};
