/** Recording, changing and ending tenancies of an asset. */
export default {
  'tenancy.add': 'Add a user',
  'tenancy.edit': 'Edit',
  'tenancy.end': 'End',
  'tenancy.edit.title': 'Edit the tenancy of {name}',
  'tenancy.end.title': 'End the tenancy of {name}',
  'tenancy.end.lead':
    'Nothing is deleted. A contract that goes on after the last day ends on that day too.',
  'tenancy.lead.claim':
    'This records your organisation’s own use. It takes no place until the owner confirms it.',
  'tenancy.lead.change': 'After a change the owner has to confirm it again.',
  'tenancy.none-own': 'Your organisation has recorded no tenancy of this asset.',
  'tenancy.field.organisation': 'Organisation that uses it',
  'tenancy.field.places': 'Places',
  'tenancy.field.used': 'State',
  'tenancy.field.usedFrom': 'First day of use',
  'tenancy.field.usedTo': 'Last day of use',
  'tenancy.field.contractNumber': 'Contract number',
  'tenancy.field.contractSignedOn': 'Contract signed on',
  'tenancy.field.contractFrom': 'Contract from',
  'tenancy.field.contractTo': 'Contract to',
  'asset.lastDay': 'Last day',
  'tenancy.used.true': 'In use',
  'tenancy.used.false': 'Under contract only, not used yet',
  'tenancy.hint.usedTo': 'Empty while it is in use',
  'tenancy.hint.contractTo': 'Empty if it has no end',
  'tenancy.fault.places': 'A whole number, at least 1',
  'tenancy.fault.before': 'Not before {day}',
  'tenancy.fault.contract':
    'What is not used needs a number, a day of signing or a first day of its contract',
  'tenancy.field.restricted': 'Restricted (defence, security)',
  'tenancy.hint.restricted':
    'It takes its places and counts in no ratio; only the owner and who is cleared see it.',
};
