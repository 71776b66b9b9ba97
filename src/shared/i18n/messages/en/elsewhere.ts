/** Where the series can be watched and its source works read. */
export const messages = {
  /** By what the links are for. */
  titles: { watch: 'Where to watch', read: 'Where to read', both: 'Where to watch and read' },
  leaves: 'Each link leaves the app for a new tab, and needs a connection.',
  /** Under an address, by what is known of it; one that was checked needs no word. */
  address: {
    checked: '',
    home: 'Leads to the home page: search for the title there.',
    unconfirmed: 'Address not confirmed: it may lead elsewhere.',
  },
};
