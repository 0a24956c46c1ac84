/** The account of who is signed in. */
export default {
  'nav.account': 'My account',
  'account.password': 'Change the password',
  'account.oldPassword': 'Present password',
  'account.newPassword': 'New password',
  'account.newPassword.hint': 'At least 8 characters, and none that everybody tries first.',
  'account.repeated': 'New password again',
  'account.repeated.differs': 'The two are not the same.',
  'account.password.submit': 'Change the password',
  'account.password.done': 'The password is changed. All other sessions have ended.',
  'account.sign-outs': 'Sign out everywhere',
  'account.sign-outs.words':
    'Ends every session of this account on every computer, this one included.',
  'account.sign-outs.submit': 'Sign out on all computers',
  'theme.title': 'Look',
  'theme.system': 'As the system has it',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  'theme.light.button': 'Light look',
  'theme.dark.button': 'Dark look',
};
