/** Tokens of programs. */
export default {
  'token.title': 'Access tokens for programs',
  'token.words':
    'A program sends it in place of the password (Authorization: Bearer). It can do no more than this account, and neither change the password, nor make other tokens, nor keep users.',
  'token.made': 'The new token. Copy it now: it is shown only once.',
  'token.new': 'Make a token',
  'token.name': 'Name',
  'token.name.hint': 'So that you know later what it was for.',
  'token.grant': 'Speaks as',
  'token.scope': 'Scope',
  'token.scope.READ': 'Reads only',
  'token.scope.READ_WRITE': 'Reads and writes',
  'token.days': 'Holds for',
  'token.days.count': '{count} days',
  'token.make': 'Make the token',
  'token.end': 'End it',
  'token.until': 'holds until {day}',
  'token.expired': 'expired after {day}',
  'token.used': 'last used on {day}',
  'token.unused': 'never used',
};
