/** Files out of the registry. */
export default {
  'map.tool.export': 'Export data',
  'export.targets': 'Content',
  'export.where': 'Where',
  'export.where.view': 'What the map shows',
  'export.where.all': 'Everything',
  'export.as-of': 'As of the days chosen at the top of the page:',
  'export.records':
    'A row is a record in its state of that day, also of what was not yet or no longer in use (see the column “In use from”).',
  'export.inUse': 'Only what was in use on that day',
  'export.today': 'today',
  'export.which': 'Only assets',
  'export.format': 'Format',
  'export.only-wgs84': 'This format knows only WGS 84 (longitude, latitude).',
  'export.lang': 'Language of column titles and file name',
  'export.hamlets': 'With the commune and hamlet in which each lies (takes longer)',
  'export.choose': 'Choose at least one content.',
  'export.nothing': 'no rows',
  'export.file': '{name}: download {count} rows',
  'export.more': 'More choices',
  'export.filter': 'Filter (ECQL)',
  'export.filter.hint':
    "Example: heightM > 30 AND owner IN ('SONGTEL'). It holds for assets and what belongs to them; what you may not see cannot be filtered by.",
  'export.filter.wrong': 'the filter is not right',
  'export.limit.short-titles':
    'Column titles have 10 plain letters at most; the ZIP file lists what they stand for.',
  'export.limit.short-texts':
    'Texts of more than 254 bytes are left out; the ZIP file says how many.',
  'export.limit.no-mixed-shapes':
    'A file has one kind of shape: a hamlet without a settled area has its centre in columns only.',
  'export.limit.long-cells':
    'A shape of more than 32,767 characters does not fit into a cell; then take another format.',
  'export.limit.export-only': 'This format can be exported, not imported.',
};
