/** The page about the app itself. */
export const messages = {
  /** For search engines and previews. */
  description: 'An unofficial fan project: rights, licence, privacy and accessibility.',
  rightsTitle: 'Rights',
  rights:
    'No stills, posters, logos, trailers or dialogue are used. The plot is told in our own words, and every drawing was made for this app.',
  licenceTitle: 'Licence',
  licence: 'The code is under the MIT licence, the texts of the record under CC BY 4.0.',
  privacyTitle: 'Privacy',
  privacy:
    'No account, no cookie, no tracking, no request to anyone else. Progress, shelf and settings stay in this browser and can be removed with its site data.',
  accessTitle: 'Accessibility',
  access:
    'Made to satisfy WCAG 2.2 AA: keyboard, screen reader, contrast, enlarged text. Every page is checked by machine before it is published. If something stands in your way, that is a fault to be reported.',
  truthTitle: 'Where the statements come from',
  truth:
    'Each statement carries its sources and says how far it can be trusted. What could not be sourced is named as not known.',
  /** The way to the page of changes. */
  changes: 'What has changed since the last release',
};
