/** What went wrong, by the server's rule (`urn:dungchung:problem:<rule>`). */
export default {
  'problem.unreachable': 'The server cannot be reached. Please try again later.',
  'problem.other': 'Something went wrong ({rule}). Please try again later.',
  'problem.bad-credentials': 'User name or password is wrong.',
  'problem.http-400': 'What was sent is not valid.',
  'problem.http-401': 'Your session has ended. Please sign in again.',
  'problem.http-403': 'This account may not do that.',
  'problem.http-404': 'This was not found.',
  'problem.http-413': 'The file is too large.',
  'problem.http-500': 'The server failed. Please try again later.',
  'problem.unknown-area': 'There is no such area in the boundaries of the chosen date.',
  'problem.not-known-yet':
    'On {knownOn} the registry knew nothing of this area; its first knowledge of it is of {firstKnownOn}.',
  'problem.unknown-asset': 'There is no such asset, or this account may not see it.',
  'problem.not-your-asset': 'The asset belongs to another owner: this account may not edit it.',
  'problem.precondition-required': 'The version being edited is missing. Please reload the page.',
  'problem.stale-version': 'Someone else has just changed this. Please look at both versions.',
  'problem.page-too-large': 'Too many rows were asked for at once.',
  'problem.no-free-place': 'The asset has not enough free places.',
  'problem.not-offered': 'The asset is no longer in use or no longer offered for sharing.',
  'problem.reason-required': 'A change needs a reason.',
  'problem.already-tenant': 'Your organisation already uses this asset.',
  'problem.own-asset': 'This asset is your own: no request is needed.',
  'problem.known-on-in-future':
    '{parameter} {value} lies in the future: the registry knows what was recorded up to today, {today}.',
  'problem.date-out-of-range':
    '{parameter} {value} cannot be: the year must be between 1900 and 2200.',
  'problem.outside-crs':
    'The coordinates lie outside the area of the coordinate system. X and Y may be swapped.',
  'problem.unknown-crs': 'This coordinate system is not known.',
  'problem.invalid-input': 'The input is not valid.',
  'problem.marked-fields': 'Not saved: please correct the marked fields.',
  'problem.invalid-attributes':
    'Some of what this kind of asset has is not right: see the marked fields.',
  'problem.missing-fields': 'Missing: {fields}.',
  'problem.invalid-fields': 'Not a valid value: {fields}.',
  'problem.not-your-stations': 'This account may only see the stations of its own organisation.',
  'problem.password-too-short': 'A password has at least {shortest} characters.',
  'problem.series-length': 'The period has too many steps. Choose longer steps.',
  'problem.unknown-pair': 'There are no two such records, or this account may not see them.',
  'problem.decided-already': 'This pair was decided already. Undo that first.',
  'problem.joined-elsewhere':
    'One of the two was joined with a third. Compare that with the other one.',
  'problem.told-apart':
    'Of records that were joined with these it was decided that they are distinct. Undo that first.',
  'problem.join-leaves-gap':
    'Neither is in use on every day on which the other is. Correct their first or last days, then join them.',
  'problem.kept-not-throughout':
    'The one to be kept is not in use on days on which the other is. Keep the other.',
  'problem.sensitivity-differs':
    'One of the two is restricted and the other is not. Correct the sensitivity of one of them, then join them.',
  'problem.no-candidate':
    'These two cannot be joined: only two records in use of the same kind, of different owners, not on one site and within 1 km of each other can be one.',
  'problem.poles-entered':
    'Poles of these lines are entered one by one, and nobody says which are the same: the lines cannot be joined.',
  'problem.nothing-decided': 'Nothing is decided of this pair.',
  'problem.joined-further': 'What was kept has since been joined with a third. Undo that first.',
  'problem.edited-since-join':
    'Something was edited since they were joined: {edits}. If you undo it all the same, each edit stays with the record at which it was made; tick the box to say so.',
  'problem.unknown-account': 'There is no such account.',
  'problem.unknown-quality-rule': 'There is no such rule.',
  'problem.unknown-hamlet': 'There is no such hamlet in this area on this day.',
  'problem.page-changed': 'The system was upgraded. Save your work and load the page again.',
  'problem.unknown-page': 'There is no such page, or this account may not use it.',
  'problem.unknown-definition': 'There is no such version of the definition.',
  'problem.unknown-plan': 'There is no such plan.',
  'problem.unknown-spacing-rule': 'There is no such rule.',
  'problem.unknown-statement': 'There is no such value.',
  'problem.statement-exists':
    'There is a value of this line, kind and day already. Alter that one.',
  'problem.definition-draft-exists':
    'Version {version} is a draft already. Change it, publish it or drop it first.',
  'problem.definition-published':
    'Version {version} is published and stays as it is. Draft a new one.',
  'problem.unknown-indicator': 'There is no such indicator.',
  'problem.no-open-request':
    'Only an open request that you may see (filed or accepted) can be supposed to be approved: {requests}.',
  'problem.unknown-choice': '{parameter} “{value}” does not exist here. There are: {known}.',
  'problem.unknown-technology': 'There is no such technology.',
  'problem.unreadable-cursor': 'The list cannot be continued. Please start again.',
  'problem.no-webgl':
    'This browser cannot draw the map (no WebGL). Use another browser or switch graphics acceleration on.',
  'problem.no-place': 'First click on the map or type coordinates.',
  'problem.not-signed-in': 'Your session has ended. Please sign in again.',
  'problem.too-many-failures': 'Too many failed sign-ins. Try again in five minutes.',
  'problem.not-allowed': 'This account may not do that.',
  'problem.csrf-token-missing': 'The session is no longer valid. Please reload the page.',
  'problem.already-exists': 'There is one like it already.',
  'problem.overlapping-validity': 'The validity overlaps with another one.',
  'problem.nothing-is-deleted': 'Nothing is deleted: retire it.',
  'problem.unknown-reference': 'It names something unknown.',
  'problem.missing-value': 'A value is missing.',
  'problem.invalid-value': 'A value is not valid.',
  'problem.try-again': 'Another change was in the way. Send it again.',
  'problem.internal-error': 'The server failed. Please try again later.',
  'problem.missing-parameter': 'Missing: {parameter}.',
  'problem.invalid-parameter': 'Not a valid value: {parameter}.',
  'problem.unreadable-body': 'What was sent is not valid.',
  'problem.not-found': 'This was not found.',
  'problem.method-not-allowed': 'The server does not take this operation.',
  'problem.not-acceptable': 'The server cannot give it in this form.',
  'problem.payload-too-large': 'What was sent is too large.',
  'problem.unsupported-media-type': 'The server does not take this kind of file.',
  'problem.timed-out': 'It took too long. Try again.',
  'problem.bad-request': 'What was sent is not valid.',
  'problem.unknown-request': 'There is no such request, or this account may not see it.',
  'problem.already-requested': 'Your organisation already has an open request for this asset.',
  'problem.owner-unknown': 'Nobody is known to own this asset, so nobody can answer.',
  'problem.not-your-step': 'This step is for the other side of the request.',
  'problem.request-not-filed': 'The request has already been answered or withdrawn.',
  'problem.request-not-accepted':
    'The request has not been accepted, or is already under contract.',
  'problem.request-not-open': 'The request is closed.',
  'problem.unknown-layer': 'There is no such map layer.',
  'problem.unknown-tile': 'There is no such map tile.',
  'problem.unknown-owner': 'There is no organisation {owner}.',
  'problem.unknown-tenant': 'There is no organisation {tenant}.',
  'problem.unknown-parameter': 'The server does not know the parameter {parameter} here.',
  'problem.unknown-field': 'There is no property {field} to ask for.',
  'problem.filter-not-understood': 'The filter is not understood (character {position}).',
  'problem.unknown-filter-property':
    'There is no property {property} to filter by (character {position}).',
  'problem.filter-value-not-understood':
    'The filter holds {property} against something it cannot be (character {position}).',
  'problem.not-a-number-of-people':
    'Cell {cell} of the raster holds {value}, which is no number of people. Where it stands for no data, declare it in the file.',
  'problem.duct-not-empty':
    'On {day} there is still something in the duct: {inside}. Please end that first.',
  'problem.unknown-asset-part':
    'There is no such part of an asset, or this account may not see it.',
  'problem.part-changed-meanwhile':
    'Somebody else has just changed this, so nothing was saved. The new version has been loaded: look at it, then send again.',
  'problem.box-outside-world': 'This part of the map lies outside the world.',
  'problem.unknown-operator': 'There is no such organisation.',
  'problem.unknown-tenancy': 'There is no such tenancy, or this account may not see it.',
  'problem.changed-meanwhile':
    'Somebody else has just changed this, so nothing was saved. The new version has been loaded: look at it, then send again.',
  'problem.no-boundaries':
    'The registry has no boundaries on {boundaries}. The first day that has: {first}.',
  'problem.import-interrupted':
    'The server went away in the middle of this import; nothing of the file was written. Send it again.',
  'problem.import-failed': 'The import could not be carried out; nothing was written.',
  'problem.run-not-applied': 'This import was not applied, so nothing can be retired by it.',
  'problem.mapping-name-taken': 'There is a saved mapping “{name}” already.',
  'problem.unknown-mapping': 'This saved mapping is not there any more.',
  'problem.full-without-territory': 'A full list is full within an area: choose the area.',
  'problem.list-not-whole':
    '{refused} rows of this list were refused, so nobody can tell what is missing: correct them, and load the whole list again.',
  'problem.never-full': 'Only lists of assets can be full.',
  'problem.unknown-zone': 'There is no such zone.',
  'problem.unknown-group': 'There is no such corporate group.',
  'problem.unknown-membership': 'This organisation has no such membership.',
  'problem.name-taken': 'Organisation {organisation} goes by the name “{name}” already.',
  'constraint.asset_owner_code_uk':
    'This code is taken by an asset of the same kind and owner. Correct the code, or change the asset that has it.',
  'constraint.asset_site_position_uk':
    'There is a site without a code at exactly these coordinates. Give this one a code, or change the site that is there.',
  'constraint.asset_line_sequence_uk':
    'Another pole has this place in the sequence of its line. Choose another number.',
  'constraint.tenancy_asset_organisation_use_ex':
    'This organisation already uses the asset in a part of that time. End that tenancy, or change it.',
  'constraint.tenancy_asset_organisation_start_uk':
    'This organisation has a tenancy from that day on already. Change that one.',
  'problem.password-too-common': 'This password is too easy to guess. Choose another.',
  'problem.password-unchanged': 'The new password is the present one.',
  'problem.wrong-password': 'The present password is not this one.',
  'problem.last-administrator':
    'Somebody has to be left as administrator. Give somebody else that role first.',
  'problem.invitation-ended': 'This link was used, replaced or is too old. Ask for another one.',
  'problem.account-disabled': 'The account {username} is disabled. Enable it first.',
  'problem.bad-token': 'The token is wrong, has expired or was ended.',
  'problem.not-your-grant': 'The account has no such role. Load the page again.',
  'problem.outside-area':
    'This account is told figures of area {area} only, and may change things there only.',
  'problem.no-account-here':
    'There is no account for you here, or it is disabled. Ask the administrator.',
  'problem.provider-failed':
    'The other sign-in system did not answer as it should. Try again, or sign in with your password.',
  'problem.token-only-reads': 'This token only reads.',
  'problem.not-by-token': 'Sign in for that; a token may not do it.',
  'problem.unknown-token': 'There is no such token, or it was ended.',
  'problem.undecided-items':
    'Not published: items (no. {items}) are neither accepted nor refused. Decide on them first.',
  'problem.item-needed':
    'Not taken out: items (no. {items}) speak of what this one makes. Take those out first.',
  'problem.items-overtaken':
    'Nothing was published: what items (no. {items}) are about was changed after their author had seen it. Compare each of them, then take it over or refuse it.',
  'problem.item-not-publishable': 'Nothing was published: item {item} cannot be any more. {why}',
  'problem.wrong-change-set-state':
    'The change-set is not at this step any more; it may have been submitted, handed back or published. The newest version is shown.',
  'problem.empty-change-set': 'There is no item in the change-set to submit or to mend.',
  'problem.unknown-change-set':
    'There is no such change-set or item, or this account may not see it.',
  'problem.change-set-changed-meanwhile':
    'The change-set was changed a moment ago, so nothing was done. The newest version is shown: look again, then repeat.',
};
