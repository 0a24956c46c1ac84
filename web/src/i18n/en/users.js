/** The users of the registry, and the link by which they come in. */
export default {
  'nav.users': 'Users',
  'users.title': 'Users',
  'users.new': 'Add a user',
  'users.open': 'Open the account',
  'users.caption': '{count} accounts',
  'users.username': 'User name',
  'users.username.hint':
    'Lower case letters, digits, dots and hyphens. It cannot be changed later.',
  'users.displayName': 'Name of the person or desk',
  'users.role': 'Role',
  'users.organisation': 'Organisation',
  'users.enabled': 'May sign in',
  'users.reason': 'Why it changes',
  'users.state': 'State',
  'users.state.active': 'In use',
  'users.state.disabled': 'Disabled',
  'users.state.invited': 'Has until {until} to set a password',
  'users.state.waiting': 'No password, and the link is too old',
  'users.invite': 'Make a link to set a password',
  'users.link':
    'Send this link to {username}. It can be used once, until {until}, and is shown only now.',
  'users.link.address': 'Link',
  'users.link.copy': 'Copy',
  'users.link.copied': 'Copied.',
  'invitation.words':
    '{name}, set a password to sign in. This link can be used once, until {until}.',
  'invitation.submit': 'Set the password and sign in',
  'contractor.title': 'Contractor',
  'contractor.words':
    'A contractor sees of the organisation’s change-sets and files its own only, and whatever it changes waits for review.',
  'contractor.contractor': 'Works for the organisation as a contractor',
  'contractor.why': 'Reason',
  'contractor.done': 'Saved.',
  'field.contractor': 'Is a contractor',
};
